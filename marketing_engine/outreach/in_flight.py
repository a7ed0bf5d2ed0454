"""One session at a time on a mail, from its reservation to its booking; another session waits until that is over.

So a touch that is still `sending` when its lock is free was cut off by a crash: the kernel frees the lock of every
process that ends.
"""

import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from coordination import effects, paths
from coordination.errors import TryAgain, from_os_error

LOCKS = 64
"""How many files hold the locks of all mails; two mails that share one wait for each other."""

PATIENCE = 2.0 * effects.MAX_SECONDS  # seconds


@contextmanager
def lock_mail(prospect_id: int, campaign: str, step: str, *, patience: float = PATIENCE) -> Iterator[None]:
    """Have a mail for this process alone, after `patience` seconds at most. Raises TryAgain."""
    number = hashlib.sha256(f"{prospect_id}\0{campaign}\0{step}".encode()).digest()[0] % LOCKS
    try:
        handle = _opened(os.path.join(paths.ready(), "sending"), f"{number:02}.lock")
    except OSError as error:
        raise TryAgain(f"nothing is sent: {from_os_error(error)}") from None
    try:
        deadline = time.monotonic() + patience
        while not _taken(handle):
            if time.monotonic() >= deadline:
                raise TryAgain(f"another session is sending to prospect_{prospect_id}")
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)


def _opened(folder: str, name: str) -> int:
    path, how = os.path.join(folder, name), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
    try:
        return os.open(path, how, 0o600)
    except FileNotFoundError:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        return os.open(path, how, 0o600)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:  # there are no locks here
        raise TryAgain(f"nothing is sent: {from_os_error(error)}") from None
    return True
