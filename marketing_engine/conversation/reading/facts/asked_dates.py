"""The days on which a person asks us to come back: the likeliest of those that a text names, by the words beside it.

Conventions as in `dates`: a month, quarter or season is its first day, "mid" the 15th, "end of" the last.
"""

import datetime
import re
from dataclasses import replace
from itertools import pairwise

from marketing_engine.conversation.reading.facts import relative_dates
from marketing_engine.conversation.reading.facts.bound_dates import (
    bound_until,
    is_only_told,
    meets_another,
    starts_on,
    waits_for,
)
from marketing_engine.conversation.reading.facts.calendar_days import next_day_of_month
from marketing_engine.conversation.reading.facts.date_asking_words import ASKS, DIRECTLY, INVITES, POLITE, THEN
from marketing_engine.conversation.reading.facts.date_mentions import Mention
from marketing_engine.conversation.reading.facts.date_words import CONDITIONS, DIRECT, PAST, SINCE
from marketing_engine.conversation.reading.facts.dates import is_range
from marketing_engine.conversation.reading.facts.following_days import (
    COUNTED,
    following,
    of_that_year,
    pauses,
    preceding,
)
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.shape import Stated
from marketing_engine.conversation.reading.facts.stated_days import MOST_DAYS, YEARS, days_in, plain_of, stated

_WINDOW = 50
_SINCE = re.compile(r"(?<![a-z])(?:" + SINCE + r")(?![a-z])")
_ASKS = re.compile(any_of(ASKS) + r"(?![a-z])")
_INVITES = re.compile(any_of(INVITES, ASKS) + r"(?![a-z])")
_POLITE = re.compile(any_of(POLITE))
_DIRECTLY = re.compile(
    any_of(DIRECTLY)
    + r" (?:in |im |in the |(?:the )?week of (?:the )?|the |on |am |den |le |el |il |en |em |i |w |v )?$"
)
_SO = (
    r"(?:(?:so|also|hence|that means|which means|das heist|donc|alors|entonces|asi que|por (?:eso|tanto)|quindi|dunque"
    r"|dus|portanto|logo|zatem|alltsa|altsa|siis|takze|yani|tehat|deci) ?[:,] "
)
_CORRECTED = re.compile(
    r"(?:(?<![a-z])(?:no|nein|non|nee|nej|nei|nie|ne),? (?:wait|hang on|hold on|sorry|rather|better|make (?:it|that)"
    r"|lieber|besser|doch|warte|plutot|attendez|mejor|espere|meglio|aspetti|liever|wacht|melhor|raczej|hellre|heller)"
    r"|scratch that|correction|i mean|or rather|better make it|besser gesagt|ou plutot|o mejor|anzi|of liever)"
    r",? (?:[a-z']{1,6} ){0,3}$"
)
"""What stands before a day that takes the place of the one before it."""
_CONCLUDES = re.compile(_SO + r")(?:in |im |en |em |i |w |v )?$")
_FRAGMENT = re.compile(
    _SO + r")?"
    r"(?:(?:so|then|say|maybe|perhaps|after|in|early|mid|late|not before|nach|im|ab|apres|en|despues de|dopo|a"
    r"|na|in|depois|po|w"
    r"|efter|i|etter|v|po) ){0,2}"
)
_THEN = re.compile(any_of(THEN) + r"(?![a-z])")
_DIRECT = re.compile(r"(?<![a-z])(?:" + DIRECT + r")(?: the| den| dem| der| le| la| les| el| il| de| het| [ao]s?)? ?$")
_PAST = re.compile(r"(?<![a-z])(?:" + PAST + r")(?![a-z])")
_FEW = 6
_SHORT = 14
"""Words: so short is an answer that agrees to what was proposed."""
_PLAINLY = 1.2
_PROPOSED = 0.5
_CONDITION = re.compile(any_of(CONDITIONS) + r"(?![a-z])")
_BARE_DAY = 3
_A_YEAR = -1
_WIDE = 90
_FAR = 200
_SENTENCES = 4
_OVER = re.compile(
    r"(?<![a-z])(?:ends?|ending|closes?|finish(?:es)?|expires?|runs? (?:out|to|until|till)|is over|festival's"
    r"|peak|lauft|endet"
    r"|termina|finit|scade|vence|loopt|eindigt|acaba|konczy sie|upplopper|slutter|udlober|utloper|paattyy|konci|biter)"
    r" (?:in |im |at |on |en |a |em |il |i |w |v |the |den |am |le |el )*$"
)
"""What stands before a day on which something else ends."""
_ENDS = re.compile(
    r"(?<![a-z])(?:until|till|after|bis|nach|ab|jusqu'a|apres|hasta el|despues del|fino a|dopo|tot|na|vanaf|ate"
    r"|depois de|do|po"
    r"|od|til|etter|efter|fran|fra|again|next|kommende\w?|nachste\w?|volgende|komende|przyszl\w{1,3}|nasta"
    r"|naste|neste|ensi"
    r"|pristi|gelecek|onumuzdeki|jovo|proxim[ao]|prossim[ao]) (?:next )?$"
)
_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"(?<! kl)(?<! nr)(?<! ca)(?<! h)[!?;.] ")
_SENTENCE_END = re.compile(r"[?!;]|\.(?= |$)")
_CLAUSE = re.compile(
    r"[,:]|(?<![a-z])(?:so|but|and|then|und|aber|also|dann|mais|et|donc|pero|y|entonces|ma|e|poi|maar|en|dus|mas|men|och|og)"
    r"(?![a-z])"
)
_SPAN_BEGINS = re.compile(r"(?<![a-z])(?:from|between|vom|von|du|del|dal|van|fra|od)(?: the| den| dem)? $")
_EXPLAINED = re.compile(r"[ ,(:-]{1,3}(?:(?:from|vanaf|ab|a partir d(?:e|u|el)|so|that is|ie|i\.e\.|on|am|le|el) )?")
_RARE = 2
_ENDED = re.compile(
    r"(?<![a-z])(?<!is )(?<!are )(?<!be )(?<!get )(?<!gets )(?<!being )(?!pick|revisit|book|expect|need|plann"
    r"|schedul|suppos|postpon|delay|push|want|indeed|speed|feed|agreed)"
    r"(?:[a-z]{3,12}ed|burnt|broke|ran|said|told|got|took|froze|made|gave|began|left|sold|paid|met|built|chose|renewed)"
    r" (?:it |you |so |them |this |down |out |up ){0,2}(?:in|on|last|back in) $"
)


def snooze_date(text: str, received: datetime.date, quoted: str = "") -> str:
    """The day (ISO) on which a person who does not want it now says to come back, empty where the text names none.

    A short answer that names no day agrees to the one that the mail of ours proposed, where it is `quoted`.
    """
    return day_to_come_back(text, received, quoted).day


def day_to_come_back(text: str, received: datetime.date, quoted: str = "") -> Stated:
    """The same, with its words."""
    if received.year not in YEARS:
        return Stated()
    found = stated(_asked_day(text, received), text)
    if not found.day and len(text.split()) <= _SHORT and not _CONDITION.search(plain_of(text)):
        found = stated(_asked_day(quoted, received, _PROPOSED), quoted)
    return found


def date_asked_for(text: str, received: datetime.date) -> str:
    """The day (ISO) on which any text plainly asks us to come back, whatever else it wants; empty where none does."""
    return day_asked_for(text, received).day


def day_asked_for(text: str, received: datetime.date) -> Stated:
    """The same, with its words."""
    return stated(_asked_day(text, received, _PLAINLY, plainly=True) if received.year in YEARS else None, text)


def day_bound_until(text: str, received: datetime.date) -> Stated:
    """The day until which a contract with another binds who writes, where no question ends in it."""
    plain = plain_of(text)
    known = [*days_in(text, plain, received), *relative_dates.all_in(plain, received)] if received.year in YEARS else []
    bound = [
        one
        for one in known
        if one.exact >= _A_YEAR
        and one.day > received
        and not _ends_in_question(plain, one)
        and bound_until(_sentence_before(plain, one) + _word_before_year(plain, one), _after(plain, one))
    ]
    return stated(min(bound, key=lambda one: (-one.exact, one.start), default=None), text)


def _word_before_year(plain: str, one: Mention) -> str:
    """The word with which a year is mentioned: `until 2028`."""
    return plain[one.start : one.end - 4] if one.exact == _A_YEAR and plain[one.end - 4 : one.end].isdigit() else ""


def _sentence_before(plain: str, one: Mention) -> str:
    return re.split(r"[!?] |\. ", plain[max(0, one.start - _WIDE) : one.start])[-1]


def _asked_day(text: str, received: datetime.date, least: float = 0, *, plainly: bool = False) -> Mention | None:
    """The likeliest of the days that a text names to come back on; `plainly`: only of those that it asks for."""
    plain = plain_of(text)
    found = [
        _ahead(one, received)
        for one in days_in(text, plain, received)
        if one.day > received or _is_this_month(one, received)
    ]
    relative = relative_dates.all_in(plain, received)[:MOST_DAYS]
    known = [*found, *relative]
    counted = [one for count in (following, pauses, of_that_year, preceding) for one in count(plain, known)][:MOST_DAYS]
    found = [one for one in found if not _overlap(one, counted)] + counted
    found = _ends_of_ranges(plain, found)
    found, relative = _in_named_months(plain, found, relative)
    relative = [one for one in relative if not _is_explained(plain, one, found)]
    certain = [one for one in found if one.exact > 1]
    taken = certain + [one for one in relative if one.exact > 1]
    found += [one for one in relative if not _overlap(one, certain if one.exact > 1 else taken)]
    best: tuple[float, int, Mention] | None = None
    for one in found:
        following_day = min((other.start for other in found if other.start >= one.end), default=len(plain))
        if not plainly or _is_asked(plain, one, following_day):
            best = max(
                filter(None, (best, (_weight(plain, one, following_day), -one.start, one))), key=lambda of: of[:2]
            )
    return best[2] if best and best[0] > least else None


def _in_named_months(plain: str, found: list[Mention], relative: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Both, where a bare day of the month takes the place of a time before it: `after Christmas, from the 4th`."""
    for one in [one for one in found if one.exact == _BARE_DAY]:
        before = [
            other
            for other in (*found, *relative)
            if other.exact in (0, 2)
            and 0 <= one.start - other.end < _WINDOW
            and not relative_dates.DISTANCE.fullmatch(plain, other.start, other.end)
        ]
        last = max(before, key=lambda other: other.end, default=None)
        day = next_day_of_month(one.day.day, last.day) if last and last.day > one.day else None
        if last and day:
            joined = Mention(last.start, one.end, day, 4)
            found = [joined if other is one else other for other in found if other is not last]
            relative = [other for other in relative if other is not last]
    return found, relative


def _ends_of_ranges(plain: str, found: list[Mention]) -> list[Mention]:
    """The days without the first of a range, since its last day is named too: `from 30 November to 11 December`."""
    begins = {
        one
        for one, other in pairwise(sorted(found, key=lambda one: one.start))
        if min(one.exact, other.exact) > _BARE_DAY
        and _SPAN_BEGINS.search(plain[max(0, one.start - 16) : one.start])
        and is_range(plain[one.end : other.start])
    }
    return [one for one in found if one not in begins]


def _is_explained(plain: str, one: Mention, found: list[Mention]) -> bool:
    """Whether the exact day stands right behind a time: `after the holidays, from 23 August`."""
    return any(other.exact > _BARE_DAY and _EXPLAINED.fullmatch(plain, one.end, other.start) for other in found)


def _overlap(one: Mention, others: list[Mention]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _is_this_month(one: Mention, received: datetime.date) -> bool:
    return one.exact == 2 and one.day == received.replace(day=1)


def _ahead(one: Mention, received: datetime.date) -> Mention:
    """A day ahead: who asks in November to be asked in November means the next."""
    if not _is_this_month(one, received):
        return one
    return replace(one, day=one.day.replace(year=one.day.year + 1), exact=-1)


def _weight(plain: str, one: Mention, following: int) -> float:
    """How likely a day is the one to come back on, by how exact it is and by the words beside it; 0 where it is not.

    `following` is where the next day begins.
    """
    before = plain[max(0, one.start - 60) : one.start]
    near = re.split(r"[!?;] |\. ", before)[-1]
    after = _own_clause(_after(plain, one), following - one.end)
    weight = _EXACTNESS.get(one.exact, 1.5)
    weight += 2 * bool(
        _INVITES.search(near) or _INVITES.search(after) or _then_asked(plain, one, following) or waits_for(near)
    )
    weight += 1.5 * bool(_CONCLUDES.fullmatch(near)) + 4 * bool(_CORRECTED.search(before))
    weight += _then_asked(plain, one, following) - 3.5 * (is_only_told(near) and not _INVITES.search(near))
    weight += bool(relative_dates.COME_BACK.search(before + plain[one.start : one.end + 40]))
    weight += bool(_DIRECT.search(before) or (one.exact == 2 and plain.startswith(_AHEAD, one.start)))
    weight += 1.5 * bool(_DIRECTLY.search(near))
    weight -= 0.4 * bool(_OVER.search(near))
    weight += 2 * (one.exact == 1 and bool(_ENDS.search(near)))
    weight += 2 * (one.exact >= 0 and _is_alone(near, after))
    weight += (3 if one.exact == 1 else 1.5) * (one.exact in (-1, 1) and len(plain.split()) <= _FEW)
    weight -= (
        3
        * (not plain.startswith(_BEFORE, one.start))
        * near.endswith(("not ", "nor ", "nicht ", "pas ", "niet ", "nie "))
    )
    weight -= (
        2.5 * bool(_PAST.search(near[-30:])) + 3.5 * bool(_ENDED.search(near)) + 3 * bool(_SINCE.search(near[-12:]))
    )
    return weight


def _after(plain: str, one: Mention) -> str:
    """What stands behind a day in its sentence."""
    ended = plain[one.end - 1 : one.end] == "." and plain[one.end : one.end + 1] in ("", " ")
    return "" if ended else _BREAK.split(plain[one.end : one.end + _WIDE], maxsplit=1)[0][:60]


def _own_clause(after: str, distance: int) -> str:
    """What is said of a day, where the next one stands so far behind it: `until Easter, so write to me in autumn`."""
    return _CLAUSE.split(after, maxsplit=1)[0] if distance < len(after) else after


def _is_asked(plain: str, one: Mention, following: int) -> bool:
    """Whether its sentence, or one behind it that points back to it, plainly asks to come back."""
    sentence = _sentence_before(plain, one)
    after = _after(plain, one)
    if (
        meets_another(sentence)
        or _SINCE.search(sentence[-12:])
        or (_ends_in_question(plain, one) and not _POLITE.search(sentence))
    ):
        return False
    return bool(
        _ASKS.search(sentence + plain[one.start : one.end])
        or _ASKS.search(after)
        or _then_asked(plain, one, following)
        or (one.exact != 1 and (waits_for(sentence) or starts_on(sentence)))
        or (one.exact != 1 and (_DIRECTLY.search(sentence) or _words_beside(plain, one) <= _RARE))
        or (one.exact > 1 and _is_alone(sentence, after) and len(_WORD.findall(after)) < _RARE)
    )


def _words_beside(plain: str, one: Mention) -> int:
    return len((plain[: one.start] + " " + plain[one.end :]).split())


def _ends_in_question(plain: str, one: Mention) -> bool:
    end = _SENTENCE_END.search(plain, one.end - 1, one.end + _WIDE)
    return end is not None and end[0] == "?"


def _is_alone(before: str, after: str) -> bool:
    """Whether a sentence is nearly nothing but the day: `So June.`, `After Easter, please.`"""
    return bool(_FRAGMENT.fullmatch(before)) and len(_WORD.findall(after)) <= _RARE


def _then_asked(plain: str, one: Mention, following: int) -> bool:
    """Whether a sentence before the next day points back to this one and asks: `Not before March. Try me then.`"""
    behind = plain[one.end : min(following, one.end + _FAR)]
    return any(
        _ASKS.search(sentence) and _THEN.search(sentence) for sentence in re.split(r"[!?] |\. |, ", behind)[:_SENTENCES]
    )


_AHEAD = ("in ", "dans ", "dentro ", "tra ", "fra ", "over ", "om ", "za ", "daqui ", "peste ", "after ")
_BEFORE = ("before ", "vor ", "avant ", "antes ", "prima ", "voor ")
_EXACTNESS = {-2: -1.5, -1: -0.9, 0: 0.6, 1: -2.5, 2: 1.2, 3: 0.3, 4: 1.5, 5: 1.5, COUNTED: 2.2}
