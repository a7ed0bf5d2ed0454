"""What a check found: one thing, how it stands, and words for a person."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from coordination.fields import clean

State = Literal["ok", "warning", "wrong", "not checked"]

SIGNS: dict[str, str] = {"ok": "✅", "warning": "⚠️ ", "wrong": "❌", "not checked": "⚠️ "}

MOST_WORDS = 300
"""Characters that are shown of what a server or a record says."""


@dataclass(frozen=True)
class Finding:
    """One thing that was checked; `words` can hold what a server or a record says, cleaned by `told`."""

    about: str
    state: State
    words: str

    def line(self) -> str:
        """For a terminal: `✅ SPF: v=spf1 mx -all`."""
        return f"{SIGNS[self.state]} {self.about}: {self.words}"

    def record(self) -> dict[str, str]:
        """For JSON."""
        return {"about": self.about, "state": self.state, "words": self.words}


def told(text: str) -> str:
    """What an outside server or record says, as a part of a line of ours."""
    return clean(" ".join(text.split()))[:MOST_WORDS]


def not_checked(about: str, why: str) -> Finding:
    """Something that could not be looked at."""
    return Finding(about, "not checked", f"not checked: {why}")


def is_clean(findings: Iterable[Finding]) -> bool:
    """Whether nothing is wrong; warnings are no wrong."""
    return all(finding.state != "wrong" for finding in findings)
