"""How much of a mail is the person's own, 0 to 10, with the reasons: only what stands in the text counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from marketing_engine.config.campaign import Campaign
from marketing_engine.config.own_columns import COLUMNS
from marketing_engine.records.tables import Draft

MOST = 10.0

WEIGHTS = {
    "first_name": 1.5,
    "last_name": 0.5,
    "title": 2.0,
    "company": 1.5,
    "industry": 1.0,
    "employees": 1.0,
    "city": 1.0,
    "about": 2.0,
}
"""Points of a fact that stands in the text."""

SENTENCE_WORDS = 6
OWN_SENTENCE, OWN_WORDS, MOST_OWN = 4.0, 1.5, 5.0
"""Points of an own column that holds a sentence, of a shorter one, and of all together."""

BY_CLAUDE, OF_A_FACT, MOST_BY_CLAUDE = 1.5, 1.0, 4.5
"""Points of a sentence of Claude's, of each fact that it cites, and of all sentences together."""


@dataclass(frozen=True)
class Sentence:
    """What Claude wrote at a place, and the evidence of each fact that it cites."""

    text: str
    cited: tuple[str, ...]


@dataclass
class Told:
    """What Claude said of one person's mails, by step and wish of the place.

    `refused` has the reason where a sentence is not used, `model` who wrote. `note` says why Claude was not asked.
    """

    sentences: dict[tuple[int, str], Sentence] = field(default_factory=dict)
    refused: dict[tuple[int, str], str] = field(default_factory=dict)
    model: str = ""
    note: str = ""

    def of_step(self, step: int) -> "list[Sentence]":
        """The sentences of one mail, in order."""
        return [sentence for (at, _), sentence in self.sentences.items() if at == step]


@dataclass(frozen=True)
class Counted:
    """One reason of the score."""

    part: str
    points: float
    why: str


def personalisation(
    text: str,
    values: Mapping[str, Any],
    own: Mapping[str, str],
    campaign: Campaign,
    *,
    sentences: Sequence[Sentence] = (),
) -> dict[str, Any]:
    """What of a mail's subject and text is this person's own; `values` are the facts, `own` their own columns.

    As it is kept with the draft: `score` (0-10, one decimal), `reasons` (part, points, why), `by` (`rules`,
    or `claude` where a sentence of Claude's stands in it), `cited` (evidence of what that sentence rests on).
    """
    standing = [one for one in sentences if one.text in text]
    rest = _plain(_without(text, [one.text for one in standing] + _senders(campaign)))
    reasons = [
        Counted(name.replace("_", " "), points, f"{_short(str(values[name]))} stands in it")
        for name, points in WEIGHTS.items()
        if values.get(name) and _stands(str(values[name]), rest)
    ]
    known = {_plain(str(values[name])) for name in WEIGHTS if values.get(name)}
    reasons += _of_own_columns({name: value for name, value in own.items() if _plain(value) not in known}, rest)
    reasons += _of_claude(standing)
    return {
        "score": min(MOST, round(sum(one.points for one in reasons), 1)),
        "reasons": [asdict(one) for one in reasons],
        "by": "claude" if standing else "rules",
        "cited": list(dict.fromkeys(fact for one in standing for fact in one.cited)),
        "sentences": [{"text": one.text, "cited": list(one.cited)} for one in standing],
    }


def again(
    before: Mapping[str, Any], text: str, values: Mapping[str, Any], own: Mapping[str, str], campaign: Campaign
) -> dict[str, Any]:
    """The same for a text that a person changed: a sentence of Claude's counts while it stands there."""
    sentences = [Sentence(one["text"], tuple(one["cited"])) for one in before.get("sentences", ())]
    kept = {name: before[name] for name in ("refused", "note") if name in before}
    return {**personalisation(text, values, own, campaign, sentences=sentences), **kept}


def with_told(found: dict[str, Any], told: Told | None, step: int) -> dict[str, Any]:
    """With what was refused of Claude's, and why it was not asked."""
    refused = [why for (at, _), why in told.refused.items() if at == step] if told else []
    if refused:
        found["refused"] = refused
    if told and told.note:
        found["note"] = told.note
    return found


def describe(draft: Draft) -> list[str]:
    """What a person who approves is shown: `personalisation 7.5/10: first name, title, icebreaker`, and Claude's part.

    Lines of plain text, without any control character; none for a draft of an earlier version.
    """
    found = draft.personalisation or {}
    if "score" not in found:
        return []
    parts = ", ".join(str(one["part"]) for one in found.get("reasons", ())) or "nothing of this person stands in it"
    lines = [f"personalisation {found['score']:g}/10: {parts}"]
    if found.get("by") == "claude":
        lines.append(f"written by Claude from: {'; '.join(map(str, found.get('cited', ())))}")
    lines += [f"Claude's sentence was refused: {why}" for why in found.get("refused", ())]
    if found.get("note"):
        lines.append(f"by rules: {found['note']}")
    return lines


def _of_own_columns(own: Mapping[str, str], text: str) -> list[Counted]:
    found, left = [], MOST_OWN
    for name, value in own.items():
        if left > 0 and _stands(value, text):
            points = min(left, OWN_SENTENCE if len(value.split()) >= SENTENCE_WORDS else OWN_WORDS)
            left -= points
            found.append(Counted(name.replace("_", " "), points, f"{COLUMNS}.{name} stands in it: {_short(value)}"))
    return found


def _of_claude(sentences: Sequence[Sentence]) -> list[Counted]:
    found, left = [], MOST_BY_CLAUDE
    for one in sentences:
        points = min(left, BY_CLAUDE + OF_A_FACT * len(one.cited))
        if points > 0:
            left -= points
            found.append(Counted("a sentence by Claude", points, f"rests on {len(one.cited)} facts"))
    return found


def _senders(campaign: Campaign) -> list[str]:
    sender = campaign.sender
    return [sender.postal_address, sender.name, sender.company]


def _without(text: str, parts: Iterable[str]) -> str:
    for part in parts:
        text = text.replace(part, "\n")
    return text


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _stands(value: str, text: str) -> bool:
    """Whether a value stands in a plain text as whole words, however these are spaced and written."""
    sought = _plain(value)
    if not any(c.isalnum() for c in sought):
        return False
    at = text.find(sought)
    while at >= 0:
        end = at + len(sought)
        if not (text[at - 1 : at].isalnum() and sought[0].isalnum()) and not (
            text[end : end + 1].isalnum() and sought[-1].isalnum()
        ):
            return True
        at = text.find(sought, at + 1)
    return False


def _short(value: str) -> str:
    return value if len(value) <= 60 else f"{value[:59]}…"
