"""A person says that a mail may leave in spite of what was found in it, and takes that back."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import UsageError
from coordination.registry import now_text
from marketing_engine.approval import queue
from marketing_engine.approval.checking import stored
from marketing_engine.approval.checking.findings import CATALOGUE
from marketing_engine.approval.decisions import Changed, Decider, Unknown, find
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Finding, Prospect


def parsed(text: str) -> tuple[str, str]:
    """`prospect_1:claim` as id and code; without a code it is empty. Raises UsageError for an unknown code."""
    ref, _, code = text.partition(":")
    checked([code] if code else [])
    return ref, code


def checked(codes: list[str]) -> list[str]:
    """Codes of findings; raises UsageError for an unknown one."""
    for code in codes:
        if code not in CATALOGUE:
            raise UsageError(f"{code[:40]!r} is no finding; known: {', '.join(CATALOGUE)}")
    return codes


def settle(ref: str, by: Decider, codes: Collection[str] = (), *, step: int | None = None, seen: str = "") -> list[str]:
    """Settle open findings of a person: those of these codes and of this mail, all without them; what they said.

    `seen` is the digest of the mails that the person had before them, empty for "as they are". Raises Changed where
    the mails are others by now, Unknown where there is nothing of that to settle, UsageError.
    """
    with transaction() as db:
        prospect = find(db, ref)
        if seen and seen != queue.digest_of(queue.drafts_of(db, [prospect.id])[prospect.id]):
            raise Changed(f"the mails of {prospect.full_name} were changed meanwhile; look at them again")
        chosen = [one for one in _chosen(db, prospect, codes, step) if not one.settled_by]
        if not chosen:
            raise Unknown(f"{prospect.ref} has no open finding{_named(codes)}")
        for one in chosen:
            one.settled_by, one.settled_at = by.who, now_text()
            _log(db, Kind.FINDING_SETTLED, prospect, one, by)
    return [one.text for one in chosen]


def reopen(ref: str, by: Decider, codes: Collection[str] = (), *, step: int | None = None) -> list[str]:
    """Take settlements back, those of these codes or all; what the findings say.

    Raises Changed where the person is approved already: undo that first; Unknown where nothing was settled, UsageError.
    """
    with transaction() as db:
        prospect = find(db, ref)
        chosen = [one for one in _chosen(db, prospect, codes, step) if one.settled_by]
        if not chosen:
            raise Unknown(f"{prospect.ref} has no settled finding{_named(codes)}")
        if any(one.blocking for one in chosen) and _is_approved(db, prospect):
            raise Changed(f"{prospect.full_name} is approved; undo that first")
        for one in chosen:
            one.settled_by, one.settled_at = "", ""
            _log(db, Kind.FINDING_REOPENED, prospect, one, by)
    return [one.text for one in chosen]


def _chosen(db: Session, prospect: Prospect, codes: Collection[str], step: int | None) -> list[Finding]:
    found = stored.findings_of(db, [prospect.id])[prospect.id]
    return [one for one in found if (not codes or one.code in codes) and step in (None, one.step)]


def _named(codes: Collection[str]) -> str:
    return f" {', '.join(codes)}" if codes else ""


def _is_approved(db: Session, prospect: Prospect) -> bool:
    return bool(db.scalar(select(Decision.approved).where(Decision.prospect_id == prospect.id)))


def _log(db: Session, kind: Kind, prospect: Prospect, one: Finding, by: Decider) -> None:
    record(
        db,
        kind,
        campaign=prospect.campaign,
        prospect_id=prospect.id,
        **by.details,
        code=one.code,
        step=one.step,
        reason=one.text,
    )
