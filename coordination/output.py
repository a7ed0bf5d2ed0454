"""What commands print: plain lines when piped, JSON Lines on request, a table on a terminal."""

import os
import sys
import time

from coordination import fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def say(*lines: str) -> None:
    """Print lines for people and grep."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def note(text: str) -> None:
    """One line on stderr: worth knowing, no error."""
    sys.stderr.write(f"{fields.clean(text)}\n")


def emit_json(record: "Mapping[str, object]") -> None:
    """One line of JSON."""
    import json

    text = json.dumps(record, ensure_ascii=False)
    if not text.isprintable():  # U+2028 ends a line for some readers, U+009B drives a terminal
        text = "".join(c if c.isprintable() or c == "\u200d" else json.dumps(c)[1:-1] for c in text)
    sys.stdout.write(text + "\n")


def visible(text: str) -> str:
    """Somebody's text for a screen: a control character that could drive the terminal is shown, not obeyed."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t\u200d" else ascii(c)[1:-1] for c in text)


def one_line(text: str) -> str:
    """Foreign text as a part of a line of ours: a line break in it is a space."""
    return visible(text.replace("\n", " "))


def indented(text: str) -> str:
    """Somebody's lines under our own: the lines after the first are set in, so that none can pass for a field."""
    return visible(text).replace("\n", "\n  ")


def local_time(seconds: float) -> str:
    """`2026-11-20 09:00:00 +0100`, as the reader's clock shows it."""
    return time.strftime("%Y-%m-%d %H:%M:%S %z", time.localtime(seconds))


def ago(seconds: float) -> str:
    """An age in one short word: `12s`, `5m`, `3h`, `2d`."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= size:
            return f"{int(seconds // size)}{unit}"
    return f"{max(0, int(seconds))}s"


def columns(rows: "Iterable[tuple[str, ...]]") -> list[str]:
    """Rows as aligned plain lines; the last column is as long as it is."""
    listed = [row if "".join(row).isprintable() else tuple(map(visible, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*listed, strict=True)][:-1] if listed else []
    line = "".join(f"%-{width}s  " for width in widths) + "%s"
    return [(line % row).rstrip() for row in listed]


def table(head: tuple[str, ...], rows: "Sequence[tuple[str, ...]]") -> None:
    """A table on a terminal, its last column cut to the width there is; plain aligned lines anywhere else."""
    if not on_terminal():
        say(*columns(rows))
        return
    from coordination.paths import find_libraries

    find_libraries()
    from tabulate import tabulate

    cells = [[visible(cell) for cell in row] for row in rows]
    wide = [f"{name}  " for name in head]  # as tabulate has it
    others = sum(max(map(len, column)) + 3 for column in list(zip(wide, *cells, strict=True))[:-1])
    width = os.get_terminal_size(1).columns or 10_000  # 0 where nobody has said how wide it is
    room = max(len(wide[-1]), 10, width - others - 4)
    for row in cells:
        if len(row[-1]) > room:
            row[-1] = f"{row[-1][: room - 1]}…"
    say(tabulate(cells, headers=head, tablefmt="rounded_outline", disable_numparse=True))


def on_terminal() -> bool:
    """Whether a person looks at standard output."""
    return os.isatty(1)


class Drained:
    """Shows one message at a time and tells whether the reader took all of it."""

    def __init__(self) -> None:
        import stat

        self._pipe = stat.S_ISFIFO(os.fstat(1).st_mode)

    def show(self, text: str, last_lines: int) -> bool:
        """Write to standard output; True once it is written and, into a pipe, read to the end.

        A reader that goes away in the middle (`| head -3`) makes this False. Into a pipe the last lines are
        written when the rest is read: who does not come back for them has not seen them.
        """
        if not self._pipe:
            return self._write(text)
        cut = len(text)
        for _ in range(last_lines + 1):
            cut = text.rfind("\n", 0, cut)
        return self._write(text[: cut + 1]) and self._wait() and self._write(text[cut + 1 :]) and self._wait()

    def _write(self, text: str) -> bool:
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            return False
        return True

    def is_gone(self, within: float = 0.0) -> bool:
        """Whether standard output is a pipe that nobody reads any more; waits so many seconds for that."""
        if not self._pipe:
            time.sleep(within)
            return False
        import select

        poll = select.poll()
        poll.register(1, 0)
        return bool(poll.poll(within * 1000))

    def _wait(self) -> bool:
        pause = 0.0001
        while not _is_drained():
            if self.is_gone():
                return _is_drained()  # it may have taken all before it went
            time.sleep(pause)
            pause = min(pause * 2, 0.05)
        return True


def _is_drained() -> bool:
    import fcntl
    import termios

    return fcntl.ioctl(1, termios.FIONREAD, b"\0\0\0\0") == b"\0\0\0\0"
