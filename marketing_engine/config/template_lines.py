"""Which line breaks of a template stand in the mail.

A line that has only tags leaves no line. A line that has text keeps its break, also where it ends with a tag, and
leaves no line where nothing of it is shown.
"""

import re

from jinja2.ext import Extension

_MARK = "\x1f"
"""Stands in place of the line break that Jinja would take away. White space for Jinja, so `-%}` takes it as well."""

_TAG = r"\{%(?:(?!%\}).)*%\}"
_ONLY_TAGS = re.compile(rf"\s*(?:{_TAG}\s*)+")
_ENDS_A_BLOCK = re.compile(r"\{%[-+]?\s*end\w+\s*%\}$")
_MANY_EMPTY_LINES = re.compile(r"\n{3,}")


class WholeLines(Extension):
    """Marks lines of text that end with the end of a block: `{% if title %}As {{ title }} you know it.{% endif %}`."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source, each of its lines in its place."""
        return "\n".join(line + _MARK if _is_text_and_ends_a_block(line) else line for line in source.split("\n"))


def _is_text_and_ends_a_block(line: str) -> bool:
    return _ENDS_A_BLOCK.search(line) is not None and _ONLY_TAGS.fullmatch(line) is None


def without_marks(rendered: str) -> str:
    """The text of a mail: no marks, no lines of which nothing was shown, one empty line of several."""
    lines = [line for line in rendered.split("\n") if _MARK not in line or line.strip()]
    return _MANY_EMPTY_LINES.sub("\n\n", "\n".join(lines).replace(_MARK, ""))
