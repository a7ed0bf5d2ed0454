"""A company's name as a person writes it in a mail: `Orchard` for `Orchard GmbH & Co. KG`."""

import re
from functools import lru_cache

from marketing_engine.research.names.casing import company_words
from marketing_engine.research.names.cells import is_merge_field, is_placeholder, readable
from marketing_engine.research.names.legal_forms import AND_COMPANY, FRONT, SHORT, SHORT_SMALL, STRONG
from marketing_engine.research.names.words import COMPANIES_TOO, NO_COMPANY, fold

LONGEST = 60
"""A longer name is none that a subject can hold."""

_URL = re.compile(r"^(?:https?://|//)?(?:www\d?\.)?((?:[\w-]+\.)+[a-z]{2,15})(?::\d+)?(?:[/?#]\S*)?$", re.IGNORECASE)
_EMAIL = re.compile(r"^[\w.+'-]+@((?:[\w-]+\.)+[a-z]{2,15})$", re.IGNORECASE)
_SECOND_LEVEL = frozenset(("co", "com", "org", "net", "gov", "ac", "edu", "gv", "or"))
_FREE_MAIL = frozenset(
    (
        *("gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "aol", "icloud", "gmx", "web", "t-online"),
        *("proton", "protonmail", "mail", "linkedin", "facebook"),
    )
)
_BRANDS_WITH_DOT = frozenset(
    (
        *("booking.com", "monday.com", "salesforce.com", "hotels.com", "match.com", "cars.com", "crypto.com"),
        *("make.com", "cal.com", "check24.de", "mobile.de"),
    )
)

_TRADING_AS = re.compile(
    r"^.*?[\s,(]+(?:d\.?\s?/?\s?b\.?\s?/?\s?a\.?|trading\s+as|t/a|doing business as)[\s:]+(.+?)\)?$", re.IGNORECASE
)
_BEFORE = re.compile(
    r"[\s,;(\[–—-]+(?:formerly|f/?k/?a\.?|f\.k\.a\.?|previously|ehemals|vormals|anciennement|voorheen|dawniej|tidligere|"
    r"tidigare|part of|a part of|teil der|member of|powered by|acquired by)\b[\s:]+.*$|"
    r"\s*[,;(\[–—]\s*(?:former|früher|ex|antes|già|now|jetzt|by|the|an?)\b[\s:]+.*$",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"[\s,;|–—:!-]*(?:#?\b(?:is|are)\s+hiring|we(?:['’]?re| are)\s+hiring|now hiring|hiring now|#hiring|"
    r"wir (?:suchen|stellen ein)|we are growing|join us)\b.*$",
    re.IGNORECASE,
)
_SLOGAN = re.compile(
    r"\s+[-–—―~•·|/]+\s+.*$|\s*[|•·★►→✓].*$|\s*::.*$|\s+//\s*.*$|\s[–—]\S.*$|\s*;\s.*$|\s>+\s.*$|\s\\+\s.*$|:\s+\S+\s.*$",
    re.DOTALL,
)
_ALSO_STARTS = ("other", "personal", "private", "various", "example", "company", "independent")
_WORDS_TOO = ("me", "unlimited", "sk", "pt", "limited", "da", "epp")
_MAY_STAND_INSIDE = ("ag", "se", "kg", "ab", "oy", "bv", "nv", "sa")
_BETWEEN_JOBS = re.compile(
    r"(?:\w+\s){0,2}stealth(?:\s[\w-]+){0,3}|(?:currently\s)?(?:seeking|looking for|open to)\s.*|"
    r"self[\s-]?employed.*|#?opentowork.*|freelance\s\w+(?:\s\w+)?"
)
_BRACKETS = re.compile(r"\s*[(\[{（【][^()\[\]{}（）【】]*[)\]}）】]|\s+[(\[（][^)\]）]*$")
_TICKER = re.compile(r"\s*[(\[]?\b(?:NYSE|NASDAQ|LSE|ETR|FRA|TSX|ASX|EPA|SIX)\s*:\s*[A-Z.]{1,6}\b[)\]]?")
_AROUND = ' "“”„,;|'
_WRAPS = "\"'“”„«»‹›‘’`*_ \u2022,;:|·-–—&/\\<>~#"


@lru_cache(4096)
def is_legal_form(word: str) -> bool:
    """Whether one word is a legal form: `GmbH`, `S.r.l.`, `Oy`."""
    plain = _normal(word)
    if plain in SHORT:
        return _is_loud(word)
    return plain in STRONG


def _normal(text: str) -> str:
    return re.sub(r"[\s.,]", "", text).lower()


def _is_loud(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and (
        all(c.isupper() for c in letters)
        or "." in text
        or "/" in text
        or text
        in ("eG", "e.V.", "e.K.", "Co", "Oy", "Ky", "eK", "eV", "As", "Oyj", "SpA", "Kft", "Ltda", "Lda", "Sp", "Sk")
    )


@lru_cache(4096)
def full_name(text: str) -> str:
    """The name as it stands in a register, without markup; empty for what names no company."""
    text = readable(text)
    for _ in range(3):
        text = readable(text.strip(_AROUND))
    if is_merge_field(text) or "\ufffd" in text or is_no_company(text):
        return ""
    return text


@lru_cache(4096)
def is_no_company(text: str) -> bool:
    """Whether this stands for an employer where there is none to name: `Self-employed`, `Stealth startup`, `n/a`."""
    plain = fold(text).strip(" .!*\"'()[]-–")
    if (
        (is_placeholder(text) and plain not in COMPANIES_TOO)
        or plain in NO_COMPANY
        or re.fullmatch(r"[\d\s.,/+()-]*", plain)
    ):
        return True
    head = re.split(r"\s*[|/(,:;–—]\s*|\s-\s|\s(?:at|@|bei)\s", plain)[0].strip()
    if head in NO_COMPANY and head not in _ALSO_STARTS:
        return True
    return bool(_BETWEEN_JOBS.fullmatch(plain))


@lru_cache(4096)
def short_name(text: str) -> str:
    """The name that a person writes; empty where a mail can name none. Shortening it again changes nothing."""
    for _ in range(4):
        short = _shorter(text)
        if short == text:
            break
        text = short
    return short


def _shorter(text: str) -> str:
    text = full_name(text)
    if not text:
        return ""
    found = _TRADING_AS.match(text)
    text = found.group(1) if found else text
    site = _EMAIL.match(text) or _URL.match(text)
    if site and not re.match(r"\w\.", site.group(1)):
        return _of_site(text, site.group(1), mail=bool(_EMAIL.match(text)))
    for pattern in (_TICKER, _HIRING, _BEFORE, _SLOGAN, _BRACKETS):
        cut = pattern.sub("", text).strip()
        if cut.strip(_WRAPS):
            text = cut
    text = re.sub(r"(?<=\w)(?:[!?]{2,}|\?)$", "", _without_forms(text).strip(_WRAPS + "("))
    if is_legal_form(text) and _normal(text) not in ("as", "pt", "me", "da", "ing"):
        return ""
    text = company_words(text)
    if is_no_company(text) or len(text) > LONGEST or is_merge_field(text) or not any(c.isalnum() for c in text):
        return ""
    return "" if re.search(r"[<>{}\\]|https?:", text) else text


def _of_site(text: str, domain: str, *, mail: bool) -> str:
    """The name that an address or website tells: `Orchard` of `https://www.orchard.example/about`."""
    if not mail and (
        fold(text) in _BRANDS_WITH_DOT
        or ("/" not in text and not text.lower().startswith("www.") and text not in (text.lower(), text.upper()))
    ):
        return text
    labels = domain.lower().split(".")
    labels = labels[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    label = labels[-1]
    if label in _FREE_MAIL or label.isdigit() or label.startswith("xn--"):
        return ""
    return company_words(label.replace("-", " ").replace("_", " "))


def _without_forms(text: str) -> str:
    words = _spaced(text).split()
    words = _without_front(words)
    for _ in range(4):
        shorter = _without_tail(words)
        if shorter == words:
            break
        words = shorter
    words = _cut_in_the_middle(words)
    if len(words) == 2 and words[1].lower() == "company" and words[0].lower() != "the":
        words = words[:1]
    found = " ".join(words)
    return re.sub(
        r"^([\w&.-]{2,})(?:株式会社|有限会社|股份有限公司|有限责任公司|有限公司|주식회사)$|^(?:株式会社|有限会社|주식회사|\(株\))(.+)$",
        r"\1\2",
        found,
    )


def _spaced(text: str) -> str:
    text = re.sub(r"\s*\(\s*(haftungsbeschränkt|publ|株|有|주)\s*\)", r"(\1)", text)
    return re.sub(r",(?=\S)", ", ", text)


def _without_front(words: list[str]) -> list[str]:
    if len(words) > 2 and _normal(words[0]) == "sc" and _normal(words[-1]) in ("srl", "sa"):
        words = words[1:]
    while len(words) > 1 and (
        _normal(words[0]) in FRONT
        and (words[0].lower() in ("firma", "fa.") or words[0].isupper() or not words[0].isascii())
    ):
        words = words[1:]
    return [word.strip('«»"“”„') for word in words]


def _without_tail(words: list[str]) -> list[str]:
    small = " ".join(words).islower()
    shouted = " ".join(words).isupper()
    for count in range(min(7, len(words) - 1), 0, -1):
        tail = words[-count:]
        plain = _normal("".join(tail))
        head = words[:-count]
        if plain in AND_COMPANY and count > 1:
            return head
        if plain in STRONG and plain not in SHORT:
            return head
        if plain in SHORT and (_is_loud("".join(tail)) or head[-1].endswith(",") or (small and plain in SHORT_SMALL)):
            if (
                shouted
                and count == 1
                and plain in ("co", "me", "as", "da", "sc", "eu", "sp", "sk", "ad")
                and "." not in tail[0]
                and len(head) == 1
                and plain != "co"
            ):
                continue
            return head
    if (
        len(words) > 1
        and words[-1] in ("&", "+", "and", "und", "/", "-", "–", "Co.", "Gesellschaft")
        and words[-1] != "Co."
    ):
        return words[:-1]
    return words


def _cut_in_the_middle(words: list[str]) -> list[str]:
    """`Orchard GmbH Berlin`: what follows a form that is nothing else is no name."""
    for at in range(1, len(words) - 1):
        plain = _normal(words[at])
        sure = plain in STRONG and plain not in SHORT and plain not in _WORDS_TOO
        if (sure and len(words) - at < 6) or (
            plain in _MAY_STAND_INSIDE and _is_loud(words[at]) and len(words) - at < 4
        ):
            cut = _without_tail([*words[: at + 1]])
            return cut if cut != words[: at + 1] else words[:at]
    return words
