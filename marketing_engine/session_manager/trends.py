"""Performance over weeks and months, and by ICP, channel, template, contact title, weekday and hour."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from coordination.errors import UsageError
from marketing_engine.session_manager import comparing, metrics, times
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.periods import summed
from marketing_engine.session_manager.progress import Progress
from marketing_engine.session_manager.recorded import SENT
from marketing_engine.session_manager.tallies import DIMENSIONS, Tally, in_order, tally

TIMES = {"day": "%Y-%m-%d", "week": "%G-W%V", "month": "%Y-%m"}
"""Stretches of time, and how one is called."""

WAYS = (*TIMES, *DIMENSIONS)

OVER_TIME = (
    "companies_per_hour",
    "contacts_per_hour",
    "messages_per_hour",
    "response_rate",
    "message_approval_rate",
    "contact_quality_score",
    "meetings_scheduled",
    "pipeline_value_created",
)
"""The metrics of a stretch of time, those of them that metrics.yaml has."""


@dataclass(frozen=True)
class Row:
    """One week, one channel, …: its messages and answers, and over time its metrics too. `sessions` is 0 elsewhere."""

    label: str
    tally: Tally
    sessions: int
    metrics: dict[str, float | None]

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of the response rate."""
        return comparing.wilson(self.tally) if self.tally.rate is not None else None

    def as_record(self) -> dict[str, Any]:
        """For JSON and YAML; rates in percent."""
        interval = self.interval
        record: dict[str, Any] = {"label": self.label, "sent": self.tally.sent, "answered": self.tally.answered}
        record["response_rate"] = None if self.tally.rate is None else round(100 * self.tally.rate, 1)
        record["interval_95"] = [round(100 * end, 1) for end in interval] if interval else None
        if self.sessions:
            record["sessions"] = self.sessions
            record.update({name: _rounded(value) for name, value in self.metrics.items() if name != "response_rate"})
            meetings = self.metrics.get("meetings_scheduled")
            if meetings is not None:
                answered = self.tally.answered
                record["meeting_conversion"] = round(100 * meetings / answered, 1) if answered else None
        return record


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def rows(progresses: Iterable[Progress], by: str, items: Counting) -> list[Row]:
    """The rows of one way to look at it, in its order; raises UsageError for an unknown way."""
    listed = list(progresses)
    if by in DIMENSIONS:
        return [Row(label, one, 0, {}) for label, one in in_order(by, tally(listed, DIMENSIONS[by]))]
    if by not in TIMES:
        raise UsageError(f"{by[:40]!r}: expected one of {', '.join(WAYS)}")
    stretches: dict[str, list[Progress]] = {}
    for one in listed:
        stretches.setdefault(times.local(one.work.session.started_at).strftime(TIMES[by]), []).append(one)
    return [_row(label, some, items) for label, some in sorted(stretches.items())]


def _row(label: str, some: list[Progress], items: Counting) -> Row:
    values = summed(some, items)
    computed = {name: metrics.value(name, items.metrics[name], values) for name in OVER_TIME if name in items.metrics}
    whole = Tally(sum(one.totals.get(SENT, 0) for one in some), sum(one.answered for one in some))
    return Row(label, whole, len(some), computed)


def from_records(records: Iterable[dict[str, Any]]) -> list[Row]:
    """Rows again of what `as_record` made: labels and counts."""
    return [Row(one["label"], Tally(one["sent"], one["answered"]), one.get("sessions", 0), {}) for one in records]
