"""What `session-status` shows of the orchestrator: why a day brings no one, until it does."""

from coordination import registry
from marketing_engine.config.campaign import Campaign
from marketing_engine.day import summary
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Run


def tell(session: str, campaign: Campaign, run_id: int) -> None:
    """Write why a run brings no one into the session's line, or take away what stood there of this campaign."""
    found = registry.get(session)
    if found is None:
        return
    with transaction(reads=True) as db:
        run = db.get_one(Run, run_id)
        said = "" if run.phase == "research" else summary.headline(summary.figures(db, run, campaign))
    shown = found.details.get("Target", ""), found.details.get("Phase", "")
    if shown != (campaign.id, said) and (said or shown[0] == campaign.id):
        registry.heartbeat(session, {"Target": campaign.id if said else "", "Phase": said})
