"""When each approved mail can leave, and why not before: the limits played forward over all campaigns."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coordination.errors import CoordinationError
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import going_live, rotation, sequence
from marketing_engine.outreach.limits import keeping, rules
from marketing_engine.outreach.limits.ledger import Ledger
from marketing_engine.outreach.limits.rules import Addressee, Contradiction, Limits, Rule
from marketing_engine.places.countries import country_of
from marketing_engine.records.tables import Company, Pace, PlannedMail, Prospect, Touch
from marketing_engine.records.today import bounds_of, today


@dataclass(frozen=True)
class Planned:
    """A mail that waits: `due_at` (ISO 8601) is empty where no time can be told, `reason` why it does not leave now.

    `mailbox` is the one that it would leave by; `name` and `company` are shown.
    """

    prospect_id: int
    step: int
    campaign: str
    name: str
    company: str
    mailbox: str
    due_at: str
    reason: str


@dataclass(frozen=True)
class _Waiting:
    """A mail that waits: from when on (seconds since 1970) its sequence allows it, and how that is said."""

    prospect_id: int
    step: int
    campaign: Campaign
    to: Addressee
    name: str
    thread: str
    not_before: float
    date: str


@dataclass
class _Forecast:
    """What the limits leave: mails are planned one after the other, the first ones first."""

    limits: Limits
    ledger: Ledger
    now: float
    turns: Counter[str]
    paces: dict[str, float]
    there: dict[str, Sequence[Channel]] = field(default_factory=dict)
    shut: dict[str, dict[str, str]] = field(default_factory=dict)
    places: dict[tuple[str, str], int] = field(default_factory=dict)


# what waits


def forecast(db: Session, library: Library) -> Iterator[Planned]:
    """Plan every mail that waits; those with a promised time come first. Raises ConfigError for a mistake in limits.

    A campaign with a mistake has no mails in it.
    """
    now = time.time() // 1
    limits = keeping.limits()
    campaigns = list(campaigns_of(library))
    names = {name for campaign in campaigns for name in campaign.mailboxes}
    ledger = keeping.ledger(db, datetime.fromtimestamp(now, UTC), names)
    paces = {key: datetime.fromisoformat(at).timestamp() for key, at in db.execute(select(Pace.key, Pace.next_at))}
    look = _Forecast(limits, ledger, now, Counter(rotation.sent_today(db)), paces)
    waiting: list[_Waiting] = []
    for campaign in campaigns:
        _note_mailboxes(db, look, campaign)
        waiting += _waiting(db, campaign, now)
    promised = {(p, step): due for p, step, due in _promises(db)}
    last = "9999"
    waiting.sort(key=lambda one: (promised.get((one.prospect_id, one.step), last) or last, one.not_before > now))
    for one in waiting:
        yield _plan(look, one)


def campaigns_of(library: Library) -> Iterator[Campaign]:
    """The campaigns without a mistake in their files."""
    for id in library.campaign_ids():
        try:
            campaign = library.campaign(id)
            channels.channels_of(campaign)
        except CoordinationError:  # told by marketing check, and when its day is triggered
            continue
        yield campaign


def _promises(db: Session) -> Iterator[tuple[int, int, str]]:
    for row in db.execute(select(PlannedMail.prospect_id, PlannedMail.step, PlannedMail.due_at)):
        yield row.prospect_id, row.step, row.due_at


def _note_mailboxes(db: Session, forecast: _Forecast, campaign: Campaign) -> None:
    there = channels.channels_of(campaign)
    forecast.there[campaign.id] = there
    forecast.shut[campaign.id] = going_live.refusals(db, campaign, there)
    for canary in going_live.canaries(db, campaign.id, there):
        forecast.places[campaign.id, canary.mailbox] = going_live.CANARY - len(canary.mails)


def _waiting(db: Session, campaign: Campaign, now: float) -> list[_Waiting]:
    """The mails of a campaign that wait: first mails by score, then follow-ups by date."""
    first = [(id, 1, "") for id in sequence.approved_unwritten(db, campaign)]
    wanted = first + sequence.follow_ups(db, campaign)
    people = _people(db, campaign.id) if wanted else {}
    threads = _threads(db, campaign.id) if len(wanted) > len(first) else {}
    found = []
    for id, step, date in wanted:
        name, to = people[id]
        later = bool(date) and date > today()
        not_before = datetime.fromisoformat(bounds_of(date)[0]).timestamp() if later else now
        thread = threads.get(id, "") if step > 1 else ""
        found.append(_Waiting(id, step, campaign, to, name, thread, not_before, date if later else ""))
    return found


def _people(db: Session, campaign: str) -> dict[int, tuple[str, Addressee]]:
    company = aliased(Company)
    columns = select(
        *(Prospect.id, Prospect.first_name, Prospect.last_name, Prospect.email, Prospect.company_id),
        *(Prospect.country, Prospect.city, Prospect.time_zone),
        *(company.name.label("company"), company.country.label("seat"), company.city.label("seat_city")),
    )
    rows = db.execute(
        columns.outerjoin(company, company.id == Prospect.company_id).where(Prospect.campaign == campaign)
    )
    with_place = keeping.limits().sending.recipient is not None
    found = {}
    for row in rows:
        email = row.email or ""
        country = country_of(row.country, row.seat or "", email=email) if with_place else ""
        place = (country, row.city or row.seat_city or "", row.time_zone)
        to = Addressee(row.company_id, row.company or "", keeping.domain_of(email), *place)
        found[row.id] = (f"{row.first_name} {row.last_name}".strip() or email, to)
    return found


def _threads(db: Session, campaign: str) -> dict[int, str]:
    """The mailbox of each person's last mail."""
    left = (Touch.campaign == campaign, Touch.status.in_(("sent", "unknown")))
    rows = db.execute(select(Touch.prospect_id, Touch.channel).where(*left).order_by(Touch.id))
    return {row.prospect_id: row.channel for row in rows}


# when it leaves


def _plan(forecast: _Forecast, one: _Waiting) -> Planned:
    """The first moment that the limits leave for a mail, by the mailbox that is free first."""
    best: tuple[float, int, str, Rule | None] | None = None
    why_not: list[str] = []
    for channel in _ways(forecast, one, why_not):
        moment = max(forecast.now, one.not_before)
        try:
            found, rule = rules.earliest(_rules(forecast, one, channel), moment)
        except Contradiction as reason:
            why_not.append(str(reason))
            continue
        ranked = (found, forecast.turns[channel.name], channel.name, rule)
        if best is None or ranked[:2] < best[:2]:
            best = ranked
    about = (one.prospect_id, one.step, one.campaign.id, one.name, one.to.company)
    if best is None:
        return Planned(*about, one.thread, "", "; ".join(dict.fromkeys(why_not)))
    moment, _, mailbox, rule = best
    forecast.turns[mailbox] += 1
    if (one.campaign.id, mailbox) in forecast.places:
        forecast.places[one.campaign.id, mailbox] -= 1
    forecast.ledger.add(rules.scopes_of(one.campaign.id, mailbox, one.to), moment)
    reasons = (f"due from {one.date} on" if one.date else "", rule.why if rule else "")
    return Planned(*about, mailbox, _stored(moment), "; ".join(filter(None, reasons)))


def _ways(forecast: _Forecast, one: _Waiting, why_not: list[str]) -> Iterator[Channel]:
    """The mailboxes by which a mail may leave at all."""
    id = one.campaign.id
    there = [channel for channel in forecast.there[id] if one.thread in ("", channel.name)]
    if not there:
        why_not.append(f"the thread began in the mailbox {one.thread}, which the campaign no longer names")
    for channel in there:
        shut = forecast.shut[id].get(channel.name)
        if shut:
            why_not.append(shut)
        elif forecast.places.get((id, channel.name), 1) <= 0:
            why_not.append(f"{going_live.CANARY} canary mails leave first, then marketing go-live {id}")
        else:
            yield channel


def _rules(forecast: _Forecast, one: _Waiting, channel: Channel) -> list[Rule]:
    limits, id, name, to = forecast.limits, one.campaign.id, channel.name, one.to
    found = rules.limit_rules(limits, forecast.ledger, id, name, to)
    if channel.is_real:
        found += rules.hour_rules(limits, name, to)
        gaps = rules.gap_rules(limits, forecast.ledger, id, name, to)
        found += gaps
        begins = max(
            (forecast.paces.get(keeping.key_of(scope), 0.0) for scope, _ in limits.gaps(id, name, to)), default=0
        )
        if begins > forecast.now:
            found.append(Rule(lambda at: max(at, begins), gaps[0].why))
    return found


def _stored(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
