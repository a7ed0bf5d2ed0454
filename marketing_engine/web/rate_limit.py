"""Wrong tokens, counted in memory: so many a minute from one address, so many from all, are noted; more are not."""

import threading
import time
from collections import deque
from math import ceil

WINDOW_SECONDS = 60
FROM_ONE, FROM_ALL = 5, 50


class Attempts:
    """The wrong tokens that were noted in the last minute, at most FROM_ALL.

    A token has 256 bits: this keeps the log short, not the token safe. So a right token is never refused.
    """

    def __init__(self) -> None:
        self._noted: deque[tuple[float, str]] = deque()
        self._lock = threading.Lock()

    def failed(self, address: str) -> int:
        """Count a wrong token: 0 where it is to be noted, else the seconds until one from this address is again."""
        with self._lock:
            now = time.monotonic()
            while self._noted and self._noted[0][0] <= now - WINDOW_SECONDS:
                self._noted.popleft()
            own = [at for at, who in self._noted if who == address]
            over = own[:1] if len(own) >= FROM_ONE else []
            if len(self._noted) >= FROM_ALL:
                over.append(self._noted[0][0])
            if not over:
                self._noted.append((now, address))
            return max((ceil(at + WINDOW_SECONDS - now) for at in over), default=0)
