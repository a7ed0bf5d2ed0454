"""The waking protocol as a small model, searched whole: every interleaving of its steps, and every kill.

A world is one mailbox and the processes around it. A step is what one process does at once, as one system
call does; between any two steps of a process all the others may run, or a kill may come. `search` visits
every world that can be reached and says what is wrong with the first bad one, with the steps that led to
it. The tests after it break the protocol on purpose: the search must find each of these mistakes.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import pytest


class Rules(NamedTuple):
    """The protocol; each test that changes one of these shows what it is good for."""

    sender_hands_lock_over: bool = True  # or only tests it, and lets the runner take it
    sender_looks_once_more: bool = True  # when it had the lock, found no mail and released it
    runner_looks_once_more: str = "after its release"  # for mail whose sender found the lock taken; or before, or never
    runner_unlocks: bool = True  # or only closes its descriptor, of which the sender may still have a copy
    runner_rests_only_if_told: bool = True  # by a script that says "later", not because a hold kept it from work
    runner_waits_for_orphans: bool = True  # for the script of a runner that was killed
    script_keeps_claim: bool = True  # also after its runner was killed
    lifting_wakes: bool = True


NOTHING = -1


class Process(NamedTuple):
    """Somebody at a step; a runner may have claimed a message, and have its script at work on it.

    A message is no more than the number of times a script has worked it to the end.
    """

    at: str
    message: int = NOTHING
    script: str = ""


class World(NamedTuple):
    """One mailbox, and who is about it; sorted, so that worlds that differ in names only are one."""

    processes: tuple[Process, ...]
    waiting: tuple[int, ...] = ()  # in new/
    orphans: tuple[int, ...] = ()  # in reading/, kept by a script whose runner was killed
    left: tuple[int, ...] = ()  # in reading/, kept by nobody
    done: tuple[int, ...] = ()
    delivered: int = 0
    hold: bool = False  # on all that the session does
    narrow: str = ""  # a hold on one kind of effect: where it is `needed`, scripts say "later"; `other` work goes on
    kills: int = 0  # so many more may come
    killed: bool = False
    swept: bool = False  # after a kill and the end of all others, once


Outcome = tuple[Process | None, World]
Step = Callable[[Process, World, Rules], Iterable[Outcome]]

STEPS: dict[str, Step] = {}
HOLDING: set[str] = set()
"""The steps of those who have the lock's descriptor."""
BUSY: set[str] = set()
"""The steps of a runner from its start to its release."""


def step(*groups: set[str]) -> Callable[[Step], Step]:
    """The name of the function is the name of the step; it gets the world without the process that makes it."""

    def register(function: Step) -> Step:
        name = function.__name__
        STEPS[name] = function
        for group in groups:
            group.add(name)
        return function

    return register


def to(name: str) -> Process:
    return Process(name)


def lock_is_free(world: World) -> bool:
    return not any(process.at in HOLDING for process in world.processes)


def add(messages: tuple[int, ...], message: int) -> tuple[int, ...]:
    return tuple(sorted((*messages, message)))


# Whoever delivers, lifts a hold or sweeps: waking.wake


@step()
def deliver(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """Rename the message into new/."""
    yield to("see_holds"), world._replace(waiting=add(world.waiting, 0), delivered=world.delivered + 1)


@step()
def see_holds(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """Under a hold nobody is woken: lifting it will."""
    yield None if world.hold else to("may_be_woken"), world


@step()
def may_be_woken(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield None if world.hold else to("try_lock"), world


@step()
def try_lock(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    """Without waiting; who finds it taken goes away."""
    if not lock_is_free(world):
        yield None, world
    elif rules.sender_hands_lock_over:
        yield to("locked_look"), world
    else:
        yield to("start_unlocked_runner"), world


@step(HOLDING)
def start_runner(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """The runner inherits the descriptor; the sender has a copy until it closes its own."""
    yield to("close_copy"), with_process(world, to("recover"))


@step(HOLDING)
def close_copy(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield None, world


@step(HOLDING)
def close_unused(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    """There was no mail; some may have come meanwhile from a sender that found the lock taken."""
    yield to("sender_once_more_look") if rules.sender_looks_once_more else None, world


@step()
def start_unlocked_runner(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield None, with_process(world, to("take_first_lock"))


# waking.has_mail, wherever it is asked


def define_has_mail(prefix: str, yes: str, no: str | None, *groups: set[str]) -> None:
    """The steps of one question whether there is mail, and what is done about either answer."""

    def answer(found: bool) -> Process | None:
        return to(yes) if found else to(no) if no else None

    def look(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
        yield to(yes) if world.waiting else to(f"{prefix}_peek"), world

    def peek(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
        yield to(f"{prefix}_recover_dead" if world.waiting else f"{prefix}_peek_claimed"), world

    def peek_claimed(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
        claimed = world.left or world.orphans or any(other.message != NOTHING for other in world.processes)
        yield to(f"{prefix}_recover_dead") if claimed else answer(False), world

    def recover_dead(me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
        yield (me, give_back_one(world)) if world.left else (to(f"{prefix}_count"), world)

    def count(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
        yield answer(bool(world.waiting)), world

    for function in (look, peek, peek_claimed, recover_dead, count):
        name = f"{prefix}_{function.__name__}"
        STEPS[name] = function
        for group in groups:
            group.add(name)


def give_back_one(world: World) -> World:
    return world._replace(left=world.left[1:], waiting=add(world.waiting, world.left[0]))


define_has_mail("locked", "start_runner", "close_unused", HOLDING)
define_has_mail("sender_once_more", "may_be_woken", None)
define_has_mail("runner_once_more", "retake_lock", None)


# The runner: runner.work_mail


@step(BUSY)
def take_first_lock(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """Only where the sender did not hand it over."""
    yield to("recover") if lock_is_free(world) else None, world


@step(HOLDING, BUSY)
def recover(me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    """Messages of the dead wait again; a script that outlived its runner is waited for."""
    if world.left:
        yield me, give_back_one(world)
    elif not (world.orphans and rules.script_keeps_claim and rules.runner_waits_for_orphans):
        yield to("may_work"), world


@step(HOLDING, BUSY)
def may_work(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    held = "release" if rules.runner_rests_only_if_told else "release_to_rest"
    yield to(held if world.hold else "claim"), world


@step(HOLDING, BUSY)
def claim(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """Rename one message into a locked folder."""
    if world.waiting:
        yield Process("start_script", world.waiting[0]), world._replace(waiting=world.waiting[1:])
    else:
        yield to("count_waiting"), world


@step(HOLDING, BUSY)
def start_script(me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield Process("await_script", me.message, "works"), world


@step(HOLDING, BUSY)
def await_script(me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """The script ends, which is a step of its own; later the runner does with the message what it said."""
    if me.script == "works":
        needed = world.narrow == "needed"
        yield me._replace(script="later") if needed else Process(me.at, min(me.message + 1, 2), "worked"), world
    elif me.script == "worked":
        yield to("recover"), world._replace(done=add(world.done, me.message))
    else:
        back = world._replace(waiting=add(world.waiting, me.message))
        yield to("may_rest" if me.script == "later" else "recover"), back


@step(HOLDING, BUSY)
def may_rest(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    """A script said "later": under any hold the runner ends, for lifting it wakes; else it tries again."""
    yield to("release_to_rest" if world.hold or world.narrow else "recover"), world


@step(HOLDING, BUSY)
def count_waiting(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    twice = rules.runner_looks_once_more == "before its release"
    yield to("recover" if world.waiting else "count_again" if twice else "release"), world


@step(HOLDING, BUSY)
def count_again(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield to("recover" if world.waiting else "release"), world


# The runner's end: runner.run


@step(HOLDING, BUSY)
def release(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    yield to("may_work_still") if rules.runner_looks_once_more == "after its release" else None, unlocked(world, rules)


@step(HOLDING, BUSY)
def release_to_rest(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    yield to("see_whether_held"), unlocked(world, rules)


def unlocked(world: World, rules: Rules) -> World:
    """Unlocking frees the lock for good; closing does not while the sender has its copy."""
    if not rules.runner_unlocks:
        return world
    return world._replace(processes=tuple(other for other in world.processes if other.at != "close_copy"))


@step()
def see_whether_held(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield None if world.hold or world.narrow else to("may_work_still"), world


@step()
def may_work_still(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield None if world.hold else to("runner_once_more_look"), world


@step()
def retake_lock(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield to("recover") if lock_is_free(world) else None, world


# A person with a hold


@step()
def place_hold(_me: Process, world: World, _rules: Rules) -> Iterable[Outcome]:
    yield to("lift_hold"), world._replace(hold=True)


@step()
def lift_hold(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    yield to("may_be_woken") if rules.lifting_wakes else None, world._replace(hold=False)


@step()
def lift_narrow_hold(_me: Process, world: World, rules: Rules) -> Iterable[Outcome]:
    yield to("may_be_woken") if rules.lifting_wakes else None, world._replace(narrow="")


PERSONS = ("place_hold", "lift_hold", "lift_narrow_hold", "deliver")
"""Before these nothing is killed: what a person did not do is no mail lost."""


# The search


def with_process(world: World, process: Process | None) -> World:
    return world if process is None else world._replace(processes=tuple(sorted((*world.processes, process))))


def without(world: World, index: int) -> World:
    return world._replace(processes=world.processes[:index] + world.processes[index + 1 :])


def kills(world: World, rules: Rules) -> Iterator[tuple[str, World]]:
    """Every kill that may come now: of a process, of its script, of a script without a runner."""
    if not world.kills or world.swept:
        return
    world = world._replace(kills=world.kills - 1, killed=True)
    for index, me in enumerate(world.processes):
        if me.at in PERSONS:
            continue
        rest = without(world, index)
        if me.script == "works":
            yield "kill script", with_process(rest, me._replace(script="failed"))
            orphan = rest._replace(orphans=add(rest.orphans, me.message))
            yield f"kill at {me.at}", orphan if rules.script_keeps_claim else give_up_claim(orphan)
        else:
            yield f"kill at {me.at}", rest._replace(left=add(rest.left, me.message)) if me.message >= 0 else rest
    for number, message in enumerate(world.orphans):
        yield "kill orphan", orphan_ends(world, number, message)


def give_up_claim(world: World) -> World:
    """The orphan goes on (its message may be worked once more), but nothing says that its message is taken."""
    return world._replace(waiting=add(world.waiting, world.orphans[-1]))


def orphan_ends(world: World, number: int, message: int) -> World:
    orphans = world.orphans[:number] + world.orphans[number + 1 :]
    return world._replace(orphans=orphans, left=add(world.left, message))


def moves(world: World, rules: Rules) -> Iterator[tuple[str, World]]:
    """Every step that any process can make now."""
    for index, me in enumerate(world.processes):
        if index and me == world.processes[index - 1]:
            continue  # its twin makes the same step
        for after, changed in STEPS[me.at](me, without(world, index), rules):
            yield me.at, with_process(changed, after)
    for number, message in enumerate(world.orphans):
        yield "orphan works to its end", orphan_ends(world, number, min(message + 1, 2))


def wrong_anywhere(world: World) -> str:
    """What no world may show."""
    if sum(process.script == "works" for process in world.processes) + len(world.orphans) > 1:
        return "two scripts at work"
    if sum(process.at in BUSY for process in world.processes) > 1:
        return "two runners for one idle mailbox"
    return ""


def wrong_at_the_end(world: World) -> str:
    """What no world may show in which nobody has a step to make."""
    if world.processes:
        return f"stuck: {world.processes}"
    if world.hold:
        return ""
    if world.waiting or world.left:
        return "unattended message"
    if len(world.done) != world.delivered or 0 in world.done or (2 in world.done and not world.killed):
        return "message not worked once"
    return ""


class Found(NamedTuple):
    """What a search came to: `wrong` and the steps to it, or nothing and how many worlds are all right."""

    wrong: str
    steps: tuple[str, ...]
    worlds: int


def search(start: World, rules: Rules) -> Found:
    """Breadth first, so that the steps to a bad world are the fewest."""
    came_from: dict[World, tuple[str, World] | None] = {start: None}
    leads_here: dict[World, list[World]] = {start: []}
    ends: list[World] = []
    queue = deque([start])
    while queue:
        world = queue.popleft()
        following = list(moves(world, rules))
        wrong = wrong_anywhere(world)
        if not following and not wrong:
            wrong = wrong_at_the_end(world)
            if wrong == "unattended message" and world.killed and not world.swept:
                following, wrong = [("sweep", with_process(world._replace(swept=True), to("may_be_woken")))], ""
            ends.append(world)
        if wrong:
            return Found(wrong, story(world, came_from), len(came_from))
        for name, after in [*following, *kills(world, rules)]:
            if after not in came_from:
                came_from[after] = (name, world)
                leads_here[after] = []
                queue.append(after)
            leads_here[after].append(world)
    for endless in came_from.keys() - all_before(ends, leads_here):
        return Found("no way to an end", story(endless, came_from), len(came_from))
    return Found("", (), len(came_from))


def all_before(ends: list[World], leads_here: dict[World, list[World]]) -> set[World]:
    """Every world from which one of the ends can be reached."""
    seen = set(ends)
    stack = list(ends)
    while stack:
        new = [before for before in leads_here[stack.pop()] if before not in seen]
        seen.update(new)
        stack += new
    return seen


def story(world: World, came_from: dict[World, tuple[str, World] | None]) -> tuple[str, ...]:
    """The steps that led to a world."""
    names: list[str] = []
    while before := came_from[world]:
        name, world = before
        names.append(name)
    return tuple(names[::-1])


def world(*steps: str, kills: int = 0, narrow: str = "") -> World:
    """A world with a process before each of these steps."""
    return World(tuple(sorted(to(name) for name in steps)), kills=kills, narrow=narrow)


SENDER, SWEEP, HOLD, LIFT_NARROW = "deliver", "may_be_woken", "place_hold", "lift_narrow_hold"

WORLDS = {
    "one sender and a sweep": world(SENDER, SWEEP),
    "three senders": world(SENDER, SENDER, SENDER),
    "three senders and a sweep": world(SENDER, SENDER, SENDER, SWEEP),
    "two senders, a hold placed and lifted": world(SENDER, SENDER, HOLD),
    "two senders, a sweep, a hold placed and lifted": world(SENDER, SENDER, SWEEP, HOLD),
    "two senders, a hold on one kind lifted": world(SENDER, SENDER, LIFT_NARROW, narrow="needed"),
    "two senders, a hold on one kind lifted, one on all": world(SENDER, SENDER, LIFT_NARROW, HOLD, narrow="needed"),
    "two senders, a hold on another kind, one on all": world(SENDER, SENDER, HOLD, narrow="other"),
    "two senders, two kills": world(SENDER, SENDER, kills=2),
    "three senders, two kills": world(SENDER, SENDER, SENDER, kills=2),
    "two senders, a sweep, two kills": world(SENDER, SENDER, SWEEP, kills=2),
    "two senders, a hold placed and lifted, two kills": world(SENDER, SENDER, HOLD, kills=2),
}

MISTAKES = {
    "a sender that only tests the lock, which its runner then takes": (
        Rules(sender_hands_lock_over=False),
        "two runners for one idle mailbox",
    ),
    "a sender that releases the lock when it finds no mail, and does not look once more": (
        Rules(sender_looks_once_more=False),
        "unattended message",
    ),
    "a runner that does not look once more after its release": (
        Rules(runner_looks_once_more="never"),
        "unattended message",
    ),
    "a runner that looks once more before its release only": (
        Rules(runner_looks_once_more="before its release"),
        "unattended message",
    ),
    "a runner that closes its descriptor while the sender has a copy, which still locks": (
        Rules(runner_unlocks=False),
        "unattended message",
    ),
    "a runner that rests under a hold on another kind of effect after one on all kept it from work": (
        Rules(runner_rests_only_if_told=False),
        "unattended message",
    ),
    "a runner that works on beside the script of a killed one": (
        Rules(runner_waits_for_orphans=False),
        "two scripts at work",
    ),
    "a runner that recovers the message of a killed one whose script lives on": (
        Rules(script_keeps_claim=False),
        "two scripts at work",
    ),
    "a hold whose lifting wakes nobody": (Rules(lifting_wakes=False), "unattended message"),
}


@pytest.mark.parametrize("name", WORLDS)
def test_nothing_goes_wrong_in_any_order(name):
    """No two scripts, no two runners, no message left, none worked twice without a kill, and always a way to an end."""
    found = search(WORLDS[name], Rules())
    assert not found.wrong, f"{found.wrong}: {' → '.join(found.steps)}"
    assert found.worlds > 100


@pytest.mark.parametrize("name", MISTAKES)
def test_every_mistake_is_found(name):
    """The same search finds what a protocol with one mistake does wrong, so it can find something."""
    rules, wrong = MISTAKES[name]
    assert wrong in (search(start, rules).wrong for start in WORLDS.values() if len(start.processes) < 4)


def test_the_shortest_way_to_lose_a_message():
    """A sweep has the lock for a moment; the sender takes it for a runner, goes away, and the sweep ends."""
    found = search(WORLDS["one sender and a sweep"], Rules(sender_looks_once_more=False))
    assert found.wrong == "unattended message"
    last = [step for step in found.steps if step in ("deliver", "try_lock", "locked_look", "close_unused")]
    assert last == ["try_lock", "locked_look", "deliver", "try_lock", "close_unused"]
