"""A script may work on one message as long as its session's `Limit` says without a heartbeat; then it is ended."""

import os
import time

from coordination import paths, registry

LOOK = 1.0  # seconds between looks at the heartbeat
LONGEST_PAUSE = 0.25  # seconds between looks whether the script has ended
SHARE = 16  # a pause is this part of the time that the script has run: short scripts are not kept waiting
GRACE = 5.0  # seconds between SIGTERM and SIGKILL


def wait(name: str, pid: int) -> int | None:
    """Wait for a session's script, the leader of its process group: its exit status, None where its time was over.

    Raises CoordinationError where the state folder is gone; the script is ended then too.
    """
    began = beat = time.monotonic()  # stands still while the machine sleeps
    next_look = began + LOOK
    heartbeat, limit = _heartbeat(name)
    try:
        while (status := _status(pid)) is None:
            now = time.monotonic()
            if now >= next_look:
                next_look = now + LOOK
                paths.check_format()
                before, (heartbeat, limit) = heartbeat, _heartbeat(name)
                if heartbeat != before:
                    beat = now
                elif now - beat >= limit:
                    end_group(pid)
                    return None
            time.sleep(min(LONGEST_PAUSE, max(0.001, (now - began) / SHARE)))
    except BaseException:
        end_group(pid)
        raise
    return status


def _heartbeat(name: str) -> tuple[float, float]:
    session = registry.get(name)
    return (session.heartbeat, session.limit) if session else (0.0, registry.LIMIT)


def _status(pid: int) -> int | None:
    """The exit status of a child, None while it runs."""
    ended, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if ended else None


def end_group(pid: int) -> None:
    """End a child and its process group: SIGTERM, and SIGKILL for what is left after GRACE seconds."""
    import signal  # costs as much as half a start of Python, and is seldom needed

    deadline = time.monotonic() + GRACE
    is_reaped = False
    _signal(pid, signal.SIGTERM)
    while time.monotonic() < deadline:
        is_reaped = is_reaped or _status(pid) is not None
        if is_reaped and not _signal(pid, 0):
            return
        time.sleep(0.02)
    _signal(pid, signal.SIGKILL)
    if not is_reaped:
        os.waitpid(pid, 0)


def _signal(group: int, number: int) -> bool:
    """Whether the process group has a member to send a signal to; macOS refuses it for one that has only ended."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True
