"""A state folder that vanishes while something works on it is not made anew; what works on it ends and says so."""

import shutil

import pytest
from conftest import PYTHON, ROOT, until
from processes import open_files

VANISHINGS = {
    "removed": "rm -rf {state}",
    "emptied": "rm -rf {state}/*",
    "replaced": "rm -rf {state}; session-start other; session-start w",
}


@pytest.fixture(params=VANISHINGS)
def vanish(sh, request):
    """Removes the state folder, its contents, or puts another in its place; `vanish()` is what lies there then."""

    def listing() -> list[str]:
        return sorted(str(path.relative_to(sh.state)) for path in sh.state.rglob("*")) if sh.state.exists() else []

    def vanish() -> list[str]:
        sh.ok(VANISHINGS[request.param].format(state=sh.state))
        return listing()

    vanish.listing = listing
    return vanish


FOLLOWERS = [
    "session-check-messages --follow a",
    "session-check-messages --follow --peek c",
    "session-check-messages --wait 600 a",
    "session-log --follow",
    "session-status --watch",
    "session-send-message --from a --wait 600 b 'TASK sing'",
]


@pytest.mark.parametrize("line", FOLLOWERS)
def test_who_waits_ends_with_one_line(sh, vanish, line):
    """Exit 1 and what happened on stderr; nothing is made anew."""
    sh.ok("session-start a; session-start b; session-start c; session-send-message c hello")
    waiting = sh.background(f"{line} > out 2> err; echo $? > code")
    until(lambda: has_begun(sh, line), "its first look")
    left = vanish()
    waiting.wait(60)
    assert vanish.listing() == left
    error = (sh.work / "err").read_text().splitlines()[-1]
    assert ((sh.work / "code").read_text(), "was removed or replaced during the work" in error) == ("1\n", True)


def has_begun(sh, line: str) -> bool:
    """Whether a command has seen the state folder: it has printed something, sent its message, or watches its mailbox."""
    if "send-message" in line:
        return len(sh.mail("b")) == 1
    if "--wait" in line:
        return any(path.endswith("/a/mail/new") for pid in sh.processes() for path in open_files(pid))
    return (sh.work / "out").exists() and (sh.work / "out").read_text() != ""


HOOKS = {
    "at work": 'echo $$ > "{work}/began"; sleep 1000\n',
    "sends": 'echo > "{work}/began"; until [ -e "{work}/go" ]; do sleep 0.05; done\n'
    'session-send-message boss done 2> "{work}/err"; session-start me; session-claim x; session-stop-all\n',
    "ends": 'echo > "{work}/began"; until [ -e "{work}/go" ]; do sleep 0.05; done\n',
    "fails": 'echo > "{work}/began"; until [ -e "{work}/go" ]; do sleep 0.05; done; exit 3\n',
}


@pytest.mark.parametrize("what", HOOKS)
def test_a_runner_and_its_script_end_and_make_nothing_anew(sh, vanish, what):
    """Whether the script works on, sends a message, ends or fails afterwards."""
    (sh.work / "hook").write_text("#!/bin/sh\n" + HOOKS[what].replace("{work}", str(sh.work)))
    sh.ok("session-start w --on-message hook; session-send-message w one; session-send-message w two")
    until(lambda: (sh.work / "began").exists(), "the script")
    left = vanish()
    (sh.work / "go").touch()
    until(lambda: not sh.processes(), "the end of all")
    assert vanish.listing() == left


def test_the_log_of_a_folder_that_was_moved_says_so(sh):
    """One line, no traceback."""
    (sh.work / "hook").write_text(f'#!/bin/sh\necho > "{sh.work}/began"; sleep 1000\n')
    sh.ok("session-start w --on-message hook; session-send-message w one")
    until(lambda: (sh.work / "began").exists(), "the script")
    sh.state.rename(sh.folder / "moved")
    until(lambda: not sh.processes(), "the end of all")
    log = (sh.folder / "moved" / "sessions" / "w" / "log").read_text()
    assert log.count("\n") == 1 and "runner ended: " in log and "was removed or replaced during the work" in log


def test_a_person_on_a_fresh_machine_gets_a_state_folder(sh):
    """Also after the old one was removed, and many at once."""
    sh.ok("session-start a")
    shutil.rmtree(sh.state)
    sh.ok("for n in 1 2 3 4 5 6 7 8; do session-start s$n || touch failed & done; wait")
    assert not (sh.work / "failed").exists()
    assert len(sh.ok("session-status").splitlines()) == 8
    assert sorted(path.name for path in sh.state.iterdir()) == ["format", "holds", "holds.spare", "log", "sessions"]


def test_another_folder_of_the_same_process_is_its_own(sh):
    """A Python program that has seen one state folder may go to another, but not on in one that is gone."""
    code = f"""
import os, shutil
from coordination import paths
from coordination.errors import CoordinationError
paths.ready()
os.environ["COORDINATION_HOME"] = "{sh.folder}/second"
paths.ready()
shutil.rmtree("{sh.folder}/second")
try:
    paths.ready()
except CoordinationError as error:
    print(error)
"""
    out = sh.ok(f"{PYTHON} -", stdin=code, env={"PYTHONPATH": str(ROOT)})
    assert out.startswith(f"{sh.folder}/second was removed or replaced") and not (sh.folder / "second").exists()
