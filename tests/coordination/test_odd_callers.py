"""Callers that closed what they should not, that wait for themselves, that lie in wait: nothing is lost or done twice."""

import os
import time

import pytest
from conftest import until
from processes import open_files


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"])
def test_a_sender_with_closed_descriptors_sends_once_and_wakes(sh, closed):
    """What it does not hand on cannot be taken for a lock: failures are counted, and poison ends in quarantine."""
    (sh.work / "hook").write_text("#!/bin/sh\necho tried; exit 3\n")
    sh.ok("session-start w --on-message hook; session-start a")
    assert sh(f"session-send-message a hello {closed}").code == 0
    assert len(sh.mail("a")) == 1
    assert sh(f"session-send-message w poison {closed}").code == 0
    until(lambda: any("+" in path.name for path in sh.mail("w")), "the failure to be counted")
    assert "tried" in (sh.state / "sessions" / "w" / "log").read_text()


def test_what_cannot_be_shown_is_not_read(sh):
    """A reader without standard output marks nothing."""
    sh.ok("session-start a; session-send-message a hello")
    assert sh("session-check-messages a >&-").code != 0
    assert len(sh.mail("a")) == 1
    assert "Message: hello" in sh.ok("session-check-messages a")


def test_a_stop_without_ears_stops(sh):
    """Exit 0 says that the hold is in force."""
    assert sh("session-stop-all <&- >&- 2>&-").code == 0
    assert "EMERGENCY" in sh.ok("session-hold")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("session-send-message a - <&-", 2),
        ("session-send-message --batch <&-", 0),
        ("session-check-messages --bogus 2>&-", 2),
        ("session-status >&-", 0),
        ("session-log --last 300 | true; exit ${PIPESTATUS[0]}", 0),
        ("session-status --help | true; exit ${PIPESTATUS[0]}", 0),
    ],
)
def test_closed_ends_are_no_traceback(sh, line, code):
    """Each ends with the code that it would have."""
    sh.ok("session-start a; for i in {1..30}; do session-send-message a $i$(printf %04000d 0); done")
    assert sh(line).code == code


@pytest.mark.parametrize(
    "line",
    [
        "SESSION_NAME='my session' session-stop-all",
        "session-stop-all --reason 'too many bounces'",
        "SESSION_NAME='my session' session-send-message broadcast EMERGENCY_STOP",
        "session-send-message broadcast EMERGENCY_STOP RESUME",
        "session-send-message broadcast EMERGENCY_STOP 'PAUSE a bit'",
        "touch a-1 a-2; session-send-message a-* EMERGENCY_STOP 'hold all activity'",
        "touch a-1; session-send-message a-* EMERGENCY_STOP 'hold all activity' urgent",
        "session-send-message nobody-is-called-so EMERGENCY_STOP 'hold all activity'",
    ],
)
def test_nothing_that_is_typed_wrong_weakens_a_stop(sh, line):
    """A name that cannot be one, an option that is none, a body that says otherwise."""
    sh.ok("session-start a")
    assert sh(line).code == 0
    assert sh.ok("session-hold").startswith("broadcast  EMERGENCY_STOP")


def test_who_is_forestalled_waits_on(sh):
    """Four wait, one gets it; the others end with 1 when their time is over, and not sooner."""
    sh.ok("session-start a")
    began = time.monotonic()
    waiting = [sh.background(f"session-check-messages --wait 10 a > got{n}; echo $? > code{n}") for n in range(4)]
    until(lambda: sum(map(watches_a, sh.processes())) == 4, "the waiters to wait")
    sh.ok("session-send-message a hello")
    for one in waiting:
        one.wait(60)
    assert time.monotonic() - began >= 10
    assert sorted((sh.work / f"code{n}").read_text() for n in range(4)) == ["0\n", "1\n", "1\n", "1\n"]


def watches_a(pid: int) -> bool:
    """Whether a process waits at the mailbox of a."""
    return any(path.endswith("/a/mail/new") for path in open_files(pid))


def test_a_follower_for_an_agent_shows_all_behind_fences(sh):
    """Page after page, each message once, nothing outside the marks."""
    sh.ok("session-start a; session-start b")
    text = "x" * 1900
    following = [
        sh.background("session-check-messages --follow --for-agent a > took"),
        sh.background("session-check-messages --follow --peek --for-agent b > looked"),
    ]
    until(lambda: all((sh.work / name).exists() for name in ("took", "looked")), "the followers")
    for n in range(15):
        sh.ok(f"session-send-message a '{n} {text}'; session-send-message b '{n} {text}'")
    for name in ("took", "looked"):
        until(lambda name=name: _is_whole((sh.work / name).read_text()), "the last message, and the mark after it")
        out = (sh.work / name).read_text()
        assert [out.count(f"| {n} x") for n in range(15)] == [1] * 15
        outside = "".join(part.partition("<<<END")[2] for part in out.split("<<<MAIL ")[1:])
        assert "x" * 10 not in outside
        assert out.count("<<<MAIL") < 40
    sh.kill_all()
    for one in following:
        one.wait()


def _is_whole(text: str) -> bool:
    return "| 14 " in text and text.count("<<<MAIL") == text.count("<<<END OF MAIL")


def test_one_message_for_an_agent_is_whole_and_fenced(sh):
    """The hint at a cut message shows the rest, between marks."""
    sh.ok("session-start a")
    sent = sh.ok("session-send-message a -", stdin="y" * 5000)
    out = sh.ok("session-check-messages --for-agent a")
    hint = next(line for line in out.splitlines() if line.startswith("[cut")).split(", ", 1)[1].rstrip("]")
    whole = sh.ok(hint)
    assert ("y" * 5000 in whole, whole.count("<<<MAIL"), whole.count("<<<END")) == (True, 1, 1)
    assert sent.split("Id: ")[1].strip() in hint


def test_unread_mail_in_cur_is_neither_archived_nor_deleted(sh):
    """A mail program may put it there; the doctor finds it and lets it wait again."""
    sh.ok("session-start a; session-send-message a unread")
    (path,) = sh.mail("a")
    path.rename(path.parents[1] / "cur" / f"{path.name}:2,")
    sh.ok("session-archive --older 0 --delete 0")
    assert "lie in cur/ unread" in sh("session-doctor").out
    sh.ok("session-doctor --mend")
    assert "Message: unread" in sh.ok("session-check-messages a")


@pytest.mark.parametrize("odd", ["ln -s session session", "mkdir session", "printf garbage > session"])
def test_one_odd_room_locks_no_other(sh, odd):
    """Status shows it, others get their mail, a stop reaches them, the doctor names it."""
    sh.ok("session-start a")
    sh.ok(f"mkdir {sh.state}/sessions/odd {sh.state}/log/folder; cd {sh.state}/sessions/odd; {odd}")
    assert "damaged" in sh.ok("session-status odd")
    sh.ok("session-send-message broadcast hello; session-log; session-wake")
    assert len(sh.mail("a")) == 1
    assert "odd: its session file is damaged" in sh("session-doctor").out
    assert "sent to a" in sh.ok("session-stop-all")


def test_the_doctor_leaves_what_people_made(sh):
    """A back-up copy of an editor is nobody's unfinished write; a checkout's README is readable."""
    sh.ok("session-start a")
    mine = sh.state / "sessions" / "a" / "report.md~"
    mine.write_text("mine")
    os.utime(mine, (0, 0))
    ours = sh.state / "sessions" / "a" / "session.12.abcdef~"
    ours.write_text("")
    os.utime(ours, (0, 0))
    (sh.state / "README.md").write_text("what lies here")
    (sh.state / "README.md").chmod(0o644)
    mine.chmod(0o600)
    sh.ok("session-doctor --mend")
    assert (mine.exists(), ours.exists()) == (True, False)
    assert (sh.state / "README.md").stat().st_mode & 0o777 == 0o644


def test_a_script_that_stops_itself_does_not_wait_for_itself(sh):
    """Its message is dealt with, and it is stopped."""
    (sh.work / "hook").write_text("#!/bin/sh\nsession-stop && touch done\n")
    sh.ok("session-start w --on-message hook; session-send-message w go")
    until(lambda: list(sh.state.rglob("done")) != [], "the script to end")
    assert "stopped" in sh.ok("session-status w")


@pytest.mark.parametrize(
    "line",
    [
        '{"to": "a", "message": null}',
        '{"to": "a", "message": ["a"]}',
        '{"to": "a", "message": "m", "subject": 1}',
        "[" * 99999,
    ],
)
def test_a_batch_takes_text_only(sh, line):
    """Anything else is a mistake in that line."""
    sh.ok("session-start a")
    done = sh("session-send-message --batch", stdin=line)
    assert (done.code, done.out, done.err.count("\n"), sh.mail("a")) == (2, "", 1, [])


@pytest.mark.parametrize("options", ["--peek --take", "--follow --last 3", "--follow --all", "--take --count"])
def test_options_that_contradict_are_refused(sh, options):
    """None is silently ignored."""
    sh.ok("session-start a; session-send-message a m")
    done = sh(f"session-check-messages {options} a")
    assert (done.code, done.err.count("\n"), len(sh.mail("a"))) == (2, 1, 1)


def test_looking_for_mail_makes_no_mailbox(sh):
    """A slip in $SESSION_NAME leaves nothing behind."""
    assert "No new messages for typo" in sh.ok("session-check-messages", env={"SESSION_NAME": "typo"})
    assert not (sh.state / "sessions" / "typo").exists()
