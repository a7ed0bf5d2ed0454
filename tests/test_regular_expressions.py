"""No regular expression of ours takes a time that grows faster than its input, whatever a stranger repeats."""

import ast
import importlib
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ROOT

from coordination import plain_words
from marketing_engine.approval.checking import required
from marketing_engine.research.names import cells
from marketing_engine.research.scoring import words

METHODS = ("search", "match", "fullmatch", "findall", "finditer", "sub", "split")
SHORT, LONG = 2_000, 8_000
USUAL = (
    *(" ", "\n", "\t", "a", "A", "1", ".", ",", "-", "_", "/", "@", "<", ">", '"', "'", "(", "$", "%", "`", "é", "\0"),
    *("a.", "a@", "<a@b", "1,", "1.", "1 ", " 1", "-1", "a ", " (1", '1. "', "```yaml\n", "to ", "word and "),
)
"""Repeated, each of them is what some expression looks for again and again."""

FILES = sorted(
    path for name in ("coordination", "marketing_engine", "i_proactive") for path in (ROOT / name).rglob("*.py")
)


def calls(path: Path) -> Iterator[ast.Call]:
    """Every `re.something(…)` in a file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "re":
            yield node


def compiled() -> Iterator[tuple[str, re.Pattern, str]]:
    """Expressions that a module compiles, with the methods by which it uses them, by name or as `pattern`."""
    for path in FILES:
        text = path.read_text()
        if "re.compile" not in text:
            continue
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and f"{name} = re.compile" in text:
                used = [method for method in METHODS if re.search(rf"\b{name}\.{method}\b", text)]
                used = used or [method for method in METHODS if f"pattern.{method}" in text] or ["search"]
                yield from ((f"{path.stem}.{name}.{method}", value, method) for method in used)


def written_in_place() -> Iterator[tuple[str, re.Pattern, str]]:
    """Expressions that stand as literals where they are used."""
    for path in FILES:
        for call in calls(path):
            if call.func.attr in METHODS and isinstance(call.args[0], ast.Constant):
                flags = [ast.unparse(word) for word in (*call.args, *(keyword.value for keyword in call.keywords))]
                value = 0
                for flag in re.findall(r"re\.[A-Z]+", " ".join(flags)):
                    value |= getattr(re, flag[3:])
                yield f"{path.stem}:{call.lineno}", re.compile(call.args[0].value, value), call.func.attr


def in_tables() -> Iterator[tuple[str, re.Pattern, str]]:
    """Expressions that stand in tables of words."""
    yield from ((pattern, re.compile(pattern), "sub") for pattern, _ in (*words._TITLES, *plain_words.WORDS))
    yield from ((pattern, re.compile(pattern, re.IGNORECASE), "search") for pattern in required.OPT_OUTS.values())


ALL = [*compiled(), *written_in_place(), *in_tables()]


BOUNDED = {path.stem: cells.LONGEST for path in (ROOT / "marketing_engine" / "research" / "names").glob("*.py")}
"""Modules that see short texts alone, and how long the longest is: `cells.readable` cuts what a file says."""


def seconds(pattern: re.Pattern, method: str, text: str | bytes) -> float:
    """Processor time for one text."""
    apply: Callable = getattr(pattern, method)
    text = text.encode() if isinstance(pattern.pattern, bytes) else text
    began = time.process_time()
    found = apply("", text) if method == "sub" else apply(text)
    if method == "finditer":
        list(found)
    return time.process_time() - began


def fragments(pattern: re.Pattern) -> list[str]:
    """What is repeated: the usual, and the words of the expression itself, alone and with a gap."""
    source = pattern.pattern.decode() if isinstance(pattern.pattern, bytes) else pattern.pattern
    own = re.findall(r"[A-Za-z0-9@<>:;$%,. -]{1,24}", source)
    return list(dict.fromkeys((*USUAL, *own, *(f"{word} " for word in own[:20]))))


@pytest.mark.parametrize(("name", "pattern", "method"), ALL, ids=[name for name, *_ in ALL])
def test_time_grows_with_the_length_alone(name, pattern, method):
    """Four times the text takes about four times as long; sixteen times would be the square.

    Where the texts are short, the longest takes some milliseconds at most.
    """
    bound = BOUNDED.get(re.split(r"[.:]", name)[0])
    for fragment in fragments(pattern):
        if bound:
            longest = (fragment * bound)[:bound]
            assert min(seconds(pattern, method, longest) for _ in range(3)) < 0.02, f"{name}: {fragment!r}"
            continue
        for end in ("", "!\n", "\x01"):
            short, long = (fragment * (size // len(fragment)) + end for size in (SHORT, LONG))
            slow = seconds(pattern, method, long)
            if slow < 0.02:  # the square of so many characters takes longer on any machine
                continue
            ratios = [seconds(pattern, method, long) / max(seconds(pattern, method, short), 1e-6) for _ in range(3)]
            assert min(ratios) < 8, (
                f"{name}: {fragment!r} … {end!r}: {min(ratios):.1f} times as long for 4 times the text"
            )


def test_no_expression_escapes_this_test():
    """Where a pattern is neither a literal nor compiled with its module, it comes from a table tested here, or is a word."""
    made = set()
    for path in FILES:
        lines = {node.value.lineno for node in ast.parse(path.read_text()).body if isinstance(node, ast.Assign)}
        made |= {
            (path.stem, ast.unparse(call.args[0]))
            for call in calls(path)
            if call.func.attr in (*METHODS, "compile")
            and not isinstance(call.args[0], ast.Constant)
            and call.lineno not in lines
        }
    assert made == {
        ("reading", "pattern"),  # session-check-messages --grep: what its caller typed
        ("words", "pattern"),
        ("plain_words", "theirs"),
        ("rules", "f'(?<!\\\\w){re.escape(word)}(?!\\\\w)'"),
        ("metrics", "f'\\\\b{name}\\\\b'"),
        ("mentions", "pattern"),  # the words of a person's name, escaped
        ("mentions", "coded.encode()"),
        ("exporting", "b'\\\\bprospect_(?:%s)\\\\b' % b'|'.join((b'%d' % id for id in person.ids))"),
        ("name_cells", "f'{re.escape(employer)}\\\\s+\\\\w+'"),
    }
