"""The session-* commands, run through bash as users run them."""

import os
import pty
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import BIN, ROOT, message_id, terminal, until
from programs import needs, require, shells

from coordination.commands.catalogue import COMMANDS


def test_a_message_arrives_and_is_read_once(sh):
    """Send, see it waiting, read it, and it is gone."""
    sh.ok("session-start marketing-orchestrator 'Running AI Marketing Engine coordination'")
    sent = sh.ok("session-send-message.sh marketing-orchestrator 'RESEARCH_COMPLETE session-2 found 25 prospects'")
    assert sent.startswith("✅ Message sent to marketing-orchestrator\n")
    first = sh.ok("session-check-messages.sh marketing-orchestrator")
    assert first.startswith("📬 Messages for marketing-orchestrator (1 new)\nFrom: tester\n")
    assert "Message: RESEARCH_COMPLETE session-2 found 25 prospects\n---\n" in first
    assert sh.ok("session-check-messages.sh marketing-orchestrator").startswith("📭 No new messages")
    assert len(sh.mail("marketing-orchestrator", "cur")) == 1


def test_three_and_four_argument_forms(sh):
    """TO SUBJECT MESSAGE and TO SUBJECT MESSAGE PRIORITY."""
    sh.ok("session-start a; session-send-message a 'The subject' 'The text'; session-send-message a S T urgent")
    out = sh.ok("session-check-messages a")
    assert "Subject: The subject\n" in out
    assert "Priority: urgent\n" in out
    assert sh("session-send-message a S T hurry").code == 2


def test_the_twins_do_the_same(sh):
    """Each command with and without .sh is the same command."""
    for name, *_ in COMMANDS:
        assert (BIN / name).read_text() == (BIN / f"{name}.sh").read_text()


@pytest.mark.parametrize("name", [name for name, *_ in COMMANDS])
def test_help_shows_an_example_and_a_wrong_option_is_one_line(sh, name):
    """--help tells how; an unknown option exits 2 with one line."""
    first, empty, example, *_ = sh.ok(f"{name} --help").split("\n")
    assert (first.startswith(f"{name}: "), empty, name in example) == (True, "", True)
    wrong = sh(f"{name} --no-such-option x")
    if name == "session-stop-all":  # which lets no slip of the hand keep it from stopping
        assert (wrong.code, "In force" in wrong.out) == (0, True)
    else:
        assert (wrong.code, wrong.out, wrong.err.count("\n")) == (2, "", 1)


def test_addresses_name_team_glob_broadcast(sh):
    """Each reaches whom it means, and says so."""
    sh.ok("for n in marketing-research-1 marketing-research-2 marketing-outreach-1 other; do session-start $n; done")
    assert "marketing-research-1, marketing-research-2 (2 sessions)" in sh.ok(
        "session-send-message marketing-research hi"
    )
    assert "(3 sessions)" in sh.ok("session-send-message 'marketing-*' hi")
    assert "(3 sessions)" in sh.ok("session-send-message broadcast hi", env={"SESSION_NAME": "other"})
    assert len(sh.mail("other")) == 0
    assert sh("session-send-message 'nobody-*' hi").code == 1


def test_an_unknown_name_gets_a_mailbox_and_a_note(sh):
    """Document 1 writes to james-personal, whom nobody starts."""
    done = sh("session-send-message.sh james-personal '📋 Morning Approval Ready - 15 min needed'")
    assert done.code == 0
    assert "nobody has started james-personal yet" in done.err
    assert "james-personal" in sh.ok("session-status")
    assert "📋 Morning Approval Ready" in sh.ok("session-check-messages james-personal")


def test_mail_for_a_team_waits_for_its_first_member(sh):
    """A message to a team that is not there yet is handed over when its first member starts."""
    sh.ok(
        "session-send-message marketing-research 'START_MORNING_RESEARCH campaign_1'; session-start marketing-research-2"
    )
    assert "START_MORNING_RESEARCH" in sh.ok("session-check-messages marketing-research-2")


def test_who_is_who(sh):
    """--from, then $SESSION_NAME, then the login name."""
    sh.ok("session-start a; session-send-message a one; SESSION_NAME=b session-send-message a two")
    sh.ok("session-send-message --from c a three", env={"SESSION_NAME": "b"})
    senders = [record["from"] for record in sh("session-check-messages --json a").records]
    assert senders == ["tester", "b", "c"]


def test_a_script_that_starts_a_dozen_registers_no_terminal(sh):
    """Only a start that was typed names a terminal."""
    sh.ok("for i in 1 2 3; do session-start s-$i; done")
    assert not (sh.state / "terminals").exists()


def terminal_of(sh) -> tuple[int, int]:
    """A bash in a terminal of its own: its process, and where to type."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(sh.work)
        os.execvpe("bash", ["bash", "--norc", "-i"], sh.env)
    return pid, terminal


def test_a_start_typed_in_a_terminal_names_it(sh):
    """In a real terminal the session is remembered until it stops, and another terminal needs --take-over."""
    pid, terminal = terminal_of(sh)
    os.write(terminal, b"session-start typed-one\nsession-send-message x hello\n")
    until(lambda: len(sh.mail("x")) == 1, "the message typed in the terminal")
    refused = sh("session-start typed-one")
    assert (refused.code, "--take-over" in refused.err) == (1, True)
    assert sh("session-start --take-over typed-one").code == 0
    os.write(terminal, b"start_marketing_sessions.sh --no-page; session-send-message x again\n")
    until(lambda: len(sh.mail("x")) == 2, "the message after the team was started")
    os.write(terminal, b"session-stop; session-send-message x nobody; exit\n")
    os.waitpid(pid, 0)
    senders = [record["from"] for record in sh("session-check-messages --json x").records]
    assert senders == ["typed-one", "typed-one", "tester"]


def test_a_terminal_whose_session_was_taken_over_is_it_no_longer(sh):
    """What it sends after that is from the login name."""
    (first, old), (second, new) = terminal_of(sh), terminal_of(sh)
    os.write(old, b"session-start one; session-send-message x a\n")
    until(lambda: len(sh.mail("x")) == 1, "the first message")
    os.write(new, b"session-start --take-over one; session-send-message x b; exit\n")
    os.waitpid(second, 0)
    os.write(old, b"session-send-message x c; exit\n")
    os.waitpid(first, 0)
    assert [record["from"] for record in sh("session-check-messages --json x").records] == ["one", "one", "tester"]


def test_a_start_typed_in_a_nested_shell_names_the_terminal(sh):
    """The shell inside the shell is the same terminal; a script run in it is not typed."""
    (sh.work / "script.sh").write_text("session-start from-script\n")
    pid, terminal = terminal_of(sh)
    os.write(terminal, b"bash --norc -i\nsession-start ada\nbash script.sh; session-send-message x hello\n")
    until(lambda: len(sh.mail("x")) == 1, "the message")
    os.write(terminal, b"exit\nexit\n")
    os.waitpid(pid, 0)
    (record,) = sh("session-check-messages --json x").records
    assert record["from"] == "ada"


def test_state_of_another_format_is_left_alone(sh):
    """Nothing is read, nothing written: one line."""
    sh.ok("session-start bob")
    (sh.state / "format").write_text("Format: 9\n")
    for line in (
        "session-send-message bob hi",
        "session-send-message --json bob hi",
        "session-check-messages bob",
        "session-status",
    ):
        done = sh(line)
        assert (done.code, done.err.count("\n"), done.out) == (1, 1, ""), line
    assert sh.mail("bob") == []


def test_stray_files_and_folders_hide_nothing(sh):
    """A file among the sessions, a folder among the messages."""
    sh.ok("session-start bob; session-send-message bob hello")
    (sh.state / "sessions" / "stray").touch()
    (sh.state / "sessions" / "bob" / "mail" / "new" / "0folder").mkdir()
    (sh.state / "sessions" / "bob" / "reading" / "file").touch()
    assert "bob" in sh.ok("session-status")
    assert "Message: hello" in sh.ok("session-check-messages bob")


def test_a_lone_dash_is_the_message_only(sh):
    """`TO - PRIORITY` would throw away what is piped."""
    done = sh("echo precious | session-send-message bob - urgent")
    assert (done.code, done.err.count("\n"), sh.mail("bob")) == (2, 1, [])


def test_json_peek_all_last_and_count(sh):
    """What scripts need: JSON Lines, and looks that take nothing."""
    sh.ok("session-start a; for i in 1 2 3; do session-send-message a m$i; done")
    peeked = sh("session-check-messages --peek --json a").records
    assert [record["message"] for record in peeked] == ["m1", "m2", "m3"]
    assert sh.ok("session-check-messages --count a") == "3\n"
    sh.ok("session-check-messages a")
    assert sh.ok("session-check-messages --count a") == "0\n"
    assert [r["message"] for r in sh("session-check-messages --last 2 --json a").records] == ["m2", "m3"]
    assert len(sh("session-check-messages --all --json a").records) == 3


def test_head_marks_nothing_it_did_not_show(sh):
    """A reader that goes away leaves the rest waiting, again and again."""
    sh.ok("session-start a")
    long = "x" * 70000  # more than a pipe holds
    sh.ok("for i in 1 2 3; do session-send-message a - < big; done", cwd=_with_file(sh, "big", long))
    for _ in range(5):
        sh("session-check-messages a | head -3 >/dev/null")
    assert len(sh.mail("a")) == 3


def _with_file(sh, name, text):
    (sh.work / name).write_text(text)
    return sh.work


def test_a_page_is_fifty_messages(sh):
    """A flood cannot fill a terminal: 50 at once, and the count of the rest."""
    sh.ok("session-start a")
    lines = "".join(f'{{"to": "a", "message": "m{i}"}}\n' for i in range(60))
    sh.ok("session-send-message --batch", stdin=lines)
    out = sh.ok("session-check-messages a")
    assert (out.count("Message: "), "… and 10 more" in out) == (50, True)
    assert sh.ok("session-check-messages a").count("Message: ") == 10


def test_status_is_one_line_a_session(sh):
    """It greps well, and knows stopped, held and unread."""
    sh.ok(
        "session-start marketing-a 'some work'; session-start marketing-b; session-start other; session-stop marketing-b"
    )
    sh.ok("session-send-message marketing-a hi")
    lines = sh.ok("session-status.sh | grep marketing").splitlines()
    assert [line.split()[:2] for line in lines] == [["marketing-a", "active"], ["marketing-b", "stopped"]]
    assert "1 new" in lines[0]
    assert lines[0].endswith("some work")
    assert sh("session-status nobody").code == 1
    assert {r["name"] for r in sh("session-status --json").records} == {"marketing-a", "marketing-b", "other"}


def test_status_on_a_terminal_is_a_table(sh):
    """With a frame for people; the libraries that draw it are found from the fast door too."""
    sh.ok("session-start marketing-a 'some work'")
    shown = sh.ok(terminal("session-status"))
    assert "│ marketing-a │ active" in shown
    sh.ok(f"session-start marketing-b '{'long work ' * 20}'")
    narrow = sh.ok(terminal("stty cols 80; session-status"))
    assert max(map(len, narrow.replace("\r", "").splitlines())) == 80
    assert "…" in narrow


def test_a_stop_wins_over_a_heartbeat(sh):
    """Written at the same moment, a stopped session stays stopped."""
    for _ in range(10):
        sh.ok("session-start a; session-heartbeat working --from a & session-stop a; wait")
        assert "stopped" in sh.ok("session-status a")


def test_generated_names_are_different(sh):
    """Eight at once are eight sessions."""
    sh.ok("for i in 1 2 3 4 5 6 7 8; do session-start & done; wait")
    assert len(sh.ok("session-status").splitlines()) == 8


def test_heartbeat_says_what_is_done(sh):
    """The five words show in status; a heartbeat of nobody is an error."""
    sh.ok("session-start a 'the work'")
    sh.ok("session-heartbeat researching campaign_1 scoring 60% next", env={"SESSION_NAME": "a"})
    assert "the work [researching campaign_1 scoring 60% next]" in sh.ok("session-status a")
    assert sh("session-heartbeat", env={"SESSION_NAME": "nobody"}).code == 1


def test_a_name_is_made_up_when_none_is_given(sh):
    """session-start without arguments; with a name again it refreshes."""
    assert "✅ Session started: tester.1" in sh.ok("session-start")
    assert "✅ Session started: tester.2" in sh.ok("session-start")
    assert "✅ Session refreshed: tester.2" in sh.ok("session-start tester.2")


def test_names_that_differ_in_case_only_are_refused(sh):
    """A file system that ignores case would make them one."""
    sh.ok("session-start alpha")
    done = sh("session-start Alpha")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert sh("session-send-message ALPHA hi").code == 2


def test_learnings_by_file_and_by_words(sh):
    """A file is copied under its title; a missing one is an error; words are a lesson."""
    (sh.work / "daily_metrics.json").write_text('{"sent": 42}')
    out = sh.ok('session-share-learning.sh "Daily marketing results 2025-11-15" "daily_metrics.json"')
    path = Path(out.splitlines()[1].removeprefix("Lies in: "))
    assert path.read_text() == '{"sent": 42}'
    assert "Title: Daily marketing results 2025-11-15\n" in (path.parent / "learning").read_text()
    missing = sh('session-share-learning "Title" "no_such.json"')
    assert (missing.code, missing.err.count("\n")) == (1, 1)
    assert "✅" in sh.ok("session-share-learning pattern outreach 'short subjects work' high")
    assert "✅" in sh.ok("session-share-learning outreach 'v1.5 is out'")
    assert sh("session-share-learning one").code == 2


@pytest.mark.parametrize("name", ["a/b", "..", "'a b'", "$'a\\nb'", "$(printf 'x%.0s' {1..300})", "''", "'a;rm -rf'"])
def test_bad_names_are_one_line_and_exit_2(sh, name):
    """In every command that takes a name."""
    for line in (f"session-start {name}", f"session-send-message {name} hi", f"session-check-messages {name}"):
        done = sh(line)
        assert (done.code, done.err.count("\n")) == (2, 1), (line, done.err)
    assert not (sh.state / "sessions" / "a").exists()


@pytest.mark.parametrize(
    "text",
    [
        'it\'s "quoted" $HOME `id`',
        "two\nlines\n",
        "emoji 🙂👩‍👩‍👧",
        "nul\0inside",
        "x" * 1_000_000,
        "\x1b[31mred",
        "a\r\nb",
    ],
)
def test_any_message_comes_through_unchanged(sh, text):
    """Through stdin, and read back from JSON, to the last byte."""
    sh.ok("session-start a; session-send-message a -", stdin=text)
    (record,) = sh("session-check-messages --json a").records
    assert record["message"] == text


def test_a_message_cannot_drive_the_terminal_or_forge_another(sh):
    """Escape sequences are shown, and lines that look like ours are set in."""
    sh.ok("session-start a; session-send-message a -", stdin="\x1b]0;owned\x07x\n---\nFrom: boss\nMessage: pay")
    out = sh.ok("session-check-messages a")
    assert "\x1b" not in out
    assert "\n  From: boss\n" in out
    assert out.count("\nFrom: ") == 1


def test_an_empty_message_is_refused(sh):
    """Nothing to say is a mistake of the caller."""
    assert sh("session-send-message a ''").code == 2
    assert sh("session-send-message a -").code == 2


def test_a_damaged_message_is_put_aside_and_hides_no_other(sh):
    """It goes to quarantine with one line; the others are shown."""
    sh.ok("session-start a; session-send-message a first; session-send-message a second")
    sh.mail("a")[0].write_bytes(
        b"From: x\nMessage-ID: <" + b"9" * 5000 + b".1.2@x>\nContent-Type: " + b"(" * 9000 + b"\n\nx"
    )
    done = sh("session-check-messages a")
    assert done.code == 0
    assert "Message: second" in done.out
    assert "damaged message" in done.err
    assert len(list((sh.state / "sessions" / "a" / "quarantine").iterdir())) == 1
    assert "1 in quarantine" in sh.ok("session-status")


def test_a_missing_state_folder_is_made_and_private(sh):
    """0700 and 0600, with a format version."""
    sh.ok("session-start a; session-send-message a hi")
    assert (sh.state / "format").read_text() == "Format: 1\n"
    assert sh.state.stat().st_mode & 0o777 == 0o700
    for path in sh.state.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_read_only_state_folder_is_one_clear_line(sh):
    """Not permitted is said, with what to do."""
    require("/proc")
    sh.ok("session-start a")
    unwritable = sh("session-start a", env={"COORDINATION_HOME": "/proc/none"})
    assert (unwritable.code, unwritable.err.count("\n")) == (1, 1)
    require("the right to mount")
    read_only = f"mount --bind {sh.state} {sh.state} && mount -o remount,ro,bind {sh.state}"
    mounted = sh(f"unshare -m bash -c '{read_only} && session-send-message a hi'")
    assert (mounted.code, mounted.err.count("\n")) == (1, 1)
    assert "not permitted" in mounted.err or "Read-only" in mounted.err


@needs("the right to mount")
def test_a_full_disk_loses_nothing_and_says_try_again(sh):
    """On a small tmpfs: exit 75, what was acknowledged is there, no half message; and a stop still stops."""
    sh.state.mkdir()
    fill = (
        f"mount -t tmpfs -o size=300k none {sh.state} && session-start a >/dev/null && n=0; "
        "while :; do session-send-message a - < big >/dev/null 2>err; code=$?; [ $code = 0 ] || break; n=$((n+1)); done; "
        "cat err >&2; dd if=/dev/zero of=" + str(sh.state) + "/fill bs=1k count=400 2>/dev/null; "
        "session-stop-all; stop=$?; "
        "echo sent $n code $code stop $stop there $(session-check-messages --count a) torn $(ls "
        + str(sh.state)
        + "/sessions/a/mail/tmp | wc -l) held $(ls "
        + str(sh.state)
        + "/holds)"
    )
    (sh.work / "fill.sh").write_text(fill)
    (sh.work / "big").write_text("y" * 20_000)
    done = sh("unshare -m bash fill.sh")
    words = done.out.splitlines()[-1].split()
    assert words[3] == "75"
    assert int(words[1]) == int(words[7]) > 3
    assert words[9] == "0"
    assert (words[5], words[-1]) == ("0", "broadcast")
    assert "disk is full" in done.err


def test_two_starts_at_once_make_one_session(sh):
    """Both succeed, one session is there."""
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: sh("session-start same work"), range(8)))
    assert all(done.code == 0 for done in results)
    assert sum("started" in done.out for done in results) == 1


def test_twelve_writers_lose_nothing(sh):
    """12 processes × 100 sends to one mailbox: 1,200 there, each once."""
    sh.ok("session-start target")

    def writer(number: int) -> int:
        lines = f"for i in {{1..100}}; do session-send-message target 'w{number} m'$i >/dev/null || exit 1; done"
        return sh(lines).code

    with ThreadPoolExecutor(12) as pool:
        assert list(pool.map(writer, range(12))) == [0] * 12
    texts = sh.texts("target")
    assert len(texts) == 1200
    assert set(texts) == {f"w{w} m{i}" for w in range(12) for i in range(1, 101)}


def test_two_readers_share_without_a_double(sh):
    """Each message is shown by one of them."""
    sh.ok("session-start a")
    sh.ok("session-send-message --batch", stdin="".join(f'{{"to": "a", "message": "m{i}"}}\n' for i in range(90)))
    with ThreadPoolExecutor(4) as pool:
        shown = [
            r["message"]
            for done in pool.map(lambda _: sh("session-check-messages --json a"), range(4))
            for r in done.records
        ]
    assert sorted(shown) == sorted(f"m{i}" for i in range(90))


def test_a_killed_reader_loses_nothing(sh):
    """What it had claimed and not shown comes again, marked."""
    sh.ok("session-start a; for i in 1 2 3; do session-send-message a m$i; done")
    reader = sh.background("mkfifo f; session-check-messages a > f & sleep 60 < f")
    until(lambda: len(sh.mail("a")) == 0, "the reader to claim")
    sh.kill_all()
    reader.wait()
    out = sh.ok("session-check-messages a")
    assert [line for line in out.splitlines() if line.startswith("Message: ")] == [
        "Message: m1",
        "Message: m2",
        "Message: m3",
    ]
    assert "Again: " in out


def test_answers_are_found_by_their_task(sh):
    """--wait prints the answer and ends with its status; --reply-to answers."""
    sh.ok("session-start worker")
    waiting = sh.background("session-send-message --from boss --wait 100 worker 'do_it now' > answer")
    until(lambda: len(sh.mail("worker")) == 1, "the task")
    (task,) = sh("session-check-messages --json worker").records
    assert task["kind"] == "task"
    sh.ok(f"session-send-message --from worker --reply-to {task['id']} boss 'it is done'")
    assert waiting.wait(100) == 0
    assert "Message: it is done" in (sh.work / "answer").read_text()
    assert sh("session-send-message --wait 0.1 worker 'do_it again'").code == 75
    assert sh("session-send-message --from worker --reply-to no.such boss x").code == 1


def test_mail_loops_end(sh):
    """A message that answers answers more than twenty times is refused."""
    sh.ok("session-start a")
    assert sh("session-send-message a hi", env={"SESSION_HOPS": "19"}).code == 0
    assert sh("session-send-message a hi", env={"SESSION_HOPS": "20"}).code == 2


def test_frequent_commands_import_nothing_heavy(sh):
    """What costs milliseconds stays out of the plain forms."""
    sh.ok("session-start a; session-send-message a hi")
    heavy = {
        "typing",
        "re",
        "json",
        "typer",
        "pydantic",
        "filelock",
        "dataclasses",
        "collections",
        "subprocess",
        "email",
    }
    for arguments in (["session-send-message", "a", "x"], ["session-check-messages", "a"], ["session-status"]):
        plain = subprocess.run(
            [
                str(ROOT / ".venv/bin/python"),
                "-X",
                "importtime",
                "-X",
                "utf8",
                "-IS",
                str(ROOT / "coordination/startup/launch.py"),
                *arguments,
            ],
            env=sh.env,
            capture_output=True,
            text=True,
            check=True,
        )
        loaded = {
            line.rpartition("|")[2].strip() for line in plain.stderr.splitlines() if line.startswith("import time")
        }
        assert not heavy & loaded, (arguments, heavy & loaded)


def test_message_ids_are_printed(sh):
    """A script can keep the id of what it sent."""
    assert message_id(sh.ok("session-start a >/dev/null; session-send-message a hi"))


@pytest.mark.parametrize("mask", ["000", "077", "777"])
def test_any_umask_leaves_a_private_state_that_works(sh, mask):
    """What the caller's shell has does not matter."""
    out = sh.ok(f"umask {mask}; session-start a; session-send-message a hi; session-claim x; session-check-messages a")
    assert "Message: hi" in out
    assert all(path.stat().st_mode & 0o077 == 0 for path in (sh.state, *sh.state.rglob("*")))


@pytest.mark.parametrize("shell", shells("dash -f", "bash --posix -f", "bash -f", "busybox sh -f"))
@pytest.mark.parametrize(
    "locale", ["LC_ALL=C", "LC_ALL=tr_TR.ISO-8859-9", "LANG=no_SUCH LC_COLLATE=xx", "GLOBIGNORE=*"]
)
def test_odd_shells_and_locales_change_nothing(sh, shell, locale):
    """Without globbing, in locales that sort or spell otherwise, or that are not there."""
    sh.ok("session-start a; session-start marketing-i; session-send-message marketing-i 'grüße 🙂'")
    line = f"export {locale}; for n in a marketing-i; do {shell} {BIN}/session-check-messages.sh $n; done"
    out = sh.ok(line, shell=shell.replace(" -f", ""))
    assert out.startswith("📭 No new messages for a\n📬 Messages for marketing-i (1 new)\n")
    assert "Message: grüße 🙂\n" in out
