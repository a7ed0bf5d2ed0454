"""Counts the mails that came: every one is handled, waiting or unmatched, and these three sum to what came."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from marketing_engine.conversation.replies_waiting import waits
from marketing_engine.records.intents import BY_PEOPLE, HIGH_VALUE
from marketing_engine.records.tables import HandledMail, Reply, Run
from marketing_engine.records.today import bounds_of


@dataclass(frozen=True)
class MailIn:
    """Mails that came. `people` are those who answered, each once; of mails: positive, automatic, removals, and so on.

    `waiting` and `unmatched` wait for a person; the latter answer no mail of ours. `unrecorded` are files that were
    handled and that no record tells of.
    """

    came: int
    handled: int
    waiting: int
    unmatched: int
    people: int
    positive: int
    automatic: int
    removals: int
    bounces: int
    complaints: int
    unrecorded: int

    @property
    def adds_up(self) -> bool:
        """Whether nothing was lost: the three sum to what came, and every file that was handled has its record."""
        return self.came == self.handled + self.waiting + self.unmatched and not self.unrecorded


def of_run(db: Session, run: Run) -> MailIn:
    """The mails of a day: those that answer its campaign, and those that came that day and answer none."""
    first, last = bounds_of(run.date)
    of_no_day = and_(Reply.run_id.is_(None), Reply.received_at >= first, Reply.received_at < last)
    return _count(db, or_(Reply.run_id == run.id, and_(of_no_day, Reply.campaign.in_((run.campaign, "")))))


def of_all(db: Session) -> MailIn:
    """All mails that ever came."""
    return _count(db, Reply.id.is_not(None))


def _count(db: Session, scope: ColumnElement[bool]) -> MailIn:
    by_person = Reply.kind.in_(BY_PEOPLE)
    matched = Reply.prospect_id.is_not(None)
    open_ = or_(Reply.action == "", waits())
    wanted = {
        "handled": ~open_,
        "waiting": and_(matched, open_),
        "unmatched": and_(~matched, open_),
        "positive": and_(by_person, matched, Reply.intent.in_(HIGH_VALUE), Reply.score > 0),
        "automatic": Reply.kind == "auto_reply",
        "removals": Reply.removal == "asked",
        "bounces": Reply.kind == "bounce",
        "complaints": Reply.kind == "complaint",
    }
    sums = [func.sum(case((condition, 1), else_=0)) for condition in wanted.values()]
    row = db.execute(select(func.count(), *sums).where(scope)).one()
    people = select(func.count(Reply.prospect_id.distinct())).where(scope, by_person)
    counted = {name: int(value or 0) for name, value in zip(wanted, row[1:], strict=True)}
    missing = select(func.count()).select_from(HandledMail).where(HandledMail.reply_id.not_in(select(Reply.id)))
    return MailIn(came=row[0], people=db.scalar(people) or 0, unrecorded=db.scalar(missing) or 0, **counted)
