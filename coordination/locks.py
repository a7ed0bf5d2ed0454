"""One at a time: a lock on a file, which the kernel frees when its process ends, however that ends."""

import os
import time

from coordination import paths
from coordination.errors import CoordinationError, StateGone


class Lock:
    """`with Lock(NAME):`, NAME being a file below the state folder.

    With `patience`, seconds, it is a courtesy: after such a wait, and where no lock can be had, work goes on without.
    """

    def __init__(self, *names: str, patience: float | None = None) -> None:
        self._path = paths.below(*names)
        self._patience = patience
        self._handle = -1

    def __enter__(self) -> None:
        try:
            paths.ready()
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self._take()
        except OSError as error:
            if self._patience is None:
                self.__exit__()
                error.filename = error.filename or self._path
                raise
        except CoordinationError as error:  # a damaged state folder
            if self._patience is None or isinstance(error, StateGone):
                raise

    def _take(self) -> None:
        import fcntl

        if self._patience is None:
            fcntl.flock(self._handle, fcntl.LOCK_EX)
            return
        deadline = time.monotonic() + self._patience
        while time.monotonic() < deadline:
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except BlockingIOError:
                time.sleep(0.01)

    def __exit__(self, *error: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
