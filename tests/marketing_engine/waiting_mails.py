"""A queue whose mails were drafted by the product from a CSV file, with faults in them or none."""

import csv
import os
from collections.abc import Sequence
from datetime import date

from conftest import Shell
from page import inside

from coordination.registry import now_text
from marketing_engine.approval import drafting
from marketing_engine.config.library import Library
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect, Run
from marketing_engine.research import assignment
from marketing_engine.research.scoring import rules

FIELDS = ("First Name", "Last Name", "Title", "Email", "Email Status", "Company", "Website", "# Employees", "Country")
FAULTY = "Customers of your size ({{ employees }} people) save hours."
"""A sentence with a hole where the number of employees is not known."""


def people(sh: Shell, rows: Sequence[tuple[str, str, str]]) -> None:
    """Write the campaign's file: (first name, company, number of employees); a company is known by its name."""
    with (sh.config / "prospects" / "campaign_1.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        for number, (first, firm, size) in enumerate(rows, 1):
            site = f"{firm.split()[0].lower()}.example"
            last = ("Marlow", "Okafor", "Lindqvist", "Byrne", "Castell")[number % 5]
            address = f"{first}.{last}@{site}".lower()
            writer.writerow((first, last, "Head of Talent", address, "Verified", firm, site, size, "Ireland"))


def add_to_template(sh: Shell, sentence: str, name: str = "initial") -> None:
    """Put a sentence above the question that ends the mail."""
    file = sh.config / "templates" / f"{name}.md"
    text = file.read_text()
    asked = "Would a quarter" if name == "initial" else "Shall I send"
    assert asked in text
    file.write_text(text.replace(asked, f"{sentence}\n\n{asked}", 1))


def draft(sh: Shell) -> None:
    """Import, judge and draft everybody of the campaign's file, as a day does."""
    sh.ok(f"marketing import {sh.config}/prospects/campaign_1.csv --campaign campaign_1")
    library = Library(sh.config)
    campaign = library.campaign("campaign_1")
    before = os.environ.get("MARKETING_CONFIG")
    os.environ["MARKETING_CONFIG"] = str(sh.config)
    try:
        with inside(sh), transaction() as db:
            if runs.current(db, "campaign_1") is None:
                db.add(Run(campaign="campaign_1", date=runs.today(), phase="approval", started_at=now_text()))
            for prospect in db.query(Prospect).order_by(Prospect.id):
                judgement = rules.score(prospect, library.icp(campaign.icp), date(2026, 1, 1))
                assignment.store(db, prospect, judgement, campaign, None, "test")
            db.flush()
            drafting.prepare_drafts(db, library, campaign)
    finally:
        if before is None:
            del os.environ["MARKETING_CONFIG"]
        else:
            os.environ["MARKETING_CONFIG"] = before
