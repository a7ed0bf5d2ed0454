"""Mail in Maildirs: `sessions/<name>/mail/{tmp,new,cur}`, and `reading/<random>/` for each reader.

A file is named `<id>`; `<id>+<n>` once a reader has died over it or failed, n times failed; `…:2,S` in `cur/`.
"""

import os
import time

from coordination import paths
from coordination.files import sync_folder, write_new
from coordination.store.maildir_parts import (
    MaildirClaim,
    MaildirItem,
    create,
    folders_in,
    listing,
    locked,
    names_in,
    new_reader,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coordination.store.protocol import Watch


ARCHIVE = "mail/.Archive"
"""A Maildir++ folder: what session-archive took out of `cur/`."""

CLOCK_GRAIN = 100_000_000  # ns: file systems do not note times more finely than that


class MaildirStore:
    """The default store: needs no setup, and `cat` reads it."""

    def append(self, mailbox: str, id: str, data: bytes) -> None:
        """Write in `tmp/`, fsync, rename into `new/`, fsync the folder."""
        try:
            _deliver(_draft(mailbox, id, data), mailbox, id)
        except FileNotFoundError:  # the session was put away at this moment
            _deliver(_draft(mailbox, id, data), mailbox, id)

    def remember(self, mailbox: str, id: str, data: bytes) -> None:
        """As delivery, but into `cur/`."""
        cur = paths.session(mailbox, "mail", "cur")
        os.rename(_draft(mailbox, id, data), os.path.join(cur, f"{id}:2,S"))
        sync_folder(cur)

    def spread(self, mailboxes: "Sequence[str]", id: str, data: bytes) -> "Iterator[str]":
        """One file with a name in each `new/`; a copy where the file system allows no second name."""
        first, *others = mailboxes
        draft = _draft(first, id, data)
        try:
            for mailbox in others:
                try:
                    _link(draft, mailbox, id)
                except OSError:  # too many names, or folders on several file systems
                    self.append(mailbox, id, data)
                yield mailbox
        except BaseException:
            os.unlink(draft)
            raise
        _deliver(draft, first, id)
        yield first

    def claim(self, mailbox: str, limit: int | None = None, *, of: list[str] | None = None) -> MaildirClaim:
        """A locked folder with messages from `new/`."""
        self.recover(mailbox)
        claim = new_reader(mailbox)
        try:
            for item in listing(paths.session(mailbox, "mail", "new")):
                if limit is not None and len(claim.items) >= limit:
                    claim.left += 1
                elif of is None or item.id in of:
                    claim.take(item)
        except BaseException:
            claim.close()
            raise
        return claim

    def peek(self, mailbox: str, last: int | None = None, *, claimed: bool = True) -> list[MaildirItem]:
        """The files in `new/` and in every folder of `reading/`."""
        found = listing(paths.session(mailbox, "mail", "new"), last)
        reading = paths.session(mailbox, "reading")
        for reader in folders_in(reading) if claimed else ():
            found += listing(os.path.join(reading, reader))
        return sorted(found, key=lambda item: item.name)

    def waiting(self, mailbox: str) -> int:
        """The number of files in `new/`."""
        return len(names_in(paths.session(mailbox, "mail", "new")))

    def history(self, mailbox: str, last: int | None = None, *, since: str = "") -> list[MaildirItem]:
        """The files in `cur/`."""
        return listing(paths.session(mailbox, "mail", "cur"), last, since=since)

    def archived(self, mailbox: str, last: int | None = None) -> list[MaildirItem]:
        """The files in the archive's `cur/`."""
        return listing(paths.session(mailbox, ARCHIVE, "cur"), last)

    def find(self, mailbox: str, id: str) -> MaildirItem | None:
        """Look in `new/`, `reading/`, `cur/` and the archive."""
        for item in self.peek(mailbox) + self.history(mailbox) + self.archived(mailbox):
            if item.id == id:
                return item
        return None

    def arrivals(self, mailbox: str) -> object:
        """When `new/` last changed."""
        return _changed(mailbox, ("mail/new",))

    def watch(self, mailbox: str) -> "Watch":
        """Upon `new/`."""
        from coordination.store.watch import FolderWatch  # most commands do not wait

        return FolderWatch(paths.session(mailbox, "mail", "new"))

    def stamp(self, mailbox: str) -> object:
        """When its folders last changed."""
        return _changed(mailbox, ("mail/new", "reading", "mail/cur"))

    def counts(self, mailboxes: "Sequence[str]") -> list[tuple[int, int]]:
        """The numbers of files in `new/` and `quarantine/`."""
        counted = []
        folder = paths.below("sessions")
        for mailbox in mailboxes:
            quarantine = f"{folder}/{mailbox}/quarantine"
            aside = len(names_in(quarantine)) if os.access(quarantine, os.F_OK) else 0
            counted.append((len(names_in(f"{folder}/{mailbox}/mail/new")), aside))
        return counted

    def recover(self, mailbox: str) -> bool:
        """Empty the folders in `reading/` whose lock can be taken."""
        reading = paths.session(mailbox, "reading")
        busy = False
        for name in folders_in(reading):
            folder = os.path.join(reading, name)
            lock = locked(folder)
            if lock is None:
                busy = os.path.exists(folder) or busy
                continue
            claim = MaildirClaim(mailbox, folder, lock)
            claim.items = listing(folder)
            try:
                claim.give_back()
            finally:
                claim.close()
        return busy

    def abandoned(self, mailbox: str) -> bool:
        """Whether a folder in `reading/` with something in it has a free lock."""
        for name in folders_in(paths.session(mailbox, "reading")):
            folder = paths.session(mailbox, "reading", name)
            lock = locked(folder) if names_in(folder) else None
            if lock is not None:
                os.close(lock)
                return True
        return False

    def move(self, source: str, target: str) -> int:
        """Rename from one `new/` to the other."""
        return _move(listing(paths.session(source, "mail", "new")), target)

    def adopt(self, folder: str, mailbox: str) -> int:
        """The same, and what a reader had claimed."""
        readers = [os.path.join(folder, "reading", name) for name in folders_in(os.path.join(folder, "reading"))]
        claimed = [item for reader in readers for item in listing(reader)]
        return _move(listing(os.path.join(folder, "mail", "new")) + claimed, mailbox)


def _move(items: list[MaildirItem], mailbox: str) -> int:
    """Into another `new/`; how many were still there."""
    moved = 0
    for item in items:
        create(mailbox)
        try:
            os.rename(item.path, paths.session(mailbox, "mail", "new", item.name))
        except FileNotFoundError:
            continue
        moved += 1
    return moved


def _draft(mailbox: str, id: str, data: bytes) -> str:
    """A message in `tmp/`, durable but for its name."""
    draft = paths.session(mailbox, "mail", "tmp", id)
    try:
        write_new(draft, data)
    except FileNotFoundError:
        create(mailbox)
        write_new(draft, data)
    return draft


def _deliver(draft: str, mailbox: str, id: str) -> None:
    new = paths.session(mailbox, "mail", "new")
    os.rename(draft, os.path.join(new, id))
    sync_folder(new)


def _link(draft: str, mailbox: str, id: str) -> None:
    new = paths.session(mailbox, "mail", "new")
    try:
        os.link(draft, os.path.join(new, id))
    except FileNotFoundError:
        create(mailbox)
        os.link(draft, os.path.join(new, id))
    sync_folder(new)


def _changed(mailbox: str, parts: tuple[str, ...]) -> object:
    """When folders last changed; a moment ago may have been before the change, so that counts as one."""
    times = []
    for part in parts:
        try:
            times.append(os.stat(paths.session(mailbox, part)).st_mtime_ns)
        except FileNotFoundError:
            times.append(0)
    now = time.time_ns()
    return (*times, now if now - max(times) < CLOCK_GRAIN else 0)
