"""Runs every check over the mails of one person."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from marketing_engine.approval.checking import claims, greeting, language, links, markup, required, style, text, thread
from marketing_engine.approval.checking.findings import Found, Mail, Place, sentence, worst_first
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.templates import Template
from marketing_engine.records.tables import Draft, Prospect

if TYPE_CHECKING:
    from marketing_engine.config.library import Library

FREE = ("claude", "model")
"""Words of `personalisation.by` that say who worded a mail beyond its template."""


def mails_of(
    prospect: Prospect, campaign: Campaign, drafts: Sequence[Draft], template: Callable[[str], Template | None]
) -> list[Mail]:
    """A person's drafts with all that the checks look at."""
    return [
        Mail(
            prospect=prospect,
            campaign=campaign,
            template=template(draft.template),
            step=draft.step,
            subject=draft.subject,
            body=draft.body,
            first_subject=drafts[0].subject,
            is_free=bool(draft.edited_by) or any(word in _by(draft) for word in FREE),
            lines=tuple(draft.body.split("\n")),
        )
        for draft in drafts
    ]


def _by(draft: Draft) -> str:
    return str((draft.personalisation or {}).get("by", "")).casefold()


def check_mail(mail: Mail) -> list[Found]:
    """All findings of one mail, worst first; each code once."""
    spoken = language.of_mail(mail)
    found = list(_of_places(mail, spoken))
    for part in (
        _of_greeting(mail, spoken),
        required.findings(mail, spoken),
        thread.findings(mail),
        claims.findings(mail, spoken),
        language.findings(mail, spoken),
        style.findings(mail),
    ):
        found.extend(part)
    once = {one.code: one for one in reversed(found)}  # where two checks find a code, the first one tells
    if not once.keys().isdisjoint(("placeholder", "template_code")):
        once.pop("capitals", None)  # FIRSTNAME is in capitals, and that is not what is wrong with it
    return worst_first(once.values())


def check_answer(mail: Mail) -> list[Found]:
    """What can be wrong with an automatic answer: it needs neither an opt-out nor a thread of its own."""
    spoken = language.of_mail(mail)
    return worst_first({one.code: one for one in (*_of_greeting(mail, spoken), *_of_places(mail, spoken))}.values())


def _of_greeting(mail: Mail, spoken: str) -> Iterable[Found]:
    """What is wrong with the name in the greeting, unless it is no name at all: then that is told."""
    line = next((one for one in mail.lines if one.strip()), "")
    return () if text.places(line, spoken) or markup.places(line) else greeting.findings(mail)


def _of_places(mail: Mail, spoken: str) -> Iterable[Found]:
    """Findings that stand at places of the text, one a code with all its places."""
    found: dict[str, list[str]] = defaultdict(list)

    def add(places: Iterable[Place]) -> None:
        for code, excerpt in places:
            found[code].append(excerpt)

    add(text.subject_places(mail.subject, spoken))
    add(markup.places(mail.subject))
    add(links.places(mail.subject))
    for line in mail.lines:
        add(markup.places(line))
        add(links.places(line))
        add(text.places(links.without_links(line), spoken))
    if "template_code" in found:  # {{ name }} has braces, and is no second thing that is wrong
        found.pop("placeholder", None) if all(_is_code(one) for one in found["placeholder"]) else None
    return [mail.found(code, sentence(code, excerpts)) for code, excerpts in found.items()]


def _is_code(excerpt: str) -> bool:
    return excerpt.startswith("{") or "NAME" in excerpt.upper()


class Templates:
    """The templates of a configuration, each read once; None for one that is gone."""

    def __init__(self, library: "Library") -> None:
        self._library = library
        self._read: dict[str, Template | None] = {}

    def __call__(self, name: str) -> Template | None:
        """A template by its name or id."""
        if name not in self._read:
            try:
                self._read[name] = self._library.template(name)
            except ConfigError:
                self._read[name] = None
        return self._read[name]
