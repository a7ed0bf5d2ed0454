"""How other tools call the columns and values of their suppression lists; names are lower case, letters and digits."""

ADDRESS = (
    *("email", "emailaddress", "emailaddresses", "subscriberemail", "contactemail", "personemail", "emails"),
    *("emailwork", "workemail", "personemailwork", "emailhome", "personemailhome", "emailother", "personemailother"),
    *(
        "secondemail",
        "secondaryemail",
        "additionalemail",
        "additionalemailaddresses",
        "personalemail",
        "suppressedemail",
    ),
    *("emailadresse", "eposta", "epost", "epostadress", "correo", "correoelectronico", "adressemail", "adresseemail"),
    *("suppressedemail", "indirizzoemail", "enderecodeemail", "adresemail", "emailova", "sahkoposti", "shkposti"),
)
"""Columns of addresses, also with a number: all that a file has are read."""

ALSO_ADDRESS = ("address", "recipient", "recipientaddress", "to", "mail", "mailaddress", "target")
"""Columns of addresses where there is none of those: some of these names mean other things beside them."""

DOMAIN = ("domain", "domains", "domainname", "companydomain", "emaildomain", "website", "companywebsite")
"""Columns of whole domains, used where there is none of addresses."""

FLAGS = {
    **dict.fromkeys(
        (
            *("optout", "optedout", "emailoptout", "hasoptedoutofemail", "emailoptedout", "optedoutofemail"),
            *("unsubscribed", "unsubscribe", "isunsubscribed", "emailunsubscribed", "unsubscribedfromallemail"),
            *("globalunsubscribe", "globallyunsubscribed", "donotemail", "donotcontact", "donotmail", "nomail"),
            *("abgemeldet", "desabonne", "optoutemail"),
        ),
        "asked",
    ),
    **dict.fromkeys(
        ("bounced", "emailbounced", "hardbounced", "hardbounce", "ishardbounced", "isbounced", "isemailbounced"),
        "hard_bounce",
    ),
    **dict.fromkeys(
        ("spam", "spamcomplaint", "complained", "complaint", "markedasspam", "spamreport", "abuse"), "complaint"
    ),
    **dict.fromkeys(
        ("blocklisted", "blacklisted", "emailblacklisted", "suppressed", "issuppressed", "blocked"), "imported"
    ),
}
"""Columns that hold yes or no, with the reason that a yes is."""

OPTED_OUT = "optedoutofemail"
"""So begins the name of each of HubSpot's columns of one kind of mail: `Opted out of email: News`."""

TOLD = {
    **dict.fromkeys(
        (
            *("unsubtime", "unsubscribedat", "unsubscribetime", "unsubscribedate", "unsubscribeddate"),
            *("unsubcampaigntitle", "unsubreason", "optoutdate", "optedoutat"),
        ),
        "asked",
    ),
    **dict.fromkeys(
        (
            *("cleantime", "cleancampaigntitle", "emailbouncedreason", "emailbounceddate", "bouncedat"),
            *("bouncereason", "emailhardbouncereason", "hardbouncereason", "emailhardbouncereasonenum"),
        ),
        "hard_bounce",
    ),
    **dict.fromkeys(("complainedat", "spamreportedat"), "complaint"),
}
"""Columns that say when or why it happened, and are empty where it did not."""

STATUS = (
    *("status", "reason", "suppressionreason", "marketingstatus", "personmarketingstatus", "subscriptionstatus"),
    *("emailmarketingstatus", "emailsubscriptionstatus", "contactstatus", "subscriberstatus", "type", "bouncetype"),
    *("origin", "statusemail", "emailstatus", "grund", "raison", "motivo"),
)
"""Columns with a word for why."""

NO = frozenset(("", "0", "no", "n", "false", "f", "nein", "non", "nie", "na", "none", "null", "never", "unset"))
"""What a yes-or-no column holds where it did not happen."""

ALLOWED = frozenset(
    (*("subscribed", "enabled", "confirmed", "optedin", "optin", "angemeldet", "abonne", "suscrito", "iscritto"),)
)
"""Statuses of those who want mail; that an address works says nothing of that."""

WORDS = (
    *(("complain", "complaint"), ("spam", "complaint"), ("abuse", "complaint"), ("feedbackloop", "complaint")),
    *(("soft", "soft_bounces"), ("transient", "soft_bounces")),
    *(("bounce", "hard_bounce"), ("cleaned", "hard_bounce"), ("invalid", "hard_bounce"), ("undeliver", "hard_bounce")),
    *(("userunknown", "hard_bounce"), ("doesnotexist", "hard_bounce"), ("nosuchuser", "hard_bounce")),
    *(("unsub", "asked"), ("optedout", "asked"), ("optout", "asked"), ("manualsuppression", "imported")),
    *(("blocklist", "imported"), ("blacklist", "imported"), ("suppress", "imported"), ("archived", "imported")),
    *(("abgemeldet", "asked"), ("leftcompany", "left_company"), ("nolongerwith", "left_company")),
)
"""Parts of a status, with the reason that it is; the first that fits counts."""

KEPT_AS = ("source", "at", "who", "text")
"""Columns of our own export that are kept as they are."""
