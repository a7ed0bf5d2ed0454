"""Questions to a person, or to a script that has the answers in a pipe."""

import os
import stat
import sys

from coordination import output

SHORT = 4
"""Bytes of a pipe's content that can be an answer: `yes` and a line end."""


def ask(question: str) -> str | None:
    """Print a question and read one line; None at the end of the input."""
    output.say("", question)
    sys.stdout.flush()
    line = sys.stdin.readline() if sys.stdin else ""
    return line.strip() if line else None


def ask_if_somebody_answers(question: str) -> str | None:
    """The same where a person sits at a terminal or a pipe holds just an answer; else the question goes unanswered.

    Whatever else lies in standard input belongs to the script around us (`while read …; do`), and is left there.
    """
    output.say("", question)
    sys.stdout.flush()
    if not sys.stdin or not ((os.isatty(0) and os.isatty(1)) or _holds_an_answer()):
        return None
    line = sys.stdin.readline()
    return line.strip() if line else None


def _holds_an_answer() -> bool:
    import fcntl
    import struct
    import termios

    if not stat.S_ISFIFO(os.fstat(0).st_mode):
        return False
    waiting: int = struct.unpack("i", fcntl.ioctl(0, termios.FIONREAD, b"\0\0\0\0"))[0]
    return 0 < waiting <= SHORT


def is_no(answer: str) -> bool:
    """Whether an answer to (Y/n) is a no; an empty line is a yes."""
    return answer.lower() in ("n", "no")


def is_yes(answer: str) -> bool:
    """Whether an answer to (Y/n) is a yes."""
    return answer.lower() in ("", "y", "yes")
