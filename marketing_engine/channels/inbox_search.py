"""Finds a mail in the inbox by its Message-ID, whether it was handled or not."""

import email.parser
import os
from pathlib import Path

from marketing_engine.channels import inbox

MOST_HEADER = 65_536
"""What is read of a mail: its header."""


def header_of(message_id: str, since: float) -> bytes:
    """The header of the mail with this Message-ID that was laid down after `since` (a time); empty where there is none.

    A file that cannot be read is passed over: it may be on its way to the folder Handled.
    """
    for arrival in [*inbox.arrivals(), *inbox.filed().values()]:
        header = _header(arrival.path, since)
        if header and _id_in(header) == message_id:
            return header
    return b""


def _header(path: Path, since: float) -> bytes:
    try:
        if path.stat().st_mtime < since:
            return b""
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC), "rb") as file:
            start = file.read(MOST_HEADER)
    except OSError:  # the next look finds it where it is then
        return b""
    return start.replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n"


def _id_in(header: bytes) -> str:
    return str(email.parser.BytesHeaderParser().parsebytes(header).get("Message-ID", "")).strip()
