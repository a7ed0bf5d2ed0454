"""Changed copies of labelled replies, so that a model learns what a reply says and not how a mail program shows it.

No way of changing adds or takes a claim, so every label stays true. A copy depends on the reply and the seed, not on
the rows beside it.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

from marketing_engine.conversation.reading.model.reply_parts import ReplyParts, taken_apart
from marketing_engine.conversation.reading.model.rewriting import (
    Way,
    closed_otherwise,
    double_spaced,
    greeted_otherwise,
    hard_wrapped,
    lower_cased,
    mistyped,
    other_apostrophes,
    with_remains,
    without_diacritics,
    without_final_stop,
)
from marketing_engine.conversation.reading.model.surrounding import (
    with_device,
    with_disclaimer,
    with_original,
    with_signature,
)

WAYS: tuple[tuple[Way, float], ...] = (
    (closed_otherwise, 0.25),
    (greeted_otherwise, 0.3),
    (mistyped, 0.35),
    (lower_cased, 0.15),
    (without_diacritics, 0.25),
    (other_apostrophes, 0.3),
    (without_final_stop, 0.2),
    (double_spaced, 0.1),
    (hard_wrapped, 0.25),
    (with_remains, 0.08),
    (with_signature, 0.3),
    (with_device, 0.2),
    (with_disclaimer, 0.15),
    (with_original, 0.5),
)
"""Every way with the share of copies that it is tried on, in the order in which they follow each other."""

ROUNDS = 4
"""Tries for each copy that is asked for; a short reply leaves little to change."""


def variants(example: Mapping[str, Any], seed: int, most: int = 2) -> list[dict[str, Any]]:
    """Up to `most` copies with another body each; all other fields are kept, the id ends in `~1`, `~2`, …

    `example` has id, subject, body, lang and its labels. Fewer copies, or none, come of a reply with nothing to change
    or with own words between quoted lines.
    """
    lang = str(example.get("lang", ""))
    body = str(example["body"])
    parts = taken_apart(str(example.get("subject", "")), body, lang, str(example.get("intent", "")), _kept(example))
    if parts is None:
        return []
    by = Random(f"{seed}:{example['id']}")  # noqa: S311 - repeatable on purpose
    found: list[str] = []
    for _ in range(ROUNDS * most):
        changed = varied(parts, by).body
        if len(found) < most and changed != body and changed not in found:
            found.append(changed)
    return [{**example, "id": f"{example['id']}~{at}", "body": text} for at, text in enumerate(found, 1)]


def varied(parts: ReplyParts, by: Random) -> ReplyParts:
    """The parts after such ways as the generator chooses."""
    for way, share in WAYS:
        if by.random() < share:
            parts = way(parts, by)
    return parts


def _kept(example: Mapping[str, Any]) -> frozenset[str]:
    """The words that a referral's labels name, in lower case."""
    named = f"{example.get('referral_name') or ''} {example.get('referral_email') or ''}"
    return frozenset(named.casefold().split())
