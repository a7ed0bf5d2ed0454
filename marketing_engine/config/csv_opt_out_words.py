"""What stands in the columns of `csv_opt_outs.py`: lower case, no accents, a space for all but letters and digits."""

YES = frozenset(
    (
        *("yes", "y", "true", "t", "x", "on", "checked", "ja", "j", "wahr", "oui", "o", "vrai", "si", "s"),
        *("verdadero", "vero", "sim", "verdadeiro", "tak", "prawda", "ano", "kylla", "evet", "da", "igen"),
        *("hard", "permanent", "always", "all", "alle", "all emails", "all email", "everything", "marketing", "email"),
    )
)
"""Yes, in plain words."""

YES_BEFORE_WORDS = frozenset(("yes", "ja", "oui", "si", "sim", "tak", "ano", "true", "evet"))
"""Yes also where an explanation follows; not so a no, which may begin `no longer wants mail`."""

YES_SIGNS = frozenset("✓✔☑✅☒")
NO_SIGNS = frozenset("☐□")
"""Empty boxes. A cross alone may mean either."""

NO = frozenset(
    (
        *("no", "n", "false", "f", "off", "unchecked", "nein", "falsch", "non", "faux", "falso", "nao", "nie", "nee"),
        *("onwaar", "nej", "nei", "ne", "ei", "hayir", "nem", "never", "niemals", "jamais", "nunca", "mai", "nooit"),
        *("nigdy",),
        *("never bounced", "not bounced", "not opted out", "nicht abgemeldet", "not unsubscribed", "not suppressed"),
        *("keine",),
        *("subscribed", "opted in", "optedin", "opt in", "optin", "double opt in", "single opt in", "angemeldet"),
        *("abonne",),
        *("abonnee", "inscrit", "inscrite", "suscrito", "suscrita", "iscritto", "iscritta", "aangemeld", "inscrito"),
        *("zapisany", "not set", "unset"),
    )
)
"""No, in plain words: also what tools call a person who may get mail."""

NO_BOUNCE = frozenset(
    (
        *("soft", "soft bounce", "soft bounced", "softbounce", "transient", "temporary", "temporar", "weich", "ok"),
        *("valid",),
        *("deliverable", "delivered", "verified", "zustellbar", "sent", "mailbox full temporary"),
    )
)
"""In a column of bounces: a bounce that passed, or none."""

SAYS_SOMETHING = frozenset(
    ("unknown", "unbekannt", "inconnu", "inconnue", "desconocido", "sconosciuto", "onbekend", "?")
)
"""Empty in other columns; a bounce for an unknown reason is a bounce."""

OPTED_OUT_WORDS = frozenset(
    (
        *("unsubscribed", "unsubscribe", "unsub", "opted out", "optedout", "opt out", "optout", "do not contact"),
        *("dnc",),
        *("do not email", "do not mail", "donotcontact", "donotemail", "dont contact", "blocklisted", "blocklist"),
        *("removed",),
        *("blacklisted", "blacklist", "suppressed", "globally unsubscribed", "global unsubscribe", "global opt out"),
        *("revoked",),
        *("complained", "complaint", "spam complaint", "marked as spam", "reported as spam", "spam", "abuse", "denied"),
        *("abgemeldet", "ausgetragen", "gesperrt", "werbesperre", "widersprochen", "nicht kontaktieren"),
        *("kontaktsperre",),
        *("desabonne", "desabonnee", "desinscrit", "desinscrite", "ne pas contacter", "ne plus contacter"),
        *("liste noire",),
        *("baja", "dado de baja", "dada de baja", "no contactar", "desuscrito", "cancelado", "lista negra"),
        *("disiscritto",),
        *("non contattare", "cancellato", "annullato", "afgemeld", "uitgeschreven", "niet contacteren", "niet mailen"),
        *("descadastrado", "nao contatar", "cancelou", "wypisany", "wypisana", "nie kontaktowac", "afmeldt"),
        *("avregistrerad",),
        *("avmeldt", "odhlasen", "peruutettu", "unsubscribed from all email", "opted out of email", "withdrawn"),
        *("no email",),
        *("not interested do not contact", "blocked", "redacted", "stop", "remove me", "do not send"),
    )
)
"""Said of a person who wants no mail."""

BOUNCED_WORDS = frozenset(
    (
        *("bounced", "bounce", "hard bounce", "hard bounced", "hardbounce", "hardbounced", "cleaned", "email bounced"),
        *("undeliverable", "permanently bounced", "unzustellbar", "rebotado", "rimbalzato", "undelivered"),
    )
)
"""Said of an address that takes no mail."""

SET_ASIDE_WORDS = frozenset(("archived", "disabled", "archiviert", "archive", "archivado", "archiviato"))
"""Said of a person to whom another tool no longer writes, for a reason that it does not tell."""

LOOSE_WORDS = frozenset(
    (
        *("removed", "denied", "spam", "abuse", "complaint", "blocked", "stop", "cancelado", "cancellato", "annullato"),
        *("cancelou", "withdrawn", "archived", "disabled", "archive", "archiviert", "archivado", "archiviato"),
        *("bounce",),
        *("redacted", "revoked", "peruutettu"),
    )
)
"""Words that say it in a column about mail alone."""
