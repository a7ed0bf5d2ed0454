"""Code of templates, HTML, entities, characters wrongly decoded or turning text round: what no reader should see."""

import re
from collections.abc import Iterator
from functools import lru_cache

from marketing_engine.approval.checking.findings import Place, around

_CODE = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{\{|\}\}|\{%|%\}|\{#|#\}|\$\{[^}\n]{0,40}\}|<%|%>|%[A-Z][A-Z_0-9]{2,30}%|\*\|[A-Za-z_:0-9]{2,40}\|\*"
    r"|##[A-Z_]{3,30}##|(?<!\w)=(?:HYPERLINK|IMPORT[A-Z]{2,8}|CONCAT[A-Z]{0,6}|VLOOKUP|IF|SUM|WEBSERVICE|cmd)\b[(|]"
)
_MARKUP = re.compile(
    r"</?(?:a|b|i|u|p|br|hr|div|span|strong|em|ul|ol|li|table|tbody|tr|td|th|img|font|h[1-6]|html|body|head|style|script"
    r"|center|small|sup|sub|blockquote|pre|code|input|form|iframe|svg)(?:\s[^<>\n]{0,300})?/?>"
    r"|&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z]{1,6}(?:uml|acute|grave|circ|tilde|cedil|lig|ring|slash)|rsquo|lsquo|ldquo|rdquo"
    r"|ndash|mdash|hellip|euro|copy|reg|trade|bull|middot|#\d{2,6}|#[xX][0-9A-Fa-f]{2,6});"
    r"|\]\((?:https?:|mailto:)",
    re.IGNORECASE,
)
_WRONG = re.compile(
    "[\N{REPLACEMENT CHARACTER}\u202a-\u202e\u2066-\u2069]|"
    "Ã[\x80-\xbf¼¶¤Ÿ©¨ªäœ–±³­§«»]|â€[™œ\x9d“”\x99\x9c]|Â[ ·°«»©®]|ï»¿|ï¿½|Ð[°-¿][ÐÑ]"
)
_SIGNS = frozenset("{}%<>&*#=]$ÃâÂïÐ\N{REPLACEMENT CHARACTER}\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@lru_cache(maxsize=16_384)
def places(line: str) -> tuple[Place, ...]:
    """What of that stands in a line."""
    return tuple(_places(line)) if not _SIGNS.isdisjoint(line) else ()


def _places(line: str) -> Iterator[Place]:
    for code, pattern in (("template_code", _CODE), ("markup", _MARKUP), ("wrong_characters", _WRONG)):
        for match in pattern.finditer(line):
            yield Place(code, around(line, *match.span(), width=8))
