"""How far a session has come: counts against targets, its clock, its milestones, and what is next."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from marketing_engine.session_manager import goals, metrics, times
from marketing_engine.session_manager.attribution import Work
from marketing_engine.session_manager.entries import Entry, settled, totals
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.metrics import Values
from marketing_engine.session_manager.recorded import SENT
from marketing_engine.session_manager.session_templates import by_key
from marketing_engine.session_manager.status import ON_PAUSE

NEARLY = 0.8
"""From this share of its target on, an item is done once the next one has begun."""

CRAFTED = "messages_crafted"
RESPONSES = "responses_received"

MILESTONES = {
    "session_started": "Session Started",
    "research_complete": "Research Complete",
    "messages_crafted": "Messages Crafted",
    "messages_sent": "Messages Sent",
    "responses_received": "Responses Received",
    "session_closed": "Session Closed",
}

OF_MILESTONE = {
    "research_complete": ("companies_researched", "contacts_identified"),
    "messages_crafted": ("messages_crafted",),
    "messages_sent": (SENT,),
}
"""The items that end a stage of the work."""

MARKS = {"done": "✅", "under_way": "🔄", "waiting": "⏳"}

State = Literal["done", "under_way", "waiting"]


@dataclass(frozen=True)
class Line:
    """One item: how much of how much. `target` is None where nobody set one; `earlier` answers are to earlier mail."""

    item: str
    label: str
    done: int
    target: int | None
    state: State
    earlier: int = 0

    @property
    def share(self) -> float | None:
        """0 to 1 and beyond; None without a target."""
        return self.done / self.target if self.target else None

    @property
    def text(self) -> str:
        """`✅ Companies Researched: 8/10 (80%)`."""
        more = f", and {self.earlier} to earlier mail" if self.earlier else ""
        if self.share is None:
            return f"{MARKS[self.state]} {self.label}: {self.done}{more}"
        share = metrics.percent(100 * self.share)
        return f"{MARKS[self.state]} {self.label}: {self.done}/{self.target} ({share}%){more}"


@dataclass(frozen=True)
class Progress:
    """A session at a time. Minutes leave pauses out; `settled` is what the totals are made of.

    `answered` are the responses to what it sent. `achieved` (0 to 1) is the mean share of all its targets,
    `goal_achieved` that of the numbers in its goal; None where it has none.
    """

    work: Work
    elapsed_minutes: float
    lines: list[Line]
    totals: dict[str, int]
    settled: list[Entry]
    answered: int
    achieved: float | None
    goal_achieved: float | None
    values: Values
    next_action: str

    @property
    def minutes_left(self) -> float:
        """Of the planned time, whole ones, so that with the elapsed ones they make it up; negative when it is over."""
        return self.work.session.planned_minutes - int(self.elapsed_minutes)

    @property
    def minutes_to_finish(self) -> float | None:
        """What the rest takes at the pace so far: elapsed x (1 - achieved) / achieved; None before anything is done."""
        return self.elapsed_minutes * (1 - self.achieved) / self.achieved if self.achieved else None

    @property
    def response_rate(self) -> float | None:
        """Percent of the messages sent that were answered; None where none was sent."""
        sent = self.totals.get(SENT, 0)
        return 100 * self.answered / sent if sent else None

    @property
    def simulated(self) -> int:
        """How many of the responses nobody wrote."""
        return sum(one.amount for one in self.settled if one.simulated)


def measure(work: Work, items: Counting) -> Progress:
    """Everything about one session."""
    session = work.session
    entries = settled(work.entries)
    sums = totals(entries)
    elapsed = _elapsed(work)
    targets = {item: int(number) for item, number in session.targets.items() if item in items.items}
    answered = sum(one.amount for one in entries if one.item == RESPONSES and not one.outside)
    lines = _lines(items, targets, {**sums, RESPONSES: answered}, work.milestones)
    earlier = sums.get(RESPONSES, 0) - answered
    lines = [replace(line, earlier=earlier) if line.item == RESPONSES else line for line in lines]
    achieved = _mean_share(lines, targets.keys())
    in_goal = goals.numbers(session.goal).keys() & targets.keys()
    goal_achieved = _mean_share(lines, in_goal) if in_goal else achieved
    values: Values = {
        **{item: float(sums.get(item, 0)) for item in items.items},
        "answered": float(answered),
        "hours": elapsed / 60,
        "elapsed_minutes": elapsed,
        "planned_minutes": float(session.planned_minutes),
        "achieved": achieved,
        "goal_achieved": goal_achieved,
    }
    following = _next(work, lines, elapsed, items)
    return Progress(work, elapsed, lines, sums, entries, answered, achieved, goal_achieved, values, following)


def _mean_share(lines: list[Line], names: Collection[str]) -> float | None:
    """The mean share of the targets of these items, none counting for more than its whole; None without any."""
    shares = [min(1.0, line.share) for line in lines if line.share is not None and line.item in names]
    return sum(shares) / len(shares) if shares else None


def _elapsed(work: Work) -> float:
    away = sum(_seconds(a, min(b, work.end)) for a, b in work.pauses if a < work.end)
    return max(0.0, _seconds(work.session.started_at, work.end) - away) / 60


def _seconds(a: str, b: str) -> float:
    return (times.parsed(b) - times.parsed(a)).total_seconds()


def _lines(items: Counting, targets: dict[str, int], sums: dict[str, int], by_hand: dict[str, str]) -> list[Line]:
    """The items of the progress block, and whatever else has a target."""
    names = [name for name in items.items if name in items.in_progress or name in targets]
    found: list[Line] = []
    later = False
    for name in reversed(names):
        done = sums.get(name, 0)
        target = targets.get(name, _implied(name, targets, sums))
        marked = any(name in OF_MILESTONE.get(milestone, ()) for milestone in by_hand)
        share = done / target if target else 0.0
        state: State = "waiting"
        if marked or share >= 1 or (later and share >= NEARLY):
            state = "done"
        elif done:
            state = "under_way"
        item = items.items[name]
        found.insert(0, Line(name, item.brief or item.label, done, target, state))
        later = later or bool(done)
    return found


def _implied(name: str, targets: dict[str, int], sums: dict[str, int]) -> int | None:
    """What nobody stated: as many messages are crafted as are to be sent, and as many may be answered as were sent."""
    return {RESPONSES: sums.get(SENT) or None, CRAFTED: targets.get(SENT)}.get(name)


def milestones(progress: Progress, items: Counting) -> dict[str, str]:
    """Each milestone reached, and when: by hand, else at the first moment at which what it stands for was so."""
    work, entries = progress.work, progress.settled
    targets = {line.item: line.target for line in progress.lines if line.target and line.item != RESPONSES}
    found = {"session_started": work.session.started_at, **work.milestones}
    sums: dict[str, int] = {}
    for entry in sorted(entries, key=lambda one: (one.at, one.order)):
        sums[entry.item] = sums.get(entry.item, 0) + entry.amount
        states = {line.item: line.state for line in _lines(items, targets, sums, {})}
        for milestone, ends in OF_MILESTONE.items():
            if milestone not in found and all(states.get(item) == "done" for item in ends if item in states):
                if milestone == "messages_crafted" and not _all_decided(sums):
                    continue
                found[milestone] = entry.at
        if sums.get(RESPONSES):
            found.setdefault("responses_received", entry.at)
    if work.session.ended_at and work.session.ended_at <= work.end:
        found["session_closed"] = work.session.ended_at
    return {name: found[name] for name in MILESTONES if name in found}


def _all_decided(sums: dict[str, int]) -> bool:
    """Whether every crafted message was approved or rejected, where anybody approves at all."""
    decided = sums.get("messages_approved", 0) + sums.get("messages_rejected", 0)
    return not decided or decided >= sums["messages_crafted"]


def _next(work: Work, lines: list[Line], elapsed: float, items: Counting) -> str:
    """The template's first step that is not done; what is next where all are."""
    template = by_key(work.session.template)
    states = {line.item: line.state for line in lines}
    over = 0
    for step in template.steps if template else []:
        over += step.minutes
        state = states.get(items.find(step.item) or "") if step.item else None
        if state != "done" if state else elapsed < over:
            return step.step
    return "Complete the session: outreach-session complete"


def block(progress: Progress, items: Counting) -> str:
    """The block of document 2, without its question."""
    session = progress.work.session
    efficiency = items.metrics.get("efficiency_score")
    score = (
        metrics.shown(efficiency, metrics.value("efficiency_score", efficiency, progress.values)) if efficiency else ""
    )
    left = progress.minutes_left
    over = f" ({times.minutes(-left)} over)" if left <= -1 else ""
    return "\n".join(
        (
            "📊 SESSION PROGRESS",
            "",
            f"⏰ Elapsed: {times.minutes(progress.elapsed_minutes)}",
            *(["⏸️  On pause"] if session.status == ON_PAUSE else []),
            f"🎯 Goal: {session.goal}",
            "",
            "Progress:",
            *(line.text for line in progress.lines),
            "",
            f"Efficiency Score: {score}",
            f"Time Remaining: {times.minutes(max(0, left))}{over}",
            f"Estimated Completion: {estimate(progress)}",
        )
    )


def estimate(progress: Progress) -> str:
    """How long the rest takes at the pace so far, in words."""
    needed = progress.minutes_to_finish
    if progress.achieved is None:
        return "there are no targets"
    if needed is None:
        return "not known before something is done"
    return times.minutes(needed + 0.5) if progress.achieved < 1 else "now: every target is reached"
