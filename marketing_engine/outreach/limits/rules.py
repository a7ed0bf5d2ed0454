"""What keeps a mail of a sequence back, rule by rule; and the first moment at which none does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from marketing_engine.config.integrations import (
    WEEKDAYS,
    Limit,
    MailboxLimits,
    RecipientHours,
    Sending,
    WarmUp,
    Workday,
)
from marketing_engine.outreach.limits.hours import Window, clock, workday_hours
from marketing_engine.outreach.limits.ledger import Ledger, Scope
from marketing_engine.places.time_zones import zones_of
from marketing_engine.places.working_days import is_working_day
from marketing_engine.records.suppression_targets import is_shared
from marketing_engine.records.today import zone

MOST_STEPS = 5_000
"""Turns in which rules move a moment on before they count as contradicting each other."""

MAILBOX_WIDE = frozenset(("all", "mailbox", "campaign"))
"""Scopes of a limit that keep back every mail of a campaign by a mailbox."""


@dataclass(frozen=True)
class Addressee:
    """What limits ask of a mail's recipient: `company` is its name, `country` an ISO code or empty."""

    company_id: int | None
    company: str
    domain: str
    country: str
    city: str
    time_zone: str


@dataclass(frozen=True)
class Rule:
    """`next` gives the first moment (seconds since 1970), the given or a later one, that the rule allows, or None.

    `for_all` where it keeps back every mail of the campaign by this mailbox.
    """

    next: Callable[[float], float | None]
    why: str
    for_all: bool = False


class Contradiction(Exception):  # no error: a reason that is told
    """The rules allow no moment."""


def earliest(rules: Sequence[Rule], moment: float) -> tuple[float, Rule | None]:
    """The first moment that all rules allow, and the first rule that forbids this one; raises Contradiction."""
    first: Rule | None = None
    for _ in range(MOST_STEPS):
        for rule in rules:
            allowed = rule.next(moment)
            if allowed is None:
                raise Contradiction(rule.why)
            if allowed > moment:
                moment, first = allowed, first or rule
                break
        else:
            return moment, first
    raise Contradiction("the limits and hours leave no time at which this mail could leave")


@dataclass(frozen=True)
class Limits:
    """Every limit that is set: of all mail together, and those of `sending`."""

    all: Sequence[Limit]
    sending: Sending

    def of_mailbox(self, name: str) -> MailboxLimits:
        """The limits of one mailbox."""
        return self.sending.mailboxes.get(name, self.sending.mailbox)

    def counted(self, campaign: str, mailbox: str, to: Addressee) -> list[tuple[Scope, Limit]]:
        """All limits that count a mail, by what they count."""
        sending = self.sending
        found: list[tuple[Scope, Sequence[Limit]]] = [
            (("all", ""), self.all),
            (("campaign", campaign), sending.campaigns.get(campaign, sending.campaign).limits),
            (("mailbox", mailbox), self.of_mailbox(mailbox).limits),
            (("domain", to.domain), sending.domain.limits),
        ]
        if to.domain and not is_shared(to.domain):  # colleagues without a company in their file, or write it otherwise
            found.insert(0, (("domain", to.domain), sending.company.limits))
        if to.company_id is not None:
            found.insert(0, (("company", str(to.company_id)), sending.company.limits))
        return [(scope, limit) for scope, limits in found for limit in limits]

    def gaps(self, campaign: str, mailbox: str, to: Addressee) -> list[tuple[Scope, tuple[float, float]]]:
        """The times between two mails, by what they are of."""
        sending = self.sending
        found = [
            (("mailbox", mailbox), self.of_mailbox(mailbox).gap_seconds),
            (("campaign", campaign), sending.campaigns.get(campaign, sending.campaign).gap_seconds),
            (("domain", to.domain), sending.domain.gap_seconds),
            (("company", str(to.company_id)), sending.company.gap_seconds if to.company_id is not None else None),
        ]
        return [(scope, gap) for scope, gap in found if gap and gap[1] > 0]

    def warm_up(self, mailbox: str) -> WarmUp | None:
        """How a mailbox begins."""
        return self.of_mailbox(mailbox).warm_up


def scopes_of(campaign: str, mailbox: str, to: Addressee) -> list[Scope]:
    """All by which a mail is counted."""
    company = [("company", str(to.company_id))] if to.company_id is not None else []
    return [("all", ""), ("campaign", campaign), ("mailbox", mailbox), ("domain", to.domain), *company]


def limit_rules(limits: Limits, ledger: Ledger, campaign: str, mailbox: str, to: Addressee) -> list[Rule]:
    """The rules that count mails."""
    rules = []
    for scope, limit in limits.counted(campaign, mailbox, to):
        rules.append(
            Rule(
                lambda at, scope=scope, one=limit: ledger.free_from(scope, one.limit, one.per, at),  # type: ignore[misc]
                f"{_share(limit)} {named(scope, to)} (integrations.yaml)",
                scope[0] in MAILBOX_WIDE,
            )
        )
    warm_up = limits.warm_up(mailbox)
    if warm_up:
        rules.append(_warming(warm_up, ledger, mailbox))
    return rules


def gap_rules(limits: Limits, ledger: Ledger, campaign: str, mailbox: str, to: Addressee) -> list[Rule]:
    """The rules that leave time between mails: the longest that chance may choose, so no promise is broken."""
    return [
        Rule(
            lambda at, scope=scope, gap=gap: ledger.after_gap(scope, gap[1], at),  # type: ignore[misc]
            f"time between two mails {named(scope, to)} (integrations.yaml)",
            scope[0] in MAILBOX_WIDE,
        )
        for scope, gap in limits.gaps(campaign, mailbox, to)
    ]


def hour_rules(limits: Limits, mailbox: str, to: Addressee) -> list[Rule]:
    """The rules of a mailbox's workday and of the recipient's hours."""
    workday = limits.of_mailbox(mailbox).workday
    rules = [_of_window(_workday_window(workday, mailbox), for_all=True)] if workday else []
    recipient = limits.sending.recipient
    if recipient:
        rules += [_of_window(window) for window in _recipient_windows(recipient, workday, to)]
    return rules


def _of_window(window: Window, *, for_all: bool = False) -> Rule:
    def next_moment(at: float) -> float | None:
        moment = datetime.fromtimestamp(at, UTC)
        found = window.next(moment)
        return None if found is None else at if found == moment else found.timestamp()

    return Rule(next_moment, window.why, for_all)


def _workday_window(workday: Workday, mailbox: str) -> Window:
    hours = workday_hours(workday.start, workday.end, workday.lunch)
    shown = " and ".join(f"{clock(begin)}-{clock(end)}" for begin, end in hours)
    days = frozenset(WEEKDAYS.index(day) for day in workday.days)
    where = f" {workday.zone}" if workday.zone else ""
    why = f"the workday of {mailbox}: {shown}{where} (integrations.yaml)"
    return Window(ZoneInfo(workday.zone) if workday.zone else zone(), hours, lambda day: day.weekday() in days, why)


def _recipient_windows(recipient: RecipientHours, workday: Workday | None, to: Addressee) -> list[Window]:
    """The recipient's hours, in each zone where they may be; where their country is not known, in the sender's."""
    names = (to.time_zone,) if to.time_zone else zones_of(to.country, to.city)
    here = ZoneInfo(workday.zone) if workday and workday.zone else zone()
    zones: list[tuple[tzinfo, str]] = [(ZoneInfo(name), name) for name in names] or [(here, "in the sender's zone")]

    def is_open(day: date) -> bool:
        return not recipient.working_days or is_working_day(day, to.country)

    hours = f"{clock(recipient.start)}-{clock(recipient.end)}"
    days = f" on working days{f' in {to.country}' if to.country else ''}" if recipient.working_days else ""
    return [
        Window(one, [(recipient.start, recipient.end)], is_open, f"the recipient's hours: {hours} {name}{days}")
        for one, name in zones
    ]


def _warming(warm_up: WarmUp, ledger: Ledger, mailbox: str) -> Rule:
    scope = ("mailbox", mailbox)

    def limit_of(day: date) -> int:
        return warm_up.start + warm_up.add * ledger.days_before(scope, day)

    return Rule(
        lambda at: ledger.free_day(scope, limit_of, at, "warm-up"),
        f"the warm-up of {mailbox}: {warm_up.start} mails at first, {warm_up.add} more each day (integrations.yaml)",
        for_all=True,
    )


def _share(limit: Limit) -> str:
    a = "an" if limit.per == "hour" else "a"
    return f"the limit of {limit.limit} mail{'' if limit.limit == 1 else 's'} {a} {limit.per}"


def named(scope: Scope, to: Addressee) -> str:
    """What a limit counts, as the end of a sentence: `by dana`, `to Orchard`."""
    kind, name = scope
    return {
        "all": "of all mailboxes",
        "mailbox": f"by {name}",
        "campaign": f"of {name}",
        "domain": f"to {name}",
        "company": f"to {to.company or 'one company'}",
    }[kind]
