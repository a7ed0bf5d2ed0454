"""Notices of Amazon's mail service (SES), which come as JSON in a mail's text: a bounce, or a complaint."""

import json
from dataclasses import dataclass
from typing import Any

from marketing_engine.conversation.reading.mail.shape import Mail

_LONGEST = 100_000
_NO_SUCH_ADDRESS = ("General", "NoEmail", "Suppressed", "OnAccountSuppressionList")
_SENDERS = ("amazonaws.com", "amazonses.com")


@dataclass(frozen=True)
class Notice:
    """A notice: `kind` is `bounce`, `complaint` or another word of theirs, `permanent` that the address is at fault.

    The rest is empty where it is not told.
    """

    kind: str
    permanent: bool
    recipient: str
    status: str
    diagnostic: str


def notice_of(mail: Mail) -> Notice | None:
    """The notice that a mail brings, or None. Only Amazon's own senders bring one, or a mail that names no sender."""
    text = mail.text.lstrip()
    domain = mail.sender.rpartition("@")[2]
    if not text.startswith("{") or (mail.sender and not domain.endswith(_SENDERS)):
        return None
    read = _read(text[:_LONGEST])
    message = read.get("Message")
    if isinstance(message, str):
        read = _read(message)
    kind = str(read.get("notificationType") or read.get("eventType") or "").lower()
    about = read.get(kind)
    if not isinstance(about, dict):
        return None
    recipients = about.get("bouncedRecipients") or about.get("complainedRecipients")
    first = recipients[0] if isinstance(recipients, list) and recipients else {}
    first = first if isinstance(first, dict) else {}
    return Notice(
        kind,
        about.get("bounceType") == "Permanent" and about.get("bounceSubType") in _NO_SUCH_ADDRESS,
        str(first.get("emailAddress", "")).lower(),
        str(first.get("status", "")),
        str(first.get("diagnosticCode", ""))
        or f"{about.get('bounceType', '')} {about.get('bounceSubType', '')}".strip(),
    )


def _read(text: str) -> dict[str, Any]:
    try:
        read, _ = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}
