"""Agents are woken by mail: whoever delivers starts the receiver's runner, unless it runs already.

The session's `lock` is taken by the sender and handed, locked, to the runner, which alone keeps it:
so no two runners work one mailbox, and no mail is left by a test that comes too early or too late.
"""

import os
import sys

from coordination import address, holds, paths, registry
from coordination.store import open_store

MAX_LOG = 1_000_000  # bytes; then the log becomes log.1


def wake(name: str) -> bool:
    """Start the runner of a session that a script works, if it has mail, may work, and does not work already."""
    while may_work(name):
        lock = take_lock(name)
        if lock is None:
            return False
        try:
            if has_mail(name):
                _start_runner(name, lock)
                return True
        finally:
            os.close(lock)
        if not has_mail(name):
            return False
    return False


def may_work(name: str) -> bool:
    """Whether a script works this session, and neither a stop nor a hold on all it does keeps it from that."""
    session = registry.get(name)
    return session is not None and not session.stopped and registry.is_script(name) and holds.hold_on(name) is None


def take_lock(name: str) -> int | None:
    """The descriptor of the session's lock, taken; None where a runner has it."""
    import fcntl

    handle = os.open(paths.session(name, "lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    return handle


def has_mail(name: str) -> bool:
    """Whether anything waits to be worked, or was left by a dead reader."""
    store = open_store()
    if not store.waiting(name) and store.peek(name):
        store.recover(name)
    return store.waiting(name) > 0


def sweep(names: "list[str] | None" = None) -> list[str]:
    """Wake every session with unattended mail; the names of those whose runner was started."""
    _hand_over()
    return [name for name in (names if names is not None else registry.mailboxes()) if wake(name)]


def _hand_over() -> None:
    """Give mail that came for a team before its first member started to that member."""
    store = open_store()
    for session in registry.sessions():
        team = address.team_of(session.name)
        if team and not session.stopped and store.waiting(team) and registry.get(team) is None:
            store.move(team, session.name)


def wake_covered(where: str) -> list[str]:
    """Wake those whom a hold on this address had bound."""
    return sweep([name for name in registry.mailboxes() if address.covers(where, name)])


def _start_runner(name: str, lock: int) -> None:
    log = paths.session(name, "log")
    try:
        if os.stat(log).st_size > MAX_LOG:
            os.replace(log, log + ".1")
    except FileNotFoundError:
        pass  # its first message
    os.set_inheritable(lock, True)
    runner = os.path.join(os.path.dirname(os.path.abspath(__file__)), "runner.py")
    os.posix_spawn(
        sys.executable,
        [sys.executable, "-X", "utf8", "-IS", runner, name, str(lock)],
        {"COORDINATION_HOME": paths.home(), paths.MARK: paths.mark()},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
        setpgroup=0,
    )
