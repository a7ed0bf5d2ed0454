"""One session at a time on a mail, from its reservation to its booking; another session waits until that is over.

So a touch that is still `sending` when its lock is free was cut off by a crash: the kernel frees the lock of every
process that ends.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from coordination import effects, paths
from coordination.errors import TryAgain, from_os_error

LOCKS = 64
"""How many files hold the locks of all mails; two mails that share one wait for each other."""

PATIENCE = 2.0 * effects.MAX_SECONDS  # seconds


@contextmanager
def lock_mail(prospect_id: int, campaign: str, step: str, *, patience: float = PATIENCE) -> Iterator[None]:
    """Have a mail for this process alone, after `patience` seconds at most. Raises TryAgain."""
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
