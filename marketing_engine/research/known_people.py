"""What tells people apart, and the index of known people by it."""

import re
from dataclasses import dataclass, field

from marketing_engine.records.normal_forms import company_domain, name_key, normal_linkedin
from marketing_engine.records.tables import Prospect
from marketing_engine.research import naming
from marketing_engine.research.sources.found import FoundPerson

_GENERATION = re.compile(r"\b(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv)\b", re.IGNORECASE)


@dataclass
class Known:
    """Whom the records know, by each thing that tells people apart. Those not written yet stand here as they are."""

    emails: dict[str, int | Prospect] = field(default_factory=dict)
    profiles: dict[str, int | Prospect] = field(default_factory=dict)
    names: dict[str, int | Prospect] = field(default_factory=dict)
    apollo_ids: dict[str, int | Prospect] = field(default_factory=dict)
    second_emails: dict[str, int | Prospect] = field(default_factory=dict)


@dataclass(frozen=True)
class Keys:
    """What tells a person apart, in normal form; each may be empty."""

    email: str
    profile: str
    name: str
    apollo_id: str
    name_as_given: str = ""

    def sought_in(self, known: Known) -> tuple[int | Prospect | None, str]:
        """The known person with one of these, and which it is; None and nothing where there is none."""
        for by, key, index in (
            ("email", self.email, known.emails),
            ("linkedin", self.profile, known.profiles),
            ("name", self.name, known.names),
            ("name", self.name_as_given, known.names),
            ("apollo", self.apollo_id, known.apollo_ids),
        ):
            if key and key in index:
                return index[key], by
        return None, ""

    def note_in(self, known: Known, person: int | Prospect) -> None:
        """Recognise this person by these from now on."""
        for key, index in (
            (self.email, known.emails),
            (self.profile, known.profiles),
            (self.name, known.names),
            (self.name_as_given, known.names),
            (self.apollo_id, known.apollo_ids),
        ):
            if key:
                index.setdefault(key, person)

    def shown(self, by: str) -> str:
        """What two of them have in common, for people."""
        return {"email": self.email, "linkedin": self.profile, "name": "same name and domain"}.get(by, "this person")


def keys_of(found: FoundPerson, email: str) -> Keys:
    """What a source says that tells a person apart; `email` in normal form.

    The name counts as it is tidied, and as it is given: so were people known before names were tidied.
    """
    domain = (company_domain(found.company.domain) if found.company else "") or email.rpartition("@")[2]
    as_given = name_key(found.first_name, found.last_name, domain)
    tidy = naming.tidied(found)
    son = _GENERATION.search(f"{found.first_name} {found.last_name}")  # the father may be there too
    name = name_key(tidy.given, tidy.last_name, domain) if tidy.first_name and not son else ""
    return Keys(email, normal_linkedin(found.linkedin_url), name or as_given, found.apollo_id, as_given)
