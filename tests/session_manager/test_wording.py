"""Claude may word recommendations; a number it adds is not printed. Against a look-alike of its API on loopback."""

import json
import sqlite3
from collections.abc import Callable, Iterator

import pytest
from history import at, outreach, previous_session
from messages_api_look_alike import KEY, LookAlike, look_alike

from marketing_engine.session_manager.recommendations import Recommendation
from marketing_engine.session_manager.wording import is_true_to


@pytest.fixture
def claude() -> Iterator[LookAlike]:
    """The look-alike, on a port of its own."""
    with look_alike() as server:
        yield server


def sentences(word: Callable[[list], list[str]]) -> Callable[[dict], dict]:
    """An answer that has one sentence for each recommendation."""
    return lambda body: {"sentences": word(json.loads(body["messages"][0]["content"]))}


def test_claude_words_and_adds_nothing(sh, claude):
    """Its sentence is printed; one with a number of its own is not; the call is booked and the key kept out of state."""
    previous_session(sh)
    claude.say = sentences(
        lambda given: [
            "Look up 2 additional companies before you begin"
            if "companies" in one["text"]
            else "Send 99 more, it triples your answers"
            for one in given
        ]
    )
    done = sh(f"outreach-session recommend --worded {at('09:00', '2025-01-25')}", env=claude.env)
    assert done.code == 0 and "- Look up 2 additional companies before you begin" in done.out
    assert "99" not in done.out and "- Send 3 more messages next session" in done.out
    assert "worded by claude-haiku-5-5; 2 of 3 by rules" in done.err
    asked = claude.asked[0]
    assert claude.paths == ["POST /v1/messages"] and KEY in claude.headers[0]
    assert asked["output_config"]["format"]["type"] == "json_schema"
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        details = json.loads(db.execute("SELECT details FROM events WHERE kind = 'model_called'").fetchone()[0])
    assert details["dollars"] == round((details["input_tokens"] * 0.10 + 200 * 0.50) / 1_000_000, 8) > 0
    assert (details["role"], details["purpose"], details["batch"]) == ("outreach", "wording", False)
    assert KEY.encode() not in b"".join(path.read_bytes() for path in sh.state.rglob("*") if path.is_file())
    assert "Claude: 1 today, no limit set" in outreach(sh, "show last")


def test_nonsense_costs_and_changes_nothing(sh, claude):
    """Too few sentences: the rules' own words, said so, and booked."""
    previous_session(sh)
    claude.say = sentences(lambda given: ["one"])
    done = sh(f"outreach-session recommend --worded {at('09:00', '2025-01-25')}", env=claude.env)
    assert done.code == 0 and "worded by rules" in done.err and "Research 2 additional companies" in done.out
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT COUNT(*) FROM events WHERE kind = 'model_called'").fetchone() == (1,)


def test_without_a_key_a_service_or_leave(sh, claude):
    """One line each; under a stop nothing is spent."""
    previous_session(sh)
    line = f"outreach-session recommend --worded {at('09:00', '2025-01-25')}"
    assert "$ANTHROPIC_API_KEY is not set" in sh(line).err
    claude.failures = [(529, {})]
    busy = sh(line, env=claude.env)
    assert busy.code == 1 and "Claude answered 529" in busy.err
    sh.ok("session-stop-all")
    held = sh(line, env=claude.env)
    assert held.code == 75 and "held" in held.err and len(claude.asked) == 1 and KEY not in busy.err


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("Write to VP Operations first: 2 of 5 answered", True),
        ("Write to VP Operations first: 40% answered", True),
        ("Write to VP Operations first: 41% answered", False),
        ("Two thirds answered", False),
        ("Write to fifteen of them: they answer", False),
        ("They answer fifty percent of the time", False),
        ("They answer ½ of the time", False),
        ("Others answer 2% of the time", False),
        ("VP Operations are far better, drop the others", False),
        ("See https://there.example", False),
        ("Fine\nand more", False),
        ("x" * 400, False),
        ("", False),
    ],
)
def test_true_to_the_numbers(text, true):
    """Digits and words of number must stand in the recommendation."""
    one = Recommendation("strategic_improvements", "Write", "VP Operations: 2 of 5 (40%)", "2 of 5", "few", "more")
    assert is_true_to(one, text) is true
