"""Writing and counting what happened."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event


def record(
    db: Session,
    kind: Kind,
    *,
    campaign: str = "",
    run_id: int | None = None,
    prospect_id: int | None = None,
    session: str = "",
    outreach_session_id: int | None = None,
    at: str = "",
    **details: Any,
) -> None:
    """Append one event in the caller's transaction, so that it is there exactly if what it tells is.

    `at` is when it happened, now by default. What uses up a channel or provider carries `channel=` or `provider=`
    (and `units=`, where that is not one) and is counted against the limits in `config/integrations.yaml`.
    """
    db.add(
        Event(
            at=at or now_text(),
            kind=kind,
            campaign=campaign,
            run_id=run_id,
            prospect_id=prospect_id,
            session=session,
            outreach_session_id=outreach_session_id,
            details=details,
        )
    )


def counts(db: Session, run_id: int) -> dict[str, int]:
    """How often each kind of event happened in a run."""
    rows = db.execute(select(Event.kind, func.count()).where(Event.run_id == run_id).group_by(Event.kind))
    return {str(kind): int(count) for kind, count in rows}
