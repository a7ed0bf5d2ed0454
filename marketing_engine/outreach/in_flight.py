"""One session at a time on a mail, from its reservation to its booking: whoever else wants it waits until it is known.

So a touch that is found as `sending` by the session that has its lock was cut off by a crash. The kernel frees the lock
of a process that ends, however it ends.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from coordination import effects, paths
from coordination.errors import TryAgain, from_os_error

LOCKS = 64
"""So many files hold the locks of all mails; two mails that share one wait for each other."""

PATIENCE = 2.0 * effects.MAX_SECONDS


@contextmanager
def alone_with(prospect_id: int, campaign: str, step: str, *, patience: float = PATIENCE) -> Iterator[None]:
    """Have a mail for this process alone. Raises TryAgain where another one does not let go of it, seconds."""
    number = hashlib.sha256(f"{prospect_id}\0{campaign}\0{step}".encode()).digest()[0] % LOCKS
    folder = f"{paths.ready()}/sending"
    lock = FileLock(f"{folder}/{number:02}.lock", timeout=patience, mode=0o600)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise TryAgain(f"another session is sending to prospect_{prospect_id}") from None
    except OSError as error:
        raise TryAgain(f"nothing is sent: {from_os_error(error)}") from None
    try:
        yield
    finally:
        lock.release()
