"""The greeting: whether it has a name, the right one, and one that a person would write."""

import re
from collections.abc import Iterator
from functools import lru_cache

from marketing_engine.approval.checking.findings import CATALOGUE, Found, Mail, word_set

_GREETING = re.compile(
    r"(?:hello|hi there|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)"
    r"|grüezi|liebe[rs]?|sehr geehrte[rs]?|grüß gott|servus|moin|bonjour|cher|chère|salut|bonsoir|hola|estimad[oa]s?"
    r"|querid[oa]|buen(?:os|as) (?:días|tardes)|buongiorno|ciao|gentile|car[oa]|salve|egregi[oa]|beste|geachte|dag"
    r"|goedendag|hej|hei|kära|kære|kjære|hyvä|olá|oi|prezad[oa]|bom dia|cześć|dzień dobry|szanown[ya]|drog[ia]"
    r"|dobrý den|ahoj|vážen[ýá])(?![\w-])",
    re.IGNORECASE,
)
TITLES = word_set(
    "mr mrs ms miss mx dr prof professor sir madam herr frau hr fr ing dipl-ing dipl mag di rev hon monsieur "
    "madame mme m mlle señor señora sr sra dott dott.ssa ing. signor signora sig mba phd dphil md bsc msc cpa esq "
    "jr sr ii iii mevrouw meneer dhr mw pan pani herrn doktor dr.-ing med rer nat habil hc univ h.c"
)
"""What stands beside a name, and is no name."""

GENERIC = word_set(
    "there team all everyone everybody folks friend friends reader colleague colleagues zusammen damen und herren "
    "and to the of at again from à tous toutes madame monsieur allemaal iedereen lezer heer o os a todos todas "
    "tutti alla alle an en y e et i ladies gentlemen sirs customer kunde kunden hiring recruiting talent people "
    "hr sales marketing hi hello hey dear hallo"
)
_CAPITALISED = r"(?-i:[^\W\d_a-z]\w+)"
_LATER = re.compile(
    r"\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|cher|chère|hola|ciao)\s+"
    rf"({_CAPITALISED}(?:[ -]{_CAPITALISED})?)\s?[,!]",
    re.IGNORECASE,
)
"""A second greeting, as a column's own text may begin with one."""

_WORD = re.compile(r"[^\s,;:!?()]+")
_ODD_SIGNS = re.compile(r"[\d@/\\|=+*^~<>\[\]{}\"]|[^\W\d_][A-Z]{2,20}[a-z]|[\u2600-\u27bf\U0001f000-\U0001faff]")
_SUFFIX = re.compile(r"\s(?:MBA|Ph\.?D|MSc|BSc|CPA|Esq|MD|M\.A|PMP|SHRM-CP)\b")
_PARTICLES = word_set("van de der den von zu zur di da del della la le du dos das ten ter af av bin ibn al el y")


@lru_cache(maxsize=16_384)
def name_in(line: str) -> str | None:
    """What a greeting calls its reader, empty for a plain `Hello,`; None where the line is no greeting."""
    found = _GREETING.match(line.strip())
    if found is None or len(line) > 120:
        return None
    rest = line.strip()[found.end() :].strip()
    if re.search(r"[.!?]\s+\S+\s+\S+\s+\S", rest) and not _is_title(rest.split()[0]):
        return None  # a whole sentence that begins like a greeting
    return rest.rstrip(" ,;:!.").strip()


def _is_title(word: str) -> bool:
    return word.casefold().rstrip(".").lstrip("(") in TITLES


def findings(mail: Mail) -> Iterator[Found]:
    """What is wrong with the first line that greets; a mail without any may be meant so."""
    first, *later = [one for one in mail.lines if one.strip()] or [""]
    yield from _second_greetings(mail, later)
    line = first
    name = name_in(line)
    if name is None:
        return
    words = _WORD.findall(name)
    own = [word for word in words if not _is_title(word)]
    if words and not own:
        yield mail.found("title_as_name", f"{_title('title_as_name')}: “{line.strip()[:80]}”")
    elif own and not any(char.isalpha() for word in own for char in word):
        yield mail.found("empty_value", f"{_title('empty_value')}: “{line.strip()[:80]}”")
    elif own:
        yield from _judge_name(mail, line.strip()[:80], own)
    else:
        why = mail.prospect.name_doubt or ("no first name is known" if not mail.prospect.first_name else "")
        if why:
            yield mail.found("no_name", f"{_title('no_name')}: {why}")


def _second_greetings(mail: Mail, lines: list[str]) -> Iterator[Found]:
    """Further down in the mail another person is greeted: “Hi Eva, I liked your talk” in a list that was mixed up."""
    for line in lines:
        found = _LATER.match(line)
        if found and any(_plain(word) not in _known(mail) | GENERIC for word in re.split(r"[ -]", found[1])):
            who = mail.prospect.full_name.strip() or "a person without a name"
            yield mail.found("wrong_name", f"“{found[0].strip()[:80]}” greets another person, the record has {who}")


def _judge_name(mail: Mail, line: str, words: list[str]) -> Iterator[Found]:
    named = [word for word in words if word.casefold().strip(".") not in GENERIC]
    strange = [word for word in named if word[:1].isupper() and _plain(word) not in _known(mail)]
    if strange and len(words) <= 5:
        who = mail.prospect.full_name.strip() or "a person without a name"
        yield mail.found("wrong_name", f"The greeting names “{' '.join(strange)}”, the record has {who}")
    odd = [word for word in named if _is_odd(word)]
    if odd or _SUFFIX.search(line) or (len(named) > 1 and "," in line.strip(" ,")):
        yield mail.found("odd_name", f"{_title('odd_name')}: “{line}”")


def _is_odd(word: str) -> bool:
    letters = "".join(char for char in word if char.isalpha())
    if word.casefold() in _PARTICLES or not letters:
        return bool(_ODD_SIGNS.search(word))
    shouts = len(letters) > 2 and letters.isupper()
    return shouts or (letters.islower() and letters.isascii()) or _ODD_SIGNS.search(word) is not None


def _known(mail: Mail) -> set[str]:
    """Every word that a greeting of this reader may have: names, company, and what the template says itself."""
    person, company = mail.prospect, mail.prospect.company
    texts = [person.first_name, person.last_name]
    texts += [company.name, company.short_name] if company else []
    known = {_plain(word) for text in texts for word in re.split(r"[\s,]+", text)}
    if mail.template is not None:
        known |= template_words(mail.template.body)
    return known


@lru_cache(maxsize=256)
def template_words(source: str) -> frozenset[str]:
    """The words of a template's own text, code and all."""
    return frozenset(_plain(word) for word in re.findall(r"[^\s{}%'\"]+", source))


def _plain(word: str) -> str:
    return word.strip(".,;:!?()[]“”\"'’").casefold()


def _title(code: str) -> str:
    title = CATALOGUE[code].title
    return title[0].upper() + title[1:]
