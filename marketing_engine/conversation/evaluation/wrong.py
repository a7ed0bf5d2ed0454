"""The mails behind every wrong cell of the figures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from marketing_engine.conversation.evaluation import acts, statements
from marketing_engine.conversation.evaluation.shape import Case, Judged, Named
from marketing_engine.conversation.reading.judging.shape import Evidence

MOST_WORDS = 80
"""Characters of a mail that are shown."""


@dataclass(frozen=True)
class Wrong:
    """A figure that a mail is on the wrong side of: what was wanted, what was got, how sure, its first words.

    `confidence` is of what was got, and `evidence` the words that this rests on; of what was done, those of the intent.
    """

    about: str
    id: str
    wanted: str
    got: str
    confidence: float | None
    words: str
    evidence: str = ""


def wrong_ones(cases: Sequence[Case]) -> list[Wrong]:
    """Every wrong thing of every mail, by figure, then by cell."""
    found = [_wrong(about, case, wanted, got) for about, look in _LOOKS for case in cases for wanted, got in look(case)]
    order = {about: place for place, (about, _) in enumerate(_LOOKS)}
    return sorted(found, key=lambda one: (order[one.about], one.wanted, one.got))


def _wrong(about: str, case: Case, wanted: str, got: str) -> Wrong:
    thing = wanted.partition(":")[0] if about == "bant" else about
    judged = case.judged
    rests = judged.evidence.get(thing) or Evidence(judged.confidence or 0.0, _words_of(judged, "intent"))
    sure = None if judged.confidence is None else rests.confidence
    return Wrong(about, case.id, wanted, got, sure, first_words(case.text), first_words(rests.words))


def _words_of(judged: Judged, thing: str) -> str:
    return judged.evidence[thing].words if thing in judged.evidence else ""


Cells = Iterator[tuple[str, str]]
"""(wanted, got) of what is wrong."""


def _intent(case: Case) -> Cells:
    if case.labels.intent and not case.is_acceptable:
        yield case.labels.intent, case.judged.intent


def _removal(case: Case) -> Cells:
    said = case.labels.removal
    outcome = acts.outcome_of(case)
    if acts.of_removal([case]) and outcome not in acts.RIGHT_OUTCOMES[said]:
        yield said, outcome


def _answer(case: Case) -> Cells:
    if case.judged.action == "auto_reply" and acts.needs_a_person(case):
        yield "a person", "automatic answer"


def _finished(case: Case) -> Cells:
    if case.labels.intent and acts.is_finished(case) and not acts.is_rightly_finished(case):
        yield "/".join(case.labels.acceptable), f"{case.judged.intent}: {case.judged.action}"


def _injection(case: Case) -> Cells:
    if case.labels.injection is not None and case.labels.injection != case.judged.injection:
        yield _yes(case.labels.injection), _yes(case.judged.injection)


def _resume_date(case: Case) -> Cells:
    if case.labels.has_resume_date and not statements.is_right_day(case):
        yield _day(case.labels.resume_date), _day(case.judged.resume_date)


def _referral(case: Case) -> Cells:
    if case.labels.has_referral and not statements.is_right_person(case):
        yield _person(case.labels.referral), _person(case.judged.referral)


def _sentiment(case: Case) -> Cells:
    if case.labels.sentiment and case.labels.sentiment != case.judged.sentiment:
        yield case.labels.sentiment, case.judged.sentiment or "-"


def _bant(case: Case) -> Cells:
    for name, wanted in case.labels.bant.items():
        got = case.judged.bant.get(name, "-")
        if got != wanted:
            yield f"{name}: {wanted}", f"{name}: {got}"


_LOOKS: tuple[tuple[str, Callable[[Case], Cells]], ...] = (
    ("removal", _removal),
    ("automatic_answers", _answer),
    ("finished", _finished),
    ("injection", _injection),
    ("intent", _intent),
    ("resume_date", _resume_date),
    ("referral", _referral),
    ("sentiment", _sentiment),
    ("bant", _bant),
)
"""What hurts most comes first."""


def first_words(text: str) -> str:
    """The beginning of a text, on one line."""
    words = " ".join(text[: 10 * MOST_WORDS].split())
    return words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 1]}…"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _day(day: date | None) -> str:
    return day.isoformat() if day else "-"


def _person(named: Named) -> str:
    return " ".join(filter(None, (named.name, named.email))) or "-"
