"""Sending by SendGrid's API v3, and what its events prove of a mail.

SendGrid composes the mail anew from what it is given, so nothing is left to the settings of the account that would
change the text: no footer, no unsubscribe link of its own, and tracking only where the campaign turns it on.
"""

import email
import email.policy
import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import func, select

from coordination.effects import MAX_SECONDS
from coordination.errors import CoordinationError
from coordination.fields import clean
from marketing_engine.channels import telling
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.protocol import Accepted, Delivered, Delivery, Departure, Refused, Unavailable, Unknown
from marketing_engine.config.mailboxes import Mailbox, SendGrid
from marketing_engine.config.secrets import missing, secret
from marketing_engine.network.one_request import Answer, Caller
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import ProviderEvent, Touch

TOUCH = "touch"
"""The custom argument that an event brings back. SendGrid keeps such arguments for good, so it names no person."""

ITS_OWN = frozenset(
    (
        *("x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding"),
        *("to", "from", "subject", "reply-to", "cc", "bcc", "date", "mime-version"),
    )
)
"""Header fields that SendGrid refuses to take, or writes itself."""

ENOUGH = 5.0  # seconds of MAX_SECONDS that are left for what is not the request
MOST_SAID = 300


class SendGridChannel:
    """A mailbox that sends by SendGrid."""

    def __init__(self, name: str, mailbox: Mailbox, send: SendGrid) -> None:
        self.name = name
        self.address = mailbox.address
        self.host = urlsplit(send.base_url).hostname or ""
        self.is_real = mailbox.is_real
        self.shows_at_once = True
        self._send = send
        self._key: str | None = None
        self._caller = Caller(f"{send.base_url}/v3/mail/send")

    def describe(self) -> str:
        """How far mail goes."""
        return "to SendGrid's sandbox, which sends nothing" if self._send.sandbox else "to SendGrid, which passes it on"

    def whereabouts(self) -> str:
        """How many mails SendGrid has taken."""
        with transaction(reads=True) as db:
            left = db.scalar(select(func.count()).where(Touch.channel == self.name, Touch.status == "sent"))
        return f"{left} mails left by {self.name}, at SendGrid (Email Activity)"

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Hand a mail over: 202 says that it is queued."""
        began = time.monotonic()
        try:
            key = self._key = self._key or secret(self._send.key)
        except CoordinationError as error:
            return Unavailable(str(error))
        if not key:
            return Unavailable(missing(self._send.key))
        if not key.isascii() or not key.isprintable() or " " in key:
            self._key = None
            return Unavailable(f"the secret {self._send.key} is no key of SendGrid's")
        headers = {
            "Authorization": f"Bearer {key}",
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",  # nothing that unpacks to more than is read
        }
        seconds = min(self._send.seconds, MAX_SECONDS - ENOUGH - (time.monotonic() - began))
        if seconds <= 0:
            return Unavailable("its key took too long to come")
        body = json.dumps(payload(mail, sandbox=self._send.sandbox), ensure_ascii=True).encode()
        answer = self._caller.request("POST", headers, body, seconds)
        if answer.status in (401, 403):
            self._key = None  # it may have been changed
        return delivery_of(answer, sandbox=self._send.sandbox)

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        """What SendGrid's events say; without any it cannot be known: it has no list that can be asked by Message-ID.

        A drop counts since the mail was reserved: an earlier try with the same Message-ID may have been dropped too.
        """
        wanted = select(ProviderEvent.kind, ProviderEvent.at).where(ProviderEvent.message_id == message_id)
        with transaction(reads=True) as db:
            told = db.execute(wanted).all()
        if any(kind in telling.LEFT for kind, _ in told):
            return Delivered.YES
        if any(kind in telling.DROPS and at >= since for kind, at in told):
            return Delivered.NO
        return Delivered.UNKNOWN

    def departures(self) -> Mapping[str, Departure]:
        """SendGrid keeps no list; what its events prove is in the records."""
        return {}

    def key_of(self, message_id: str) -> str:
        """The Message-ID itself."""
        return message_id

    def place(self, key: str) -> str:
        """Where a person finds it."""
        return f"{self.name} at SendGrid (Email Activity): {key}"

    def close(self) -> None:
        """End the connection that was kept."""
        self._caller.close()


def payload(mail: ComposedMail, *, sandbox: bool) -> dict[str, Any]:
    """The body of POST /v3/mail/send; what is said is read from the bytes that were verified when composed."""
    read = email.message_from_bytes(mail.data, policy=email.policy.default)
    plain = email.message_from_bytes(mail.data)
    headers = {name: " ".join(str(value).split()) for name, value in plain.items() if name.lower() not in ITS_OWN}
    off = {"enable": False}
    return {
        "personalizations": [
            {"to": [_person(*mail.meant.to)], "custom_args": {TOUCH: mail.message_id.strip("<>")}},
        ],
        "from": _person(*mail.meant.from_),
        "subject": str(read["Subject"]),
        "content": [{"type": "text/plain", "value": read.get_content()}],
        "headers": headers,
        "mail_settings": {"footer": off, "sandbox_mode": {"enable": sandbox}},
        "tracking_settings": {
            "click_tracking": {"enable": mail.meant.tracked, "enable_text": mail.meant.tracked},
            "open_tracking": {"enable": mail.meant.tracked},
            "subscription_tracking": off,
            "ganalytics": off,
        },
    }


def _person(name: str, address: str) -> dict[str, str]:
    shown = " ".join(clean(name).split())
    return {"email": address, "name": shown} if shown else {"email": address}


def delivery_of(answer: Answer, *, sandbox: bool) -> Delivery:
    """What an answer means for the mail.

    SendGrid documents 202 as queued, 200 as valid and not queued (sandbox alone), each 4xx as a mistake in the request,
    500 as an error while the request was worked at, and 503 as an interface that is not there.
    """
    status = answer.status
    if status is None:
        why = f"SendGrid: {answer.problem}"
        return Unknown(why) if answer.is_handed_over else Unavailable(why)
    if status == 202:
        return Accepted(f"SendGrid: 202, X-Message-Id {clean(answer.headers.get('x-message-id', ''))[:100] or 'none'}")
    if status == 200 and sandbox:
        return Refused("SendGrid's sandbox took it: nothing is sent", for_good=False)
    said = _said(answer)
    if status == 400:
        return Refused(said, for_good=_names_recipient(answer.body))
    if status == 413:
        return Refused(said, for_good=True)
    if status in NOT_TAKEN or (status == 503 and "retry-after" in answer.headers):
        # A gateway answers 503 as well where the connection to what it asked broke after the request was handed over.
        # It promises no time then; SendGrid's own 503 that names one says that nothing was taken.
        return Unavailable(said, lasts=status in (401, 403))
    return Unknown(said)


NOT_TAKEN = frozenset((301, 302, 307, 308, 401, 403, 404, 405, 406, 415, 429, 451))
"""Answers that say of themselves that the request was not done: it is for elsewhere, not allowed, or too much."""


def _said(answer: Answer) -> str:
    """The answer in one line: its status, SendGrid's own words, and when it may be tried again."""
    words = "; ".join(message for _, message in _errors(answer.body))
    later = answer.headers.get("retry-after", "") or answer.headers.get("x-ratelimit-reset", "")
    again = f" (again after {clean(later)[:40]})" if later and answer.status in (429, 503) else ""
    return f"SendGrid: {answer.status}{f' {words[:MOST_SAID]}' if words else ''}{again}"


def _names_recipient(body: bytes) -> bool:
    """Whether it is the recipient's address that SendGrid does not take: `personalizations.0.to.0.email`."""
    return any(
        parts[0] == "personalizations" and "to" in parts[1:] for parts in (name.split(".") for name, _ in _errors(body))
    )


def _errors(body: bytes) -> list[tuple[str, str]]:
    """(field, message) of each error in a body that may be anything."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return []
    errors = found.get("errors") if isinstance(found, dict) else None
    listed = [one for one in errors if isinstance(one, dict)] if isinstance(errors, list) else []
    return [(str(one.get("field") or ""), clean(str(one.get("message") or ""))[:MOST_SAID]) for one in listed[:10]]
