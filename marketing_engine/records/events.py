"""Writing and counting what happened."""

from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records.database import core
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
    at_once: bool = False,
    **details: Any,
) -> None:
    """Append one event in the caller's transaction, so that it is there exactly if what it tells is.

    `at` is when it happened, now by default. What uses up a channel or provider carries `channel=` or `provider=`
    (and `units=`, where that is not one) and is counted against the limits in `config/integrations.yaml`. One that is
    stored `at_once` costs a fifth of the time, and tells of what is stored already.
    """
    columns = {
        "at": at or now_text(),
        "kind": kind,
        "campaign": campaign,
        "run_id": run_id,
        "prospect_id": prospect_id,
        "session": session,
        "outreach_session_id": outreach_session_id,
        "details": details,
    }
    if at_once:
        core(db).execute(_APPEND, columns)
    else:
        db.add(Event(**columns))


_APPEND = insert(Event)


def counts(db: Session, run_id: int) -> dict[str, int]:
    """How often each kind of event happened in a run."""
    rows = db.execute(select(Event.kind, func.count()).where(Event.run_id == run_id).group_by(Event.kind))
    return {str(kind): int(count) for kind, count in rows}
