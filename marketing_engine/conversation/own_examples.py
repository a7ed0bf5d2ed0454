"""The user's own labelled replies: made of the records, and of what people said of each reply last."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event, Reply, Touch


@dataclass(frozen=True)
class Labelled:
    """A reply with what a person said of it last.

    `row` is the example, as docs/replies.md has it; `text` is what the writer wrote. `prospect_id` is None where the
    mail answers none of ours. `simulated`: no person wrote it.
    """

    id: int
    row: dict[str, Any]
    text: str
    email: str
    prospect_id: int | None
    simulated: bool


def examples(db: Session) -> Iterator[dict[str, Any]]:
    """Every reply of a person that was reclassified or found right, with its labels, as docs/replies.md has them.

    The header fields of a mail are not kept: of them there are those that say who wrote, and what it answers. Replies
    that a simulated day made up are no examples.
    """
    return (one.row for one in labelled(db) if not one.simulated)


def labelled(db: Session) -> Iterator[Labelled]:
    """Every reply that was reclassified or found right, the simulated ones too, in the order of their ids."""
    said = _last_said(db)
    for reply in db.scalars(select(Reply).where(Reply.id.in_(said)).order_by(Reply.id)):
        if not (reply.original or reply.text):  # its writer was forgotten
            continue
        touch = db.get(Touch, reply.touch_id) if reply.touch_id else None
        row = _example(reply, said[reply.id], touch.message_id if touch else "")
        yield Labelled(reply.id, row, reply.text, reply.email, reply.prospect_id, reply.simulated)


def _last_said(db: Session) -> dict[int, Event]:
    """By a reply's id, the last event in which a person said what it wants."""
    events = db.scalars(select(Event).where(Event.kind == Kind.REPLY_RECLASSIFIED).order_by(Event.id))
    return {int(event.details["reply"]): event for event in events}


def _example(reply: Reply, event: Event, answers: str) -> dict[str, Any]:
    details = event.details
    removal = details["removal"]
    return {
        "id": reply.ref,
        "subject": reply.subject,
        "body": reply.original or reply.text,
        "headers": {name: value for name, value in (("From", reply.email), ("In-Reply-To", answers)) if value},
        "received": reply.received_at[:10],
        "lang": ((reply.reading or {}).get("judgement") or {}).get("language", ""),
        "intent": details["intent"],
        "acceptable": [details["intent"]],
        **({"removal": removal, "must_suppress": removal == "asked"} if removal else {}),
        "judged": reply.judged_intent,
        "labelled_by": details["by"],
        "labelled_at": event.at,
    }
