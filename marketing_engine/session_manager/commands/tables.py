"""Tables that fit a terminal: what matters least is left out where it is narrow."""

import os
from collections.abc import Sequence

from coordination import output

Row = tuple[str, ...]


def fitting(head: Row, rows: Sequence[Row], least: Sequence[str]) -> None:
    """Print a table; on a terminal without the columns of `least`, one after the other, until it fits.

    In a pipe all columns stand there, under their names, so that a script finds each in its place.
    """
    if not output.on_terminal():
        output.table(head, [head, *rows])
        return
    room = os.get_terminal_size(1).columns or 10_000
    for name in least:
        if _width(head, rows) <= room:
            break
        at = head.index(name)
        head, rows = _without(head, at), [_without(row, at) for row in rows]
    output.table(head, rows)


def _without(row: Row, at: int) -> Row:
    return (*row[:at], *row[at + 1 :])


def _width(head: Row, rows: Sequence[Row]) -> int:
    """How wide tabulate draws it; the last column can be cut."""
    others = zip(*([f"{name}  " for name in head[:-1]], *(row[:-1] for row in rows)), strict=True)
    return sum(max(map(len, column)) + 3 for column in others) + max(len(head[-1]) + 2, 10) + 4
