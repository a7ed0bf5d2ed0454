"""An SMTP server on loopback that signs mails as a relay does (DKIM, by dkimpy) and delivers them."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import dkim
from aiosmtpd.controller import Controller
from conftest import free_port
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

ONE_CLICK = (b"list-unsubscribe", b"list-unsubscribe-post")
COVERED = (b"from", b"to", b"subject", b"message-id", *ONE_CLICK)


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def sign(data: bytes, domain: str, covers: tuple[bytes, ...] = COVERED, selector: str = "s1") -> bytes:
    """A mail with a DKIM-Signature before it that covers these fields."""
    form = (serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())
    pem = _key().private_bytes(serialization.Encoding.PEM, *form)
    return dkim.sign(data, selector.encode(), domain.encode(), pem, include_headers=list(covers)) + data


def key_record() -> str:
    """What stands in DNS under `SELECTOR._domainkey.DOMAIN`."""
    der = _key().public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return f"v=DKIM1; k=rsa; p={base64.b64encode(der).decode()}"


@dataclass
class Relay:
    """What it does with mails: `domain` signs them (empty: not at all), `deliver` gets the recipient and the mail.

    `refuses` is what it answers instead of taking them. `took` are the mails that it took.
    """

    port: int
    deliver: Callable[[str, bytes], None]
    domain: str = ""
    covers: tuple[bytes, ...] = COVERED
    refuses: str = ""
    took: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  # aiosmtpd's name
        """Take a mail."""
        if self.refuses:
            return self.refuses
        data = sign(envelope.content, self.domain, self.covers) if self.domain else envelope.content
        self.took.append(data)
        for recipient in envelope.rcpt_tos:
            self.deliver(recipient, b"Return-Path: <" + envelope.mail_from.encode() + b">\r\n" + data)
        return "250 taken"


@contextmanager
def relay(inbox: Path) -> Iterator[Relay]:
    """A relay that is up during the block, and delivers into the Maildir that has this folder `new`."""

    def deliver(recipient: str, data: bytes) -> None:
        inbox.mkdir(parents=True, exist_ok=True)
        (inbox / f"delivered-{len(made.took)}").write_bytes(data)

    made = Relay(free_port(), deliver)
    controller = Controller(made, hostname="127.0.0.1", port=made.port)
    controller.start()
    try:
        yield made
    finally:
        controller.stop()
