"""Whether a campaign that writes to people in the EU, EEA or UK says where their data come from (GDPR Art. 14)."""

from collections.abc import Iterator

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.templates import Template, names_used
from marketing_engine.places.countries import country_name, country_of
from marketing_engine.research.importing import person_in
from marketing_engine.research.sources.csv_file import open_table

EEA_AND_UK = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU"),
        *("LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", "GB"),
    )
)


def warnings(library: Library, campaign: Campaign) -> list[str]:
    """What is missing, in words; nothing for a campaign that writes to no one there, as far as its files say.

    Raises ConfigError, CsvError.
    """
    first = library.template(campaign.sequence[0].template)
    is_used = "data_source" in names_used(f"{first.head.subject}\n{first.body}")
    if campaign.data_source and is_used:
        return []
    why = next(_signs(library, campaign), "")
    return [f"{campaign.id} writes to people in the EU, EEA or UK ({why}): {_what(campaign, first)}"] if why else []


def _what(campaign: Campaign, first: Template) -> str:
    if not campaign.data_source:
        return "data_source in its file should say where their data come from (GDPR Art. 14)"
    return f"{first.path.name} does not say {{{{ data_source }}}}, so the first mail does not (GDPR Art. 14)"


def _signs(library: Library, campaign: Campaign) -> Iterator[str]:
    """Why a campaign writes to people there: by its `countries`, else its files, else the places of its ICP."""
    if campaign.countries is not None:
        there = [code for code in campaign.countries if code in EEA_AND_UK]
        yield from (f"countries: {code}" for code in there)
        return
    for path in library.csv_sources(campaign):
        for line in open_table(path, None, campaign.columns).rows():
            if line.row is None:
                continue
            found = person_in(line.row)
            code = country_of(found.country, found.company.country if found.company else "", email=found.email)
            if code in EEA_AND_UK:
                yield f"{path.name}:{line.number}, {country_name(code)}"
    for place in library.icp(campaign.icp).places:
        if country_of(place) in EEA_AND_UK:
            yield f"places of {campaign.icp}: {place}"
