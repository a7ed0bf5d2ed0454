"""Effects in full flow are stopped, over and over: none in scope begins or still runs once the stop has returned."""

import os
import shlex
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import PYTHON, ROOT, until
from programs import PATH, needs, require
from test_holds import in_terminal, may

from coordination import effects, holds
from coordination.errors import Held

FLOW = """#!{python}
# Effects without a pause between them, each with its begin and its end in a log: `flow.py NAME SESSION [SECONDS]`.
# Woken by mail, with the path of a message, it ends with 75 under a hold; else it asks again and again.
import os, random, sys, time
sys.path.insert(0, {root!r})
from coordination.coordinator import SessionCoordinator
from coordination.effects import Permit
from coordination.errors import Held

woken = len(sys.argv) == 2
name = os.environ["SESSION_NAME"] if woken else sys.argv[1]
session = name if woken else {{"nobody": None, "me": SessionCoordinator().session}}.get(sys.argv[2], sys.argv[2])
longest = float(sys.argv[3]) if len(sys.argv) > 3 else 0.02
kind = "spend" if "research" in name else "send"
log = os.open({work!r} + "/log." + name, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

def say(what):
    os.write(log, b"%s %d\\n" % (what, time.monotonic_ns()))

while not os.path.exists({work!r} + "/end"):
    try:
        with Permit(session, kind, "an effect of " + name):
            say(b"begin")
            time.sleep(random.uniform(0, longest))
            say(b"end")
    except Held:
        say(b"held")
        if woken:
            sys.exit(75)
        time.sleep(0.002)
"""


class Worker:
    """One source of effects: whom they are for (None: nobody named), their kind, and its log since `forget`."""

    def __init__(self, log: Path, session: str | None, kind: str, woken: bool) -> None:
        self.session = session
        self.kind = kind
        self.woken = woken
        self.lines: list[tuple[str, int]] = []
        self._log = log
        self._read = 0

    def look(self) -> list[tuple[str, int]]:
        """What it logged: (begin, end or held, when)."""
        if self._log.exists():
            with self._log.open("rb") as file:
                file.seek(self._read)
                data = file.read()
            data = data[: data.rfind(b"\n") + 1]
            self._read += len(data)
            self.lines += [(what.decode(), int(when)) for what, when in (line.split() for line in data.splitlines())]
        return self.lines

    def forget(self) -> None:
        """Keep only the effect under way."""
        self.look()
        self.lines = self.lines[-1:] if self.lines and self.lines[-1][0] == "begin" else []

    def count(self, what: str, after: int) -> int:
        """How often it logged this after a time."""
        return sum(said == what and when > after for said, when in self.look())

    def is_held(self, asked: int, returned: int) -> bool:
        """Whether it has come upon the hold: a script ended over it, the others asked twice after the stop returned."""
        if self.woken:
            return bool(self.look()) and self.lines[-1][0] == "held" and self.lines[-1][1] > asked
        return self.count("held", returned) > 1


class Stop(NamedTuple):
    """A way to stop, whom it binds, and how it is lifted (None: by a person in a terminal)."""

    line: str
    binds: Callable[[Worker], bool]
    lifted_by: str | None


def everybody(worker: Worker) -> bool:
    """All effects."""
    return True


def marketing(worker: Worker) -> bool:
    """The team's effects, and those of nobody named."""
    return worker.session is None or worker.session.startswith("marketing-")


def sending(worker: Worker) -> bool:
    """Whoever sends mail."""
    return worker.kind == "send"


def outreach(worker: Worker) -> bool:
    """One team of two."""
    return worker.session is None or worker.session.startswith("marketing-outreach-")


def research(worker: Worker) -> bool:
    """The other."""
    return worker.session is None or worker.session.startswith("marketing-research-")


STOPS = [
    Stop("session-stop-all", everybody, None),
    Stop('env -i HOME="$HOME" PATH="$PATH" COORDINATION_HOME="$COORDINATION_HOME" session-stop-all', everybody, None),
    Stop("session-send-message 'marketing-*' 'EMERGENCY_STOP hold all activity'", marketing, None),
    Stop(
        "for i in {1..12}; do session-send-message.sh marketing-* 'EMERGENCY_STOP hold all activity' || exit; done",
        marketing,
        None,
    ),
    Stop("session-send-message marketing-outreach EMERGENCY_STOP", outreach, None),
    Stop("session-send-message broadcast 'PAUSE ALL - reviewing'", everybody, "broadcast 'RESUME ALL'"),
    Stop(
        "session-send-message.sh broadcast '⏸️  PAUSE ALL OUTREACH - reviewing deliverability'",
        sending,
        "broadcast '▶️ RESUME ALL OUTREACH'",
    ),
    Stop("session-send-message 'marketing-*' PAUSE", marketing, "'marketing-*' RESUME"),
    Stop(
        "session-send-message broadcast 'PAUSE marketing-research'", research, "broadcast 'RESUME marketing-research'"
    ),
]

WOKEN = ["marketing-outreach-1", "marketing-research-1", "other-1"]
CRON = ["marketing-outreach-2", "me"]
BY_HAND = ["nobody", "nobody", "marketing-research-2"]


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start marketing-outreach-1; session-start marketing-research-1; session-start other-1")
    return sh


@pytest.fixture
def flow(home):
    """A program that has one effect after another."""
    path = home.work / "flow.py"
    path.write_text(FLOW.format(python=PYTHON, root=str(ROOT), work=str(home.work)))
    path.chmod(0o755)
    return path


@pytest.fixture
def workers(home, flow):
    """Eight sources of effects in full flow: scripts woken by mail, some as from cron, some run by hand."""
    found = []

    def add(name: str, session: str | None, woken: bool = False) -> None:
        found.append(Worker(home.work / f"log.{name}", session, "spend" if "research" in name else "send", woken))

    for name in WOKEN:
        home.ok(f"session-start {name} --on-message {flow}; session-send-message {name} go")
        add(name, name, woken=True)
    cron = f'env -i HOME="$HOME" PATH={shlex.quote(PATH)} COORDINATION_HOME="$COORDINATION_HOME"'
    login = home.ok(f"{cron} {PYTHON} -c 'import pwd, os; print(pwd.getpwuid(os.getuid()).pw_name)'").strip()
    for name in CRON:
        home.background(f"exec {cron} {flow} cron-{name} {name}")
        add(f"cron-{name}", login if name == "me" else name)
    for number, name in enumerate(BY_HAND):
        home.background(f"exec {flow} hand-{number}-{name} {name}")
        add(f"hand-{number}-{name}", None if name == "nobody" else name)
    yield found
    (home.work / "end").touch()


def escapes(worker: Worker, returned: int) -> list[tuple[str, int]]:
    """Begins and ends after the stop had returned, and an effect whose end is not logged at all."""
    late = [(what, when) for what, when in worker.look() if what != "held" and when > returned]
    effects = [what for what, _ in worker.lines if what != "held"]
    return late + ([("no end", 0)] if effects and effects[-1] == "begin" else [])


def stop_once(home, workers: list[Worker], stop: Stop) -> None:
    """Stop effects in flow and see that none in scope goes on, and all others do.

    That the stop returns 0 says that overlapping effects do not keep it waiting: after its longest wait it returns 75.
    """
    for worker in workers:
        worker.forget()
    asked = time.monotonic_ns()
    done = home(stop.line)
    returned = time.monotonic_ns()
    assert done.code == 0, (stop.line, done.err)
    bound = [worker for worker in workers if stop.binds(worker)]
    free = [worker for worker in workers if not stop.binds(worker)]
    until(lambda: all(worker.is_held(asked, returned) for worker in bound), f"those in scope to be held: {stop.line}")
    until(lambda: all(worker.count("end", returned) > 2 for worker in free), f"the others to go on: {stop.line}")
    for worker in bound:
        assert escapes(worker, returned) == [], (stop.line, worker.session, returned)


@pytest.mark.timeout(1800)  # in full form
def test_nothing_begins_or_runs_on_after_a_stop_has_returned(home, workers, trials, rng):
    """Stops of every form against eight sources of overlapping effects: no escape, and no effect out of scope waits."""
    lifted = 0
    for number in range(trials(18, 200)):
        stop = STOPS[number] if number < len(STOPS) else rng.choice(STOPS)
        until(lambda since=lifted: all(worker.count("end", since) for worker in workers), "all effects to flow")
        stop_once(home, workers, stop)
        lifted = time.monotonic_ns()
        if stop.lifted_by:
            home.ok(f"session-send-message {stop.lifted_by}")
        else:
            assert "Lifted: EMERGENCY_STOP" in in_terminal(home, "session-resume", "y")


def test_who_was_suspended_while_it_asked_begins_nothing_when_it_goes_on(home, flow, trials, rng):
    """Frozen at a random moment, also between its look for holds and its effect; a stop comes; it goes on, and is held."""
    process = home.background(f"exec {flow} frozen marketing-outreach-1 0")
    worker = Worker(home.work / "log.frozen", "marketing-outreach-1", "send", woken=False)
    lifted = 0
    for _ in range(trials(25, 200)):
        until(lambda since=lifted: worker.count("end", since) > 5, "effects to flow")
        worker.forget()
        time.sleep(rng.uniform(0, 0.002))
        os.kill(process.pid, signal.SIGSTOP)
        stopping = home.background("session-stop-all")
        until(lambda: bool(holds.in_force()), "the hold to be placed")
        try:
            stopping.wait(0.2)
        except subprocess.TimeoutExpired:  # frozen within an effect, for which the stop waits
            os.kill(process.pid, signal.SIGCONT)
        assert stopping.wait(60) == 0
        returned = time.monotonic_ns()
        os.kill(process.pid, signal.SIGCONT)
        until(lambda returned=returned: worker.count("held", returned) > 1, "the hold to be seen")
        assert escapes(worker, returned) == []
        lifted = time.monotonic_ns()
        holds.lift("broadcast", person=True)


PROBE = """
import sys
sys.path.insert(0, {root!r})
from coordination.effects import Permit
from coordination.errors import Held, TryAgain
for who in (None, "marketing-outreach-1", "other-1"):
    for kind in ("send", "spend"):
        try:
            with Permit(who, kind, "a probe"):
                print("free", end=" ")
        except Held:
            print("held", end=" ")
        except (TryAgain, OSError):
            print("refused", end=" ")
print()
"""

FULL_DISK = """
mount -t tmpfs -o size=300k none {state} || exit 99
session-start marketing-outreach-1 >/dev/null; session-start other-1 >/dev/null
dd if=/dev/zero of={state}/fill bs=1k 2>/dev/null; cat /dev/zero >> {state}/fill 2>/dev/null
touch {state}/one && ! echo one > {state}/one || exit 98
{stop} >/dev/null; echo $?
{python} {probe}
rm {state}/fill; {python} {probe}
session-status
"""


@needs("the right to mount")
@pytest.mark.parametrize(
    ("stop", "held", "shown"),
    [
        ("session-stop-all", "held held held held held held", "EMERGENCY_STOP of broadcast by"),
        ("session-send-message broadcast 'PAUSE ALL'", "held held held held held held", " of broadcast by"),
        (
            "session-send-message broadcast 'PAUSE ALL OUTREACH'",
            "held free held free held free",
            " of broadcast (send only) by",
        ),
        (
            "session-send-message 'marketing-*' 'EMERGENCY_STOP hold all activity'",
            "held held held held free free",
            "EMERGENCY_STOP of marketing-* by",
        ),
    ],
)
def test_a_full_disk_weakens_no_stop(sh, stop, held, shown):
    """Not a byte is free: the stop returns 0, binds exactly its scope, and status shows it."""
    (sh.work / "probe.py").write_text(PROBE.format(root=str(ROOT)))
    sh.state.mkdir()
    script = FULL_DISK.format(state=sh.state, stop=stop, python=PYTHON, probe=sh.work / "probe.py")
    (sh.work / "full.sh").write_text(script)
    done = sh("unshare -m bash full.sh")
    code, full, freed, status, *_ = done.out.splitlines()
    assert (code, freed.strip()) == ("0", held), (done.out, done.err)
    assert "free" not in full
    assert shown in status


HOLD = "marketing-outreach"


def as_file(data: bytes) -> Callable[[Path], object]:
    """A hold with this content."""
    return lambda path: path.write_bytes(data)


def as_full_folder(path: Path) -> None:
    """A folder with something in it."""
    path.mkdir()
    (path / "file").touch()


def without_leave(path: Path) -> None:
    """A file that nobody may read."""
    path.write_bytes(b"Level: PAUSE\n")
    path.chmod(0)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": as_file(b""),
    "binary": as_file(b"\xff\xfe\0\x01\x80" * 2000),
    "words": as_file(b"we stop here for now\n"),
    "no end of line": as_file(b"Level: PAU"),
    "empty lines first": as_file(b"\n\nLevel: PAUSE\n"),
    "wrong level": as_file(b"Level: RESUME\nWho: nobody\n"),
    "wrong fields": as_file(b"Who: \x1b[31mred\nWhen: never\nLifted: yes\n"),
    "latin-1": as_file("Level: PAUSE\nWhy: für später\n".encode("latin-1")),
    "a megabyte": as_file(b"Level: PAUSE\nWhy: " + b"x" * 1_000_000 + b"\n"),
    "a folder": Path.mkdir,
    "a full folder": as_full_folder,
    "a link to nowhere": lambda path: path.symlink_to("/nowhere/at/all"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to a folder": lambda path: path.symlink_to("/"),
    "not to be read": without_leave,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_hold_binds_its_scope_and_is_shown(home, damage):
    """Whatever lies there under a hold's name: the effects in its scope are held, status says so."""
    DAMAGES[damage](home.state / "holds" / HOLD)
    assert not may("marketing-outreach-1", "send")
    assert not may("marketing-outreach-2", "spend")
    assert not may(None, "send")
    assert may("other-1", "send")
    shown = home.ok("session-status")
    assert f" of {HOLD} by " in shown
    assert "\x1b" not in shown
    assert "held" in home.ok("session-status marketing-outreach-1")


@pytest.mark.parametrize("name", [b"broadcast\xff", b"marketing-[", b"a\nb", b"\xe2\x80\xae-rtl", b" "])
def test_a_hold_with_a_strange_name_is_shown_and_holds_who_names_nobody(home, name):
    """No scope can be read from it: effects of nobody named are held, and status shows it on one line."""
    Path(os.fsdecode(os.fsencode(home.state / "holds") + b"/" + name)).touch()
    assert not may(None, "send")
    assert home.ok("session-status").startswith("⛔ EMERGENCY_STOP of ")


FOLDERS: dict[str, Callable[[Path], object]] = {
    "a file": Path.touch,
    "a link to nowhere": lambda path: path.symlink_to("/nowhere/at/all"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to a file": lambda path: path.symlink_to("/etc/hostname"),
}


def refused(session: str | None) -> bool:
    """Whether an effect is refused, for whatever reason."""
    try:
        with effects.Permit(session, "send", "a test"):
            return False
    except (Held, OSError):
        return True


@pytest.mark.parametrize("kind", FOLDERS)
def test_without_a_readable_holds_folder_no_effect_is_permitted(home, kind):
    """Something else stands in its place: nobody may take that for "no holds"; commands say it in one line."""
    (home.state / "holds").rmdir()
    FOLDERS[kind](home.state / "holds")
    assert refused("other-1")
    assert refused(None)
    for line in ("session-status", "session-stop-all"):
        done = home(line)
        assert done.code == 0 or (done.code == 1 and done.err.count("\n") == 1), (line, done.err)
        assert done.code != 0 or line != "session-stop-all", "it stopped nobody and did not say so"


def as_somebody_without_privileges(home, line: str) -> "subprocess.CompletedProcess[str]":
    """Run a line so that the modes of files count, for root too."""
    plain = ""
    if os.geteuid() == 0:
        require("setpriv")
        plain = "setpriv --bounding-set -dac_override,-dac_read_search "
    return home(f"{plain}bash -c '{line}'")


def test_holds_that_may_not_be_read_hold(home):
    """A file of mode 000 holds its scope; a folder of mode 000 permits nothing at all, and status says why."""
    probe = home.work / "probe.py"
    probe.write_text(PROBE.format(root=str(ROOT)))
    without_leave(home.state / "holds" / HOLD)
    done = as_somebody_without_privileges(home, f"{PYTHON} {probe}; session-status")
    assert done.out.startswith("held held held held free free")
    assert f"EMERGENCY_STOP of {HOLD} by" in done.out
    (home.state / "holds").chmod(0)
    done = as_somebody_without_privileges(home, f"{PYTHON} {probe}; session-status")
    assert done.out == "refused refused refused refused refused refused \n"
    assert (done.code, done.err.count("\n")) == (1, 1)
    (home.state / "holds").chmod(0o700)
