"""What only sounds like a request for no more mail, and which kind of look-alike it is."""

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from marketing_engine.conversation.reading.judging.clause import ACTS, AND, NEGATED_BEHIND, guards, said
from marketing_engine.conversation.reading.judging.removal_words import ALIKES
from marketing_engine.conversation.reading.judging.removal_words.found import Sentence
from marketing_engine.conversation.reading.judging.removal_words.lexicon import Lexicon, Span
from marketing_engine.conversation.reading.judging.removal_words.reading import POSSIBLE, likely_readings
from marketing_engine.conversation.reading.judging.removal_words.sentences import words as split_words


class LookAlike(Enum):
    """Why a sentence about removal is no request; the value is for a person."""

    NEGATED = "they want no removal"
    AGAIN = "they want to be written to"
    CHANNEL = "they name another way to reach them"
    OBJECT = "it is about another thing"
    PAUSE = "it is for a time only"
    REPORTED = "it is what another person wished"
    QUESTION = "it is a question"
    FOOTER = "it is what lists write below their mails"
    BARE = "they only say that it is enough"


_KINDS = {
    "footer": LookAlike.FOOTER,
    "again": LookAlike.AGAIN,
    "reported": LookAlike.REPORTED,
    "channel": LookAlike.CHANNEL,
    "pause": LookAlike.PAUSE,
    "object": LookAlike.OBJECT,
}
"""The groups of words that are enough by themselves, the surest first."""
_GUARDS = {"other": LookAlike.OBJECT, "until": LookAlike.PAUSE, "instead": LookAlike.CHANNEL}
_BESIDE_REMOVAL = ("channel", "pause")
"""What may stand beside a plain request to be removed, and changes nothing in it."""
_TIMES = ("pause", "channel", "reported", "wait", "calls", "wisher")
"""What does not hold where they say `ever`, `neither` or `too`."""
_MEANT = ("asked", "doubted", "hinted")
MOST_TEXT = 4_000
"""Characters of two sentences that are read as one."""
MOST = 6
"""Finds of a group that are compared."""
BESIDE_REMOVAL = (LookAlike.CHANNEL, LookAlike.PAUSE)
"""What may stand beside a plain request to be removed in another sentence, and changes nothing in it."""
NEAR = 5
"""Words between an act of removal and what it is about, at most."""
_LEXICON = Lexicon(ALIKES)
ORS = {"or", "nor", "and", "oder", "und", "noch", "ou", "ni", "et", "o", "e", "ed", "nem", "of", "en", "eller", "och"}
ORS |= {"og", "tai", "eika", "nebo", "ani", "a", "lub", "i", "veya", "ve", "sau"}
"""Words by which what follows is denied too."""
_OFF = frozenset({"off", "out"})
_SHARED = "any"
"""The language of stems that many languages share."""


def look_alike(sentence: str, words: list[str], likely: Iterable[Sentence]) -> LookAlike | None:
    """The kind of a sentence, by its languages; None where it is not known to be a look-alike."""
    read = list(likely)
    groups = _groups(words, read)
    removing = [one for one in read if one.has("drop") or one.has("unsubscribe")]
    surely = any(one.has("mine") or one.has("list") for one in removing)
    if _welcomes_mail(words, groups, read):
        return LookAlike.CHANNEL
    if any(_is_about(one) for one in read) and _is_fine(groups, read):
        return LookAlike.REPORTED
    if groups.get("place") and any(_is_printed(words, one) for one in read):
        return LookAlike.OBJECT
    if not surely and any(_waits(one, groups.get("wait", [])) for one in read):
        return LookAlike.PAUSE
    for group, kind in _KINDS.items():
        held = [span for span in groups.get(group, []) if group != "channel" or not _denied_twice(span, words, read)]
        if held and _counts(group, read) and not (surely and group in _BESIDE_REMOVAL):
            return kind
    if any(_of_an_event(one, groups.get("event", [])) for one in removing if not one.has("mail")):
        return LookAlike.OBJECT
    theirs = any(one.has("mine") or one.has("please") for one in read)
    asks = sentence.rstrip("\"'”» )").endswith("?")
    if asks and not theirs and groups.get("tool") and any(_is_about(one) for one in read):
        return LookAlike.QUESTION
    if any(one.has("footer") and _is_about(one) for one in read):
        return LookAlike.FOOTER
    return None if groups.get("ever") or groups.get("everything") else _guarded(read, surely)


def is_of_a_product(words: list[str], likely: Iterable[Sentence]) -> bool:
    """Whether a sentence names a product, or those who use it, and not the writers."""
    read = list(likely)
    mine = any(one.has("mine") and (one.has("drop") or one.has("unsubscribe")) for one in read)
    return not mine and bool(_groups(words, read).get("tool"))


def _groups(words: list[str], read: list[Sentence]) -> dict[str, list[Span]]:
    """What was found of each group in the likely languages; `ever` of the likeliest lets no pause count."""
    groups: dict[str, list[Span]] = {}
    known = {one.language: one.known for one in read}
    most = max(known.values(), default=0)
    for language, spans in _LEXICON.find(words).items():
        if language not in known and language != _SHARED:
            continue
        for group, places in spans.items():
            if group != "ever" or known.get(language, most) == most:
                groups.setdefault(group, []).extend(places)
    if groups.get("everything"):
        groups.pop("object", None)
    if groups.get("ever"):
        return {group: spans for group, spans in groups.items() if group not in _TIMES}
    return groups


def _of_an_event(one: Sentence, events: list[Span]) -> bool:
    """Whether an act of removal stands near an event, a document or a list that is no mailing."""
    acts = [*one.spans("drop"), *one.spans("unsubscribe")]
    return any(abs(event[0] - act[1]) <= NEAR or abs(act[0] - event[1]) <= 1 for act in acts for event in events)


def beside(words: list[str], likely: Iterable[Sentence]) -> LookAlike | None:
    """The kind of two sentences that only together are a look-alike: no calls, but mail; another's wish, not theirs."""
    read = list(likely)
    groups = _groups(words, read)
    if _welcomes_mail(words, groups, read):
        return LookAlike.CHANNEL
    return LookAlike.REPORTED if any(_is_about(one) for one in read) and _is_fine(groups, read) else None


def _welcomes_mail(words: list[str], groups: dict[str, list[Span]], read: list[Sentence]) -> bool:
    """Whether they want no calls, and mail is welcome."""
    return any(
        not _denied(call, mail, words, read)
        for call in groups.get("calls", [])[:MOST]
        for mail in groups.get("mailing", [])[:MOST]
        if mail[0] >= call[1] or mail[1] <= call[0]
    )


def _denied(call: Span, mail: Span, words: list[str], read: list[Sentence]) -> bool:
    """Whether mail is denied like the calls: `don't call and don't write`, `don't call or write`."""
    if words[mail[0] - 1] in ORS and mail[0] - call[1] in (0, 1):
        return True
    return any(
        (mail[0] - 3 <= start < mail[1] and not call[0] <= start < call[1])
        or (one.language in NEGATED_BEHIND and mail[1] <= start <= mail[1] + 2 and not call[0] <= start < call[1])
        for one in read
        for start, _ in one.spans("neither")
    )


def _is_fine(groups: dict[str, list[Span]], read: list[Sentence]) -> bool:
    """Whether another person's wish is named, and the writers do not share it."""
    return any(
        fine[0] >= wisher[1] - 1
        and not any(
            fine[0] - 2 <= start < fine[0] and start >= wisher[1] for one in read for start, _ in one.spans("neither")
        )
        for wisher in groups.get("wisher", [])[:MOST]
        for fine in groups.get("fine", [])[:MOST]
    )


def _is_printed(words: list[str], one: Sentence) -> bool:
    """Whether their name or address is to be kept off a parcel, a badge or a list of references."""
    kept = one.has("neither") or one.has("drop") or bool(_OFF & set(words))
    return kept and not one.has("mail") and not one.has("list")


def _waits(one: Sentence, times: list[Span]) -> bool:
    """Whether a request holds until a time only."""
    acts = [span for group in ("ask", "stop", "neither", "contact", "send") for span in one.spans(group)]
    return _is_about(one) and any(time[0] <= 2 or any(end <= time[0] + 1 for _, end in acts) for time in times if acts)


def tied(one: Sentence, times: list[Span]) -> bool:
    """Whether a time stands in the same part of a sentence as a request."""
    acts = [span for group in ACTS for span in one.spans(group)]
    parts = (",", AND.get(one.language))
    return any(
        time[0] <= 2 or not any(word in parts for word in one.words[min(time[1], act[1]) : max(time[0], act[0])])
        for time in times
        for act in acts
    )


def _denied_twice(span: Span, words: list[str], read: list[Sentence]) -> bool:
    """Whether the other way that a span names is denied too: `don't call me, don't mail me`."""
    if words[span[1] - 2] in ORS and span[1] - span[0] <= NEAR:
        return True
    return any(
        span[0] < start and span[1] - 3 <= end <= span[1] - 1 for one in read for start, end in one.spans("neither")
    )


def _guarded(read: list[Sentence], surely: bool) -> LookAlike | None:
    """The kind by what a request is held back for, or because it is denied."""
    verdicts = [(one, said(one)) for one in read]
    if any(verdict == "asked" for _, verdict in verdicts):
        return None
    for one, verdict in verdicts:
        kinds = [
            _GUARDS[group]
            for group in guards(one)
            if (verdict == "turned" or group != "other")
            and not (surely and group == "instead")
            and not (group == "until" and not tied(one, one.spans("until")))
        ]
        if kinds and verdict != "nothing":
            return kinds[0]
        if verdict == "turned":
            return LookAlike.NEGATED
    return None


def _counts(group: str, read: list[Sentence]) -> bool:
    """Whether a group says enough in this sentence: some count only where it is about mail or removal."""
    return group in ("footer", "again", "reported") or any(_is_about(one) for one in read)


def _is_about(one: Sentence) -> bool:
    """Whether a sentence is about removal, mail or contact at all."""
    return any(one.has(group) for group in ("ask", "drop", "unsubscribe", "stop", "contact", "send", "mail", "list"))


@lru_cache(maxsize=512)
def look_alike_of(sentence: str) -> LookAlike | None:
    """The kind of look-alike that one sentence is."""
    return look_alike(sentence, split_words(sentence), likely_readings(sentence, POSSIBLE))


def look_alike_of_both(sentence: str, following: str | None) -> LookAlike | None:
    """The kind of look-alike that a sentence is with the one that follows."""
    if following is None or len(sentence) + len(following) > MOST_TEXT:
        return None
    both = split_words(f"{sentence.rstrip('.!')}, {following}")
    turns = [set(spans) for spans in _LEXICON.find(both).values()]
    if not any({"calls", "mailing"} <= groups or {"wisher", "fine"} <= groups for groups in turns):
        return None
    return beside(both, likely_readings(f"{sentence.rstrip('.!')}, {following}", POSSIBLE))


def is_of_users(sentence: str) -> bool:
    """Whether those who are to be removed are users of a product, and not the writers."""
    likely = likely_readings(sentence)
    return is_of_a_product(split_words(sentence), likely) and not any(
        one.has("mine") or one.has("please") for one in likely
    )


def takes_off(sentence: str) -> bool:
    """Whether a sentence by itself is about taking the writers off, and nothing in it speaks against that."""
    return not look_alike_of(sentence) and any(
        (one.has("drop") or one.has("unsubscribe")) and (one.has("mine") or one.has("list")) and said(one) in _MEANT
        for one in likely_readings(sentence)
    )
