"""The parts of a Maildir: a message's file, its folders, and the folder of a reader in `reading/`.

A reader owns its folder as long as it holds the kernel's lock on it; a folder whose lock can be taken belongs
to a dead reader, and its messages go back to `new/`.
"""

import os

from coordination import paths
from coordination.files import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from coordination.store.protocol import Item


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
        paths.ready()  # a state folder that is gone is not made anew
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


def create(mailbox: str) -> None:
    """Make the folders of a mailbox that nobody has started."""
    paths.ready()
    for part in ("mail/tmp", "mail/new", "mail/cur", "reading"):
        os.makedirs(paths.session(mailbox, part), mode=0o700, exist_ok=True)


def folders_in(folder: str) -> list[str]:
    """The names of the folders in a folder; none where there is none."""
    try:
        return [entry.name for entry in os.scandir(folder) if entry.is_dir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def names_in(folder: str) -> list[str]:
    """Messages; a folder among them is somebody's mistake, and no reason to show none."""
    try:
        return [entry.name for entry in os.scandir(folder) if entry.name[0] != "." and not entry.is_dir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def listing(folder: str, last: int | None = None, *, since: str = "") -> list[MaildirItem]:
    """The messages in a folder, oldest first: all, the `last` so many, those from an id on."""
    names = sorted([name for name in names_in(folder) if name >= since] if since else names_in(folder))
    return [MaildirItem(os.path.join(folder, name)) for name in (names if last is None else names[-last:])]


def locked(folder: str) -> int | None:
    """Lock a reader's folder: the descriptor that holds the lock; None where it is taken or gone."""
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


def new_reader(mailbox: str) -> MaildirClaim:
    """A new folder in `reading/`; one that a recovering process swept away before it was locked is made anew."""
    while True:
        folder = paths.session(mailbox, "reading", os.urandom(6).hex())
        try:
            os.mkdir(folder, 0o700)
        except FileNotFoundError:
            create(mailbox)
            continue
        lock = locked(folder)
        if lock is not None:
            return MaildirClaim(mailbox, folder, lock)
