"""Sessions from start to end: one at a time, at any time, and whatever is killed in between."""

import random
import shutil
import signal
import sqlite3
import subprocess

from conftest import PYTHON, ROOT, Shell, terminal, until
from history import at, counts, outreach, recorded, sent, started, starting


def test_one_active_session_a_person(sh):
    """A second start is refused with what to do; another person has one of their own; ids count through the day."""
    started(sh)
    again = sh(f"outreach-session start --template quick {at('10:40')}")
    assert again.code == 1 and "outreach_2025_01_27_001 is active since Mon 2025-01-27 10:30" in again.err
    assert "outreach_2025_01_27_002" in outreach(sh, f"start --template quick --person ada {at('10:40')}")
    alone = sh("outreach-session progress --person bob")
    assert alone.code == 1 and "no session of bob is active" in alone.err
    assert (
        sh("SESSION_NAME=ada outreach-session show | head -1").out
        == "🎯 outreach_2025_01_27_002 (in_progress) of ada\n"
    )


def test_of_eight_starts_at_once_one_starts(sh):
    """The race has one winner; the others are told who it was."""
    line = "for i in {1..8}; do outreach-session start --template quick & done; wait"
    done = sh(line)
    assert done.out.count("✅ Started outreach_") == 1 and done.err.count("is active since") == 7


def test_the_id_has_the_local_date(sh):
    """At 23:30 UTC it is tomorrow in Tokyo."""
    printed = sh.ok("TZ=Asia/Tokyo outreach-session start --template quick --at 2025-01-27T23:30:00Z")
    assert "outreach_2025_01_28_001" in printed
    assert "Started: Tue 2025-01-28 08:30" in sh.ok("TZ=Asia/Tokyo outreach-session show")


def test_end_of_input_starts_nothing(sh):
    """Neither does n; a wrong answer is asked again, three times at most."""
    for answers in ("", "n\n", "9\nx\n7\n"):
        done = sh("outreach-session start", stdin=answers)
        assert done.code == 1 and "nothing was started" in done.err
        assert done.out.count("Which session type? (1/2/3)") == max(1, answers.count("\n"))
    assert "✅ Started" in sh.ok("outreach-session start", stdin="7\ndeep dive\n")


def test_answers_do_what_they_say(sh):
    """No to the pace pauses; the end of the input changes nothing; no at the end schedules nothing."""
    started(sh)
    assert "is on pause" not in sh.ok(f"outreach-session progress {at('10:40')} < /dev/null")
    assert "is on pause" in sh.ok(f"echo n | outreach-session progress {at('10:50')}")
    outreach(sh, f"resume {at('11:00')}")
    assert "is on pause" not in sh.ok(f"echo Y | outreach-session progress {at('11:00')}")
    loop = "printf 'one line\\nand another\\n' | while read -r line; do outreach-session progress >/dev/null; echo $line; done"
    assert sh.ok(loop) == "one line\nand another\n"
    assert "No follow-up session was scheduled" in sh.ok(f"echo n | outreach-session complete {at('11:30')}")
    assert "No session of tester is scheduled" in outreach(sh, "schedule")


def test_the_questions_on_a_terminal(sh):
    """A person at a terminal is asked, and typing n pauses."""
    started(sh)
    typed = sh.ok(terminal("outreach-session progress"), stdin="n\n")
    assert "Continue with current pace? (Y/n)" in typed and "is on pause" in typed


def test_pauses_stop_the_clock(sh):
    """Elapsed time leaves them out, also the one that is on; twice is refused."""
    outreach(sh, starting(), f"pause {at('10:40')}")
    assert "⏰ Elapsed: 10 minutes" in outreach(sh, f"progress {at('11:00')}")
    again = sh(f"outreach-session pause {at('11:00')}")
    assert again.code == 1 and "is on pause already" in again.err
    outreach(sh, f"resume {at('11:10')}")
    assert "⏰ Elapsed: 20 minutes" in outreach(sh, f"progress {at('11:20')}")
    early = sh(f"outreach-session pause {at('11:05')}")
    assert early.code == 1 and "was paused or resumed at" in early.err
    outreach(sh, f"pause {at('11:25')}", f"complete --no-schedule {at('11:45')}")
    assert "Duration: 25 minutes of 60" in outreach(sh, "show last")


def test_corrections_keep_their_history(sh):
    """`=N` sets, up and down; what was said before stays in the event log and in the past."""
    outreach(
        sh,
        starting(),
        f"log companies 5 {at('10:40')}",
        f"log companies 4 {at('10:50')}",
        f"log companies =7 {at('11:00')}",
    )
    outreach(sh, f"log companies_researched 1 {at('11:05')}")
    assert counts(sh, at("10:45"))["companies_researched"] == 5
    assert counts(sh, at("10:55"))["companies_researched"] == 9
    assert counts(sh, at("11:10"))["companies_researched"] == 8
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT COUNT(*) FROM events WHERE kind = 'item_logged'").fetchone() == (4,)


def test_a_closed_session_can_be_corrected(sh):
    """Answers that come in days later are logged to it by name, or to the last one."""
    outreach(sh, starting(), f"log sent 10 {at('11:00')}", f"complete --no-schedule {at('11:10')}")
    outreach(sh, "log responses 2 --session last", "log responses 1 --session outreach_2025_01_27_001")
    assert counts(sh, "last")["responses_received"] == 3


def test_numbers_in_the_goal_come_before_the_templates(sh):
    """Only those it names; as many messages are to be crafted as sent."""
    started(sh, options="--goal 'Find 4 companies and send 1,200 e-mails; book two meetings'")
    shown = outreach(sh, f"progress {at('10:40')}")
    for line in (
        "Companies Researched: 0/4",
        "Contacts Identified: 0/15",
        "Messages Crafted: 0/1200",
        "Meetings Scheduled: 0/2",
    ):
        assert line in shown


def test_the_steps_drive_the_next_action(sh):
    """The first step that is neither reached nor over."""
    started(sh)
    assert "Next: Session planning and setup" in outreach(sh, f"show {at('10:32')}")
    assert "Next: Company research and selection" in outreach(sh, f"show {at('10:36')}")
    outreach(sh, f"log companies 10 {at('10:40')}", f"log contacts 15 {at('10:45')}")
    assert "Next: Message crafting and personalization" in outreach(sh, f"show {at('10:46')}")


def test_milestones_record_themselves(sh):
    """At the moment at which the counts say so; by hand any time; a correction takes one back."""
    outreach(
        sh,
        starting(),
        f"log companies 10 {at('10:40')}",
        f"log contacts 15 {at('10:50')}",
        f"log crafted 15 {at('11:00')}",
        f"log sent 15 {at('11:10')}",
        f"log responses 1 {at('11:20')}",
    )
    shown = outreach(sh, f"show {at('11:25')}")
    for line in (
        "✅ Session Started: Mon 2025-01-27 10:30",
        "✅ Research Complete: Mon 2025-01-27 10:50",
        "✅ Messages Crafted: Mon 2025-01-27 11:00",
        "✅ Messages Sent: Mon 2025-01-27 11:10",
        "✅ Responses Received: Mon 2025-01-27 11:20",
        "⏳ Session Closed",
    ):
        assert line in shown
    outreach(sh, f"log companies =2 {at('11:26')}")
    assert "⏳ Research Complete" in outreach(sh, f"show {at('11:27')}")
    outreach(sh, f"milestone research {at('11:28')}")
    assert "✅ Research Complete: Mon 2025-01-27 11:28" in outreach(sh, f"show {at('11:29')}")


def test_a_scheduled_session_is_taken_up(sh):
    """It is listed, reminded of once, and lends its goal to the start of that day."""
    outreach(
        sh,
        "schedule '2025-01-27 10:30' --template quick --goal 'Send 5 messages' --icp icp_c_rpo --at '2025-01-26 12:00'",
    )
    assert "Quick Check-in" in outreach(sh, "schedule")
    assert outreach(sh, "schedule --remind --at '2025-01-27 09:00'") == ""
    assert "tester was reminded" in outreach(sh, "schedule --remind --at '2025-01-27 10:20'")
    assert outreach(sh, "schedule --remind --at '2025-01-27 10:25'") == ""
    assert "OUTREACH_SESSION_DUE Quick Check-in" in sh.ok("session-check-messages tester")
    printed = sh.ok(f"echo 1 | outreach-session start {at('10:31')}")
    assert "📅 Scheduled for Mon 2025-01-27 10:30: Quick Check-in" in printed
    assert "🎯 Goal: Send 5 messages" in printed and "ICP: ICP-C: RPO" in printed
    assert "No session of tester is scheduled" in outreach(sh, "schedule")


def test_learnings_come_back_as_hints(sh):
    """For the same ICP and channels, at the next start; for another ICP not."""
    outreach(sh, starting(), f"complete --no-schedule --learning 'Short first lines get answers' {at('11:00')}")
    assert "Short first lines" in sh.ok("session-search-knowledge 'first lines'")
    assert "💡 Learned before: Short first lines get answers" in outreach(sh, f"start --template 1 {at('12:00')}")
    outreach(sh, f"complete --no-schedule {at('12:10')}")
    assert "💡" not in outreach(sh, f"start --template 1 --icp 'ICP-A' {at('13:00')}")


def test_slips_can_be_taken_back(sh):
    """A time to come is pointed at; a session that was a mistake is discarded, a plan cancelled, a goal changed."""
    slip = sh("outreach-session start --template quick --at '2062-01-27 10:00'")
    assert "is yet to come" in slip.err
    assert "counts nowhere any more" in outreach(sh, "discard")
    outreach(sh, starting(), f"log companies 3 {at('10:40')}", "change --goal 'Find 4 companies' --channels Email")
    assert "Companies Researched: 3/4 (75%)" in outreach(sh, f"progress {at('10:41')}")
    at_once = sh(
        f"outreach-session complete --no-schedule {at('11:00')} && outreach-session start --template 1 {at('10:30')}"
    )
    assert at_once.code == 1 and "outreach_2025_01_27_001 of tester ran from" in at_once.err
    outreach(sh, "discard last", starting(), f"complete --no-schedule {at('10:50')}", "discard last", starting())
    outreach(sh, "schedule '2031-01-27 10:30'", "schedule --cancel 1")
    assert "No session of tester is scheduled" in outreach(sh, "schedule")
    outreach(sh, f"complete --no-schedule {at('11:00')}", "discard last")
    assert "No session of tester" in outreach(sh, f"list {at('12:00')}")


def test_a_session_of_yesterday_is_entered_late(sh):
    """Before a newer one, where it does not run into it; what was logged before the clock was stopped late counts."""
    outreach(sh, starting("14:00"), f"complete --no-schedule {at('15:00')}")
    within = sh(f"outreach-session start --template quick {at('14:30')}")
    assert within.code == 1 and "ran from Mon 2025-01-27 14:00 to Mon 2025-01-27 15:00" in within.err
    outreach(sh, starting("09:00"), "log sent 15", "log responses 4")
    over = sh(f"outreach-session complete --no-schedule {at('14:10')}")
    assert over.code == 1 and "at that time" in over.err
    printed = outreach(sh, f"complete --no-schedule {at('10:00')}")
    assert "✅ Messages Sent: 15" in printed and "✅ Responses Received: 4 (27% response rate)" in printed


def test_odd_streams(sh):
    """Closed input and output, a reader that goes away, an open pipe that says nothing: no hang, nothing lost."""
    assert sh("outreach-session start --template quick <&- >&-").code == 0
    sh.ok("outreach-session progress <&- | head -1")
    sh.ok("outreach-session progress --watch --every 0.2 | head -1")
    sh.ok("mkfifo idle; exec 3<>idle; outreach-session complete <&3")
    for words in ("list --at 999999w", "list --at 0100-01-01", "list --at 9999-12-31T23:59 --days 100000"):
        assert sh(f"outreach-session {words}").code in (0, 2)


def test_wrong_words_are_one_line_and_an_exit_code(sh):
    """2 for what can never work, 1 for what cannot now."""
    started(sh)
    for words, code, said in (
        ("log bananas 3", 2, "nothing that is counted"),
        ("log companies three", 2, "expected a whole number"),
        ("log companies -- -3", 2, "expected a whole number"),
        ("log companies 99999999999999", 2, "too much to be true"),
        ("log companies 3 --at yesterdayish", 2, "is no time"),
        ("log companies 3 --at 2025-01-27T09:00:00Z", 1, "began at"),
        ("log companies 3 --session outreach_1999_01_01_001", 1, "there is no session"),
        ("start --template fourth", 2, "is no session template"),
        ("milestone lunch", 2, "is no milestone"),
        ("metrics explain luck", 2, "is no metric"),
        ("report yearly", 2, "is no report"),
        ("report --format pdf", 2, "expected md, html, json, yaml"),
        ("trends --by moon", 2, "expected one of day, week"),
        ("complete --no-schedule --at 2025-01-27T09:00:00Z", 1, "began at"),
        ("progress --person 'a b'", 2, "name"),
        ("dance", 2, "there is no command 'dance'; see outreach-session --help"),
    ):
        done = sh(f"outreach-session {words}")
        assert (done.code, done.err.count("\n")) == (code, 1), (words, done.err)
        assert said in done.err, words


def test_killed_at_any_moment_loses_nothing_that_was_said(sh, trials, rng: random.Random):
    """Every log line that was printed counts; a killed one counts whole or not at all."""
    started(sh)
    printed = 0
    tries = trials(12, 200)
    for _ in range(tries):
        process = subprocess.Popen(
            ["bash", "-c", "exec outreach-session log companies 1"],
            cwd=sh.work,
            env=sh.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            out, _ = process.communicate(timeout=rng.uniform(0.2, 0.9))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            out, _ = process.communicate()
        printed += "Companies Researched" in out.decode()
    total = counts(sh)["companies_researched"]
    assert printed <= total <= tries
    outreach(sh, f"log companies 1 {at('10:45')}", "complete --no-schedule")


def test_two_people_log_at_once(sh: Shell):
    """Sixteen log lines from two shells at one time all count."""
    started(sh)
    loop = "for i in {1..8}; do outreach-session log companies 1 >/dev/null || exit; done"
    sh.ok(f"({loop}) & ({loop}) & wait")
    assert counts(sh)["companies_researched"] == 16


def test_a_live_view_in_a_pipe_is_lines(sh):
    """A line whenever a count changes, until the session is over."""
    outreach(sh, starting(), f"log companies 3 {at('10:40')}")
    printed = sh.ok(
        "outreach-session progress --watch --every 0.2 > lines & "
        "until grep -q 'Companies Researched: 3/10' lines; do sleep 0.05; done; "
        "outreach-session log companies 1 > /dev/null; "
        "until grep -q 'Companies Researched: 4/10' lines; do sleep 0.05; done; "
        "outreach-session complete --no-schedule > /dev/null; wait; cat lines"
    )
    assert printed.count("Companies Researched") == 2


def test_a_live_view_on_a_terminal_has_bars(sh):
    """Until Ctrl-C."""
    outreach(sh, "start --template quick")
    watched = sh.background(f"mkfifo keys; {terminal('outreach-session progress --watch --every 0.2')} <> keys > drawn")
    drawn = sh.work / "drawn"
    until(lambda: "━" in drawn.read_text() and "📊 SESSION PROGRESS" in drawn.read_text(), "the bars")
    (sh.work / "keys").write_bytes(b"\x03")
    assert watched.wait(100) == 0


def test_looking_waits_for_no_writer(sh):
    """While somebody writes, progress and reports see the state before, at once."""
    started(sh)
    with sqlite3.connect(sh.state / "records.sqlite3", isolation_level=None) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE outreach_sessions SET goal = 'something else'")
        shown = sh("outreach-session progress < /dev/null")
        report = sh("outreach-session report daily")
        db.execute("ROLLBACK")
    assert "Find 10 companies" in shown.out and report.code == 0


def test_records_and_configuration_of_an_older_version(sh):
    """A database of the first schema is brought up, by whoever of several comes first; files that are missing are ours."""
    for name in ("metrics.yaml", "session_templates.yaml", "integrations.yaml", "claude.yaml"):
        (sh.config / name).unlink()
    shutil.rmtree(sh.config / "reports")
    subprocess.run([PYTHON, "-c", OLD_SCHEMA], cwd=ROOT, env={**sh.env, "PYTHONPATH": str(ROOT)}, check=True)
    sh.ok("for i in 1 2 3 4; do outreach-session list > /dev/null & done; wait")
    started(sh)
    recorded(sh, sent(1, "11:00"))
    assert counts(sh)["messages_sent"] == 2
    assert "<h1>Daily" in outreach(sh, f"report --format html {at('12:00')}")


OLD_SCHEMA = """
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from coordination import paths
from marketing_engine.records import location
paths.ready()
config = Config()
config.set_main_option("script_location", "marketing_engine/records/migrations")
with sa.create_engine(f"sqlite:///{location.file()}").begin() as connection:
    config.attributes["connection"] = connection
    command.upgrade(config, "0001")
    connection.execute(sa.text(
        "INSERT INTO events (at, kind, campaign, session, details) "
        "VALUES ('2025-01-27T10:45:00Z', 'touch_sent', 'campaign_1', 'marketing-outreach-1', '{}')"
    ))
"""
