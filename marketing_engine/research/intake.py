"""Takes people and companies from any source into the records, each once, across all campaigns."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.records import facts, forgotten
from marketing_engine.records.facts import Fact
from marketing_engine.records.normal_forms import (
    PLACEHOLDERS,
    company_domain,
    name_key,
    normal_email,
    normal_linkedin,
    whats_wrong_with,
)
from marketing_engine.records.suppressed import KnownSuppressions
from marketing_engine.records.tables import Company, Event, OtherAddress, Prospect
from marketing_engine.records.tables.mailboxes import mailbox_key
from marketing_engine.research import naming
from marketing_engine.research.columns_of_people import is_new, keep_columns
from marketing_engine.research.completion import NAMES, complete_company, is_same, learn, note_given, texts_of
from marketing_engine.research.known_people import Keys, Known, keys_of
from marketing_engine.research.scoring import email_status
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

BATCH = 1000
"""So many people are written at once."""


@dataclass(frozen=True)
class Taken:
    """What became of a person or company: `new`, `known`, or `refused` with the reason; `who` the records have now."""

    outcome: Literal["new", "known", "refused"]
    why: str = ""
    elsewhere: bool = False
    who: "int | Prospect | Company | None" = None


class Intake:
    """One stretch of taking in for a campaign, with what the records knew before in memory. Call `store` at its end."""

    def __init__(self, db: Session, campaign: str) -> None:
        self._db = db
        self._campaign = campaign
        self._fresh: list[Prospect] = []
        self._known = Known()
        self._elsewhere: dict[int, str] = {}
        lacking = (Prospect.email.is_(None), Prospect.email_status == "unknown", Prospect.company_id.is_(None))
        empty = [getattr(Prospect, name) == "" for name in ("first_name", "title", "linkedin_url")]
        self._lacking = set(db.scalars(select(Prospect.id).where(Prospect.campaign == campaign, or_(*lacking, *empty))))
        self._load()
        self._suppressed = KnownSuppressions(db)
        self._unwanted: set[str] = set()
        self._column_files: dict[int, dict[str, str]] | None = None
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
        for id, address in self._db.execute(select(OtherAddress.prospect_id, OtherAddress.email)):
            self._known.second_emails.setdefault(address, id)

    def wants_no_mail(self, email: str) -> None:
        """Refuse this address from now on."""
        self._unwanted.add(mailbox_key(email))

    def is_suppressed(self, email: str) -> bool:
        """Whether an address is to be refused."""
        return bool(email) and (mailbox_key(email) in self._unwanted or self._suppressed.cover(email))

    def address_of(self, found: FoundPerson) -> str:
        """The address that the records know of a person in a source without one; empty where there is none."""
        known, _ = keys_of(found, "").sought_in(self._known)
        person = self._db.get_one(Prospect, known) if isinstance(known, int) else known
        return (person.email or "") if person else ""

    def person(self, found: FoundPerson, source: str) -> Taken:
        """Take one person in, or fill in what the records lack of somebody known. `source` says where it stands."""
        email = normal_email(found.email)
        placeholder = email in PLACEHOLDERS
        if found.email and not email:
            because = whats_wrong_with(found.email)
            return Taken("refused", f"{found.email[:60]!r} is no e-mail address{because and f': {because}'}")
        email = "" if placeholder else email
        keys = keys_of(found, email)
        for address in (email, *found.second_emails):
            if self.is_suppressed(address):
                return Taken("refused", f"{address} is suppressed: wants no mail")
        if self._suppressed.was_forgotten(profile=keys.profile, name=keys.name, apollo=keys.apollo_id):
            return Taken("refused", "was forgotten: is not taken in again")
        known, by = keys.sought_in(self._known)
        if known is None:
            known, by = self._by_another_address(found, email)
        if known is not None:
            return self._again(known, by, found, keys, source)
        if not (keys.email or keys.profile or keys.name or keys.apollo_id):
            what = "a placeholder, not an e-mail address" if placeholder else "no e-mail"
            return Taken("refused", f"{what}, and nothing else to know the person by")
        return Taken("new", who=self._add(found, keys, source))

    def _by_another_address(self, found: FoundPerson, email: str) -> "tuple[int | Prospect | None, str]":
        """Who has this as a second address, or a second one of these as their first, and no other name."""
        known = self._known.second_emails.get(email) if email else None
        for second in found.second_emails:
            known = known or self._known.emails.get(second) or self._known.second_emails.get(second)
        if known is None:
            return None, ""
        person = self._db.get_one(Prospect, known) if isinstance(known, int) else known
        tidy = naming.tidied(found)
        theirs, named, tidily = (name_key(one.first_name, one.last_name, "x") for one in (person, found, tidy))
        another = theirs and (named or tidily) and theirs not in (named, tidily)
        return (None, "") if another else (known, "email")

    def _again(self, known: "int | Prospect", by: str, found: FoundPerson, keys: Keys, source: str) -> Taken:
        if isinstance(known, int) and known in self._elsewhere:
            why = f"{keys.shown(by)} is already in campaign {self._elsewhere[known]}"
            return Taken("refused", f"{why} as prospect_{known}" if by != "email" else why, elsewhere=True)
        if not isinstance(known, int) or known in self._lacking:
            person = self._db.get_one(Prospect, known) if isinstance(known, int) else known
            if self._is_suppressed(person):
                return Taken("refused", f"{person.email or person.full_name} is suppressed: wants no mail")
            if by == "name" and keys.profile and person.linkedin_url not in ("", keys.profile):
                return Taken("known", by, who=known)  # a namesake, it seems: nothing of theirs goes to this one
            self.complete(person, found, source)
            keys.note_in(self._known, known)
        else:
            if found.company:
                self._company(found.company, source)
            if found.second_emails:
                self._note_second_emails(self._db.get_one(Prospect, known), found, source, now_text())
            if found.columns:
                self._keep_columns(known, by, found, keys, source)
        return Taken("known", by, who=known)

    def _keep_columns(self, known: int, by: str, found: FoundPerson, keys: Keys, source: str) -> None:
        """Note what the file's own columns say newly of a person who lacks nothing else."""
        if self._column_files is None:
            mine = select(Prospect.id, Prospect.column_files).where(Prospect.campaign == self._campaign)
            self._column_files = dict(self._db.execute(mine).all())
        if is_new(self._column_files.get(known), found.columns, source):
            person = self._db.get_one(Prospect, known)
            if not (by == "name" and keys.profile and person.linkedin_url not in ("", keys.profile)):
                keep_columns(person, found.columns, source)
                self._column_files[known] = person.column_files

    def _is_suppressed(self, person: Prospect) -> bool:
        return self.is_suppressed(person.email or "") or (
            person.id is not None and self._suppressed.cover_person(person.id)
        )

    def _note_second_emails(self, person: Prospect, found: FoundPerson, source: str, now: str) -> None:
        """Keep further addresses of a person, each once."""
        noted = {one["value"] for one in person.facts or [] if one["name"] == facts.SECOND_EMAIL}
        for address in found.second_emails:
            self._known.second_emails.setdefault(address, person)
            if address not in noted and address != person.email:
                facts.add(person, [Fact(facts.SECOND_EMAIL, address, source, now)])

    def _add(self, found: FoundPerson, keys: Keys, source: str) -> Prospect:
        now = now_text()
        company = self._company(found.company, source) if found.company else None
        said = found.email_status if keys.email else ""
        tidy = naming.tidied(found)
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
            as_given=tidy.as_given,
            name_doubt=tidy.doubt,
            **{name: text[:longest] for name, text, longest in texts_of(found, tidy)},
        )
        if isinstance(company, Company):
            person.company = company
        else:
            person.company_id = company
        facts.add(person, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])
        if found.second_emails:
            self._note_second_emails(person, found, source, now)
        keep_columns(person, found.columns, source)
        keys.note_in(self._known, person)
        self._fresh.append(person)
        if len(self._fresh) >= BATCH:
            self.store()
        return person

    def complete(self, person: Prospect, found: FoundPerson, source: str, *, newer: bool = False) -> list[str]:
        """Fill in what the records lack of somebody known; the names of what was learnt.

        With `newer` what the source says now counts more than what was known: enrichment.
        """
        now = now_text()
        learnt: list[str] = []
        email = normal_email(found.email)
        if person.email_status == forgotten.STATUS or self._suppressed.was_forgotten(email):
            return learnt
        if email and email not in PLACEHOLDERS and not person.email and email not in self._known.emails:
            person.email = email
            self._known.emails[email] = person
            learnt.append("email")
        tidy = naming.tidied(found)
        unsure = bool(person.name_doubt and tidy.first_name)  # then both names are this source's
        for name, text, longest in texts_of(found, tidy):
            counts = newer or (unsure and name in NAMES)
            learnt += learn(person, name, text[:longest], source, now, newer=counts)
        note_given(person, tidy, learnt)
        profile = normal_linkedin(found.linkedin_url)
        if profile and not person.linkedin_url:
            person.linkedin_url = profile
            learnt.append("linkedin_url")
        if email and email == person.email and found.email_status and (newer or person.email_status == "unknown"):
            person.email_status = email_status.status(email, found.email_status)
            person.email_status_source, person.email_status_at = source, now
        if found.company:
            self._complete_employer(person, found.company, source, now, newer=newer)
        self._complete_key(person, learnt)
        if found.apollo_id and not person.apollo_id and found.apollo_id not in self._known.apollo_ids:
            person.apollo_id = found.apollo_id
            self._known.apollo_ids[found.apollo_id] = person
        facts.add(person, [Fact(name, value[:500], source, now) for name, value in found.facts.items()])
        self._note_second_emails(person, found, source, now)
        keep_columns(person, found.columns, source)
        return learnt

    def _complete_key(self, person: Prospect, learnt: list[str]) -> None:
        """What a person's name and employer tell them apart by; the employer's domain says more than the address's."""
        employer = person.company.domain if person.company else ""
        domain = employer or (person.email or "").rpartition("@")[2]
        if person.name_key and not set(NAMES) & set(learnt):
            named = person.name_key.rpartition("@")[0]
            person.name_key = f"{named}@{employer}"[:700] if employer else person.name_key
        elif employer or not person.name_key:
            person.name_key = name_key(person.first_name, person.last_name, domain) or person.name_key

    def _complete_employer(self, person: Prospect, found: FoundCompany, source: str, now: str, *, newer: bool) -> None:
        """Complete the person's company where the source means that one; who has moved is at another from now on."""
        given, found = found, naming.tidied_company(found)
        before = person.company
        if before is not None and is_same(before, found):
            complete_company(before, found, source, now, newer=newer)
            return
        company = self._company(given, source)
        if company is None or (before is not None and not (newer and found.domain)):
            return
        person.company = self._db.get_one(Company, company) if isinstance(company, int) else company
        if before is not None:
            noted = Fact("company", before.name, person.source, person.created_at)
            facts.add(person, [noted, Fact("company", person.company.name, source, now)])

    def company(self, found: FoundCompany, source: str) -> Taken:
        """Take one company in, or fill in what is lacking of a known one."""
        before = len(self._companies)
        company = self._company(found, source)
        if company is None:
            return Taken("refused", "no company name")
        return Taken("known" if len(self._companies) == before else "new", who=company)

    def _company(self, found: FoundCompany, source: str) -> "int | Company | None":
        """The company, known by domain, else by name; what the records lack is filled in."""
        given, found = found.name.lower(), naming.tidied_company(found)
        domain = company_domain(found.domain)
        key = (domain or found.name.lower())[:300]
        if not key:
            return None
        known = self._companies.get(key)
        for name in (found.name.lower(), given):
            if known is None and name in self._companies:  # known so far by its name alone, perhaps an untidy one
                known = self._companies[key] = self._companies.pop(name)
        now = now_text()
        if known is None:
            name = (found.name or domain)[:300]
            known = Company(key=key, name=name, source=source, created_at=now, facts=[], domain=domain[:300])
            naming.name_shortly(known)
            complete_company(known, found, source, now, newer=False, first=True)
            self._companies[key] = known
            self._db.add(known)
        elif isinstance(known, Company) or known in self._poor:
            company = self._db.get_one(Company, known) if isinstance(known, int) else known
            complete_company(company, found, source, now, newer=False)
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
