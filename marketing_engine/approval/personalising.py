"""Fills a mail template with what is known of a person, by rules. Nothing is invented."""

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any

from marketing_engine.config.loading import ConfigError
from marketing_engine.config.models import Campaign, Template
from marketing_engine.records.tables import Prospect

if TYPE_CHECKING:
    from jinja2 import Environment

VARIABLES = (
    "first_name",
    "last_name",
    "title",
    "company",
    "industry",
    "employees",
    "city",
    "about",
    "sender_name",
    "sender_company",
    "postal_address",
)
"""What a template may use. Any of the prospect's can be empty: templates say `{{ x or "…" }}` or `{% if x %}`."""


PERSONAL = frozenset(name for name in VARIABLES if not name.startswith("sender_") and name != "postal_address")


@cache
def _environment() -> "Environment":
    """Jinja, imported when a mail is written: most steps of a day write none."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=False, trim_blocks=True)


_EXAMPLES: tuple[dict[str, Any], ...] = ({"employees": 120}, dict.fromkeys(VARIABLES, ""))


def check_template(template: Template) -> None:
    """Raise ConfigError, with the line, for a template that does not parse or uses an unknown name."""
    from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError, nodes
    from jinja2.meta import find_undeclared_variables

    for text, line in ((template.head.subject, 1), (template.body, template.body_line)):
        try:
            tree = _environment().parse(text)
        except TemplateSyntaxError as error:
            raise ConfigError(f"{template.path}:{line + error.lineno - 1}: {error.message}") from None
        for example in _EXAMPLES:
            try:
                _environment().from_string(text).render({**dict.fromkeys(VARIABLES, "x"), **example})
            except UndefinedError:
                break  # an unknown name: told below, with its line
            except (TemplateError, ArithmeticError, TypeError, ValueError, AttributeError, LookupError) as error:
                raise ConfigError(f"{template.path}:{line}: fails with {example}: {error}") from None
        unknown = sorted(find_undeclared_variables(tree) - set(VARIABLES))
        if unknown:
            at = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == unknown[0]), 1)
            raise ConfigError(
                f"{template.path}:{line + at - 1}: unknown name {unknown[0]!r}; expected one of {', '.join(VARIABLES)}"
            )
    if "postal_address" not in find_undeclared_variables(_environment().parse(template.body)):
        raise ConfigError(
            f"{template.path}:{template.body_line}: expected {{{{ postal_address }}}} somewhere in the mail: "
            "the law wants the sender's address in each (CAN-SPAM)"
        )


def facts(prospect: Prospect, campaign: Campaign) -> dict[str, Any]:
    """The values of VARIABLES for one person."""
    company = prospect.company
    return {
        "first_name": prospect.first_name,
        "last_name": prospect.last_name,
        "title": prospect.title,
        "company": company.name if company else "",
        "industry": (company.industry if company else "") or "",
        "employees": (company.employees if company else None) or "",
        "city": prospect.city or (company.city if company else "") or "",
        "about": (company.about if company else "") or "",
        "sender_name": campaign.sender.name,
        "sender_company": campaign.sender.company,
        "postal_address": campaign.sender.postal_address,
    }


def personalise(template: Template, prospect: Prospect, campaign: Campaign) -> tuple[str, str]:
    """Subject and body for one person; raises ConfigError where the template fails on their facts."""
    from jinja2 import TemplateError

    values = facts(prospect, campaign)
    try:
        subject = _environment().from_string(template.head.subject).render(values)
        body = _environment().from_string(template.body).render(values)
    except TemplateError as error:
        raise ConfigError(f"{template.path}: fails for {prospect.ref}: {error.message}") from None
    return " ".join(subject.split()), body.strip() + "\n"


def personal_facts(template: Template, prospect: Prospect, campaign: Campaign) -> tuple[int, int]:
    """How many of the personal facts that a template asks for are known of this person, and how many it asks for."""
    asked = _names_used(f"{template.head.subject}\n{template.body}") & PERSONAL
    values = facts(prospect, campaign)
    return sum(1 for name in asked if values[name]), len(asked)


@cache
def _names_used(text: str) -> frozenset[str]:
    from jinja2.meta import find_undeclared_variables

    return frozenset(find_undeclared_variables(_environment().parse(text)))


def digest(mails: list[tuple[str, str]]) -> str:
    """The hash of what is approved: all subjects and bodies of a sequence, in order."""
    text = "\0".join(part for mail in mails for part in mail)
    return hashlib.sha256(text.encode()).hexdigest()
