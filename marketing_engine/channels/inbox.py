"""Mail that arrives: the Maildir `state/inbox`, filled by any mail program that can deliver into one."""

import os
from contextlib import suppress
from pathlib import Path

from coordination import paths

MOST_BYTES = 1_100_000
"""What is read of a mail; the rest of a larger one is attachments."""

HANDLED = ".Handled"

SIMULATED = "simulated-"
"""How the file of a simulated reply is called: a name that no sender of mail can choose."""


def folder() -> Path:
    """The inbox."""
    return Path(paths.below("inbox"))


def prepare() -> None:
    """Create the inbox, so that a mail program finds where to deliver; what is handled lies in its folder Handled."""
    for box in (folder(), folder() / HANDLED):
        for part in ("tmp", "new", "cur"):
            (box / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder() / HANDLED / "maildirfolder").touch()  # Maildir++: mail programs show it as a folder


def waiting() -> list[Path]:
    """The files of mails that are not handled, also those that a mail program has shown to a person."""
    found = [path for part in ("new", "cur") for path in (folder() / part).glob("[!.]*") if path.is_file()]
    return sorted(found, key=lambda path: path.name)


def handled() -> dict[str, Path]:
    """The files of handled mails by their names, see `name_of`."""
    box = folder() / HANDLED / "cur"
    try:
        return {name_of(box / name): box / name for name in os.listdir(box) if not name.startswith(".")}
    except FileNotFoundError:
        return {}


def is_handled(path: Path) -> bool:
    """Whether a mail lies among the handled ones."""
    return path.parent.parent.name == HANDLED


def name_of(path: Path) -> str:
    """A mail's name, which it keeps when it is handled."""
    return os.fsencode(path.name).decode("utf-8", "replace").partition(":")[0]


def read(path: Path) -> bytes:
    """A mail's bytes; raises FileNotFoundError where another session was quicker."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES)


def done(path: Path) -> None:
    """Mark it handled: into `cur/` of the folder Handled, seen."""
    with suppress(FileNotFoundError):  # another session was quicker
        path.rename(folder() / HANDLED / "cur" / f"{name_of(path)}:2,S")
