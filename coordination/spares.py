"""Empty files kept ready in `holds.spare/`: where no file can be created any more, one becomes a hold by rename."""

import os

COUNT = 4
"""How many stops of different scopes a file system without free inodes can take at once."""

FOLDER = "holds.spare"
TO_LINK = ("holds.lock", "format")
"""Files that an older state folder without spares has; neither is ever written in place."""


def fill(home: str) -> None:
    """Make those that are missing, as far as there is room: the next hold tries again."""
    folder = os.path.join(home, FOLDER)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        for number in range(COUNT):
            path = os.path.join(folder, str(number))
            if not os.path.lexists(path):
                os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    except OSError:
        return  # a full disk; whatever is there already serves


def put_at(home: str, path: str) -> bool:
    """Give an existing file this name, also over a file that has it; whether one was there."""
    for number in range(COUNT):
        if _moved(os.path.join(home, FOLDER, str(number)), path):
            return True
    draft = f"{path}.{os.getpid()}.{os.urandom(3).hex()}~"
    for name in TO_LINK:
        try:
            os.link(os.path.join(home, name), draft)
        except OSError:
            continue  # it is not there, or the file system has no room for a second name
        if _moved(draft, path):
            return True
    return False


def _moved(source: str, path: str) -> bool:
    try:
        os.replace(source, path)
    except OSError:
        return False
    return True
