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
        said = "" if run.phase == "research" else _said(summary.figures(db, run, campaign), run.phase)
    shown = found.details.get("Target", ""), found.details.get("Phase", "")
    if shown != (campaign.id, said) and (said or shown[0] == campaign.id):
        registry.heartbeat(session, {"Target": campaign.id if said else "", "Phase": said})


def _said(figures: summary.Figures, phase: str) -> str:
    """Why no one is brought; before the mails are through, of the approved only what keeps all mail back."""
    is_early = phase in ("approval", "outreach") and not (figures.brings_no_one or figures.kept_back)
    return "" if is_early else summary.headline(figures)
