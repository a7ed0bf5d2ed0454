"""The bounded place in a template that Claude may write: `{% personal "what", max_words=30 %}…{% endpersonal %}`.

What stands between the tags is the text by rules: it stays wherever Claude is not asked or its sentence is refused.
Jinja is imported here, so import this module where a template is read.
"""

from collections.abc import Callable
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Context

from marketing_engine.config.template_lines import without_marks

WRITER = "_personal_writer"
"""The name in a rendering's values of what writes the places; no template can say it."""

USUAL_WORDS, FEWEST_WORDS, MOST_WORDS = 30, 5, 60
MOST_PLACES = 3
LONGEST_WISH = 300

_FORM = '{% personal "what the sentence says", max_words=30 %}the text without Claude{% endpersonal %}'


@dataclass(frozen=True)
class Place:
    """A place that Claude may fill: what the sentence is to say, and with how many words at most."""

    wish: str
    max_words: int


Writer = Callable[[Place, str], str]
"""What stands at a place, of the text by rules."""


class PersonalPlaces(Extension):
    """The tag."""

    tags = {"personal"}  # noqa: RUF012  # Jinja's own form

    def parse(self, parser: Parser) -> nodes.Node:
        """The place as a call that gets the text between the tags."""
        line = next(parser.stream).lineno
        wish = parser.parse_expression()
        if not (isinstance(wish, nodes.Const) and isinstance(wish.value, str) and wish.value.strip()):
            parser.fail(f"expected {_FORM}", line)
        if len(wish.value) > LONGEST_WISH:
            parser.fail(f"what a personal sentence says takes at most {LONGEST_WISH} characters here", line)
        words = _max_words(parser, line)
        body = parser.parse_statements(("name:endpersonal",), drop_needle=True)
        call = self.call_method("_written", [nodes.ContextReference(), wish, nodes.Const(words)])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def _written(self, context: Context, wish: str, max_words: int, caller: Callable[[], str]) -> str:
        by_rules = caller()
        writer = context.get(WRITER)
        return writer(Place(wish, max_words), without_marks(by_rules)) if callable(writer) else by_rules


def _max_words(parser: Parser, line: int) -> int:
    if not parser.stream.skip_if("comma"):
        return USUAL_WORDS
    if not parser.stream.skip_if("name:max_words") or not parser.stream.skip_if("assign"):
        parser.fail(f"expected {_FORM}", line)
    given = parser.parse_expression()
    if not (isinstance(given, nodes.Const) and type(given.value) is int and FEWEST_WORDS <= given.value <= MOST_WORDS):
        parser.fail(f"max_words: expected a number from {FEWEST_WORDS} to {MOST_WORDS}", line)
    return int(given.value)


def places_in(tree: nodes.Template) -> list[tuple[Place, int]]:
    """The places of a template, each with its line, counted from 1 within the text that was parsed."""
    return [(_place(block), block.lineno) for block in tree.find_all(nodes.CallBlock) if _is_place(block)]


def mistake_in(tree: nodes.Template, *, subject: bool) -> tuple[str, int]:
    """What is wrong with a template's places, and the line; an empty text where nothing is."""
    found = places_in(tree)
    if subject and found:
        return "a personal sentence stands in the mail's text, not in its subject", found[0][1]
    if len(found) > MOST_PLACES:
        return f"at most {MOST_PLACES} personal sentences in one mail", found[MOST_PLACES][1]
    wishes = [place.wish for place, _ in found]
    for number, (place, line) in enumerate(found):
        if place.wish in wishes[:number]:
            return "two personal sentences of one mail say the same", line
    for outer in tree.find_all((nodes.For, nodes.CallBlock)):
        body = outer.body if isinstance(outer, (nodes.For, nodes.CallBlock)) else []
        inner = next((one for node in body for one in _inside(node)), None)
        if inner is not None:
            return "a personal sentence stands in no loop and in no other one", inner.lineno
    return "", 0


def _inside(node: nodes.Node) -> list[nodes.CallBlock]:
    found = [node] if isinstance(node, nodes.CallBlock) else []
    return [one for one in (*found, *node.find_all(nodes.CallBlock)) if _is_place(one)]


def _is_place(block: nodes.CallBlock) -> bool:
    called = block.call.node
    return isinstance(called, nodes.ExtensionAttribute) and called.identifier == PersonalPlaces.identifier


def _place(block: nodes.CallBlock) -> Place:
    wish, words = block.call.args[1:3]
    if not (isinstance(wish, nodes.Const) and isinstance(words, nodes.Const)):
        raise AssertionError("the parser lets no other through")
    return Place(str(wish.value), int(words.value))
