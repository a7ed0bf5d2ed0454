"""When two spellings are one person or company: normal forms of addresses, domains, profiles and names."""

import re
import unicodedata
from email.errors import MessageError
from email.headerregistry import Address
from urllib.parse import urlsplit

PLACEHOLDERS = frozenset(("email_not_unlocked@domain.com",))
"""What Apollo gives for an address it has not revealed (Apollo API specification, 2026-08)."""

FREE_MAIL = frozenset(
    (
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "aol.com"),
        *("icloud.com", "me.com", "proton.me", "protonmail.com", "gmx.de", "gmx.net", "web.de", "t-online.de"),
    )
)
"""Domains whose addresses say nothing of an employer."""

SHARED_SITES = frozenset(
    (
        *("linkedin.com", "facebook.com", "fb.com", "instagram.com", "twitter.com", "x.com", "xing.com", "youtube.com"),
        *("github.com", "linktr.ee", "crunchbase.com", "sites.google.com", "bit.ly"),
    )
)
"""Sites with pages of many companies: such a page tells none apart by its domain."""


_USUAL = re.compile(r"[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9][a-z0-9-]*\.)+[a-z][a-z0-9-]*")
"""Nearly every address; what else may be one goes to the standard parser, at fifty times the cost."""


def normal_email(text: str) -> str:
    """The form in which two spellings of one address are equal; empty for what is no address."""
    email = text.strip().lower()
    if _USUAL.fullmatch(email) and len(email) <= 254:
        return email
    named = re.fullmatch(r"[^<>]*<([^<>]*)>", email)  # Ada Nowhere <ada@acme.example>
    if named:
        email = named.group(1).strip()
    local, _, domain = email.rpartition("@")
    if not domain.isascii():
        email = f"{local}@{ascii_domain(domain)}"
        domain = email.rpartition("@")[2]
    if not email.isascii() or not email.isprintable() or len(email) > 254 or "." not in domain or "*" in local:
        return ""  # RFC 5322 allows `*` before the @, but in a list it means a pattern
    try:
        address = Address(addr_spec=email)
    except (ValueError, IndexError, AttributeError, MessageError):  # the standard parser fails on some in its own way
        return ""
    labels = address.domain.split(".")
    plain = all(label and label.replace("-", "").isalnum() for label in labels)
    return email if plain and f"{address.username}@{address.domain}" == email else ""


def whats_wrong_with(text: str) -> str:
    """Why a text with an @ is no address, where that can be said in words; empty otherwise."""
    local, _, domain = text.strip().rpartition("@")
    if "*" in local:
        return "a pattern, not one mailbox; a whole domain is suppressed by: marketing suppress add @DOMAIN"
    if not local.isascii():
        return "letters beyond ASCII before the @ cannot be written to"
    if local and domain and "." not in domain:
        return "its domain has no dot"
    if domain and not domain.isascii() and not ascii_domain(domain):
        return "its domain cannot be registered"
    return ""


def ascii_domain(domain: str) -> str:
    """A domain as DNS has it: `münchen.example` is `xn--mnchen-3ya.example`; empty for what cannot be one."""
    if domain.isascii():
        return domain
    import idna  # takes a while, and few need it

    try:
        return idna.encode(domain, uts46=True, transitional=False).decode().lower()
    except (idna.IDNAError, UnicodeError, IndexError):
        return ""


def normal_domain(text: str) -> str:
    """`https://www.Acme.example/about` is `acme.example`."""
    text = text.strip().lower()
    if not text:
        return ""
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    host = "".join(host.split()).strip(".")  # a space or line feed may stand before a path
    while host.startswith("www."):
        host = host.removeprefix("www.").strip(".")
    return host if host.isascii() else ascii_domain(host) or host


def company_domain(text: str) -> str:
    """The domain that is a company's own; empty for a page on a shared site, and for free mail."""
    domain = normal_domain(text)
    site = re.sub(r"^[a-z]{2,3}\.", "", domain)
    return "" if {domain, site} & (SHARED_SITES | FREE_MAIL) else domain


def normal_linkedin(text: str) -> str:
    """`https://de.linkedin.com/in/Ada-Nowhere/?trk=x` is `linkedin.com/in/ada-nowhere`; empty for no profile."""
    host = normal_domain(text)
    if not host:
        return ""
    try:
        path = urlsplit(text.strip() if "//" in text else f"//{text.strip()}").path.lower().rstrip("/")
    except ValueError:
        return ""
    site = re.fullmatch(r"(?:[a-z]{2,3}\.)?(linkedin\.[a-z.]+)", host)
    kind, _, name = path.lstrip("/").partition("/")
    return f"{site.group(1)}/{kind}/{name}" if site and kind in ("in", "pub") and name else ""


def name_key(first: str, last: str, domain: str) -> str:
    """Name and domain as one key; empty where one of them is not known."""
    parts = [_plain(first), _plain(last), domain if domain not in FREE_MAIL else ""]
    return f"{parts[0]} {parts[1]}@{parts[2]}"[:700] if all(parts) else ""


def _plain(name: str) -> str:
    """A name without accents, case and punctuation: `Núñez-O'Hara` is `nunezohara`."""
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if c.isalnum())
