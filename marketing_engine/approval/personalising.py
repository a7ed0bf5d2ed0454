"""Fills a mail template with what is known of a person, by rules. Nothing is invented."""

import hashlib
from typing import TYPE_CHECKING, Any

from coordination.fields import clean
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.own_columns import COLUMNS, OwnColumns
from marketing_engine.config.templates import PERSONAL, Template, compiled, names_used
from marketing_engine.records.tables import Prospect
from marketing_engine.research.names.titles import spoken
from marketing_engine.research.naming import named_company

if TYPE_CHECKING:
    from marketing_engine.config.personal_places import Writer


def facts(prospect: Prospect, campaign: Campaign) -> dict[str, Any]:
    """The values of VARIABLES for one person."""
    company = prospect.company
    return {
        "first_name": prospect.first_name,
        "last_name": prospect.last_name,
        "title": spoken(prospect.title),
        "company": named_company(prospect),
        "industry": (company.industry if company else "") or "",
        "employees": (company.employees if company else None) or "",
        "city": prospect.city or (company.city if company else "") or "",
        "about": (company.about if company else "") or "",
        COLUMNS: OwnColumns(own_columns(prospect)),
        "sender_name": campaign.sender.name,
        "sender_company": campaign.sender.company,
        "postal_address": campaign.sender.postal_address,
        "data_source": campaign.data_source or "",
    }


def own_columns(prospect: Prospect) -> dict[str, str]:
    """What the person's file said in columns of its own, by their names in templates."""
    return {name: value for name, value in (prospect.columns or {}).items() if isinstance(value, str)}


def personalise(
    template: Template, prospect: Prospect, campaign: Campaign, writer: "Writer | None" = None
) -> tuple[str, str]:
    """Subject and body for one person; raises ConfigError where the template fails on their facts.

    `writer` writes the template's personal sentences; without it they stay as the template has them.
    """
    from jinja2 import TemplateError

    from marketing_engine.config.personal_places import WRITER
    from marketing_engine.config.template_lines import without_marks

    values = {**facts(prospect, campaign), WRITER: writer}
    try:
        subject = compiled(template.head.subject).render(values)
        body = without_marks(compiled(template.body).render(values))
    except (TemplateError, ArithmeticError, TypeError, ValueError, AttributeError, LookupError) as error:
        raise ConfigError(f"{template.path}: fails for {prospect.ref}: {clean(str(error))[:200]}") from None
    return " ".join(subject.split()), body.strip() + "\n"


def personal_facts(template: Template, prospect: Prospect, campaign: Campaign) -> tuple[int, int]:
    """How many of the personal facts that a template asks for are known of this person, and how many it asks for."""
    used = names_used(template.text)
    known = facts(prospect, campaign)
    own = own_columns(prospect)
    values = [known[name] for name in used & PERSONAL]
    values += [own.get(name.partition(".")[2]) for name in used if name.startswith(f"{COLUMNS}.")]
    return sum(map(bool, values)), len(values)


def digest(mails: list[tuple[str, str]]) -> str:
    """The hash of what is approved: all subjects and bodies of a sequence, in order."""
    text = "\0".join(part for mail in mails for part in mail)
    return hashlib.sha256(text.encode()).hexdigest()
