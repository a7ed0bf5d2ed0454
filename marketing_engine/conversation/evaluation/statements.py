"""Figures of what a reply states: tone, BANT, injection, the day to come back, and another person."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from marketing_engine.conversation.evaluation.shape import Case, Named, ratio
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS

SATURDAY = 5


@dataclass(frozen=True)
class Share:
    """How many of the labelled ones are right."""

    labelled: int
    right: int

    @property
    def share(self) -> float | None:
        """None where nothing is labelled."""
        return ratio(self.right, self.labelled)


@dataclass(frozen=True)
class Found:
    """Of replies that give something, `right`, `wrong` and `missed` sum to `labelled`.

    Of those that give none (`without`), `invented` were said to.
    """

    labelled: int
    right: int
    wrong: int
    missed: int
    without: int
    invented: int

    @property
    def share(self) -> float | None:
        """The share that is right; None where nothing is labelled."""
        return ratio(self.right, self.labelled)


def sentiment(cases: Sequence[Case]) -> Share:
    """Accuracy of the tone."""
    known = [case for case in cases if case.labels.sentiment]
    return Share(len(known), sum(case.judged.sentiment == case.labels.sentiment for case in known))


def injection(cases: Sequence[Case]) -> Share:
    """Accuracy of whether it speaks to a machine."""
    known = [case for case in cases if case.labels.injection is not None]
    return Share(len(known), sum(case.judged.injection == case.labels.injection for case in known))


def bant(cases: Sequence[Case]) -> dict[str, Share]:
    """Accuracy of each of its four answers."""
    pairs = {
        name: [(case.labels.bant[name], case.judged.bant.get(name)) for case in cases if name in case.labels.bant]
        for name in BANT_KEYS
    }
    return {name: Share(len(found), sum(wanted == got for wanted, got in found)) for name, found in pairs.items()}


def resume_dates(cases: Sequence[Case]) -> Found:
    """Days that replies name to come back on."""
    known = [case for case in cases if case.labels.has_resume_date]
    return _found([(case.labels.resume_date, case.judged.resume_date, is_right_day(case)) for case in known])


def referrals(cases: Sequence[Case]) -> Found:
    """Other persons or functions that replies name."""
    known = [case for case in cases if case.labels.has_referral]
    return _found([(case.labels.referral, case.judged.referral, is_right_person(case)) for case in known])


def is_right_day(case: Case) -> bool:
    """Within one working day; a label on the first of a month is that month, and any day of it is right."""
    wanted, got = case.labels.resume_date, case.judged.resume_date
    if wanted is None or got is None:
        return wanted is got
    named_month = wanted.day == 1 and (wanted.year, wanted.month) == (got.year, got.month)
    return named_month or _working_day(wanted, -1) <= got <= _working_day(wanted, 1)


def is_right_person(case: Case) -> bool:
    """The same address, or the same name; a name may lack a part of the other, such as a title or a first name."""
    return _same(case.labels.referral, case.judged.referral)


def _same(wanted: Named, got: Named) -> bool:
    if not wanted or not got:
        return not wanted and not got
    if wanted.email and wanted.email.casefold() == got.email.casefold():
        return True
    ours, theirs = _words(wanted.name), _words(got.name)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _words(name: str) -> set[str]:
    """The words of a name, without case and accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return set(re.findall(r"\w+", bare))


def _working_day(day: date, step: int) -> date:
    """The next working day (step 1), or the one before (step -1); the calendar's ends are working days."""
    try:
        day += timedelta(days=step)
        while day.weekday() >= SATURDAY:
            day += timedelta(days=step)
    except OverflowError:
        return day
    return day


def _found(compared: Sequence[tuple[object, object, bool]]) -> Found:
    given = [(got, right) for wanted, got, right in compared if wanted]
    right = sum(right for _, right in given)
    missed = sum(not got for got, _ in given)
    none = [bool(got) for wanted, got, _ in compared if not wanted]
    return Found(len(given), right, len(given) - right - missed, missed, len(none), sum(none))
