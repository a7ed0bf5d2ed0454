"""What this program asks of IMAP servers: to list, read, mark, move and append mails, and to tell of new ones."""

import imaplib
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from marketing_engine.channels.imap_answers import contents, numbers
from marketing_engine.channels.imap_conversation import Conversation, ReadOnly, Refusal
from marketing_engine.config.mailboxes import Imap

SLOWEST = 20_000
"""Bytes a second: what comes more slowly is given up."""


class Opened(NamedTuple):
    """What a server says of a folder: `uidnext` is the UID that the next mail gets."""

    uidvalidity: int
    uidnext: int


class Connection(Conversation):
    """A login at one server, and its folders. Every method raises ChannelError, Refusal where the server says no."""

    def folders(self) -> dict[str, tuple[str, ...]]:
        r"""Every folder with its flags: `\Junk`, `\Sent`."""
        box = _box(self.client)
        with self.within(2 * self.imap.seconds), self.told("list the folders"):
            return {found.name: tuple(found.flags) for found in box.folder.list()}

    def open(self, folder: str, *, readonly: bool = False) -> Opened:
        """Look into a folder from now on; one that may not be changed is opened to be read."""
        step, name = f"open {folder}", _encoded(folder)
        try:
            self.ask(step, self.client.select, name, readonly)
        except ReadOnly:
            self.ask(step, self.client.select, name, True)
        validity, following = (numbers(self.client.response(code)[1]) for code in ("UIDVALIDITY", "UIDNEXT"))
        if not validity:
            raise Refusal(self.line(step, "the server gives no UIDVALIDITY"))
        if following:
            return Opened(validity[-1], following[-1])
        return Opened(validity[-1], max(self.search("ALL"), default=0) + 1)

    def search(self, *criteria: str) -> list[int]:
        """The UIDs of the mails in the open folder that fit, the lowest first."""
        return sorted(set(numbers(self.ask("search", self.client.uid, "SEARCH", *criteria))))

    def body(self, uid: int, most: int) -> bytes | None:
        """The first bytes of a mail, as they are; None where it is not there any more. It does not count as seen."""
        asked = f"(UID BODY.PEEK[]<0.{most}>)"
        found = self.ask("fetch", self.client.uid, "FETCH", str(uid), asked, seconds=60 + most / SLOWEST)
        return next((data for number, data in contents(found) if number == uid), None)

    def heads(self, uids: Sequence[int], names: Iterable[str]) -> list[tuple[int, bytes]]:
        """These header fields of mails, as they are."""
        asked = f"(UID BODY.PEEK[HEADER.FIELDS ({' '.join(names)})])"
        return contents(self.ask("fetch", self.client.uid, "FETCH", _set(uids), asked, seconds=60 + len(uids) / 10))

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Mark mails as seen, and nothing else (imap-tools' `flag` also removes what a person has marked)."""
        self.ask("mark as seen", self.client.uid, "STORE", _set(uids), "+FLAGS.SILENT", r"(\Seen)")

    def move(self, uids: Sequence[int], folder: str) -> None:
        """Move mails into a folder, which is created where it is missing; no other mail is touched."""
        name, step = _encoded(folder), f"move to {folder}"
        if self.offers("MOVE"):
            self._into(folder, lambda: self.ask(step, self.client.uid, "MOVE", _set(uids), name))
        elif self.offers("UIDPLUS"):
            self._into(folder, lambda: self.ask(step, self.client.uid, "COPY", _set(uids), name))
            self.ask(step, self.client.uid, "STORE", _set(uids), "+FLAGS.SILENT", r"(\Deleted)")
            self.ask(step, self.client.uid, "EXPUNGE", _set(uids))
        else:
            raise Refusal(self.line(step, "the server offers neither MOVE nor UIDPLUS; the mails stay where they are"))

    def append(self, folder: str, data: bytes) -> None:
        """Lay a mail into a folder, as seen; the folder is created where it is missing."""
        whole = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        words = (_encoded(folder), r"(\Seen)", None, whole)
        self._into(folder, lambda: self.ask(f"append to {folder}", self.client.append, *words))

    def idle(self, seconds: float) -> bool:
        """Wait in the open folder until the server tells of a mail (RFC 2177); afterwards only `close` may follow."""
        self.spent = True
        deadline = time.monotonic() + seconds
        with self.told("wait"):
            tag = self.client._command("IDLE")
            while self.client._get_response() is not None:  # None: the server waits with us
                if self.client.tagged_commands.get(tag):
                    raise Refusal(self.line("wait", "the server refuses IDLE"))
            while (left := deadline - time.monotonic()) > 0:
                self.client.sock.settimeout(left)
                try:
                    told = self.client._get_response()
                except TimeoutError:
                    return False
                self.client._check_bye()
                if told and re.match(rb"\* \d+ EXISTS", told):
                    return True
        return False

    def _into(self, folder: str, put: Callable[[], object]) -> None:
        """Do what needs a folder; create that where it seems to be missing, and do it again."""
        try:
            put()
        except Refusal as refusal:
            name = _encoded(folder)
            try:
                self.ask(f"create {folder}", self.client.create, name)
            except Refusal:
                raise refusal from None
            with suppress(Refusal):  # mail programs may not show it; it is there
                self.ask(f"subscribe to {folder}", self.client.subscribe, name)
            put()


@contextmanager
def connected(imap: Imap) -> Iterator[Connection]:
    """A connection for the length of a block."""
    connection = Connection(imap)
    try:
        yield connection
    finally:
        connection.close()


def _box(client: imaplib.IMAP4) -> Any:
    """The client in imap-tools' hands, which knows how servers list folders."""
    from imap_tools import BaseMailBox

    class Box(BaseMailBox):
        def _get_mailbox_client(self) -> imaplib.IMAP4:
            return client

    return Box()


def _encoded(folder: str) -> str:
    """A folder's name as IMAP has it (modified UTF-7), quoted."""
    from imap_tools.imap_utf7 import utf7_encode

    plain = utf7_encode(folder).decode("ascii").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


def _set(uids: Sequence[int]) -> str:
    return ",".join(map(str, uids))
