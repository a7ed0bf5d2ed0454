"""What can be wrong with a state folder: each check finds, and says how it is mended, where a program may do that."""

import os
import re
import stat
import time
from functools import partial

from coordination import address, claims, holds, identity, output, paths, registry, waking
from coordination.message import id_time
from coordination.store import maintenance, open_store
from coordination.store.maildir_parts import MaildirItem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNATTENDED_AFTER = 120  # seconds
LEFTOVER_AFTER = 3600  # seconds until an unfinished write is nobody's
FORGOTTEN_AFTER = 24 * 3600  # seconds until a hold counts as forgotten
UNHEARD_AFTER = 7 * 24 * 3600  # seconds that mail waits for somebody whom nobody starts
LITTLE_SPACE = 50_000_000  # bytes
LOOKED_INTO = 100
"""Of what waits in a mailbox, the oldest messages that are read; a damaged one is put aside when its turn comes."""
MAIL_FOLDERS = ("cur", "new", "tmp")
_OURS = re.compile(r"\.\d+\.[0-9a-f]{6}~$|^format\.\d+~$")
"""Names of files that are written to take another's place; other names that end in ~ are somebody's own."""


class Finding:
    """Something wrong: where, what, and what to do. `mend` does it, where a program may."""

    __slots__ = ("advice", "mend", "mended", "what", "where")

    def __init__(self, where: str, what: str, advice: str, mend: "Callable[[], object] | None" = None) -> None:
        self.where = where
        self.what = what
        self.advice = advice
        self.mend = mend
        self.mended = False


def examine(names: list[str]) -> "Iterator[Finding]":
    """Everything that is wrong: with these sessions, or with all and with what they share."""
    if not paths.check_format():
        return
    for name in registry.mailboxes():
        if not names or any(address.covers(one, name) for one in names):
            yield from check_session(name)
    if not names:
        yield from check_holds()
        yield from check_claims()
        yield from check_archive()
        yield from check_terminals()
        yield from check_files()
        yield from check_disk()


def check_session(name: str) -> "Iterator[Finding]":
    """What is wrong with one session and its mailbox."""
    waiting = maintenance.waiting(name)
    yield from _check_mail(name, waiting)
    yield from _check_readers(name, waiting)
    session = registry.get(name)
    if session is None:
        yield from _check_unstarted(name, waiting)
    elif session.status(time.time()) == "stale":
        age = output.ago(time.time() - session.heartbeat)
        owner = session.details.get("Terminal", "")
        if owner and not identity.terminal_lives(owner):
            yield Finding(name, f"no sign of life for {age}, and its terminal is gone", "stop it", partial(_stop, name))
        else:
            yield Finding(
                name, f"no sign of life for {age}", f"session-heartbeat --from {name}, or session-stop {name}"
            )
    if session is not None and not session.details.get("Name"):
        yield Finding(name, "its session file is damaged", f"session-start {name}")


def _check_mail(name: str, waiting: list[str]) -> "Iterator[Finding]":
    for path in maintenance.orphans(name):
        yield Finding(name, f"an unfinished delivery: {path}", "remove it", partial(os.unlink, path))
    for item, problem in maintenance.damaged(name, waiting, LOOKED_INTO):
        mend = partial(maintenance.quarantine, name, item.id)
        yield Finding(name, f"a damaged message {item.id}: {problem}", "quarantine", mend)
    for item in maintenance.quarantined(name):
        yield Finding(
            name, f"in quarantine: {item.path}", f"look at it, then session-doctor --retry {name}, or remove it"
        )
    unread = maintenance.unread_in_cur(name)
    if unread:
        what = f"{len(unread)} messages lie in cur/ unread: a mail program moved them"
        yield Finding(name, what, "let them wait again", partial(maintenance.put_back, name))
    failing = [failures for file in waiting if "+" in file and (failures := _failures(file))]
    if failing and registry.is_script(name):
        worst = max(failing)
        yield Finding(
            name, f"its script fails: {len(failing)} messages, up to {worst} times", f"see {paths.session(name, 'log')}"
        )


def _failures(file: str) -> int:
    return MaildirItem(file).failures


def _check_readers(name: str, waiting: list[str]) -> "Iterator[Finding]":
    if os.path.isdir(paths.session(name, "reading")) and open_store().abandoned(name):
        yield Finding(name, "a reader died and left messages", "they wait again", partial(open_store().recover, name))
    if _is_unattended(name, waiting):
        yield Finding(name, "mail waits and nobody works it", "wake it (session-wake)", partial(waking.wake, name))


def _is_unattended(name: str, waiting: list[str]) -> bool:
    """Whether mail waits for a script longer than a runner would let it; the lock may not be probed."""
    if not waking.may_work(name) or registry.running(name):
        return False
    oldest = min((file for file in waiting if "+" not in file or not _failures(file)), default="")
    return bool(oldest) and id_time(oldest.partition("+")[0]) < time.time() - UNATTENDED_AFTER


def _check_unstarted(name: str, waiting: list[str]) -> "Iterator[Finding]":
    oldest = min(waiting, default="")
    if oldest and time.time() - id_time(oldest.partition("+")[0]) > UNHEARD_AFTER:
        yield Finding(
            name, f"{len(waiting)} messages wait, and nobody ever started it", "a wrong address? see session-log"
        )


def check_holds() -> "Iterator[Finding]":
    """Holds that somebody may have forgotten."""
    for hold in holds.in_force():
        path = paths.below("holds", hold.scope)
        about = _about(path)
        age = time.time() - about.st_mtime if about else 0.0
        if hold.who == "unknown":
            yield Finding(f"holds/{hold.scope}", "a damaged hold; it holds", f"session-resume '{hold.scope}'")
        elif age > FORGOTTEN_AFTER:
            advice = f"if nobody needs it: session-resume '{hold.scope}'"
            yield Finding(f"holds/{hold.scope}", f"held for {output.ago(age)}: {hold}", advice)
    folder = paths.below("effects")
    for path in _entries(folder):
        if _is_free(path):
            yield Finding("effects", f"a dead effect: {path}", "remove it", partial(os.unlink, path))


def check_claims() -> "Iterator[Finding]":
    """Claims whose time is over."""
    for claim in claims.in_force():
        if claim.owner == claims.UNKNOWN:
            yield Finding("claims", f"{claim} is damaged", claim.whose().partition(": ")[2])
    for claim in claims.expired():
        yield Finding("claims", f"{claim} of {claim.owner} is over", "forget it", claims.forget_over)


def check_archive() -> "Iterator[Finding]":
    """Mail that came while its session was put away, where that was cut off."""
    for folder in _entries(paths.below("archive")):
        count = maintenance.left_behind(folder)
        name = registry.name_in(folder) if count else ""
        if name:
            mend = partial(open_store().adopt, folder, name)
            yield Finding(name, f"{count} unread messages lie in {folder}", "let them wait again", mend)


def check_terminals() -> "Iterator[Finding]":
    """Terminals that are closed."""
    for path in _entries(paths.below("terminals")):
        if not identity.terminal_lives(os.path.basename(path)):
            yield Finding("terminals", f"a closed terminal: {path}", "forget it", partial(os.unlink, path))


def check_files() -> "Iterator[Finding]":
    """Writes that a crash cut off, and what others could read or change.

    Messages in a mail folder that only its owner may enter are not looked at one by one.
    """
    limit = time.time() - LEFTOVER_AFTER
    folders = [paths.home()]
    yield from _rights(paths.home())
    while folders:
        for entry in _scan(folders.pop()):
            if entry.path == paths.below("README.md"):
                continue  # a checkout has one
            about = _about(entry.path)
            if about and _OURS.search(entry.name) and about.st_mtime < limit:
                yield Finding(
                    "leftovers", f"an unfinished write: {entry.path}", "remove it", partial(_remove, entry.path)
                )
            yield from _rights(entry.path)
            if about and stat.S_ISDIR(about.st_mode) and (about.st_mode & 0o077 or entry.name not in MAIL_FOLDERS):
                folders.append(entry.path)


def _scan(folder: str) -> "list[os.DirEntry[str]]":
    try:
        return list(os.scandir(folder))
    except (FileNotFoundError, PermissionError):
        return []


def _rights(path: str) -> "Iterator[Finding]":
    about = _about(path)
    mode = about.st_mode if about else 0
    if mode & 0o077 and not stat.S_ISLNK(mode):
        right = mode & 0o700
        yield Finding(
            "permissions",
            f"others have rights: {path} ({mode & 0o777:o})",
            f"chmod {right:o}",
            partial(os.chmod, path, right),
        )


def check_disk() -> "Iterator[Finding]":
    """Little room, or none to write in."""
    if not os.access(paths.home(), os.W_OK):
        yield Finding("disk", f"{paths.home()} cannot be written to", "make it writable")
    about = os.statvfs(paths.home())
    free = about.f_bavail * about.f_frsize
    if free < LITTLE_SPACE:
        yield Finding("disk", f"{free // 1_000_000} MB are free", "make room; session-archive --delete DAYS helps")


def _stop(name: str) -> None:
    registry.stop(name)
    claims.release_all(name)


def _about(path: str) -> os.stat_result | None:
    """What the system knows of a path; None where it went away at this moment, as things do while others work."""
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _entries(folder: str) -> list[str]:
    try:
        return sorted(entry.path for entry in os.scandir(folder) if not entry.name.endswith("~"))
    except FileNotFoundError:
        return []


def _is_free(path: str) -> bool:
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(handle)


def _remove(path: str) -> None:
    import shutil

    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        os.unlink(path)
