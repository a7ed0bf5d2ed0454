"""The Sent folder on an IMAP server: evidence of what left, and where a copy is laid of what this program sent."""

import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from typing import TypeVar

from filelock import Timeout

from coordination import fields
from coordination.fields import clean
from marketing_engine.channels import receiving
from marketing_engine.channels.composing import is_message_id
from marketing_engine.channels.imap import Connection
from marketing_engine.channels.imap_conversation import Refusal
from marketing_engine.channels.imap_positions import account_of
from marketing_engine.channels.protocol import ChannelError, Delivered, Departure
from marketing_engine.channels.sent_list import NAMES, SentList
from marketing_engine.config.mailboxes import Imap, Mailbox
from marketing_engine.records import boot_clock, forgotten
from marketing_engine.records.message_ids import step_of

BATCH = 200
"""Mails of which the headers are asked for at a time."""
FRESH = 30.0
"""Seconds after which a kept connection is tried before it is used."""
SEARCH = 2.5
"""How many times the server's `seconds` a search for one mail may take, with a login."""
LONGEST_FIELD = 2_000  # characters

Answer = TypeVar("Answer")

_FOLDED = re.compile(r"\r?\n[ \t]+")


class SentFolderEvidence:
    """The Sent folder of a mailbox that has `sent`. The connection is kept until `close`."""

    def __init__(self, name: str, mailbox: Mailbox) -> None:
        sent = mailbox.sent
        server = sent.server if sent is not None and sent.server is not None else mailbox.receive
        if sent is None or not isinstance(server, Imap):
            raise ValueError(f"{name} has no Sent folder")  # its model does not allow that
        self.name = name
        self._sent, self._server = sent, server
        self._box: Connection | None = None
        path = receiving.folder() / f"{name}.sent"
        self._list = SentList(path, f"{account_of(server)} {sent.folder}")

    def append(self, data: bytes) -> None:
        """Lay a copy of a mail that left into the folder; it takes the server's `seconds` at most.

        Raises ChannelError.
        """
        until = time.monotonic() + self._server.seconds
        box = self._connection(until)
        try:
            box.append(self._sent.folder, data)
        except ChannelError:
            self.close()
            raise
        box.until = None

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        """Whether a mail lies in the folder.

        What does not lie there has not left only where the server itself files what it accepts, and had the time to.
        """
        if not is_message_id(message_id):
            return Delivered.UNKNOWN
        try:
            if self._asked(lambda: self._search(message_id)):
                return Delivered.YES
        except ChannelError:
            return Delivered.UNKNOWN
        settled = self._sent.filled_by == "server" and self._has_settled(since, clock)
        return Delivered.NO if settled else Delivered.UNKNOWN

    def departures(self) -> Mapping[str, Departure]:
        """Every mail of this program that was ever seen in the folder, by its Message-ID without brackets.

        Raises ChannelError.
        """
        try:
            with self._list.lock():
                self._list.load()
                self._asked(self._read_on)
        except Timeout:
            raise ChannelError(f"{self._server.host}: another process reads {self._sent.folder}") from None
        return dict(self._list.mails)

    def place(self, key: str) -> str:
        """Where a person finds a mail."""
        return f"{self._sent.folder} of {self.name}: {key}"

    def close(self) -> None:
        """End the connection; the next call makes another."""
        if self._box is not None:
            self._box.close()
            self._box = None

    def _connection(self, until: float | None = None) -> Connection:
        """The kept connection, or another where the server has ended it."""
        box = self._box
        if box is not None:
            box.until = until
            if time.monotonic() - box.used > FRESH:
                try:
                    box.ask("ask whether it is there", box.client.noop)
                except ChannelError:
                    self.close()
        if self._box is None:
            self._box = Connection(self._server, until)
        return self._box

    def _asked(self, ask: Callable[[], Answer]) -> Answer:
        """What the server answers; asked once more where only a kept connection had ended."""
        kept = self._box is not None
        try:
            return ask()
        except ChannelError as error:
            self.close()
            if not kept or isinstance(error, Refusal):
                raise
        return ask()

    def _search(self, message_id: str) -> list[int]:
        box = self._connection(time.monotonic() + SEARCH * self._server.seconds)
        box.open(self._sent.folder, readonly=True)  # anew, since a folder that stays open may show what it was
        for field in ("Message-ID", "X-Microsoft-Original-Message-ID"):  # Outlook.com gives each mail a new one
            found = box.search("HEADER", field, f'"{message_id}"')
            if found:
                return found
        return []

    def _has_settled(self, since: str, clock: float | None) -> bool:
        """Whether both clocks say so: the time can be put forward, and the records can come from another machine."""
        try:
            reserved = datetime.fromisoformat(since)
        except ValueError:
            return False
        if reserved.tzinfo is None:
            reserved = reserved.replace(tzinfo=UTC)
        settling = timedelta(minutes=self._sent.settle_minutes)
        is_past = datetime.now(UTC) - reserved > settling
        return is_past and clock is not None and boot_clock.least_since(clock) > settling.total_seconds()

    def _read_on(self) -> None:
        """Note what came into the folder since it was read last."""
        box = self._connection()
        try:
            opened = box.open(self._sent.folder, readonly=True)
        except Refusal:
            if self._sent.filled_by == "us" and not self._is_there(box):
                return  # nothing was appended yet
            raise
        self._list.begin(opened.uidvalidity)
        unread = [uid for uid in box.search("UID", f"{self._list.uid + 1}:*") if uid > self._list.uid]
        for start in range(0, len(unread), BATCH):
            batch = unread[start : start + BATCH]
            mails = [_block(uid, head) for uid, head in sorted(box.heads(batch, NAMES))]
            self._list.append([*filter(None, mails), [("Uid", str(batch[-1]))]])

    def _is_there(self, box: Connection) -> bool:
        with suppress(Refusal):  # then it is not known, and the first refusal is told
            return self._sent.folder in box.folders()
        return True


def _block(uid: int, head: bytes) -> fields.Fields:
    """What is kept of a mail; nothing where this program did not make it."""
    found: dict[str, str] = {}
    for line in _FOLDED.sub(" ", head.decode("utf-8", "replace")).split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), clean(value)[:LONGEST_FIELD])
    if not step_of(found.get("message-id", "")):
        return []
    _, to = parseaddr(found.get("to", ""))
    if forgotten.hash_of_address(to) in forgotten.in_file():
        return [("Uid", str(uid))]
    return [("Uid", str(uid)), *((name, found.get(name.lower(), "")) for name in NAMES)]
