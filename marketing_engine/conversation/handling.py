"""Conversation: reads replies, qualifies, answers simple questions, and calls a person for the rest."""

import hashlib
from dataclasses import dataclass, field

from filelock import FileLock
from sqlalchemy import and_, select

from coordination import paths
from coordination.errors import CoordinationError, TryAgain, UsageError, from_os_error
from marketing_engine.approval.personalising import personalise
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.conversation import arrivals
from marketing_engine.conversation.reading.parsing import MOST_TEXT, ParsedMail
from marketing_engine.conversation.reading.reader import Reader
from marketing_engine.conversation.replies_waiting import replies_to
from marketing_engine.outreach import delivery, reconciliation, touches
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.intents import AUTOMATIC, INTENT_WORTH
from marketing_engine.records.tables import Prospect, Reply, Touch

QUALIFIES = 50
"""An intent worth as much is reported as a qualified prospect."""

NO_ANSWER = (*AUTOMATIC, "unsubscribe", "not_interested", "not_now")


@dataclass
class Checked:
    """What is to be reported after a look into the inbox, also what an earlier look was cut off over.

    `replies` counts the answers to our mails; `seen` are the ids of all that came; `hindered` is why an answer is left
    for another time.
    """

    replies: int = 0
    seen: list[int] = field(default_factory=list)
    hindered: CoordinationError | None = None
    qualified: list[Reply] = field(default_factory=list)
    for_person: list[Reply] = field(default_factory=list)
    answered: list[Reply] = field(default_factory=list)


def check_inbox(library: Library, campaign_id: str, session: str | None) -> Checked:
    """Answer what this campaign got, and tell what is to be reported; `arrivals.record_arrivals` comes first.

    Where an answer cannot be sent, all the rest is done and told.
    """
    campaign = library.campaign(campaign_id)
    checked = Checked()
    checked.hindered = _answer_all(library, campaign, session)
    _collect(checked, campaign_id)
    with transaction() as db:
        run = runs.current(db, campaign_id)
        if run is not None:
            run.inbox_checked = checked.hindered is None
    return checked


def inbox_lock() -> FileLock:
    """One session at a time from a look into the inbox to its report: nothing is told twice."""
    return FileLock(f"{paths.ready()}/inbox.lock", timeout=120)


def handle_text(library: Library, prospect_id: int, text: str, session: str | None) -> Reply:
    """Handle a reply given as text: the same reading, records and answer. The same text twice is one reply."""
    with transaction(reads=True) as db:
        prospect = db.get(Prospect, prospect_id)
        if prospect is None:
            raise UsageError(f"unknown prospect prospect_{prospect_id}; see `marketing prospects`")
        touch = db.scalar(select(Touch).where(Touch.prospect_id == prospect_id).order_by(Touch.id.desc()).limit(1))
        sent = arrivals.sent_lines(db, touch)
    campaign = library.campaign(prospect.campaign)
    hashed = hashlib.sha256(f"{prospect_id}\0{text}".encode()).hexdigest()[:24]
    received = arrivals.Received(
        ParsedMail(
            message_id=f"<text-{hashed}@inbox.invalid>",
            sender=prospect.email or "",
            subject=f"Re: {touch.subject}" if touch else "",
            text=text[:MOST_TEXT],
            references=(touch.message_id,) if touch else (),
        )
    )
    with Reader() as reader:
        reading = arrivals.understand(reader, received, sent)
    with transaction() as db:
        reply = arrivals.record_reply(db, received, reading, touch, session, db.get_one(Prospect, prospect_id))
    answer(library, reply, campaign, session)
    return reply


def _answer_all(library: Library, campaign: Campaign, session: str | None) -> CoordinationError | None:
    """Answer what is not dealt with yet, whatever an earlier look was cut off by; what kept an answer back."""
    hindered: CoordinationError | None = None
    with transaction() as db:
        left = list(db.scalars(replies_to(campaign.id).where(Reply.action == "")))
    for reply in left:
        try:
            answer(library, reply, campaign, session)
        except (CoordinationError, OSError) as error:  # one answer keeps no other back
            problem = from_os_error(error) if isinstance(error, OSError) else error
            hindered = hindered if isinstance(hindered, TryAgain) else problem
    return hindered


def answer(library: Library, reply: Reply, campaign: Campaign, session: str | None) -> None:
    """Answer a plain question by the campaign's template, if it has one; anything else waits for a person."""
    if reply.action:
        return
    if reply.intent in NO_ANSWER and (not reply.for_person or reply.intent in AUTOMATIC):
        _set_action(reply, "none")
        return
    if reply.intent != "question" or reply.for_person or reply.prospect_id is None or not campaign.auto_reply:
        _set_action(reply, "for_person")
        return
    with transaction() as db:
        prospect = db.get_one(Prospect, reply.prospect_id)
    subject, body = personalise(library.template(campaign.auto_reply), prospect, campaign)
    if reply.email != prospect.email:  # the answer would go to another person
        _set_action(reply, "for_person", f"not from {prospect.email}")
        return
    subject = _our_subject(prospect) or subject
    mail = delivery.Mail(prospect.id, f"reply:{reply.id}", subject, body, in_reply_to=reply.message_id)
    if _answered_before(mail, prospect, campaign):  # two machines must not keep answering each other
        _set_action(reply, "for_person", "had an automatic answer before")
        return
    reconciliation.refuse_unless_reconciled(session)
    try:
        delivery.send(mail, campaign, session, reply.run_id)
    except delivery.Skip as reason:
        _set_action(reply, "for_person", f"no automatic answer: {reason}")
        return
    _set_action(reply, "answered")


def _our_subject(prospect: Prospect) -> str:
    """Of the mail that was answered: a sender is easily forged, and a stranger's words would go to its owner."""
    newest = select(Touch.subject).where(Touch.prospect_id == prospect.id, ~Touch.step.startswith("reply:"))
    with transaction(reads=True) as db:
        found = db.scalar(newest.where(Touch.subject != "").order_by(Touch.id.desc()).limit(1))
    return f"Re: {found.removeprefix('Re: ')}" if found else ""


def _answered_before(mail: delivery.Mail, prospect: Prospect, campaign: Campaign) -> bool:
    """Whether another reply of this person got an automatic answer; one of this very reply is to be completed."""
    own = touches.message_id(prospect.email or "", campaign, mail.step, mail.in_reply_to)
    taken_in = and_(
        Touch.message_id == own, Touch.step.startswith("reply:found-")
    )  # of lost records, whatever its step
    answers = (Touch.prospect_id == prospect.id, Touch.step.startswith("reply:"), Touch.step != mail.step)
    with transaction(reads=True) as db:
        return db.scalar(select(Touch.id).where(*answers, ~taken_in).limit(1)) is not None


def _set_action(reply: Reply, action: str, why: str = "") -> None:
    reply.action = action
    with transaction() as db:
        stored = db.get_one(Reply, reply.id)
        stored.action = action
        stored.for_person = stored.for_person or why


def _collect(checked: Checked, campaign: str) -> None:
    """Find what nobody has reported yet, also from a look that was killed before it could."""
    with transaction() as db:
        written_to = set(db.scalars(select(Touch.prospect_id).where(Touch.campaign == campaign)))
        for reply in db.scalars(replies_to(campaign).where(Reply.reported.is_(False), Reply.action != "")):
            checked.seen.append(reply.id)
            answers_us = reply.prospect_id in written_to
            checked.replies += answers_us and reply.intent not in AUTOMATIC
            if reply.action == "answered":
                checked.answered.append(reply)
            if reply.action == "for_person":
                checked.for_person.append(reply)
            if answers_us and reply.score and INTENT_WORTH.get(reply.intent, 0) >= QUALIFIES:
                checked.qualified.append(reply)


def mark_reported(reply_ids: list[int]) -> None:
    """Call after the reports about these replies have gone out."""
    with transaction() as db:
        for id in reply_ids:
            db.get_one(Reply, id).reported = True
