"""Research: completes, checks and judges a part of the day's list of prospects, each once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import Held, TryAgain
from coordination.registry import beat, now_text
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.icp import ICP
from marketing_engine.config.library import APOLLO, Library
from marketing_engine.records import facts, forgotten
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Prospect, ResearchItem, Score, Waiting
from marketing_engine.records.today import today
from marketing_engine.research import day_list, mail_domains
from marketing_engine.research.scoring import rules
from marketing_engine.research.scoring.judgements import Judgement
from marketing_engine.research.scoring.judging import Subject, judge_all

CHUNK = 100
"""So many are completed and checked together before they are judged."""

Progress = Callable[[int], None]
"""Is told how many more are done."""


@dataclass(frozen=True)
class Researched:
    """A finished part: how many prospects it holds, and their average score; `new` were scored now.

    `problem` is what a source failed at; who needed it was judged by what is known.
    """

    prospects: int
    average: int
    new: int
    top: int
    problem: str = ""


def research_positions(
    library: Library,
    campaign_id: str,
    limit: int,
    offset: int,
    session: str | None,
    progress: Progress | None = None,
) -> Researched:
    """Research positions offset+1 … offset+limit of today's list; what is scored already stays as it is.

    Raises Held as soon as a hold binds the session, TryAgain where somebody waits for a judge, UsageError, ConfigError,
    CsvError.
    """
    campaign = library.campaign(campaign_id)
    icp = library.icp(campaign.icp)
    run_id = day_list.ensure(library, campaign, session or "").id
    mine = (ResearchItem.run_id == run_id, ResearchItem.position > offset, ResearchItem.position <= offset + limit)
    left = _unresearched(mine)
    problem = ""
    for at in range(0, len(left), CHUNK):
        effects.refuse_if_held(session, "research")
        part = left[at : at + CHUNK]
        problem = _complete(library, campaign, part, session or "", run_id) or problem
        check_addresses(part)
        try:
            _judge(part, campaign, icp, run_id, session or "", progress)
        except Held:
            raise
        except TryAgain as error:  # people wait for a judge, and somebody should know
            with transaction() as db:
                record(
                    db,
                    Kind.SOURCE_FAILED,
                    campaign=campaign.id,
                    run_id=run_id,
                    session=session or "",
                    source="judge",
                    problem=str(error),
                )
            raise
    with transaction(reads=True) as db:
        values = list(
            db.scalars(
                select(Score.value).join(ResearchItem, ResearchItem.prospect_id == Score.prospect_id).where(*mine)
            )
        )
    average = round(sum(values) / len(values)) if values else 0
    return Researched(len(values), average, len(left), max(values, default=0), problem)


def _unresearched(mine: Sequence[ColumnElement[bool]]) -> list[int]:
    """Of whom nobody has researched yet, the ids in the order of the list."""
    wanted = select(ResearchItem.prospect_id).where(*mine, ResearchItem.researched_at == "")
    with transaction(reads=True) as db:
        return list(db.scalars(wanted.order_by(ResearchItem.position)))


def _complete(library: Library, campaign: Campaign, ids: list[int], session: str, run_id: int) -> str:
    """Have a service fill in what is missing, where the campaign has one; what it failed at."""
    if APOLLO not in campaign.source:
        return ""
    from marketing_engine.research import enrichment

    return enrichment.complete(library, campaign, ids, session, run_id).problem


def check_addresses(prospect_ids: list[int]) -> None:
    """Ask whether these people's addresses can take mail at all; one that cannot is invalid, with source and date."""
    people = select(Prospect.id, Prospect.email).where(Prospect.id.in_(prospect_ids), Prospect.email.is_not(None))
    with transaction(reads=True) as db:
        domain_of = {id: email.rpartition("@")[2] for id, email in db.execute(people) if email}
    answers = mail_domains.answers(domain_of.values())
    told = {id: answers[domain] for id, domain in domain_of.items() if answers[domain][0] != "not checked"}
    if not told:
        return
    with transaction() as db:
        for id, (answer, at) in told.items():
            prospect = db.get_one(Prospect, id)
            said = "takes mail" if answer == "accepts" else "takes no mail"
            facts.add(prospect, [facts.Fact("mail_domain", f"{domain_of[id]} {said}", "DNS", at)])
            refused_before = (prospect.email_status, prospect.email_status_source) == ("invalid", "DNS")
            if answer == "refuses" or refused_before:
                prospect.email_status = "invalid" if answer == "refuses" else "unknown"
                prospect.email_status_source, prospect.email_status_at = "DNS", at


def _judge(ids: list[int], campaign: Campaign, icp: ICP, run_id: int, session: str, progress: Progress | None) -> None:
    """Judge people and store each judgement in a transaction of its own: a kill loses at most the one at hand."""
    for prospect_id, judgement in judge(ids, campaign, icp, run_id, session):
        effects.refuse_if_held(session, "research")
        with transaction() as db:
            wanted = select(ResearchItem).where(ResearchItem.prospect_id == prospect_id)
            item = db.scalars(wanted.with_for_update()).one_or_none()
            if item is not None and not item.researched_at:  # else another session or a later day took this part over
                store(db, db.get_one(Prospect, prospect_id), judgement, campaign, run_id, session)
                item.session = session
                item.researched_at = now_text()
        beat(session)
        if progress:
            progress(1)


def judge(
    ids: Sequence[int], campaign: Campaign, icp: ICP, run_id: int | None, session: str
) -> Iterator[tuple[int, Judgement]]:
    """(prospect id, judgement) of each, by the campaign's judge; nothing is stored."""
    day = date.fromisoformat(today())
    with transaction(reads=True) as db:
        people = list(db.scalars(select(Prospect).where(Prospect.id.in_(ids))))
    order = {id: at for at, id in enumerate(ids)}
    people.sort(key=lambda one: order[one.id])
    subjects = [Subject(one, rules.score(one, icp, day)) for one in people]
    return judge_all(subjects, icp, mode=campaign.judge, session=session, campaign_id=campaign.id, run_id=run_id)


def store(
    db: Session, prospect: Prospect, judgement: Judgement, campaign: Campaign, run_id: int | None, session: str
) -> None:
    """Book a judgement: the score with its reasons, and that it was made. A later one takes an earlier one's place."""
    if prospect.email_status == forgotten.STATUS:
        return
    score = db.scalar(select(Score).where(Score.prospect_id == prospect.id))
    kind = Kind.PROSPECT_SCORED if score is None else Kind.PROSPECT_RESCORED
    before = score.value if score else None
    if score is None:
        score = Score(prospect_id=prospect.id)
        db.add(score)
    score.value, score.unknown, score.excluded = judgement.value, judgement.unknown, judgement.excluded
    score.reasons, score.judge, score.icp = judgement.as_json(), judgement.judge, campaign.icp
    score.scored_at = now_text()
    waiting = db.get(Waiting, prospect.id) if before is not None else None
    if waiting is not None:
        waiting.rank = -judgement.value
    record(
        db,
        kind,
        campaign=campaign.id,
        run_id=run_id,
        prospect_id=prospect.id,
        session=session,
        score=judgement.value,
        before=before,
    )


def score_again(library: Library, campaign_id: str, session: str, ids: Sequence[int] = ()) -> int:
    """Judge anew whom nobody has decided about, all of a campaign by default: its ICP was changed, or facts came.

    How many they were. Raises as `research_positions`.
    """
    campaign = library.campaign(campaign_id)
    icp = library.icp(campaign.icp)
    undecided = (
        select(Score.prospect_id)
        .join(Prospect, Prospect.id == Score.prospect_id)
        .where(Prospect.campaign == campaign_id, Prospect.id.not_in(select(Decision.prospect_id)))
        .order_by(Score.prospect_id)
    )
    with transaction(reads=True) as db:
        wanted = [id for id in db.scalars(undecided) if not ids or id in set(ids)]
    done = 0
    for at in range(0, len(wanted), CHUNK):
        for prospect_id, judgement in judge(wanted[at : at + CHUNK], campaign, icp, None, session):
            with transaction() as db:
                if db.scalar(select(Decision.id).where(Decision.prospect_id == prospect_id)) is None:
                    store(db, db.get_one(Prospect, prospect_id), judgement, campaign, None, session)
                    done += 1
    return done
