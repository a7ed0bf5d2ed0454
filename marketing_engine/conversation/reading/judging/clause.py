"""What one sentence says about removal, by the words of one language."""

from collections.abc import Sequence
from typing import Literal

from marketing_engine.conversation.reading.judging.removal_words.found import Sentence
from marketing_engine.conversation.reading.judging.removal_words.lexicon import Span

Said = Literal["asked", "doubted", "hinted", "turned", "nothing"]
"""`doubted`: it asks, and something in it speaks against that. `hinted`: it may ask. `turned`: its words are about
removal, and it says that none is wanted or that it is of something else."""

NEAR = 4
"""Words between an act and its object at most, those apart that change nothing."""
LONG = 30
"""Words of a sentence in which an act and an object may still belong together."""
SHORT = 5
"""Words of a sentence that is a command and nothing else."""
NEGATED_BEHIND = frozenset({"de", "nl", "fr", "sv", "da", "tr"})
"""Languages in which the negation may stand behind the verb."""


VERB_BEHIND = frozenset({"en", "fr", "es", "it", "pt"})
"""Languages in which what is to stop stands behind the verb."""
_ANDS = "cs a, da og, de und, en and, es y, fi ja, fr et, it e, nl en, pl i, pt e, sv och, tr ve"
AND = dict(pair.split() for pair in _ANDS.split(", "))
"""What follows one of them is another thing to ask."""
ACTS = ("ask", "unsubscribe", "drop", "stop", "contact", "send", "receive", "neither")
"""The groups of which a request is made."""


def said(one: Sentence) -> Said:
    """What the sentence says."""
    if one.has("footer"):
        return "nothing"
    removing = (_unsubscribe(one), _drop(one))
    acts = [act for act in (_whole(one), *removing, _refusal(one), _end(one)) if act != "nothing"]
    if acts and (_apart(one, "welcome") or ("asked" not in removing and _to_go_on(one))):
        return "turned"
    if "asked" in acts and "turned" in removing and "asked" not in removing:
        return "doubted"
    if "asked" in acts:
        return _guarded(one)
    if "turned" in acts:
        return "turned"
    return "hinted" if "hinted" in acts or _loose(one) else "nothing"


def _to_go_on(one: Sentence) -> bool:
    """Whether they are not to stop."""
    return any(_negated(one, stop) and not _inside(stop, one.spans("neither")) for stop in one.spans("stop"))


def _loose(one: Sentence) -> bool:
    """Whether an act and an object stand in one sentence, though nothing shows that they belong together."""
    if "@address" in one.words and (one.has("drop") or one.has("unsubscribe")):
        return True
    if one.has("other") or one.has("told") or len(one) > LONG:
        return False
    if one.has("drop") or one.has("unsubscribe"):
        return one.has("mine") or one.has("list")
    groups = ("contact", "send", "receive")
    acts = [span for group in groups for span in one.spans(group) if span not in one.spans("mail")]
    no = [*one.spans("neither"), *one.spans("stop")]
    near = any(one.between(act, word) <= NEAR for act in acts for word in no if act != word)
    return near and one.has("mail") and (one.has("more") or one.has("want"))


def _guarded(one: Sentence) -> Said:
    """A request may still be a condition, a report, a matter of time, of another channel or of another thing."""
    acts = [span for group in ACTS for span in one.spans(group)]
    other = _apart(one, "other")
    if other and not one.has("list") and not one.has("mine"):
        return "turned"
    if not one.has("mine") and any(not greeted(one, span) for span in one.spans("person")):
        return "doubted"
    begin = min(start for start, _ in acts)
    conditions = [
        *(
            span
            for span in one.spans("condition")
            if not _covered(span, one.spans("polite")) and _same_matter(one, span, acts)
        ),
        *(span for span in one.spans("otherwise") if 1 <= span[0] < begin),
    ]
    removing = [span for group in ("ask", "unsubscribe", "drop") for span in one.spans(group)]
    told = [span for span in one.spans("told") if "," not in one.words[span[1] : begin]]
    reported = any(span[0] < begin or _inside(span, removing) for span in told) and not one.has("still")
    return "doubted" if conditions or reported else "hinted" if guards(one) else "asked"


def guards(one: Sentence) -> list[str]:
    """The groups that hold a request back: a time, another channel, another thing."""
    acts = [span for group in ACTS for span in one.spans(group)]
    found = {
        "until": any(_same_matter(one, span, acts) for span in _apart(one, "until")),
        "instead": any(not _negated(one, span) for span in _apart(one, "instead")),
        "other": bool(_apart(one, "other")),
    }
    return [group for group, holds in found.items() if holds]


def greeted(one: Sentence, person: Span) -> bool:
    """Whether a person is only greeted."""
    return person[0] <= SHORT and "," in one.words[person[1] : person[1] + 3]


def _apart(one: Sentence, group: str) -> list[Span]:
    """What was found of a group, apart from the words of a request."""
    return [span for span in one.spans(group) if not _within(span, one.spans("ask"))]


def _same_matter(one: Sentence, span: Span, acts: Sequence[Span]) -> bool:
    """Whether no `and` stands between a span and the last act before it."""
    before = max((end for _, end in acts if end <= span[0]), default=span[0])
    return AND.get(one.language) not in one.words[before : span[0]]


def _covered(span: Span, others: Sequence[Span]) -> bool:
    return any(start <= span[0] < end for start, end in others)


def _whole(one: Sentence) -> Said:
    asked = [
        span
        for span in one.spans("ask")
        if not (_negated_before(one, span) if _inside(span, one.spans("neither")) else _negated(one, span))
    ]
    return "asked" if asked else "hinted" if one.has("ask") else "nothing"


def _within(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span is a part of one of them."""
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _inside(span: Span, others: Sequence[Span]) -> bool:
    """Whether one of them stands within a span."""
    return any(span[0] <= start < span[1] for start, _ in others)


def _negated_before(one: Sentence, span: Span) -> bool:
    """Whether a negation stands before it, with only light words between; `stop removing me` is one too."""
    before = one.spans("neither")
    if any(_inside(span, one.spans(group)) for group in ("drop", "unsubscribe")):
        before = [*before, *(stop for stop in one.spans("stop") if _same_matter(one, span, [stop]))]
    return any(end <= span[0] and span[0] - end <= 6 and not one.heavy(end, span[0]) for _, end in before)


def _negated(one: Sentence, span: Span) -> bool:
    """Whether a negation stands before or after it, with only light words between."""
    behind = one.language in NEGATED_BEHIND and any(
        start >= span[1]
        and start - span[1] <= 4
        and not one.heavy(span[1], start)
        and AND.get(one.language) not in one.words[span[1] : start]
        for start, _ in one.spans("neither")
    )
    return behind or _negated_before(one, span)


def _unsubscribe(one: Sentence) -> Said:
    """The command, alone, with a please, with the writers as its object, or as what they want."""
    spans = one.spans("unsubscribe")
    if not spans:
        return "nothing"
    if any(_negated(one, span) or _inside(span, one.spans("neither")) for span in spans):
        return "turned"
    beside = any(
        one.beside(span, group)
        for span in spans
        for group in ("mine", "list", *(() if _within(span, one.spans("drop")) else ("please", "want")))
    )
    if beside or any(_alone(one, span) for span in spans):
        return "turned" if _of_another_thing(one, spans) else "asked"
    return "hinted"


def _alone(one: Sentence, span: Span) -> bool:
    """Whether nothing else stands between the pauses around a span."""
    start = max((at + 1 for at in range(span[0]) if one.words[at] == ","), default=0)
    end = min((at for at in range(span[1], len(one.words)) if one.words[at] == ","), default=len(one.words))
    return end - start <= SHORT + 1 and not one.heavy(start, span[0]) + one.heavy(span[1], end)


def _drop(one: Sentence) -> Said:
    """Something is done to the writers, their address or their data, or they are taken from a list."""
    drops = one.spans("drop")
    if not drops:
        return "nothing"
    objects = [*one.spans("mine"), *one.spans("list")]
    near = [
        (drop, thing) for drop in drops if _of_theirs(one, drop) for thing in objects if one.between(drop, thing) == 0
    ]
    near += [
        (drop, want) for drop in drops if _ends(one, drop) for want in one.spans("want") if not one.between(drop, want)
    ]
    if not near:
        alone = one.heavy(0, len(one.words)) <= 1 and len(one) <= SHORT
        loose = any(one.between(drop, thing) <= NEAR for drop in drops for thing in objects)
        return "asked" if alone and not one.has("other") else "hinted" if loose else "nothing"
    if all(_negated(one, drop) or _inside(drop, one.spans("neither")) for drop, _ in near):
        return "turned"
    if _of_another_thing(one, drops) and not one.has("list"):
        return "turned"
    theirs = one.has("mine") or one.has("please") or one.has("want") or len(one) <= SHORT
    return "asked" if theirs else "hinted"


def _of_theirs(one: Sentence, drop: Span) -> bool:
    """Whether what stands within `take … off` names no other person or thing."""
    return not one.heavy(drop[0] + 1, drop[1] - 1) or any(_within(mine, [drop]) for mine in one.spans("mine"))


def _ends(one: Sentence, span: Span) -> bool:
    """Whether nothing that says something follows a span before the next pause."""
    end = next((at for at in range(span[1], len(one.words)) if one.words[at] == ","), len(one.words))
    return not one.heavy(span[1], end)


def _of_another_thing(one: Sentence, acts: Sequence[Span]) -> bool:
    """Whether what they are taken from, or what is taken away, is no mailing."""
    return any(0 <= start - end <= NEAR for _, end in acts for start, _ in _apart(one, "other"))


def _refusal(one: Sentence) -> Said:
    """They are not to be written to, or nothing is to be sent, or they do not want to get it."""
    best: Said = "nothing"
    for group in ("contact", "send", "receive"):
        for act in one.spans(group):
            if not _negated(one, act) or _within(act, one.spans("mine")):
                continue
            if group == "contact" and (one.beside(act, "mine") or one.beside(act, "more") or len(one) <= 3):
                return "asked"
            if group == "send" and one.beside(act, "more") and len(one) <= 2 * SHORT:
                return "asked"
            wished = one.has("want") or (group != "receive" and (one.has("mine") or one.has("more")))
            if wished and (one.beside(act, "mail", 1) or one.beside(act, "thing", 1)):
                return "asked"
            if act not in one.spans("mail") and (one.beside(act, "mail", 1) or one.beside(act, "mine", 1)):
                best = "hinted"
    return _no_more(one) if _no_more(one) != "nothing" else best


def _no_more(one: Sentence) -> Said:
    """`No more mails`, with nothing else that would make it a report."""
    for no in one.spans("neither"):
        for mail in (*one.spans("mail"), *one.spans("thing")):
            near = mail[0] >= no[1] and mail[0] - no[1] <= 3 and not one.heavy(no[1], mail[0])
            others = [more for more in one.spans("more") if more != mail]
            if near and any(abs(more[0] - no[1]) <= 4 or abs(more[0] - mail[1]) <= 2 for more in others):
                return "asked" if one.has("please") or one.has("want") or len(one) <= SHORT + 2 else "hinted"
    return "nothing"


def _end(one: Sentence) -> Said:
    """They are to stop writing, sending or mailing."""
    for stop in one.spans("stop"):
        if len(one) <= (SHORT if one.has("please") else 3) and one.heavy(0, len(one.words)) <= stop[1] - stop[0]:
            return "asked"
        ordered = one.has("please") or one.has("want") or stop[0] <= 2
        behind = [act for act in one.spans("contact") if act[0] > stop[0] or one.language not in VERB_BEHIND]
        if any(one.between(stop, act) <= 2 for act in behind if act != stop) or (
            ordered and (one.beside(stop, "mail") or one.beside(stop, "thing")) and len(one) <= 2 * SHORT
        ):
            return "turned" if _of_another_thing(one, [stop]) and not one.has("mine") else "asked"
        sends = [send for send in one.spans("send") if not one.between(stop, send)]
        if any(one.beside(send, "mail", 1) or one.beside(send, "thing", 1) for send in sends):
            return "asked"
    return "nothing" if not one.has("stop") else "hinted" if one.has("mail") or one.has("contact") else "nothing"
