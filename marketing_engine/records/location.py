"""Where the records are and which revision of them this code reads: imported by all that opens them, and cheap."""

from coordination import paths

NEWEST = "0011"
"""The revision that this code was written for; a test compares it with the newest migration."""


def file() -> str:
    """The SQLite database's file."""
    return paths.below("records.sqlite3")
