"""Which sequences were stopped: by hand, by a meeting, and by what happened to others of the same company.

A person's own reply, bounce and removal stop their sequence too; those are looked at where mails are planned and
reserved (`follow_ups.answered`, `suppressed.py`).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased

from coordination.errors import CoordinationError
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.config.campaign import Campaign, StopsCompany
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.intents import BY_PEOPLE
from marketing_engine.records.suppressions import OWN_WISH
from marketing_engine.records.tables import Meeting, Prospect, Reply, SequenceStop, Suppression, Touch

LONGEST_REASON = 500

_ME, _MATE = aliased(Prospect), aliased(Prospect)
_MATES = select(_MATE.id).where(_MATE.company_id == _ME.company_id, _MATE.id != _ME.id).correlate(_ME)
_IN_CAMPAIGN = _MATE.campaign == _ME.campaign
_ALL_STOPPED = select(_MATE.company_id).join(SequenceStop, SequenceStop.prospect_id == _MATE.id)
_BY_HAND = or_(
    _ME.id.in_(select(SequenceStop.prospect_id)),
    _ME.company_id.in_(_ALL_STOPPED.where(SequenceStop.whole_company, _MATE.company_id.is_not(None))),
)
_OF_COMPANY: dict[StopsCompany, tuple[Select[int], str]] = {
    "reply": (
        _MATES.join(Reply, Reply.prospect_id == _MATE.id).where(
            _IN_CAMPAIGN, Reply.ends_sequence, Reply.kind.in_(BY_PEOPLE)
        ),
        "has replied",
    ),
    "bounce": (
        _MATES.join(Touch, Touch.prospect_id == _MATE.id).where(_IN_CAMPAIGN, Touch.bounce_type == "hard"),
        "has an address that bounced",
    ),
    "meeting": (_MATES.join(Meeting, Meeting.prospect_id == _MATE.id), "meets us"),
    "removal": (
        _MATES.join(Suppression, Suppression.key == _MATE.mail_key).where(
            Suppression.key != "", Suppression.reason.in_(OWN_WISH)
        ),
        "asked for no more mail",
    ),
}
"""By what stops everybody of a company: the colleagues who did that, and how to say it of one.

A reply and a bounce count in the same campaign, a meeting and a wish for no more mail in all.
"""


def stopped_ids(campaign: Campaign) -> Select[int]:
    """The ids of the campaign's people that get no mail of a sequence, whatever they did themselves."""
    return _stopped(tuple(sorted(set(campaign.stop_company_on)))).where(_ME.campaign == campaign.id)


@lru_cache(maxsize=32)
def stopped_person(on: tuple[StopsCompany, ...]) -> Select[int]:
    """The same for the person `prospect`, a parameter, where the company is stopped on these."""
    return _stopped(on).where(_ME.id == bindparam("prospect"))


def _stopped(on: Sequence[StopsCompany]) -> Select[int]:
    company: list[ColumnElement[bool]] = [_OF_COMPANY[one][0].exists() for one in on]
    return select(_ME.id).where(or_(_BY_HAND, *company))


def why_stopped(db: Session, prospect: Prospect, campaign: Campaign) -> str:
    """Why a person gets no mail of a sequence, as `stopped_ids` has it; empty where they may."""
    own = stop_of(db, prospect)
    if own is not None:
        return describe(own, prospect.id)
    return _by_colleagues(db, campaign, _ME.id == prospect.id).get(prospect.id, "")


def reasons(db: Session, campaign: Campaign) -> dict[int, str]:
    """The same of everybody of a campaign that is stopped, by the prospect's id."""
    found = _by_colleagues(db, campaign, _ME.campaign == campaign.id)
    mine = select(Prospect.id, Prospect.company_id).where(Prospect.campaign == campaign.id)
    rows = db.execute(select(SequenceStop, Prospect.company_id).join(Prospect).order_by(SequenceStop.at.desc())).all()
    for row, company in rows:
        if row.whole_company and company is not None:
            found |= {id: describe(row, id) for id in db.scalars(mine.where(Prospect.company_id == company))}
    own = {row.prospect_id: row for row, _ in rows}
    there = set(db.scalars(mine.where(Prospect.id.in_(select(SequenceStop.prospect_id)))))
    return found | {id: describe(row, id) for id, row in own.items() if id in there}


def _by_colleagues(db: Session, campaign: Campaign, who: ColumnElement[bool]) -> dict[int, str]:
    """What a colleague of these people did that stops them, by the prospect's id."""
    found: dict[int, str] = {}
    for what in sorted(set(campaign.stop_company_on), reverse=True):
        mates, says = _OF_COMPANY[what]
        first = mates.with_only_columns(_ME.id, func.min(_MATE.id)).where(who).group_by(_ME.id)
        for id, mate in db.execute(first):
            found[id] = f"prospect_{mate} of the same company {says} (stop_company_on: {what})"
    return found


def stop_of(db: Session, prospect: Prospect) -> SequenceStop | None:
    """The stop by hand that holds for a person: their own, else one of their whole company."""
    own = db.get(SequenceStop, prospect.id)
    if own is not None or prospect.company_id is None:
        return own
    whole = select(SequenceStop).join(Prospect, Prospect.id == SequenceStop.prospect_id)
    of_company = whole.where(SequenceStop.whole_company, Prospect.company_id == prospect.company_id)
    return db.scalar(of_company.order_by(SequenceStop.at).limit(1))


def describe(stop: SequenceStop, prospect_id: int) -> str:
    """What stands for a person: `stopped by mary on 2026-11-28 with the whole company of prospect_3: they call us`."""
    of = f" with the whole company of prospect_{stop.prospect_id}" if stop.prospect_id != prospect_id else ""
    of = " with their whole company" if not of and stop.whole_company else of
    why = f": {stop.reason}" if stop.reason else ""
    return f"stopped by {stop.by} on {stop.at[:10]}{of}{why}"


def stop(db: Session, prospect: Prospect, *, who: str, reason: str = "", whole_company: bool = False) -> SequenceStop:
    """Let no more mail of a sequence go to a person, and to their whole company; raises CoordinationError without one.

    A stop that is there is made anew.
    """
    if whole_company and prospect.company_id is None:
        raise CoordinationError(f"of {prospect.ref} no company is known: stop the person without --company")
    row = db.get(SequenceStop, prospect.id)
    if row is None:
        row = SequenceStop(prospect_id=prospect.id)
        db.add(row)
    row.whole_company, row.reason = whole_company, clean(reason)[:LONGEST_REASON]
    row.by, row.at = who[:200], now_text()
    _record(db, Kind.SEQUENCE_STOPPED, prospect, who, company=whole_company, reason=row.reason)
    return row


def resume(db: Session, prospect: Prospect, *, who: str) -> SequenceStop:
    """Lift a person's stop by hand, as it stood; raises CoordinationError where there is none of their own."""
    row = db.get(SequenceStop, prospect.id)
    if row is None:
        other = stop_of(db, prospect)
        more = f": it is {describe(other, prospect.id)}; resume that one" if other else ""
        raise CoordinationError(f"{prospect.ref} was not stopped by hand{more}")
    db.delete(row)
    _record(db, Kind.SEQUENCE_RESUMED, prospect, who, company=row.whole_company, reason=row.reason)
    return row


def carry_over(now: Session, db: Session) -> None:
    """Take the stops by hand of newer records over into restored ones, to the people with the same addresses."""
    wanted = select(SequenceStop, Prospect.email).join(Prospect, Prospect.id == SequenceStop.prospect_id)
    for row, email in now.execute(wanted.where(Prospect.email.is_not(None))):
        id = db.scalar(select(Prospect.id).where(Prospect.email == email))
        if id is not None:
            about = {"whole_company": row.whole_company, "reason": row.reason, "by": row.by, "at": row.at}
            db.merge(SequenceStop(prospect_id=id, **about))


def _record(db: Session, kind: Kind, prospect: Prospect, who: str, **details: Any) -> None:
    record(db, kind, campaign=prospect.campaign, prospect_id=prospect.id, by=who, **details)
