"""What a mail that came says and wants: read by the embedded judge, then by Claude where its campaign lets it.

Hold no transaction meanwhile: what the records know of the mail that it answers is looked up before.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from marketing_engine.config.campaign import JudgeMode
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.conversation.claude_judge.context import Context, Earlier
from marketing_engine.conversation.claude_judge.judging import ClaudeJudge
from marketing_engine.conversation.claude_judge.quotes import addresses_in
from marketing_engine.conversation.matching import Match, sent_bodies
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.conversation.recording import Received
from marketing_engine.records import runs
from marketing_engine.records.intents import BY_PEOPLE
from marketing_engine.records.tables import Draft, Reply, Touch

MOST_SHOWN = 5_000
"""Characters that a person is shown of a mail that could not be read."""

_IN_THE_MAIL = ("from", "sender", "reply-to", "to")
"""Fields that name the writer and those written to."""


@dataclass(frozen=True)
class Known:
    """What the records know of the mail that another answers.

    `sent` are bodies of ours that it may quote, `thread` what was written before, the oldest first. `campaign` is empty
    where it answers no mail of ours.
    """

    sent: tuple[str, ...] = ()
    thread: tuple[Earlier, ...] = ()
    campaign: str = ""
    run_id: int | None = None
    prospect_id: int | None = None


def known_of(db: Session, match: Match) -> Known:
    """What is known of a mail's thread, by the mail of ours that it answers."""
    sent = tuple(sent_bodies(db, match.touch))
    if match.touch is None or match.prospect is None:
        return Known(sent)
    campaign = match.prospect.campaign
    run = runs.current(db, campaign)
    return Known(sent, _thread(db, match.prospect.id), campaign, run.id if run else None, match.prospect.id)


def _thread(db: Session, prospect_id: int) -> tuple[Earlier, ...]:
    """The mails that left for a person, and those that this person wrote, in their order."""
    drafts = select(Draft.step, Draft.body).where(Draft.prospect_id == prospect_id)
    bodies = {str(step): body for step, body in db.execute(drafts)}
    theirs = list(db.scalars(select(Reply).where(Reply.prospect_id == prospect_id).order_by(Reply.id)))
    bodies |= {f"reply:{one.id}": one.draft for one in theirs}
    left = select(Touch).where(Touch.prospect_id == prospect_id, Touch.status.in_(("sent", "unknown")))
    mails = [
        (one.sent_at or one.reserved_at, "us", bodies.get(one.step.removesuffix(".2"), "")) for one in db.scalars(left)
    ]
    mails += [(one.received_at, "them", one.text) for one in theirs if one.kind in BY_PEOPLE]
    return tuple(
        Earlier("us" if who == "us" else "them", at[:10], text) for at, who, text in sorted(mails) if text.strip()
    )


def judge_of(library: Library | None, campaign: str) -> JudgeMode:
    """Who judges replies to a campaign, by its `judge`; what answers no mail of ours is not sent to Claude."""
    if library is None or not campaign:
        return "rules"
    try:
        return library.campaign(campaign).judge
    except (ConfigError, UsageError):  # its mail is to be recorded all the same
        return "rules"


def understand(reader: Reader, claude: ClaudeJudge, received: Received, known: Known, mode: JudgeMode) -> Reading:
    """What a mail says and wants; one that cannot be read waits for a person, whatever it is. Raises Held."""
    unreadable = received.unreadable
    if not unreadable:
        try:
            reading = reader.read(received.mail, known.sent, received.day)
        except Unreadable as reason:
            unreadable = str(reason)
        else:
            context = context_of(received.mail, received.day, known.thread)
            about = {"run_id": known.run_id, "prospect_id": known.prospect_id}
            return claude.judged(reading, context, mode, campaign=known.campaign, **about)
    where = f"; it lies in {received.place}" if received.place else ""
    why = f"could not be read: {unreadable}{where}"
    return Reading(CutText(received.mail.text[:MOST_SHOWN]), Kind("reply", why), Judgement("other", for_person=(why,)))


def context_of(mail: Mail, day: date, thread: tuple[Earlier, ...] = ()) -> Context:
    """What is known of a mail beside its reading: what its header says, the thread; dates count from `day`."""
    own = addresses_in(" ".join(value for name in _IN_THE_MAIL for value in mail.headers.get(name, ())))
    return Context(day, mail.subject, own, mail.came_through_a_list, thread)
