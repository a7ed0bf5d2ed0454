"""Chooses what is learned of the user's own labelled replies, so that no writer and no wording has much weight.

Texts come from strangers, and a person who labels many alike does what their sender wishes. So near-duplicates count
once, and of one writer or one company a few count.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from marketing_engine.conversation.near_duplicates import grouped
from marketing_engine.conversation.own_examples import Labelled
from marketing_engine.records.intents import contradiction_in
from marketing_engine.records.suppression_targets import ABOVE_COMPANIES, is_shared
from marketing_engine.records.tables.mailboxes import mailbox_key

MOST_OF_A_WRITER = 3
MOST_OF_A_DOMAIN = 5
HELD_BACK = 0.3
SEED = 20_261_127

WHY_LEFT_OUT = {
    "simulated": "simulated",
    "of_strangers": "answer no mail of yours",
    "contradictory": "with labels that contradict each other",
    "near_duplicates": "near-duplicates of others",
    "of_one_writer": f"beyond {MOST_OF_A_WRITER} of one writer",
    "of_one_domain": f"beyond {MOST_OF_A_DOMAIN} of one domain",
    "unread": "cannot be read",
}
"""Why examples are left out, in words."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Choice:
    """The examples to learn, those to measure on, and how many are left out, by the names in `WHY_LEFT_OUT`."""

    taught: list[Row] = field(default_factory=list)
    held_back: list[Row] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


def choose(found: Iterable[Labelled]) -> Choice:
    """Choose of examples in the order of their ids. Of near-duplicates the earliest counts for all.

    Near-duplicates with different labels are all left out: one of the labels is wrong, and which is not known.
    """
    choice = Choice()
    counted: Counter[str] = Counter()
    for group in grouped(list(_admitted(found, choice.left_out)), lambda one: one.text or one.row["subject"]):
        if _contradict_each_other(group):
            choice.left_out["contradictory"] += len(group)
            continue
        first = group[0]
        choice.left_out.update(["near_duplicates"] * (len(group) - 1))
        writers, domain = _writers(first), domain_of(first.email)
        if any(counted[one] >= MOST_OF_A_WRITER for one in writers):
            choice.left_out["of_one_writer"] += 1
        elif domain and counted[domain] >= MOST_OF_A_DOMAIN:
            choice.left_out["of_one_domain"] += 1
        else:
            counted.update((*writers, domain))
            (choice.held_back if is_held_back(first.row["id"]) else choice.taught).append(first.row)
    return choice


def is_held_back(id: str) -> bool:
    """Whether an example is measured on and never learned: by its id alone, so that it stays so."""
    share = int.from_bytes(hashlib.sha256(f"{SEED}:{id}".encode()).digest()[:4]) / 2**32
    return share < HELD_BACK


def domain_of(email: str) -> str:
    """The domain that was registered for an address, as `@acme.example`; empty where its customers are strangers.

    Names below it cost nothing, so `a.acme.example` is the same. Where companies register is guessed.
    """
    domain = email.lower().rpartition("@")[2].strip(".")
    labels = domain.split(".")
    below_others = len(labels) > 2 and labels[-2] in ABOVE_COMPANIES and len(labels[-1]) == 2
    registered = ".".join(labels[-3:] if below_others else labels[-2:])
    return "" if is_shared(domain) or is_shared(registered) else f"@{registered}"


def _admitted(found: Iterable[Labelled], left_out: Counter[str]) -> Iterable[Labelled]:
    """Those that are examples at all."""
    for one in found:
        removal = one.row.get("removal", "")
        if one.simulated:
            left_out["simulated"] += 1
        elif one.prospect_id is None:
            left_out["of_strangers"] += 1
        elif removal and contradiction_in(one.row["intent"], removal):
            left_out["contradictory"] += 1
        else:
            yield one


def _contradict_each_other(group: Sequence[Labelled]) -> bool:
    intents = {one.row["intent"] for one in group}
    removals = {one.row["removal"] for one in group if one.row.get("removal")}
    return len(intents) > 1 or len(removals) > 1


def _writers(one: Labelled) -> tuple[str, str]:
    """Two names of a writer: one who answers a mail from many addresses is still one who got that mail."""
    return mailbox_key(one.email), f"prospect {one.prospect_id}"
