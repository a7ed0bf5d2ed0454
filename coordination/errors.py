"""What can go wrong, each with the exit code that a command ends with."""


class CoordinationError(Exception):
    """Could not be done: undeliverable, nothing matched, refused. Its text is one line for the user."""

    exit_code = 1


class UsageError(CoordinationError):
    """The words of the call are wrong; calling again the same way cannot help."""

    exit_code = 2


class InputError(CoordinationError):
    """What somebody wrote into a file is wrong; doing it again cannot help."""


class TryAgain(CoordinationError):
    """Not now: disk full, lock not free in time, an effect still under way."""

    exit_code = 75


class Held(TryAgain):
    """A hold is in force for the session that wanted to act."""


class DamagedMessage(CoordinationError):
    """A file in a mailbox that is no message."""


class StateGone(CoordinationError):
    """The state folder that this process worked on was removed or replaced: nothing is made anew in it."""


class ResultTimeout(CoordinationError, TimeoutError):
    """No answer came within the time given; it may come yet."""

    exit_code = 75


def from_os_error(error: OSError) -> CoordinationError:
    """Turn an operating system's refusal into one of the above, saying what to do about it."""
    import errno

    where = f": {error.filename}" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return TryAgain(f"the disk is full{where}; free some space and try again")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CoordinationError(
            f"not permitted{where}; check its owner and mode, or set COORDINATION_HOME to a folder you own"
        )
    return CoordinationError(f"{error.strerror or error}{where}")
