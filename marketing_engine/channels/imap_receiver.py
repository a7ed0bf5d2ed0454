"""Fetches mail by IMAP: every new mail of the folders is laid into the inbox, once.

The server's mailbox is left as a person would leave it: what was taken in is marked as seen, moved where the
configuration says so, and never deleted. A mail first lies durably in the inbox; then it counts as read.
"""

import hashlib
import time
from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from marketing_engine.channels import imap_positions, inbox, receiving
from marketing_engine.channels.imap import Connection, connected
from marketing_engine.channels.imap_conversation import Refusal
from marketing_engine.channels.imap_positions import Position
from marketing_engine.config.mailboxes import Imap

BATCH = 20
"""Mails after which it is noted how far reading came: so many are read again after a crash, and known again."""
IDLE_SECONDS = 28 * 60.0
"""Servers may end an IDLE of 30 minutes; the standard says 29 (RFC 2177)."""
OTHERS_SECONDS = 5 * 60.0
"""How often further folders are looked at: a server tells of one folder only."""
POLL_SECONDS = 30.0
"""How often a server without IDLE is asked."""


class ImapReceiver:
    """The mail that arrives in one mailbox.

    `left_undone` says what else could not be done in the last `fetch`: marking as seen, moving.
    """

    def __init__(self, name: str, imap: Imap) -> None:
        self.name = name
        self.left_undone = ""
        self._imap = imap
        self._refused: Refusal | None = None

    def fetch(self) -> int:
        """Lay what came into the inbox; how many mails. A folder that cannot be read keeps no other."""
        self.left_undone = ""
        known = inbox.keys()
        came, problem = 0, None
        with connected(self._imap) as box:
            for folder in self._imap.folders:
                try:
                    came += self._fetch_folder(box, folder, known)
                except Refusal as refusal:
                    problem = problem or refusal
        if problem is not None:
            raise problem
        return came

    def wait(self, seconds: float) -> bool:
        """Wait by IDLE, or ask from time to time where the server has none."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            with connected(self._imap) as box:
                if self._wait_once(box, left):
                    return True
        return False

    def _wait_once(self, box: Connection, seconds: float) -> bool:
        """Wait as long as one connection can."""
        deadline = time.monotonic() + seconds
        while True:
            if any(self._has_unread(box, folder) for folder in reversed(self._imap.folders)):
                return True
            left = max(0.0, deadline - time.monotonic())
            if box.offers("IDLE"):  # in the first folder, which was opened last
                return box.idle(min(left, IDLE_SECONDS if len(self._imap.folders) == 1 else OTHERS_SECONDS))
            if not left:
                return False
            time.sleep(min(left, POLL_SECONDS))

    def _has_unread(self, box: Connection, folder: str) -> bool:
        opened = box.open(folder, readonly=True)
        kept = imap_positions.load(self._file(folder), self._imap, folder)
        return kept is None or kept.uidvalidity != opened.uidvalidity or bool(kept.unread(box))

    def _fetch_folder(self, box: Connection, folder: str, known: Container[str]) -> int:
        """Read one folder on; raises the first refusal of a mail when all others are taken in."""
        opened = box.open(folder)
        kept = imap_positions.load(self._file(folder), self._imap, folder)
        position = imap_positions.begin(kept, opened, self._imap, folder)
        self._refused = None
        unread, came = position.unread(box), 0
        for start in range(0, len(unread), BATCH):
            batch = unread[start : start + BATCH]
            came += self._take_in(box, position, batch, known)
            position = position if self._refused else replace(position, uid=batch[-1])
        if self._refused:
            raise self._refused
        imap_positions.save(self._file(folder), position.at_end())
        return came

    def _take_in(self, box: Connection, position: Position, batch: list[int], known: Container[str]) -> int:
        """Lay these mails into the inbox, and note it, whatever happens meanwhile; how many were not there.

        Where the server refuses one of them, the position stays before it: it is asked for again the next time.
        """
        came, there, last = 0, [], position.uid
        try:
            for uid in batch:
                try:
                    data = box.body(uid, inbox.MOST_BYTES)
                except Refusal as refusal:
                    self._refused = self._refused or refusal
                    continue
                if data is not None:  # else it was deleted or moved since the search
                    came += inbox.take_in(self._key(position, uid), data, known)
                    there.append(uid)
                last = last if self._refused else uid
            self._tidy(box, position.folder, there)
        finally:
            imap_positions.save(self._file(position.folder), replace(position, uid=last))
        return came

    def _tidy(self, box: Connection, folder: str, uids: list[int]) -> None:
        """Mark mails as seen and move them, as configured; they are taken in, so a refusal loses nothing."""
        try:
            if uids and self._imap.mark_seen:
                box.mark_seen(uids)
            target = self._imap.move_to
            if uids and target is not None and not _is_same(target, folder):
                box.move(uids, target)
        except Refusal as refusal:
            self.left_undone = self.left_undone or str(refusal)

    def _key(self, position: Position, uid: int) -> str:
        place = hashlib.sha256(f"{position.account}\0{position.folder}".encode()).hexdigest()[:12]
        return f"imap-{self.name}-{place}-{position.uidvalidity}-{uid}"

    def _file(self, folder: str) -> Path:
        return imap_positions.file_of(receiving.folder(), self.name, folder)


def _is_same(one: str, other: str) -> bool:
    """Whether two names are of one folder; INBOX alone is the same in any case."""
    return one == other or (one.upper(), other.upper()) == ("INBOX", "INBOX")
