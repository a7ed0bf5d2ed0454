"""Permits: no e-mail leaves and no paid call is made without one, and none is given under a hold.

An effect looks for holds, announces itself in a locked file, looks again, acts. A stop writes its hold
and then waits for the announced effects in its scope; so when it returns, nothing more leaves. Each
effect has a file of its own, so a stop of one team never waits for, nor starves under, another's.
"""

import fcntl
import os
import time

from coordination import fields, holds, paths, registry
from coordination.errors import Held, TryAgain

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
    """Leave to have one external effect, for the length of a `with` block; raises Held.

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
        folder = os.path.join(paths.ready(), "effects")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        self._announce(folder)
        try:
            os.write(
                self._handle,
                fields.render(
                    [
                        ("Session", self._session or ""),
                        ("Kind", self._kind),
                        ("What", self._what),
                        ("Since", registry.now_text()),
                    ]
                ).encode(),
            )
            refuse_if_held(self._session, self._kind)
        except BaseException:
            self._end()
            raise
        return self

    def _announce(self, folder: str) -> None:
        """Create and lock our file; one that a stop swept away before it was locked is made anew."""
        while True:
            self._path = os.path.join(folder, os.urandom(8).hex())
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._handle, fcntl.LOCK_EX)
            if os.path.exists(self._path):
                return
            os.close(self._handle)

    def __exit__(
        self, kind: "type[BaseException] | None", error: "BaseException | None", trace: "TracebackType | None"
    ) -> None:
        self._end()

    def _end(self) -> None:
        try:
            os.unlink(self._path)
        except FileNotFoundError:
            return  # somebody tidied up by hand
        finally:
            os.close(self._handle)


def wait_until_quiet(hold: holds.Hold, seconds: float) -> None:
    """Return when no effect in the hold's scope is under way; raises TryAgain naming one that outlasts the wait."""
    folder = paths.below("effects")
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return
    deadline = time.monotonic() + seconds
    for name in names:
        _wait_for(os.path.join(folder, name), hold, deadline)


def _wait_for(path: str, hold: holds.Hold, deadline: float) -> None:
    pause = 0.001
    while True:
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(path)  # its process is gone
            return
        except FileNotFoundError:
            return
        except BlockingIOError:
            what = _in_scope(path, hold)
            if what is None:
                return
        finally:
            os.close(handle)
        if time.monotonic() > deadline:
            raise TryAgain(f"the hold is in force, but one effect has not ended yet: {what}; run this again to wait on")
        time.sleep(pause)
        pause = min(pause * 2, 0.05)


def _in_scope(path: str, hold: holds.Hold) -> str | None:
    """What a running effect is, if the hold binds it; one that has not said yet might be bound."""
    try:
        found = fields.read(path)
    except FileNotFoundError:
        return None
    except ValueError:
        found = {}
    kind = found.get("Kind", hold.kind)
    if not hold.covers(found.get("Session"), kind):
        return None
    return f"{found.get('What', 'unnamed')} (since {found.get('Since', 'just now')})"
