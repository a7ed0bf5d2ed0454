"""A server on this machine that behaves as SendGrid's API v3 does, for tests of the channel and of its events.

    with SendGridLookAlike() as sendgrid:
        sendgrid.next(status(429, retry_after="30"))
        channel.deliver(mail)
        assert sendgrid.queued[0]["subject"] == "Hello"
        sendgrid.post_events(url, [sendgrid.event(sendgrid.queued[0], "delivered")])

Behaviour: SendGrid's reference pages and its OpenAPI description as of 2026-10, but that what they do not name is refused.
"""

import base64
import http.client
import json
import secrets
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import jsonschema_rs
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

PERSON = {
    "type": "object",
    "properties": {
        "email": {"type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$"},
        "name": {"type": "string", "minLength": 1},
    },
    "required": ["email"],
    "additionalProperties": False,
}
SWITCH = {
    "type": "object",
    "properties": {"enable": {"type": "boolean"}},
    "required": ["enable"],
    "additionalProperties": False,
}
HEADERS = {
    "type": "object",
    "propertyNames": {
        "pattern": "^[!-9;-~]+$",
        "not": {
            "pattern": "^(?i:x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$"
        },
    },
    "additionalProperties": {"type": "string", "pattern": "^[ -~]*$"},
}
ARGUMENTS = {"type": "object", "additionalProperties": {"type": "string"}}
SCHEMA = {
    "type": "object",
    "properties": {
        "personalizations": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
                "type": "object",
                "properties": {
                    "to": {"type": "array", "items": PERSON, "minItems": 1, "maxItems": 1000},
                    "headers": HEADERS,
                    "custom_args": ARGUMENTS,
                },
                "required": ["to"],
                "additionalProperties": False,
            },
        },
        "from": PERSON,
        "reply_to": PERSON,
        "subject": {"type": "string", "minLength": 1},
        "content": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {"type": {"const": "text/plain"}, "value": {"type": "string", "minLength": 1}},
                "required": ["type", "value"],
                "additionalProperties": False,
            },
        },
        "headers": HEADERS,
        "categories": {
            "type": "array",
            "uniqueItems": True,
            "maxItems": 10,
            "items": {"type": "string", "maxLength": 255},
        },
        "mail_settings": {
            "type": "object",
            "properties": {"footer": SWITCH, "sandbox_mode": SWITCH},
            "additionalProperties": False,
        },
        "tracking_settings": {
            "type": "object",
            "properties": {
                "click_tracking": {
                    "type": "object",
                    "properties": {"enable": {"type": "boolean"}, "enable_text": {"type": "boolean"}},
                    "additionalProperties": False,
                },
                "open_tracking": SWITCH,
                "subscription_tracking": SWITCH,
                "ganalytics": SWITCH,
            },
            "additionalProperties": False,
        },
    },
    "required": ["personalizations", "from", "subject", "content"],
    "additionalProperties": False,
}
VALID = jsonschema_rs.validator_for(SCHEMA)

Script = Callable[["Handler", dict], None]
"""Answers a request in place of the usual answer; it is given the payload."""


def status(code: int, body: object = None, **headers: str) -> Script:
    """Any status, with a JSON body, a text or bytes; `retry_after="2"` is the header retry-after."""

    def send(handler: "Handler", payload: dict) -> None:
        data = (
            body
            if isinstance(body, bytes)
            else body.encode()
            if isinstance(body, str)
            else json.dumps(body or {}).encode()
        )
        handler.answer(code, data, {name.replace("_", "-"): value for name, value in headers.items()})

    return send


def error(code: int, message: str, field: str | None = None) -> Script:
    """An error as SendGrid words them."""
    return status(code, {"errors": [{"message": message, "field": field, "help": None}]})


def queued_then(script: Script) -> Script:
    """The mail is queued, and then something else is answered than that."""

    def send(handler: "Handler", payload: dict) -> None:
        handler.sendgrid.queue(payload)
        script(handler, payload)

    return send


def hang_up(handler: "Handler", payload: dict) -> None:
    """No answer: the connection ends."""
    handler.close_connection = True


def reset(handler: "Handler", payload: dict) -> None:
    """No answer: the connection is reset."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


def hang(handler: "Handler", payload: dict) -> None:
    """No answer until the test is over."""
    handler.sendgrid.ended.wait(60)
    handler.close_connection = True


def close_quietly(handler: "Handler", payload: dict) -> None:
    """The usual answer; then the connection ends without notice."""
    handler.sendgrid.queue(payload)
    handler.answer(202, b"", {})
    handler.close_connection = True


def cut_to(data: bytes) -> Script:
    """So many bytes of an answer, and no more."""

    def send(handler: "Handler", payload: dict) -> None:
        handler.wfile.write(data)
        handler.close_connection = True

    return send


def trickle(handler: "Handler", payload: dict) -> None:
    """A body that never ends, byte for byte, after a header that says 500."""
    handler.wfile.write(b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 100000\r\n\r\n")
    while not handler.sendgrid.ended.wait(0.05):
        handler.wfile.write(b"x")
        handler.wfile.flush()


class SendGridLookAlike:
    """The server. `queued` are the payloads that it accepted with 202, `received` all that were valid.

    `deaf`: it accepts connections and reads the header of a request, and hangs up before its body.
    """

    def __init__(self) -> None:
        self.key = "SG.look-alike-key"
        self.received: list[dict] = []
        self.queued: list[dict] = []
        self.connections = self.closed = 0
        self.deaf = False
        self.ended = threading.Event()
        self._scripts: list[Script] = []
        self._lock = threading.Lock()
        self._signing = ec.generate_private_key(ec.SECP256R1())
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"sendgrid": self}))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "SendGridLookAlike":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()

    def next(self, script: Script, times: int = 1) -> None:
        """Let the next so many requests be answered by a script."""
        with self._lock:
            self._scripts += [script] * times

    def queue(self, payload: dict) -> None:
        """Take a mail."""
        self.queued.append(payload)

    def handle(self, handler: "Handler", data: bytes) -> None:
        """Check a request strictly, and answer it."""
        try:
            payload = json.loads(data)
        except ValueError:
            return error(400, "Bad Request")(handler, {})
        if handler.path != "/v3/mail/send" or handler.command != "POST":
            return error(404, "not found")(handler, payload)
        if handler.headers.get("authorization") != f"Bearer {self.key}":
            return error(401, "The provided authorization grant is invalid, expired, or revoked")(handler, payload)
        if handler.headers.get("content-type") != "application/json":
            return error(415, "Content-Type should be application/json.")(handler, payload)
        wrong = next(VALID.iter_errors(payload), None)
        if wrong is not None:
            where = ".".join(str(part) for part in wrong.instance_path)
            return error(400, wrong.message, where or None)(handler, payload)
        if any(len(json.dumps(one.get("custom_args", {})).encode()) > 10_000 for one in payload["personalizations"]):
            return error(400, "custom_args are too large", "custom_args")(handler, payload)
        with self._lock:
            self.received.append(payload)
            script = self._scripts.pop(0) if self._scripts else None
        if script:
            return script(handler, payload)
        if payload.get("mail_settings", {}).get("sandbox_mode", {}).get("enable"):
            return handler.answer(200, b"", {})
        self.queue(payload)
        return handler.answer(202, b"", {"x-message-id": secrets.token_urlsafe(16)})

    # Events

    @property
    def public_key(self) -> str:
        """The public key as SendGrid shows it."""
        der = self._signing.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(der).decode()

    def event(self, payload: dict, kind: str, at: float | None = None, **more: object) -> dict:
        """An event of a mail: its custom arguments stand among the fields."""
        person = payload["personalizations"][0]
        return {
            "email": person["to"][0]["email"],
            "timestamp": int(time.time() if at is None else at),
            "event": kind,
            "sg_event_id": secrets.token_urlsafe(16),
            "sg_message_id": f"{secrets.token_urlsafe(16)}.recvd-1-0",
            "smtp-id": f"<{secrets.token_urlsafe(16)}@geopod-ismtpd-1>",
            **person.get("custom_args", {}),
            **more,
        }

    def signed(self, body: bytes, stamp: str | None = None) -> dict[str, str]:
        """The headers that prove a body."""
        stamp = str(int(time.time())) if stamp is None else stamp
        signature = self._signing.sign(stamp.encode() + body, ec.ECDSA(SHA256()))
        return {
            "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(signature).decode(),
            "X-Twilio-Email-Event-Webhook-Timestamp": stamp,
            "Content-Type": "application/json",
        }

    def post_events(self, url: str, events: list[dict], stamp: str | None = None) -> int:
        """Post events as SendGrid does: the status that is answered."""
        body = json.dumps(events, separators=(",", ":")).encode() + b"\r\n"
        return posted(url, body, self.signed(body, stamp))


def posted(url: str, body: bytes, headers: dict[str, str]) -> int:
    """POST: the status that is answered, 0 where no answer comes."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=60)
    try:
        connection.request("POST", parts.path, body, headers)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    sendgrid: SendGridLookAlike

    def setup(self) -> None:
        """Count it."""
        super().setup()
        self.sendgrid.connections += 1

    def finish(self) -> None:
        """It is over."""
        with suppress(OSError):
            super().finish()
            self.connection.shutdown(socket.SHUT_RDWR)
        self.sendgrid.closed += 1

    def do_POST(self) -> None:
        """A mail."""
        with suppress(OSError):
            if self.sendgrid.deaf:
                reset(self, {})
                return
            self.sendgrid.handle(self, self.rfile.read(int(self.headers.get("content-length") or 0)))

    def answer(self, code: int, body: bytes, headers: dict[str, str]) -> None:
        """Send an answer whole."""
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Keep the test's output clean."""
