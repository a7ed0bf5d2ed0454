"""Whether an address can be written to: what a source says of it, and what it says of itself.

`verified`: a source has seen it work. `guessed`: built from a pattern. `role`: a function, not a person.
`catch_all`: its domain takes mail for any name, so nothing can be verified. `unknown`: nobody said. `invalid`: no mail
arrives there.
"""

ORDER = ("verified", "catch_all", "guessed", "role", "unknown", "invalid")

_WORDS = {
    "verified": "verified",
    "valid": "verified",
    "deliverable": "verified",
    "user managed": "verified",
    "guessed": "guessed",
    "extrapolated": "guessed",
    "likely to engage": "guessed",
    "likely": "guessed",
    "catch all": "catch_all",
    "catchall": "catch_all",
    "accept all": "catch_all",
    "bounced": "invalid",
    "invalid": "invalid",
    "undeliverable": "invalid",
    "spam block": "invalid",
}
"""Sources' words for it: Apollo's API and export (2026-08), and what verification services write."""

ROLES = frozenset(
    (
        *("admin", "billing", "careers", "contact", "enquiries", "hello", "help", "hr", "info", "inquiries", "jobs"),
        *("mail", "marketing", "newsletter", "noreply", "no-reply", "office", "postmaster", "press", "privacy"),
        *("recruiting", "sales", "security", "service", "support", "team", "webmaster"),
    )
)
"""Local parts that are functions (RFC 2142 and common ones)."""


def said_by_source(word: str) -> str:
    """A source's word as one of ours; `unknown` for one that means nothing here."""
    return _WORDS.get(" ".join(word.strip().lower().replace("_", " ").replace("-", " ").split()), "unknown")


def is_role(email: str) -> bool:
    """Whether an address is a function's rather than a person's."""
    return email.partition("@")[0].partition("+")[0].lower() in ROLES


def status(email: str, word: str) -> str:
    """The status of an address of which a source says `word`: a role stays one, however well it works."""
    said = said_by_source(word)
    return "role" if is_role(email) and said != "invalid" else said
