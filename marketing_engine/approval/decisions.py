"""What a person decides of those who wait: approve, reject, later; and taking it back while nothing has left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination import fields
from coordination.errors import CoordinationError, InputError, UsageError
from coordination.registry import now_text
from marketing_engine.approval import completion, queue
from marketing_engine.approval.checking import stored
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.ids import prospect_id, prospect_ref
from marketing_engine.records.suppressed import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, Finding, Prospect, Score, SendItem, Touch, Waiting
from marketing_engine.research.scoring.judgements import FITS

LONGEST_REASON = 500


class Changed(CoordinationError):
    """What a person had before them is no longer so: somebody else decided, changed the text, or the mail has left."""


class Unknown(InputError):
    """There is no prospect, mail or reply of this id."""


@dataclass(frozen=True)
class Decider:
    """Who decides, with what (page, api, terminal, a rule), and from where (an address, a terminal)."""

    who: str
    via: str
    came_from: str = ""

    @property
    def details(self) -> dict[str, Any]:
        """As the log of what happened has it."""
        return {"by": self.who, "via": self.via, "came_from": self.came_from}


@dataclass(frozen=True)
class Choice:
    """A yes or no to one prospect; `digest` is the hash of the mails that the person saw, empty for "as they are"."""

    ref: str
    approved: bool
    reason: str = ""
    digest: str = ""


@dataclass
class Outcome:
    """What became of a person's decisions; ids as `prospect_<n>`.

    `conflicts` were decided otherwise before, `changed` have other mails than the person saw, `blocked` have findings
    that must be settled before they are approved: all stay as they were, and `notes` has a sentence on each.
    """

    approved: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    pending: int = 0


def choices(approve: Sequence[str], reject: Sequence[str], reason: str = "") -> list[Choice]:
    """Plain lists of ids as choices; the reason is one of rejecting."""
    return [Choice(ref, True) for ref in approve] + [Choice(ref, False, reason) for ref in reject]


def decide(chosen: Sequence[Choice], by: Decider, orchestrator: str = completion.ORCHESTRATOR) -> Outcome:
    """Record a person's decisions, and tell the orchestrator when nobody of a campaign waits any more.

    What could not be told after an earlier decision is told now, of whatever campaign.
    Raises UsageError for what is no id, and for one that is approved and rejected.
    """
    wanted: dict[int, Choice] = {}
    for choice in chosen:
        id = prospect_id(choice.ref)
        if id in wanted and wanted[id].approved != choice.approved:
            raise UsageError(f"prospect_{id} is to be approved and rejected at once; nothing was decided")
        wanted.setdefault(id, choice)
    outcome = Outcome()
    campaigns: set[str] = set()
    with transaction() as db:
        drafts = queue.drafts_of(db, list(wanted))
        open_findings = stored.unsettled_blocking(db, [id for id, choice in wanted.items() if choice.approved])
        for id, choice in wanted.items():
            campaign = _decide_one(db, id, drafts[id], choice, outcome, by, open_findings.get(id, []))
            if campaign:
                campaigns.add(campaign)
        stored.renew_companies_of(db, map(prospect_id, [*outcome.approved, *outcome.rejected]))
        outcome.pending = queue.pending_count(db)
        complete = {name for name in campaigns if completion.is_to_tell(db, name)} | set(
            completion.campaigns_to_tell(db)
        )
    completion.tell_orchestrator(sorted(complete), orchestrator)
    return outcome


def _decide_one(
    db: Session,
    id: int,
    drafts: list[Draft],
    choice: Choice,
    outcome: Outcome,
    by: Decider,
    open_findings: Sequence[Finding],
) -> str | None:
    """Decide about one prospect, unless that was done before; its campaign."""
    prospect = db.get(Prospect, id)
    if prospect is None or not drafts:
        outcome.unknown.append(prospect_ref(id))
        return None
    before = db.scalar(select(Decision).where(Decision.prospect_id == id))
    if before is not None:
        same = before.approved == choice.approved
        (outcome.already if same else outcome.conflicts).append(prospect.ref)
        if not same:
            outcome.notes.append(describe(before, prospect))
        return prospect.campaign  # who decides again may have died before the orchestrator was told
    digest = queue.digest_of(drafts)
    if choice.digest and choice.digest != digest:
        outcome.changed.append(prospect.ref)
        editor = next((draft.edited_by for draft in drafts if draft.edited_by), "somebody")
        outcome.notes.append(f"the mails of {prospect.full_name} were changed by {editor}; look at them again")
        return None
    if open_findings:
        outcome.blocked.append(prospect.ref)
        outcome.notes.append(_why_blocked(prospect, open_findings))
        return None
    _record_decision(db, prospect, choice, digest, by)
    (outcome.approved if choice.approved else outcome.rejected).append(prospect.ref)
    return prospect.campaign


def _why_blocked(prospect: Prospect, findings: Sequence[Finding]) -> str:
    said = "; ".join(f"{one.text} ({one.code})" for one in findings)
    return f"{prospect.full_name} ({prospect.ref}) is not approved before this is settled: {said}"


def _record_decision(db: Session, prospect: Prospect, choice: Choice, digest: str, by: Decider) -> None:
    run = runs.current(db, prospect.campaign)
    run_id = run.id if run else None
    reason = fields.clean(choice.reason)[:LONGEST_REASON]
    db.add(
        Decision(
            prospect_id=prospect.id,
            run_id=run_id,
            approved=choice.approved,
            reason=reason,
            who=by.who,
            via=by.via,
            came_from=by.came_from,
            digest=digest,
            decided_at=now_text(),
        )
    )
    waiting = db.get(Waiting, prospect.id)
    if waiting is not None:
        db.delete(waiting)
    if choice.approved:
        skipped = select(SendItem).where(SendItem.prospect_id == prospect.id, SendItem.outcome == "skipped")
        for item in db.scalars(skipped):
            item.outcome, item.reason, item.session = "", "", ""
    score = db.scalar(select(Score.value).where(Score.prospect_id == prospect.id)) or 0
    record(
        db,
        Kind.PROSPECT_APPROVED if choice.approved else Kind.PROSPECT_REJECTED,
        campaign=prospect.campaign,
        run_id=run_id,
        prospect_id=prospect.id,
        **by.details,
        reason=reason,
        digest=digest,
        as_scored=int((score >= FITS) == choice.approved),
    )


def find(db: Session, ref: str) -> Prospect:
    """The prospect of an id; raises UsageError for what is none, Unknown where there is nobody."""
    prospect = db.get(Prospect, prospect_id(ref))
    if prospect is None:
        raise Unknown(f"there is no {ref}")
    return prospect


def describe(decision: Decision, prospect: Prospect) -> str:
    """What stands: `Ada Marlow was approved by mary at 10:03 UTC`."""
    return f"{prospect.full_name} was {_word(decision)} by {decision.who} at {decision.decided_at[11:16]} UTC"


def _word(decision: Decision) -> str:
    return "approved" if decision.approved else "rejected"


def undo(refs: Sequence[str], by: Decider, seen: Mapping[int, str] | None = None) -> list[str]:
    """Take decisions back, so that these people wait again, and bring back who was put off; who they are.

    `seen` is what the person had before them, by number: approved, rejected or later (without: whatever it is). All or
    none: raises Changed where somebody else decided otherwise since or a mail has left, UsageError, Unknown.
    """
    undone = []
    with transaction() as db:
        for ref in dict.fromkeys(refs):
            prospect = find(db, ref)
            decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
            if decision is not None:
                if (seen or {}).get(prospect.id, _word(decision)) != _word(decision):
                    raise Changed(describe(decision, prospect))
                may_be_undone(db, decision, prospect)
                withdraw(db, decision, prospect, by)
                undone.append(prospect.ref)
            elif _bring_back(db, prospect, by):
                undone.append(prospect.ref)
        stored.renew_companies_of(db, map(prospect_id, undone))
    return undone


def _bring_back(db: Session, prospect: Prospect, by: Decider) -> bool:
    """Undo "later"; whether the prospect was put off."""
    waiting = db.get(Waiting, prospect.id)
    if waiting is None or not waiting.deferred_at:
        return False
    waiting.deferred_at = ""
    record(
        db,
        Kind.DEFERRAL_WITHDRAWN,
        campaign=prospect.campaign,
        prospect_id=prospect.id,
        **by.details,
    )
    return True


def may_be_undone(db: Session, decision: Decision, prospect: Prospect) -> None:
    """Raise Changed where a mail of this approval has left or is about to."""
    may_have_left = (Touch.status.not_in(("failed", "refused")), Touch.step.not_like("reply:%"))
    left = select(func.count()).where(Touch.prospect_id == prospect.id, *may_have_left)
    if decision.approved and db.scalar(left):
        raise Changed(f"the mail to {prospect.full_name} has left; this cannot be undone")


def withdraw(db: Session, decision: Decision, prospect: Prospect, by: Decider | None = None) -> None:
    """Put somebody back into the queue: the decision is taken back, or what was approved is not what would be sent."""
    db.delete(decision)
    db.flush()
    if db.get(Waiting, prospect.id) is None and not wants_no_mail(db, prospect):
        queue.enter(db, prospect, db.scalar(select(Score.value).where(Score.prospect_id == prospect.id)) or 0)
    record(
        db,
        Kind.APPROVAL_WITHDRAWN if decision.approved else Kind.REJECTION_WITHDRAWN,
        campaign=prospect.campaign,
        run_id=decision.run_id,
        prospect_id=prospect.id,
        **(by or Decider("", "the text was changed")).details,
    )


def defer(refs: Sequence[str], by: Decider) -> list[str]:
    """Put people who wait to the end of the queue ("later"); who they are. Raises UsageError, Unknown."""
    deferred = []
    with transaction() as db:
        for ref in dict.fromkeys(refs):
            prospect = find(db, ref)
            waiting = db.get(Waiting, prospect.id)
            if waiting is None:
                continue
            waiting.deferred_at = now_text()
            deferred.append(prospect.ref)
            record(
                db,
                Kind.PROSPECT_DEFERRED,
                campaign=prospect.campaign,
                prospect_id=prospect.id,
                **by.details,
            )
    return deferred
