"""Keeps the limits: asked in the transaction that reserves a mail, so they hold over all sessions together."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, insert, select, update
from sqlalchemy.orm import Session

from marketing_engine.channels.protocol import Channel
from marketing_engine.config.integrations import Integrations, Limit, Sending, WarmUp, settings
from marketing_engine.outreach.limits import rules
from marketing_engine.outreach.limits.ledger import SECONDS, Ledger, Scope, kept_since
from marketing_engine.outreach.limits.rules import Addressee, Contradiction, Limits, Rule
from marketing_engine.places.countries import country_of
from marketing_engine.records.database import core
from marketing_engine.records.tables import Pace, Prospect, Touch
from marketing_engine.records.today import bounds_of, day_of

COUNTED = ("sent", "unknown", "sending")
"""States of a mail that count: it left, or may have left."""

_COLUMNS = {
    "campaign": Touch.campaign,
    "mailbox": Touch.channel,
    "company": Touch.company_id,
    "domain": Touch.mail_domain,
}


@dataclass(frozen=True)
class Late:
    """Why a mail must not leave now, and from when on it may (seconds since 1970), as far as is known now.

    `for_all` where no mail of the campaign may leave by this mailbox before then.
    """

    until: float
    why: str
    for_all: bool


def clock() -> datetime:
    """The time now, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


_made: tuple[Integrations, Limits] | None = None


def limits() -> Limits:
    """The limits that are set; raises ConfigError."""
    global _made
    read = settings()
    if _made is None or _made[0] is not read:
        email = read.channels.get("email")
        _made = read, Limits(email.limits if email else (), (email and email.sending) or Sending())
    return _made[1]


def addressee(prospect: Prospect, *, with_place: bool) -> Addressee:
    """What limits ask of a person; where they are only if that matters."""
    email = prospect.email or ""
    to = Addressee(prospect.company_id, "", domain_of(email), "", "", prospect.time_zone)
    if not with_place:
        return to
    company = prospect.company
    places = (prospect.country, company.country if company else "")
    city = prospect.city or (company.city if company else "")
    return replace(to, country=country_of(*places, email=email), city=city)


def domain_of(email: str) -> str:
    """The domain of an address, as limits count it."""
    return email.rpartition("@")[2].lower()


def check(db: Session, prospect: Prospect, campaign: str, channel: Channel, touch_id: int | None) -> Late | None:
    """What keeps a mail back now, None where nothing does; then it counts as leaving.

    `touch_id` is the mail's own touch, which does not count against it. Raises ConfigError.
    """
    kept = limits()
    to = addressee(prospect, with_place=channel.is_real and kept.sending.recipient is not None)
    now = clock()
    moment = now.timestamp()
    late = _closed(kept, channel, to, moment) or _too_soon(db, kept, campaign, channel, to, moment)
    if late is None and _is_used_up(db, kept, campaign, channel, to, now, touch_id):
        to = replace(to, company=prospect.company.name if prospect.company else "")
        known = ledger(db, now, [channel.name], touch_id)
        late = _late(rules.limit_rules(kept, known, campaign, channel.name, to), moment)
    if late is None and channel.is_real:
        _leave_gaps(db, kept, campaign, channel, to, moment)
    return late


def _closed(kept: Limits, channel: Channel, to: Addressee, moment: float) -> Late | None:
    """The hours that keep a mail back."""
    if not channel.is_real:
        return None
    hours = rules.hour_rules(kept, channel.name, to)
    return _late(hours, moment) if hours else None


def _late(of: Sequence[Rule], moment: float) -> Late | None:
    try:
        until, rule = rules.earliest(of, moment)
    except Contradiction as reason:
        return Late(moment + 24 * 3600, str(reason), for_all=False)
    return Late(until, rule.why, rule.for_all) if rule else None


# the time between two mails


def key_of(scope: Scope) -> str:
    """The key of a pace, as the records have it."""
    return f"{scope[0]}:{scope[1]}"[:400]


def _too_soon(db: Session, kept: Limits, campaign: str, channel: Channel, to: Addressee, moment: float) -> Late | None:
    gaps = kept.gaps(campaign, channel.name, to) if channel.is_real else []
    if not gaps:
        return None
    keys = {key_of(scope): (scope, gap) for scope, gap in gaps}
    known = core(db).execute(select(Pace.key, Pace.next_at).where(Pace.key.in_(keys))).all()
    latest: Late | None = None
    for key, next_at in known:
        scope, gap = keys[key]
        # One that lies further ahead than any gap was written by a clock that has been put back since.
        until = min(datetime.fromisoformat(next_at).timestamp(), moment + gap[1])
        if until > moment and (latest is None or until > latest.until):
            latest = Late(until, f"time between two mails {rules.named(scope, to)}", scope[0] in rules.MAILBOX_WIDE)
    return latest


def _leave_gaps(db: Session, kept: Limits, campaign: str, channel: Channel, to: Addressee, moment: float) -> None:
    """Note from when on the next mail may leave: chance chooses the time between them."""
    for scope, gap in kept.gaps(campaign, channel.name, to):
        next_at = _stored(moment + random.uniform(*gap))  # noqa: S311  # no secret
        if not core(db).execute(update(Pace).where(Pace.key == key_of(scope)).values(next_at=next_at)).rowcount:
            core(db).execute(insert(Pace).values(key=key_of(scope), next_at=next_at))


# how many mails


def _is_used_up(
    db: Session, kept: Limits, campaign: str, channel: Channel, to: Addressee, now: datetime, touch_id: int | None
) -> bool:
    """Whether a limit is reached."""
    counted = kept.counted(campaign, channel.name, to)
    warm_up = kept.warm_up(channel.name)
    if warm_up:
        counted = [*counted, (("mailbox", channel.name), _warm_up_limit(db, warm_up, channel.name, now))]
    if not counted:
        return False
    starts = {per: _stored(now.timestamp() - seconds) for per, seconds in SECONDS.items()}
    starts["day"] = _before(bounds_of(day_of(now))[0])
    asked = tuple((scope[0], limit.per) for scope, limit in counted)
    values: dict[str, Any] = {"self": touch_id or 0, "oldest": min(starts[per] for _, per in asked)}
    for at, (scope, limit) in enumerate(counted):
        values[f"since{at}"] = starts[limit.per]
        values[f"name{at}"] = int(scope[1]) if scope[0] == "company" else scope[1]
    found = core(db).execute(_count(asked), values).one()
    return any((used or 0) >= limit.limit for used, (_, limit) in zip(found, counted, strict=True))


def _warm_up_limit(db: Session, warm_up: WarmUp, mailbox: str, now: datetime) -> Limit:
    days = {one for one in sending_days(db, mailbox) if one < day_of(now)}
    return Limit(limit=warm_up.start + warm_up.add * len(days), per="day")


@lru_cache(maxsize=64)
def _count(asked: tuple[tuple[str, str], ...]) -> Select[Any]:
    """How many mails each limit counts, in one question that its index answers."""
    columns = []
    for at, (scope, _) in enumerate(asked):
        of: list[ColumnElement[bool]] = [Touch.reserved_at > bindparam(f"since{at}")]
        if scope in _COLUMNS:
            of.append(_COLUMNS[scope] == bindparam(f"name{at}"))
        columns.append(func.sum(case((and_(*of), 1), else_=0)).label(f"used{at}"))
    wanted = (Touch.reserved_at > bindparam("oldest"), Touch.status.in_(COUNTED), Touch.id != bindparam("self"))
    return select(*columns).where(*wanted)


def ledger(db: Session, now: datetime, mailboxes: Iterable[str], touch_id: int | None = None) -> Ledger:
    """What left in the last days, by all that limits count; of these mailboxes also the days on which they sent."""
    made = Ledger()
    columns = (Touch.reserved_at, Touch.channel, Touch.campaign, Touch.company_id, Touch.mail_domain)
    wanted = (Touch.reserved_at > kept_since(now), Touch.status.in_(COUNTED), Touch.id != (touch_id or 0))
    for at, mailbox, campaign, company, domain in core(db).execute(select(*columns).where(*wanted)):
        to = Addressee(company, "", domain, "", "", "")
        made.add(rules.scopes_of(campaign, mailbox, to), datetime.fromisoformat(at).timestamp())
    for mailbox in mailboxes:
        if limits().warm_up(mailbox):
            made.note_days(("mailbox", mailbox), sending_days(db, mailbox))
    return made


def sending_days(db: Session, mailbox: str) -> set[str]:
    """The days (ISO) on which a mailbox sent."""
    hours = select(func.substr(Touch.reserved_at, 1, 13)).where(Touch.channel == mailbox, Touch.status.in_(COUNTED))
    return {day_of(datetime.fromisoformat(f"{one}:00:00+00:00")) for one in core(db).scalars(hours.distinct())}


def _stored(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _before(moment: str) -> str:
    """The second before: mails of a day count from its first second on."""
    return _stored(datetime.fromisoformat(moment).timestamp() - 1)
