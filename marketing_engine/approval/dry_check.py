"""Checks a campaign's mails before anybody is drafted: for an ideal person, for an empty one, for its files' people.

The files are read as an import reads them, into a database in memory; the records are not touched.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from marketing_engine.approval.checking.checking import Templates, check_answer, check_mail, mails_of
from marketing_engine.approval.checking.findings import Found, worst_first
from marketing_engine.approval.personalising import personalise
from marketing_engine.approval.writing import threaded
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.templates import Template
from marketing_engine.records.tables import Base, Company, Draft, Prospect
from marketing_engine.research.importing import import_file

MOST_ROWS = 1_000
"""Of each file: enough to see what its columns bring, and soon done."""


@dataclass
class Dry:
    """What would be found: in the templates themselves, where nothing is known, and in mails to the files' people.

    `of_people` has, by code, a finding and how many of `people` it is found at.
    """

    of_templates: list[tuple[str, Found]] = field(default_factory=list)
    of_empty: list[tuple[str, Found]] = field(default_factory=list)
    of_people: list[tuple[int, Found]] = field(default_factory=list)
    people: int = 0


def look(library: Library, campaign: Campaign) -> Dry:
    """Draft a campaign's mails dry, and check them; raises ConfigError, CsvError."""
    dry = Dry()
    templates = Templates(library)
    used = _Used(campaign, [library.template(step.template) for step in campaign.sequence])
    names = [step.template for step in campaign.sequence]
    for person, found in ((_ideal(campaign), dry.of_templates), (_empty(campaign), dry.of_empty)):
        for mail in mails_of(person, campaign, _drafts(used, person), templates):
            found += [(names[mail.step - 1], one) for one in check_mail(mail) if one.code not in _OF_THE_READER]
    if campaign.auto_reply:
        dry.of_templates += [(campaign.auto_reply, one) for one in _of_answer(library, campaign, templates)]
    known = {(name, one.code) for name, one in dry.of_templates}
    dry.of_empty = [(name, one) for name, one in dry.of_empty if one.blocking and (name, one.code) not in known]
    counted: dict[str, list[Found]] = defaultdict(list)
    for person in _people(library, campaign):
        dry.people += 1
        mails = mails_of(person, campaign, _drafts(used, person), templates)
        once = {one.code: one for mail in reversed(mails) for one in check_mail(mail)}
        for one in once.values():
            if (names[one.step - 1], one.code) not in known:
                counted[one.code].append(one)
    first = worst_first(ones[0] for ones in counted.values())
    dry.of_people = [(len(counted[one.code]), one) for one in first]
    return dry


class _Used(NamedTuple):
    campaign: Campaign
    sequence: list[Template]


_OF_THE_READER = ("no_name", "other_language", "wrong_language")


def _drafts(used: "_Used", person: Prospect) -> list[Draft]:
    drafts: list[Draft] = []
    for number, template in enumerate(used.sequence, 1):
        subject, body = personalise(template, person, used.campaign)
        subject = threaded(subject, drafts[0].subject) if drafts else subject
        drafts.append(
            Draft(step=number, template=template.name, subject=subject, body=body, edited_by="", personalisation={})
        )
    return drafts


def _of_answer(library: Library, campaign: Campaign, templates: Templates) -> Iterable[Found]:
    person, name = _ideal(campaign), campaign.auto_reply or ""
    subject, body = personalise(library.template(name), person, campaign)
    draft = Draft(step=1, template=name, subject=subject, body=body, edited_by="", personalisation={})
    return check_answer(mails_of(person, campaign, [draft], templates)[0])


def _people(library: Library, campaign: Campaign) -> Iterator[Prospect]:
    """The first people of the campaign's files, as they would come into the records."""
    engine = create_engine("sqlite://")
    try:
        Base.metadata.create_all(engine)
        with Session(engine) as db:
            for path in library.csv_sources(campaign):
                import_file(db, path, campaign.id, usual=campaign.columns, most=MOST_ROWS)
            db.flush()
            yield from db.scalars(select(Prospect).where(Prospect.email.is_not(None)).order_by(Prospect.id))
    finally:
        engine.dispose()


def _ideal(campaign: Campaign) -> Prospect:
    """A person with all facts."""
    company = Company(
        key="north.example", name="North Talent", short_name="North Talent", domain="north.example", facts=[]
    )
    company.industry, company.employees, company.city, company.country = "Staffing", 35, "Dublin", "Ireland"
    company.about, company.keywords, company.status = "recruits for others", "hiring", ""
    return _person(campaign, company, first_name="Ada", last_name="Marlow", title="Head of Talent", city="Dublin")


def _empty(campaign: Campaign) -> Prospect:
    """A person with an address alone."""
    return _person(campaign, None, first_name="", last_name="", title="", city="")


def _person(campaign: Campaign, company: Company | None, **values: str) -> Prospect:
    empty = {"seniority": "", "linkedin_url": "", "country": "", "name_doubt": "", "email": "ada@north.example"}
    return Prospect(campaign=campaign.id, company=company, facts=[], columns={}, source="", **values, **empty)
