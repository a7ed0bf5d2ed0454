"""What a role has spent today on models and services, against its daily budget in `config/claude.yaml`."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.claude.settings import settings
from marketing_engine.records.event_kinds import PAID
from marketing_engine.records.tables import Event
from marketing_engine.records.today import day_began


def spent_today(db: Session, role: str) -> float:
    """What a role's calls have cost since the machine's local day began, in dollars."""
    dollars = Event.details["dollars"].as_float()
    mine = (Event.kind.in_(PAID), Event.at >= day_began(), Event.details["role"].as_string() == role)
    return db.scalar(select(func.sum(dollars)).where(*mine)) or 0.0


def left_today(db: Session, role: str) -> float:
    """How many dollars a role may still spend today."""
    return settings().budget(role) - spent_today(db, role)
