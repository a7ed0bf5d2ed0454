"""A script that gives no sign of life within its session's limit is ended, and that is a failure like any other."""

import os
import re
import signal
import subprocess
import time

import pytest
from conftest import PYTHON, ROOT, until

from coordination import identity


@pytest.fixture
def agent(sh):
    """Starts a session `w` with a limit in seconds, worked by a script that notes its process id in work/pids."""

    def start(script: str, limit: int) -> None:
        (sh.work / "hook").write_text(f'#!/bin/sh\necho $$ >> "{sh.work}/pids"\n{script}')
        sh.ok(f"session-start w --limit {limit} --on-message hook")

    return start


def tries(sh) -> list[int]:
    """The process ids of the scripts that were started."""
    path = sh.work / "pids"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def is_gone(pid: int) -> bool:
    """Whether the process with this id has ended."""
    return identity.process_start(pid) is None


BEATS = "while :; do session-heartbeat > /dev/null; sleep 0.2; done\n"
SLEEP = 'sleep 1000 & echo $! >> "{work}/children"; wait\n'


@pytest.mark.parametrize(
    "script",
    [SLEEP, f"trap '' TERM; {SLEEP} {SLEEP} {SLEEP}"],
    ids=["ends when told", "ignores SIGTERM, and so do its children"],
)
def test_a_script_that_never_ends_fails(sh, agent, script):
    """It and its children are ended; the message counts a failure, is tried again, and the log tells why."""
    second = f'[ "$(wc -l < "{sh.work}/pids")" -eq 1 ] || {BEATS}'
    agent(second + script.replace("{work}", str(sh.work)), limit=3)
    sh.ok("session-send-message w one")
    until(lambda: len(tries(sh)) == 2, "the second try, which goes on")
    children = [int(line) for line in (sh.work / "children").read_text().split()]
    assert is_gone(tries(sh)[0]) and is_gone(children[0])
    box = sh.state / "sessions" / "w"
    assert [path.name[-2:] for path in (box / "reading").glob("*/*")] == ["+1"]
    log = (box / "log").read_text()
    assert "gave no heartbeat within the session's limit and was ended" in log
    assert "on-message failed with 124" in log


def test_the_usual_number_of_failures_ends_in_quarantine_and_the_asker_is_told(sh, agent):
    """Four earlier failures are in the message's name."""
    agent('grep -q TASK "$1" && sleep 1000\nexit 0\n', limit=1)
    sh.ok("session-hold w; session-start boss")
    asked = sh.background("session-send-message --from boss --wait 100 w 'TASK sing' > answer; echo $? > code")
    until(lambda: len(sh.mail("w")) == 2, "the pause and the task")
    path = sh.mail("w")[-1]
    path.rename(path.with_name(f"{path.name}+4"))
    sh.ok("session-resume w")
    asked.wait(60)
    assert (sh.work / "code").read_text() == "1\n"
    assert "failed 5 times on this task" in (sh.work / "answer").read_text()
    assert "1 in quarantine" in sh.ok("session-status w")


def test_a_heartbeat_prolongs_the_time(sh, agent):
    """A script that says for longer than its limit that it is alive is left alone, and then is not."""
    agent(
        f'until [ -e "{sh.work}/go" ]; do session-heartbeat > /dev/null; echo >> "{sh.work}/beats"; sleep 0.2; done\n'
        "exec sleep 1000\n",
        limit=3,
    )
    sh.ok("session-send-message w one")
    beats = sh.work / "beats"
    until(beats.exists, "the work")
    began = time.monotonic()
    until(lambda: time.monotonic() > began + 7, "more than twice the limit to be over")
    assert len(tries(sh)) == 1 and not is_gone(tries(sh)[0])
    (sh.work / "go").touch()
    until(lambda: is_gone(tries(sh)[0]), "the end of the script")


def test_the_time_that_the_machine_sleeps_does_not_count(sh, agent):
    """A runner that was stopped for longer than the limit looks for a heartbeat before it ends the script."""
    agent(f'until [ -e "{sh.work}/go" ]; do session-heartbeat > /dev/null; sleep 0.1; done\n', limit=3)
    sh.ok("session-send-message w one")
    until(lambda: len(tries(sh)) == 1, "the script")
    runner = int(re.search(r"^Pid: (\d+)", (sh.state / "sessions/w/running").read_text(), re.MULTILINE)[1])
    os.kill(runner, signal.SIGSTOP)
    subprocess.run(["sleep", "4"], check=True)
    os.kill(runner, signal.SIGCONT)
    (sh.work / "go").touch()
    until(lambda: not sh.processes(), "the end of all")
    assert (len(tries(sh)), len(sh.mail("w", "cur"))) == (1, 1)


def test_the_limit_stays_with_the_session(sh):
    """It is a field of the session, kept at the next start; an hour where nothing was said."""
    sh.ok("session-start w --limit 90; session-start plain")
    sh.ok("session-start w; session-heartbeat --from w working; session-stop w; session-start w")
    assert "Limit: 90\n" in (sh.state / "sessions/w/session").read_text()
    assert "Limit" not in (sh.state / "sessions/plain/session").read_text()
    line = "from coordination import registry; print(registry.get('w').limit, registry.get('plain').limit)"
    assert sh.ok(f'PYTHONPATH={ROOT} {PYTHON} -c "{line}"') == "90 3600\n"
    assert sh("session-start w --limit 0").code == 2
