"""Standard input, output and error where a caller has closed some of them, or stops reading."""

import os
import sys


def open_missing() -> bool:
    """Whether there is somewhere to write to.

    What a caller has closed of 0, 1 and 2 would be taken by the next file that is opened, a lock perhaps. A missing
    standard output cannot be written to: a message that was not shown must not be marked read.
    """
    missing = []
    for number, flags in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, flags)
            missing.append(number)
    if 0 in missing:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if 1 in missing:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if 2 in missing:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    return 1 not in missing


def silence_stdout() -> None:
    """Let the interpreter's own flush at exit go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
