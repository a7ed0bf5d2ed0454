"""Waiting for something to come into a folder."""

import os
import time


class FolderWatch:
    """Rests until a file comes into a folder, as far as the system tells; so a rest may also end for nothing or late.

    For programs of one thread: the signal must not reach another.

    Linux tells by a signal (F_NOTIFY in fcntl(2)), which costs nothing while nothing comes, but says nothing of
    what another machine puts into a shared folder. Elsewhere, and where there is no folder yet, one looks often.
    """

    def __init__(self, folder: str) -> None:
        self.longest_rest = 0.066
        """Seconds after which one should look all the same."""
        self._handle = -1
        self._mask: set[int] = set()
        try:
            self._begin(folder)
        except (AttributeError, OSError):  # no such system, no such file system, no such folder
            self.close()

    def _begin(self, folder: str) -> None:
        import fcntl
        import signal

        notify, what = fcntl.F_NOTIFY, fcntl.DN_CREATE | fcntl.DN_MULTISHOT
        self._handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGIO})  # it would end the process otherwise
        fcntl.fcntl(self._handle, notify, what)
        self.longest_rest = 0.25

    def rest(self, seconds: float) -> None:
        """Wait until something comes, or until it is time to look."""
        seconds = max(0.0, min(seconds, self.longest_rest))
        if self._handle < 0:
            time.sleep(seconds)
            return
        import signal

        signal.sigtimedwait({signal.SIGIO}, seconds)

    def close(self) -> None:
        """No signal comes any more, and none is blocked."""
        if self._handle < 0:
            return
        import signal

        os.close(self._handle)
        self._handle = -1
        signal.sigtimedwait({signal.SIGIO}, 0)  # the last one
        signal.pthread_sigmask(signal.SIG_SETMASK, self._mask)
