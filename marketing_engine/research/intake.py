"""Takes people and companies from any source into the records, each once, across all campaigns."""

from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records import facts
from marketing_engine.records.facts import Fact
from marketing_engine.records.normal_forms import PLACEHOLDERS, company_domain, name_key, normal_email, normal_linkedin
from marketing_engine.records.tables import Company, Event, Prospect, Suppression
from marketing_engine.research.scoring import email_status
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

BATCH = 1000
"""So many people are written at once."""

PERSON_LENGTHS = {"first_name": 200, "last_name": 200, "title": 300, "seniority": 100, "city": 200, "country": 200}
COMPANY_LENGTHS = {"industry": 300, "city": 200, "country": 200, "status": 100, "about": 2000, "keywords": 2000}


@dataclass(frozen=True)
class Taken:
    """What became of a person or company: `new`, `known`, or `refused` with the reason."""

    outcome: Literal["new", "known", "refused"]
    why: str = ""
    elsewhere: bool = False


@dataclass
class _Known:
    """Whom the records know, by each thing that tells people apart. Those not written yet stand here as they are."""

    emails: dict[str, "int | Prospect"] = field(default_factory=dict)
    profiles: dict[str, "int | Prospect"] = field(default_factory=dict)
    names: dict[str, "int | Prospect"] = field(default_factory=dict)
    apollo_ids: dict[str, "int | Prospect"] = field(default_factory=dict)


class Intake:
    """One stretch of taking in for a campaign, with what the records knew before in memory. Call `store` at its end."""

    def __init__(self, db: Session, campaign: str) -> None:
        self._db = db
        self._campaign = campaign
        self._fresh: list[Prospect] = []
        self._known = _Known()
        self._elsewhere: dict[int, str] = {}
        lacking = (Prospect.email.is_(None), Prospect.email_status == "unknown", Prospect.company_id.is_(None))
        empty = [getattr(Prospect, name) == "" for name in ("first_name", "title", "linkedin_url")]
        self._lacking = set(db.scalars(select(Prospect.id).where(Prospect.campaign == campaign, or_(*lacking, *empty))))
        self._load()
        self._suppressed = set(db.scalars(select(Suppression.email)))
        self._companies: dict[str, int | Company] = {
            domain or key: id for key, domain, id in db.execute(select(Company.key, Company.domain, Company.id))
        }
        empty = [getattr(Company, name) == "" for name in ("domain", "industry", "country", "about")]
        poor = or_(*empty, Company.employees.is_(None), Company.facts == [])
        self._poor = set(db.scalars(select(Company.id).where(poor)))

    def _load(self) -> None:
        columns = (
            *(Prospect.id, Prospect.campaign, Prospect.email),
            *(Prospect.linkedin_url, Prospect.name_key, Prospect.apollo_id),
        )
        for id, campaign, email, profile, name, apollo in self._db.execute(select(*columns)):
            if campaign != self._campaign:
                self._elsewhere[id] = campaign
            for index, key in (
                (self._known.emails, email),
                (self._known.profiles, normal_linkedin(profile or "")),
                (self._known.names, name),
                (self._known.apollo_ids, apollo),
            ):
                if key:
                    index.setdefault(key, id)

    def person(self, found: FoundPerson, source: str) -> Taken:
        """Take one person in, or fill in what the records lack of somebody known. `source` says where it stands."""
        email = normal_email(found.email)
        placeholder = email in PLACEHOLDERS
        if found.email and not email:
            return Taken("refused", f"{found.email[:60]!r} is no e-mail address")
        email = "" if placeholder else email
        domain = company_domain(found.company.domain) if found.company else ""
        keys = _Keys(
            email,
            normal_linkedin(found.linkedin_url),
            name_key(found.first_name, found.last_name, domain or email.rpartition("@")[2]),
            found.apollo_id,
        )
        if email in self._suppressed:
            return Taken("refused", f"{email} is suppressed: wants no mail")
        known, by = keys.sought_in(self._known)
        if known is not None:
            return self._again(known, by, found, keys, source)
        if not (keys.email or keys.profile or keys.name or keys.apollo_id):
            what = "a placeholder, not an e-mail address" if placeholder else "no e-mail"
            return Taken("refused", f"{what}, and nothing else to know the person by")
        self._add(found, keys, source)
        return Taken("new")

    def _again(self, known: "int | Prospect", by: str, found: FoundPerson, keys: "_Keys", source: str) -> Taken:
        if isinstance(known, int) and known in self._elsewhere:
            why = f"{keys.shown(by)} is already in campaign {self._elsewhere[known]}"
            return Taken("refused", f"{why} as prospect_{known}" if by != "email" else why, elsewhere=True)
        if not isinstance(known, int) or known in self._lacking:
            person = self._db.get_one(Prospect, known) if isinstance(known, int) else known
            if person.email in self._suppressed:
                return Taken("refused", f"{person.email} is suppressed: wants no mail")
            if by == "name" and keys.profile and person.linkedin_url not in ("", keys.profile):
                return Taken("known", by)  # a namesake, it seems: nothing of theirs goes to this one
            self.complete(person, found, source)
            keys.note_in(self._known, known)
        elif found.company:
            self._company(found.company, source)
        return Taken("known", by)

    def _add(self, found: FoundPerson, keys: "_Keys", source: str) -> None:
        now = now_text()
        company = self._company(found.company, source) if found.company else None
        said = found.email_status if keys.email else ""
        person = Prospect(
            campaign=self._campaign,
            email=keys.email or None,
            email_status=email_status.status(keys.email, said) if keys.email else "unknown",
            email_status_source=source if said else "",
            email_status_at=now if said else "",
            linkedin_url=keys.profile or found.linkedin_url[:500],
            name_key=keys.name,
            apollo_id=keys.apollo_id or None,
            facts=[],
            source=source,
            created_at=now,
            **{name: getattr(found, name)[:longest] for name, longest in PERSON_LENGTHS.items()},
        )
        if isinstance(company, Company):
            person.company = company
        else:
            person.company_id = company
        facts.add(person, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])
        keys.note_in(self._known, person)
        self._fresh.append(person)
        if len(self._fresh) >= BATCH:
            self.store()

    def complete(self, person: Prospect, found: FoundPerson, source: str, *, newer: bool = False) -> list[str]:
        """Fill in what the records lack of somebody known; the names of what was learnt.

        With `newer` what the source says now counts more than what was known: enrichment.
        """
        now = now_text()
        learnt = []
        email = normal_email(found.email)
        if email and email not in PLACEHOLDERS and not person.email and email not in self._known.emails:
            person.email = email
            self._known.emails[email] = person
            learnt.append("email")
        for name, longest in PERSON_LENGTHS.items():
            learnt += _learn(person, name, getattr(found, name)[:longest], source, now, newer=newer)
        profile = normal_linkedin(found.linkedin_url)
        if profile and not person.linkedin_url:
            person.linkedin_url = profile
            learnt.append("linkedin_url")
        if email and email == person.email and found.email_status and (newer or person.email_status == "unknown"):
            person.email_status = email_status.status(email, found.email_status)
            person.email_status_source, person.email_status_at = source, now
        if found.company:
            self._complete_employer(person, found.company, source, now, newer=newer)
        employer = person.company.domain if person.company else ""
        domain = employer or (person.email or "").rpartition("@")[2]
        if employer or not person.name_key:  # the employer's domain says more than the address's
            person.name_key = name_key(person.first_name, person.last_name, domain) or person.name_key
        if found.apollo_id and not person.apollo_id and found.apollo_id not in self._known.apollo_ids:
            person.apollo_id = found.apollo_id
            self._known.apollo_ids[found.apollo_id] = person
        facts.add(person, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])
        return learnt

    def _complete_employer(self, person: Prospect, found: FoundCompany, source: str, now: str, *, newer: bool) -> None:
        """Complete the person's company where the source means that one; who has moved is at another from now on."""
        before = person.company
        if before is not None and _is_same(before, found):
            _complete_company(before, found, source, now, newer=newer)
            return
        company = self._company(found, source)
        if company is None or (before is not None and not (newer and found.domain)):
            return
        person.company = self._db.get_one(Company, company) if isinstance(company, int) else company
        if before is not None:
            noted = Fact("company", before.name, person.source, person.created_at)
            facts.add(person, [noted, Fact("company", person.company.name, source, now)])

    def company(self, found: FoundCompany, source: str) -> Taken:
        """Take one company in, or fill in what is lacking of a known one."""
        before = len(self._companies)
        if self._company(found, source) is None:
            return Taken("refused", "no company name")
        return Taken("known" if len(self._companies) == before else "new")

    def _company(self, found: FoundCompany, source: str) -> "int | Company | None":
        """The company, known by domain, else by name; what the records lack is filled in."""
        domain = company_domain(found.domain)
        key = (domain or found.name.lower())[:300]
        if not key:
            return None
        known = self._companies.get(key)
        if known is None and found.name.lower() in self._companies:  # known so far by its name alone
            known = self._companies[key] = self._companies.pop(found.name.lower())
        now = now_text()
        if known is None:
            name = (found.name or domain)[:300]
            known = Company(key=key, name=name, source=source, created_at=now, facts=[], domain=domain[:300])
            _complete_company(known, found, source, now, newer=False, first=True)
            self._companies[key] = known
            self._db.add(known)
        elif isinstance(known, Company) or known in self._poor:
            company = self._db.get_one(Company, known) if isinstance(known, int) else known
            _complete_company(company, found, source, now, newer=False)
        return known

    def store(self) -> None:
        """Write the people collected so far, and that they came."""
        self._db.add_all(self._fresh)
        self._db.flush()
        at = now_text()
        came = [
            {
                "at": at,
                "kind": "prospect_imported",
                "campaign": self._campaign,
                "session": "",
                "prospect_id": person.id,
                "details": {"source": person.source},
            }
            for person in self._fresh
        ]
        if came:
            self._db.execute(insert(Event), came)
        self._fresh.clear()


@dataclass(frozen=True)
class _Keys:
    """What tells a person apart, in normal form; each may be empty."""

    email: str
    profile: str
    name: str
    apollo_id: str

    def sought_in(self, known: _Known) -> "tuple[int | Prospect | None, str]":
        """Who has one of these, and which; None and nothing where nobody has."""
        for by, key, index in (
            ("email", self.email, known.emails),
            ("linkedin", self.profile, known.profiles),
            ("name", self.name, known.names),
            ("apollo", self.apollo_id, known.apollo_ids),
        ):
            if key and key in index:
                return index[key], by
        return None, ""

    def note_in(self, known: _Known, person: "int | Prospect") -> None:
        """Whoever comes with one of these from now on is this person."""
        for key, index in (
            (self.email, known.emails),
            (self.profile, known.profiles),
            (self.name, known.names),
            (self.apollo_id, known.apollo_ids),
        ):
            if key:
                index.setdefault(key, person)

    def shown(self, by: str) -> str:
        """What two of them have in common, for people."""
        return {"email": self.email, "linkedin": self.profile, "name": "same name and domain"}.get(by, "this person")


def _learn(subject: facts.Subject, name: str, value: object, source: str, now: str, *, newer: bool) -> list[str]:
    """Set a column that is empty, or with `newer` one that says something else; where it came from is noted."""
    before = getattr(subject, name, None)
    if not value or before == value or (before and not newer):
        return []
    noted = [Fact(name, str(before), subject.source, subject.created_at or "")] if before else []
    setattr(subject, name, value)
    facts.add(subject, [*noted, Fact(name, str(value), source, now)])
    return [name]


def _is_same(company: Company, found: FoundCompany) -> bool:
    """Whether a source means this company: by its domain, or by its name, since one company has many domains."""
    domain, name = company_domain(found.domain), found.name.casefold()
    return name == company.name.casefold() if name and domain != company.domain else domain in ("", company.domain)


def _complete_company(
    company: Company, found: FoundCompany, source: str, now: str, *, newer: bool, first: bool = False
) -> None:
    values: dict[str, object] = {
        **{name: getattr(found, name)[:longest] for name, longest in COMPANY_LENGTHS.items()},
        "employees": found.employees,
    }
    domain = company_domain(found.domain)[:300]
    if domain and not company.domain and not first:
        _learn(company, "domain", domain, source, now, newer=newer)
    for name, value in values.items():
        if first:
            setattr(company, name, value)
        else:
            _learn(company, name, value, source, now, newer=newer)
    facts.add(company, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])
