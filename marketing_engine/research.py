"""Research: judges a part of the day's list of prospects, each once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.registry import now_text
from marketing_engine import runs
from marketing_engine.campaigns.icp import ICP
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Campaign
from marketing_engine.judgement import rules
from marketing_engine.judgement.judgements import Judgement
from marketing_engine.records import facts
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.tables import Prospect, ResearchItem, Score
from marketing_engine.sources import mail_domains

CHUNK = 100
"""So many are checked at once before they are judged one by one."""


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
    run_id = runs.ensure(library, campaign).id
    mine = (ResearchItem.run_id == run_id, ResearchItem.position > offset, ResearchItem.position <= offset + limit)
    left = _left(mine)
    for at in range(0, len(left), CHUNK):
        effects.refuse_if_held(session, "research")
        part = left[at : at + CHUNK]
        _check_addresses([prospect_id for _, prospect_id in part])
        for item_id, _ in part:
            effects.refuse_if_held(session, "research")
            _score(item_id, campaign, icp, session or "")
    with transaction(reads=True) as db:
        values = list(
            db.scalars(
                select(Score.value).join(ResearchItem, ResearchItem.prospect_id == Score.prospect_id).where(*mine)
            )
        )
    average = round(sum(values) / len(values)) if values else 0
    return Researched(len(values), average, len(left), max(values, default=0))


def _left(mine: Sequence[ColumnElement[bool]]) -> list[tuple[int, int]]:
    """(item, prospect) of what nobody has researched yet, in the order of the list."""
    wanted = select(ResearchItem.id, ResearchItem.prospect_id).where(*mine, ResearchItem.researched_at == "")
    with transaction(reads=True) as db:
        return list(db.execute(wanted.order_by(ResearchItem.position)).tuples())


def _check_addresses(prospect_ids: list[int]) -> None:
    """Ask whether these people's addresses can take mail at all; one that cannot is invalid, with source and date."""
    people = select(Prospect.id, Prospect.email).where(Prospect.id.in_(prospect_ids), Prospect.email.is_not(None))
    with transaction(reads=True) as db:
        domain_of = {id: email.rpartition("@")[2] for id, email in db.execute(people).tuples() if email}
    answers = mail_domains.answers(domain_of.values())
    with transaction() as db:
        for id, domain in domain_of.items():
            answer, at = answers[domain]
            if answer == "not checked":
                continue
            prospect = db.get_one(Prospect, id)
            said = "takes mail" if answer == "accepts" else "takes no mail"
            facts.add(prospect, [facts.Fact("mail_domain", f"{domain} {said}", "DNS", at)])
            if answer == "refuses":
                prospect.email_status, prospect.email_status_source, prospect.email_status_at = "invalid", "DNS", at


def _score(item_id: int, campaign: Campaign, icp: ICP, session: str) -> None:
    """Score one prospect in a transaction of its own: a kill loses at most the one at hand."""
    with transaction() as db:
        item = db.get_one(ResearchItem, item_id, with_for_update=True)
        if item.researched_at:
            return  # another session took this part over
        prospect = db.get_one(Prospect, item.prospect_id)
        judgement = rules.score(prospect, icp, date.fromisoformat(runs.today()))
        store(db, prospect, judgement, campaign, item.run_id, session)
        item.session = session
        item.researched_at = now_text()


def store(
    db: Session, prospect: Prospect, judgement: Judgement, campaign: Campaign, run_id: int | None, session: str
) -> None:
    """Book a judgement: the score with its reasons, and that it was made."""
    db.add(
        Score(
            prospect_id=prospect.id,
            value=judgement.value,
            unknown=judgement.unknown,
            excluded=judgement.excluded,
            reasons=judgement.as_json(),
            judge=judgement.judge,
            icp=campaign.icp,
            scored_at=now_text(),
        )
    )
    record(
        db,
        "prospect_scored",
        campaign=campaign.id,
        run_id=run_id,
        prospect_id=prospect.id,
        session=session,
        score=judgement.value,
    )
