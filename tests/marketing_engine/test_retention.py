"""What is older than privacy.yaml lets it become is forgotten, and who opted out stays suppressed."""

import json

from conftest import Shell
from day import day_over, opened
from forgotten_people import RECORDS, figures, found_in, prospect, who_answered

from marketing_engine.config.library import Library
from marketing_engine.config.privacy import privacy
from marketing_engine.privacy import retention
from marketing_engine.records.database import transaction

AGES = ("prospects", "created_at"), ("touches", "sent_at"), ("touches", "reserved_at"), ("replies", "received_at")


def age(sh: Shell, *ids: int) -> None:
    """Let these prospects, with their mails and replies, be of the year 2020."""
    with opened(sh.state / RECORDS) as db:
        for table, column in AGES:
            key = "id" if table == "prospects" else "prospect_id"
            for id in ids:
                db.execute(f"UPDATE {table} SET {column} = '2020' || substr({column}, 5) WHERE {key} = ?", [id])


def keep(sh: Shell, **days: int) -> None:
    """Say in privacy.yaml how many days each is kept."""
    (sh.config / "privacy.yaml").write_text(f"keep_days: {json.dumps(days)}\n")


def test_nothing_is_forgotten_by_age_unless_a_file_says_so(sh):
    """The shipped file names no days; a mistake in it is told with its line."""
    day_over(sh)
    age(sh, 1, 2, 3)
    before = figures(sh)
    assert "names no days" in sh.ok("marketing retention")
    assert figures(sh) == before and found_in(sh.state, prospect(sh, 2).traces)
    (sh.config / "privacy.yaml").write_text("keep_days:\n  never_writen: 3\n")
    wrong = sh("marketing retention")
    assert wrong.code == 1 and "privacy.yaml:2" in wrong.err and "never_writen" in wrong.err
    assert "privacy.yaml:2" in sh("marketing check").err


def test_who_was_never_written_to_and_who_never_answered(sh):
    """Each by its own age; who answered stays, younger ones stay, and every figure is as it was."""
    day_over(sh)
    answered, silent, unwritten, young = who_answered(sh), prospect(sh, 2), prospect(sh, 3), prospect(sh, 4)
    with opened(sh.state / RECORDS) as db:
        db.execute("DELETE FROM touches WHERE prospect_id = ?", [unwritten.id])
    age(sh, answered.id, silent.id, unwritten.id)
    sh.ok(f"marketing suppress add {silent.email} --reason asked")
    before = figures(sh)
    keep(sh, never_written=300)
    sh.ok("marketing retention")
    assert found_in(sh.state, unwritten.traces) == []
    assert found_in(sh.state, silent.traces) != []
    keep(sh, never_written=300, never_answered=300)
    dry = sh.ok("marketing retention --dry-run --json")
    assert json.loads(dry) | {"keep_days": 0} == {
        "done": False,
        "keep_days": 0,
        "never_written": 0,
        "never_answered": 1,
        "replies": 0,
        "events": 0,
    }
    sh.ok("marketing retention")
    assert found_in(sh.state, [silent.name]) == []
    assert found_in(sh.state, [silent.email]) == [f"{RECORDS}: {silent.email}"], "in the list of suppressions"
    assert sh(f"marketing suppress check {silent.email}").code == 1
    assert silent.email in sh.ok("marketing suppress export")
    assert found_in(sh.state, answered.traces) and found_in(sh.state, young.traces)
    assert figures(sh) == before
    assert "0 people" in sh("marketing import campaign_1.csv --campaign campaign_1", cwd=sh.config / "prospects").out


def test_replies_and_events(sh):
    """What an old reply says goes with its mail; one that waits for a person stays; events keep what is counted."""
    day_over(sh)
    old, waits, young = (
        who_answered(sh, "unsubscribe"),
        who_answered(sh, "meeting_request"),
        who_answered(sh, "not_now"),
    )
    age(sh, old.id, waits.id)
    with opened(sh.state / RECORDS) as db:
        said = {
            one.id: db.execute("SELECT text FROM replies WHERE prospect_id = ?", [one.id]).fetchone()[0]
            for one in (old, waits, young)
        }
        db.execute("UPDATE events SET at = '2020' || substr(at, 5) WHERE kind = 'prospect_imported'")
    before = figures(sh)
    keep(sh, replies=30, events=30)
    sh.ok("marketing retention")
    words = {id: " ".join(text.split()[:4]) for id, text in said.items()}
    assert found_in(sh.state / "inbox", [words[old.id]]) == []
    assert found_in(sh.state / "inbox", [words[waits.id]]) and found_in(sh.state / "inbox", [words[young.id]])
    with opened(sh.state / RECORDS) as db:
        emptied = db.execute("SELECT text, original, reading FROM replies WHERE prospect_id = ?", [old.id]).fetchone()
        assert emptied == ("", "", "{}")
        imported = db.execute("SELECT DISTINCT details FROM events WHERE kind = 'prospect_imported'").fetchall()
        assert imported == [("{}",)]
    assert figures(sh) == before
    assert sh(f"marketing suppress check {old.email}").code == 1, "who opted out stays suppressed"
    assert "     0 replies" in sh.ok("marketing retention")


def test_many_at_once(sh, monkeypatch):
    """People are forgotten in portions, each as by hand."""
    day_over(sh)
    for name in ("COORDINATION_HOME", "MARKETING_CONFIG"):
        monkeypatch.setenv(name, sh.env[name])
    people = [prospect(sh, id) for id in range(1, 43)]
    age(sh, *(one.id for one in people))
    keep(sh, never_answered=30)
    monkeypatch.setattr(retention, "TOGETHER", 10)
    with transaction(reads=True) as db:
        aged = retention.aged(db, privacy().days, Library(sh.config))
    retention.apply(aged, "tester")
    with opened(sh.state / RECORDS) as db:
        answered = "SELECT prospect_id FROM replies WHERE kind = 'reply' AND prospect_id IS NOT NULL"
        wanted = f"SELECT prospect_id FROM touches WHERE prospect_id <= 42 AND prospect_id NOT IN ({answered})"
        silent = {id for (id,) in db.execute(wanted)}
    assert len(silent) > 20
    for one in people:
        gone = found_in(sh.state, [one.email, one.name]) == []
        assert gone is (one.id in silent), one
