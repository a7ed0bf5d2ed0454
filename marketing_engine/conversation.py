"""Conversation: reads replies, qualifies, answers simple questions, and calls a person for the rest."""

import hashlib
import re
from dataclasses import dataclass, field
from typing import Any

from filelock import FileLock
from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from coordination import effects, paths
from coordination.errors import Held, UsageError
from coordination.registry import now_text
from marketing_engine import outreach, runs
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Campaign
from marketing_engine.channels import inbox
from marketing_engine.judgement import replies as judge
from marketing_engine.judgement.personalising import personalise
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.suppressions import same_person
from marketing_engine.records.tables import Draft, Meeting, Prospect, Reply, Score, Suppression, Touch, Waiting

QUALIFIES = 50
"""An intent worth as much is reported as a qualified prospect."""

NO_ANSWER = (*judge.AUTOMATIC, "unsubscribe", "not_interested", "not_now")


@dataclass
class Checked:
    """What is to be reported after a look into the inbox, also what an earlier look was cut off over.

    `replies` counts what people wrote whom we had written to; `seen` are the ids of all that came.
    """

    replies: int = 0
    seen: list[int] = field(default_factory=list)
    held: Held | None = None
    qualified: list[Reply] = field(default_factory=list)
    for_person: list[Reply] = field(default_factory=list)
    answered: list[Reply] = field(default_factory=list)


def take_in(session: str | None) -> None:
    """Record every mail in the inbox, whichever campaign it answers.

    Whoever asked for no more mail, or has answered, is known from here on: done before anything is sent.
    Raises Held under a hold.
    """
    inbox.prepare()
    for path in inbox.waiting():
        effects.refuse_if_held(session, "reply")
        try:
            arrival = inbox.read(path)
        except FileNotFoundError:
            continue  # another session was quicker
        with transaction() as db:
            _record(db, arrival, _touch_of(db, arrival), session)
        inbox.done(arrival)


def unhandled(db: Session, campaign: str) -> bool:
    """Whether something has come that nobody has reported yet."""
    return db.scalar(_of(campaign).where(Reply.reported.is_(False)).limit(1)) is not None


def _of(campaign: str) -> Select[Reply]:
    """Replies to a campaign, and those to none: whichever looks next deals with them."""
    return select(Reply).where(Reply.campaign.in_((campaign, ""))).order_by(Reply.id)


def check_inbox(library: Library, campaign_id: str, session: str | None) -> Checked:
    """Take in the inbox, answer what this campaign got, and tell what is to be reported.

    Where sending is held, all the rest is done and told: `held` says what is left. Raises Held where everything is.
    """
    campaign = library.campaign(campaign_id)
    checked = Checked()
    take_in(session)
    checked.held = _answer_all(library, campaign, session)
    _collect(checked, campaign_id)
    with transaction() as db:
        run = runs.current(db, campaign_id)
        if run is not None:
            run.inbox_checked = checked.held is None
    return checked


def alone() -> FileLock:
    """One session at a time from a look into the inbox to its report: nothing is told twice."""
    return FileLock(f"{paths.ready()}/inbox.lock", timeout=120)


def handle_text(library: Library, prospect_id: int, text: str, session: str | None) -> Reply:
    """Handle a reply given as text: the same reading, records and answer. The same text twice is one reply."""
    with transaction() as db:
        prospect = db.get(Prospect, prospect_id)
        if prospect is None:
            raise UsageError(f"unknown prospect prospect_{prospect_id}; see `marketing prospects`")
        touch = db.scalar(select(Touch).where(Touch.prospect_id == prospect_id).order_by(Touch.id.desc()).limit(1))
        hashed = hashlib.sha256(f"{prospect_id}\0{text}".encode()).hexdigest()[:24]
        arrival = inbox.Arrival(
            path=inbox.folder() / "none",
            message_id=f"<text-{hashed}@inbox.invalid>",
            sender=prospect.email or "",
            subject=f"Re: {touch.subject}" if touch else "",
            text=text,
            references=[touch.message_id] if touch else [],
            automatic=False,
            bounce=False,
            simulated=False,
        )
        campaign = library.campaign(prospect.campaign)
        reply = _record(db, arrival, touch, session, prospect)
    answer(library, reply, campaign, session)
    return reply


def _touch_of(db: Session, arrival: inbox.Arrival) -> Touch | None:
    """The mail that this one answers: by Message-ID, else the newest to this address; a bounce by what it quotes."""
    for reference in arrival.references[:60]:
        touch = db.scalar(select(Touch).where(Touch.message_id == reference))
        if touch is not None:
            return touch
    if arrival.bounce:
        return None
    return db.scalar(select(Touch).where(Touch.email == arrival.sender).order_by(Touch.id.desc()).limit(1))


def _record(
    db: Session,
    arrival: inbox.Arrival,
    touch: Touch | None,
    session: str | None,
    prospect: Prospect | None = None,
) -> Reply:
    """Store a reply and what follows from it, once."""
    key = hashlib.sha256("\0".join((arrival.message_id, arrival.sender, arrival.subject, arrival.text)).encode())
    before = db.scalar(select(Reply).where(Reply.key == key.hexdigest()))
    if before is not None:
        return before
    if touch is not None:
        prospect = db.get(Prospect, touch.prospect_id)
    elif prospect is None and not arrival.bounce:
        prospect = db.scalar(select(Prospect).where(Prospect.email == arrival.sender))
    campaign = prospect.campaign if prospect else ""
    reading = judge.read(
        arrival.subject, arrival.text, automatic=arrival.automatic, bounce=arrival.bounce, sent=_sent_lines(db, touch)
    )
    run = runs.current(db, campaign)
    reply = Reply(
        key=key.hexdigest(),
        message_id=arrival.message_id,
        prospect_id=prospect.id if prospect else None,
        run_id=run.id if run else None,
        campaign=campaign,
        email=arrival.sender,
        subject=arrival.subject,
        text=reading.text,
        intent=reading.intent,
        sentiment=reading.sentiment,
        bant=reading.bant,
        score=judge.qualification(_fit(db, prospect), reading),
        for_person=reading.for_person if touch or reading.intent == "unsubscribe" else _stranger(prospect),
        simulated=arrival.simulated,
        received_at=now_text(),
    )
    db.add(reply)
    db.flush()
    _consequences(db, reply, touch, arrival.bounce, reading.wish, session)
    return reply


def _stranger(prospect: Prospect | None) -> str:
    return "from a prospect we have not written to yet" if prospect else "from somebody we never wrote to"


def _sent_lines(db: Session, touch: Touch | None) -> set[str]:
    """The lines of the mails we wrote to this person: quoted back, they are not theirs."""
    if touch is None:
        return set()
    bodies = db.scalars(select(Draft.body).where(Draft.prospect_id == touch.prospect_id))
    return {line.strip() for body in bodies for line in body.splitlines() if len(line.strip()) > 3}


def _fit(db: Session, prospect: Prospect | None) -> int:
    return db.scalar(select(Score.value).where(Score.prospect_id == prospect.id)) or 0 if prospect else 0


def _consequences(
    db: Session, reply: Reply, touch: Touch | None, bounced: bool, wish: str, session: str | None
) -> None:
    """The events and records that a reply brings about, in the transaction that stores it."""

    def happened(kind: str, **details: Any) -> None:
        record(
            db,
            kind,
            campaign=reply.campaign,
            run_id=reply.run_id,
            prospect_id=reply.prospect_id,
            session=session or "",
            **details,
        )

    if reply.intent == "unsubscribe" and not bounced:  # also before the first mail, and from anybody
        asked = {reply.email, *([touch.email, *_prospects_named(db, reply.text)] if touch else [])}
        for email in sorted(asked - {""}):
            suppress(db, email, f"asked by reply {reply.id}")
    if touch is None:
        happened("mail_from_a_stranger", intent=reply.intent)
        return
    if bounced:
        touch.bounced_at = now_text()
        suppress(db, touch.email, "bounced")
        happened("touch_bounced")
        return
    kind = "automatic_reply_received" if reply.intent in judge.AUTOMATIC else "reply_received"
    happened(kind, intent=reply.intent, simulated=reply.simulated)
    if reply.intent in judge.HIGH_VALUE:
        happened("high_value_reply", intent=reply.intent)
    if reply.intent == "meeting_request":
        db.add(Meeting(prospect_id=reply.prospect_id, reply_id=reply.id, status="requested", wish=wish))
        happened("meeting_requested", simulated=reply.simulated)


def _prospects_named(db: Session, text: str) -> list[str]:
    """Addresses of prospects that stand in a text: somebody may ask on a colleague's behalf."""
    found = [word.strip(".,;:()<>").lower() for word in re.split(r"[\s<>]+", text) if "@" in word]
    return list(db.scalars(select(Prospect.email).where(Prospect.email.in_(found[:20]))))


def suppress(db: Session, email: str, reason: str) -> None:
    """Never write to this address again, in any campaign; nobody needs to decide about it any more."""
    for person in db.scalars(select(Prospect).where(Prospect.email == email)).all():
        same = same_person(person)
        people = select(Prospect.id).where(Prospect.id == person.id if same is None else same)
        db.execute(delete(Waiting).where(Waiting.prospect_id.in_(people)))
    if db.scalar(select(Suppression).where(Suppression.email == email)) is None:
        db.add(Suppression(email=email, reason=reason, at=now_text()))
        record(db, "address_suppressed", reason=reason)


def _answer_all(library: Library, campaign: Campaign, session: str | None) -> Held | None:
    """Answer what is not dealt with yet, whatever an earlier look was cut off by; the hold that kept an answer back."""
    held = None
    with transaction() as db:
        left = list(db.scalars(_of(campaign.id).where(Reply.action == "")))
    for reply in left:
        try:
            answer(library, reply, campaign, session)
        except Held as error:
            held = error
    return held


def answer(library: Library, reply: Reply, campaign: Campaign, session: str | None) -> None:
    """Answer a plain question by the campaign's template, if it has one; anything else waits for a person."""
    if reply.action:
        return
    if reply.intent in NO_ANSWER and (not reply.for_person or reply.intent in judge.AUTOMATIC):
        _set_action(reply, "none")
        return
    if reply.intent != "question" or reply.for_person or reply.prospect_id is None or not campaign.auto_reply:
        _set_action(reply, "for_person")
        return
    if _answered_before(reply):  # two machines must not keep answering each other
        _set_action(reply, "for_person")
        return
    with transaction() as db:
        prospect = db.get_one(Prospect, reply.prospect_id)
    subject, body = personalise(library.template(campaign.auto_reply), prospect, campaign)
    if reply.subject:
        subject = reply.subject if reply.subject.lower().startswith("re:") else f"Re: {reply.subject}"
    mail = outreach.Mail(prospect.id, f"reply:{reply.id}", subject, body, in_reply_to=reply.message_id)
    try:
        outreach.send(mail, campaign, session, reply.run_id)
    except outreach.Skip:
        _set_action(reply, "for_person")
        return
    _set_action(reply, "answered")


def _answered_before(reply: Reply) -> bool:
    """Whether another reply of this person got an automatic answer; one of this very reply is to be completed."""
    with transaction() as db:
        others = select(Touch.id).where(
            Touch.prospect_id == reply.prospect_id, Touch.step.startswith("reply:"), Touch.step != f"reply:{reply.id}"
        )
        return db.scalar(others.limit(1)) is not None


def _set_action(reply: Reply, action: str) -> None:
    reply.action = action
    with transaction() as db:
        db.get_one(Reply, reply.id).action = action


def _collect(checked: Checked, campaign: str) -> None:
    """Find what nobody has reported yet, also from a look that was killed before it could."""
    with transaction() as db:
        written_to = set(db.scalars(select(Touch.prospect_id).where(Touch.campaign == campaign)))
        for reply in db.scalars(_of(campaign).where(Reply.reported.is_(False), Reply.action != "")):
            checked.seen.append(reply.id)
            answers_us = reply.prospect_id in written_to
            checked.replies += answers_us and reply.intent not in judge.AUTOMATIC
            if reply.action == "answered":
                checked.answered.append(reply)
            if reply.action == "for_person":
                checked.for_person.append(reply)
            if answers_us and judge.INTENT_WORTH.get(reply.intent, 0) >= QUALIFIES:
                checked.qualified.append(reply)


def mark_reported(reply_ids: list[int]) -> None:
    """Call after the reports about these replies have gone out."""
    with transaction() as db:
        for id in reply_ids:
            db.get_one(Reply, id).reported = True
