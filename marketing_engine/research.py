"""Research: scores a part of the day's list of prospects, each once."""

from dataclasses import dataclass

from sqlalchemy import select

from coordination import effects
from coordination.registry import now_text
from marketing_engine import runs
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import ICP, Campaign
from marketing_engine.judgement import scoring
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Prospect, ResearchItem, Score


@dataclass(frozen=True)
class Researched:
    """A finished part: how many prospects it holds, and their average score; `new` were scored now."""

    prospects: int
    average: int
    new: int
    top: int


def work(library: Library, campaign_id: str, limit: int, offset: int, session: str | None) -> Researched:
    """Score positions offset+1 … offset+limit of today's list; what is scored already stays as it is.

    Raises Held as soon as a hold binds the session, UsageError, ConfigError, CsvError.
    """
    campaign = library.campaign(campaign_id)
    icp = library.icp(campaign.icp)
    with transaction() as db:
        run_id = runs.ensure(db, library, campaign).id
        mine = (ResearchItem.run_id == run_id, ResearchItem.position > offset, ResearchItem.position <= offset + limit)
        left = list(
            db.scalars(
                select(ResearchItem.id).where(*mine, ResearchItem.researched_at == "").order_by(ResearchItem.position)
            )
        )
    for item_id in left:
        effects.refuse_if_held(session, "research")
        _score(item_id, campaign, icp, session or "")
    with transaction() as db:
        values = list(
            db.scalars(
                select(Score.value).join(ResearchItem, ResearchItem.prospect_id == Score.prospect_id).where(*mine)
            )
        )
    average = round(sum(values) / len(values)) if values else 0
    return Researched(len(values), average, len(left), max(values, default=0))


def _score(item_id: int, campaign: Campaign, icp: ICP, session: str) -> None:
    """Score one prospect in a transaction of its own: a kill loses at most the one at hand."""
    with transaction() as db:
        item = db.get_one(ResearchItem, item_id, with_for_update=True)
        if item.researched_at:
            return  # another session took this part over
        prospect = db.get_one(Prospect, item.prospect_id)
        judgement = scoring.score(prospect, icp)
        db.add(
            Score(
                prospect_id=prospect.id,
                value=judgement.value,
                excluded=judgement.excluded,
                reasons=judgement.as_json(),
                judge=scoring.JUDGE,
                icp=campaign.icp,
                scored_at=now_text(),
            )
        )
        item.session = session
        item.researched_at = now_text()
        record(
            db,
            "prospect_scored",
            campaign=campaign.id,
            run_id=item.run_id,
            prospect_id=prospect.id,
            session=session,
            score=judgement.value,
        )
