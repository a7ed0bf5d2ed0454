"""What makes a request for no more mail doubtful: it is of another thing, of an old address, or of another person.

A look-alike is known to be no request. A doubt only keeps machines from taking a sentence for one: a person looks.
"""

import re
from functools import lru_cache

from marketing_engine.conversation.reading.judging.clause import greeted
from marketing_engine.conversation.reading.judging.look_alikes import ORS, tied
from marketing_engine.conversation.reading.judging.removal_words import ALIKES
from marketing_engine.conversation.reading.judging.removal_words.doubts import DOUBTS
from marketing_engine.conversation.reading.judging.removal_words.found import Sentence
from marketing_engine.conversation.reading.judging.removal_words.lexicon import Lexicon, Span
from marketing_engine.conversation.reading.judging.removal_words.reading import likely_readings
from marketing_engine.conversation.reading.judging.removal_words.sentences import fold, words
from marketing_engine.conversation.reading.judging.words.calendar import CALENDAR

NEAR = 6
"""Words between an act and the thing that it is done to, at most."""
BESIDE = 2
"""Words between an act and the person to be removed, at most."""
WISHED = 4
"""Words between a person and a wish, at most."""

NOUNS_IN_CAPITALS = "de"
"""The language in which a capital makes no name."""
_FIRST = frozenset({"i", "we", "ich", "wir", "ik", "wij", "jag", "jeg", "vi"})
"""The writers, where the verb is the same for them and for another person."""

_LEXICON = Lexicon(DOUBTS)
_ALIKES = Lexicon(ALIKES)
_NAME = re.compile(r"(?<![\w@.-])[^\W\d_]{2,30}(?![\w@-])")
_ABOUT = ("ask", "drop", "unsubscribe", "stop", "contact", "send", "receive", "mail", "list", "neither")

Found = dict[str, list[Span]]


@lru_cache(maxsize=512)
def is_doubted(sentence: str) -> bool:
    """Whether a sentence about removal is of something or of another person than the writers and our mail to them."""
    spoken = words(sentence)
    found = _LEXICON.find(spoken)
    names = _names(sentence)
    for one in likely_readings(sentence):
        of = found.get(one.language, {})
        alikes = _ALIKES.find(spoken).get(one.language, {})
        about = any(one.has(group) for group in _ABOUT)
        if _is_of_calls(one, alikes.get("calls", [])) or _is_of_a_thing(one, of) or _is_of_an_address(one, of):
            return True
        if about and _is_of_a_person(one, of, names):
            return True
        if not alikes.get("ever") and _is_for_a_time(one, of):
            return True
    return False


def _names(sentence: str) -> frozenset[str]:
    """The words with a capital, as they are compared; a sentence in capitals has no names."""
    found = _NAME.findall(sentence)
    capital = [one for one in found if one[0].isupper() and not one.isupper()]
    return frozenset(fold(one) for one in capital) if len(capital) <= len(found) // 2 + 1 else frozenset()


def _acts(one: Sentence) -> list[Span]:
    return [span for group in ("ask", "drop", "unsubscribe") for span in one.spans(group)]


def _near(one: Span, other: Span, most: int) -> bool:
    return other[0] - one[1] <= most and one[0] - other[1] <= most


def _is_of_a_thing(one: Sentence, of: Found) -> bool:
    """Whether they are to be taken off a thing that is no mailing, or a line is."""
    things = of.get("thing", [])
    return not one.has("list") and any(_near(act, thing, NEAR) for act in _acts(one) for thing in things)


def _is_of_an_address(one: Sentence, of: Found) -> bool:
    """Whether it is an address that they do not use which is to get nothing."""
    acts = (group for group in ("send", "contact", "stop", "ask") if one.has(group))
    return bool(of.get("old")) and any(acts)


def _is_for_a_time(one: Sentence, of: Found) -> bool:
    """Whether they are to be left in peace until something only."""
    other = of.get("no_time", [])
    times = [span for span in of.get("time", []) if not any(_near(span, sense, 0) for sense in other)]
    if not times or ((one.has("drop") or one.has("unsubscribe")) and (one.has("mine") or one.has("list"))):
        return False
    no_mail = one.has("neither") and any(one.has(group) for group in ("contact", "send", "mail", "receive", "thing"))
    peace = one.has("faint") or (one.has("more") and one.has("mail"))
    return peace or ((one.has("ask") or one.has("stop") or no_mail) and tied(one, times))


def _is_of_calls(one: Sentence, calls: list[Span]) -> bool:
    """Whether nothing but calls is denied."""
    groups = ("neither", "stop", "drop", "unsubscribe", "list", "receive")
    acts = [span for group in groups for span in one.spans(group)]
    acts += [span for span in one.spans("contact") if span not in one.spans("mail")]
    ends = (one.words[at] for _, end in calls for at in range(end, min(end + 2, len(one.words))))
    if not calls or any(word in ORS for word in ends):
        return False
    mailed = any(start <= mail[0] < end for mail in one.spans("mail") for start, end in calls)
    return not mailed and all(any(start - 1 <= act[0] and act[1] <= end + 1 for start, end in calls) for act in acts)


def _is_of_a_person(one: Sentence, of: Found, names: frozenset[str]) -> bool:
    """Whether another person wishes it, or is to be removed, and the writers are not."""
    stays = any(end == len(one.words) or one.words[end] == "," for _, end in of.get("stays", []))
    named = _named(one, names) if stays or one.language != NOUNS_IN_CAPITALS else []
    persons = [*of.get("person", []), *(title for title in one.spans("person") if not greeted(one, title))]
    if not persons and not named:
        return False
    drops = [*one.spans("drop"), *one.spans("unsubscribe")]
    done_to = any(_near(span, act, BESIDE) for act in drops for span in of.get("theirs", []))
    if done_to and not stays:
        return False
    wants = of.get("wants", [])
    wishes = any(
        0 <= wish[0] - person[1] <= WISHED and "," not in one.words[person[1] : wish[0]]
        for person in persons
        for wish in wants
    ) or (_FIRST.isdisjoint(one.words) and any(wish[0] == name[1] for wish in wants for name in named))
    removed = any(
        _near(act, person, most)
        for act in drops
        for most, those in ((BESIDE, persons), (0, [name for name in named if name[0] > 1]))
        for person in those
    )
    return wishes or removed or (stays and bool(drops or (persons and one.has("list"))))


def _named(one: Sentence, names: frozenset[str]) -> list[Span]:
    """Words with a capital that the language does not know as words about removal."""
    known = {start for spans in one.found.values() for start, end in spans if end == start + 1}
    unknown = (at for at, word in enumerate(one.words) if word in names and word not in CALENDAR and at not in known)
    return [(at, at + 1) for at in unknown]
