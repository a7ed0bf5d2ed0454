"""Whether a campaign writes to people of a country."""

from marketing_engine.config.campaign import UNKNOWN, Campaign
from marketing_engine.places.countries import country_name, country_of
from marketing_engine.records.tables import Prospect


def why_not(prospect: Prospect, campaign: Campaign) -> str:
    """Why a campaign does not write to a person because of their country; empty where it may.

    The country is the person's, else their company's, else the one of the address's domain (`.de`).
    """
    if campaign.countries is None:
        return ""
    code = country_of(prospect.country) or country_of(
        prospect.company.country if prospect.company else "", email=prospect.email or ""
    )
    if (code or UNKNOWN) in campaign.countries:
        return ""
    allowed = f"{campaign.id} writes to {', '.join(campaign.countries)} only (countries in its file)"
    return f"is in {country_name(code)}, and {allowed}" if code else f"no country is known, and {allowed}"
