"""Columns by which files of other tools say that a person is not to be written to.

Names are plain (`csv_columns.plain_name`): lower case, no accents, letters and digits only.
"""

OPT_OUT_NAMES = frozenset(
    (
        *("dnc", "dne", "unsub", "unsubbed", "unsubtime", "unsubcampaigntitle", "unsubcampaignid", "unsubreason"),
        *("unsubdate",),
        *("unsubreasonother", "hsemailoptout", "hsemailisineligible", "noemail", "noemails", "nomail", "optouts"),
        *("baja",),
        *("bajas", "fechadebaja", "dadodebaja", "isblocked", "blocked", "revoked", "emailrevoked", "complained"),
        *("complaint", "spamcomplaint", "spamcomplaints", "markedasspam", "gesperrt", "sperrvermerk", "keineemail"),
        *("keineemails", "keinewerbung", "keinmailing", "keinnewsletter", "robinson", "robinsonliste", "sperre"),
        *("excluded",),
        *("excluir", "exclu"),
    )
)
"""Whole names."""

OPT_OUT_PARTS = (
    *("optout", "optedout", "optingout", "unsubscri", "donotcontact", "donotemail", "donotmail", "dontcontact"),
    *("dontemail",),
    *("donotsend", "donotmarket", "nocontact", "suppress", "blacklist", "blocklist", "denylist", "stoplist"),
    *(
        "abgemeldet",
        "abbestell",
        "abmeldung",
        "ausgetragen",
        "werbesperre",
        "werbewiderspruch",
        "werbewiderruf",
        "kontaktsperre",
    ),
    *("mailsperre", "widersprochen", "nichtkontaktieren", "nichtanschreiben", "keinkontakt", "sperrliste"),
    *("desabonn", "desinscri", "desinscrit", "nepascontacter", "neplucontacter", "nepluscontacter", "nepasecrire"),
    *("listenoire", "oppositionemail", "nocontactar", "nocontacte", "noenviar", "nodeseacorreo", "listanegra"),
    *("suscripcioncancelada", "cancelosuscripcion", "dardebaja", "disiscri", "cancellatodallalista", "noncontattare"),
    *("listanera", "afgemeld", "uitgeschreven", "nietcontacteren", "nietmailen", "zwartelijst", "descadastr"),
    *("naocontatar", "naocontactar", "cancelouinscricao", "wypisan", "niekontaktowac", "niewysylac", "czarnalista"),
    *("afmeldt", "avregistrerad", "avmeldt", "kontaktaikke", "kontaktainte", "odhlasen", "nekontaktovat"),
    *("peruutettu", "aboneliktencik"),
)
"""Found anywhere in a name: `Opted out of email: Marketing Information`, `has_opted_out_of_email`."""

BOUNCE_PARTS = (
    *("bounce", "cleantime", "cleancampaign", "unzustellbar", "undeliverable", "rebote", "rebotado", "quarantin"),
    *("invalidemail", "emailinvalid", "bademail", "emailbad"),
)
"""Found anywhere in the name of a column of bounces; Mailchimp calls bounced addresses cleaned."""

CONSENT_NAMES = frozenset(
    (
        *("subscribed", "issubscribed", "subscribedtoemails", "subscribedtoemail", "emailsubscribed", "optin"),
        *("optedin",),
        *("emailoptin", "emailoptedin", "acceptsmarketing", "acceptsemailmarketing", "emailmarketingoptin"),
        *("marketingoptin",),
        *("marketingconsent", "emailconsent", "consent", "maycontact", "cancontact", "emailallowed", "contactallowed"),
        *("einwilligung", "werbeeinwilligung", "emailerlaubt", "darfkontaktiertwerden", "consentement"),
        *("consentimiento",),
        *("consenso", "toestemming", "consentimento", "zgoda"),
    )
)
"""Columns that say yes where a person may be written to; a no there is no opt-out of theirs, but they get no mail."""

STATUS_NAMES = frozenset(
    (
        *("status", "stage", "contactstage", "leadstage", "personstage", "emailstatus", "contactstatus", "leadstatus"),
        *("personstatus", "marketingstatus", "personmarketingstatus", "emailmarketingstatus", "marketingcontactstatus"),
        *("subscriptionstatus", "subscriberstatus", "subscription", "subscriptionstate", "memberstatus", "liststatus"),
        *("emailmarketingconsent", "consentstatus", "optinstatus", "emailpermissionstatus", "permissionstatus"),
        *("state",),
        *("emailsubscriptionstatus", "emailverification", "emailverificationstatus", "deliverystatus", "emailstate"),
        *("prospectstatus", "listmonkstatus", "marketingstate", "lifecyclestage", "leadkategorie", "kontaktstatus"),
        *("statut", "estado", "stato", "tags", "tag", "labels", "label", "lists", "list", "listname", "groups"),
        *("segments",),
        *("contacttags", "leadlabels", "personlabels", "emailpermission", "sequencestatus", "campaignstatus"),
    )
)
"""Columns that say many things, of which the words below say that a person is not to be written to."""

ELSEWHERE = (
    *("call", "phone", "telefon", "telephone", "anruf", "sms", "fax", "whatsapp", "appel", "llamar", "llamada", "push"),
    *("dialer", "postal", "briefpost"),
)
"""In the name of a column about other ways than e-mail (`Do Not Call`), or about the post."""

NO_MARK = frozenset(
    ("link", "url", "token", "rate", "page", "quote", "webhook", "soft", "weich", "owner", "eligible", "ip")
)
"""In the name of a column that marks no person: unsubscribe links, rates, soft bounces."""

NAMES_EMAIL = ("email", "mail", "courriel", "correo")
"""`Email, SMS opt out` is about e-mail too."""

LISTS = frozenset(("tags", "tag", "labels", "label", "lists", "list", "listname", "groups", "segments", "contacttags"))
"""Columns that hold several words apart by commas."""

LOOSE_NAMES = LISTS | {"stage", "state", "estado", "stato", "lifecyclestage", "subscription"}
"""Columns of any meaning (a place, a topic): words that may mean other things are not taken there."""

FILLED = frozenset(
    (
        *("reason", "reasons", "grund", "raison", "motif", "motivo", "razon", "reden", "powod", "mode", "time", "date"),
        *("datum", "fecha", "data", "campaign", "title", "source", "at", "on", "timestamp", "type", "by", "via", "id"),
        *("comment", "note", "text", "message", "quelle", "zeitpunkt", "am"),
    )
)
"""Words in the name of a column that marks a person by being filled: `Email Bounced Reason`, `UNSUB_TIME`."""
