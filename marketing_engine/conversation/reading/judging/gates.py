"""Why a person must answer: what in a mail speaks against an automatic answer."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from marketing_engine.claude.fences import speaks_to_a_machine
from marketing_engine.conversation.reading.judging.phrases import Phrases
from marketing_engine.conversation.reading.judging.reasons import (
    EARLIER,
    HOSTILE,
    INJECTED,
    REASONS,
    SEVERAL,
    SHOUTING,
    SUBJECT,
    TWO_TEXTS,
    UNSURE_CUT,
)
from marketing_engine.conversation.reading.judging.removal_words.sentences import sentences as split
from marketing_engine.conversation.reading.judging.tokens import MOST_CHARACTERS, Sentence, sentences_of
from marketing_engine.conversation.reading.judging.words.gates_english import GATES_ENGLISH
from marketing_engine.conversation.reading.judging.words.gates_other import GATES_OTHER
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText

_SHARP = HOSTILE | {"sharp"}

_TELLING = _SHARP | {"legal", "press"}
"""Labels of what our own mails do not say: what is quoted with them is theirs."""

_DEEPER = re.compile(r"^[ \t]{0,4}(?:>[ \t]?){2}", re.MULTILINE)
_TABLE = Phrases(GATES_ENGLISH, GATES_OTHER)
_REPLY = re.compile(r"\s{0,20}(?:re|aw|antw|sv|vs|odp|rv|ref|ynt|res|r|antwort)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
_FORWARD = re.compile(r"(?:^|: ?)(?:fwd?|wg|tr|rv|i|pd|doorst|vb|enc|vl|ilt)\s?:", re.IGNORECASE)


def gates_in(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The labels of `REASONS` that a text matches, each once, in their order."""
    hits = _TABLE.found(sentences, within={"none"})
    found = {hit.label for hit in hits}
    return tuple(label for label in REASONS if label in found)


def reasons_in(
    mail: Mail, cut: CutText, labels: Sequence[str], sentences: Sequence[Sentence], *, injection: bool
) -> list[str]:
    """In words, why a person must answer a reply that matches these labels."""
    found = [INJECTED] if injection else []
    found += [REASONS[label] for label in labels]
    is_reply = _REPLY.match(mail.subject)
    for label in gates_in(sentences_of(mail.subject)):  # that of a reply may be ours: it bars an answer, and no more
        found.append(REASONS[label] if not is_reply or label in _SHARP else SUBJECT)
    found += [REASONS[label] for label in gates_in(sentences_of(cut.signature)) if label in HOSTILE]
    if _DEEPER.search(cut.quoted) or not _TELLING.isdisjoint(gates_in(sentences_of(cut.quoted))):
        found.append(EARLIER)
    if _FORWARD.search(mail.subject):
        found.append(REASONS["misdirected"])
    if any(part.name or not part.content_type.startswith(("text/", "multipart/")) for part in mail.parts):
        found.append(REASONS["attachment"])
    if sum("?" in one.end for one in sentences) > 1:
        found.append(SEVERAL)
    if shouts(cut.new):
        found.append(SHOUTING)
    if cut.unsure:
        found.append(UNSURE_CUT)
    if _differs(mail):
        found.append(TWO_TEXTS)
    return list(dict.fromkeys(found))


def _differs(mail: Mail) -> bool:
    """Whether the HTML of a mail has many words that its text has not: a person reads the one, this the other."""
    shown = {word for part in mail.parts_of("text/html") for word in part.text.lower().split()}
    return len(shown - set(mail.text.lower().split())) > max(8, 0.4 * len(shown))


def injection_in(mail: Mail, cut: CutText) -> str:
    """The sentence in a mail that speaks to a machine, empty where none does.

    It may stand in its subject, or anywhere in its text or its page. What a page hides is no text at all.
    """
    whole = mail.text + "\n" + "\n".join(part.text for part in mail.parts if part.text != mail.text)
    texts = [mail.subject, whole, *(one for one in (cut.new, cut.signature) if one not in whole)]
    return next((_speaking(text) for one in texts if one and speaks_to_a_machine(text := one[:MOST_CHARACTERS])), "")


def _speaking(text: str) -> str:
    """The sentence of a text that speaks to a machine: the last of the fewest first ones that do, or the last two."""
    found = split(text)
    last = bisect_left(range(len(found)), True, key=lambda at: speaks_to_a_machine(" ".join(found[: at + 1])))
    if last == len(found):
        return text
    return found[last] if speaks_to_a_machine(found[last]) else " ".join(found[max(0, last - 1) : last + 1])


def shouts(text: str) -> bool:
    """Whether most of a text is in capitals, or its marks shout."""
    letters = [c for c in text if c.isalpha()]
    capitals = sum(c.isupper() for c in letters)
    return (len(letters) >= 12 and capitals > 0.7 * len(letters)) or any(mark in text for mark in ("!!", "?!", "??"))
