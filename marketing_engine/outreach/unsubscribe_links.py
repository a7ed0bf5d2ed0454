"""Links by which a person unsubscribes: what they carry, and the header fields that offer them (RFC 2369, RFC 8058).

A link carries the person's address and the Message-ID of the mail, encrypted and authenticated by the installation's
key (AES-SIV, RFC 5297): it works without any records, and a reader of a log finds no address in it.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from coordination.errors import CoordinationError
from marketing_engine.channels.composing import LONGEST_LINE
from marketing_engine.config import link_key
from marketing_engine.outreach import public_address

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

PATH = "/unsubscribe/"
LONGEST_TOKEN = 800
ONE_CLICK = ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")

_TOKEN = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST_TOKEN}}}")
_ABOUT = [b"unsubscribe 1"]
_BLOCK = 16  # the length of a link tells an address's length no closer


@dataclass(frozen=True)
class Link:
    """What a link stands for: no more mail to `address`, which got the mail `message_id` (with its brackets)."""

    address: str
    message_id: str


def token(link: Link, key: str) -> str:
    """The token of a link, for its URL: the same each time."""
    data = f"{link.address}\0{link.message_id}".encode()
    padded = data + bytes(-len(data) % _BLOCK)
    return urlsafe_b64encode(_cipher(key).encrypt(padded, _ABOUT)).rstrip(b"=").decode()


def read(token: str) -> Link | None:
    """What a token stands for; None for one that was not made here, or was changed. Raises CoordinationError."""
    if not _TOKEN.fullmatch(token):
        return None
    try:
        data = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        return None
    if urlsafe_b64encode(data).rstrip(b"=").decode() != token:  # spare bits of the last character
        return None
    for key in link_key.known():
        link = _decrypted(data, key)
        if link is not None:
            return link
    return None


def header_fields(address: str, message_id: str, sender: str) -> tuple[tuple[str, str], ...]:
    """The header fields by which the receiver of a mail can unsubscribe; a value may be folded.

    One-click only where the page was reached by its public address lately, see public_address.py; else by mail alone.
    """
    by_mail = f"<mailto:{quote(sender, safe='@+')}?subject=unsubscribe>"
    try:
        there = public_address.verified()
    except CoordinationError:  # `marketing public-address` tells it; a mail that can leave does not wait for its link
        there = None
    if there is None:
        return (("List-Unsubscribe", by_mail),)
    url = f"<{there.url}{PATH}{token(Link(address, message_id), there.key)}>"
    if len(f"List-Unsubscribe: {url},") > LONGEST_LINE:
        return (("List-Unsubscribe", by_mail),)
    return (("List-Unsubscribe", f"{url},\n {by_mail}"), ONE_CLICK)


def _decrypted(data: bytes, key: str) -> Link | None:
    from cryptography.exceptions import InvalidTag

    try:
        said = _cipher(key).decrypt(data, _ABOUT).rstrip(b"\0").decode()
    except (InvalidTag, ValueError):
        return None
    address, _, message_id = said.partition("\0")
    return Link(address, message_id)


def _cipher(key: str) -> "AESSIV":
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

    return AESSIV(link_key.derived(key, "unsubscribe links"))
