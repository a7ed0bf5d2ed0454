"""Where state lies: `$COORDINATION_HOME`, else the checkout's `state/`, else the user's state folder."""

import os
import sys

from coordination import files, spares
from coordination.errors import CoordinationError, StateGone, UsageError

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
"""The checkout, or the folder that the packages are installed in."""

FORMAT = "1"

_absolute: dict[str, str] = {}
"""Paths made absolute before: status of a thousand sessions asks five thousand times."""

MARK = "COORDINATION_STATE"
"""The variable that tells a script which state folder it works for: its mark and its path."""

_marks: dict[str, str] = {}
"""The marks of the state folders that this process has seen, by path."""


def is_checkout() -> bool:
    """Whether this code runs from a clone rather than from an installation."""
    return os.path.exists(os.path.join(ROOT, "bin", "setup"))


def find_libraries() -> None:
    """The plain forms start Python without `site`; call this before importing what is not in the standard library."""
    if "site" not in sys.modules:
        import site

        site.main()


def user_state_folder() -> str:
    """The platform's folder for a user's state (the rule of platformdirs, without its import time)."""
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Application Support/i-proactive")
    base = os.environ.get("XDG_STATE_HOME", "")
    return os.path.join(base if base.strip() else os.path.expanduser("~/.local/state"), "i-proactive")


def home() -> str:
    """The absolute path of the state folder, which need not exist yet."""
    chosen = os.environ.get("COORDINATION_HOME")
    if chosen:
        if chosen not in _absolute:
            path = os.path.abspath(chosen)
            if not os.path.isabs(chosen):
                return path
            _absolute[chosen] = path
        return _absolute[chosen]
    return os.path.join(ROOT, "state") if is_checkout() else user_state_folder()


def ready() -> str:
    """The state folder, created on first use; raises as `check_format`."""
    folder = home()
    if not check_format():
        _create(folder)
        check_format()
    return folder


def check_format() -> bool:
    """Whether there is a state folder.

    Raises CoordinationError for a format that this version cannot read, and where the folder that this process, or
    the runner that started it, has seen is gone: no other is made in its place.
    """
    folder = home()
    mark = _marks.get(folder) or _mark_given(folder)
    path = os.path.join(folder, "format")
    try:
        found = files.read(path).decode().strip()
        found_mark = _mark_of(path)
    except FileNotFoundError:
        if mark:
            raise _gone(folder) from None
        return False
    except (NotADirectoryError, IsADirectoryError, UnicodeDecodeError):
        raise UsageError(f"{folder} cannot be a state folder; set COORDINATION_HOME to another") from None
    if mark and mark != found_mark:
        raise _gone(folder)
    if found != f"Format: {FORMAT}":
        raise CoordinationError(
            f"{folder} has state of another format ({found[:40]!r}, this version reads {FORMAT}); update the tools"
        )
    _marks[folder] = found_mark
    return True


def mark() -> str:
    """The value of `MARK` for what this process starts; raises as `check_format`."""
    ready()
    return f"{_marks[home()]} {home()}"


def _mark_given(folder: str) -> str:
    given, _, path = os.environ.get(MARK, "").partition(" ")
    return given if path == folder else ""


def _mark_of(path: str) -> str:
    """When it was made: another folder was made at another time, and some file systems keep no inode numbers."""
    return str(os.stat(path).st_mtime_ns)


def _gone(folder: str) -> StateGone:
    return StateGone(f"{folder} was removed or replaced during the work; nothing was made anew, start again")


def _create(folder: str) -> None:
    for part in ("sessions", "holds"):  # holds now: a disk that is full later must not keep one from being placed
        os.makedirs(os.path.join(folder, part), mode=0o700, exist_ok=True)
    spares.fill(folder)
    os.chmod(folder, 0o700)
    path = os.path.join(folder, "format")
    temporary = f"{path}.{os.getpid()}~"
    with open(temporary, "w", encoding="utf-8") as file:
        file.write(f"Format: {FORMAT}\n")
    try:
        os.link(temporary, path)  # the first of several at once: the others have seen its mark
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        os.replace(temporary, path)
        return
    os.unlink(temporary)


def below(*names: str) -> str:
    """A path below the state folder."""
    return os.path.join(home(), *names)


def session(name: str, *names: str) -> str:
    """A path below the folder of one session; `name` has been checked already."""
    return "/".join((home(), "sessions", name, *names))
