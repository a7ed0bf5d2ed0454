"""Claude may word recommendations; a number it adds is not printed. Against a look-alike of its API on loopback."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from history import at, outreach, previous_session

from marketing_engine.outreach_sessions.recommendations import Recommendation
from marketing_engine.outreach_sessions.wording import is_true_to


class LookAlike(ThreadingHTTPServer):
    """Answers every message with what `say` makes of the recommendations; keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict] = []
        self.say = lambda given: [f"Please: {one['text']}" for one in given]
        self.status = 200

    @property
    def env(self) -> dict[str, str]:
        return {"ANTHROPIC_API_KEY": "sk-secret", "ANTHROPIC_BASE_URL": f"http://127.0.0.1:{self.server_port}"}


class Handler(BaseHTTPRequestHandler):
    server: LookAlike

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append({**body, "headers": str(self.headers), "path": self.path})
        given = json.loads(body["messages"][0]["content"])
        answer = {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": body["model"],
            "content": [{"type": "text", "text": json.dumps({"sentences": self.server.say(given)})}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 1000, "output_tokens": 200},
        }
        data = json.dumps(
            answer
            if self.server.status == 200
            else {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
        )
        self.send_response(self.server.status)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(data.encode())

    def log_message(self, *_words: object) -> None:
        """Quiet."""


@pytest.fixture
def claude() -> Iterator[LookAlike]:
    """The look-alike, on a port of its own."""
    server = LookAlike()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def test_claude_words_and_adds_nothing(sh, claude):
    """Its sentence is printed; one with a number of its own is not; the call is booked and the key kept out of state."""
    previous_session(sh)
    claude.say = lambda given: [
        "Look up 2 additional companies before you begin"
        if "companies" in one["text"]
        else "Send 99 more, it triples your answers"
        for one in given
    ]
    done = sh(f"outreach-session recommend --worded {at('09:00', '2025-01-25')}", env=claude.env)
    assert done.code == 0 and "- Look up 2 additional companies before you begin" in done.out
    assert "99" not in done.out and "- Send 3 more messages next session" in done.out
    assert "worded by claude-haiku-5-5; 2 of 3 by rules" in done.err
    asked = claude.asked[0]
    assert asked["path"].startswith("/v1/messages") and "sk-secret" in asked["headers"]
    assert asked["output_config"]["format"]["type"] == "json_schema"
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        details = json.loads(db.execute("SELECT details FROM events WHERE kind = 'model_called'").fetchone()[0])
    assert details["dollars"] == 0.0002 and details["input_tokens"] == 1000
    assert b"sk-secret" not in b"".join(path.read_bytes() for path in sh.state.rglob("*") if path.is_file())
    assert "Claude: 1 today, no limit set" in outreach(sh, "show last")


def test_nonsense_costs_and_changes_nothing(sh, claude):
    """Too few sentences: the rules' own words, said so, and booked."""
    previous_session(sh)
    claude.say = lambda given: ["one"]
    done = sh(f"outreach-session recommend --worded {at('09:00', '2025-01-25')}", env=claude.env)
    assert done.code == 0 and "worded by rules" in done.err and "Research 2 additional companies" in done.out
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT COUNT(*) FROM events WHERE kind = 'model_called'").fetchone() == (1,)


def test_without_a_key_a_service_or_leave(sh, claude):
    """One line each; under a stop nothing is spent."""
    previous_session(sh)
    line = f"outreach-session recommend --worded {at('09:00', '2025-01-25')}"
    assert "$ANTHROPIC_API_KEY is not set" in sh(line).err
    claude.status = 529
    busy = sh(line, env=claude.env)
    assert busy.code == 1 and "Claude answered 529" in busy.err
    sh.ok("session-stop-all")
    held = sh(line, env=claude.env)
    assert held.code == 75 and "held" in held.err and len(claude.asked) == 1


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
