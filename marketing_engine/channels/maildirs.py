"""What the inbox and the outbox share."""

import os
from pathlib import Path


def names_in(folder: Path) -> list[str]:
    """The names of the mails in a part of a Maildir, none where there is no such folder."""
    try:
        return [name for name in os.listdir(folder) if not name.startswith(".")]
    except FileNotFoundError:
        return []
