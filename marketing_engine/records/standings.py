"""What is known of where people stand: of a campaign, those who are alike counted together, or of single people.

One query fetches it for all; `standing_words.stand` makes the word of it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, case, cast, false, func, or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records.declined import resting
from marketing_engine.records.standing_words import MEANINGS, Facts, Rules, Stand, Standing, stand
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import (
    Company,
    Decision,
    Draft,
    Finding,
    Meeting,
    PlannedMail,
    Prospect,
    Reply,
    ResearchItem,
    Score,
    SendItem,
    Suppression,
    Touch,
    Waiting,
)

LATER = 100
"""Steps from here on are no mails of the sequence itself: what follows months after it."""


class Group(NamedTuple):
    """People of a campaign who are alike: `people` of them."""

    stand: Stand
    facts: Facts
    people: int


def groups(db: Session, rules: Rules) -> list[Group]:
    """All people of a campaign, those who are alike together: their numbers sum to all."""
    rests = resting(db, rules.rests_days)
    counted = _query(Prospect.campaign == rules.campaign, rests, [rules], single=False)
    found = [(Facts(*row[:-1]), row[-1]) for row in db.execute(counted)]
    return [Group(stand(facts, rules), facts, people) for facts, people in found]


def of_people(db: Session, ids: Sequence[int], rules: Mapping[str, Rules]) -> dict[int, Stand]:
    """Where each of these people stands, by id; `rules` are the campaigns'."""
    return _stands(db, _one_of(ids), rules) if ids else {}


def ids_where(db: Session, words: Collection[str], rules: Mapping[str, Rules], campaign: str | None) -> list[int]:
    """The ids of the people, of one campaign or of all, who stand where one of these words says."""
    scope = Prospect.campaign == campaign if campaign is not None else Prospect.id > 0
    return [id for id, found in _stands(db, scope, rules).items() if found.word in words]


def _stands(db: Session, scope: ColumnElement[bool], rules: Mapping[str, Rules]) -> dict[int, Stand]:
    days = next((one.rests_days for one in rules.values()), 0)
    rests = resting(db, days)
    found = {}
    for row in db.execute(_query(scope, rests, rules.values(), single=True)):
        facts = Facts(*row)
        if facts.rests:
            facts = facts._replace(rests=rests[facts.id])
        rule = rules.get(facts.campaign)
        found[facts.id] = stand(facts, rule) if rule else Stand(Standing.NO_CAMPAIGN, MEANINGS[Standing.NO_CAMPAIGN])
    return found


def _query(scope: ColumnElement[bool], rests: Iterable[int], rules: Iterable[Rules], *, single: bool) -> "Select[Any]":
    """What is known of the people in `scope`: of each alone, or counted where it is the same of several."""
    mine = select(Prospect.id).where(scope)
    mails = _mails(mine)
    answers = (
        select(Reply.prospect_id, func.max(Reply.id).label("reply"))
        .where(Reply.prospect_id.in_(mine), Reply.ends_sequence)
        .group_by(Reply.prospect_id)
        .subquery()
    )
    kept_back = (
        select(SendItem.prospect_id, func.max(SendItem.id).label("item"))
        .where(SendItem.prospect_id.in_(mine), SendItem.reason != "")
        .group_by(SendItem.prospect_id)
        .subquery()
    )
    unsettled = select(Finding.prospect_id).where(Finding.blocking, Finding.settled_at == "")
    left = func.coalesce(mails.c.left, 0)
    columns: list[Any] = [
        Prospect.campaign,
        Prospect.email.is_not(None),
        Prospect.email_status,
        Prospect.country,
        func.coalesce(Company.country, ""),
        case((func.substr(Prospect.mail_key, 3, 1) == ".", func.substr(Prospect.mail_key, 1, 2)), else_=""),
        is_suppressed(),
        func.coalesce(Suppression.reason, ""),
        _one_of(rests),
        func.coalesce(mails.c.bounced, 0),
        func.coalesce(mails.c.uncertain, 0),
        func.coalesce(mails.c.refused, 0),
        left,
        func.coalesce(Reply.intent, ""),
        Prospect.id.in_(select(Meeting.prospect_id)),
        _is_stopped(rules),
        Decision.approved,
        case((PlannedMail.due_at == "", PlannedMail.reason), else_=func.coalesce(SendItem.reason, "")),
        func.coalesce(PlannedMail.due_at, "") > now_text(),
        func.coalesce(PlannedMail.reason, ""),
        Waiting.prospect_id.is_not(None),
        func.coalesce(Waiting.deferred_at, "") != "",
        Prospect.id.in_(unsettled),
        func.coalesce(Score.excluded, False),
        case((Score.excluded, func.coalesce(Score.reasons[0]["why"].as_string(), "")), else_=""),
        Score.value,
        ResearchItem.id.is_not(None),
        Draft.id.is_not(None),
    ]
    if single:
        left_on = func.substr(func.coalesce(mails.c.left_at, ""), 1, 10)
        due_on = func.substr(func.coalesce(PlannedMail.due_at, ""), 1, 10)
        columns += [left_on, due_on, Prospect.id]
    wanted = (
        select(*(column.label(f"c{at}") for at, column in enumerate(columns)))
        .select_from(Prospect)
        .outerjoin(Company, Company.id == Prospect.company_id)
        .outerjoin(Suppression, Suppression.email == Prospect.email)
        .outerjoin(mails, mails.c.prospect_id == Prospect.id)
        .outerjoin(answers, answers.c.prospect_id == Prospect.id)
        .outerjoin(Reply, Reply.id == answers.c.reply)
        .outerjoin(Decision, Decision.prospect_id == Prospect.id)
        .outerjoin(kept_back, kept_back.c.prospect_id == Prospect.id)
        .outerjoin(SendItem, SendItem.id == kept_back.c.item)
        .outerjoin(PlannedMail, and_(PlannedMail.prospect_id == Prospect.id, PlannedMail.step == left + 1))
        .outerjoin(Waiting, Waiting.prospect_id == Prospect.id)
        .outerjoin(Score, Score.prospect_id == Prospect.id)
        .outerjoin(ResearchItem, ResearchItem.prospect_id == Prospect.id)
        .outerjoin(Draft, and_(Draft.prospect_id == Prospect.id, Draft.step == 1))
        .where(scope)
    )
    if single:
        return wanted.order_by(Prospect.id)
    each = wanted.subquery()
    return select(*each.c, func.count()).group_by(*each.c)


def _one_of(ids: Iterable[int]) -> ColumnElement[bool]:
    """A prospect's id is one of these, which may be more than a statement takes parameters."""
    return Prospect.id.in_(bindparam(None, list(ids), expanding=True, literal_execute=True))


def _mails(mine: Select[int]) -> Any:
    """Of each person the last mail of the sequence that left, and what became of the mails."""
    step = cast(Touch.step, Integer)

    def any_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.max(case((condition, 1), else_=0))

    return (
        select(
            Touch.prospect_id,
            func.max(case((and_(Touch.status == "sent", step < LATER), step), else_=0)).label("left"),
            func.max(Touch.sent_at).label("left_at"),
            any_of(Touch.bounce_type == "hard").label("bounced"),
            any_of(Touch.status == "unknown").label("uncertain"),
            any_of(and_(Touch.status == "refused", Touch.email == Prospect.email)).label("refused"),
        )
        .join(Prospect, Prospect.id == Touch.prospect_id)
        .where(Touch.prospect_id.in_(mine), Touch.step.not_like("reply:%"))
        .group_by(Touch.prospect_id)
        .subquery()
    )


def _is_stopped(rules: Iterable[Rules]) -> ColumnElement[bool]:
    """A person's sequence was stopped, as the campaign counts it."""
    each = [
        and_(Prospect.campaign == one.campaign, Prospect.id.in_(one.stopped))
        for one in rules
        if one.stopped is not None
    ]
    return or_(false(), *each)
