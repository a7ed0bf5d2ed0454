"""What a person writes to name those who get no mail: an address, `@domain`, or `@*.domain` for all below one."""

import re

from coordination.errors import InputError
from marketing_engine.records.normal_forms import FREE_MAIL, normal_email, whats_wrong_with
from marketing_engine.records.suppressed import BELOW

PROVIDERS = FREE_MAIL | frozenset(
    (
        *("ymail.com", "rocketmail.com", "mail.com", "mail.ru", "yandex.ru", "yandex.com", "zoho.com", "fastmail.com"),
        *("orange.fr", "free.fr", "laposte.net", "wanadoo.fr", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it"),
        *("wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "centrum.cz", "freemail.hu", "citromail.hu"),
        *("qq.com", "163.com", "126.com", "naver.com", "terra.es", "uol.com.br", "bol.com.br", "sapo.pt", "telenet.be"),
        *("ziggo.nl", "kpnmail.nl", "planet.nl", "bluewin.ch", "freenet.de", "arcor.de", "pm.me", "hey.com"),
    )
)
"""Domains of mailboxes that have nothing in common."""

EVERYWHERE = frozenset(("yahoo", "hotmail", "outlook", "live", "gmx"))
"""Providers with a domain in every country: `yahoo.co.uk`."""

ABOVE_COMPANIES = frozenset(("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"))
"""Second labels below which companies register in many countries: `co.uk`, `com.au`."""

_DOMAIN = re.compile(r"(?:\*?@)?(\*\.)?((?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,30}[a-z][a-z0-9-]{1,62})\.?")


def target_of(text: str, *, force: bool = False, bare: bool = True) -> str:
    """The target in normal form. Raises InputError, for a pattern that is none of these above all.

    With `bare`, `x.example` is the domain `@x.example`. A provider's domain, or one that many companies share, needs
    `force`.
    """
    word = text.strip().strip("\"'").rstrip(",;").strip()
    word = _in_ascii(re.sub(r"^mailto:", "", word, flags=re.IGNORECASE))
    if "*" not in word:
        email = normal_email(word)
        local = email.rpartition("@")[0]
        if local and not {local[0], local[-1]} & {"?", "%"}:
            return email
    domain = _DOMAIN.fullmatch(word.lower())
    if domain is None or not (bare or "@" in word or domain.group(1)):
        raise InputError(f"{text.strip()[:80]!r} is {_what_is_wrong(word)}")
    below, name = bool(domain.group(1)), domain.group(2)
    if not force:
        _refuse_shared(name)
    return f"{BELOW}{name}" if below else f"@{name}"


def _in_ascii(word: str) -> str:
    """An internationalised domain as DNS has it; what cannot be one stays as it is."""
    if word.isascii():
        return word
    before, at, domain = word.rpartition("@")
    try:
        return f"{before}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return word


def _what_is_wrong(word: str) -> str:
    if any(c in word for c in "*?%[]{}()|^$\\"):
        return "a pattern that nothing here understands: write an address, @x.example, or @*.x.example for all below it"
    if "@" not in word and "." in word:
        return f"no e-mail address; for the whole domain write @{word.lower()[:60]}"
    because = whats_wrong_with(word) if "@" in word else ""
    return f"no e-mail address{because and f': {because}'}" if because else "no e-mail address and no domain"


def is_provider(domain: str) -> bool:
    """Whether a domain is a mail provider's: its customers have nothing in common."""
    labels = domain.split(".")
    top = labels[1:]
    is_everywhere = labels[0] in EVERYWHERE and (len(top) == 1 or (len(top) == 2 and top[0] in ABOVE_COMPANIES))
    return domain in PROVIDERS or is_everywhere


def is_shared(domain: str) -> bool:
    """Whether a domain, in lower case, is one of many companies or of a provider's customers."""
    labels = domain.split(".")
    return is_provider(domain) or (len(labels) == 2 and labels[0] in ABOVE_COMPANIES and len(labels[1]) == 2)


def _refuse_shared(domain: str) -> None:
    if is_provider(domain):
        raise InputError(f"@{domain} is a mail provider's: it would suppress all of its customers; --force does that")
    if is_shared(domain):
        raise InputError(f"@{domain} is shared by many companies: it would suppress all of them; --force does that")
