"""Which provider receives a recipient's mail, as far as the domain of the address says so."""

from marketing_engine.records.suppression_targets import is_provider

OTHER_PROVIDERS = "other providers"
"""Mailbox providers without a line of their own."""

OTHER_DOMAINS = "other domains"
"""Companies' own domains, mostly. Who receives mail for them is not kept in the records, so it is not guessed."""

_BY_DOMAIN = {
    **dict.fromkeys(("gmail.com", "googlemail.com"), "Gmail"),
    **dict.fromkeys(("msn.com", "passport.com"), "Outlook"),
    **dict.fromkeys(("aol.com", "aol.de", "ymail.com", "rocketmail.com"), "Yahoo"),
    "web.de": "GMX",
    **dict.fromkeys(("icloud.com", "me.com", "mac.com"), "iCloud"),
    **dict.fromkeys(("proton.me", "protonmail.com", "pm.me"), "Proton"),
    "t-online.de": "T-Online",
}

_BY_FIRST_LABEL = {"outlook": "Outlook", "hotmail": "Outlook", "live": "Outlook", "yahoo": "Yahoo", "gmx": "GMX"}
"""Providers with a domain in every country: `yahoo.co.uk`."""


def provider_of(email: str) -> str:
    """`Gmail`, `Outlook`, …; OTHER_PROVIDERS or OTHER_DOMAINS where the domain has no name here."""
    domain = email.rpartition("@")[2].lower()
    if domain in _BY_DOMAIN:
        return _BY_DOMAIN[domain]
    if not is_provider(domain):
        return OTHER_DOMAINS
    return _BY_FIRST_LABEL.get(domain.partition(".")[0], OTHER_PROVIDERS)
