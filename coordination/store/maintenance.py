"""Looking after Maildirs: what is old, what was left behind, what cannot be read."""

import os
import time

from coordination import files, paths
from coordination.errors import DamagedMessage
from coordination.message import Message, id_time
from coordination.store.maildir import ARCHIVE, MaildirStore
from coordination.store.maildir_parts import MaildirItem, folders_in, listing, names_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

ORPHAN_AFTER = 36 * 3600
"""Seconds until a file in `tmp/` is nobody's: the age that maildir(5) gives a delivery that did not end."""


def archive(mailbox: str, before: float) -> int:
    """Move read messages older than a time into the archive; how many. What is unread stays where it is."""
    old = [item for item in MaildirStore().history(mailbox) if _is_read(item) and _age_of(item) < before]
    if not old:
        return 0
    paths.ready()
    for part in ("tmp", "new", "cur"):
        os.makedirs(paths.session(mailbox, ARCHIVE, part), mode=0o700, exist_ok=True)
    folder = paths.session(mailbox, ARCHIVE, "cur")
    moved = 0
    for item in old:
        try:
            os.rename(item.path, os.path.join(folder, os.path.basename(item.path)))
        except FileNotFoundError:
            continue  # another session-archive
        moved += 1
    files.sync_folder(folder)
    return moved


def _is_read(item: MaildirItem) -> bool:
    """Whether it is marked seen: a mail program may move what nobody has read to `cur/` as well."""
    return "S" in item.path.rpartition(":2,")[2]


def left_behind(folder: str) -> int:
    """How many unread messages lie in a session's folder that was put away."""
    readers = os.path.join(folder, "reading")
    return len(names_in(os.path.join(folder, "mail", "new"))) + sum(
        len(names_in(os.path.join(readers, name))) for name in folders_in(readers)
    )


def unread_in_cur(mailbox: str) -> list[MaildirItem]:
    """Unread mail that a mail program moved to `cur/`; what our readers put there is seen by its name's end."""
    folder = paths.session(mailbox, "mail", "cur")
    try:
        names = [name for name in os.listdir(folder) if not name.endswith(":2,S")]
    except (FileNotFoundError, NotADirectoryError):
        return []
    if not names:
        return []
    return [item for item in MaildirStore().history(mailbox) if not _is_read(item)]


def put_back(mailbox: str) -> None:
    """Let that wait again."""
    for item in unread_in_cur(mailbox):
        os.rename(item.path, paths.session(mailbox, "mail", "new", item.name))


def delete_archived(mailbox: str, before: float) -> int:
    """Delete archived messages older than a time; how many."""
    old = [item for item in MaildirStore().archived(mailbox) if _age_of(item) < before]
    for item in old:
        _remove(item.path)
    return len(old)


def _age_of(item: MaildirItem) -> float:
    """When a message was sent; when its file was written where its name does not tell."""
    sent = id_time(item.id)
    try:
        return sent or os.stat(item.path).st_mtime
    except FileNotFoundError:
        return time.time()


def orphans(mailbox: str) -> list[str]:
    """Files in `tmp/` whose delivery ended in a crash."""
    limit = time.time() - ORPHAN_AFTER
    return [item.path for item in listing(paths.session(mailbox, "mail", "tmp")) if _written(item.path) < limit]


def waiting(mailbox: str) -> list[str]:
    """The names of what waits or is claimed, in no order: to make items of a hundred thousand takes long."""
    reading = paths.session(mailbox, "reading")
    folders = [paths.session(mailbox, "mail", "new"), *(os.path.join(reading, name) for name in folders_in(reading))]
    return [name for folder in folders for name in names_in(folder)]


def damaged(mailbox: str, names: list[str], most: int) -> "Iterator[tuple[MaildirItem, str]]":
    """Those of the `most` oldest waiting messages that cannot be read, each with what is wrong."""
    from heapq import nsmallest

    for name in nsmallest(most, names):
        item = MaildirItem(paths.session(mailbox, "mail", "new", name))
        try:
            Message.parse(item.read())
        except DamagedMessage as error:
            yield item, str(error)
        except FileNotFoundError:
            continue  # somebody reads it at this moment


def quarantine(mailbox: str, id: str) -> None:
    """Put a waiting message aside."""
    claim = MaildirStore().claim(mailbox, of=[id])
    try:
        for item in list(claim.items):
            claim.quarantine(item)
    finally:
        claim.close()


def quarantined(mailbox: str) -> list[MaildirItem]:
    """What was put aside for a person, oldest first."""
    return listing(paths.session(mailbox, "quarantine"))


def retry(mailbox: str) -> int:
    """Let what was put aside wait again, its failures forgotten, but not what is damaged; how many."""
    done = 0
    for item in quarantined(mailbox):
        try:
            Message.parse(item.read())
        except DamagedMessage:
            continue
        os.rename(item.path, paths.session(mailbox, "mail", "new", f"{item.id}+0"))
        done += 1
    return done


def _written(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except FileNotFoundError:
        return time.time()


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        return  # somebody else did
