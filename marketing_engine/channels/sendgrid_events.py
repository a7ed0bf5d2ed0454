"""SendGrid's event webhook: whether a request is signed, and what its events tell."""

import base64
import binascii
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from coordination.fields import clean
from marketing_engine.channels import telling
from marketing_engine.channels.composing import is_message_id
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.channels.sendgrid import TOUCH
from marketing_engine.channels.telling import Told

MOST_DETAIL = 500
LONGEST_ID, LONGEST_MESSAGE_ID, LONGEST_KIND = 200, 300, 30
LATEST = 253_402_300_799  # the last second of the year 9999

PLAIN = {
    "processed": telling.PROCESSED,
    "deferred": telling.DEFERRED,
    "delivered": telling.DELIVERED,
    "open": telling.OPENED,
    "click": telling.CLICKED,
}
WISHES = {
    "spamreport": (telling.COMPLAINED, "complaint"),
    "unsubscribe": (telling.UNSUBSCRIBED, "asked"),
    "group_unsubscribe": (telling.UNSUBSCRIBED, "asked"),
}
DROPPED_FOR = {
    "bounced address": (telling.DROPPED_HARD, "hard_bounce"),
    "invalid": (telling.DROPPED_HARD, "hard_bounce"),
    "spam reporting address": (telling.DROPPED, "complaint"),
    "unsubscribed address": (telling.DROPPED, "asked"),
}
"""Reasons of a drop that are the address's own: SendGrid keeps lists of those that bounced, complained, opted out."""

BY_POLICY = ("content", "reputation", "frequency", "technical")
"""How classes of bounces begin that say nothing about the address."""


def is_signed(public_key: str, signature: str, timestamp: str, body: bytes) -> bool:
    """Whether SendGrid signed this (ECDSA with SHA-256 over timestamp and body); `public_key` is the base64 it shows.

    Raises ChannelError for a key of another kind.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(base64.b64decode(public_key, validate=True))
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise ChannelError("the webhook's key is no public key as SendGrid shows it (base64, one line)")
    try:
        given = base64.b64decode(signature, validate=True)
        key.verify(given, timestamp.encode("ascii") + body, ec.ECDSA(SHA256()))
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def read(body: bytes) -> list[Told]:
    """The events of a request's body; raises ChannelError for what is no list of events."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise ChannelError("no JSON") from None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ChannelError("no list of events")
    return [_told(one) for one in found]


def _told(event: dict[str, Any]) -> Told:
    kind, wish = _kind(event)
    message_id, at = _message_id(event), _at(event)
    detail = " ".join(word for name in ("reason", "response", "type") if (word := _text(event, name)))
    id = _text(event, "sg_event_id")[:LONGEST_ID]
    if not id:  # old and simulated events have none
        same = "\0".join((message_id, kind, at, _text(event, "email"), _text(event, "url")))
        id = f"sha256:{hashlib.sha256(same.encode('utf-8', 'replace')).hexdigest()}"
    return Told(id, kind, message_id, at, detail[:MOST_DETAIL], wish)


def _kind(event: dict[str, Any]) -> tuple[str, str]:
    """What it tells, and the reason for which the address is suppressed."""
    name = _text(event, "event").lower()
    if name in PLAIN:
        return PLAIN[name], ""
    if name in WISHES:
        return WISHES[name]
    if name == "dropped":
        return DROPPED_FOR.get(_text(event, "reason").lower(), (telling.DROPPED, ""))
    if name != "bounce":
        return name[:LONGEST_KIND], ""
    is_policy = _text(event, "bounce_classification").lower().startswith(BY_POLICY)
    if _text(event, "type").lower() == "blocked" or is_policy:
        return telling.BLOCK, ""
    return telling.HARD_BOUNCE, "hard_bounce"


def _message_id(event: dict[str, Any]) -> str:
    """The custom argument of ours; SendGrid's `smtp-id` is ours only where the sender's domain is authenticated."""
    own = f"<{_text(event, TOUCH)}>"
    found = own if is_message_id(own) else _text(event, "smtp-id")
    return found[:LONGEST_MESSAGE_ID]


def _at(event: dict[str, Any]) -> str:
    stamp = event.get("timestamp")
    seconds = stamp if isinstance(stamp, int | float) and not isinstance(stamp, bool) else -1
    if not 0 <= seconds <= LATEST:
        return ""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(event: dict[str, Any], name: str) -> str:
    value = event.get(name)
    return clean(value) if isinstance(value, str) else ""
