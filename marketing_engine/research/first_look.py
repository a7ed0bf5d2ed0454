"""What a campaign's files would bring, before they are taken in: people, by what is known of their addresses."""

from collections import Counter

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.records.normal_forms import PLACEHOLDERS, normal_email
from marketing_engine.research.importing import person_in
from marketing_engine.research.scoring import email_status
from marketing_engine.research.sources.csv_file import open_table

NO_ADDRESS = ""
"""Stands for people without an address."""


def statuses(library: Library, campaign: Campaign) -> Counter[str]:
    """How many people of the files have an address of each status, or `NO_ADDRESS`; raises CsvError."""
    found: Counter[str] = Counter()
    for path in library.csv_sources(campaign):
        table = open_table(path, usual=campaign.columns)
        if not table.has_people:
            continue
        for line in table.rows():
            if line.row is None or line.said.reason or line.said.refusal:
                continue
            person = person_in(line.row)
            email = normal_email(person.email)
            known = email and email not in PLACEHOLDERS
            found[email_status.status(email, person.email_status) if known else NO_ADDRESS] += 1
    return found
