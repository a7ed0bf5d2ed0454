"""Takes in what came: reads every mail in the inbox, and records it with what follows from it."""

import hashlib
import re
import sys
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import from_os_error
from coordination.fields import clean
from coordination.registry import beat, now_text
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Arrival
from marketing_engine.conversation.reading import reply_rules as judge
from marketing_engine.conversation.reading.parsing import ParsedMail, message_ids, plain
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.conversation.reading.reply_patterns import BANT
from marketing_engine.outreach import reconciliation
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.intents import AUTOMATIC, HIGH_VALUE
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Draft, FoundMail, HandledMail, Meeting, Prospect, Reply, Run, Score, Touch

MOST_SHOWN = 5_000
"""Characters that a person is shown of a mail that could not be read."""
MOST_NAMED = 20


@dataclass(frozen=True)
class Received:
    """A mail that came: what it says, and the key under which it is handled (empty where it was given as text).

    `unreadable` says why it could not be read; then a person reads it, at its `place`. `came_on` is the day (ISO) on
    which a mail came that was handled before, and empty for a new one.
    """

    mail: ParsedMail
    key: str = ""
    simulated: bool = False
    unreadable: str = ""
    came_on: str = ""
    place: str = ""


def record_arrivals(session: str | None) -> None:
    """Record every mail that came and that the records do not know, whichever campaign it answers.

    Opt-outs and answers are known from here on: done before anything is sent. Mails that were handled before the
    records were restored or lost are taken in once more. Raises Held under a hold.
    """
    for channel in channels.CHANNELS.values():
        channel.prepare()
    forgotten = _forgotten()
    if forgotten:
        reconciliation.compare(session)  # the mails that they answer first
    with Reader() as reader:
        for arrival in [*forgotten, *channels.arrivals()]:
            effects.refuse_if_held(session, "reply")
            try:
                with arrival.open() as data:
                    key = _record_one(reader, arrival, data, session)
                    if key:
                        arrival.handled(key)
            except FileNotFoundError:
                continue  # another session was quicker
            except OSError as error:  # one bad file stops no other mail
                print(f"inbox: {clean(str(from_os_error(error)))}; passed over", file=sys.stderr)
            beat(session)


def _forgotten() -> list[Arrival]:
    """Handled mails that the records do not know."""
    filed = {key: arrival for channel in channels.CHANNELS.values() for key, arrival in channel.filed().items()}
    if not filed:
        return []
    with transaction(reads=True) as db:
        known = set(db.scalars(select(HandledMail.name)))
    return [filed[key] for key in sorted(filed.keys() - known)]


def _record_one(reader: Reader, arrival: Arrival, data: bytes, session: str | None) -> str:
    """Record a mail; the key under which it is handled, empty where it is to stay as it is."""
    key = arrival.key
    with transaction(reads=True) as db:
        known = db.get(HandledMail, key) is not None
    if known and arrival.handled_on:
        return ""  # another session was quicker
    if known:  # another mail had the same key
        key = f"{key}.{hashlib.sha256(data).hexdigest()[:12]}"
    received = _parsed(reader, arrival, key, data)
    with transaction(reads=True) as db:
        if received.came_on and _is_ahead(db, received.mail):
            return ""
        sent = sent_lines(db, _touch_of(db, received.mail))
    reading = understand(reader, received, sent)
    with transaction() as db:
        reply = record_reply(db, received, reading, _touch_of(db, received.mail), session)
        if db.get(HandledMail, key) is None:
            db.add(HandledMail(name=key, reply_id=reply.id))
    return key


def _is_ahead(db: Session, mail: ParsedMail) -> bool:
    """Whether a mail answers one that we sent to a person missing from the records: it waits until they are there."""
    answered = or_(FoundMail.message_id.in_(mail.references), FoundMail.email == mail.sender)
    ahead = (FoundMail.touch_id.is_(None), FoundMail.problem == "")
    return db.scalar(select(FoundMail.id).where(*ahead, answered).limit(1)) is not None


def _parsed(reader: Reader, arrival: Arrival, key: str, data: bytes) -> Received:
    """Parse a mail; one that cannot be parsed is a text without a sender, tied to a mail of ours where it names one."""
    own_id, unreadable = f"<{key}@inbox.invalid>", ""
    try:
        mail = reader.parse(data)
        mail = mail if mail.message_id else replace(mail, message_id=own_id)
    except Unreadable as reason:
        unreadable = str(reason)
        text = plain(data.decode("utf-8", "replace"))[:MOST_SHOWN]
        mail = ParsedMail(own_id, "", "(a mail that could not be read)", text, tuple(message_ids(data)))
    return Received(mail, key, arrival.simulated, unreadable, arrival.handled_on, arrival.place(key))


def understand(reader: Reader, received: Received, sent: set[str]) -> judge.Reading:
    """What a reply wants; one that cannot be read waits for a person, whatever it is."""
    unreadable = received.unreadable
    if not unreadable:
        try:
            return reader.understand(received.mail, sent)
        except Unreadable as reason:
            unreadable = str(reason)
    bant = dict.fromkeys(BANT, "unknown")
    return judge.Reading(
        "other",
        "neutral",
        bant,
        f"could not be read: {unreadable}" + (f"; it lies in {received.place}" if received.place else ""),
        received.mail.text[:MOST_SHOWN],
    )


def _touch_of(db: Session, mail: ParsedMail) -> Touch | None:
    """The mail that this one answers: by Message-ID, else the newest to this address; a bounce by what it quotes."""
    for reference in mail.references:
        touch = db.scalar(select(Touch).where(Touch.message_id == reference))
        if touch is not None:
            return touch
    if mail.bounce:
        return None
    return db.scalar(select(Touch).where(Touch.email == mail.sender).order_by(Touch.id.desc()).limit(1))


def record_reply(
    db: Session,
    received: Received,
    reading: judge.Reading,
    touch: Touch | None,
    session: str | None,
    prospect: Prospect | None = None,
) -> Reply:
    """Store a reply and what follows from it, once."""
    mail = received.mail
    key = hashlib.sha256("\0".join((mail.message_id, mail.sender, mail.subject, mail.text)).encode()).hexdigest()
    before = _known(db, received, key)
    if before is not None:
        return before
    if touch is not None:
        prospect = db.get(Prospect, touch.prospect_id)
    elif prospect is None and not mail.bounce:
        prospect = db.scalar(select(Prospect).where(Prospect.email == mail.sender))
    campaign = prospect.campaign if prospect else ""
    run = _run_of(db, received, campaign)
    reply = Reply(
        key=key,
        message_id=mail.message_id,
        prospect_id=prospect.id if prospect else None,
        run_id=run.id if run else None,
        campaign=campaign,
        email=mail.sender,
        subject=mail.subject,
        text=reading.text,
        intent=reading.intent,
        sentiment=reading.sentiment,
        bant=reading.bant,
        score=0 if _is_from_another(mail, touch) else judge.qualification(_fit(db, prospect), reading),
        for_person=_for_person(db, received, reading, touch, prospect),
        simulated=received.simulated,
        received_at=now_text(),
    )
    db.add(reply)
    db.flush()
    _consequences(db, reply, touch, mail.bounce, reading.wish, session)
    return reply


def _known(db: Session, received: Received, key: str) -> Reply | None:
    """The reply that was recorded of this mail before. Version 0.1 kept no file names: its mails have a Message-ID."""
    before = db.scalar(select(Reply).where(Reply.key == key))
    if before is None and received.came_on:
        same = (Reply.message_id == received.mail.message_id, Reply.email == received.mail.sender)
        before = db.scalar(select(Reply).where(*same, Reply.id.not_in(select(HandledMail.reply_id))).limit(1))
    return before


def _run_of(db: Session, received: Received, campaign: str) -> Run | None:
    """The day that a reply counts in: today's, or the one on which it was handled before the records forgot it."""
    return runs.find(db, campaign, received.came_on) if received.came_on else runs.current(db, campaign)


def _for_person(
    db: Session, received: Received, reading: judge.Reading, touch: Touch | None, prospect: Prospect | None
) -> str:
    """Why a person must see a reply; empty where no person must."""
    if received.unreadable or reading.for_person.startswith("could not be read"):
        return reading.for_person
    if not received.mail.sender and not received.mail.bounce:
        return "; ".join(filter(None, (reading.for_person, "it names no sender")))
    if reading.intent != "unsubscribe":
        if touch and _is_from_another(received.mail, touch):
            return "; ".join(filter(None, (reading.for_person, f"not from {touch.email}, to which we wrote")))
        return reading.for_person if touch else _stranger(prospect)
    writer, written_to = received.mail.sender, touch.email if touch else received.mail.sender
    others = _others_named(reading.text, {writer})
    if written_to != writer:  # an address is easily forged, and so is what a mail answers
        others = list(dict.fromkeys((written_to, *others)))
    asks = f"asks for others too, decide with marketing suppress: {', '.join(others)}" if others else ""
    return "; ".join(filter(None, (reading.for_person, asks)))


def _is_from_another(mail: ParsedMail, touch: Touch | None) -> bool:
    """Whether a mail claims to answer ours to another address: a colleague's, or a forger's."""
    return touch is not None and not mail.bounce and mail.sender != touch.email


def _stranger(prospect: Prospect | None) -> str:
    return "from a prospect we have not written to yet" if prospect else "from an address that we never wrote to"


def sent_lines(db: Session, touch: Touch | None) -> set[str]:
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

    def happened(kind: Kind, **details: Any) -> None:
        record(
            db,
            kind,
            campaign=reply.campaign,
            run_id=reply.run_id,
            prospect_id=reply.prospect_id,
            session=session or "",
            **details,
        )

    if reply.intent == "unsubscribe" and reply.email and not bounced:  # also before the first mail, and from anybody
        suppress(db, reply.email, f"asked by reply {reply.id}")
    if touch is None:
        happened(Kind.MAIL_FROM_A_STRANGER, intent=reply.intent)
        return
    if bounced:
        touch.bounced_at = now_text()
        suppress(db, touch.email, "bounced")
        happened(Kind.TOUCH_BOUNCED)
        return
    kind = Kind.AUTOMATIC_REPLY_RECEIVED if reply.intent in AUTOMATIC else Kind.REPLY_RECEIVED
    happened(kind, intent=reply.intent, simulated=reply.simulated)
    if reply.email != touch.email:
        return  # a person decides what it is worth
    if reply.intent in HIGH_VALUE:
        happened(Kind.HIGH_VALUE_REPLY, intent=reply.intent)
    if reply.intent == "meeting_request":
        db.add(Meeting(prospect_id=reply.prospect_id, reply_id=reply.id, status="requested", wish=wish))
        happened(Kind.MEETING_REQUESTED, simulated=reply.simulated)


def _others_named(text: str, writer: set[str]) -> list[str]:
    """Addresses in a text that are not the writer's own. Their owners did not ask, so a person decides about them."""
    words = (word.strip(".,;:()<>[]\"'").lower() for word in re.split(r"[\s<>,;]+", text) if "@" in word)
    found = (normal_email(word.removeprefix("mailto:")) for word in words if len(word) <= 254)
    return list(dict.fromkeys(email for email in found if email and email not in writer))[:MOST_NAMED]
