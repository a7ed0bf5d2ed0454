"""Columns of a CSV that are no field of ours: what they are called in templates, and how a template reads them."""

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import nodes

COLUMNS = "columns"
"""The name by which a template reads them: `{{ columns.icebreaker }}`."""

LONGEST_NAME = 60


def column_name(header: str) -> str:
    """A column's name in templates: `Ice Breaker` is `ice_breaker`, `Größe (m²)` is `grosse_m2`.

    Empty where no letter or digit stands in it. One that begins with a digit gets `column_` in front.
    """
    folded = unicodedata.normalize("NFKD", header[:300]).casefold().replace("ł", "l").replace("ø", "o")
    bare = unicodedata.normalize("NFC", "".join(c for c in folded if not unicodedata.combining(c)))
    name = "_".join("".join(c if c.isalnum() else " " for c in bare).split())[:LONGEST_NAME].strip("_")
    if not name:
        return ""
    if name[0].isdigit():
        name = f"column_{name}"
    return name if name.isidentifier() else ""


class OwnColumns:
    """The own columns of one person; one that they lack is empty. Only `columns.<name>` reads anything of it."""

    __slots__ = ("_values",)
    __iter__ = None

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def __getitem__(self, name: object) -> str:
        return self._values.get(column_name(name), "") if isinstance(name, str) else ""


class AnyColumns(OwnColumns):
    """As if every column there can be had this value: what a template is tried out with."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        super().__init__({})
        self._value = value

    def __getitem__(self, name: object) -> str:
        return self._value


def columns_used(tree: "nodes.Template") -> tuple[list[tuple[str, int]], int]:
    """The own columns that a template reads, each with its line; and the line of a use that names none, 0 where all do.

    Lines count from 1 within the text that was parsed.
    """
    from jinja2 import nodes

    named: list[tuple[str, int]] = []
    fine: set[int] = set()
    for node in tree.find_all((nodes.Getattr, nodes.Getitem)):
        if not (isinstance(node, (nodes.Getattr, nodes.Getitem)) and isinstance(node.node, nodes.Name)):
            continue
        if node.node.name != COLUMNS:
            continue
        if isinstance(node, nodes.Getattr):
            name = node.attr
        elif isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            name = node.arg.value
        else:
            continue
        named.append((column_name(name) or name, node.lineno))
        fine.add(id(node.node))
    bare = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == COLUMNS and id(n) not in fine), 0)
    return named, bare
