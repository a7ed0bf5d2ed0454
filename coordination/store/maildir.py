"""Mail in Maildirs: `sessions/<name>/mail/{tmp,new,cur}`, and `reading/<random>/` for each reader.

A file is named `<id>`; `<id>+<n>` once a reader has died over it or failed, n times failed; `…:2,S` in `cur/`.
A reader owns a folder in `reading/` as long as it holds the kernel's lock on it; a folder whose lock
can be taken belongs to a dead reader, and its messages go back to `new/`.
"""

import os
import time

from coordination import paths
from coordination.files import read, sync_folder, write_new

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coordination.store.protocol import Item, Watch


ARCHIVE = "mail/.Archive"
"""A Maildir++ folder: what session-archive took out of `cur/`."""

CLOCK_GRAIN = 100_000_000  # ns: file systems do not note times more finely than that


class MaildirItem:
    """A message file."""

    __slots__ = ("again", "failures", "id", "name", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.name = os.path.basename(path).partition(":")[0]
        self.id, plus, failures = self.name.partition("+")
        self.again = bool(plus)
        self.failures = int(failures) if failures.isascii() and failures.isdigit() else 0

    def read(self) -> bytes:
        """The message's text."""
        return read(self.path)


class MaildirClaim:
    """A locked folder in `reading/` and the messages in it."""

    def __init__(self, mailbox: str, folder: str, lock: int) -> None:
        self.items: list[MaildirItem] = []
        self.left = 0
        self._mailbox = mailbox
        self._folder = folder
        self._lock = lock

    def fileno(self) -> int:
        """The descriptor that holds the lock."""
        return self._lock

    def file(self, item: "Item") -> str:
        """The message file itself."""
        return self._mine(item).path

    def take(self, item: MaildirItem) -> None:
        """Move a waiting message here, unless another reader was quicker."""
        target = os.path.join(self._folder, item.name)
        try:
            os.rename(item.path, target)
        except FileNotFoundError:
            return
        item.path = target
        self.items.append(item)

    def _mine(self, item: "Item") -> MaildirItem:
        return next(mine for mine in self.items if mine.id == item.id)

    def _move(self, item: MaildirItem, path: str) -> None:
        os.rename(item.path, path)
        item.path = path
        self.items.remove(item)

    def acknowledge(self, item: "Item") -> None:
        """Into `cur/`, marked seen."""
        mine = self._mine(item)
        self._move(mine, paths.session(self._mailbox, "mail", "cur", f"{mine.name}:2,S"))

    def release(self, item: "Item", *, failed: bool = False, begun: bool = False) -> None:
        """Back into `new/`."""
        mine = self._mine(item)
        name = f"{mine.id}+{mine.failures + failed}" if failed or begun else mine.name
        self._move(mine, paths.session(self._mailbox, "mail", "new", name))

    def give_back(self) -> None:
        """Release all, marked: their reader is dead."""
        for mine in list(self.items):
            self.release(mine, begun=True)

    def quarantine(self, item: "Item") -> None:
        """Into `quarantine/`."""
        mine = self._mine(item)
        folder = paths.session(self._mailbox, "quarantine")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        self._move(mine, os.path.join(folder, mine.name))

    def close(self) -> None:
        """Give back what is left and remove the folder."""
        if self._lock < 0:
            return
        try:
            for item in list(self.items):
                self.release(item)
            os.rmdir(self._folder)
        finally:
            os.close(self._lock)
            self._lock = -1


class MaildirStore:
    """The default store: needs no setup, and `cat` reads it."""

    def append(self, mailbox: str, id: str, data: bytes) -> None:
        """Write in `tmp/`, fsync, rename into `new/`, fsync the folder."""
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
        claim = _reader(mailbox)
        try:
            for item in _listing(paths.session(mailbox, "mail", "new")):
                if limit is not None and len(claim.items) >= limit:
                    claim.left += 1
                elif of is None or item.id in of:
                    claim.take(item)
        except BaseException:
            claim.close()
            raise
        return claim

    def peek(self, mailbox: str, *, claimed: bool = True) -> list[MaildirItem]:
        """The files in `new/` and in every folder of `reading/`."""
        found = _listing(paths.session(mailbox, "mail", "new"))
        reading = paths.session(mailbox, "reading")
        for reader in _folders(reading) if claimed else ():
            found += _listing(os.path.join(reading, reader))
        return sorted(found, key=lambda item: item.name)

    def waiting(self, mailbox: str) -> int:
        """The number of files in `new/`."""
        return len(_files(paths.session(mailbox, "mail", "new")))

    def history(self, mailbox: str, last: int | None = None) -> list[MaildirItem]:
        """The files in `cur/`."""
        folder = paths.session(mailbox, "mail", "cur")
        names = sorted(_files(folder))
        return [MaildirItem(os.path.join(folder, name)) for name in (names if last is None else names[-last:])]

    def archived(self, mailbox: str) -> list[MaildirItem]:
        """The files in the archive's `cur/`."""
        return _listing(paths.session(mailbox, ARCHIVE, "cur"))

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
            aside = len(_files(quarantine)) if os.access(quarantine, os.F_OK) else 0
            counted.append((len(_files(f"{folder}/{mailbox}/mail/new")), aside))
        return counted

    def recover(self, mailbox: str) -> bool:
        """Empty the folders in `reading/` whose lock can be taken."""
        reading = paths.session(mailbox, "reading")
        busy = False
        for name in _folders(reading):
            folder = os.path.join(reading, name)
            lock = _lock(folder)
            if lock is None:
                busy = os.path.exists(folder) or busy
                continue
            claim = MaildirClaim(mailbox, folder, lock)
            claim.items = _listing(folder)
            try:
                claim.give_back()
            finally:
                claim.close()
        return busy

    def abandoned(self, mailbox: str) -> bool:
        """Whether a folder in `reading/` has a free lock."""
        for name in _folders(paths.session(mailbox, "reading")):
            lock = _lock(paths.session(mailbox, "reading", name))
            if lock is not None:
                os.close(lock)
                return True
        return False

    def move(self, source: str, target: str) -> int:
        """Rename from one `new/` to the other."""
        return self.adopt(paths.session(source, "mail"), target)

    def adopt(self, folder: str, mailbox: str) -> int:
        """The same from a Maildir anywhere."""
        moved = 0
        for item in _listing(os.path.join(folder, "new")):
            _create(mailbox)
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
        _create(mailbox)
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
        _create(mailbox)
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


def _create(mailbox: str) -> None:
    paths.ready()
    for part in ("mail/tmp", "mail/new", "mail/cur", "reading"):
        os.makedirs(paths.session(mailbox, part), mode=0o700, exist_ok=True)


def _folders(folder: str) -> list[str]:
    try:
        return [entry.name for entry in os.scandir(folder) if entry.is_dir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def _files(folder: str) -> list[str]:
    """Messages; a folder among them is somebody's mistake, and no reason to show none."""
    try:
        return [entry.name for entry in os.scandir(folder) if entry.name[0] != "." and not entry.is_dir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def _listing(folder: str) -> list[MaildirItem]:
    return [MaildirItem(os.path.join(folder, name)) for name in sorted(_files(folder))]


def _lock(folder: str) -> int | None:
    """Lock a reader's folder; None where it is taken or gone."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    import fcntl  # here, since a sender locks nothing

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(handle).st_ino == os.stat(folder).st_ino:
            return handle
    except (BlockingIOError, FileNotFoundError):
        os.close(handle)
        return None
    os.close(handle)
    return None


def _reader(mailbox: str) -> MaildirClaim:
    """A new folder in `reading/`; one that a recovering process swept away before it was locked is made anew."""
    while True:
        folder = paths.session(mailbox, "reading", os.urandom(6).hex())
        try:
            os.mkdir(folder, 0o700)
        except FileNotFoundError:
            _create(mailbox)
            continue
        lock = _lock(folder)
        if lock is not None:
            return MaildirClaim(mailbox, folder, lock)
