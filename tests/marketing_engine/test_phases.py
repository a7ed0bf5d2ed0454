"""What the orchestrator sees without the workflow agrees with what the workflow would do."""

import sqlite3
from itertools import product

from coordination import registry
from marketing_engine.config.library import Library
from marketing_engine.day.workflow import Workflow
from marketing_engine.records import database, phases
from marketing_engine.records.tables import SendItem
from marketing_engine.research import day_list

WORK = {"research": ("research_items", "researched_at"), "outreach": ("send_items", "outcome")}


def test_where_nothing_moves_on_the_workflow_would_do_nothing(sh, monkeypatch):
    """In every state of a day: where the short look says no, the long one changes no record and sends nothing."""
    for name, value in sh.env.items():
        monkeypatch.setenv(name, value)
    library = Library(sh.config)
    campaign = library.campaign("campaign_1")
    assert phases.may_move_on()  # no records yet
    run = day_list.ensure(library, campaign)
    with database.transaction() as db:
        db.add_all(SendItem(run_id=run.id, position=n, prospect_id=n, step=1) for n in (1, 2))
    for role in WORK:
        registry.start(f"marketing-{role}-1", "is here")
        registry.start(f"marketing-{role}-2", "is gone")
        registry.stop(f"marketing-{role}-2")
    workflow = Workflow(library, "campaign_1", "marketing-orchestrator")
    quiet = set()
    with sqlite3.connect(sh.state / "records.sqlite3", isolation_level=None) as records:
        for state in product(phases.PHASES, ("", "research"), (True, False), (True, False), (0, 1, 2), ("1", "2", "")):
            phase, until, dispatched, inbox_checked, undone, number = state
            records.execute(
                "UPDATE workflow_runs SET phase = ?, until = ?, dispatched = ?, inbox_checked = ?",
                (phase, until, phase if dispatched else "", inbox_checked),
            )
            for role, (table, done) in WORK.items():
                session = f"marketing-{role}-{number}" if number else ""
                records.execute(f"UPDATE {table} SET {done} = iif(position > ?, 'done', '')", (undone,))
                records.execute(
                    f"UPDATE {table} SET session = iif(position = 2, ?, ?)", (session, f"marketing-{role}-1")
                )
            if phases.may_move_on():
                continue
            quiet.add(state)
            before = records.execute("PRAGMA data_version").fetchone()  # counts what others changed
            workflow.look()
            assert records.execute("PRAGMA data_version").fetchone() == before, state
    assert not list((sh.state / "sessions").glob("*/mail/new/*"))
    for phase in WORK:
        assert (phase, "", True, False, 2, "1") in quiet  # others are at work
        assert (phase, "", True, False, 0, "1") not in quiet  # they are done
        assert (phase, "", True, False, 2, "2") not in quiet  # one of them was stopped
        assert (phase, "", True, False, 2, "") not in quiet  # nobody was asked yet
        assert (phase, "", False, False, 2, "1") not in quiet  # it has just begun
    assert ("replies", "", True, False, 0, "1") in quiet
    assert ("replies", "", True, True, 0, "1") not in quiet
    assert ("replies", "research", False, False, 0, "1") in quiet  # a person wanted no more of the day
    assert ("done", "", False, False, 0, "1") in quiet
    with sqlite3.connect(sh.state / "records.sqlite3") as records:
        assert not phases.may_move_on()
        records.execute("UPDATE alembic_version SET version_num = '0003'")
    assert phases.may_move_on()  # records of another version: the workflow looks itself
    records.close()
