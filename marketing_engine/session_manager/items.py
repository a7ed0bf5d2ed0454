"""What is counted, and the metrics made of it: the shape of `config/metrics.yaml`."""

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from coordination.errors import UsageError
from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.shapes import Strict, Text

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]

MOST = 10**12
"""An amount of money above this is a slip of the finger."""

MOST_COUNTED = 10**6
"""The same for anything else."""


class Item(Strict):
    """Something that is counted in a session."""

    label: Text
    short: Name | None = None
    brief: Text | None = None
    also: list[Name] = Field(default_factory=list)
    unit: Literal["count", "money"] = "count"
    events: list[Name] = Field(default_factory=list)
    having: dict[Name, Text] = Field(default_factory=dict)
    once_per: Literal["event", "prospect", "company"] = "event"
    credit: Literal["running", "sender", "message"] = "running"
    amount: Name | None = None
    progress: bool = False
    if_any: bool = False


class Metric(Strict):
    """Something computed from the items."""

    group: Literal["productivity", "quality", "outcomes", "state", "delivery"]
    unit: Literal["percent", "score", "per_hour", "count", "money"]
    label: Text
    formula: Text
    definition: Text
    source: Text
    reason: str = ""
    target: float | None = None


class Counting(Strict):
    """The whole file."""

    items: dict[Name, Item]
    metrics: dict[Name, Metric]
    performance: dict[Text, int] = Field(min_length=1)

    @model_validator(mode="after")
    def _consistent(self) -> "Counting":
        needed = ("companies_researched", "contacts_identified", "messages_crafted", "messages_sent")
        for name in (*needed, "responses_received", "meetings_scheduled", "pipeline_value_created"):
            if name not in self.items:
                raise ValueError(f"items: {name} is needed by the dialogues")
        seen: set[str] = set()
        for name, item in self.items.items():
            for word in {name, *([item.short] if item.short else []), *item.also}:
                if word in seen:
                    raise ValueError(f"items: {word} is the name of two items")
                seen.add(word)
        return self

    @cached_property
    def _by_name(self) -> dict[str, str]:
        found = {name: name for name in self.items}
        for name, item in self.items.items():
            found.update(dict.fromkeys([*([item.short] if item.short else []), *item.also], name))
        return found

    def find(self, word: str) -> str | None:
        """The key of an item by its key, short name or another of its names."""
        return self._by_name.get(re.sub(r"[\s-]+", "_", word.strip().lower()))

    def item(self, word: str) -> str:
        """The same; raises UsageError where there is none."""
        found = self.find(word)
        if found is None:
            known = ", ".join(item.short for item in self.items.values() if item.short)
            raise UsageError(f"{word[:60]!r} is nothing that is counted; expected {known}")
        return found

    @cached_property
    def in_progress(self) -> list[str]:
        """The items of the progress block, in order."""
        return [name for name, item in self.items.items() if item.progress]

    def messages_only(self) -> "Counting":
        """The same for messages and answers alone, which is what conclusions are drawn from."""
        names = ("messages_sent", "responses_received")
        return Counting.model_construct(
            items={name: self.items[name] for name in names}, metrics={}, performance=self.performance
        )

    def kinds(self, *credits: str) -> list[str]:
        """The kinds of events that count for items with these credits."""
        return sorted({kind for item in self.items.values() if item.credit in credits for kind in item.events})


def counting(folder: Path | None = None) -> Counting:
    """The items and metrics in force; raises ConfigError."""
    path = config_file("metrics.yaml", folder)
    return _loaded(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _loaded(path: Path, _mtime: int) -> Counting:
    return load(path, Counting)


def number(text: str, item: Item) -> int:
    """A number as people write it: `3`, `1,200`, `$150K`; raises UsageError."""
    found = re.fullmatch(r"(\$?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([KkMm]?)", text.strip())
    if not found or (item.unit == "count" and (found[1] or float(found[3] or 0) or found[4])):
        what = "an amount of money: 150000 or 150K" if item.unit == "money" else "a whole number: 3, or =3 to set it"
        raise UsageError(f"{text[:40]!r}: expected {what}")
    value = scaled(found[2] + (found[3] or ""), found[4])
    if value > (MOST if item.unit == "money" else MOST_COUNTED):
        raise UsageError(f"{text[:40]!r} is too much to be true")
    return value


def scaled(digits: str, letter: str) -> int:
    """`1,200.5` and `K` are 1,200,500."""
    return round(float(digits.replace(",", "")) * {"": 1, "k": 1000, "m": 1_000_000}[letter.lower()])


def money(value: float) -> str:
    """`$150K`, `$1.2M`, `$900`."""
    for size, letter in ((1_000_000, "M"), (1000, "K")):
        if value >= size * 0.99995:
            return f"${value / size:.1f}".removesuffix(".0") + letter
    return f"${value:.0f}"
