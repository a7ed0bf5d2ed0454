"""Agents are woken by mail: once, in a clean environment, with back-off, and again after any kill."""

import json
import os
import random
import stat

import processes
import pytest
from conftest import until
from programs import require

COLLECT = """#!/bin/sh
sed '1,/^$/d' "$1" >> "{log}"
"""


@pytest.fixture
def agent(sh):
    """Starts a session worked by a script; its lines go to work/log."""

    def start(name: str, script: str) -> None:
        path = sh.work / f"{name}.hook"
        path.write_text(script.replace("{log}", str(sh.work / "log")))
        sh.ok(f"session-start {name} --on-message {path}")

    return start


def wait_for_go(sh) -> str:
    """A line of a script that goes on when a test has made work/go."""
    return f'while [ ! -e "{sh.work}/go" ]; do sleep 0.05; done\n'


def lines(sh) -> list[str]:
    log = sh.work / "log"
    return log.read_text().splitlines() if log.exists() else []


def test_mail_wakes_the_script(sh, agent):
    """The message's path is its argument, and the message is worked when it ends with 0."""
    agent("w", COLLECT)
    sh.ok("session-send-message w one; session-send-message w two")
    until(lambda: lines(sh) == ["one", "two"] and len(sh.mail("w", "cur")) == 2, "both worked")


def test_a_script_is_not_started_for_what_it_does_not_hear(sh, agent):
    """With a line `# Hears:` other notes are marked read without it, whatever their form; a task starts it always."""
    agent("w", COLLECT.replace("\n", "\n# Hears: DO_IT STOP_IT\n", 1))
    everything = [
        "DO_IT now",
        "hello",
        "\x1b[31m ☎️ DO_NOT",
        "do_it\nand more",
        "DO_ITX",
        "🚀 STOP_IT",
        "[" * 3000,
        "x\rDO_IT",
    ]
    given = "".join(json.dumps({"to": "w", "message": text}) + "\n" for text in everything)
    sh.ok("session-send-message --batch", stdin=given)
    sh.background("session-send-message --wait 60 w 'TASK sing'")
    until(lambda: len(sh.mail("w", "cur")) == len(everything) + 1, "all of them read")
    assert sorted(lines(sh)) == sorted(["DO_IT now", "do_it", "and more", "🚀 STOP_IT", "TASK sing"])


def test_the_environment_is_the_same_whoever_sends(sh, agent):
    """Nothing of the sender's shell arrives: no variable, no descriptor, no umask, no folder."""
    require("/proc")
    agent(
        "w",
        '#!/bin/sh\nenv | sort > "{log}.new"; umask >> "{log}.new"; pwd >> "{log}.new"; ls /proc/self/fd >> "{log}.new"; mv "{log}.new" "{log}"\n',
    )
    seen = []
    for line in (
        "session-send-message w x",
        "umask 000; SECRET=1 LC_ALL=C SESSION_NAME=boss session-send-message w x 7>lock",
    ):
        sh.ok(line)
        until(lambda: bool(lines(sh)), "the script")
        seen.append(lines(sh))
        (sh.work / "log").unlink()
    hopless = [[line for line in one if not line.startswith("SESSION_HOPS")] for one in seen]
    assert hopless[0] == hopless[1]
    assert "SESSION_NAME=w" in seen[0]
    assert not any("SECRET" in line for line in seen[1])


def test_a_looker_takes_nothing_from_a_script(sh, agent):
    """session-check-messages shows what waits and what was worked, and changes nothing; --take takes."""
    agent("w", COLLECT)
    sh.ok("session-send-message w one")
    until(lambda: len(sh.mail("w", "cur")) == 1, "the message worked")
    sh.ok("session-stop w; session-send-message w two")
    for _ in range(3):
        out = sh.ok("session-check-messages w")
        assert "(1 new), worked by its script, only looked at" in out
        assert "State: worked\nMessage: one" in out
        assert "State: waiting\nMessage: two" in out
    assert len(sh.mail("w")) == 1
    assert "Message: two" in sh.ok("session-check-messages --take w")


def test_a_script_that_fails_is_tried_again_and_logged(sh, agent):
    """With a pause in between; the log tells."""
    agent("w", f'#!/bin/sh\n[ -e "{sh.work}/mended" ] || {{ touch "{sh.work}/mended"; exit 3; }}\n' + COLLECT[10:])
    sh.ok("session-send-message w one")
    until(lambda: lines(sh) == ["one"], "the second try")
    log = (sh.state / "sessions" / "w" / "log").read_text()
    assert "on-message failed with 3" in log


def test_poison_mail_ends_in_quarantine_and_blocks_nothing(sh, agent):
    """A message that fails again and again is put aside; others are worked meanwhile."""
    agent("w", '#!/bin/sh\ngrep -q POISON "$1" && exit 1\n' + COLLECT[10:])
    sh.ok("session-send-message w POISON; session-send-message w fine")
    until(lambda: lines(sh) == ["fine"], "the other message")
    sh.ok("session-stop w")  # waits for the message under work
    until(lambda: not sh.processes(), "the runner to end")
    poison = next(iter(sh.mail("w")))
    os.rename(poison, poison.with_name(poison.name.partition("+")[0] + "+4"))
    sh.ok("session-start w")
    sh.ok("session-wake")
    until(lambda: "1 in quarantine" in sh.ok("session-status w"), "quarantine")


def test_a_held_session_is_not_started_and_wakes_when_freed(sh, agent):
    """Mail waits under the hold; lifting it wakes whom it bound."""
    agent("w", COLLECT)
    sh.ok("session-send-message w 'PAUSE ALL'; session-send-message w one; session-wake")
    until(lambda: not sh.processes(), "everything to rest")
    assert lines(sh) == []
    sh.ok("session-resume w")
    until(lambda: "one" in lines(sh), "the freed message")


def test_exit_75_puts_the_message_back(sh, agent):
    """A script that says "later" is not a failure: it is asked again after a pause, and the sweep finds nothing to do."""
    agent("w", f'#!/bin/sh\n[ -e "{sh.work}/now" ] || {{ touch "{sh.work}/asked"; exit 75; }}\n' + COLLECT[10:])
    sh.ok("session-send-message w one")
    until(lambda: (sh.work / "asked").exists() and len(sh.mail("w")) == 1, "the message put back")
    assert not any("+" in path.name for path in sh.mail("w"))
    assert sh.ok("session-wake") == ""
    (sh.work / "now").touch()
    until(lambda: lines(sh) == ["one"], "the message worked")
    until(lambda: not sh.processes(), "the runner to end")


def test_a_resume_during_the_work_is_not_lost(sh, agent):
    """Paused and resumed while a script was at work that then said "later": the message is worked after all."""
    agent(
        "w",
        f'#!/bin/sh\n{wait_for_go(sh)}mkdir "{{log}}.first" 2>/dev/null && exit 75\n' + COLLECT[10:],
    )
    sh.ok("session-send-message w one")
    until(lambda: "← one" in sh.ok("session-status w"), "work on the message")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'; session-send-message broadcast 'RESUME ALL OUTREACH'")
    (sh.work / "go").touch()
    until(lambda: "one" in lines(sh), "the message worked")


def test_a_message_that_must_wait_for_a_hold_keeps_no_other_waiting(sh, agent):
    """Under a hold on sending the script says "later" to one message; what came after it is worked."""
    agent("w", f'#!/bin/sh\ngrep -q SEND "$1" && [ ! -e "{sh.work}/freed" ] && exit 75\n' + COLLECT[10:])
    sh.ok("session-send-message w 'PAUSE ALL OUTREACH'")
    sh.ok("session-send-message w 'SEND mail'; session-send-message w 'STATUS please'")
    until(lambda: "STATUS please" in lines(sh) and not sh.processes(), "the message that may be worked")
    assert len(sh.mail("w")) == 1
    (sh.work / "freed").touch()
    sh.ok("session-resume w+send")
    until(lambda: "SEND mail" in lines(sh), "the message that was held")


def test_stop_waits_for_a_script_whose_runner_was_killed(sh, agent):
    """What it began it ends before the stop returns."""
    agent("w", f'#!/bin/sh\ntouch "{sh.work}/began"\n{wait_for_go(sh)}' + COLLECT[10:])
    sh.ok("session-send-message w one")
    until((sh.work / "began").exists, "work on the message")
    for pid in runners(sh):
        processes.kill(pid)
    stopping = sh.background("session-stop w")
    until(lambda: "stopped" in sh.ok("session-status w"), "the stop")
    assert stopping.poll() is None
    (sh.work / "go").touch()
    assert stopping.wait(100) == 0
    assert lines(sh) == ["one"]


def test_a_hook_that_cannot_run_is_a_failure(sh, agent):
    """No shebang: logged, tried again, and not for ever."""
    agent("w", "echo no shebang\n")
    sh.ok("session-send-message w one")
    log = sh.state / "sessions" / "w" / "log"
    until(lambda: log.exists() and "on-message failed with 126" in log.read_text(), "the failure in the log")
    assert "cannot be run: " in log.read_text()


def test_mail_that_waited_is_worked_at_the_start(sh, agent):
    """Before the first start, and after a stop."""
    sh.ok("session-send-message w one")
    agent("w", COLLECT)
    until(lambda: lines(sh) == ["one"], "the mail that came first")
    sh.ok("session-stop w; session-send-message w two; session-start w")
    until(lambda: lines(sh) == ["one", "two"], "the mail that came during the stop")


def test_no_process_stays(sh, agent):
    """When the mail is worked, nothing runs."""
    agent("w", COLLECT)
    sh.ok("session-send-message w one")
    until(lambda: lines(sh) == ["one"] and not sh.processes(), "everything to end")


def test_senders_at_once_and_kills_leave_nothing_unattended(sh, agent):
    """Senders, a runner killed at random, a sweep: every message is worked, and never by two scripts at once."""
    agent(
        "w",
        '#!/bin/sh\nmkdir "{log}.busy" || echo OVERLAP >> "{log}"\n' + COLLECT[10:] + 'rmdir "{log}.busy"\n',
    )
    rng = random.Random(5)
    for number in range(40):
        sh.ok(f"session-send-message w m{number} & session-send-message w n{number} & wait")
        if rng.random() < 0.3:
            for pid in runners(sh):
                processes.kill(pid)
    until(lambda: bool(sh.ok("session-wake") or True) and not sh.mail("w") and not sh.processes(), "all mail worked")
    done = lines(sh)
    assert "OVERLAP" not in done
    assert {f"m{n}" for n in range(40)} | {f"n{n}" for n in range(40)} <= set(done)


def runners(sh) -> list[int]:
    """Who runs scripts; not what a runner has forked to become another program, which is the script already."""
    found = [pid for pid in sh.processes() if b"runner.py" in processes.command(pid)]
    return [pid for pid in found if processes.parent(pid) not in found]


def test_the_hook_is_a_file_people_can_read(sh, agent):
    """Like a git hook: executable, private."""
    agent("w", COLLECT)
    hook = sh.state / "sessions" / "w" / "on-message"
    assert stat.S_IMODE(hook.stat().st_mode) == 0o700


def test_stop_waits_for_the_message_under_work(sh, agent):
    """A stopped session finishes what it has begun and takes no more."""
    agent("w", f'#!/bin/sh\ntouch "{sh.work}/began"\n{wait_for_go(sh)}' + COLLECT[10:])
    sh.ok("session-send-message w one; session-send-message w two")
    until((sh.work / "began").exists, "work on the first")
    stopping = sh.background("session-stop w")
    until(lambda: "stopped" in sh.ok("session-status w"), "the stop")
    (sh.work / "go").touch()
    assert stopping.wait(100) == 0
    assert lines(sh) == ["one"]
    assert len(sh.mail("w")) == 1
