"""After a restore or a loss no mail leaves twice: what left is known from the outbox, what may have left waits."""

import os
import shutil
import signal
import sqlite3
import subprocess
from collections import Counter

from conftest import BIN, terminal, until
from day import allow_answers, approve, at_approval, day_over, first_mails, opened, outbox, phase, reply
from test_hostile_mail import unanswered

RECORDS = ("records.sqlite3", "records.sqlite3-wal", "records.sqlite3-shm")


def remove_records(sh) -> None:
    """Lose them."""
    for name in RECORDS:
        (sh.state / name).unlink(missing_ok=True)


def approved_day(sh) -> None:
    """Approve who waits, and let the day run to its end."""
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")


def assert_nobody_twice(sh) -> None:
    """Each receiver has each step once."""
    had = Counter((mail["To"], mail["Subject"]) for mail in first_mails(sh))
    assert set(had.values()) == {1}
    assert len({mail["To"] for mail in first_mails(sh)}) == 42


def told(sh, name: str = "marketing-human-approver") -> str:
    """All that a session was told."""
    return "\n".join(sh.texts(name))


def in_terminal(sh, line: str, typed: str = "") -> str:
    """What a command says to a person who types this."""
    return sh(terminal(line), stdin=typed).out


def test_a_copy_put_back_by_hand_mails_nobody_again(sh):
    """The records as they were at approval, under the outbox of the whole day: the 42 are taken in, and it is said."""
    at_approval(sh)
    sh.ok("stop_marketing_sessions.sh")
    until(lambda: not sh.processes(), "everything to rest")
    shutil.copy(sh.state / "records.sqlite3", sh.folder / "copy")
    sh.ok("start_marketing_sessions.sh --no-page")
    approved_day(sh)
    sh.ok("stop_marketing_sessions.sh")
    remove_records(sh)
    shutil.copy(sh.folder / "copy", sh.state / "records.sqlite3")
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh) == "approval approval" and not sh.processes(), "the approval queue")
    assert "MAILS_TAKEN_IN 42" in told(sh)
    approved_day(sh)
    assert_nobody_twice(sh)
    assert "• 42 emails sent (100% delivery)" in sh.ok("marketing summary")


def test_lost_records_mail_nobody_again(sh):
    """Without the records, and with the campaign under another name; opt-outs that came as replies are known again."""
    day_over(sh)
    with opened(sh.state / "records.sqlite3") as db:
        suppressed = db.execute("SELECT email FROM suppressions").fetchall()
        answers = db.execute("SELECT count(*) FROM touches WHERE step LIKE 'reply:%'").fetchone()
    remove_records(sh)
    (sh.config / "campaigns" / "campaign_1.yaml").rename(sh.config / "campaigns" / "renamed.yaml")
    out = sh.ok("run-day renamed; stop_marketing_sessions.sh")
    assert "45 mails in the outbox" in out
    assert_nobody_twice(sh)
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT email FROM suppressions").fetchall() == suppressed
        assert db.execute("SELECT count(*) FROM touches WHERE step LIKE 'reply:%'").fetchone() == answers
        assert db.execute("SELECT count(*) FROM found_mails").fetchone() == (45,)
    assert len(outbox(sh)) == 45


def test_the_same_mail_has_the_same_message_id_in_other_records(sh):
    """A second database makes the Message-IDs of the first one; no file of the outbox needs to be opened for that."""
    day_over(sh)
    ids = {mail["Message-ID"] for mail in first_mails(sh)}
    shutil.rmtree(sh.state)
    sh.ok("run-day; stop_marketing_sessions.sh")
    assert {mail["Message-ID"] for mail in first_mails(sh)} == ids


def test_backup_and_restore(sh):
    """What left, opted out, or lost its approval since the copy stays so; the records of before are kept."""
    at_approval(sh)
    copy = sh.folder / "it's 100% a copy?#.db"
    quoted = f'"{copy}"'
    sh.ok(f"marketing backup {quoted}")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert sh(f"marketing backup {quoted}").code == 1
    people = sh("marketing approve --list --json").records
    sh.ok(f"marketing suppress {people[-1]['email']}")
    assert sh(f"marketing restore {quoted}").err.count("stop it first") == 1
    approved_day(sh)
    old = sh.ok("marketing token 2>&1 || true")
    sh.ok("stop_marketing_sessions.sh")
    said = sh.ok(f"marketing restore {quoted}")
    assert "Kept of them: 1 suppressions, 42 mails" in said
    assert "Taken in as sent: 42 mails" in said
    assert [path.name.partition(".before-")[0] for path in sh.state.glob("*.before-*")] == ["records.sqlite3"], old
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM suppressions WHERE email = ?", [people[-1]["email"]]).fetchone() == (1,)
    assert sh.ok("marketing reconcile") == "✅ The records know every mail that has left\n"
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    approved_day(sh)
    assert_nobody_twice(sh)


def test_what_may_have_left_waits_for_a_person(sh):
    """A copy with approvals, under damaged records and an outbox that was emptied: nothing leaves until a person decides."""
    at_approval(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("marketing backup copy; session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    sh.ok("stop_marketing_sessions.sh")
    left = [path.rename(sh.folder / path.name) for path in (sh.state / "outbox" / "new").iterdir()]
    remove_records(sh)
    (sh.state / "records.sqlite3").write_text("garbage")
    damaged = sh("marketing summary")
    assert (damaged.code, "marketing restore FILE" in damaged.err) == (1, True)
    restored = sh("marketing restore copy")
    assert "42 mails may have left" in restored.err
    assert any(sh.state.glob("records.sqlite3.before-*"))
    waiting = sh("marketing reconcile --json")
    assert (waiting.code, len(waiting.records)) == (1, 42)
    first, second = (one["id"] for one in waiting.records[:2])
    third = waiting.records[2]
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day to end without them")
    assert not outbox(sh)
    assert sh(f"marketing reconcile --not-sent {first}").code == 1  # no terminal
    in_terminal(sh, f"marketing reconcile --sent {first} --not-sent {second}")
    found = next(path for path in left if f"<{third['email']}>".encode() in path.read_bytes())
    shutil.copy(found, sh.state / "outbox" / "new" / found.name)  # it comes to light
    sh("marketing reconcile")
    with opened(sh.state / "records.sqlite3") as db:
        statuses = dict(db.execute("SELECT status, count(*) FROM touches GROUP BY status"))
    assert statuses == {"sent": 2, "unknown": 39}


def test_a_mail_that_cannot_be_taken_in_stops_sending(sh):
    """Whatever else lies in the outbox must be looked at by a person, who lets sending go on."""
    at_approval(sh)
    box = sh.state / "outbox" / "new"
    box.mkdir(parents=True)
    (box / "strange").write_text("From: a@b.example\nTo: c@d.example\n\nhello\n")
    (box / "no text").write_bytes(b"\xff\x00")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: "marketing reconcile" in told(sh) and not sh.processes(), "sending to stop")
    assert len(list(box.iterdir())) == 2
    assert "marketing reconcile" in sh.ok("session-hold")
    assert sh("marketing reconcile").code == 1
    assert "Are these 2 no mails of this program" in in_terminal(sh, "marketing reconcile", "n\n")
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")  # by hand, without looking: it stops again
    until(lambda: "broadcast+send" in sh.ok("session-hold") and not sh.processes(), "sending to stop again")
    assert len(list(box.iterdir())) == 2
    in_terminal(sh, "marketing reconcile", "y\n")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(list(box.iterdir())) == 2 + 42


def test_a_backup_is_whole_while_the_team_works(sh):
    """Copies made all through a day are whole databases; one that is killed leaves no file of the name asked for."""
    at_approval(sh)
    approve(sh, "--above 55 --reject-rest")
    number = 0
    while not phase(sh).startswith("done"):
        number += 1
        sh.ok(f"marketing backup copy{number}")
    until(lambda: not sh.processes(), "everything to rest")
    for copy in sh.work.glob("copy*"):
        with opened(copy) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            sent, events = (
                db.execute(f"SELECT count(*) FROM {what}").fetchone()
                for what in ("touches WHERE status = 'sent'", "events WHERE kind = 'touch_sent'")
            )
            assert sent == events
    assert number


def test_a_restore_that_is_killed_has_changed_nothing_or_all(sh, trials, rng):
    """Kill -9 at any moment: the records are those of before or the restored ones, whole; restoring again works."""
    at_approval(sh)
    sh.ok("marketing backup copy")
    approved_day(sh)
    sh.ok("stop_marketing_sessions.sh")
    until(lambda: not sh.processes(), "everything to rest")
    for _ in range(trials(4, 60)):
        process = subprocess.Popen(
            [BIN / "marketing", "restore", "copy"], cwd=sh.work, env=sh.env, stdout=subprocess.DEVNULL
        )
        try:
            process.wait(rng.uniform(0.3, 1.8))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        with opened(sh.state / "records.sqlite3") as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert db.execute("SELECT count(*) FROM touches").fetchone() in [(0,), (42,)]
    assert "Restored" in sh.ok("marketing restore copy")
    assert sh.ok("marketing reconcile").startswith("✅")
    assert not list(sh.state.glob("*restoring~*"))


def test_a_file_that_is_no_copy_is_refused(sh):
    """And nothing is changed by it."""
    sh.ok("marketing backup copy")
    (sh.work / "text").write_text("hello\n")
    (sh.work / "cut").write_bytes((sh.work / "copy").read_bytes()[:9000])
    shutil.copy(sh.work / "copy", sh.work / "newer")
    with opened(sh.work / "newer") as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    sqlite3.connect(sh.work / "empty").close()
    for name, change in (
        ("trigger", "CREATE TRIGGER t AFTER INSERT ON suppressions BEGIN DELETE FROM suppressions; END"),
        ("view", "ALTER TABLE events RENAME TO e; CREATE VIEW events AS SELECT * FROM e"),
        ("version", "UPDATE alembic_version SET version_num = '0000x'"),
        ("table", "DROP TABLE found_mails"),
        ("column", "ALTER TABLE touches DROP COLUMN error"),
    ):
        shutil.copy(sh.work / "copy", sh.work / name)
        with opened(sh.work / name) as db:
            db.executescript(change)
    before = (sh.state / "records.sqlite3").read_bytes()
    for name in ("text", "cut", "newer", "empty", "missing", ".", "trigger", "view", "version", "table", "column"):
        refused = sh(f"marketing restore {name}")
        assert (refused.code, refused.err.count("\n")) == (1, 1), name
    assert (sh.state / "records.sqlite3").read_bytes() == before
    assert not list(sh.state.glob("*restoring*"))
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer version" in sh("marketing restore copy").err
    assert not list(sh.state.glob("*.before-*"))


def test_a_reply_that_was_handled_before_the_loss_is_known_again(sh):
    """Who answered gets no follow-up, and who was answered automatically is not answered twice."""
    allow_answers(sh)
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    reply(sh, unanswered(sh)[0], "How does it work?", "asks")
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: len(outbox(sh)) == 46 and not sh.processes(), "an answer")
    sh.ok("stop_marketing_sessions.sh")
    remove_records(sh)
    sh.ok("run-day; stop_marketing_sessions.sh")
    assert len(outbox(sh)) == 46
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM replies").fetchone() == (9,)
        assert db.execute("SELECT count(*) FROM handled_mails").fetchone() == (9,)


def test_mails_with_ids_of_an_earlier_version_are_known_again(sh):
    """Random Message-IDs, as version 0.1 made them, in the outbox of a restored copy with lost records: none is in doubt."""
    at_approval(sh)
    sh.ok("marketing backup copy")
    approved_day(sh)
    sh.ok("stop_marketing_sessions.sh")
    for number, path in enumerate(sorted((sh.state / "outbox" / "new").iterdir())):
        id = f"touch-{number}-1.{number:012x}@screenwise.example"
        path.with_name(id).write_bytes(path.read_bytes().replace(path.name.encode(), id.encode()))
        path.unlink()
    remove_records(sh)
    assert "Taken in as sent: 42 mails" in sh.ok("marketing restore copy")
    assert sh.ok("marketing reconcile") == "✅ The records know every mail that has left\n"
    sh.ok("marketing backup again; marketing restore again; marketing restore again")
    sh.ok("start_marketing_sessions.sh --no-page; trigger_daily_workflow.sh campaign_1")
    approved_day(sh)
    assert_nobody_twice(sh)


def test_replies_reach_people_while_sending_waits(sh):
    """A strange file in the outbox keeps the answers back, and no reply from a person."""
    allow_answers(sh)
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    mails = unanswered(sh)
    (sh.state / "outbox" / "new" / "strange").write_text("hello\n")
    reply(sh, mails[7], "How does it work?", "asks")
    reply(sh, mails[8], "My lawyer wants to see the contract.", "law")
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: "broadcast+send" in sh.ok("session-hold") and not sh.processes(), "sending to stop")
    assert any("lawyer" in one["text"] for one in sh("marketing replies --json").records)
    assert len(outbox(sh)) == 46
    in_terminal(sh, "marketing reconcile", "y\n")
    until(lambda: len(outbox(sh)) == 47 and not sh.processes(), "the answer")


def test_a_person_s_own_pause_is_not_lifted_by_reconcile(sh):
    """Only the pause that a comparison placed ends with it."""
    day_over(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH - ask me before marketing reconcile'")
    sh.ok("marketing reconcile")
    assert "ask me before" in sh.ok("session-hold")


def test_lost_records_know_an_answer_also_where_another_campaign_comes_first(sh):
    """Handled mails to people who are not known yet wait for them: the one who answered gets no follow-up."""
    day_over(sh)
    with opened(sh.state / "records.sqlite3") as db:
        before = db.execute("SELECT email, intent FROM replies WHERE prospect_id > 0 ORDER BY email").fetchall()
    remove_records(sh)
    campaigns = sh.config / "campaigns"
    (campaigns / "other.yaml").write_text(
        (campaigns / "campaign_1.yaml").read_text().replace("prospects/campaign_1.csv", "prospects/other.csv")
    )
    rows = (sh.config / "prospects" / "campaign_1.csv").read_text().splitlines()
    other = rows[1].replace("orchard-rpo.example", "pear-rpo.example").replace("ulrik", "otto").replace("Ulrik", "Otto")
    (sh.config / "prospects" / "other.csv").write_text(f"{rows[0]}\n{other}\n")
    sh.ok("run-day other; run-day campaign_1; stop_marketing_sessions.sh")
    with opened(sh.state / "records.sqlite3") as db:
        after = db.execute("SELECT email, intent FROM replies WHERE prospect_id > 0 ORDER BY email").fetchall()
    assert len(before) == 8
    assert set(before) <= set(after)


def test_an_approval_that_was_taken_back_stays_taken_back(sh):
    """Also where the records of before come from another copy: who was rejected since waits again, and gets no mail."""
    at_approval(sh)
    ids = [one["id"] for one in sh("marketing approve --list --json").records[:3]]
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'; marketing backup first")
    approve(sh, " ".join(ids))
    sh.ok("marketing backup approved; stop_marketing_sessions.sh; marketing restore first")
    sh.ok(terminal(f"marketing approve --reject {ids[0]}"))
    sh("marketing restore approved")
    with opened(sh.state / "records.sqlite3") as db:
        approved = {row[0] for row in db.execute("SELECT prospect_id FROM decisions WHERE approved")}
    assert int(ids[0].removeprefix("prospect_")) not in approved


def test_what_was_being_sent_when_the_copy_was_made_is_sent(sh):
    """The records of before know that it left, also where the outbox was emptied since."""
    at_approval(sh)
    approved_day(sh)
    sh.ok("stop_marketing_sessions.sh; marketing backup copy")
    with opened(sh.work / "copy") as db:
        db.execute("UPDATE touches SET status = 'sending', sent_at = ''")
    shutil.rmtree(sh.state / "outbox")
    sh.ok("marketing restore copy")
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT status, count(*) FROM touches GROUP BY status").fetchall() == [("sent", 42)]


def test_an_opt_out_during_a_restore_is_not_lost(sh):
    """Each one that was confirmed is in the records afterwards, also beside two restores at once."""
    at_approval(sh)
    sh.ok("stop_marketing_sessions.sh; marketing backup copy")
    line = "(marketing restore copy & marketing restore copy; wait) >/dev/null 2>&1"
    restores = sh.background(line)
    confirmed = []
    while restores.poll() is None:
        email = f"person{len(confirmed)}@x.example"
        if sh(f"marketing suppress {email}").code == 0:
            confirmed.append(email)
    with opened(sh.state / "records.sqlite3") as db:
        suppressed = {row[0] for row in db.execute("SELECT email FROM suppressions")}
    assert set(confirmed) <= suppressed
    assert confirmed
