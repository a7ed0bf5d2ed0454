"""A look-alike of Anthropic's Messages and Message Batches APIs on loopback: scripted, and it keeps what it was sent."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree

import pytest
from conftest import ROOT

KEY = "sk-secret-of-the-tests"
LEAST_CACHED = 512 * 3
"""Characters that are surely fewer than the tokens a cache needs at least would have."""


class LookAlike(ThreadingHTTPServer):
    """`say` makes the answer's text of a request's body, `stop` is how it ends; `failures` come first, one a request.

    A failure is (status, headers), or a text to send with 200. A batch ends after `looks` looks; `fail` names what
    becomes of a request by its custom_id: errored, expired or canceled.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.say: Callable[[dict], object] = lambda body: {}
        self.stop = "end_turn"
        self.failures: list[tuple[int, dict[str, str]] | str] = []
        self.before: Callable[[str], None] = lambda path: None
        self.looks = 1
        self.fail: dict[str, str] = {}
        self.asked: list[dict] = []
        self.paths: list[str] = []
        self.headers: list[str] = []
        self.batches: dict[str, dict] = {}
        self._cached: set[str] = set()
        self._lock = threading.Lock()

    @property
    def env(self) -> dict[str, str]:
        """What leads the SDK here."""
        return {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": f"http://127.0.0.1:{self.server_port}"}

    def settle(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Give this process a state folder, a configuration and a key of its own, and lead it here."""
        copytree(ROOT / "config", folder / "config")
        own = {
            "COORDINATION_HOME": str(folder / "state"),
            "MARKETING_CONFIG": str(folder / "config"),
            "MARKETING_SECRETS": str(folder / "secrets.env"),
        }
        for name, value in {**own, **self.env}.items():
            monkeypatch.setenv(name, value)

    def message(self, body: dict) -> dict:
        """An answer with usage as the service counts it: about three characters a token, a cached prefix apart."""
        system, said = body["system"], self.say(body)
        text = "".join(block["text"] for block in system)
        caches = any("cache_control" in block for block in system) and len(text) > LEAST_CACHED
        usage = {"input_tokens": len(body["messages"][0]["content"]) // 3, "output_tokens": 200}
        usage |= {"cache_creation_input_tokens": 0, "cache_read_input_tokens": 0}
        if caches:
            usage["cache_read_input_tokens" if text in self._cached else "cache_creation_input_tokens"] = len(text) // 3
            self._cached.add(text)
        else:
            usage["input_tokens"] += len(text) // 3
        refused = self.stop == "refusal"
        blocks = [{"type": "thinking", "thinking": "", "signature": "x"}]
        blocks += [] if refused else [{"type": "text", "text": said if isinstance(said, str) else json.dumps(said)}]
        head = {"id": "msg_1", "type": "message", "role": "assistant", "model": body["model"], "stop_sequence": None}
        return {**head, "content": blocks, "stop_reason": self.stop, "usage": usage}

    def batch(self, id: str) -> dict:
        """A batch as the service shows it."""
        made = self.batches[id]
        state, results = made["state"], made.get("results", [])
        counts = dict.fromkeys(("processing", "succeeded", "errored", "canceled", "expired"), 0)
        for one in results if state == "ended" else ():
            counts[one["result"]["type"]] += 1
        counts["processing"] = 0 if state == "ended" else len(made["requests"])
        created = made["created_at"]
        return {
            "id": id,
            "type": "message_batch",
            "processing_status": state,
            "request_counts": counts,
            "created_at": created.isoformat(),
            "expires_at": (created + timedelta(days=1)).isoformat(),
            "ended_at": created.isoformat() if state == "ended" else None,
            "results_url": f"{self.env['ANTHROPIC_BASE_URL']}/v1/messages/batches/{id}/results",
            "archived_at": None,
            "cancel_initiated_at": None,
        }

    def create(self, requests: list[dict]) -> dict:
        """A new batch."""
        id = f"msgbatch_{len(self.batches) + 1}"
        now = datetime.now(UTC)
        self.batches[id] = {"requests": requests, "state": "in_progress", "looks": self.looks, "created_at": now}
        return self.batch(id)

    def look(self, id: str) -> dict:
        """One look at a batch, which brings it nearer to its end."""
        made = self.batches[id]
        made["looks"] -= 1
        if made["looks"] <= 0 and made["state"] != "ended":
            made["state"], made["results"] = "ended", [self._result(one) for one in reversed(made["requests"])]
        return self.batch(id)

    def _result(self, request: dict) -> dict:
        custom_id = request["custom_id"]
        outcome = self.fail.get(custom_id.partition("-")[0], "succeeded")
        more: dict = {}
        if outcome == "succeeded":
            more = {"message": self.message(request["params"])}
        elif outcome == "errored":
            more = {"error": {"type": "error", "error": {"type": "invalid_request_error", "message": "no"}}}
        return {"custom_id": custom_id, "result": {"type": outcome, **more}}


class Handler(BaseHTTPRequestHandler):
    """The paths of the two APIs."""

    server: LookAlike
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        with self._kept(text):
            path = self.path.partition("?")[0]
            if self._failed():
                return
            if path == "/v1/messages":
                self._send(self.server.message(json.loads(text)))
            elif path == "/v1/messages/batches":
                self._send(self.server.create(json.loads(text)["requests"]))
            elif found := re.fullmatch(r"/v1/messages/batches/(\w+)/cancel", path):
                self.server.batches[found[1]]["state"] = "canceling"
                self._send(self.server.batch(found[1]))

    def do_GET(self) -> None:
        with self._kept(""):
            path = self.path.partition("?")[0]
            if self._failed():
                return
            if path == "/v1/messages/batches":
                data = [self.server.batch(id) for id in reversed(self.server.batches)]
                self._send({"data": data, "has_more": False, "first_id": None, "last_id": None})
            elif found := re.fullmatch(r"/v1/messages/batches/(\w+)(/results)?", path):
                if found[1] not in self.server.batches:
                    self._send({"type": "error", "error": {"type": "not_found_error", "message": "no"}}, 404)
                elif found[2]:
                    lines = "".join(json.dumps(one) + "\n" for one in self.server.batches[found[1]]["results"])
                    self._send(lines, type="application/x-jsonl")
                else:
                    self._send(self.server.look(found[1]))

    @contextmanager
    def _kept(self, text: str) -> Iterator[None]:
        path = self.path.partition("?")[0]
        self.server.before(path)
        with self.server._lock:
            self.server.paths.append(f"{self.command} {path}")
            self.server.headers.append(str(self.headers))
            if text:
                self.server.asked.append(json.loads(text))
            yield

    def _failed(self) -> bool:
        if not self.server.failures:
            return False
        failure = self.server.failures.pop(0)
        if isinstance(failure, str):
            self._send(failure)
        else:
            error = {"type": "error", "error": {"type": "api_error", "message": f"no, {KEY}"}}
            self._send(error, failure[0], **failure[1])
        return True

    def _send(self, what: object, status: int = 200, type: str = "application/json", **headers: str) -> None:
        data = (what if isinstance(what, str) else json.dumps(what)).encode()
        self.send_response(status)
        self.send_header("content-type", type)
        self.send_header("content-length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        with suppress(BrokenPipeError):  # who asked has given up
            self.wfile.write(data)

    def log_message(self, *_words: object) -> None:
        """Quiet."""


@contextmanager
def look_alike() -> Iterator[LookAlike]:
    """The look-alike, on a port of its own."""
    server = LookAlike()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
