"""Holes and placeholders: what an empty value, or one that says nothing, leaves in a line."""

import re
from collections.abc import Iterator
from functools import lru_cache

from marketing_engine.approval.checking.findings import Place, around

_HOLES = re.compile(
    r"[,;] {0,3}[,;]"  # Hello Müller,,
    r"|(?<=\S) {1,3}[,;](?! ?[-)(])"  # at  ,
    r"|(?<=[^\s.]) {1,3}\.(?=\s|$)"
    r"|\( {0,3}\)|\[ {0,3}\](?!\()|\(\s{1,3}(?=[^\s)])|\( {0,3}[,;:]|, {0,3}\)"  # ( people)
    r"|“ {0,3}”|„ {0,3}[“”]|« {0,3}»|(?<![\"\w])\" {0,3}\"(?![\"\w])"
    r"|^ {0,3}[,;](?=\s|$)|^ {0,3}:(?=\s)|(?<!\d)[:;] {0,2}[.,](?=\s|$)"
    r"|\( {0,2}[-–—]{1,2} {0,2}\)"
)
_DOUBLE_SPACE = re.compile(r"(?<=[^\s.!?:…,;|]) {2,3}(?=[^\s|])")
_SPACE_BEFORE_MARK = re.compile(r"(?<=[^\s!?]) {1,3}[?!:](?=\s|$)")
_LONELY_S = re.compile(r"(?:^|(?<=\s))['’]s(?=\s)")
_ENDS_OPEN = re.compile(
    r"(?:^|\s)(?:at|for|from|with|of|in|to|and|bei|für|von|mit|und|chez|pour|de|du|avec|et|en|para|con|por|y|per|da|e"
    r"|bij|voor|van|met)\s{0,3}[:?!.]?$",
    re.IGNORECASE,
)

_PLACEHOLDERS = re.compile(
    r"\{!?[A-Za-z_][\w .'-]{0,40}\}"
    r"|\[(?:(?:your|insert|the|first|last|full|company|job|contact|recipient|client|prospect|sender|my|ihr|dein|votre|su)"
    r"[ _-]?)?(?:name|first ?name|last ?name|vorname|nachname|pr[ée]nom|nom|nombre|company|firma|firmenname|unternehmen"
    r"|soci[ée]t[ée]|empresa|azienda|title|role|position|city|stadt|ville|industry|branche|link|url|date|datum|topic"
    r"|product|placeholder|text|insert|here|number|phone|website|pain ?point|icebreaker|calendar link|signature)\]"
    r"|\[insert [^\]]{1,60}\]|<<[^<>\n]{1,40}>>|«[A-Za-z_]{3,30}»"
    r"|\blorem ipsum\b|\basdf\w{0,8}\b|\[object Object\]|#(?:N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!)"
    r"|\bYOUR[_ ](?:NAME|COMPANY|LINK|TEXT)\b|\b(?:first|last|company)_name\b",
    re.IGNORECASE,
)
_LOUD = re.compile(
    r"\b(?:XXX+|TODO|FIXME|TBD|TBC|NULL|NaN|nan|UNDEFINED|FIRSTNAME|LASTNAME|COMPANYNAME)\b"
    r"|(?<![\w/])(?:N/A|n/a)(?![\w/])|\[[A-Z]{2,20}(?:[ _][A-Z]{2,20}){1,3}\]"
)
_QUIET = re.compile(r"\b(?:null|undefined)\b|(?<=[a-z,] )None\b(?! of\b)")
_NULL_IS_A_WORD = frozenset(("de", "da", "sv", "no", "nb", "it", "nl"))
_LONELY_S_IS_A_WORD = frozenset(("nl",))
_SPACED_MARKS = frozenset(("fr",))


@lru_cache(maxsize=16_384)
def places(line: str, language: str) -> tuple[Place, ...]:
    """Holes and placeholders in one line of a mail; most lines come again with the next person."""
    return tuple(_places(line, language))


def _places(line: str, language: str) -> Iterator[Place]:
    holes = [_HOLES, _DOUBLE_SPACE]
    holes += [] if language in _SPACED_MARKS else [_SPACE_BEFORE_MARK]
    holes += [] if language in _LONELY_S_IS_A_WORD else [_LONELY_S]
    for pattern in holes:
        yield from (Place("empty_value", around(line, *match.span())) for match in pattern.finditer(line))
    for pattern in (_PLACEHOLDERS, _LOUD):
        yield from (Place("placeholder", match.group()) for match in pattern.finditer(line))
    for match in _QUIET.finditer(line):
        if not (match.group() == "null" and language in _NULL_IS_A_WORD):
            yield Place("placeholder", around(line, *match.span()))


@lru_cache(maxsize=16_384)
def subject_places(subject: str, language: str) -> tuple[Place, ...]:
    """The same in a subject, which neither begins with a mark nor ends in the middle of a sentence."""
    bare = re.sub(r"^(?:Re|Fwd?|AW|WG): ?", "", subject, flags=re.IGNORECASE)
    found = list(places(bare, language))
    if not bare.strip() or _ENDS_OPEN.search(bare) or re.match(r"[:,;.!?–—-](?:\s|$)", bare):
        found.append(Place("empty_value", subject))
    return tuple(dict.fromkeys(found))
