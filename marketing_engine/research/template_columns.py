"""Checks the own columns that a campaign's templates use against those that its files have."""

from difflib import get_close_matches
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.templates import Template, own_columns_used
from marketing_engine.records import location
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect
from marketing_engine.research.sources.csv_file import open_table

MOST_SHOWN = 20


def columns_of_files(library: Library, campaign: Campaign) -> list[str]:
    """The own columns that a campaign's files have, by their names in templates; raises CsvError."""
    names: dict[str, None] = {}
    for path in library.csv_sources(campaign):
        names |= dict.fromkeys(open_table(path, usual=campaign.columns).own.places)
    return list(names)


def check_columns(library: Library, campaign: Campaign) -> list[str]:
    """The own columns of the campaign's files; raises ConfigError, CsvError.

    A template that uses one which neither the files nor the people who were imported by hand have is a mistake.
    """
    there = columns_of_files(library, campaign)
    names = [*campaign.templates.values(), *filter(None, [campaign.auto_reply])]
    imported: list[str] | None = None
    for template in map(library.template, dict.fromkeys(names)):
        lacking = sorted(own_columns_used(template.text) - set(there))
        if lacking and imported is None:
            imported = _imported(campaign)
        unknown = [name for name in lacking if name not in (imported or ())]
        if unknown:
            raise ConfigError(_mistake(template, unknown[0], campaign, [*there, *(imported or ())]))
    return there


def _mistake(template: Template, name: str, campaign: Campaign, there: list[str]) -> str:
    line = template.line_of_column(name)
    there = list(dict.fromkeys(there))
    has = ", ".join(there[:MOST_SHOWN]) + (f" and {len(there) - MOST_SHOWN} more" if there[MOST_SHOWN:] else "")
    if has:
        known = f"the files of {campaign.id} have: {has}"
    else:
        known = f"the sources of {campaign.id} ({', '.join(campaign.source)}) have no columns of their own"
    near = get_close_matches(name, there, 1)
    meant = f"; did you mean {near[0]}?" if near else ""
    return f"{template.path}:{line}: unknown column columns.{name}{meant}; {known}"


def _imported(campaign: Campaign) -> list[str]:
    """The own columns of people who are in the records already."""
    if not Path(location.file()).exists():
        return []
    with transaction(reads=True) as db:
        return _names(db, campaign)


def _names(db: Session, campaign: Campaign) -> list[str]:
    found: dict[str, None] = {}
    for columns in db.scalars(select(Prospect.columns).where(Prospect.campaign == campaign.id)):
        found |= dict.fromkeys(columns)
    return list(found)
