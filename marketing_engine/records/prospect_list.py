"""The list of prospects as it is looked through: filtered, counted, a page or all of it at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sqlalchemy import Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session, lazyload

from marketing_engine.records import standings
from marketing_engine.records.database import transaction
from marketing_engine.records.standing_words import Rules, Standing
from marketing_engine.records.tables import Company, Decision, Prospect, Score, Touch

Decided = Literal["approved", "rejected", "undecided", "excluded"]
BATCH = 1_000


@dataclass(frozen=True)
class Filter:
    """Which prospects; every word of `text` stands somewhere in the name, title, company or address.

    `standing` are words of which one is theirs, all where there is none; `rules` are the campaigns', by their ids, from
    which the words are made.
    """

    campaign: str | None = None
    decision: Decided | None = None
    min_score: int | None = None
    text: str = ""
    standing: tuple[Standing, ...] = ()
    rules: Mapping[str, Rules] = field(default_factory=dict)
    ids: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Listed:
    """One line of the list; `score` is None before research, `decision` what a person said so far.

    `standing` is where the person stands, in a word of `standing_words.Standing`, and `why` the reason.
    """

    id: str
    campaign: str
    name: str
    title: str
    company: str
    email: str | None
    email_status: str
    score: int | None
    decision: Decided
    mails_sent: int
    standing: str = ""
    why: str = ""


def count(db: Session, wanted: Filter) -> int:
    """How many there are."""
    wanted = _looked_up(db, wanted)
    return db.scalar(_filtered(select(func.count()), wanted)) or 0


def page(db: Session, wanted: Filter, limit: int, offset: int = 0, after: int = 0) -> list[Listed]:
    """Some of them, in the order in which they became known; `after` is the number of the last one seen."""
    wanted = _looked_up(db, wanted)
    mails = select(func.count()).where(Touch.prospect_id == Prospect.id, Touch.status == "sent").scalar_subquery()
    columns = select(Prospect, Company.name, Score.value, Score.excluded, Decision.approved, mails)
    columns = columns.options(lazyload(Prospect.company))  # its name is there already
    columns = _filtered(columns, wanted).where(Prospect.id > after).order_by(Prospect.id).limit(limit).offset(offset)
    found = db.execute(columns).all()
    stands = standings.of_people(db, [row[0].id for row in found], wanted.rules)
    return [
        Listed(
            id=person.ref,
            campaign=person.campaign,
            name=person.full_name,
            title=person.title,
            company=company or "",
            email=person.email,
            email_status=person.email_status,
            score=score,
            decision=decided(excluded, approved),
            mails_sent=sent,
            standing=stands[person.id].word,
            why=stands[person.id].why,
        )
        for person, company, score, excluded, approved, sent in found
    ]


def _looked_up(db: Session, wanted: Filter) -> Filter:
    """The filter with the ids of those who stand where it says, found once."""
    if not wanted.standing or wanted.ids is not None:
        return wanted
    return replace(wanted, ids=tuple(standings.ids_where(db, wanted.standing, wanted.rules, wanted.campaign)))


def in_portions(wanted: Filter) -> Iterator[Listed]:
    """All of them, fetched in portions: whoever reads slowly keeps no transaction open."""
    last = 0
    with transaction(reads=True) as db:
        wanted = _looked_up(db, wanted)
    while True:
        with transaction(reads=True) as db:
            found = page(db, wanted, BATCH, after=last)
        yield from found
        if len(found) < BATCH:
            return
        last = int(found[-1].id.removeprefix("prospect_"))


def decided(excluded: bool | None, approved: bool | None) -> Decided:
    """What a person said, or why nobody needs to."""
    if approved is not None:
        return "approved" if approved else "rejected"
    return "excluded" if excluded else "undecided"


def _filtered(columns: Select[Any], wanted: Filter) -> Select[Any]:
    """The rows of a filter; each of the joined tables has at most one row a prospect."""
    rows = (
        columns.select_from(Prospect)
        .outerjoin(Score, Score.prospect_id == Prospect.id)
        .outerjoin(Decision, Decision.prospect_id == Prospect.id)
        .outerjoin(Company, Company.id == Prospect.company_id)
    )
    if wanted.campaign is not None:
        rows = rows.where(Prospect.campaign == wanted.campaign)
    if wanted.min_score is not None:
        rows = rows.where(Score.value >= wanted.min_score)
    if wanted.decision in ("approved", "rejected"):
        rows = rows.where(Decision.approved.is_(wanted.decision == "approved"))
    elif wanted.decision is not None:
        excluded = func.coalesce(Score.excluded, False)
        rows = rows.where(and_(Decision.id.is_(None), excluded.is_(wanted.decision == "excluded")))
    if wanted.ids is not None:
        rows = rows.where(Prospect.id.in_(bindparam(None, wanted.ids, expanding=True, literal_execute=True)))
    searched = (Prospect.first_name, Prospect.last_name, Prospect.title, Company.name, Prospect.email)
    for word in wanted.text.split():
        rows = rows.where(or_(*(column.icontains(word, autoescape=True) for column in searched)))
    return rows
