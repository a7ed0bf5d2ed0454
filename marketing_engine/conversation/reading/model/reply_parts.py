"""A labelled reply taken apart as the pipeline cuts it, so that each part can be changed alone."""

import re
from dataclasses import dataclass

from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.new_text.cutting import cut

MACHINES = frozenset({"auto_reply", "bounce", "out_of_office"})
"""Intents of texts that a program sends: no person mistypes or signs them."""

_FORM = re.compile(r"\w{2,12}: .{0,200}\n\w{2,12}: ")
"""A program's form, as that of an invitation: `When: …`, `Where: …`."""

SIGNATURE_MARKS = ("--", "__", "—\n")


@dataclass(frozen=True)
class ReplyParts:
    """`own` is what the writer wrote; `above` and `below` are the rest of the body, as it stands.

    `quotes` and `signed`: the reply has a quoted original, a signature. `kept` are words that no change touches, in
    lower case: the labels speak of them.
    """

    own: str
    lang: str
    subject: str
    above: str = ""
    below: str = ""
    quotes: bool = False
    signed: bool = False
    by_machine: bool = False
    kept: frozenset[str] = frozenset()

    @property
    def body(self) -> str:
        """The whole text."""
        return self.above + self.own + self.below

    @property
    def length(self) -> int:
        """Words of the writer's own."""
        return len(self.own.split())


def taken_apart(
    subject: str, body: str, lang: str, intent: str = "", kept: frozenset[str] = frozenset()
) -> ReplyParts | None:
    """The parts of a reply; None where its own words do not stand in one piece, or are a signature and no more."""
    found = cut(from_text(subject, body))
    own = found.new.strip()
    at = _start_of(own, body)
    if not own or at < 0 or own.startswith(SIGNATURE_MARKS):
        return None
    return ReplyParts(
        own,
        lang,
        subject,
        body[:at],
        body[at + len(own) :],
        quotes=bool(found.quoted.strip()),
        signed=bool(found.signature.strip()),
        by_machine=intent in MACHINES or bool(_FORM.match(own)),
        kept=kept,
    )


def _start_of(own: str, body: str) -> int:
    """Where the own words begin, at the start of a line if they can; -1 where they do not stand in one piece."""
    at = 0 if body.startswith(own) else body.find(f"\n{own}") + 1
    return at if at or body.startswith(own) else body.find(own)
