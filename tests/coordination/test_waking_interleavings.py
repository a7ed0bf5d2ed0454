"""Waking as it goes on a bad day: random orders of senders, kills, holds and stops with the real commands.

Every trial has a state folder of its own and a seed; a failure prints the seed, what was planned and what was killed.
"""

import copy
import random
import subprocess
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

import processes
import pytest
from conftest import PYTHON, ROOT, Shell, until

TRIALS_AT_ONCE = 4

HOOK = """#!/bin/sh
# Notes start and end of the work on "m3 0.02" in ../log, works 0.02 s, and notes whoever else is at work meanwhile
read -r word pause <<END
$(sed '1,/^$/d' "$1")
END
mkdir busy.$$
for other in busy.*; do
    [ "$other" = busy.$$ ] || [ ! -e "/proc/${other#busy.}/exe" ] || echo "OVERLAP $word $$ $other" >> log.work
done
echo "start $word $PPID" >> log.work
case $word in m*) sleep "$pause" ;; esac
echo "end $word $PPID" >> log.work
rmdir busy.$$
"""

KILLS = {  # what is killed: words of its command line
    "runner": (b"runner.py",),
    "script": (b"/on-message",),
    "sender": (b"session-send-message.pyc", b"\0m"),
}

DISTURBANCES = {
    "hold": "session-send-message w 'PAUSE ALL'; sleep {pause}; session-resume w",
    "hold on sending": "session-send-message w 'PAUSE ALL OUTREACH'; sleep {pause}; session-resume w+send",
    "stop": "session-stop w; sleep {pause}; session-start w",
    "restart": "session-start w",
    "look": "session-check-messages w; session-check-messages w",
    "sweep": "session-wake; sleep {pause}; session-wake",
}


def pids(world: Shell, *words: bytes) -> list[int]:
    """The processes of a world with all these words in their command lines."""
    return [pid for pid in world.processes() if all(word in processes.command(pid) for word in words)]


class Plan:
    """What a seed makes of a trial: bash lines that run at once, and kills with their moments."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)

        def pause() -> str:
            return f"{rng.random() * 0.25:.3f}"

        self.seed = seed
        self.lines: list[str] = []
        for sender in range(rng.randint(1, 4)):
            texts = [f"m{sender}{number} {rng.choice((0, 0, 0.01, 0.05))}" for number in range(rng.randint(1, 2))]
            sends = [f"session-send-message w '{text}' && echo {text.split()[0]} >> sent" for text in texts]
            self.lines.append(f"sleep {pause()}; " + "; ".join(sends))
        kinds = rng.sample(sorted(DISTURBANCES), rng.choice((0, 1, 1, 2)))
        if {"hold", "hold on sending"} <= set(kinds):
            kinds.remove("hold on sending")
        self.lines += [f"sleep {pause()}; " + DISTURBANCES[kind].format(pause=pause()) for kind in kinds]
        moments = sorted(rng.random() * 0.6 for _ in range(rng.choice((0, 0, 1, 2))))
        self.kills = [(moment, rng.choice(sorted(KILLS))) for moment in moments]
        self.killed: list[str] = []

    def __str__(self) -> str:
        return "\n".join([f"seed {self.seed}", *self.lines, f"kills planned: {self.kills}", f"killed: {self.killed}"])


def a_world(sh: Shell, seed: int) -> Shell:
    """A shell whose state is that of one trial."""
    world = copy.copy(sh)
    world.started = []
    world.work = sh.work / str(seed)
    world.work.mkdir()
    world.state = world.work / "state"
    world.env = {**sh.env, "COORDINATION_HOME": str(world.state)}
    return world


def carry_out(plan: Plan, world: Shell, hook: Path) -> None:
    """Run the lines at once, kill what there is to kill at the planned moments, and wait for the end of everything."""
    world.ok(f"session-start w --on-message {hook}")
    began = time.monotonic()
    shell = world.background("".join(f"({line}) &\n" for line in plan.lines) + "wait")
    for moment, what in plan.kills:
        time.sleep(max(0, began + moment - time.monotonic()))
        for pid in pids(world, *KILLS[what])[:1]:
            if processes.kill(pid):
                plan.killed.append(f"{what} at {time.monotonic() - began:.2f} s")
    shell.wait(120)
    until(lambda: not world.processes(), f"the end of all\n{plan}")
    if plan.killed:
        world.ok("session-wake")
        until(lambda: not world.processes(), f"the end of what a sweep began\n{plan}")


def trial(sh: Shell, seed: int, hook: Path) -> Plan:
    """One plan, carried out and judged."""
    plan, world = Plan(seed), a_world(sh, seed)
    try:
        carry_out(plan, world, hook)
    finally:
        world.kill_all()
    home = world.state / "sessions" / "w"
    sent = (world.work / "sent").read_text().split() if (world.work / "sent").exists() else []
    log = (
        [line.split() for line in (home / "log.work").read_text().splitlines()] if (home / "log.work").exists() else []
    )
    ended = Counter(word for event, word, *_ in log if event == "end" and word[0] == "m")
    story = f"{plan}\nsent: {sent}\n" + "\n".join(" ".join(line) for line in log)
    assert "OVERLAP" not in {line[0] for line in log}, story
    assert set(sent) <= set(ended), f"not worked: {set(sent) - set(ended)}\n{story}"
    assert not world.mail("w"), f"unattended: {world.mail('w')}\n{story}"
    assert not [path for path in (home / "reading").rglob("*") if path.is_file()], f"claimed for ever\n{story}"
    assert not (home / "quarantine").exists(), story
    if not plan.killed:
        assert ended == Counter(sent), f"not worked just once: {ended}\n{story}"
        assert len(sent) == sum(line.count("echo m") for line in plan.lines), f"not all delivered\n{story}"
        runners = [runner for runner, _ in groupby(line[2] for line in log)]
        assert len(runners) == len(set(runners)), f"two runners took turns\n{story}"
    return plan


def test_random_interleavings_lose_nothing_and_never_overlap(sh, trials):
    """Whatever comes between: all that was delivered is worked, by one script at a time, once if nothing was killed."""
    hook = sh.work / "hook"
    hook.write_text(HOOK)
    with ThreadPoolExecutor(TRIALS_AT_ONCE) as pool:
        plans = list(pool.map(lambda seed: trial(sh, seed, hook), range(trials(60, 1000))))
    assert any(plan.killed for plan in plans), "kills that hit nothing try nothing"


def test_a_burst_of_mail_starts_one_runner(sh):
    """Forty messages from eight shells to an idle mailbox: one runner, which works each of them once."""
    hook = sh.work / "hook"
    hook.write_text(
        f'#!/bin/sh\necho "$PPID" >> "{sh.work}/runners"\nuntil [ -e "{sh.work}/go" ]; do sleep 0.05; done\n'
    )
    sh.ok(f"session-start w --on-message {hook}")
    shells = " ".join(f"(for n in 1 2 3 4 5; do session-send-message w 'm{number} '$n; done) &" for number in range(8))
    sh.ok(f"{shells} wait")
    assert len(pids(sh, b"runner.py")) == 1
    (sh.work / "go").touch()
    until(lambda: not sh.processes(), "the end of all")
    runners = (sh.work / "runners").read_text().split()
    assert len(runners) == 40 == len(sh.mail("w", "cur"))
    assert len(set(runners)) == 1


def test_a_failing_script_is_tried_again_after_growing_pauses(sh):
    """One second, then four; the log tells."""
    hook = sh.work / "hook"
    hook.write_text(
        f'#!/bin/sh\ndate +%s.%N >> "{sh.work}/tries"\n[ "$(wc -l < "{sh.work}/tries")" -ge 3 ] || exit 9\n'
    )
    sh.ok(f"session-start w --on-message {hook}; session-send-message w one")
    until(lambda: bool(sh.mail("w", "cur")) and not sh.processes(), "the third try")
    first, second, third = (float(line) for line in (sh.work / "tries").read_text().split())
    assert second - first >= 1 and third - second >= 4
    log = (sh.state / "sessions" / "w" / "log").read_text()
    assert "on-message failed with 9" in log and "trying again in 1 s" in log and "trying again in 4 s" in log


def test_poison_mail_ends_in_quarantine_after_its_fifth_failure(sh):
    """The name of a message counts its failures; at the fifth it is put aside, and other mail was worked meanwhile."""
    hook = sh.work / "hook"
    hook.write_text('#!/bin/sh\n! grep -q POISON "$1"\n')
    sh.ok(f"session-start w --on-message {hook}; session-send-message w POISON; session-send-message w fine")
    until(lambda: sh.texts("w", ("cur",)) == ["fine"], "the other mail to be worked")
    sh.ok("session-stop w")
    until(lambda: not sh.processes(), "the runner to end")
    (poison,) = sh.mail("w")
    poison.rename(poison.with_name(poison.name.partition("+")[0] + "+4"))
    sh.ok("session-start w; session-wake")
    until(lambda: not sh.processes(), "the end of all")
    home = sh.state / "sessions" / "w"
    assert [path.name[-2:] for path in (home / "quarantine").iterdir()] == ["+4"]
    assert "for the 5. time, put in quarantine" in (home / "log").read_text()
    assert sh.texts("w") == ["fine"]


def test_two_scripts_that_answer_each_other_come_to_an_end(sh):
    """A message over 20 hops is refused, so there are 21 of them: the first and twenty answers."""
    for name, other in (("a", "b"), ("b", "a")):
        hook = sh.work / f"{name}.hook"
        hook.write_text(f"#!/bin/sh\nsession-send-message {other} 'and you?' || exit 0\n")
        sh.ok(f"session-start {name} --on-message {hook}")
    sh.ok("session-send-message a 'and you?'")
    until(lambda: not sh.processes(), "the end of the talk")
    assert [len(sh.mail(name, "cur")) for name in ("a", "b")] == [11, 10]
    assert not sh.mail("a") and not sh.mail("b")
    logs = [(sh.state / "sessions" / name / "log").read_text() for name in ("a", "b")]
    assert sum(log.count("looks like a mail loop") for log in logs) == 1


# Orders that are rare: one process is slow at one step, and others make theirs meanwhile

SLOW = f"""
import os, subprocess, sys
from unittest.mock import ANY
sys.path.insert(0, {str(ROOT)!r})
from coordination import runner, waking
from coordination.coordinator import SessionCoordinator

def sh(line):
    subprocess.run(["bash", "-c", line], check=True, stdout=subprocess.DEVNULL)

def after(module, name, result, others):
    original = getattr(module, name)
    def slow(*arguments):
        found = original(*arguments)
        if found == result:
            setattr(module, name, original)
            others()
        return found
    setattr(module, name, slow)
"""


@pytest.fixture
def slow(sh):
    """Runs Python where `after(module, function, result, others)` calls `others` when the function first came to that."""
    hook = sh.work / "hook"
    hook.write_text("#!/bin/sh\n")
    sh.ok(f"session-start w --on-message {hook}")

    def run(code: str) -> None:
        subprocess.run([PYTHON, "-X", "utf8", "-c", SLOW + code], env=sh.env, check=True, timeout=120, cwd=sh.work)
        until(lambda: not sh.processes(), "the end of all")

    return run


def test_mail_that_comes_while_a_sweep_has_the_lock_is_attended(sh, slow):
    """The sender finds the lock taken by a sweep that has just found no mail."""
    slow("""
after(waking, "has_mail", False, lambda: sh("session-send-message w one"))
waking.sweep()
""")
    assert not sh.mail("w")


def test_a_slow_sender_does_not_keep_the_lock_of_its_runner(sh, slow):
    """The runner has ended before its sender closes the lock; the next sender takes that for a runner at work."""
    slow("""
after(waking, "_start_runner", None, lambda: (os.wait(), sh("session-send-message w two")))
SessionCoordinator("boss").send_message("w", "one")
""")
    assert not sh.mail("w")


def test_a_runner_does_not_rest_under_a_hold_that_keeps_it_from_nothing(sh, slow):
    """A hold on all is lifted just before the runner it stopped releases the lock; one on sending stays."""
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'; session-send-message w 'PAUSE ALL'")
    slow("""
lock = waking.take_lock("w")
after(runner, "work_mail", ANY, lambda: sh("session-resume w"))
runner.run("w", lock)
""")
    assert not sh.mail("w")


def test_no_script_starts_after_a_stop_has_returned(sh, slow):
    """The stop comes when the runner has looked whether it may work, but has not begun to."""
    hook = sh.state / "sessions" / "w" / "on-message"
    hook.write_text(f'#!/bin/sh\n[ ! -e "{sh.work}/stopped" ] || touch "{sh.work}/late"\n')
    sh.ok(f"session-send-message w 'PAUSE ALL'; rm '{sh.state}/holds/w'")
    slow("""
def stop():
    stopping = subprocess.Popen(["bash", "-c", "session-stop w && touch stopped"], stdout=subprocess.DEVNULL)
    try:
        stopping.wait(3)
    except subprocess.TimeoutExpired:
        pass  # it waits for the script, as it should

lock = waking.take_lock("w")
after(waking, "may_work", True, stop)
runner.run("w", lock)
""")
    assert not (sh.work / "late").exists()
