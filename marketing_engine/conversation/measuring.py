"""Judges labelled replies as files of replies are judged, for the figures of evaluation/."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coordination.errors import InputError
from marketing_engine.config.reply_policy import ReplyPolicy
from marketing_engine.conversation.evaluation.reading_lines import judged_of, labels_of
from marketing_engine.conversation.evaluation.shape import Case, Labels, Took
from marketing_engine.conversation.given_mails import Given
from marketing_engine.conversation.judged_files import judge_all
from marketing_engine.conversation.judges import Judge


@dataclass(frozen=True)
class Measured:
    """Labelled replies with what was judged of them, and what that took."""

    cases: list[Case]
    took: Took


def measure(source: Iterable[Given], policy: ReplyPolicy, judge: Judge) -> Measured:
    """Judge labelled replies. Raises InputError, before any is judged, for a line with mistakes; Held."""
    labelled = list(_labelled(source))
    if not labelled:
        raise InputError("there is no labelled reply")
    start = time.monotonic()
    judged = list(judge_all([one for one, _ in labelled], policy, judge))
    took = Took(time.monotonic() - start, judge.calls, judge.dollars)
    cases = [
        Case(str(one.id), str(record.get("new_text") or one.body), labels, judged_of(record))
        for (one, labels), (_, record) in zip(labelled, judged, strict=True)
    ]
    return Measured(cases, took)


def _labelled(source: Iterable[Given]) -> Iterator[tuple[Given, Labels]]:
    for number, one in enumerate(source, 1):
        name = f"reply {number}" if one.id is None else f"{str(one.id)[:60]!r}"
        if one.error:
            raise InputError(f"{name}: {one.error}")
        try:
            yield one, labels_of(one.line)
        except InputError as error:
            raise InputError(f"{name}: {error}") from None
