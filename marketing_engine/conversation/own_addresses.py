"""Which addresses are the same person's as the one that asks for no more mail: none that merely stands in a text."""

import unicodedata

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.conversation.matching import others_named
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.suppression_targets import is_shared
from marketing_engine.records.tables import OtherAddress, Prospect

_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae", "å": "aa"})
_SEPARATORS = str.maketrans("", "", "._-")


def own_addresses(db: Session, prospect: Prospect, signature: str) -> list[str]:
    """The further addresses of a person who wrote from their own mailbox.

    Those are the ones that our records know, and of the signature's those at the domain that we wrote to which are made
    of the first and the last name that our records have: what a writer says of a name counts for nothing.
    """
    address = prospect.email or ""
    others = select(OtherAddress.email).where(OtherAddress.prospect_id == prospect.id).order_by(OtherAddress.id)
    known = [normal_email(one) or one for one in db.scalars(others)]
    domain = address.rpartition("@")[2]
    named = [] if not domain or is_shared(domain) else others_named(signature, address)
    forms = _forms(prospect.first_name, prospect.last_name)
    signed = [one for one in named if one.endswith(f"@{domain}") and _plain(one.partition("@")[0]) in forms]
    return list(dict.fromkeys(one for one in (*known, *signed) if one != address))


def _forms(first: str, last: str) -> set[str]:
    """Local parts that are made of a name, without what divides them; empty where a part of it is not known."""
    found: set[str] = set()
    for one, two in {(_letters(first), _letters(last)), (_letters(_spelt(first)), _letters(_spelt(last)))}:
        if len(one) > 1 and len(two) > 1:
            found |= {one + two, two + one, one[0] + two, two + one[0]}
    return found


def _spelt(name: str) -> str:
    return name.lower().translate(_SPELT)


def _letters(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if c.isalnum())


def _plain(local: str) -> str:
    return local.partition("+")[0].translate(_SEPARATORS)
