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
    if not email.isascii() or not email.isprintable() or len(email) > 254 or "." not in email.rpartition("@")[2]:
        return ""
    try:
        address = Address(addr_spec=email)
    except (ValueError, IndexError, MessageError):
        return ""
    labels = address.domain.split(".")
    plain = all(label and label.replace("-", "").isalnum() for label in labels)
    return email if plain and f"{address.username}@{address.domain}" == email else ""


def normal_domain(text: str) -> str:
    """`https://www.Acme.example/about` is `acme.example`."""
    text = text.strip().lower()
    if not text:
        return ""
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").strip(".")


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
