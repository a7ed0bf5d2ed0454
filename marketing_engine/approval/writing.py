"""Writes one mail of one person from its template, with Claude's sentences, and counts what is the person's own."""

from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from marketing_engine.approval.personalisation import Told, personalisation, with_told
from marketing_engine.approval.personalising import facts, own_columns, personal_facts, personalise
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.own_columns import COLUMNS
from marketing_engine.config.templates import Template, names_used
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Draft, Prospect

if TYPE_CHECKING:
    from marketing_engine.config.personal_places import Place, Writer

RE = "Re: "
"""So begins the subject of a follow-up that goes on in the thread of the first mail, and has that mail's subject."""


def threaded(subject: str, first: str) -> str:
    """The subject of a follow-up: one that begins with `Re:` is that of the first mail."""
    return f"{RE}{first.removeprefix(RE)}" if subject.startswith(RE) else subject


def write_mail(
    db: Session,
    template: Template,
    step: int,
    prospect: Prospect,
    campaign: Campaign,
    first: str,
    told: Told | None,
    **about: Any,
) -> Draft:
    """Write the mail of one step, and record that; `first` is the subject of the first mail, empty where this is it.

    `about` are the session and the run. Raises ConfigError where the template fails on what is known of the person.
    """
    subject, body = personalise(template, prospect, campaign, _writer(told, step))
    subject = threaded(subject, first) if first else subject
    found = _counted(template, prospect, f"{subject}\n{body}", campaign, told, step)
    draft = Draft(
        prospect_id=prospect.id, step=step, template=template.name, subject=subject, body=body, personalisation=found
    )
    db.add(draft)
    filled, asked = personal_facts(template, prospect, campaign)
    about |= {"campaign": campaign.id, "prospect_id": prospect.id, "step": step}
    about["template"] = template.name
    counted: dict[str, Any] = {"facts_filled": filled, "facts_asked": asked}
    counted |= {"personalisation": found["score"], "personalised_by": found["by"]}
    record(db, Kind.MESSAGE_DRAFTED, **about, **counted)
    for why in found.get("refused", ()):
        record(db, Kind.SENTENCE_REFUSED, **about, why=why)
    return draft


def _writer(told: Told | None, step: int) -> "Writer | None":
    """Puts Claude's sentences into one mail, spaced as the template's own text was."""
    if told is None or not told.sentences:
        return None
    sentences = told.sentences

    def write(place: "Place", by_rules: str) -> str:
        sentence = sentences.get((step, place.wish))
        if sentence is None:
            return by_rules
        before = by_rules[: len(by_rules) - len(by_rules.lstrip())] if by_rules.strip() else ""
        after = by_rules[len(by_rules.rstrip()) :]
        return f"{before}{sentence.text}{after}"

    return write


def _counted(
    template: Template, prospect: Prospect, text: str, campaign: Campaign, told: Told | None, step: int
) -> dict[str, Any]:
    """What of one mail is the person's own, as the draft keeps it: of what the template asks for."""
    values, own = asked_for(template, prospect, campaign)
    sentences = told.of_step(step) if told else []
    return with_told(personalisation(text, values, own, campaign, sentences=sentences), told, step)


def asked_for(template: Template, prospect: Prospect, campaign: Campaign) -> tuple[dict[str, Any], dict[str, str]]:
    """What a template asks for of one person: facts, and own columns."""
    used = names_used(template.text)
    values = {name: value for name, value in facts(prospect, campaign).items() if name in used}
    return values, {name: value for name, value in own_columns(prospect).items() if f"{COLUMNS}.{name}" in used}
