"""The timeline, the archive, the doctor, and search in what was learned."""

import os
import time

import pytest
from conftest import until

from coordination import registry, timeline
from coordination.store.maildir import MaildirStore

HOUR, DAY = 3600, 86_400


def make_old(path, seconds: float) -> None:
    """As if a file had been written so long ago."""
    then = time.time() - seconds
    os.utime(path, (then, then), follow_symlinks=False)


def rename_old(path, seconds: float):
    """As if a message had been sent so long ago: its name says when."""
    first, _, rest = path.name.partition(".")
    return path.rename(path.with_name(f"{int(first) - int(seconds)}.{rest}"))


def test_one_timeline_over_all(sh):
    """Messages once however many got them, and starts, holds, claims, learnings, in their order; patterns narrow it."""
    sh.ok("for n in marketing-1 marketing-2 ada; do session-start $n work; done")
    sh.ok("session-send-message --from ada broadcast 'first line\nsecond'; session-claim --from ada lead")
    sh.ok(
        "session-hold marketing-1 slow; session-resume marketing-1; session-share-learning topic lesson; session-stop ada"
    )
    kinds = [line.split("  ")[1] for line in sh.ok("session-log").splitlines()]
    assert [kind.strip() for kind in kinds] == [
        "start", "start", "start", "note", "claim", "note", "hold", "lifted", "learned", "stop", "release",
    ]  # fmt: skip
    (line,) = [line for line in sh.ok("session-log").splitlines() if "first line" in line]
    assert line.endswith("ada → marketing-1, marketing-2  first line")
    assert len(sh.ok("session-log marketing-2").splitlines()) == 2
    assert len(sh.ok("session-log --last 3").splitlines()) == 3
    record = sh("session-log --json ada").records[1]
    assert (record["kind"], record["who"], record["to"]) == ("note", "ada", ["marketing-1", "marketing-2"])
    assert sh("session-log --since nonsense").code == 2
    assert sh.ok("session-log --since 2999-01-01") == ""


def test_the_timeline_tells_the_last_of_many(sh):
    """The newest fifty of all messages and events, in their order, whatever mailbox or day they are of; for a pattern too."""
    sh.ok("session-start a; session-start b")
    batch = "".join(f'{{"to": "{"ab"[n % 2]}", "message": "m{n}"}}\n' for n in range(120))
    sh.ok("session-send-message --from c --batch; session-check-messages a; session-claim --from a x", stdin=batch)
    (sh.state / "log" / "2026-01-01").write_text(
        "".join(f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z\tclaim\ta\told{n}\n" for n in range(900)) + "damaged\n"
    )
    lines = sh.ok("session-log").splitlines()
    assert [line.split()[-1] for line in lines[:-1]] == [f"m{n}" for n in range(71, 120)] and "work/x" in lines[-1]
    lines = sh.ok("session-log --last 12 b").splitlines()
    assert [line.split()[-1] for line in lines] == [f"m{n}" for n in range(97, 120, 2)]
    assert sh.ok("session-log --since 2026-01-01").count("old") == 900
    assert sh.ok("session-log --last 1000 a").count("old") == 900


def test_the_timeline_knows_read_and_archived_mail(sh):
    """Wherever a message lies."""
    sh.ok(
        "session-start a; for i in 1 2 3; do session-send-message a m$i; done; session-check-messages --grep m1 a; session-check-messages --grep m2 a"
    )
    rename_old(sh.mail("a", "cur")[0], 100 * DAY)
    sh.ok("session-archive")
    assert [line.split()[-1] for line in sh.ok("session-log | grep note").splitlines()] == ["m1", "m2", "m3"]
    assert len(sh.ok("session-log --since 1d | grep note").splitlines()) == 2
    everything = sh("session-check-messages --all --json a").records
    assert [(record["message"], record["state"]) for record in everything] == [
        ("m1", "read"),
        ("m2", "read"),
        ("m3", "waiting"),
    ]


@pytest.mark.parametrize("command", ["session-log", "session-doctor", "session-status", "session-archive"])
def test_a_name_that_nobody_has_is_a_mistake(sh, command):
    """One line, exit 1; not silence, and not that all is well."""
    sh.ok("session-start a")
    done = sh(f"{command} nobody")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)


def test_following_the_timeline(sh):
    """New lines come as things happen; it ends with its reader."""
    sh.ok("session-start a; session-send-message a one")
    following = sh.background("session-log --follow > seen; echo over >> seen")
    seen = sh.work / "seen"
    until(lambda: seen.exists() and "one" in seen.read_text(), "what was before")
    sh.ok("session-send-message a two; session-claim x")
    until(lambda: "two" in seen.read_text() and "work/x" in seen.read_text(), "what came")
    assert seen.read_text().count("one") == 1
    sh.kill_all()
    following.wait()
    assert sh("session-log --follow | head -1").code == 0


def test_the_timeline_shows_what_moved_while_it_looked(sh, monkeypatch):
    """Read between the listing of the mailboxes and the reading of the message: it is in the next look."""
    sh.ok("session-start w; session-send-message w one")
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    archived = MaildirStore.archived

    def moved_meanwhile(store, *args):
        sh.ok("session-check-messages w")
        return archived(store, *args)

    monkeypatch.setattr(MaildirStore, "archived", moved_meanwhile)
    looks = timeline.Timeline()
    told = [[entry.text for entry in looks.look(0, None, going_on=True)] for _ in range(3)]
    assert [("one" in texts) for texts in told] == [False, True, False]


def test_the_archive_takes_what_was_read_and_is_old(sh):
    """What is unread stays however old, --id and answers find the rest; nothing is deleted unless asked."""
    sh.ok(
        "session-start a; for i in 1 2 3 4; do session-send-message a m$i; done; session-check-messages --grep '[123]' a"
    )
    first, second, _ = sh.mail("a", "cur")
    rename_old(first, 400 * DAY)
    second = rename_old(second, 40 * DAY)
    rename_old(sh.mail("a")[0], 500 * DAY)
    assert sh.ok("session-archive") == "🗄️  a: 2 read messages archived\n"
    assert sh.ok("session-archive") == "Nothing is old enough.\n"
    assert (len(sh.mail("a", "cur")), len(sh.mail("a"))) == (1, 1)
    assert "Message: m2" in sh.ok(f"session-check-messages --id {second.name.partition(':')[0]} a")
    assert "1 archived messages deleted" in sh.ok("session-archive --delete 365 a")
    assert len(list((sh.state / "sessions/a/mail/.Archive/cur").iterdir())) == 1
    assert sh("session-archive --older 30 --delete 10").code == 2
    assert sh("session-archive nobody").code == 1


def test_sessions_that_stopped_long_ago_are_put_away(sh):
    """But none with unread mail, and none that did not stop."""
    sh.ok(
        "for n in gone mailed alive; do session-start $n; done; session-send-message mailed hi; session-stop gone mailed"
    )
    for name in ("gone", "mailed", "alive"):
        make_old(sh.state / "sessions" / name / "session", 100 * DAY)
    out = sh.ok("session-archive --stopped 90")
    assert "gone: put away" in out and "mailed" not in out
    assert sorted(line.split()[0] for line in sh.ok("session-status").splitlines()) == ["alive", "mailed"]
    assert [path.name[:5] for path in (sh.state / "archive").iterdir()] == ["gone."]
    sh.ok("session-start gone; session-stop gone")
    make_old(sh.state / "sessions" / "gone" / "session", 100 * DAY)
    sh.ok("session-archive --stopped 90")
    assert len(list((sh.state / "archive").iterdir())) == 2


def test_the_doctor_is_not_disturbed_by_others_at_work(sh):
    """Files come and go while it looks."""
    sh.ok("session-start a")
    busy = sh.background(
        "while :; do session-send-message a m; session-check-messages a; session-claim x; session-release x; done"
    )
    for _ in range(15):
        done = sh("session-doctor")
        assert done.err == "", done.err
    sh.kill_all()
    busy.kill()
    busy.wait()


def test_mail_that_comes_while_a_session_is_put_away_is_not_lost(sh, monkeypatch):
    """Delivered between the last look and the move, it waits in a mailbox of the same name."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start gone; session-stop gone")
    rename = os.rename

    def send_and_rename(source, target):
        if source.endswith("/gone"):
            sh.ok("session-send-message gone late")
        rename(source, target)

    monkeypatch.setattr(os, "rename", send_and_rename)
    registry.put_away("gone", str(sh.folder / "put-away"))
    assert "Message: late" in sh.ok("session-check-messages gone")


def test_mail_left_behind_by_a_crash_is_found(sh):
    """A session was put away, and the power failed before late mail was brought back."""
    sh.ok("session-start gone; session-stop gone; session-send-message gone late")
    archive = sh.state / "archive"
    archive.mkdir(mode=0o700)
    (sh.state / "sessions" / "gone").rename(archive / "gone.2026-11-20")
    assert "gone: 1 unread messages lie in" in sh("session-doctor").out
    sh.ok("session-doctor --mend")
    assert "Message: late" in sh.ok("session-check-messages gone")


def test_a_healthy_state_is_said_to_be_well(sh):
    """Also an empty one, and one in full use."""
    assert sh.ok("session-doctor") == "✅ All is well.\n"
    sh.ok(
        "session-start a; session-send-message a hi; session-claim x; session-hold a; session-share-learning t l; session-check-messages a"
    )
    assert sh.ok("session-doctor") == "✅ All is well.\n"


def damage(sh) -> None:
    """A state with one of everything that a crash, a hand or time can leave behind."""
    sh.ok(
        "session-start a; session-start stale; session-send-message a good; session-send-message a bad; session-claim --from a old 0.00001"
    )
    box = sh.state / "sessions" / "a"
    sh.mail("a")[1].write_bytes(b"no message at all")
    orphan = box / "mail" / "tmp" / "1.2.3"
    orphan.write_text("half a mess")
    make_old(orphan, 40 * HOUR)
    (box / "reading" / "dead").mkdir()
    sh.mail("a")[0].rename(box / "reading" / "dead" / sh.mail("a")[0].name)
    session = sh.state / "sessions" / "stale" / "session"
    session.write_text(session.read_text() + "Terminal: 1-1\n")
    make_old(session, 5 * HOUR)
    (sh.state / "effects").mkdir()
    (sh.state / "effects" / "dead").touch()
    (sh.state / "terminals").mkdir(exist_ok=True)
    (sh.state / "terminals" / "99999999-1").write_text("Session: gone\n")
    leftover = sh.state / "sessions" / "a" / "session.1.abcdef~"
    leftover.touch()
    make_old(leftover, 2 * HOUR)
    for path in box.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    for path in (sh.state / "effects", sh.state / "effects" / "dead", sh.state / "terminals" / "99999999-1"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    (sh.state / "terminals").chmod(0o700)
    (box / "log").touch()
    (box / "log").chmod(0o644)
    until(lambda: not sh("session-claim --json").records, "the claim to end")


def test_the_doctor_finds_and_mends(sh):
    """Each thing on a line with what to do; --mend does it; afterwards only what a person must decide is left."""
    damage(sh)
    found = sh("session-doctor")
    assert found.code == 1
    for text in (
        "an unfinished delivery", "a damaged message", "a reader died", "no sign of life", "a dead effect",
        "a closed terminal", "an unfinished write", "others have rights", "work/old of a is over",
    ):  # fmt: skip
        assert text in found.out, text
    assert found.out.count("🔧 --mend") == 9
    mended = sh("session-doctor --mend")
    assert mended.out.count("✅ mended") == 9
    left = sh("session-doctor")
    assert (left.code, left.out.count("\n")) == (1, 1) and "in quarantine" in left.out
    assert "Message: good" in sh.ok("session-check-messages a")
    assert "stopped" in sh.ok("session-status stale")
    assert (sh.state / "sessions/a/log").stat().st_mode & 0o077 == 0
    assert {record["mended"] for record in sh("session-doctor --json").records} == {False}


def test_the_doctor_checks_messages_one_by_one_where_others_may_enter_their_folder(sh):
    """A message that is readable to all is named in an open folder, and not in one that only its owner may enter."""
    sh.ok(
        "session-start a; session-send-message a one; session-send-message a two; session-check-messages --grep one a"
    )
    for path in (*sh.mail("a"), *sh.mail("a", "cur")):
        path.chmod(0o644)
    assert sh.ok("session-doctor") == "✅ All is well.\n"
    (sh.state / "sessions/a/mail/new").chmod(0o755)
    out = sh("session-doctor").out
    assert out.count("others have rights") == 2 and f"{sh.mail('a')[0]} (644)" in out
    sh.ok("session-doctor --mend")
    assert sh.ok("session-doctor") == "✅ All is well.\n"


def test_the_doctor_reads_the_oldest_of_many_waiting_messages(sh):
    """A damaged message among a hundred older ones comes to light when its turn comes, or when it is one of the oldest."""
    sh.ok("session-start a; session-send-message a hello")
    (first,) = sh.mail("a")
    seconds, _, rest = first.name.partition(".")
    for number in range(1, 151):
        first.with_name(f"{int(seconds) + number}.{rest}").write_bytes(
            b"no message" if number == 120 else first.read_bytes()
        )
    assert "a damaged message" not in sh("session-doctor").out
    for path in sh.mail("a")[:50]:
        path.unlink()
    assert "a damaged message" in sh("session-doctor").out


def test_the_doctor_touches_nothing_that_lives(sh):
    """A delivery, a reader, an effect, a terminal, a write that are under way right now."""
    sh.ok("session-start a; session-send-message a hi")
    for name in ("mail/tmp/1.2.3", "session.1.abcdef~"):
        (sh.state / "sessions/a" / name).write_text("being written")
        (sh.state / "sessions/a" / name).chmod(0o600)
    reader = sh.background("mkfifo f; session-check-messages a > f & exec 3<f; sleep 60")
    until(lambda: len(sh.mail("a")) == 0, "the reader to claim")
    assert sh.ok("session-doctor --mend") == "✅ All is well.\n"
    assert (sh.state / "sessions/a/mail/tmp/1.2.3").exists()
    assert len(list((sh.state / "sessions/a/reading").glob("*/*"))) == 1
    sh.kill_all()
    reader.wait()


def test_a_forgotten_hold_is_pointed_at_and_never_lifted(sh):
    """A day is long; a damaged one is told at once."""
    sh.ok("session-start a; session-send-message a 'EMERGENCY_STOP'")
    assert sh("session-doctor").code == 0
    make_old(sh.state / "holds" / "a", 30 * HOUR)
    (sh.state / "holds" / "b").touch()
    done = sh("session-doctor --mend")
    assert done.code == 1
    assert "held for 1d" in done.out and "a damaged hold; it holds" in done.out
    assert sorted(os.listdir(sh.state / "holds")) == ["a", "b"]


def test_mail_that_nobody_hears_and_scripts_that_fail_are_found(sh):
    """A wrong address after a week; a failing script at once, in status too; unattended mail is woken."""
    sh.ok("session-send-message nobdy hello")
    rename_old(sh.mail("nobdy")[0], 8 * DAY)
    (sh.work / "hook").write_text("#!/bin/sh\nexit 3\n")
    sh.ok("session-start w --on-message hook; session-send-message w x")
    until(lambda: "1 failing" in sh.ok("session-status w"), "the failure")
    out = sh("session-doctor").out
    assert "nobdy: 1 messages wait, and nobody ever started it" in out
    assert "w: its script fails: 1 messages" in out
    sh.kill_all()
    box = sh.state / "sessions" / "w"
    (waiting,) = [*box.glob("mail/new/*"), *box.glob("reading/*/*")]  # in the second it is tried again
    waiting = waiting.rename(box / "mail" / "new" / waiting.name.partition("+")[0])
    rename_old(waiting, HOUR)
    assert "w: mail waits and nobody works it → wake it" in sh("session-doctor").out
    sh("session-doctor --mend w")
    until(lambda: "1 failing" in sh.ok("session-status w"), "the next try")


def test_quarantine_is_tried_again(sh):
    """--retry lets it wait again, its failures forgotten; what is damaged stays."""
    (sh.work / "hook").write_text('#!/bin/sh\n[ -e "$(dirname "$0")/mended" ]\n')
    sh.ok("session-start w --on-message hook; session-stop w; session-send-message w one; session-send-message w two")
    one, two = sh.mail("w")
    one.rename(one.with_name(f"{one.name}+4"))
    two.write_bytes(b"\0")
    sh.ok("session-start w")
    until(lambda: "2 in quarantine" in sh.ok("session-status w") and not sh.processes(), "quarantine")
    assert sh("session-doctor").out.count("in quarantine: ") == 2
    (sh.state / "sessions/w/mended").touch()
    done = sh("session-doctor --retry w")
    assert (done.out, "1 are damaged" in done.err) == ("w: 1 messages wait again\n", True)
    until(lambda: sh.texts("w") == ["one"] and not sh.processes(), "the message worked")


def test_what_was_learned_is_found(sh):
    """In titles, categories, texts and files, in any case; by type; exit 1 where there is nothing."""
    (sh.work / "notes.md").write_text("line one\nReply rates DOUBLE on Tuesdays\n")
    sh.ok("session-share-learning 'Weekday test' notes.md; session-share-learning pattern Subjects 'short ones work'")
    assert "  Reply rates DOUBLE on Tuesdays\n" in sh.ok("session-search-knowledge 'double on'")
    assert "Weekday test" in sh.ok("session-search-knowledge weekday")
    assert len(sh("session-search-knowledge --json subjects pattern").records) == 1
    assert sh("session-search-knowledge subjects troubleshooting").code == 1
    assert sh("session-search-knowledge x nonsense").code == 2


@pytest.mark.parametrize(
    "line", ["session-log", "session-doctor", "session-archive", "session-hold", "session-claim", "session-status"]
)
def test_an_empty_state_is_no_error(sh, line):
    """Nothing there, nothing wrong, nothing made."""
    sh.ok(line)
    assert not sh.state.exists()
