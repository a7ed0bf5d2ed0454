"""What to do next and what to change, each with its evidence, and nothing that the numbers do not hold."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from itertools import pairwise
from statistics import median
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.records.tables import Reply
from marketing_engine.session_manager import comparing, metrics, times
from marketing_engine.session_manager.comparing import ALPHA, LEAST, LIFT, Comparison
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.periods import Period, comparable
from marketing_engine.session_manager.progress import CRAFTED, NEARLY, OF_MILESTONE, Progress
from marketing_engine.session_manager.recorded import SENT
from marketing_engine.session_manager.status import LIVE
from marketing_engine.session_manager.tallies import COMPARED, NOT_SAID, Tally, consistent, sum_of, tally

GROUPS = {
    "immediate_actions": "Immediate actions",
    "strategic_improvements": "Strategic improvements",
    "process_optimizations": "Process optimizations",
}

SOME = 3
"""From so many sessions on, a habit is one."""

POSITIVE = ("meeting_request", "interested")


@dataclass(frozen=True)
class Recommendation:
    """One sentence to act on, and what it rests on."""

    group: str
    text: str
    evidence: str
    size: str
    uncertainty: str
    would_change: str
    claims_difference: bool = False

    def as_record(self) -> dict[str, Any]:
        """For JSON and YAML."""
        return asdict(self)


def percentage(rate: float | None) -> str:
    """A rate of 0 to 1 as a whole percentage."""
    return "n/a" if rate is None else f"{metrics.percent(100 * rate)}%"


def counted(one: Tally) -> str:
    """`2 of 5 (40%)`."""
    return f"{one.answered} of {one.sent} ({percentage(one.rate)})"


def recommend(db: Session, period: Period, found: Sequence[Recommendation], as_of: str) -> list[Recommendation]:
    """All of them, in the order of their groups; `found` are the `differences`, mostly of a longer time."""
    over = [one for one in period.progresses if one.work.session.ended_at]
    return [
        *_answer_replies(db, over, as_of),
        *_make_up(over),
        *found,
        *_batch(over),
        *_use_templates(over),
        *_follow_up(over),
        *_plan_longer(over),
    ]


def _answer_replies(db: Session, over: Sequence[Progress], as_of: str) -> list[Recommendation]:
    waiting = (
        db.scalar(
            select(func.count(Reply.prospect_id.distinct())).where(
                Reply.needs_human,
                Reply.done_at == "",
                Reply.intent.in_(POSITIVE),
                Reply.received_at <= as_of,
                Reply.simulated.is_(False),
            )
        )
        or 0
    )
    if waiting:
        return [
            Recommendation(
                "immediate_actions",
                f"Follow up on {waiting} positive response{_plural(waiting)} within 2 hours",
                "replies that show interest or ask for a meeting, of all campaigns (marketing replies)",
                _people(waiting),
                "an intent read by rules can be wrong: read the reply first",
                "answering them",
            )
        ]
    answered = over[-1].answered - over[-1].simulated if over else 0
    if not answered or as_of > times.stored(times.parsed(over[-1].work.end) + timedelta(days=3)):
        return []
    return [
        Recommendation(
            "immediate_actions",
            f"Follow up on {answered} response{_plural(answered)}",
            f"responses to {over[-1].work.session.ref}",
            _people(answered),
            "whether you have answered them is not recorded",
            "three days, or a newer session",
        )
    ]


def _make_up(over: Sequence[Progress]) -> list[Recommendation]:
    """What the last session left undone."""
    if not over:
        return []
    found = []
    for line in over[-1].lines:
        if line.item not in over[-1].work.session.targets or not line.target or line.done >= line.target:
            continue
        missing = line.target - line.done
        found.append(
            Recommendation(
                "immediate_actions",
                _wording(line.item, missing, line.label),
                f"{line.label} in {over[-1].work.session.ref}: {line.done} of {line.target}",
                f"{missing} short of the target",
                "none: it is counted",
                "a correction (outreach-session log), or a target that fits better",
            )
        )
    return found


def _wording(item: str, missing: int, label: str) -> str:
    if item == "companies_researched":
        return f"Research {missing} additional compan{'y' if missing == 1 else 'ies'} for next session"
    if item == "contacts_identified":
        return f"Identify {missing} additional contact{_plural(missing)} for next session"
    if item == SENT:
        return f"Send {missing} more message{_plural(missing)} next session"
    return f"{label}: {missing} more next session"


def differences(progresses: Sequence[Progress]) -> list[Recommendation]:
    """Which kinds of message are answered more or less often; for the rest, how much is missing to tell."""
    tallies, tested = _comparisons(progresses)
    found = []
    for dimension, kinds in tallies.items():
        known = {kind: one for kind, one in kinds.items() if kind != NOT_SAID and one.rate is not None}
        if len(known) < 2:
            continue
        if dimension in tested:
            found.append(_compared(tested[dimension]))
        elif any(one.answered for one in known.values()):
            found.append(_too_few(dimension, known))
    return sorted(found, key=lambda one: not one.claims_difference)


def _comparisons(progresses: Sequence[Progress]) -> tuple[dict[str, dict[str, Tally]], dict[str, Comparison]]:
    chosen = comparable(progresses)
    tallies = {name: tally(consistent(progresses, kind, chosen), kind, only=chosen) for name, kind in COMPARED.items()}
    sessions = [sum_of(tally([one], COMPARED["icp"], only=chosen)) for one in progresses]
    found = comparing.compare(tallies, comparing.scatter(sessions))
    return tallies, {one.dimension: one for one in found}


def compared(progresses: Sequence[Progress], dimension: str) -> Comparison | None:
    """What stands out most in one dimension, whether it may be claimed or not; None where nothing can be tested."""
    return _comparisons(progresses)[1].get(dimension)


_ADVICE = {
    "title": ("Focus on {} contacts", "Write less to {} contacts"),
    "template": ("Use '{}' messages", "Refine message template '{}' for better response rates"),
    "channel": ("Prefer {}", "Use {} less"),
    "icp": ("Prefer {}", "Rethink outreach to {}"),
    "weekday": ("Schedule sessions on {}", "Avoid sessions on {}"),
    "time of day": ("Send in the {}", "Send less in the {}"),
}

_DIMENSION = {"title": "contact title", "icp": "ICP"}


def _compared(one: Comparison) -> Recommendation:
    low, high = one.interval
    interval = f"95% interval of the difference {100 * low:+.1f} to {100 * high:+.1f} points"
    p = f"p {'<' if one.p < 0.0001 else '='} {max(one.p, 0.0001):.4g}"
    test = f"{interval}; {p} over {one.tests} comparison{_plural(one.tests)} (Fisher, Holm)"
    better, lift = (one.one.rate or 0) > (one.others.rate or 0), one.lift
    by = f" ({abs(100 * lift):.0f}% {'higher' if better else 'lower'} response rate)" if lift is not None else ""
    advice = _ADVICE[one.dimension][not better].format(one.kind) + by
    return Recommendation(
        "strategic_improvements",
        advice if one.concluded else _unknown(one.dimension, one.more_needed),
        _basis(one.dimension, one.one.sent + one.others.sent),
        f"{one.kind}: {counted(one.one)}; the others: {counted(one.others)}",
        f"{test}; observed, not tried out: other things may differ along with it"
        if one.concluded
        else f"{test}; chance explains it",
        f"further messages; p of {ALPHA} or more" if one.concluded else _would_show(one.more_needed),
        claims_difference=one.concluded,
    )


def _basis(dimension: str, messages: int) -> str:
    return f"{messages} first messages whose {_DIMENSION.get(dimension, dimension)} is known"


def _unknown(dimension: str, more: int) -> str:
    name = _DIMENSION.get(dimension, dimension)
    if not more:
        return f"No difference by {name} was found, with enough data to find one of {LIFT:.0%}"
    return f"Not enough data yet on {name}: {more} more needed on the smaller side"


def _would_show(more: int) -> str:
    if not more:
        return "a smaller difference, which takes more messages to find"
    return f"{more} more messages would show a difference of {LIFT:.0%}, if there is one, in at least 4 of 5 cases"


def _too_few(dimension: str, known: dict[str, Tally]) -> Recommendation:
    kind, best = max(known.items(), key=lambda pair: (pair[1].rate or 0, pair[1].sent))
    rest = sum(one.sent for one in known.values()) - best.sent
    more = comparing.needed(comparing.BASE, len(COMPARED)) - min(best.sent, rest)
    return Recommendation(
        "strategic_improvements",
        _unknown(dimension, more),
        _basis(dimension, best.sent + rest),
        f"best so far: {kind}, {counted(best)}: too few to conclude",
        f"not tested: fewer than {LEAST} messages on a side",
        _would_show(more),
    )


def _batch(over: Sequence[Progress]) -> list[Recommendation]:
    """Switching between research and writing."""
    research = set(OF_MILESTONE["research_complete"])
    switches = []
    over = [one for one in over if one.work.session.source == LIVE]  # imported ones do not tell when what was done
    for progress in over:
        work = [
            entry.item in research
            for entry in sorted(progress.settled, key=lambda one: (one.at, one.order))
            if entry.by_hand and (entry.item in research or entry.item in (CRAFTED, SENT))
        ]
        switches.append(sum(1 for a, b in pairwise(work) if a != b))
    often = [number for number in switches if number >= SOME]
    if len(over) < SOME or len(often) * 2 < len(over):
        return []
    return [
        Recommendation(
            "process_optimizations",
            "Batch research to reduce context switching",
            f"in {len(often)} of {len(over)} sessions the log goes back and forth between research and messages",
            f"{median(switches):g} switches in the middle session",
            "the log shows when work was noted, not when it was done",
            f"fewer than {SOME} switches in most sessions",
        )
    ]


def _use_templates(over: Sequence[Progress]) -> list[Recommendation]:
    crafted = [one for progress in over for one in progress.settled if one.item == CRAFTED]
    number = sum(one.amount for one in crafted)
    without = sum(one.amount for one in crafted if not one.template)
    if len(over) < SOME or not number or 2 * without < number:
        return []
    return [
        Recommendation(
            "process_optimizations",
            "Use email templates for faster message creation",
            f"{without} of {number} crafted messages name no template (outreach-session log crafted 5 --template NAME)",
            f"{percentage(without / number)} of the messages",
            "a template may have been used and not named",
            "naming the template of at least half of them",
        )
    ]


def _follow_up(over: Sequence[Progress]) -> list[Recommendation]:
    sent = [one for progress in over for one in progress.settled if one.item == SENT]
    number = sum(one.amount for one in sent)
    open_ = number - sum(progress.answered for progress in over)
    if len(over) < SOME or 2 * open_ < number or not number or any(not one.first for one in sent):
        return []
    return [
        Recommendation(
            "process_optimizations",
            "Set up automated follow-up sequences",
            f"{open_} of {number} messages have no answer, and no follow-up was recorded",
            _people(open_),
            "follow-ups logged by hand cannot be told from first messages",
            "a campaign whose sequence has a second step",
        )
    ]


def _plan_longer(over: Sequence[Progress]) -> list[Recommendation]:
    used = [one.elapsed_minutes / one.work.session.planned_minutes for one in over]
    if len(over) < SOME or median(used) <= 1.2:
        return []
    return [
        Recommendation(
            "process_optimizations",
            "Choose a longer session template, or fewer targets",
            f"the clock of {sum(1 for one in used if one > 1)} of {len(over)} sessions ran over the plan",
            f"{percentage(median(used))} of the planned time in the middle session",
            "a clock that was left running looks the same (complete --at)",
            "the middle session within 120% of its plan",
        )
    ]


def gaps_and_practices(period: Period, found: Sequence[Recommendation], items: Counting) -> tuple[list[str], list[str]]:
    """What falls short of its target, and what reaches it, over the period's sessions that are over."""
    over = [one for one in period.progresses if one.work.session.ended_at]
    gaps, practices = [], []
    for item in items.in_progress:
        lines = [line for one in over for line in one.lines if line.item == item and item in one.work.session.targets]
        if len(lines) < SOME:
            continue
        reached = sum(line.done for line in lines) / sum(line.target or 0 for line in lines)
        text = f"{items.items[item].label}: {percentage(reached)} of target over {len(lines)} sessions"
        if reached < NEARLY:
            gaps.append(text)
        elif reached >= 1:
            practices.append(text)
    for name, metric in items.metrics.items():
        number = metrics.value(name, metric, period.values)
        if metric.target is not None and number is not None:
            text = f"{metric.label}: {metrics.shown(metric, number)}, target {metrics.shown(metric, metric.target)}"
            (practices if number >= metric.target else gaps).append(text)
    practices += [one.text for one in found if one.claims_difference]
    return gaps, practices


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


def _plural(number: int) -> str:
    return "" if number == 1 else "s"
