"""The approval queue: who waits for a person's decision, best score first, those put off last."""

from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.approval.checking import stored
from marketing_engine.approval.personalising import digest
from marketing_engine.records.tables import Draft, Finding, Prospect, Score, Waiting


@dataclass(frozen=True)
class Pending:
    """Who waits for a decision: the person, the score with its reasons, the mails in order, what was found in them."""

    prospect: Prospect
    score: Score
    drafts: list[Draft]
    deferred_at: str = ""
    findings: list[Finding] = field(default_factory=list)

    @property
    def to_settle(self) -> list[Finding]:
        """The findings that must be settled before approval."""
        return [one for one in self.findings if one.blocking and not one.settled_by]


def enter(db: Session, prospect: Prospect, score: int) -> None:
    """Put somebody into the queue, who is not in it."""
    db.add(Waiting(prospect_id=prospect.id, campaign=prospect.campaign, rank=-score, added_at=now_text()))


def pending(db: Session, campaign: str | None = None, limit: int | None = None, offset: int = 0) -> list[Pending]:
    """Who waits for a decision, in the order of the queue."""
    waiting = (
        select(Waiting.deferred_at, Prospect, Score)
        .join(Prospect, Prospect.id == Waiting.prospect_id)
        .join(Score, Score.prospect_id == Waiting.prospect_id)
        .order_by(Waiting.deferred_at, Waiting.rank, Waiting.prospect_id)
        .limit(limit)
        .offset(offset)
    )
    if campaign:
        waiting = waiting.where(Waiting.campaign == campaign)
    found = db.execute(waiting).all()
    ids = [prospect.id for _, prospect, _ in found]
    drafts, findings = drafts_of(db, ids), stored.findings_of(db, ids)
    return [
        Pending(prospect, score, drafts[prospect.id], deferred, findings[prospect.id])
        for deferred, prospect, score in found
    ]


def pending_count(db: Session, campaign: str | None = None) -> int:
    """How many wait for a decision."""
    counted = select(func.count()).select_from(Waiting)
    return db.scalar(counted.where(Waiting.campaign == campaign) if campaign else counted) or 0


def has_entered_since(db: Session, campaign: str, moment: str) -> bool:
    """Whether anybody came into the queue at or after a moment (ISO 8601)."""
    came = select(Waiting.prospect_id).where(Waiting.campaign == campaign, Waiting.added_at >= moment)
    return db.scalar(came.limit(1)) is not None


def drafts_of(db: Session, prospect_ids: list[int]) -> dict[int, list[Draft]]:
    """The mails of these people, in order."""
    found: dict[int, list[Draft]] = {id: [] for id in prospect_ids}
    for at in range(0, len(prospect_ids), 500):  # SQLite takes a limited number of parameters
        part = prospect_ids[at : at + 500]
        for draft in db.scalars(
            select(Draft).where(Draft.prospect_id.in_(part)).order_by(Draft.prospect_id, Draft.step)
        ):
            found[draft.prospect_id].append(draft)
    return found


def digest_of(drafts: list[Draft]) -> str:
    """The hash of what a person sees and approves."""
    return digest([(draft.subject, draft.body) for draft in drafts])
