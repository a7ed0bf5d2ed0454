"""The person that a text points to, where it is known to point to one: weighs every name and function in it.

For a text that was judged to be a referral or an absence note; on others it would find persons that only occur.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from marketing_engine.conversation.reading.facts import contacts, function_words
from marketing_engine.conversation.reading.facts.common_words import COMMON
from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.records.normal_forms import normal_email

_MOST_FOUND = 60
_NEAR = 200  # characters
_LEAST = 0.7
_LEAST_OF_NOTES = 1.6
_A_MESSAGE = 25  # words: so short a text may write names small
_SMALL = re.compile(
    r"(?<![\w'])(?:ask|try|contact|call|ring|text|message|email|speak to|talk to|see|not (?:me|us|mine)[.,;:])"
    r" (?P<name>[a-z]{3,16})(?=[,.;!]| (?:in|at|from|on|about)\b|$)"
)
_TWO = 2
_LINE = 6  # words: a last line so short is a signature

_ROLE = re.compile(any_of(function_words.ROLES) + r"(?![\w-])")
_NEXT_WORD = re.compile(r" [\w-]{1,20}")
_WORD_BEFORE = re.compile(r"(?:^|(?<=[\s(\"]))[\w'’-]{1,24} $")
_OTHER_ROLE = re.compile(any_of(function_words.OTHERS) + r"(?![\w])")
_POINTS = re.compile(any_of(function_words.POINTS) + r"[ :,\n]{1,3}(?:directly |best |just |only )?$")
_ACTS = re.compile(r"(?: |(?=['’]))" + any_of(function_words.ACTS).removeprefix(r"(?<!\w)") + r"(?![\w])")
_GREETING = re.compile(
    any_of(function_words.GREETINGS) + r"(?:[ ,]{1,2}(?:mr|mrs|ms|herr|frau|m\.|mme)\.?)? [^\n,!.:]{1,40}[,!.:\n]"
)
_ASKED = re.compile(
    r", (?:is this|is that|can you|could you|one for you|over to you|for you|do you want|(?:can|could) i)"
)
"""Behind the name of a colleague who gets a reply forwarded."""
_ONLY_MENTIONED = re.compile(
    r"(?:your (?:colleague|boss|friend|assistant|mr|ms|mrs)?|someone called|somebody called|neither|not|old|no longer"
    r"|ihre? kolleg(?:e|en|in)|votre collegue|su colega|uw collega) ?$"
)
_NO_PLACE = re.compile(any_of(function_words.NO_PLACE) + r" (?:the )?$")
_OF_PLACE = re.compile(rf" (?:in|at|of|i|på|en|à) [{contacts.UPPER}][\w-]{{1,20}}")


_STANDS_IN = re.compile(
    r"(?: (?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|lub|tai) \w{2,20})?"
    + "[ '’,]{1,2}"
    + any_of(function_words.STANDS_IN).removeprefix(r"(?<!\w)")
    + r"(?!\w)"
)
_FIRST_OF_TWO = re.compile(r" (?:or|oder|ou|o|of|eller|lub|tai) \w")
_SENTENCE_END = re.compile(r"[.!?;\n(]")
_MOST_OF_A_TOPIC = 6  # words
_OF_A_MAIL = re.compile(
    r"(?:messag|mail|nachricht|mensa|deliver|zugestell|entreg|wiadomo|meddel|livr|zprav|recipient|empfanger|llegue)[^.!?\n]{0,60}$"
)


@dataclass(frozen=True)
class _Candidate:
    start: int
    end: int
    name: str
    weight: float
    is_pointed_to: bool = False


def referral_in(text: str, own: Collection[str]) -> Contact | None:
    """The person or function that a text points to, which is known to point to one; `own` as in `contact_in`.

    What `contact_in` finds goes first; else the name or function that is pointed to most. Linear in the text.
    """
    found = contacts.contact_in(text, own)
    if found is not None and found.name and not _is_function(found.name):
        return found
    best = _best(text, _LEAST)
    if best is None:
        address = _email_near(_without_signature(contacts.readable(text)), 0, own)
        return found or (Contact("", address) if address else None)
    name, place = best
    return Contact(
        name[: contacts.MOST_NAME],
        found.email if found and found.email else _email_near(contacts.readable(text), place, own),
    )


def substitute_in(text: str, own: Collection[str]) -> Contact | None:
    """The person or function that an absence note points to, more careful than `referral_in`."""
    found = contacts.contact_in(text, own)
    if found is not None:
        return found
    best = _best(text, _LEAST_OF_NOTES, only_pointed_to=True)
    if best is not None:
        return Contact(best[0][: contacts.MOST_NAME], _email_near(contacts.readable(text), best[1], own))
    address = _email_said(_without_signature(contacts.readable(text)), own)
    return Contact("", address) if address else None


def _email_said(written: str, own: Collection[str]) -> str:
    """The first address that stands in a sentence, unless it says where a mail went."""
    ours = {normal_email(address) or address.lower() for address in own}
    for found in islice(contacts.ADDRESS.finditer(written), _MOST_FOUND):
        line = written[max(written.rfind("\n", 0, found.start()) + 1, found.start() - 120) : found.start()]
        address = found.group().rstrip(".")
        is_said = len(line.split()) > _TWO and not _OF_A_MAIL.search(fold(line))
        if is_said and (normal_email(address) or address.lower()) not in ours:
            return address
    return ""


def _best(text: str, least: float, *, only_pointed_to: bool = False) -> tuple[str, int] | None:
    """The likeliest name and where it ends, None where none weighs so much."""
    written = _without_signature(contacts.readable(text))
    plain = fold(written)
    small = _SMALL.search(plain) if len(plain.split()) <= _A_MESSAGE and language_of(written) in ("en", "") else None
    if small and small["name"] not in COMMON:
        return written[small.start("name") : small.end("name")], small.end()
    found = (one for one in _candidates(written, plain) if one.is_pointed_to or not only_pointed_to)
    best = max(found, key=lambda one: (one.weight, -one.start), default=None)
    return (best.name, best.end) if best and best.weight >= least else None


def _is_function(name: str) -> bool:
    plain = fold(name)
    return bool(_ROLE.search(plain) or _OTHER_ROLE.search(plain)) and not contacts.TITLE.match(name)


def _without_signature(written: str) -> str:
    """Without the short lines at its end, which name its writer."""
    lines = written.rstrip().split("\n")
    while len(lines) > 1 and len(lines[-1].split()) <= _LINE and not lines[-1].rstrip().endswith((".", "?", "!", ")")):
        if "@" in lines[-1]:
            break
        lines.pop()
    return "\n".join(lines)


def _candidates(written: str, plain: str) -> Iterator[_Candidate]:
    greeting = _GREETING.match(plain[:80].lstrip())
    start = greeting.end() if greeting else 0
    is_german = language_of(written) == "de"
    yield from _named(contacts.TITLED, written, plain, start, is_german=is_german)
    yield from _named(contacts.NAMES, written, plain, start, is_german=is_german)
    yield from _functions(written, plain, start)


def _named(pattern: re.Pattern[str], written: str, plain: str, start: int, *, is_german: bool) -> Iterator[_Candidate]:
    for count, found in enumerate(pattern.finditer(written, start)):
        if count >= _MOST_FOUND:
            return
        name, begin = _of_names(found["name"], found.start("name"))
        if (
            not name
            or (name.isupper() and len(name) > 1 and " " not in name)
            or "@" in written[begin : begin + len(name) + 1]
        ):
            continue
        titled = bool(contacts.TITLE.match(name))
        if is_german and _is_function(name):
            continue
        end = begin + len(name)
        before, after = plain[max(0, begin - 40) : begin], plain[end : end + 48]
        stands_in, topic = bool(_STANDS_IN.match(after)), _is_topic(plain[max(0, begin - 80) : begin])
        acts = bool(_ACTS.match(after)) or stands_in or written[end : end + 1] in ("'", "’")
        alone = written[end : end + 1] in (".", "!") and before.rstrip()[-1:] in (".", "!", "?", "")
        begins = not before.strip() or before.rstrip()[-1:] in ".!?:;\n)"
        weight = 1.0 + 1.5 * titled + 0.3 * (" " in name)
        weight += bool(_POINTS.search(before)) + 0.8 * acts + 0.5 * (not begins and not is_german)
        weight -= 1.5 * (bool(_NO_PLACE.search(before)) and not titled) + 1.2 * (is_german and not titled)
        weight -= 0.6 * (begins and not (acts or titled or alone or topic)) * (len(plain.split()) > _TWO)
        weight += 0.8 * bool(_ASKED.match(after)) - 0.8 * bool(_ONLY_MENTIONED.search(before))
        weight += topic + 0.6 * bool(_FIRST_OF_TWO.match(after))
        yield _Candidate(begin, end, name, weight, bool(_POINTS.search(before)) or stands_in or topic or titled)


def _is_topic(before: str) -> bool:
    """Whether what stands before a name says what its person is for: `Anything about seed: Tamsin`."""
    return before.endswith(": ") and 0 < len(_SENTENCE_END.split(before)[-1].split()) <= _MOST_OF_A_TOPIC


def _of_names(name: str, begin: int) -> tuple[str, int]:
    """Without the words at its beginning and end that are no names, and where the rest begins."""
    name = name.removesuffix("'s").removesuffix("’s")
    words = name.split(" ")
    while words and not contacts.TITLE.match(words[0] + " ") and _is_common(words[0]):
        begin += len(words.pop(0)) + 1
    while words and _is_common(words[-1]):
        words.pop()
    kept: list[str] = []
    for word in words:
        kept.append(word)
        if word.endswith((".", "'s", "’s")) and len(word) > 5:
            break
    return contacts.cleaned(" ".join(kept)).removesuffix("'s").removesuffix("’s"), begin


def _is_common(word: str) -> bool:
    plain = fold(word).strip(".,'()")
    return plain in COMMON or plain in contacts.NO_NAMES or (plain.split("'")[0] in COMMON and "'" in plain)


def _functions(written: str, plain: str, start: int) -> Iterator[_Candidate]:
    last = start
    for count, found in enumerate(_ROLE.finditer(plain, start)):
        if count >= _MOST_FOUND:
            break
        if found.start() >= last and (
            found.group() not in ("it", "hr") or written[found.start() : found.end()].isupper()
        ):
            begin, last, has_article = _role_around(written, plain, found.start(), found.end())
            yield _weighed(written, plain, begin, last, 0.3 * has_article)
    for count, found in enumerate(_OTHER_ROLE.finditer(plain, start)):
        if count >= _MOST_FOUND:
            break
        yield _weighed(written, plain, found.start(), found.end(), 0.3)


def _weighed(written: str, plain: str, begin: int, end: int, weight: float) -> _Candidate:
    place = _OF_PLACE.match(written, end)
    end = place.end() if place else end
    before, after = plain[max(0, begin - 80) : begin], plain[end : end + 48]
    topic = _is_topic(before)
    weight += topic + 0.4 + bool(_POINTS.search(before)) + 0.6 * bool(_ACTS.match(after)) + 0.2 * bool(place)
    weight += 0.3 * written[begin : begin + 1].isupper() - 0.8 * bool(_OURS.search(before))
    weight -= plain.startswith("your ", begin)
    pointed = topic or bool(_POINTS.search(before) or _STANDS_IN.match(after))
    return _Candidate(begin, end, written[begin:end].strip(" \n,.:;(-").removeprefix("com "), weight, pointed)


def _role_around(written: str, plain: str, begin: int, end: int) -> tuple[int, int, bool]:
    """The name of a function around its head: back to its article, or over what is written large or joined to it."""
    while (word := _NEXT_WORD.match(plain, end)) and _ROLE.fullmatch(plain, word.start() + 1, word.end()):
        end = word.end()
    while " of " in plain[begin:end] and (word := _NEXT_WORD.match(plain, end)) and written[word.start() + 1].isupper():
        end = word.end()
    if plain.startswith(" of ", end):
        end = _after_of(written, plain, end)
    place, kept = begin, begin
    for _ in range(_BEFORE_HEAD):
        word = _WORD_BEFORE.search(plain, max(0, place - 26), place)
        if word is None:
            break
        said = word.group().strip()
        if said in _ARTICLES:
            return word.start(), end, True
        place = word.start()
        if said in _NO_PART or said in contacts.NO_NAMES:
            break
        if kept == word.end() and ((written[place].isupper() and place) or _ROLE.fullmatch(said) or said not in COMMON):
            kept = place
    return kept, end, False


def _after_of(written: str, plain: str, end: int) -> int:
    """Where `of Customer Care` or `of the Museum` ends."""
    of = _OF_WHAT.match(written, end)
    return of.end() if of else end


_BEFORE_HEAD = 4  # words
_ARTICLES = frozenset(function_words.ARTICLES.split())
_NO_PART = frozenset(function_words.NO_PART.split())
_OURS = re.compile(
    r"(?:we're|we are|i'm|i am|this is|here is|we in|us in|not|isn't|aren't|wir sind|hier ist)"
    r" (?:just |only )?(?:the )?$"
)
_OF_WHAT = re.compile(rf" of (?:the )?[{contacts.UPPER}][\w-]{{1,20}}(?: [{contacts.UPPER}][\w-]{{1,20}}){{0,2}}")


def _email_near(written: str, place: int, own: Collection[str]) -> str:
    """The first address that stands soon after a place and is not one of `own`."""
    ours = {normal_email(address) or address.lower() for address in own}
    for found in contacts.ADDRESS.finditer(written, place, place + _NEAR if place else contacts.MOST):
        address = found.group().rstrip(".")
        if (normal_email(address) or address.lower()) not in ours:
            return address
    return ""
