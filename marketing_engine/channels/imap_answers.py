"""Reads the answers of IMAP servers as imaplib hands them over. All of it is a stranger's text."""

import imaplib
import re
from collections.abc import Iterable, Sequence
from typing import Any

from coordination.fields import clean
from marketing_engine.channels import connection_words

LONGEST_NUMBER = 10
"""Digits of a UID, which has 32 bits."""

_UID = re.compile(rb"\bUID (\d{1,10})\b")
_QUOTED = re.compile(rb'BODY\[[^\]]{0,200}\](?:<\d{1,10}>)? (?:"((?:[^"\\]|\\.)*)"|NIL)')
_LIBRARY = re.compile(r"^(?:command: \w+ => )?(?:\w+ command error: (BAD) \[b['\"](.*)['\"]\]$)?", re.DOTALL)
"""What imaplib puts around a server's words."""


def numbers(data: Iterable[Any]) -> list[int]:
    """The numbers in an answer, as of SEARCH."""
    words = b" ".join(part for part in data if isinstance(part, bytes)).split()
    return [int(word) for word in words if word.isdigit() and len(word) <= LONGEST_NUMBER]


def contents(data: Sequence[Any]) -> list[tuple[int, bytes]]:
    """The (UID, bytes) in an answer to `UID FETCH … BODY`; what the server tells of other mails is passed over."""
    found = []
    for number, part in enumerate(data):
        if isinstance(part, tuple):
            after = data[number + 1] if number + 1 < len(data) and isinstance(data[number + 1], bytes) else b""
            uid, content = _UID.search(part[0]) or _UID.search(after), bytes(part[1])
        elif isinstance(part, bytes) and (quoted := _QUOTED.search(part)):  # a short text need not be a literal
            uid = _UID.search(part[: quoted.start()]) or _UID.search(part[quoted.end() :])
            content = re.sub(rb"\\(.)", rb"\1", quoted[1] or b"")
        else:
            continue
        if uid is not None:
            found.append((int(uid[1]), content))
    return found


def words_of(said: object) -> str:
    """What a server or a library says of a failure, in one line."""
    if isinstance(said, OSError):
        return connection_words.words_of(said)
    if isinstance(said, imaplib.IMAP4.error):
        said = said.args
    parts = said if isinstance(said, list | tuple) else [said]
    line = clean(" ".join(_text(part) for part in parts if part is not None))
    return "it closed the connection" if line.endswith("socket error: EOF") else line or "refused"


def _text(part: object) -> str:
    if isinstance(part, bytes):
        return part.decode("utf-8", "replace")
    return _LIBRARY.sub(lambda found: " ".join(filter(None, found.groups())), str(part), count=1)
