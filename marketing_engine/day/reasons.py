"""Why a day brings no one, or few: where all people of a campaign stand, how many, and the line to change."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from sqlalchemy.orm import Session

from coordination import holds
from coordination.errors import InputError
from coordination.fields import clean
from marketing_engine.channels import registry as channels
from marketing_engine.config.campaign import Campaign, EmailStatus
from marketing_engine.config.library import APOLLO
from marketing_engine.config.loading import line_of
from marketing_engine.day.approval_status import rules_of
from marketing_engine.outreach import going_live
from marketing_engine.records import standings
from marketing_engine.records.forgotten import STATUS as FORGOTTEN
from marketing_engine.records.standing_words import Standing
from marketing_engine.records.standings import Group
from marketing_engine.research.first_look import NO_ADDRESS
from marketing_engine.research.taking_in import left_out

ON_THEIR_WAY = (Standing.SENT, Standing.FINISHED, Standing.REPLIED, Standing.MEETING)
"""Where a mail has left."""

OVER = (*ON_THEIR_WAY, Standing.REJECTED, Standing.SUPPRESSED, Standing.BOUNCED, Standing.STOPPED, Standing.REFUSED)
"""Where no change of the configuration brings people on: only new ones do."""

MOST_KINDS = 3
"""Kinds of one reason that are told apart."""


@dataclass(frozen=True)
class Reason:
    """Where people of a campaign stand: how many, why in a sentence, and the line or command that changes it."""

    standing: str
    people: int
    why: str
    change: str

    def __str__(self) -> str:
        return f"{self.why}: {self.change}" if self.change else self.why


@dataclass(frozen=True)
class Reasons:
    """Where all people of a campaign stand, most first: `reasons` sum to `people`.

    `kept` holds what keeps all of them back, `beside` what became of rows of the files that are no people of it.
    """

    people: int
    reasons: list[Reason]
    kept: list[str]
    beside: str = ""

    def number(self, *standings: Standing) -> int:
        """How many stand there."""
        return sum(one.people for one in self.reasons if one.standing in standings)

    def describe(self) -> list[str]:
        """A line for each reason, what keeps all back first; people on their way come last."""
        order = sorted(self.reasons, key=lambda one: (one.standing in ON_THEIR_WAY, -one.people))
        others = [f"of the rows beside them {self.beside}"] if self.beside else []
        return [*self.kept, *map(str, order), *others]

    def unsent(self) -> list[str]:
        """Lines on the approved who got no mail, with what keeps mail back from all."""
        waiting = [one for one in self.reasons if one.standing in (Standing.APPROVED, Standing.SCHEDULED)]
        return [*self.kept, *map(str, waiting)] if waiting else []

    def going_on(self, room: int, due: int) -> str:
        """Who goes on at a trigger, in words: with `room` on the day's list and follow-ups that are `due`."""
        counted = (
            (min(room, self.number(Standing.NEW)) + self.number(Standing.UNSCORED), "to be researched"),
            (self.number(Standing.READY), "to be drafted"),
            (self.number(Standing.WAITING, Standing.UNSETTLED), "to be approved"),
            (self.number(Standing.APPROVED), "to be written to"),
            (self.number(Standing.SCHEDULED), "to be written to, each at its time (marketing outreach next)"),
            (due, "with a follow-up that is due"),
        )
        return ", ".join(f"{number} {words}" for number, words in counted if number)

    def in_short(self) -> str:
        """`42 unverified, 3 excluded`."""
        return ", ".join(f"{one.people} {one.standing}" for one in self.reasons)


def of(db: Session, campaign: Campaign) -> Reasons:
    """Where the people of a campaign stand now."""
    by_word: dict[Standing, list[Group]] = {}
    for group in standings.groups(db, rules_of(campaign)):
        by_word.setdefault(group.stand.word, []).append(group)
    numbers = {word: sum(group.people for group in found) for word, found in by_word.items()}
    people = sum(numbers.values())
    order = sorted(by_word, key=lambda word: (-numbers[word], list(Standing).index(word)))
    reasons = [_reason(word, by_word[word], people, campaign) for word in order]
    to_send = numbers.get(Standing.APPROVED, 0) + numbers.get(Standing.SCHEDULED, 0)
    beside = str(left_out(db, campaign))
    kept = [_no_one_new(campaign, people, beside)] if all(word in OVER for word in by_word) else []
    kept += _keeps_mail_back(db, campaign) if to_send else []
    return Reasons(people, reasons, kept, beside if people else "")


def _no_one_new(campaign: Campaign, people: int, beside: str) -> str:
    said = "no one new is there" if people else "no one is known"
    files = " and ".join(campaign.source)
    rows = f" (of its rows {beside})" if beside and not people else ""
    return f"{said}: {files} brought no other people{rows}: {_place(campaign, 'source')}, or marketing import FILE"


def _keeps_mail_back(db: Session, campaign: Campaign) -> list[str]:
    """Holds on sending, and mailboxes by which no mail may leave."""
    held = [f"{clean(str(hold))}: session-resume" for hold in holds.in_force() if hold.covers(None, "send")]
    try:
        there = channels.channels_of(campaign)
    except InputError as mistake:  # a mailbox that is not there keeps its mail back too
        return [*held, str(mistake)]
    return [*held, *going_live.refusals(db, campaign, there).values()]


def _reason(word: Standing, groups: list[Group], total: int, campaign: Campaign) -> Reason:
    people = sum(group.people for group in groups)
    said, change = _SAID[word]
    kinds = [group.facts.email_status for group in groups]
    text = said if isinstance(said, str) else said(groups, campaign)
    to_do = change_statuses(campaign, kinds) if word is Standing.UNVERIFIED else change(campaign)
    return Reason(str(word), people, f"{people} of {total} {text}", to_do)


def warnings_of_files(counted: "Counter[str]", campaign: Campaign) -> list[str]:
    """What is said where less than half of the people in a campaign's files could be written to, by `first_look`."""
    people = sum(counted.values())
    usable = sum(counted[status] for status in campaign.email_statuses)
    if APOLLO in campaign.source or 2 * usable >= people:
        return []
    without = counted[NO_ADDRESS]
    kinds = ", ".join(
        f"{n} {word}" for word, n in counted.most_common() if word and word not in campaign.email_statuses
    )
    lines = []
    if people - usable - without:
        said = f"{people - usable - without} of {people} people have an address that no source has verified ({kinds})"
        lines.append(f"{said}: {change_statuses(campaign, counted)}")
    if without:
        lines.append(f"{without} of {people} people have no e-mail address: {_reveal(campaign)}")
    return lines


def _place(campaign: Campaign, *keys: str, value: object = None) -> str:
    """`daily.prospects in config/campaigns/x.yaml:14 (50)`; where the file does not have the key, it is to be added."""
    line = line_of(Path(campaign.file), *keys) if campaign.file else 0
    name, file = ".".join(keys), campaign.file or f"{campaign.id}.yaml"
    shown = f" ({value})" if value is not None else ""
    return f"{name} in {file}:{line}{shown}" if line else f"{name}{shown}, which {file} does not have yet"


def _kinds(groups: list[Group], kind: "Callable[[Group], str]", between: str = " ") -> str:
    """`30 guessed, 12 unknown`: what is different among these people, the most frequent first."""
    counted: Counter[str] = Counter()
    for group in groups:
        counted[kind(group)] += group.people
    told = [f"{number}{between}{clean(name)[:120]}" for name, number in counted.most_common(MOST_KINDS) if name]
    others = sum(counted.values()) - sum(number for _, number in counted.most_common(MOST_KINDS))
    return ", ".join([*told, *([f"{others} other"] if others else [])])


def _below(groups: list[Group], campaign: Campaign) -> str:
    best = max(group.facts.score or 0 for group in groups)
    return f"score less than {campaign.daily.minimum_score}, the best of them {best}"


def _unverified(groups: list[Group], campaign: Campaign) -> str:
    kinds = _kinds(groups, lambda one: one.facts.email_status.replace("_", "-"))
    return f"have an address that no source has verified ({kinds})"


def _excluded(groups: list[Group], campaign: Campaign) -> str:
    return f"are excluded by the ICP ({_kinds(groups, lambda one: one.stand.why.removeprefix('excluded by '))})"


def _scheduled(groups: list[Group], campaign: Campaign) -> str:
    kept = _kinds(groups, lambda one: one.facts.due_why, between=": ")
    return f"are approved, and their mail has its time{f' ({kept})' if kept else ''}"


def _not_sent(groups: list[Group], campaign: Campaign) -> str:
    kept = _kinds(groups, lambda one: one.facts.kept_back)
    return f"are approved, and no mail has left{f' ({kept})' if kept else ''}"


def _suppressed(groups: list[Group], campaign: Campaign) -> str:
    kinds = _kinds(
        groups, lambda one: FORGOTTEN if one.facts.is_forgotten else one.facts.suppressed_for.replace("_", " ")
    )
    return f"want no mail{f' ({kinds})' if kinds else ''}"


def change_statuses(campaign: Campaign, kinds: Iterable[str] = ()) -> str:
    """The line that says to which addresses a campaign writes, and what to add for addresses of these kinds.

    A function's address is not proposed beside others: a mail to a person does not belong there.
    """
    allowed = ", ".join(campaign.email_statuses)
    more = [kind for kind in get_args(EmailStatus) if kind in set(kinds) - set(campaign.email_statuses)]
    more = [kind for kind in more if kind != "role"] or more
    line = line_of(Path(campaign.file), "email_statuses")
    if line:
        add = f"add {' or '.join(more)}" if more else "add their kind"
        return f"email_statuses in {campaign.file}:{line} ({allowed}): {add}, or have them verified"
    wanted = f"email_statuses: [{', '.join([*campaign.email_statuses, *(more or ['unknown'])])}]"
    return f"add the line {wanted} to {campaign.file} (without: {allowed}), or have them verified"


def _change_country(campaign: Campaign) -> str:
    return _place(campaign, "countries")


def _change_icp(campaign: Campaign) -> str:
    path = Path(campaign.file).parent.parent / "icps" / f"{campaign.icp}.yaml"
    line = line_of(path, "exclude")
    return f"exclude in {path}{f':{line}' if line else ''}"


def _change_rest(campaign: Campaign) -> str:
    path = Path(campaign.file).parent.parent / "replies.yaml"
    line = line_of(path, "declined_rests_days")
    return f"declined_rests_days in {path}{f':{line}' if line else ''} ({campaign.declined_rests_days})"


def _reveal(campaign: Campaign) -> str:
    if APOLLO in campaign.source:
        return f"marketing enrich --campaign {campaign.id}"
    return f"add a file that has them, or apollo, to {_place(campaign, 'source')}"


def _always(change: str) -> "Callable[[Campaign], str]":
    return lambda campaign: change.format(id=campaign.id)


_Said = str | Callable[[list[Group], Campaign], str]

_SAID: dict[Standing, tuple[_Said, Callable[[Campaign], str]]] = {
    Standing.NEW: (
        "wait for their day",
        lambda campaign: _place(campaign, "daily", "prospects", value=f"{campaign.daily.prospects} a day"),
    ),
    Standing.UNSCORED: ("are on a day's list and not scored", _always("session-status; marketing trigger {id}")),
    Standing.READY: ("are scored, and their mails are not written yet", _always("marketing trigger {id}")),
    Standing.WAITING: ("wait for a person's approval", _always("marketing approve --campaign {id}")),
    Standing.UNSETTLED: (
        "wait for approval with findings that must be settled",
        _always("marketing approve --campaign {id}"),
    ),
    Standing.APPROVED: (_not_sent, _always("marketing trigger {id}")),
    Standing.SCHEDULED: (_scheduled, _always("marketing outreach next")),
    Standing.SENT: ("had a mail, and another is to follow", _always("")),
    Standing.FINISHED: ("had all mails of the sequence", _always("")),
    Standing.REPLIED: ("have answered", _always("marketing replies")),
    Standing.MEETING: ("asked for a meeting", _always("marketing replies")),
    Standing.NO_ADDRESS: ("have no e-mail address", _reveal),
    Standing.INVALID: ("have an address at which no mail arrives", _always("a file with other addresses")),
    Standing.UNVERIFIED: (_unverified, change_statuses),
    Standing.OTHER_COUNTRY: ("are in a country that the campaign does not write to", _change_country),
    Standing.EXCLUDED: (_excluded, _change_icp),
    Standing.BELOW_SCORE: (
        _below,
        lambda campaign: _place(campaign, "daily", "minimum_score", value=campaign.daily.minimum_score),
    ),
    Standing.REJECTED: ("were rejected by a person", _always("marketing approve --undo ID")),
    Standing.SUPPRESSED: (_suppressed, _always("marketing suppress list")),
    Standing.RESTING: ("declined, and rest", _change_rest),
    Standing.STOPPED: ("had their sequence stopped by a person", _always("marketing sequence --help")),
    Standing.BOUNCED: ("have an address from which the mail came back", _always("marketing deliverability")),
    Standing.REFUSED: ("have an address for which the server took no mail", _always("marketing prospects --why")),
    Standing.UNCERTAIN: ("may have got a mail", _always("marketing outreach unknown")),
}
"""What is said of people who stand there, and what changes it."""
