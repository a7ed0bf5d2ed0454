"""Permits: no e-mail leaves and no paid call is made without one, and none is given under a hold.

An effect looks for holds, announces itself in a locked file, looks again, acts. A stop writes its hold
and then waits for the announced effects in its scope; so when it returns, nothing more leaves. Each
effect has a file of its own, so a stop of one team never waits for, nor starves under, another's.
"""

import fcntl
import os
import time

from coordination import fields, holds, paths, registry
from coordination.errors import Held, TryAgain, from_os_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

MAX_SECONDS = 30
"""What an effect may take at most; whoever acts sets its time limits below this."""


def refuse_if_held(session: str | None, kind: str) -> None:
    """Raise Held where a hold binds this session's effects of this kind."""
    hold = holds.hold_on(session, kind)
    if hold:
        raise Held(f"held: {hold}")


class Permit:
    """Leave to have one external effect, for the length of a `with` block; raises Held, TryAgain.

    `session` is whom it acts for (None: any hold stops it), `kind` what it is (`send`, `spend`),
    `what` a few words for the person who waits for it to end.
    """

    def __init__(self, session: str | None, kind: str, what: str) -> None:
        self._session = session
        self._kind = kind
        self._what = what
        self._path = ""
        self._handle = -1

    def __enter__(self) -> "Permit":
        refuse_if_held(self._session, self._kind)
        try:
            self._announce()
            refuse_if_held(self._session, self._kind)
        except BaseException:
            self._end()
            raise
        return self

    def renew(self, what: str) -> None:
        """Go on with another effect of the same kind, within the block; raises Held.

        It stays announced in between, so a stop waits for either this effect or the one before.
        """
        refuse_if_held(self._session, self._kind)
        self._what = what
        try:
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, self._text(), 0)
        except OSError as error:
            raise TryAgain(f"nothing is sent: {from_os_error(error)}") from None

    def _text(self) -> bytes:
        about = [
            ("Session", self._session or ""),
            ("Kind", self._kind),
            ("What", self._what),
            ("Since", registry.now_text()),
        ]
        return fields.render(about).encode()

    def _announce(self) -> None:
        """Create, lock and fill our file; raises TryAgain where that cannot be done."""
        try:
            folder = os.path.join(paths.ready(), "effects")
            try:
                self._create(folder)
            except FileNotFoundError:
                os.makedirs(folder, mode=0o700, exist_ok=True)
                self._create(folder)
            os.write(self._handle, self._text())
        except OSError as error:  # a stop could not wait for it
            error.filename = error.filename or self._path
            raise TryAgain(f"nothing is sent: {from_os_error(error)}") from None

    def _create(self, folder: str) -> None:
        """Our file, locked; one that a stop swept away before it was locked is made anew."""
        while True:
            self._path = os.path.join(folder, os.urandom(8).hex())
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._handle, fcntl.LOCK_EX)
            if os.path.exists(self._path):
                return
            self._end()

    def __exit__(
        self, kind: "type[BaseException] | None", error: "BaseException | None", trace: "TracebackType | None"
    ) -> None:
        self._end()

    def _end(self) -> None:
        if self._handle < 0:
            return
        try:
            os.unlink(self._path)
        except OSError:
            return  # it is gone, or stays: without its lock it counts as over
        finally:
            os.close(self._handle)
            self._handle = -1


def wait_until_quiet(hold: holds.Hold, seconds: float) -> None:
    """Return when no effect in the hold's scope is under way; raises TryAgain naming one that outlasts the wait."""
    folder = paths.below("effects")
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise TryAgain(
            f"the hold is in force, but effects under way cannot be seen: {from_os_error(error)}; run this again"
        ) from None
    deadline = time.monotonic() + seconds
    for name in names:
        _wait_for(os.path.join(folder, name), hold, deadline)


def _wait_for(path: str, hold: holds.Hold, deadline: float) -> None:
    pause = 0.001
    while not _is_over(path):
        what = _in_scope(path, hold)
        if what is None:
            return
        if time.monotonic() > deadline:
            raise TryAgain(f"the hold is in force, but one effect has not ended yet: {what}; run this again to wait on")
        time.sleep(pause)
        pause = min(pause * 2, 0.05)


def _is_over(path: str) -> bool:
    """Whether an announced effect has ended; the file that a killed process left is removed."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return True
    except OSError:
        return _is_too_old(path)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _remove(path)
        return True
    except BlockingIOError:
        return False
    except OSError:  # there are no locks here
        return _is_too_old(path)
    finally:
        os.close(handle)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return  # gone, or for the next stop to remove: it is over


def _is_too_old(path: str) -> bool:
    """Whether an effect with a lock that cannot be probed is older than twice its time limit: it may be slow."""
    try:
        return time.time() - os.lstat(path).st_mtime > 2 * MAX_SECONDS
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _in_scope(path: str, hold: holds.Hold) -> str | None:
    """What a running effect is, if the hold binds it; one that has not said yet might be bound."""
    try:
        found = fields.read(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        found = {}
    kind = found.get("Kind", hold.kind)
    if not hold.covers(found.get("Session"), kind):
        return None
    return f"{found.get('What', 'unnamed')} (since {found.get('Since', 'just now')})"
