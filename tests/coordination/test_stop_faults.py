"""A stop never fails: not without locks, without inodes, nor beside whatever is damaged in the state folder."""

import os
import shutil
import time

import pytest
from conftest import PYTHON, ROOT, Done
from programs import require
from test_holds import in_terminal, may
from test_stopping import PROBE, as_somebody_without_privileges

from coordination import effects, holds, orders
from coordination.coordinator import SessionCoordinator
from coordination.errors import TryAgain

STOPS = {
    "session-stop-all": "broadcast",
    "session-send-message broadcast 'EMERGENCY_STOP hold'": "broadcast",
    "session-send-message.sh marketing-* 'EMERGENCY_STOP hold'": "marketing-*",
    "session-send-message broadcast 'PAUSE ALL'": "broadcast",
    "session-send-message broadcast Subject 'PAUSE ALL OUTREACH' --json": "broadcast+send",
    "session-hold marketing-outreach reviewing": "marketing-outreach",
}


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start marketing-outreach-1; session-start other")
    return sh


def failing(home, calls: str, line: str) -> Done:
    """Run a line while these system calls fail: `flock:error=ENOLCK`, as strace has it."""
    (home.work / "line").write_text(line)
    strace = f"strace -f -qq -o /dev/null -e trace={calls.partition(':')[0]} -e inject={calls}"
    require("strace")
    return home(f"{strace} bash line")


NO_LOCKS = "flock:error=ENOLCK"


@pytest.mark.parametrize("line", STOPS)
def test_a_stop_needs_no_lock(home, line):
    """Where flock fails, the hold is in force, the command ends with 0, and the same stop again says that it is in force."""
    done = failing(home, NO_LOCKS, line)
    assert (done.code, done.err) == (0, "")
    assert [hold.scope for hold in holds.in_force()] == [STOPS[line]]
    assert not may("marketing-outreach-1", "send")
    assert failing(home, NO_LOCKS, line).code == 0
    assert len(holds.in_force()) == 1


@pytest.mark.parametrize(
    "line",
    [
        "session-resume",
        "session-resume marketing-outreach-1",
        "session-send-message broadcast 'RESUME ALL'",
        "session-send-message broadcast 'RESUME other'",
    ],
)
def test_a_lift_without_locks_fails_honestly(home, line):
    """What could undo a stop that comes at the same moment is refused in one line, and the hold stays."""
    home.ok("session-hold broadcast")
    done = failing(home, NO_LOCKS, line)
    assert (done.code, done.err.count("\n"), "holds.lock" in done.err) == (1, 1, True), done.err
    assert not may("other", "send")
    home.ok(line)
    assert may("other", "send") or may("marketing-outreach-1", "send")


ANNOUNCE = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from coordination.effects import Permit
from coordination.errors import TryAgain

files = lambda: len(os.listdir("/dev/fd"))
before = files()
try:
    with Permit("other", "send", "a probe"):
        print("sent")
except TryAgain as error:
    print(error.exit_code, error)
print(files() - before, "descriptors left")
"""


@pytest.mark.parametrize("calls", [NO_LOCKS, "flock:error=EIO", "write:error=ENOSPC:when=1", "write:error=EIO:when=1"])
def test_an_effect_that_cannot_be_announced_does_not_happen(home, calls):
    """A stop could not wait for it: one clear line, to be tried again, and neither a file nor a descriptor stays."""
    (home.work / "announce.py").write_text(ANNOUNCE)
    out = failing(home, calls, f"exec {PYTHON} announce.py").out.splitlines()
    assert out[0].startswith("75 nothing is sent: ")
    assert out[1] == "0 descriptors left"
    assert os.listdir(home.state / "effects") == []


def test_a_file_in_the_place_of_the_effects_lets_none_happen(home):
    """The same where no file can be created; a stop beside it says that the hold is in force and ends with 75."""
    (home.state / "effects").touch()
    (home.work / "announce.py").write_text(ANNOUNCE)
    assert home.ok(f"{PYTHON} announce.py").startswith("75 nothing is sent: ")
    done = home("session-stop-all")
    assert (done.code, "the hold is in force" in done.err, done.err.count("\n")) == (75, True, 1)
    assert [hold.scope for hold in holds.in_force()] == ["broadcast"]


QUIET = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from coordination import effects, holds, orders
from coordination.coordinator import SessionCoordinator
from coordination.errors import TryAgain
from coordination.errors import TryAgain
try:
    effects.wait_until_quiet(holds.get("broadcast"), 0.1)
    print("quiet")
except TryAgain as error:
    print(error.exit_code, error)
"""


def test_without_locks_an_announced_effect_is_waited_for(home):
    """It counts as under way until its file is gone or too old: 75 and its name; a stop beside an old one ends with 0."""
    (home.work / "quiet.py").write_text(QUIET)
    look = f"{PYTHON} quiet.py"
    with effects.Permit("other", "send", "e-mail to prospect_7"):
        (path,) = (home.state / "effects").iterdir()
        holds.place(orders.Order(orders.PAUSE, "broadcast", "", ""), "tester")
        done = failing(home, NO_LOCKS, look)
        assert done.out.startswith("75 the hold is in force, but one effect has not ended yet: e-mail to prospect_7")
        old = time.time() - 3 * effects.MAX_SECONDS
        os.utime(path, (old, old))
        assert failing(home, NO_LOCKS, look).out == "quiet\n"
        assert failing(home, NO_LOCKS, "session-stop-all").code == 0
    assert failing(home, NO_LOCKS, look).out == "quiet\n"


def test_a_stop_that_an_effect_outlasts_is_delivered(home, monkeypatch):
    """Those in its scope are told at once; the command names the effect and ends with 75, now and when asked again."""
    monkeypatch.setattr(effects, "MAX_SECONDS", 0.1)
    with effects.Permit("other", "send", "e-mail to prospect_7"):
        for _ in range(2):
            with pytest.raises(TryAgain, match="prospect_7"):
                SessionCoordinator("tester").send_message("other", "EMERGENCY_STOP hold")
    assert home.texts("other") == ["EMERGENCY_STOP hold"]


def test_a_lift_that_can_wake_nobody_is_done(home):
    """It says that it is lifted, and that no session was woken."""
    for lift in ("session-resume", "session-send-message broadcast 'RESUME ALL'"):
        home.ok("session-hold broadcast")
        (home.state / "sessions").rename(home.state / "away")
        (home.state / "sessions").touch()
        done = home(lift)
        assert (done.code, "Lifted: PAUSE of broadcast" in done.out) == (0, True)
        assert "could not be woken" in done.err
        (home.state / "sessions").unlink()
        (home.state / "away").rename(home.state / "sessions")


NO_INODES = """
mount -t tmpfs -o size=4m,nr_inodes=150 none {state} || exit 99
session-start marketing-outreach-1 >/dev/null; session-start other-1 >/dev/null
{before}
i=0; while {{ : > {state}/fill.$i; }} 2>/dev/null; do i=$((i + 1)); done
{stop}
echo $?
{python} probe.py
rm {state}/fill.*
{python} probe.py
session-status
{after}
"""


def without_inodes(sh, stop: str, before: str = "", after: str = "") -> Done:
    """A state folder on a file system without a free inode: run `before`, use all inodes up, stop."""
    (sh.work / "probe.py").write_text(PROBE.format(root=str(ROOT)))
    sh.state.mkdir()
    script = NO_INODES.format(state=sh.state, python=PYTHON, before=before, stop=stop, after=after)
    (sh.work / "full.sh").write_text(script)
    require("the right to mount")
    return sh("unshare -m bash full.sh")


ALL_HELD = "held held held held held held"


@pytest.mark.parametrize(
    ("before", "stop", "held"),
    [
        ("", "session-stop-all >/dev/null", ALL_HELD),
        ("", "session-send-message 'marketing-*' 'EMERGENCY_STOP hold' >/dev/null", "held held held held free free"),
        ("", "session-hold other-1 >/dev/null", "held held free free held held"),
        ("", "session-send-message broadcast 'PAUSE ALL OUTREACH' >/dev/null", "held free held free held free"),
        ("session-hold broadcast >/dev/null", "session-stop-all >/dev/null", ALL_HELD),
        ("session-hold broadcast >/dev/null; rm -r $COORDINATION_HOME/holds.spare", "session-stop-all >/dev/null", ALL_HELD),
        (
            "",
            "for who in x-1 x-2 x-3; do session-hold $who >/dev/null || echo $who; done; session-stop-all >/dev/null",
            ALL_HELD,
        ),
    ],
)  # fmt: skip
def test_a_disk_without_inodes_weakens_no_stop(sh, before, stop, held):
    """Not a file can be created: the stop returns 0, binds its scope, no effect happens; later all is as it was asked."""
    done = without_inodes(sh, stop, before)
    code, full, freed, status, *_ = done.out.splitlines()
    assert (code, freed.strip()) == ("0", held), (done.out, done.err)
    assert "free" not in full
    assert status.startswith("⛔ ")
    assert "not delivered" in done.err or "Subject" in stop


def test_a_pause_that_becomes_an_emergency_stop_without_inodes(sh):
    """The stronger hold is in force: no message lifts it."""
    after = "session-send-message broadcast 'RESUME ALL'; echo $?"
    for spares in ("", "; rm -r $COORDINATION_HOME/holds.spare"):
        done = without_inodes(sh, "session-stop-all", f"session-hold broadcast >/dev/null{spares}", after)
        assert "⛔ In force: EMERGENCY_STOP of broadcast" in done.out
        assert done.out.endswith("\n1\n")
        assert "an emergency stop is lifted only by a person" in done.err
        sh.state.rmdir()


@pytest.mark.parametrize("spares", [True, False])
def test_a_hold_that_cannot_be_created_takes_the_name_of_another_file(home, spares):
    """Of a spare one, or in an older state folder of `format`, which a later stop, pause and lift leave as it is."""
    form = (home.state / "format").read_bytes()
    if not spares:
        shutil.rmtree(home.state / "holds.spare")
    line = "session-send-message broadcast 'PAUSE ALL'"
    done = failing(home, f"openat:error=ENOSPC -P {home.state}/holds/broadcast -P {home.state}/holds.lock", line)
    assert (done.code, "EMERGENCY_STOP of broadcast" in done.out) == (0, True)
    assert not may("other", "send")
    home.ok("session-stop-all; session-hold broadcast 'a reason'; session-hold other")
    assert "Lifted: EMERGENCY_STOP" in in_terminal(home, "session-resume", "y")
    home.ok("session-hold broadcast 'a reason'; session-resume")
    assert (home.state / "format").read_bytes() == form
    assert may("other", "send")
    assert sorted(os.listdir(home.state / "holds.spare")) == ["0", "1", "2", "3"]
    assert os.listdir(home.state / "holds") == []


def make_file(path) -> None:
    """A file in the place of a folder."""
    shutil.rmtree(path, ignore_errors=True)
    path.touch()


DAMAGES = {
    "sessions is a file": lambda state: make_file(state / "sessions"),
    "no sessions": lambda state: shutil.rmtree(state / "sessions"),
    "a session is a file": lambda state: make_file(state / "sessions" / "other"),
    "a session has no mailbox": lambda state: make_file(state / "sessions" / "other" / "mail"),
    "a session file is a folder": lambda state: (state / "sessions" / "more" / "session").mkdir(parents=True),
    "a session file is a pipe": lambda state: (
        (state / "sessions" / "p").mkdir(), os.mkfifo(state / "sessions" / "p" / "session"),
    ),
    "log is a file": lambda state: make_file(state / "log"),
    "terminals is a file": lambda state: make_file(state / "terminals"),
    "the lock is a folder": lambda state: (state / "holds.lock").mkdir(),
    "format is empty": lambda state: (state / "format").write_text(""),
    "format is noise": lambda state: (state / "format").write_bytes(b"\xff\0"),
    "format is a folder": lambda state: ((state / "format").unlink(), (state / "format").mkdir()),
    "no spares": lambda state: make_file(state / "holds.spare"),
    "no holds": lambda state: (state / "holds").rmdir(),
    "an effect is a folder": lambda state: (state / "effects" / "x").mkdir(parents=True),
    "an effect is a pipe": lambda state: ((state / "effects").mkdir(), os.mkfifo(state / "effects" / "x")),
    "an effect is a link to nowhere": lambda state: (
        (state / "effects").mkdir(), (state / "effects" / "x").symlink_to("/nowhere"),
    ),
}  # fmt: skip
COMMANDS = [
    "session-stop-all",
    "session-send-message marketing-outreach EMERGENCY_STOP",
    "session-send-message broadcast 'PAUSE marketing-outreach'",
    "session-hold marketing-outreach",
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("line", COMMANDS)
def test_nothing_damaged_keeps_a_stop_from_stopping(home, damage, line):
    """Whatever lies in the state folder: exit 0, the hold is in force, a message that could not go is a note."""
    DAMAGES[damage](home.state)
    done = home(line)
    assert done.code == 0, (done.out, done.err)
    assert "In force: " in done.out
    assert holds.hold_on("marketing-outreach-1")


@pytest.mark.parametrize("mode", [0o000, 0o500])
@pytest.mark.parametrize(
    "folder", ["sessions", "sessions/other", "sessions/other/mail/new", "log", "effects", "holds.spare"]
)
def test_a_folder_without_rights_keeps_no_stop_from_stopping(home, folder, mode):
    """Not to be read, or only to be read: the hold is in force; 75 only where effects cannot be seen."""
    for part in ("effects", "log"):
        (home.state / part).mkdir(exist_ok=True)
    (home.state / folder).chmod(mode)
    try:
        done = as_somebody_without_privileges(home, "session-send-message marketing-outreach EMERGENCY_STOP")
        assert done.code == (75 if (folder, mode) == ("effects", 0) else 0)
    finally:
        (home.state / folder).chmod(0o700)
    assert holds.hold_on("marketing-outreach-1")


def test_a_folder_of_holds_that_may_only_be_searched_takes_a_stop(home):
    """It cannot be listed, so nothing is sent anyway; the stop is there when it can be listed again."""
    (home.state / "holds").chmod(0o300)
    try:
        assert as_somebody_without_privileges(home, "session-stop-all").code == 0
    finally:
        (home.state / "holds").chmod(0o700)
    assert not may("other", "send")


def test_holds_that_may_be_listed_but_not_read_hold(home):
    """A folder with files that cannot be reached is not a folder without holds."""
    home.ok("session-stop-all")
    (home.work / "probe.py").write_text(PROBE.format(root=str(ROOT)))
    (home.state / "holds").chmod(0o600)
    try:
        assert "free" not in as_somebody_without_privileges(home, f"{PYTHON} probe.py").out
    finally:
        (home.state / "holds").chmod(0o700)


@pytest.mark.parametrize("name", ["a b", "../x", "é", "x" * 100])
def test_a_stop_by_a_session_with_no_valid_name_stops(home, name):
    """It is sent in the name of the account."""
    for line in ("session-stop-all", "session-hold other", "session-send-message other 'PAUSE ALL'"):
        assert home(line, env={"SESSION_NAME": name}).code == 0
    assert len(holds.in_force()) == 2
