"""Runs a bash line in a terminal of its own and shows what it writes there: `terminal.py LINE`.

What comes in is typed into that terminal, the end of it as Ctrl-D. Like `script -qec LINE /dev/null` of util-linux, which
other systems do not have.
"""

import os
import pty
import select
import sys


def main(line: str) -> int:
    """The exit code of the line."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp("bash", ["bash", "-c", line])
    watched = [terminal, 0]
    while True:
        ready, _, _ = select.select(watched, [], [])
        if 0 in ready:
            typed = os.read(0, 4096)
            os.write(terminal, typed or b"\x04")
            watched = watched if typed else [terminal]
        if terminal in ready:
            try:
                shown = os.read(terminal, 65536)
            except OSError:  # Linux says so when no process has the terminal open any more, others show an end of file
                break
            if not shown:
                break
            os.write(1, shown)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
