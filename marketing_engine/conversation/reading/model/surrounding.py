"""Ways to put around a reply what mail programs and companies put there: an original of ours, a signature, notes.

Each takes the parts and a generator and gives the parts changed, or as they were where it does not fit.
"""

import re
import textwrap
from dataclasses import replace
from random import Random

from marketing_engine.conversation.reading.model.multiplying_texts import in_language, one_of, texts
from marketing_engine.conversation.reading.model.reply_parts import ReplyParts
from marketing_engine.conversation.reading.model.rewriting import ends_as_sentence
from marketing_engine.conversation.reading.new_text.signatures import is_closing

FEWEST_WORDS = 15
"""A shorter answer may take its sense from what it answers: it gets no original that it was not written under."""
DAYS = ("05", "12", "19", "26")
"""Thursdays of November 2026."""
WIDTH = 72
_PREFIX = re.compile(r"^(?:\w{1,4}(?:\[\d\])?: ?){1,4}")
"""`Re:`, `AW:`, `R:`, `YNT:` at the beginning of a subject."""


def with_original(parts: ReplyParts, by: Random) -> ReplyParts:
    """A mail of ours below the reply, or above it, as one of many mail programs quotes it."""
    if parts.quotes or parts.length < FEWEST_WORDS:
        return parts
    forms = (_gmail, _apple, _thunderbird, _outlook, _outlook, _samsung)
    form = by.choice(forms if parts.by_machine else (*forms, _phone, _bottom))
    return replace(form(parts, by), quotes=True)


def _original(parts: ReplyParts, filled: dict[str, str], by: Random) -> str:
    """The text of a mail of ours: greeting, sales text, name, and often a footer."""
    greeting = one_of("greetings", parts.lang, by).format(first=filled["to"].split()[0])
    pieces = [greeting, one_of("originals", parts.lang, by), filled["name"]]
    if by.random() < 0.75:
        pieces.append(one_of("footers", parts.lang, by))
    return "\n\n".join(pieces)


def _filled(parts: ReplyParts, by: Random) -> dict[str, str]:
    name, mail = by.choice(texts()["senders"])
    clock = f"{by.choice(('07', '08', '09', '10', '11'))}:{by.randrange(60):02}"
    subject = _PREFIX.sub("", parts.subject.strip()).strip()
    to = one_of("names", "", by)
    return {"name": name, "mail": mail, "day": by.choice(DAYS), "clock": clock, "to": to, "subject": subject}


def _marked(text: str, *, space: bool = True) -> str:
    """Every line with a mark of quotation."""
    lines = [piece for line in text.split("\n") for piece in (textwrap.wrap(line, WIDTH) or [""])]
    return "\n".join(f">{' ' if space else ''}{line}".rstrip() for line in lines)


def _attributed(table: str, parts: ReplyParts, by: Random, *, gap: str) -> str:
    filled = _filled(parts, by)
    line = one_of(table, parts.lang, by).format(**filled)
    return f"{line}\n{gap}{_marked(_original(parts, filled, by))}"


def _below(parts: ReplyParts, quotation: str) -> ReplyParts:
    return replace(parts, below=f"{parts.below.rstrip()}\n\n{quotation}")


def _gmail(parts: ReplyParts, by: Random) -> ReplyParts:
    return _below(parts, _attributed("gmail", parts, by, gap=by.choice(("", "\n"))))


def _apple(parts: ReplyParts, by: Random) -> ReplyParts:
    filled = _filled(parts, by)
    line = one_of("apple", parts.lang, by).format(**filled)
    return _below(parts, f"> {line}\n>\n{_marked(_original(parts, filled, by))}")


def _thunderbird(parts: ReplyParts, by: Random) -> ReplyParts:
    return _below(parts, _attributed("thunderbird", parts, by, gap=""))


def _header_block(parts: ReplyParts, filled: dict[str, str], sent: str | None = None) -> str:
    sender, date, to, subject, _ = in_language("outlook", parts.lang)
    name, mail = filled["name"], filled["mail"]
    return (
        f"{sender}: {name} <{mail}>\n{sent or date.format(**filled)}\n{to}: {filled['to']}\n"
        f"{subject}: {filled['subject']}"
    )


def _outlook(parts: ReplyParts, by: Random) -> ReplyParts:
    filled = _filled(parts, by)
    rule = by.choice(("", "________________________________\n", f"{in_language('outlook', parts.lang)[4]}\n"))
    return _below(parts, f"{rule}{_header_block(parts, filled)}\n\n{_original(parts, filled, by)}")


def _phone(parts: ReplyParts, by: Random) -> ReplyParts:
    quotation = _attributed("apple", parts, by, gap="\n")
    device = "" if parts.signed else f"{one_of('devices', parts.lang, by)}\n\n"
    return replace(_below(parts, device + quotation), signed=True)


def _samsung(parts: ReplyParts, by: Random) -> ReplyParts:
    filled = _filled(parts, by)
    rule = "-------- " + in_language("outlook", parts.lang)[4].strip("-") + " --------"
    return _below(parts, f"{rule}\n{_header_block(parts, filled)}\n\n{_original(parts, filled, by)}")


def _bottom(parts: ReplyParts, by: Random) -> ReplyParts:
    """The original above, as people who answer below it do."""
    quotation = _attributed(by.choice(("gmail", "thunderbird")), parts, by, gap="")
    return replace(parts, above=f"{quotation}\n\n{parts.above.lstrip()}")


def with_signature(parts: ReplyParts, by: Random) -> ReplyParts:
    """A closing, a name, a phone number, a street; no title, for that would say what they may decide."""
    if parts.signed or parts.by_machine or not any(letter.isalpha() for letter in parts.own):
        return parts
    data = [one_of("phones", parts.lang, by).format(two=f"{by.randrange(100):02}"), one_of("streets", parts.lang, by)]
    data = data[: by.choice((1, 2, 2))]
    name = one_of("names", "", by)
    lines = parts.own.split("\n")
    if any(is_closing(line) for line in lines[-4:]) or not ends_as_sentence(parts.own):
        block = "\n".join(["-- ", *data])
    elif by.random() < 0.4:
        block = "\n".join(["-- ", name, *data])
    else:
        block = "\n".join([one_of("closings", parts.lang, by), name, *data])
    gap = "\n" if block.startswith("-- ") else "\n\n"
    return replace(parts, below=f"{gap}{block}{parts.below}", signed=True)


def with_disclaimer(parts: ReplyParts, by: Random) -> ReplyParts:
    """A company's note on confidentiality below the words, and below the signature that was put there."""
    if parts.quotes or parts.above.strip():
        return parts
    note = one_of("disclaimers", parts.lang, by)
    text = note if by.random() < 0.5 else textwrap.fill(note, WIDTH)
    return replace(parts, below=f"{parts.below.rstrip()}\n\n{text}")


def with_device(parts: ReplyParts, by: Random) -> ReplyParts:
    """The line of a phone below the words."""
    if parts.signed or parts.by_machine:
        return parts
    return replace(parts, below=f"\n\n{one_of('devices', parts.lang, by)}{parts.below}", signed=True)
