"""Whether a campaign writes to people of a country."""

from marketing_engine.config.campaign import UNKNOWN, Campaign
from marketing_engine.places.countries import country_name, country_of
from marketing_engine.records.tables import Prospect


def why_not(prospect: Prospect, campaign: Campaign) -> str:
    """Why a campaign does not write to a person because of their country; empty where it may."""
    if campaign.countries is None:
        return ""
    company = prospect.company.country if prospect.company else ""
    return why_not_there(campaign, prospect.country, company, prospect.email or "")


def why_not_there(campaign: Campaign, country: str, company_country: str, email: str) -> str:
    """The same for what is known: the person's country, else the company's, else that of the address (`.de`)."""
    if campaign.countries is None:
        return ""
    code = country_of(country) or country_of(company_country, email=email)
    if (code or UNKNOWN) in campaign.countries:
        return ""
    allowed = f"{campaign.id} writes to {', '.join(campaign.countries)} only (countries in its file)"
    return f"is in {country_name(code)}, and {allowed}" if code else f"no country is known, and {allowed}"
