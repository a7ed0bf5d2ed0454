"""Records a mail that came, once, with what follows from it whatever the policy says."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.config.reply_policy import ScoreWeights
from marketing_engine.conversation.bouncing import READER, Consequence, book_bounce, book_complaint
from marketing_engine.conversation.matching import Match, is_from_another, others_named
from marketing_engine.conversation.own_addresses import own_addresses
from marketing_engine.conversation.policy import asks_for_removal, not_settled
from marketing_engine.conversation.reading.judging.reasons import COMPANY
from marketing_engine.conversation.reading.judging.score import DEFAULT, is_worthless, qualification
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.reading import Reading, as_dict, date_of
from marketing_engine.outreach import settling
from marketing_engine.records import runs
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.intents import BY_PEOPLE, HIGH_VALUE
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.suppression_targets import is_shared
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import (
    FoundMail,
    HandledMail,
    Meeting,
    Prospect,
    Reply,
    Run,
    Score,
    SelfTest,
    Touch,
)
from marketing_engine.records.tables.mailboxes import mailbox_key
from marketing_engine.records.today import today

MOST_ORIGINAL = 100_000
"""Characters of the whole mail that are kept."""

LONG_AGO = timedelta(days=60)


@dataclass(frozen=True)
class Received:
    """A mail that came: what it is made of, and the key under which it is handled (empty where it was given as text).

    `unreadable` says why it could not be read; then a person reads it, at its `place`. `came_on` is the day (ISO) on
    which a mail came that was handled before, and empty for a new one.
    """

    mail: Mail
    key: str = ""
    simulated: bool = False
    unreadable: str = ""
    came_on: str = ""
    place: str = ""

    @property
    def day(self) -> date:
        """The day from which its dates count: that of its Date field, unless it lies ahead or long ago."""
        came = date.fromisoformat(self.came_on or today())
        written = date_of(self.mail)
        return written if written is not None and timedelta(0) <= came - written <= LONG_AGO else came


def record_reply(
    db: Session,
    received: Received,
    reading: Reading,
    match: Match,
    session: str | None,
    weights: ScoreWeights = DEFAULT,
) -> Reply:
    """Store a mail and what follows from it, once; the policy's part comes later, see handling.py.

    `weights` are those of its score.
    """
    mail = received.mail
    key = hashlib.sha256("\0".join((mail.message_id, mail.sender, mail.subject, mail.text)).encode()).hexdigest()
    before = _known(db, received, key)
    if before is not None:
        return before
    reading = _naming_domain(reading, mail.sender)
    prospect, judged = match.prospect, reading.judgement
    campaign = prospect.campaign if prospect else ""
    run = _run_of(db, received, campaign)
    by_person = reading.kind.kind in BY_PEOPLE
    mistrusted = by_person and is_from_another(mail, match.touch)
    reply = Reply(
        key=key,
        message_id=mail.message_id[:500],
        prospect_id=prospect.id if prospect else None,
        touch_id=match.touch.id if match.touch else None,
        run_id=run.id if run else None,
        campaign=campaign,
        email=mail.sender[:320],
        subject=mail.subject[:1000],
        text=reading.cut.new,
        original=mail.text[:MOST_ORIGINAL],
        kind=reading.kind.kind,
        intent=judged.intent,
        sentiment=judged.sentiment,
        bant=judged.bant,
        removal=judged.removal,
        score=qualification(fit_of(db, prospect), judged, weights) if by_person and not mistrusted else 0,
        reading=as_dict(reading),
        resume_date=reading.kind.resume_date or judged.resume_date,
        ends_sequence=reading.kind.kind in (*BY_PEOPLE, "complaint") or reading.kind.automatic == "left",
        why="; ".join(_doubts(db, received, reading, match)),
        simulated=received.simulated,
        received_at=now_text(),
    )
    db.add(reply)
    db.flush()
    _follow_up(db, reply, received, reading, match, session)
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


def fit_of(db: Session, prospect: Prospect | None) -> int:
    """How well a prospect fits before it answers, 0-100; 0 for a stranger."""
    return (db.scalar(select(Score.value).where(Score.prospect_id == prospect.id)) or 0) if prospect else 0


def _doubts(db: Session, received: Received, reading: Reading, match: Match) -> list[str]:
    """Why a person must see a mail, besides what it says; what machines sent needs no such reason."""
    mail, touch = received.mail, match.touch
    if reading.kind.kind == "own" and not (mail.sender and _was_sent(db, mail)):
        return ["it has the form of a mail of ours, but is not known"]
    if reading.kind.kind not in BY_PEOPLE:
        return []
    if received.unreadable or "@" not in mail.sender:
        return [] if received.unreadable else ["it names no sender"]
    authors = others_named(" ".join(mail.headers.get("from", ())), mail.sender)
    if authors:
        return [f"its sender field names others too: {', '.join(authors)}"]
    if reading.judgement.removal == "asked":
        others = others_named(reading.cut.new, mail.sender)
        if is_from_another(mail, touch) and touch is not None:  # an address is easily forged, and so is what it answers
            others = list(dict.fromkeys((touch.email, *others)))
        return [f"asks for others too, decide with marketing suppress: {', '.join(others)}"] if others else []
    if touch is None:
        known = "a prospect we have not written to yet" if match.prospect else "an address that we never wrote to"
        return [f"from {known}"]
    return [f"not from {touch.email}, to which we wrote"] if is_from_another(mail, touch) else []


def _follow_up(
    db: Session, reply: Reply, received: Received, reading: Reading, match: Match, session: str | None
) -> None:
    """The events and records that a mail brings about, in the transaction that stores it."""
    if match.touch is not None and match.by == "message_id":
        settling.book_proven(db, match.touch, session)

    def happened(kind: Kind, **details: Any) -> None:
        record(
            db,
            kind,
            campaign=reply.campaign,
            run_id=reply.run_id,
            prospect_id=reply.prospect_id,
            session=session or "",
            reply=reply.id,
            **details,
        )

    if reading.kind.kind in ("bounce", "complaint"):
        book = book_bounce if reading.kind.bounce else book_complaint
        _settle(reply, book(db, reply, reading.kind, match, happened))
    elif reading.kind.kind == "own" and reply.why:
        _settle(reply, Consequence("draft", reading.kind.evidence, doubt=reply.why))
    elif reading.judgement.removal == "asked":  # also before the first mail, and of any sender
        _settle(reply, _book_removal(db, reply, received.mail, reading, match))
    if match.touch is None:
        happened(Kind.MAIL_FROM_A_STRANGER, intent=reply.intent, mail=reply.kind)
        return
    if reply.kind in BY_PEOPLE:
        happened(Kind.REPLY_RECEIVED, intent=reply.intent, removal=reply.removal, simulated=reply.simulated)
        _note_interest(db, reply, reading, match, happened)
    elif reply.kind == "auto_reply":
        happened(Kind.AUTOMATIC_REPLY_RECEIVED, intent=reply.intent, simulated=reply.simulated)


def _was_sent(db: Session, mail: Mail) -> bool:
    """Whether the records know a mail of ours by its Message-ID."""
    id = mail.message_id.strip()
    tables = (Touch, FoundMail, SelfTest)
    return any(db.scalar(select(table.id).where(table.message_id == id).limit(1)) is not None for table in tables)


def _book_removal(db: Session, reply: Reply, mail: Mail, reading: Reading, match: Match) -> Consequence:
    """Suppress who asks, under all addresses of theirs; where it is not said who that is, a person decides."""
    doubt = "; ".join(filter(None, (reply.why, *not_settled(reading.judgement))))
    if "@" not in mail.sender or others_named(" ".join(mail.headers.get("from", ())), mail.sender):
        return Consequence("draft", asks_for_removal(reading.judgement), doubt=doubt)
    person = match.prospect
    is_own = person is not None and mailbox_key(mail.sender) == person.mail_key
    more = own_addresses(db, person, reading.cut.signature) if person is not None and is_own else []
    for address in (reply.email, *more):
        suppress(db, address, "asked", text=reply.text[:200], source=reply.ref, who=READER)
    also = f"; also suppressed, the same person's: {', '.join(more)}" if more else ""
    return Consequence("suppress", f"{asks_for_removal(reading.judgement)}{also}", doubt=doubt)


def _naming_domain(reading: Reading, sender: str) -> Reading:
    """With the command that suppresses the writer's domain, where they speak for a company: a person may give it.

    A provider's domain is never named.
    """
    domain = normal_email(sender).rpartition("@")[2]
    if COMPANY not in reading.judgement.for_person or not domain or is_shared(domain):
        return reading
    told = tuple(
        f"{COMPANY}: marketing suppress add @{domain}" if one == COMPANY else one
        for one in reading.judgement.for_person
    )
    return replace(reading, judgement=replace(reading.judgement, for_person=told))


def _settle(reply: Reply, found: Consequence) -> None:
    """Write down what was done without asking the policy."""
    reply.action, reply.why = found.action, "; ".join(filter(None, (found.why, found.doubt)))
    reply.needs_human = bool(found.doubt)
    reply.ends_sequence = reply.ends_sequence or bool(found.doubt)


def _note_interest(db: Session, reply: Reply, reading: Reading, match: Match, happened: Any) -> None:
    """A wish to meet, and what is worth a person's time at once: from the person we wrote to, in a friendly tone."""
    if reply.score == 0 or is_worthless(reading.judgement):
        return
    if reply.intent in HIGH_VALUE:
        happened(Kind.HIGH_VALUE_REPLY, intent=reply.intent)
    if reply.intent == "meeting_request":
        wish = reading.judgement.wish
        db.add(Meeting(prospect_id=reply.prospect_id, reply_id=reply.id, status="requested", wish=wish))
        happened(Kind.MEETING_REQUESTED, simulated=reply.simulated)
