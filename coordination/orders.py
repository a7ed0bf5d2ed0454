"""What a message orders: EMERGENCY_STOP, PAUSE or RESUME, read from the first line of its subject and its text.

A stop by mistake costs a minute; one that is overlooked costs mails to strangers. So in doubt a stop is
obeyed, and a line that only sounds like an order is answered with NOT_OBEYED.
"""

import os

from coordination import address, grammar, registry
from coordination.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

EMERGENCY, PAUSE, RESUME = "EMERGENCY_STOP", "PAUSE", "RESUME"

KIND_WORDS = {"OUTREACH": "send", "SENDING": "send", "SENDS": "send", "EMAIL": "send", "EMAILS": "send", "MAIL": "send"}
"""What people call a kind of effect. A word that is not here narrows nothing: in doubt a pause holds all."""

NOT_OBEYED = (
    "this is a message, it stops and resumes no session; an order begins with its word in capitals: "
    "EMERGENCY_STOP …, PAUSE ALL … or RESUME ALL …"
)

_SIGNS = ("EMERGENCY", "STOP", "HALT", PAUSE, RESUME)
"""A line without any of these words is no order and sounds like none."""

_MARKS = ":,.;!?-()]*_\"'`"
"""What may be attached to a word of an order."""


class Order:
    """A message that is a stop, a pause or a resume."""

    __slots__ = ("address", "kind", "objects", "verb", "why")

    def __init__(self, verb: str, to: str, kind: str, why: str, objects: "tuple[str, ...]" = ()) -> None:
        self.verb = verb
        self.address = to
        self.kind = kind
        self.why = why
        self.objects = objects
        """Words after the verb that are not known, and so narrow nothing."""

    @property
    def scope(self) -> str:
        """The name of the hold's file."""
        return f"{self.address}+{self.kind}" if self.kind else self.address


def order_of(subject: str, text: str, to: str) -> Order | None:
    """The order that a message is: an emergency stop, else the wider of two pauses, else a RESUME in the text.

    A RESUME may answer a pause that its subject quotes: `Re: PAUSE ALL OUTREACH`.
    """
    in_text, in_subject = order_in(text, to), order_in(subject, to)
    stops = [order for order in (in_text, in_subject) if order and order.verb != RESUME]
    if in_text and in_text.verb == RESUME and not _first_line(subject).startswith((PAUSE, EMERGENCY)):
        stops = [order for order in stops if order.verb == EMERGENCY]
    if stops:
        return min(stops, key=lambda order: (order.verb != EMERGENCY, order.kind != "", order.address != to))
    return in_text


def order_in(text: str, to: str) -> Order | None:
    """Read the first line of a text as an order to those it is addressed to; None for any other text.

    An emergency stop counts anywhere in the line, a pause where it leads or where what follows it can be paused,
    a resume only where it leads.
    """
    line = _first_line(text)
    if not _has_sign(line):
        return None
    end = _end_of_emergency(line)
    if end:
        return Order(EMERGENCY, to, "", _reason(line, end))
    if line.split(None, 1)[0].rstrip(":,.!-") == RESUME:
        return _narrowed(RESUME, _reason(line, len(RESUME)), to)
    for end in _ends(line, PAUSE):
        if _can_be_paused(line, end):
            return _narrowed(PAUSE, _reason(line, end), to)
    return None


def sounds_like_order(text: str) -> bool:
    """Whether the first line of a text that is no order may be meant as one: `please stop`, `they said PAUSE it`."""
    line = _first_line(text)
    if not _has_sign(line):
        return False
    first = [word.strip(":,.!-").upper() for word in line.split(None, 2)[:2]]
    if first[:1] == ["PLEASE"]:
        del first[0]
    if first[:1] and first[0] in _SIGNS:
        return True
    return EMERGENCY in line.upper() or any(True for sign in _SIGNS for _ in _ends(line, sign))


def rejoin_order(words: list[str]) -> list[str]:
    """A command's words as [TO, MESSAGE], where an order was typed without its quotation marks or without an address.

    `broadcast PAUSE ALL OUTREACH - why`, `EMERGENCY_STOP hold everything`; other words stay as they are. Raises
    UsageError for a RESUME without an address: it must say which hold it ends.
    """
    to = words[0] if words else ""
    order = order_in(to, address.BROADCAST)
    if order and not _means_receivers(to):
        if order.verb == RESUME:
            raise UsageError(f"{to[:40]!r} is no session; to free everybody: broadcast 'RESUME ALL' or session-resume")
        return [address.BROADCAST, " ".join(words)]
    if len(words) > 2 and " " not in words[1] and order_in(words[1], to):
        return [to, " ".join(words[1:])]
    return words


def expanded_order(arguments: list[str]) -> tuple[Order, str] | None:
    """A stop in any argument but the first, whatever stands before it, and its text; an emergency stop goes first.

    An unquoted `marketing-*` reaches us as the names of files that lie in the current folder. So an
    address that is also a file here, or that means no session, stops everybody.
    """
    texts = arguments[:0:-1]
    found = [(order, text) for text in texts if (order := order_in(text, address.BROADCAST))]
    first = next((one for one in found if one[0].verb == EMERGENCY), found[0] if found else None)
    if first is None or first[0].verb == RESUME:
        return None
    to = arguments[0]
    if len(arguments) <= 4 and not os.path.lexists(to) and _means_receivers(to):
        return None
    return first


def _means_receivers(to: str) -> bool:
    """Whether a command's first word can be an address that was meant."""
    if to == address.BROADCAST or (address.is_glob(to) and "/" not in to):
        return True
    try:
        return any(address.covers(to, session.name) for session in registry.sessions())
    except OSError:  # they cannot be listed: in doubt everybody is stopped
        return False


def _first_line(text: str) -> str:
    return grammar.strip_ornaments(text).split("\n", 1)[0]


def _has_sign(line: str) -> bool:
    capitals = line.upper()
    return any(sign in capitals for sign in _SIGNS)


def _is_word(char: str) -> bool:
    """Whether a character belongs to an order's word; a mis-decoded emoji before or after it does not."""
    return char.isascii() and char.isalnum()


def _ends(line: str, word: str) -> "Iterator[int]":
    """Where a line has this word as a word of its own: the places after it."""
    at = line.find(word)
    while at >= 0:
        end = at + len(word)
        if not _is_word(line[at - 1 : at]) and not _is_word(line[end : end + 1]):
            yield end
        at = line.find(word, end)


def _end_of_emergency(line: str) -> int:
    """The place after an emergency stop, whatever stands between its two words; 0 where the line has none.

    As the first word it may be misspelt or written small: it was typed in a hurry.
    """
    first = line.split(None, 1)[0].rstrip(_MARKS)
    if first.upper() == EMERGENCY or (first[:2] == "EM" and first.endswith("STOP")):
        return len(first)
    if line[: len(EMERGENCY)].upper() == "EMERGENCY STOP" and not _is_word(line[len(EMERGENCY) :][:1]):
        return len(EMERGENCY)
    for end in _ends(line, "EMERGENCY"):
        at = end
        while at < len(line) and not _is_word(line[at]):
            at += 1
        if line.startswith("STOP", at) and not _is_word(line[at + 4 : at + 5]):
            return at + 4
    return 0


def _reason(line: str, at: int) -> str:
    """What follows a verb, without what is attached to the verb itself: `PAUSE: why`, `**PAUSE** why`, `PAUSE_ALL`."""
    while at < len(line) and not line[at].isspace() and not _is_word(line[at]):
        at += 1
    return " ".join(line[at:].split())


def _can_be_paused(line: str, end: int) -> bool:
    """Whether a PAUSE that ends here is an order: it leads, stands alone, or names everybody, a kind or sessions."""
    if end == len(PAUSE) and line[end : end + 1] not in ("/", "=", "|", "&"):
        return True
    following = line[end:].split(None, 1)
    if not following or not any(map(_is_word, line[end:])):
        return True
    mark = following[0]
    if not mark[-1].isascii() or (not any(map(_is_word, mark)) and mark[-1] in ":,.;!?-"):
        return True  # the reason follows
    word = _reason(line, end).split(None, 1)[0]
    if word.strip(_MARKS).upper() in ("ALL", *KIND_WORDS, address.BROADCAST.upper()):
        return True
    return _means_sessions(word.rstrip(_MARKS.replace("*", "").replace("]", "")))


def _narrowed(verb: str, why: str, to: str) -> Order:
    objects = objects_in(why)
    where, kind = _narrow(objects, to)
    return Order(verb, where, kind, why, () if kind or objects == [where] else tuple(objects))


def objects_in(why: str) -> list[str]:
    """What a pause is said to be of: `ALL OUTREACH - reviewing`, or `ALL OUTREACH: reviewing`, is of OUTREACH."""
    objects: list[str] = []
    for word in why.split():
        if not word[0].isalnum() and word[0] not in "*[":
            break
        objects.append(word.rstrip(":,.;"))
        if word.endswith(":"):
            break
    return [word for word in objects if word.upper() != "ALL"]


def _narrow(objects: list[str], to: str) -> tuple[str, str]:
    """What these words leave of the address: (address, kind)."""
    kinds = {KIND_WORDS.get(word.upper(), "") for word in objects}
    if len(kinds) == 1 and "" not in kinds:
        return to, kinds.pop()
    if len(objects) == 1 and _means_sessions(objects[0]):
        return objects[0], ""
    return to, ""


def _means_sessions(word: str) -> bool:
    """Whether a word addresses a session that was ever started: a word without a session must not narrow a pause."""
    if "/" in word or ".." in word or word == address.BROADCAST:
        return False
    try:
        return any(address.covers(word, session.name) for session in registry.sessions())
    except OSError:  # they cannot be listed, which must not keep a pause from being placed
        return False
