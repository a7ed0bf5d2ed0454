"""Failed attempts to log in, counted in memory: so many a minute from one address, so many from all."""

import threading
import time
from collections import deque
from math import ceil

WINDOW_SECONDS = 60
FROM_ONE, FROM_ALL = 5, 50


class Attempts:
    """The failures of the last minute. A token has 256 bits: this keeps the log short, not the token safe."""

    def __init__(self) -> None:
        self._failures: deque[tuple[float, str]] = deque()
        self._lock = threading.Lock()

    def wait(self, address: str) -> int:
        """Seconds until an address may try again; 0 if it may now."""
        with self._lock:
            now = self._forget_old()
            own = [at for at, who in self._failures if who == address]
            blocked = []
            if len(own) >= FROM_ONE:
                blocked.append(own[-FROM_ONE])
            if len(self._failures) >= FROM_ALL:
                blocked.append(self._failures[-FROM_ALL][0])
            return max((ceil(at + WINDOW_SECONDS - now) for at in blocked), default=0)

    def failed(self, address: str) -> None:
        """Count a failure."""
        with self._lock:
            self._failures.append((self._forget_old(), address))

    def _forget_old(self) -> float:
        now = time.monotonic()
        while self._failures and self._failures[0][0] <= now - WINDOW_SECONDS:
            self._failures.popleft()
        return now
