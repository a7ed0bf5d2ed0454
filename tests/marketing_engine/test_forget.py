"""Who is forgotten is nowhere any more, does not come back, and leaves every figure as it was."""

import json
import os
import shutil
import signal
import subprocess
import threading
from contextlib import closing
from pathlib import Path

import pytest
from conftest import BIN, PYTHON, terminal, until
from day import at_approval, day_over, opened, outbox, phase
from forgotten_people import RECORDS, figures, found_in, prospect, scatter, who_answered
from sending_day import outreach, stand_before_outreach

HEADER = "First Name,Last Name,Title,Company,Website,Email,Email Status,Person Linkedin Url"
MIA = "Mia,Orchard,CEO,Pear Works,https://pear.example,mia.orchard@gmail.com,Verified,https://linkedin.com/in/mia-orchard-1"


def imported(sh, *rows: str) -> str:
    """What an import of these rows says."""
    (sh.work / "people.csv").write_text("\n".join((HEADER, *rows)) + "\n")
    done = sh("marketing import people.csv --campaign campaign_1")
    return done.out + done.err


def test_nothing_but_a_hash_is_left(sh):
    """The bytes of the whole state folder hold neither address nor name nor profile, and every figure is as it was."""
    day_over(sh)
    one = who_answered(sh)
    scatter(sh, one)
    before, there = figures(sh), found_in(sh.state, one.traces)
    assert len({place.partition(":")[0] for place in there}) > 8, there
    preview = sh.ok(f"marketing forget {one.ref} --dry-run")
    assert found_in(sh.state, one.traces) == there, "a preview changes nothing"
    done = sh.ok(f"marketing forget {one.ref} --yes")
    assert found_in(sh.state, one.traces) == []
    assert figures(sh) == before
    assert "mails in the outbox" in preview and "mails in the outbox" in done
    assert "friend@there.example" in sh.ok("marketing suppress list")
    assert (sh.state / "apollo" / "cache" / "4567.json").exists()
    assert "others@there.example" in sh.texts("marketing-research-1")[-1]
    assert "To: other@there.example" in (sh.state / "mailboxes" / "dana.sent").read_text()
    with opened(sh.state / RECORDS) as db:
        shell = db.execute("SELECT email, first_name, source FROM prospects WHERE id = ?", [one.id]).fetchone()
        assert shell == (None, "", "forgotten")
        assert db.execute("SELECT count(*) FROM forgotten_people").fetchone()[0] >= 3
    again = sh.ok(f"marketing forget {one.ref} --yes")
    assert "was forgotten" in again and "nothing more is held" in again
    for command in (
        "marketing prospects",
        "marketing replies",
        "marketing summary campaign_1",
        "marketing outreach preview campaign_1",
    ):
        sh.ok(command)


def test_who_was_forgotten_does_not_come_back(sh):
    """Neither under another spelling of the mailbox, nor the same profile, nor the same name at the company."""
    assert "1 people" in imported(sh, MIA)
    sh.ok("marketing forget 'm.i.a.orchard+news@googlemail.com' --yes")
    assert found_in(sh.state, ["mia.orchard", "mia orchard", "mia-orchard"]) == []
    for row in (
        MIA,
        MIA.replace("mia.orchard@gmail", "miaorchard+x@googlemail"),
        MIA.replace("mia.orchard@gmail.com", "mia@elsewhere.example"),
        MIA.replace("mia.orchard@gmail.com", "mia@elsewhere.example").replace("mia-orchard-1", "other"),
    ):
        assert "0 people" in imported(sh, row), row
    assert found_in(sh.state, ["mia.orchard", "mia orchard", "mia-orchard", "mia@"]) == []
    checked = sh("marketing suppress check Mia.Orchard+a@gmail.com prospect_1")
    assert checked.code == 1 and checked.out.count("suppressed (forgotten)") == 2
    sh.ok("marketing suppress add mia.orchard@gmail.com")
    assert found_in(sh.state, ["mia.orchard"]) == [], "the hash does it: the address is not noted again"
    refused = sh("marketing suppress remove mia.orchard@gmail.com")
    assert refused.code == 1 and "marketing forget --allow" in refused.err
    sh.ok("marketing forget --allow mia.orchard@gmail.com linkedin.com/in/mia-orchard-1")
    sh.ok("marketing forget --allow x@pear.example --name 'Mia Orchard'")
    assert "1 people" in imported(sh, MIA)


def test_an_address_that_only_mails_and_lists_name(sh):
    """Who is no prospect is found by the address: in replies, suppressions, waiting mails; unknown ones leave no hash."""
    day_over(sh)
    one = "stranger.far@far.example"
    new = sh.state / "inbox" / "new"
    (new / "first").write_text(f"From: Sam <{one}>\nTo: dana@screenwise.example\nSubject: hi\n\nWho are you?\n")
    with opened(sh.state / RECORDS) as db:
        db.execute("UPDATE replies SET email = ?, prospect_id = NULL, touch_id = NULL WHERE id = 2", [one])
    (new / "second").write_text(f"From: {one}\nSubject: again\n\nStill here.\n")
    (new / "third").write_text(f"From: boss@far.example\nSubject: hi\n\nPlease write to {one} instead.\n")
    sh.ok(f"marketing suppress add {one}")
    held = json.loads(sh.ok(f"marketing export {one}"))
    assert held["known_as"]["addresses"] == [one] and held["records"]["suppressions"]
    sh.ok(f"marketing forget {one} --yes")
    assert found_in(sh.state, [one]) == []
    assert (new / "third").exists(), "a mail of another person still waits to be read"
    unknown = sh.ok("marketing forget not.known@far.example --yes")
    assert "nothing more is held" in unknown
    assert "not.known" not in (sh.state / "forgotten").read_text()
    assert sh("marketing export not.known@far.example").code == 1
    assert sh("marketing forget 'no person' --yes").code == 2
    assert sh("marketing forget prospect_9999 --yes").code == 2


def test_a_person_at_a_terminal_says_yes(sh):
    """Without --yes nothing goes but by a person's yes, who has seen what goes."""
    imported(sh, MIA)
    refused = sh("marketing forget prospect_1")
    assert refused.code == 1 and "a person at a terminal" in refused.err and "1 prospects" in refused.out
    said_no = sh(terminal("marketing forget prospect_1"), stdin="n\n")
    assert "nothing was changed" in said_no.out
    assert found_in(sh.state, ["mia.orchard@gmail.com"]) != []
    said_yes = sh(terminal("marketing forget prospect_1"), stdin="y\n")
    assert "✅" in said_yes.out, said_yes.out
    assert found_in(sh.state, ["mia.orchard@gmail.com"]) == []


def test_killed_at_any_moment_it_is_finished_by_the_next_run(sh, trials, rng):
    """Kill -9: the next one who forgets, or the retention of the next day, finishes it."""
    day_over(sh)
    one = who_answered(sh)
    scatter(sh, one)
    made, before = sh.folder / "made", figures(sh)
    shutil.copytree(sh.state, made)
    for trial in range(trials(4, 40)):
        shutil.rmtree(sh.state)
        shutil.copytree(made, sh.state)
        process = subprocess.Popen(
            [BIN / "marketing", "forget", one.email, "--yes"],
            cwd=sh.work,
            env=sh.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(0.4 + rng.random() * 1.2)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if trial % 2 and list((sh.state / "forgetting").glob("*.json")):
            sh.ok("marketing retention")
        else:
            sh.ok(f"marketing forget {one.email} --yes")
        assert found_in(sh.state, one.traces) == []
        assert figures(sh) == before


def test_two_at_a_time(sh):
    """Two who forget wait for each other, and both are done."""
    day_over(sh)
    people = [prospect(sh, 2), prospect(sh, 3)]
    done = []

    def forget(ref: str) -> None:
        done.append(sh(f"marketing forget {ref} --yes").code)

    threads = [threading.Thread(target=forget, args=(one.ref,)) for one in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [0, 0]
    assert [found_in(sh.state, one.traces) for one in people] == [[], []]


def test_an_older_copy_brings_no_person_back(sh):
    """Restored records forget again, also where the records of before are lost and only the file beside them is left."""
    day_over(sh)
    one = who_answered(sh)
    sh.ok(f"marketing backup {sh.work}/older.db")
    sh.ok(f"marketing forget {one.ref} --yes")
    said = sh.ok(f"marketing restore {sh.work}/older.db")
    assert "Forgotten again: 1 people" in said
    assert found_in(sh.state, one.traces) == []
    for name in (RECORDS, f"{RECORDS}-wal", f"{RECORDS}-shm"):
        (sh.state / name).unlink(missing_ok=True)
    assert "Forgotten again: 1 people" in sh.ok(f"marketing restore {sh.work}/older.db")
    assert found_in(sh.state, one.traces) == []
    assert sh(f"marketing suppress check {one.email}").code == 1


def test_lost_records_take_no_person_in_again(sh):
    """The file beside the records is enough: an import into new records leaves the person out."""
    imported(sh, MIA)
    sh.ok("marketing forget prospect_1 --yes")
    for path in sh.state.glob(f"{RECORDS}*"):
        path.unlink()
    assert "0 people" in imported(sh, MIA)
    assert sh("marketing suppress check mia.orchard@gmail.com").code == 1
    (sh.state / "forgotten").unlink()
    assert "1 people" in imported(sh, MIA), "both are gone: nothing knows it any more"


def test_while_a_day_sends(sh):
    """Forgetting in the middle of outreach: the day goes on to its end, and those people are in none of it any more."""
    at_approval(sh)
    people = [prospect(sh, id) for id in (2, 3, 40)]
    sh.ok(terminal("marketing approve --above 0"))
    until(lambda: (sh.state / "outbox" / "new").is_dir() and bool(outbox(sh)), "the first mail")
    for one in people:
        sh.ok(f"marketing forget {one.ref} --yes")
    until(lambda: phase(sh).startswith("done"), "the end of the day")
    for one in people:
        assert found_in(sh.state, one.traces) == []
    with opened(sh.state / RECORDS) as db:
        mailed = {id for (id,) in db.execute("SELECT prospect_id FROM touches WHERE status = 'sent'")}
        approved = {id for (id,) in db.execute("SELECT prospect_id FROM decisions WHERE approved")}
    gone = {one.id for one in people}
    assert approved - mailed <= gone, "all others got their mail"
    assert len(outbox(sh)) == len(mailed - gone)


WAIT_FOR_MAIL = """
import sys, time
from marketing_engine.outreach.in_flight import lock_mail
with lock_mail(int(sys.argv[1]), "campaign_1", "1"):
    print("locked", flush=True)
    sys.stdin.readline()
"""


def test_a_mail_in_flight_is_waited_for(sh):
    """Forgetting begins when the mail under way is booked; one that a crash cut off counts as one that may have left."""
    day_over(sh)
    one = prospect(sh, 2)
    with opened(sh.state / RECORDS) as db:
        db.execute("UPDATE touches SET status = 'sending' WHERE prospect_id = ?", [one.id])
    sender = subprocess.Popen(
        [PYTHON, "-c", WAIT_FOR_MAIL, str(one.id)],
        env=sh.env | {"PYTHONPATH": str(Path(BIN).parent)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert sender.stdin is not None and sender.stdout is not None
    assert sender.stdout.readline() == "locked\n"
    process = subprocess.Popen([BIN / "marketing", "forget", one.ref, "--yes"], cwd=sh.work, env=sh.env)
    until(lambda: bool(list((sh.state / "forgetting").glob("*.json"))), "the note of what is to be done")
    assert found_in(sh.state, [one.email]) != [] and process.poll() is None
    sender.communicate("\n")
    assert process.wait() == 0
    assert found_in(sh.state, one.traces) == []
    with opened(sh.state / RECORDS) as db:
        assert db.execute("SELECT status FROM touches WHERE prospect_id = ?", [one.id]).fetchall() == [("unknown",)]


def test_a_mail_that_stays_in_flight(sh, monkeypatch):
    """Nothing is changed while a mail is under way for longer than anybody waits: try again later."""
    from coordination.errors import TryAgain
    from marketing_engine.outreach import in_flight
    from marketing_engine.privacy import forgetting

    day_over(sh)
    one = prospect(sh, 2)
    with opened(sh.state / RECORDS) as db:
        db.execute("UPDATE touches SET status = 'sending' WHERE prospect_id = ?", [one.id])
    there = found_in(sh.state, one.traces)
    for name in ("COORDINATION_HOME", "MARKETING_CONFIG"):
        monkeypatch.setenv(name, sh.env[name])
    monkeypatch.setattr(forgetting, "PATIENCE", 0.1)
    with in_flight.lock_mail(one.id, "campaign_1", "1"), pytest.raises(TryAgain, match="is sending"):
        forgetting.forget([one.ref], "tester")
    left = [place for place in found_in(sh.state, one.traces) if "forgetting/" not in place]
    assert left == there


UNSUBSCRIBE = """
import sys
from marketing_engine.outreach.unsubscribe_links import Link
from marketing_engine.outreach.unsubscribing import Via, unsubscribe
print(unsubscribe(Link(sys.argv[1], sys.argv[2]), Via.PAGE))
"""


def test_the_unsubscribe_link_of_an_old_mail_notes_nothing(sh):
    """Who was forgotten gets no mail anyway: the link says so, and no address comes back by it."""
    day_over(sh)
    one = prospect(sh, 2)
    with opened(sh.state / RECORDS) as db:
        mail = db.execute("SELECT message_id FROM touches WHERE prospect_id = ?", [one.id]).fetchone()[0]
    sh.ok(f"marketing forget {one.ref} --yes")
    python = f"PYTHONPATH={Path(BIN).parent} {PYTHON} -c"
    assert sh.ok(f"{python} '{UNSUBSCRIBE}' {one.email} '{mail}'") == "False\n"
    assert found_in(sh.state, one.traces) == []


def test_a_namesake_keeps_the_name(sh):
    """What names two people is taken out by the address alone; what stops mail to a company with others holds."""
    imported(
        sh,
        "Ada,Nowhere,CEO,Pear,https://pear.example,ada@pear.example,Verified,",
        "Ada,Nowhere,CTO,Plum,https://plum.example,ada@plum.example,Verified,",
        "Bo,Else,CTO,Pear,https://pear.example,bo@pear.example,Verified,",
    )
    sh.ok("marketing suppress add x@there.example --why 'met Ada Nowhere of ada@pear.example'")
    sh.ok("marketing forget ada@pear.example --yes")
    assert found_in(sh.state, ["ada@pear.example"]) == []
    with opened(sh.state / RECORDS) as db:
        kept = db.execute("SELECT first_name, last_name, email FROM prospects ORDER BY id").fetchall()
        assert kept == [("", "", None), ("Ada", "Nowhere", "ada@plum.example"), ("Bo", "Else", "bo@pear.example")]
        assert db.execute("SELECT text FROM suppressions").fetchall() == [("met Ada Nowhere of [forgotten]",)]
        same = "SELECT count(*) FROM prospects a JOIN prospects b USING (company_id) WHERE a.id = 1 AND b.id = 3"
        assert db.execute(same).fetchone() == (1,)


def test_an_address_that_several_share_is_not_one_persons_alone(sh):
    """Who has the company's mailbox as a second address loses nothing when a colleague is forgotten."""
    header = "First Name,Last Name,Company,Website,Email,Email Status,Secondary Email"
    rows = (
        "Ada,Nowhere,Pear,https://pear.example,ada@pear.example,Verified,info@pear.example",
        "Bo,Else,Pear,https://pear.example,bo@pear.example,Verified,info@pear.example",
    )
    (sh.work / "people.csv").write_text("\n".join((header, *rows)) + "\n")
    sh.ok("marketing import people.csv --campaign campaign_1")
    several = sh("marketing forget info@pear.example --yes")
    assert several.code == 2 and "name one of them: prospect_1, prospect_2" in several.err
    sh.ok("marketing forget prospect_1 --yes")
    assert found_in(sh.state, ["ada@pear.example", "ada nowhere"]) == []
    with opened(sh.state / RECORDS) as db:
        assert db.execute("SELECT email FROM prospects ORDER BY id").fetchall() == [(None,), ("bo@pear.example",)]
        assert db.execute("SELECT prospect_id, email FROM other_addresses").fetchall() == [(2, "info@pear.example")]
    assert sh("marketing suppress check bo@pear.example info@pear.example").code == 0
    assert sh("marketing suppress check ada@pear.example").code == 1


def test_the_judge_learns_of_no_forgotten_reply(sh):
    """A labelled reply of theirs is no example any more, and the weights that may know it are named."""
    day_over(sh)
    one = who_answered(sh)
    with opened(sh.state / RECORDS) as db:
        (reply,) = db.execute("SELECT id FROM replies WHERE prospect_id = ?", [one.id]).fetchone()
        db.execute("UPDATE replies SET simulated = 0 WHERE id = ?", [reply])
        db.execute(
            "INSERT INTO events (at, kind, campaign, session, details) VALUES ('', 'judge_learned', '', '', '{}')"
        )
    sh.ok(terminal(f"marketing replies --reclassify {reply} question"))
    assert f"reply_{reply}" in _labelled(sh)
    said = sh(f"marketing forget {one.ref} --yes")
    assert "marketing learn" in said.err
    assert _labelled(sh) == ""


def _labelled(sh) -> str:
    """The labelled examples, as they would be given away."""
    file = sh.work / "labelled.jsonl"
    file.unlink(missing_ok=True)
    sh("marketing eval --own --export labelled.jsonl")
    return file.read_text() if file.exists() else ""


def test_copies_in_the_state_folder_are_told(sh):
    """A copy that a person laid into the state folder is theirs: it is named, and the exit says that something is left."""
    imported(sh, MIA)
    sh.ok(f"marketing backup {sh.state}/monday.db")
    done = sh("marketing forget prospect_1 --yes")
    assert done.code == 1 and "still there: monday.db" in done.err
    with closing(_connection(sh.state / "monday.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _connection(path: Path):
    import sqlite3

    return sqlite3.connect(path)


def test_a_domain_of_their_own_goes_too(sh):
    """What limits count by names no one: the domain of a mail is emptied, and the pace of that domain is gone."""
    stand_before_outreach(sh, 2)
    sh.ok(outreach(sh, 1, 2))
    with opened(sh.state / RECORDS) as db:
        db.execute("INSERT INTO paces VALUES ('domain:firm0.example', '2026-01-01T00:00:00Z')")
        ((id,),) = db.execute("SELECT id FROM prospects WHERE email LIKE '%@firm0.example'").fetchall()
    sh.ok(f"marketing forget prospect_{id} --yes")
    with opened(sh.state / RECORDS) as db:
        domains = dict(db.execute("SELECT prospect_id, mail_domain FROM touches"))
        assert db.execute("SELECT key FROM paces").fetchall() == []
        assert db.execute("SELECT column_files FROM prospects WHERE id = ?", [id]).fetchone() == ("{}",)
    assert domains.pop(id) == "forgotten.invalid"
    assert list(domains.values()) == ["firm1.example"]
