"""Messages and sessions of the user's earlier scripts, JSON files, come in once."""

import json

import pytest
from conftest import until
from hypothesis import given
from hypothesis import strategies as st

from coordination import address, legacy_import


def write(path, record) -> None:
    """One JSON file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(record if isinstance(record, str) else json.dumps(record, ensure_ascii=False))


@pytest.fixture
def old(sh):
    """A folder as the earlier scripts left it."""
    folder = sh.work / "coordination"
    write(
        folder / "sessions/session-1.json",
        {"name": "marketing-orchestrator", "work": "Coordinating", "started": "2025-11-15T06:00:00Z"},
    )
    write(folder / "sessions/ada.json", {"role": "research"})
    note = {
        "from": "ada",
        "to": "broadcast",
        "timestamp": "2025-11-15T06:01:00.5Z",
        "subject": "Start",
        "message": "🌅 MORNING",
    }
    write(folder / "messages/broadcast/1.json", note)
    write(
        folder / "messages/direct/marketing-orchestrator/2.json",
        {
            "from": "ada",
            "to": "marketing-orchestrator",
            "timestamp": 1763186520,
            "subject": "",
            "message": "RESEARCH_COMPLETE 25\nzwei",
        },
    )
    write(
        folder / "messages/direct/james personal!/3.json",
        [{"from": "x y", "message": "one"}, {"from": "x", "message": "two"}],
    )
    return folder


def test_everything_comes_in_as_read(sh, old):
    """With its sender, time, subject and text; sessions wait, stopped, for their start."""
    out = sh.ok(f"session-import {old}")
    assert out.startswith("✅ Imported: 2 sessions, stopped until session-start, and 5 messages\n")
    assert sh.ok("session-check-messages --count marketing-orchestrator") == "0\n"
    first, second = sh("session-check-messages --all --json marketing-orchestrator").records
    assert (first["from"], first["to"], first["subject"], first["message"]) == (
        "ada",
        "broadcast",
        "Start",
        "🌅 MORNING",
    )
    assert (first["time"] // 1, second["time"] // 1) == (1763186460, 1763186520)
    assert second["message"] == "RESEARCH_COMPLETE 25\nzwei"
    assert len(sh("session-check-messages --all --json james-personal").records) == 3
    assert "stopped" in sh.ok("session-status marketing-orchestrator")
    assert "Coordinating" in sh.ok("session-start marketing-orchestrator")
    assert "MORNING" in sh.ok("session-log --since 2025-11-01")


def test_a_second_time_brings_nothing_twice(sh, old):
    """Neither messages nor sessions; what is new since comes in."""
    sh.ok(f"session-import {old}")
    before = {path: path.read_bytes() for path in sh.state.rglob("*") if path.is_file()}
    assert "0 sessions, stopped until session-start, and 0 messages\n7 were here already" in sh.ok(
        f"session-import {old}"
    )
    assert {path: path.read_bytes() for path in sh.state.rglob("*") if path.is_file()} == before
    write(old / "messages/direct/ada/9.json", {"from": "x", "message": "new"})
    assert "and 1 messages" in sh.ok(f"session-import {old}")


def test_unread_if_wanted_but_never_for_a_script(sh, old):
    """A script would carry out last year's orders."""
    (sh.work / "hook").write_text("#!/bin/sh\ntouch acted\n")
    sh.ok("session-start marketing-orchestrator --on-message hook")
    sh.ok(f"session-import --unread {old}; session-wake")
    assert sh.ok("session-check-messages --count james-personal") == "3\n"
    assert sh.ok("session-check-messages --count marketing-orchestrator") == "0\n"
    until(lambda: not sh.processes(), "everything to rest")
    assert not (sh.state / "sessions/marketing-orchestrator/acted").exists()


def test_what_cannot_be_read_is_told_and_stops_nothing(sh, old):
    """A line on stderr for each file, exit 1; the others come in."""
    write(old / "messages/broadcast/torn.json", '{"from": "ada", "mess')
    write(old / "messages/broadcast/empty.json", {"from": "ada"})
    write(old / "messages/broadcast/list.json", ["text"])
    write(old / "sessions/....json", {})
    done = sh(f"session-import {old}")
    assert (done.code, done.err.count("\n")) == (1, 4)
    assert "5 messages" in done.out
    assert sh(f"session-import {sh.work}/nowhere").code == 2


def test_what_lies_elsewhere_is_told(sh):
    """Nothing is passed over in silence: a file in an unknown place, a broadcast that nobody gets."""
    write(sh.work / "old/messages/1.json", {"from": "ada", "message": "m"})
    write(sh.work / "old/messages/inbox/ada/2.json", {"from": "ada", "message": "m"})
    write(sh.work / "old/messages/broadcast/3.json", {"from": "ada", "message": "m"})
    done = sh("session-import old")
    assert (done.code, done.err.count("❌"), done.out.split(":")[0]) == (1, 3, "❌ Nothing imported")


def test_json_lines_and_a_byte_order_mark(sh):
    """One object a line is a file too."""
    write(
        sh.work / "old/messages/direct/ada/all.jsonl",
        '\ufeff{"from": "x", "message": "one"}\n\n{"from": "x", "message": "two"}\n',
    )
    assert "2 messages" in sh.ok("session-import old")


@given(st.text(max_size=80))
def test_any_name_becomes_a_session_name_or_none(text):
    """Whatever stood there."""
    name = legacy_import.as_name(text)
    assert name == "" or address.name_problem(name) is None


@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()))
def test_any_time_is_a_moment_or_none(value):
    """Whatever stood there."""
    moment = legacy_import.moment(value)
    assert moment is None or -1e5 < moment < 1e10
