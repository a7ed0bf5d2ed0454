"""What a freely worded mail claims of its reader and the record does not hold: numbers, names, ranks."""

import re
from collections.abc import Iterator

from marketing_engine.approval.checking.findings import Found, Mail, sentence, word_set
from marketing_engine.approval.checking.greeting import name_in, template_words
from marketing_engine.config.templates import Template

_NUMBER = re.compile(
    r"(?<![\w.,/:-])[$€£]?\d[\d.,'’]{0,14}(?:\s?(?:%|(?:k|m|bn|million|billion|millionen|mio)\b))?", re.IGNORECASE
)
_NO_CLAIM = re.compile(
    r"\s{0,2}(?:-?\s?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|o.clock|am|pm|a\.m|p\.m|uhr"
    r"|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|heures?|jours?|semaines?|mois|ans|horas?|minutos?|días?|semanas?"
    r"|meses|años|h|min|st|nd|rd|th)\b|[:./-]\d)",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:CEO|CTO|CFO|COO|CMO|CIO|CHRO|CPO|CRO|VP|SVP|EVP|MD|founder|co-founder|owner|president|chairman|partner"
    r"|managing director|head of [a-z]{2,20}|director of [a-z]{2,20}|Geschäftsführer(?:in)?|Inhaber(?:in)?"
    r"|Leiter(?:in)?)\b",
    re.IGNORECASE,
)
_ABOUT_READER = re.compile(
    r"\b(?:as|your (?:role|job|work|position) as|you are|als|en tant que|como)\s(?:an? |the |our |der |die )?$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b[A-ZÄÖÜ][\w&.’'-]{1,40}(?: (?:& )?[A-ZÄÖÜ][\w&.’'-]{0,40}){0,3}"
    r" (?:GmbH|AG|SE|KG|Inc|Ltd|LLC|LLP|PLC|plc|BV|B\.V|NV|SA|S\.A|SAS|SARL|Oy|AB|ApS|AS|Corp|Pty|SpA|Srl)\b"
)
_NAME = re.compile(r"(?<=[a-zß,;] )(?:[A-ZÄÖÜ](?=[\w'’-]{0,30}[a-zà-ÿß])[\w'’-]{1,30})(?: [A-ZÄÖÜ][\w'’&-]{1,30}){0,3}")
_COMMON = word_set(
    "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december english german french spanish dutch italian "
    "european christmas easter ok google microsoft linkedin excel outlook teams zoom internet europe q1 q2 q3 q4 "
    "regards best kind thanks"
)
_NOUNS_ARE_CAPITAL = frozenset(("de", "lb"))


def findings(mail: Mail, language: str) -> Iterator[Found]:
    """Claims of a mail that a person or a model worded; what a template makes of the record says no more than both."""
    if not mail.is_free:
        return
    known = _Known(mail)
    excerpts = [excerpt for line in (mail.subject, *mail.lines) for excerpt in _claims(line, known, language)]
    if excerpts:
        yield mail.found("claim", sentence("claim", excerpts))


class _Known:
    """What the record, the campaign and the template say: their words and numbers."""

    def __init__(self, mail: Mail) -> None:
        text = " ".join(_texts(mail))
        self.words = {_plain(word) for word in re.split(r"[\s/,]+", text)}
        self.words |= _template_words(mail.template)
        self.text = f"{text} {mail.template.body if mail.template else ''}".casefold()
        self.numbers = {_digits(number) for number in re.findall(r"\d[\d.,'’]*", self.text)}
        self.title = mail.prospect.title.casefold()


def _template_words(template: Template | None) -> frozenset[str]:
    if template is None:
        return frozenset()
    return template_words(template.body) | template_words(template.head.subject)


def _texts(mail: Mail) -> Iterator[str]:
    person, sender = mail.prospect, mail.campaign.sender
    yield from (person.first_name, person.last_name, person.title, person.city, person.country, person.seniority)
    yield from (sender.name, sender.company, sender.postal_address, mail.campaign.name)
    yield from (str(value) for value in person.columns.values())
    yield from (str(fact.get("value", "")) for fact in person.facts)
    if person.company:
        company = person.company
        yield from (company.name, company.short_name, company.industry, company.city, company.country, company.about)
        yield from (company.keywords, str(company.employees or ""), company.domain or "")
        yield from (str(fact.get("value", "")) for fact in company.facts)


def _claims(line: str, known: _Known, language: str) -> Iterator[str]:
    for match in _NUMBER.finditer(line):
        number = match.group().rstrip(".,'’")
        digits = _digits(number)
        has_unit = not number[-1].isdigit() or number[0] in "$€£"
        if len(digits) < 2 and not has_unit:
            continue
        held = number.casefold() in known.text if has_unit else digits in known.numbers
        if not held and not _NO_CLAIM.match(line, match.start() + len(number)):
            yield number
    for match in _RANKS.finditer(line):
        if _ABOUT_READER.search(line[: match.start()]) and match.group().casefold() not in known.title:
            yield match.group()
    for match in _FIRM.finditer(line):
        if match.group().casefold() not in known.text:
            yield match.group()
    if language not in _NOUNS_ARE_CAPITAL and name_in(line) is None:
        yield from _strange_names(line, known)


def _strange_names(line: str, known: _Known) -> Iterator[str]:
    for match in _NAME.finditer(line):
        words = [word for word in match.group().split() if _plain(word) not in known.words | _COMMON]
        if words:
            yield " ".join(words)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _plain(word: str) -> str:
    return word.strip(".,;:!?()[]“”\"'’").removesuffix("'s").removesuffix("’s").casefold()
