"""The approval queue: prospects with the mails they would get, and what a person decided."""

from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination import fields, message, sending
from coordination.errors import CoordinationError, UsageError
from coordination.registry import now_text
from marketing_engine import messages, runs
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Campaign
from marketing_engine.judgement.personalising import digest, personal_facts, personalise
from marketing_engine.judgement.scoring import FITS
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Draft, Prospect, Run, Score, SendItem

APPROVER, ORCHESTRATOR = "marketing-human-approver", "marketing-orchestrator"


@dataclass(frozen=True)
class Pending:
    """Somebody who waits for a decision: the person, the score with its reasons, the mails in order."""

    prospect: Prospect
    score: Score
    drafts: list[Draft]


@dataclass
class Outcome:
    """What became of a person's decisions; ids as `prospect_<n>`. `conflicts` were decided otherwise before."""

    approved: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    pending: int = 0


def prepare_drafts(
    db: Session, library: Library, campaign: Campaign, session: str = "", run_id: int | None = None
) -> int:
    """Write the mails of everybody scored well enough who has none yet; how many people that were."""
    templates = [library.template(step.template) for step in campaign.sequence]
    wanted = (
        select(Prospect)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Score.excluded.is_(False),
            Score.value >= campaign.daily.minimum_score,
            Prospect.id.not_in(select(Draft.prospect_id)),
        )
    )
    people = db.scalars(wanted.order_by(Prospect.id)).all()
    for prospect in people:
        for number, template in enumerate(templates, 1):
            subject, body = personalise(template, prospect, campaign)
            db.add(Draft(prospect_id=prospect.id, step=number, template=template.name, subject=subject, body=body))
            filled, asked = personal_facts(template, prospect, campaign)
            record(
                db,
                "message_drafted",
                campaign=campaign.id,
                run_id=run_id,
                prospect_id=prospect.id,
                session=session,
                step=number,
                template=template.name,
                facts_filled=filled,
                facts_asked=asked,
            )
    return len(people)


def pending(db: Session, campaign: str | None = None, limit: int | None = None) -> list[Pending]:
    """Who waits for a decision, best score first."""
    waiting = (
        select(Prospect, Score)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(*_undecided(campaign))
        .order_by(Score.value.desc(), Prospect.id)
        .limit(limit)
    )
    found = db.execute(waiting).tuples().all()
    drafts = drafts_of(db, [prospect.id for prospect, _ in found])
    return [Pending(prospect, score, drafts[prospect.id]) for prospect, score in found]


def pending_count(db: Session, campaign: str | None = None) -> int:
    """How many wait for a decision."""
    return db.scalar(select(func.count()).select_from(Prospect).where(*_undecided(campaign))) or 0


def _undecided(campaign: str | None) -> list:  # type: ignore[type-arg]  # SQL expressions of several types
    conditions = [Prospect.id.in_(select(Draft.prospect_id)), Prospect.id.not_in(select(Decision.prospect_id))]
    return [*conditions, Prospect.campaign == campaign] if campaign else conditions


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


def decide(
    approve: list[str], reject: list[str], *, who: str, via: str, reason: str = "", orchestrator: str = ORCHESTRATOR
) -> Outcome:
    """Record a person's decisions, and tell the orchestrator when nobody of a campaign waits any more.

    Raises UsageError for what is no id, and for one that stands in both lists.
    """
    chosen = {messages.prospect_id(text): True for text in approve}
    refused = {messages.prospect_id(text): False for text in reject}
    both = sorted(chosen.keys() & refused.keys())
    if both:
        raise UsageError(f"prospect_{both[0]} is to be approved and rejected at once; nothing was decided")
    chosen.update(refused)
    outcome = Outcome()
    campaigns: set[str] = set()
    with transaction() as db:
        drafts = drafts_of(db, list(chosen))
        for id, approved in chosen.items():
            campaign = _decide_one(db, id, drafts[id], approved, outcome, who=who, via=via, reason=fields.clean(reason))
            if campaign:
                campaigns.add(campaign)
        db.flush()
        outcome.pending = pending_count(db)
        complete = [name for name in sorted(campaigns) if not pending_count(db, name)]
    _tell(complete, orchestrator)
    return outcome


def _tell(campaigns: list[str], orchestrator: str) -> None:
    """Tell the orchestrator that nobody of these campaigns waits any more; each is tried before a failure is raised."""
    failure: CoordinationError | OSError | None = None
    for name in campaigns:
        with transaction() as db:
            approved, rejected = tally(db, name)
        text = messages.approvals_complete(approved, rejected, name)
        try:
            sending.send(message.Message(sender=APPROVER, to=orchestrator, body=text))
        except (CoordinationError, OSError) as error:
            failure = error
    if failure:
        raise failure


def tell_unheard(orchestrator: str) -> list[str]:
    """Tell the orchestrator of complete approvals that it seems not to have heard of; which campaigns these are.

    A crash or a full disk may have come between a decision and its message.
    """
    with transaction() as db:
        open_runs = db.scalars(select(Run).where(Run.phase == "approval")).all()
        unheard = [
            run.campaign for run in open_runs if not pending_count(db, run.campaign) and any(tally(db, run.campaign))
        ]
    _tell(unheard, orchestrator)
    return unheard


def _decide_one(
    db: Session, id: int, drafts: list[Draft], approved: bool, outcome: Outcome, *, who: str, via: str, reason: str
) -> str | None:
    """Decide about one prospect, unless that was done before; its campaign."""
    prospect = db.get(Prospect, id)
    if prospect is None or not drafts:
        outcome.unknown.append(f"prospect_{id}")
        return None
    before = db.scalar(select(Decision).where(Decision.prospect_id == id))
    if before is not None:
        (outcome.already if before.approved == approved else outcome.conflicts).append(prospect.ref)
        return prospect.campaign  # who decides again may have died before the orchestrator was told
    run = runs.current(db, prospect.campaign)
    run_id = run.id if run else None
    db.add(
        Decision(
            prospect_id=id,
            run_id=run_id,
            approved=approved,
            reason=reason,
            who=who,
            via=via,
            digest=digest_of(drafts),
            decided_at=now_text(),
        )
    )
    if approved:
        skipped = select(SendItem).where(SendItem.prospect_id == id, SendItem.outcome == "skipped")
        for item in db.scalars(skipped):
            item.outcome, item.reason, item.session = "", "", ""
    kind = "prospect_approved" if approved else "prospect_rejected"
    score = db.scalar(select(Score.value).where(Score.prospect_id == id)) or 0
    record(
        db,
        kind,
        campaign=prospect.campaign,
        run_id=run_id,
        prospect_id=id,
        by=who,
        via=via,
        reason=reason,
        as_scored=int((score >= FITS) == approved),
    )
    (outcome.approved if approved else outcome.rejected).append(prospect.ref)
    return prospect.campaign


def withdraw(db: Session, decision: Decision, prospect: Prospect) -> None:
    """Put somebody back into the queue: what was approved is not what would be sent."""
    db.delete(decision)
    record(db, "approval_withdrawn", campaign=prospect.campaign, run_id=decision.run_id, prospect_id=prospect.id)


def tally(db: Session, campaign: str) -> tuple[int, int]:
    """Approved and rejected in the campaign's current run."""
    run = runs.current(db, campaign)
    rows = db.execute(
        select(Decision.approved, func.count())
        .join(Prospect, Prospect.id == Decision.prospect_id)
        .where(Prospect.campaign == campaign, Decision.run_id == (run.id if run else None))
        .group_by(Decision.approved)
    )
    counted = {bool(approved): int(count) for approved, count in rows}
    return counted.get(True, 0), counted.get(False, 0)
