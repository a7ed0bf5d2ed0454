"""Does with each mail what the policy says: answer, draft, hand on, let rest, or nothing; and tells what came."""

import hashlib
from dataclasses import dataclass, field

from filelock import FileLock
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination import paths
from coordination.errors import CoordinationError, TryAgain, UsageError, from_os_error
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.reply_policy import PERMISSIVE, ReplyPolicy
from marketing_engine.conversation import answering, matching
from marketing_engine.conversation.claude_judge.judging import ClaudeJudge
from marketing_engine.conversation.matching import Match
from marketing_engine.conversation.policy import Act, Situation, decide
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.offline_judges import default_judge, weights_of
from marketing_engine.conversation.reading.reader import Reader
from marketing_engine.conversation.reading.reading import from_dict
from marketing_engine.conversation.recording import Received, record_reply
from marketing_engine.conversation.replies_waiting import replies_to
from marketing_engine.conversation.understanding import known_of, understand
from marketing_engine.outreach import reconciliation
from marketing_engine.outreach.skips import Skip
from marketing_engine.records import forgotten, runs
from marketing_engine.records.database import transaction
from marketing_engine.records.intents import BY_PEOPLE, INTENT_WORTH
from marketing_engine.records.tables import Prospect, Reply, Touch

QUALIFIES = 50
"""An intent worth as much is reported as a qualified prospect."""

MOST_TEXT = 100_000
"""Characters of a reply that is given as text."""


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
        known = known_of(db, Match(touch, prospect))
    campaign = library.campaign(prospect.campaign)
    hashed = hashlib.sha256(f"{prospect_id}\0{text}".encode()).hexdigest()[:24]
    headers = {
        "message-id": f"<text-{hashed}@inbox.invalid>",
        "from": prospect.email or "",
        "in-reply-to": touch.message_id if touch else "",
    }
    received = Received(from_text(f"Re: {touch.subject}" if touch else "", text[:MOST_TEXT], headers))
    with Reader(weights_of(default_judge())) as reader:
        reading = understand(reader, ClaudeJudge(session), received, known, campaign.judge)
    with transaction() as db:
        match = Match(touch, db.get_one(Prospect, prospect_id), "message_id" if touch else "address")
        reply = record_reply(db, received, reading, match, session, library.score_weights())
    handle(library, reply, campaign, session)
    return reply


def _answer_all(library: Library, campaign: Campaign, session: str | None) -> CoordinationError | None:
    """Answer what is not dealt with yet, whatever an earlier look was cut off by; what kept an answer back."""
    hindered: CoordinationError | None = None
    with transaction() as db:
        undecided = replies_to(campaign.id).where(Reply.action == "")
        left = list(db.scalars(undecided.order_by(None).order_by(Reply.score.desc(), Reply.id)))  # the best first
    for reply in left:
        try:
            handle(library, reply, campaign, session)
        except (CoordinationError, OSError) as error:  # one answer keeps no other back
            problem = from_os_error(error) if isinstance(error, OSError) else error
            hindered = hindered if isinstance(hindered, TryAgain) else problem
    return hindered


def handle(library: Library, reply: Reply, campaign: Campaign, session: str | None) -> None:
    """Do what the policy says; an answer is sent only where nothing speaks against it."""
    if reply.action:
        return
    with transaction(reads=True) as db:
        act, draft = decide_on(db, library, reply, campaign)
    if act.action == "auto_reply":
        unreadable = reconciliation.refuse_unless_reconciled(session)
        try:
            answering.send(draft, reply, campaign, session, unreadable)
        except Skip as reason:
            act = Act("draft", f"no automatic answer: {reason}", needs_human=True)
    _note(reply, act, draft.body)


def decide_on(db: Session, library: Library, reply: Reply, campaign: Campaign) -> tuple[Act, answering.Answer]:
    """The act for a reply, and the answer that the campaign's template makes for it (empty where it has none)."""
    reading = from_dict(reply.reading)
    answer = answering.drafted(db, library, reply, campaign)
    situation = Situation(
        template_language=answer.language,
        wrote_before=reading.later_in_thread or wrote_before(db, reply, campaign),
        other_subject=matching.has_other_subject(db, reply),
        doubts=tuple(filter(None, (reply.why,))),
        writes_later=bool(campaign.not_now),
    )
    policy = library.reply_policy()
    return decide(policy, reading, situation, _answers(policy, campaign, reply)), answer


def wrote_before(db: Session, reply: Reply, campaign: Campaign) -> bool:
    """Whether this person, or the mailbox that wrote, has written or was answered before."""
    same = or_(Reply.prospect_id == reply.prospect_id, Reply.email == reply.email)
    earlier = select(Reply.id).where(same, Reply.id < reply.id, Reply.kind.in_(BY_PEOPLE))
    return db.scalar(earlier.limit(1)) is not None or answering.was_answered(db, reply, campaign)


def _answers(policy: ReplyPolicy, campaign: Campaign, reply: Reply) -> dict[str, float]:
    """Which intents are answered automatically: what the campaign says, else the policy; invented people always."""
    chosen = campaign.automatic_answers if campaign.automatic_answers is not None else policy.automatic_answers
    return {str(name): share for name, share in (PERMISSIVE.automatic_answers if reply.simulated else chosen).items()}


def _note(reply: Reply, act: Act, draft: str) -> None:
    with transaction() as db:
        stored = db.get_one(Reply, reply.id)
        if forgotten.is_no_person(stored.email):  # meanwhile
            return
        for one in (stored, reply):
            one.action, one.why, one.needs_human = act.action, act.why, act.needs_human
            one.draft = draft if act.action in ("auto_reply", *answering.DRAFTED) else ""
            one.ends_sequence = one.ends_sequence or act.needs_human


def _collect(checked: Checked, campaign: str) -> None:
    """Find what is not reported yet, also from a look that was killed before it could."""
    with transaction() as db:
        written_to = set(db.scalars(select(Touch.prospect_id).where(Touch.campaign == campaign)))
        for reply in db.scalars(replies_to(campaign).where(Reply.reported.is_(False), Reply.action != "")):
            checked.seen.append(reply.id)
            answers_us = reply.prospect_id in written_to
            checked.replies += answers_us and reply.kind in BY_PEOPLE
            if reply.action == "auto_reply":
                checked.answered.append(reply)
            if reply.needs_human and reply.action != "snooze":
                checked.for_person.append(reply)
            if answers_us and is_qualified(reply):
                checked.qualified.append(reply)


def is_qualified(reply: Reply) -> bool:
    """Whether a reply qualifies its prospect: a hostile one, and one that wants no more mail, never does."""
    friendly = reply.removal == "no" and reply.sentiment != "negative"
    return friendly and reply.score > 0 and INTENT_WORTH.get(reply.intent, 0) >= QUALIFIES


def wish_of(reply: Reply) -> str:
    """When they would like to meet, in few words of ours."""
    return from_dict(reply.reading).judgement.wish or "soon"


def mark_reported(reply_ids: list[int]) -> None:
    """Call after the reports about these replies have gone out."""
    with transaction() as db:
        for id in reply_ids:
            db.get_one(Reply, id).reported = True
