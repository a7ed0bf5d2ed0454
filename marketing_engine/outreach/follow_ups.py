"""When the later mails of a sequence may leave: working days after the one before, or months after "not now".

Days count in the recipient's country. A date that falls on no working day there moves to the next one; so does a
follow-up after an absence, which is due the day after the return.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from marketing_engine.config.campaign import NOT_NOW, Campaign
from marketing_engine.outreach.stops import stopped_ids
from marketing_engine.places.countries import country_code, country_of
from marketing_engine.places.working_days import add_working_days, next_working_day
from marketing_engine.records.answers import answered, not_now, returns
from marketing_engine.records.declined import resting
from marketing_engine.records.suppressed import suppressed_ids
from marketing_engine.records.tables import Company, Decision, Draft, Meeting, Prospect, Reply, Suppression, Touch
from marketing_engine.records.today import day_of_text, today

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class FollowUp:
    """A later mail that nothing stops: from `due` on, a working day in the `country` (ISO code, or empty).

    `after` says from what it is counted; `held` why it is later than that.
    """

    prospect_id: int
    step: int
    due: date
    country: str
    after: str
    held: str = ""

    def leaves_on(self, day: str) -> str:
        """The first working day (ISO) on which it may leave, from a day (ISO) on."""
        return next_working_day(max(self.due, date.fromisoformat(day)), self.country).isoformat()

    @property
    def why(self) -> str:
        """Why it is due then: `3 working days after step 1 (DE)`."""
        return f"{self.after}{f'; {self.held}' if self.held else ''}"


def coming(db: Session, campaign: Campaign) -> list[FollowUp]:
    """Every follow-up that will be due, in the order of their dates."""
    look = _Look(db, campaign)
    found = [*look.of_sequence(), *look.first_after_not_now(), *look.later_after_not_now()]
    return sorted(found, key=lambda one: (one.due, one.prospect_id))


def country_of_recipient(campaign: Campaign, person: str, company: str, email: str) -> str:
    """The code of the country that has a recipient's working days, by the countries of person and company as written.

    Without one it is the sender's, and empty where that is not told either.
    """
    return country_of(person, company, email=email) or country_code(campaign.sender.country)


def step_due(campaign: Campaign, step: int, before: date, country: str) -> date:
    """When a step is due after the one before it, of that day: the working day in a country."""
    if step > NOT_NOW:
        return next_working_day(add_months(before, campaign.not_now[step - NOT_NOW - 1].after_months), country)
    return add_working_days(before, campaign.sequence[step - 1].after_days, country)


def add_months(day: date, months: int) -> date:
    """The same day some months later, or the last one of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - _ONE_DAY)


def written(campaign: str, step: int) -> Select[int]:
    """Ids of the prospects that got the mail of this step, may have got it, or have an address that refuses mail."""
    refused = and_(Touch.status == "refused", Touch.email == Prospect.email)
    return (
        select(Touch.prospect_id)
        .join(Prospect, Prospect.id == Touch.prospect_id)
        .where(
            Touch.campaign == campaign,
            Touch.step == str(step),
            or_(Touch.status.in_(("sent", "unknown")), refused),
        )
    )


@dataclass
class _Look:
    """What is looked up once for all follow-ups of a campaign."""

    db: Session
    campaign: Campaign
    back: dict[int, str] = field(init=False)
    rests: dict[int, str] = field(init=False)

    def __post_init__(self) -> None:
        self.back = returns(self.db)
        declined = resting(self.db, self.campaign.declined_rests_days)
        self.rests = {id: rest.until for id, rest in declined.items()}

    def of_sequence(self) -> Iterator[FollowUp]:
        """The steps 2, 3, …: of those who got the one before, and have not answered."""
        for step, definition in enumerate(self.campaign.sequence[1:], 2):
            days = definition.after_days
            after = f"{days} working day{'' if days == 1 else 's'} after step {step - 1}"
            free = (Touch.prospect_id.not_in(answered()), Touch.prospect_id.not_in(select(Meeting.prospect_id)))
            for row in self.db.execute(self._waiting(step).where(*free)):
                yield self._follow_up(row, step, _day_of(row.at), after)

    def first_after_not_now(self) -> Iterator[FollowUp]:
        """The step 101: of those who said "not now", from the date that they named on, else from their reply on."""
        if not self.campaign.not_now:
            return
        months = _months(self.campaign.not_now[0].after_months)
        bounced = select(Touch.prospect_id).where(Touch.bounce_type == "hard")
        wanted = (
            not_now()
            .with_only_columns(Reply.received_at.label("at"), Reply.resume_date, Reply.id.label("reply"), *_PERSON)
            .join(Prospect, Prospect.id == Reply.prospect_id)
            .outerjoin(Company, Company.id == Prospect.company_id)
            .where(Reply.campaign == self.campaign.id, Prospect.id.not_in(bounced), *self._free(NOT_NOW + 1))
        )
        for row in self.db.execute(wanted):
            named = row.resume_date
            since = date.fromisoformat(named) if named else _day_of(row.at)
            after = f"{months} after {f'{named}, the date that they named' if named else 'their reply'}"
            yield self._follow_up(row, NOT_NOW + 1, since, f"{after} (not now, reply_{row.reply})")

    def later_after_not_now(self) -> Iterator[FollowUp]:
        """The steps 102, 103, …"""
        for step, definition in enumerate(self.campaign.not_now[1:], NOT_NOW + 2):
            after = f"{_months(definition.after_months)} after step {step - 1}"
            for row in self.db.execute(self._waiting(step).where(Touch.prospect_id.in_(not_now()))):
                yield self._follow_up(row, step, _day_of(row.at), after)

    def _waiting(self, step: int) -> Select[str, int, str | None, str, str]:
        """Those who got the mail before this one."""
        return (
            select(Touch.sent_at.label("at"), *_PERSON)
            .join(Prospect, Prospect.id == Touch.prospect_id)
            .outerjoin(Company, Company.id == Prospect.company_id)
            .where(
                Touch.campaign == self.campaign.id,
                Touch.step == str(step - 1),
                Touch.status == "sent",
                Touch.bounce_type != "hard",
                Touch.email.not_in(select(Suppression.email)),
                *self._free(step),
            )
        )

    def _free(self, step: int) -> list[Any]:
        """That nothing speaks against a mail of this step; those after "not now" must be approved as they stand."""
        wanted = [Prospect.id.not_in(ids) for ids in (written(self.campaign.id, step), suppressed_ids())]
        wanted.append(Prospect.id.not_in(stopped_ids(self.campaign)))
        if step > NOT_NOW:
            drafted = select(Draft.prospect_id).where(Draft.step == step)
            approved = select(Decision.prospect_id).where(Decision.approved, Decision.prospect_id.in_(drafted))
            wanted.append(Prospect.id.in_(approved))
        return wanted

    def _follow_up(self, row: Any, step: int, before: date, after: str) -> FollowUp:
        country = country_of_recipient(self.campaign, row.country, row.company_country or "", row.email or "")
        due, held = step_due(self.campaign, step, before, country), ""
        back, until = self.back.get(row.id, ""), self.rests.get(row.id, "")
        if back and date.fromisoformat(back) >= due:
            due, held = date.fromisoformat(back) + _ONE_DAY, f"absent until {back}"
        if until and date.fromisoformat(until) > due:
            due, held = date.fromisoformat(until), f"declined, rests until {until}"
        return FollowUp(row.id, step, next_working_day(due, country), country, after, held)


_PERSON = (Prospect.id, Prospect.email, Prospect.country, Company.country.label("company_country"))


def _day_of(moment: str) -> date:
    """The day of a stored moment in this machine's own zone: a follow-up is planned by such days."""
    return date.fromisoformat(day_of_text(moment))


def _months(count: int) -> str:
    return f"{count} month{'' if count == 1 else 's'}"


def due_by(db: Session, campaign: Campaign, day: str) -> list[tuple[int, int]]:
    """(prospect id, step) of every follow-up that may leave on or before a day (ISO), the first due first."""
    now = today()
    return [(one.prospect_id, one.step) for one in coming(db, campaign) if one.leaves_on(now) <= day]
