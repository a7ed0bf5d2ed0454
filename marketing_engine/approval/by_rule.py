"""Approves by a campaign's rule `approve_above: N`, without a person: off unless the campaign says so.

It takes people with a score of at least N and with mails in which the linter found nothing that is open. It never takes
people that were decided about before or put off, nor those with a mail that a person changed, nor those with a
dossier that speaks to the judge: a text cannot ask for its own score.
"""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from marketing_engine.approval import completion, decisions, queue
from marketing_engine.config.campaign import Campaign
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Company, Decision, Draft, Event, Finding, Prospect, Score, Touch, Waiting
from marketing_engine.research.scoring.dossier import dossier

RULE = "rule"
"""With what such a decision was made; who made it is the rule in words."""


@dataclass(frozen=True)
class ByRule:
    """An approval that no person gave; `sent_at` is when the first mail left, empty while it can be undone."""

    prospect: str
    campaign: str
    name: str
    company: str
    score: int
    rule: str
    approved_at: str
    sent_at: str

    @property
    def way_back(self) -> str:
        """How a person takes it back."""
        return f"left at {self.sent_at}" if self.sent_at else f"marketing approve --undo {self.prospect}"


def rule_of(campaign: Campaign) -> str:
    """The rule in words: `approve_above: 80`; empty where the campaign has none."""
    return "" if campaign.approve_above is None else f"approve_above: {campaign.approve_above}"


def approve(campaign: Campaign, orchestrator: str = completion.ORCHESTRATOR) -> list[str]:
    """Approve the people that the rule takes; who they are. The caller has seen that the campaign is live."""
    if campaign.approve_above is None:
        return []
    with transaction(reads=True) as db:
        taken = _taken(db, campaign, campaign.approve_above)
        drafts = queue.drafts_of(db, [person.id for person in taken])
        # a mail that is changed from here on is not approved
        chosen = [decisions.Choice(one.ref, True, digest=queue.digest_of(drafts[one.id])) for one in taken]
    if not chosen:
        return []
    return decisions.decide(chosen, decisions.Decider(rule_of(campaign), RULE), orchestrator).approved


def _taken(db: Session, campaign: Campaign, above: int) -> list[Prospect]:
    decided = (Kind.APPROVAL_WITHDRAWN, Kind.REJECTION_WITHDRAWN, Kind.PROSPECT_DEFERRED)
    speaks_against: tuple[Select[int | None], ...] = (
        select(Finding.prospect_id).where(Finding.settled_at == ""),
        select(Event.prospect_id).where(Event.kind.in_(decided), Event.prospect_id.is_not(None)),
        select(Draft.prospect_id).where(Draft.edited_by != ""),
        select(Draft.prospect_id).where(Draft.personalisation == {}),  # of a version that checked nothing
    )
    wanted = (
        select(Prospect)
        .join(Waiting, Waiting.prospect_id == Prospect.id)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Waiting.campaign == campaign.id,
            Waiting.deferred_at == "",
            Score.value >= above,
            Score.excluded.is_(False),
            *(Prospect.id.not_in(ids) for ids in speaks_against),
        )
        .order_by(Waiting.rank, Prospect.id)
    )
    return [person for person in db.scalars(wanted) if not dossier(person).left_out]


def approved_by_rule(db: Session, campaign: str | None = None) -> list[ByRule]:
    """Every approval that stands and that no person gave, the newest first."""
    wanted = (
        select(Decision, Prospect, Company.name, Score.value, Touch.sent_at)
        .join(Prospect, Prospect.id == Decision.prospect_id)
        .outerjoin(Company, Company.id == Prospect.company_id)
        .outerjoin(Score, Score.prospect_id == Prospect.id)
        .outerjoin(Touch, (Touch.prospect_id == Prospect.id) & (Touch.step == "1"))
        .where(Decision.approved, Decision.via.startswith(RULE))
        .order_by(Decision.id.desc())
    )
    if campaign:
        wanted = wanted.where(Prospect.campaign == campaign)
    return [
        ByRule(one.ref, one.campaign, one.full_name, name or "", score or 0, _rule(made), made.decided_at, sent or "")
        for made, one, name, score, sent in db.execute(wanted)
    ]


def _rule(made: Decision) -> str:
    """The rule that decided: a campaign's, or that of `run-day`, which says it in `via`."""
    said = made.via.removeprefix(RULE).removeprefix(": ")
    return f"{made.who}, {said}" if said else made.who
