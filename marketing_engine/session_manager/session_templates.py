"""The kinds of session in `config/session_templates.yaml`, also in the form that document 2 prints them in."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import Field, RootModel, field_validator, model_validator

from coordination.errors import UsageError
from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.shapes import Strict, Text
from marketing_engine.session_manager.items import Counting, Name, counting

_MINUTES = re.compile(r"\((\d{1,4}) min(?:ute)?s?\)\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"""(?:^| )\d+\. ?(?:"([^"]*)"|'([^']*)'|(.*?))(?= \d+\. |$)""")
_RANGE = re.compile(r"(\d+)(?:\s*(?:-|–|to)\s*(\d+)|(\+))?")


class Step(Strict):
    """One step: its words with the minutes it takes, and the item whose target ends it."""

    step: Text
    item: Name | None = None

    @property
    def minutes(self) -> int:
        """What the words say in brackets at their end; 0 where they say nothing."""
        found = _MINUTES.search(self.step)
        return int(found[1]) if found else 0


class SessionTemplate(Strict):
    """One kind of session."""

    name: str = ""
    menu: str = ""
    duration: Text
    focus: str = ""
    steps: list[Step] = Field(default_factory=list)
    targets: dict[Name, str | int] = Field(default_factory=dict)
    key: str = Field(default="", exclude=True)

    @field_validator("steps", mode="before")
    @classmethod
    def _steps(cls, given: Any) -> Any:
        if isinstance(given, str):
            given = steps_of_text(given)
        if isinstance(given, dict):
            given = list(given.values())
        return [{"step": one} if isinstance(one, str) else one for one in given or []]

    @field_validator("duration", mode="before")
    @classmethod
    def _duration(cls, given: Any) -> Any:
        return f"{given} minutes" if isinstance(given, int) else given

    @model_validator(mode="after")
    def _understood(self) -> "SessionTemplate":
        if not _RANGE.search(self.duration):
            raise ValueError(f"duration {self.duration!r}: expected minutes, like 45-60 minutes or 90+ minutes")
        for name, target in self.targets.items():
            if not _RANGE.fullmatch(str(target).strip()):
                raise ValueError(f"targets: {name}: expected a number or a range like 5-10, found {target!r}")
        return self

    @property
    def title(self) -> str:
        """Its name; made of its key where it has none."""
        key = self.key.removesuffix("_template").removesuffix("_session")
        return self.name or f"{key.replace('_', ' ').title()} Session"

    @property
    def short(self) -> str:
        """The word that `--template` takes: `quick` of `quick_session_template`."""
        return self.key.removesuffix("_template").removesuffix("_session")

    @property
    def planned_minutes(self) -> int:
        """The longer end of its duration."""
        found = _RANGE.search(self.duration)
        return max(1, int(found[2] or found[1])) if found else 60

    @property
    def length(self) -> str:
        """As the menu has it: `30 min`, `90+ min`."""
        return f"{self.planned_minutes}{'+' if '+' in self.duration else ''} min"

    def numbers(self, items: Counting) -> dict[str, int]:
        """Its targets by item: the upper end of each range."""
        found = {}
        for name, target in self.targets.items():
            ends = _RANGE.fullmatch(str(target).strip())
            if ends and (item := items.find(name)):
                found[item] = int(ends[2] or ends[1])
        return found


def steps_of_text(text: str) -> list[str]:
    """The steps of a numbered block, which YAML reads as one string: `1. "Plan (5 minutes)" 2. "Send"`."""
    return [a or b or c for a, b, c in _NUMBERED.findall(text.replace("\n", " ").strip()) if (a or b or c).strip()]


class TemplateFile(RootModel[dict[Name, SessionTemplate]]):
    """The whole file."""

    @model_validator(mode="after")
    def _some(self) -> "TemplateFile":
        if not self.root:
            raise ValueError("expected at least one template")
        items = counting()
        for key, template in self.root.items():
            for name in [*template.targets, *(step.item for step in template.steps if step.item)]:
                if items.find(name) is None:
                    raise ValueError(f"{key}: {name} is no item of metrics.yaml")
        return self


def session_templates(folder: Path | None = None) -> list[SessionTemplate]:
    """All kinds, in the order of the menu; raises ConfigError."""
    path = config_file("session_templates.yaml", folder)
    return _loaded(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _loaded(path: Path, _mtime: int) -> list[SessionTemplate]:
    return [template.model_copy(update={"key": key}) for key, template in load(path, TemplateFile).root.items()]


def find(word: str) -> SessionTemplate:
    """A kind by its number in the menu, key, or name; raises UsageError."""
    known = session_templates()
    wanted = word.strip().lower()
    for number, template in enumerate(known, 1):
        names = (str(number), template.key, template.short, template.title.lower())
        if wanted in names or wanted.replace(" ", "_").replace("-", "_") in names:
            return template
    words = ", ".join(f"{number} or {template.short}" for number, template in enumerate(known, 1))
    raise UsageError(f"{word[:60]!r} is no session template; expected {words}")


def by_key(key: str) -> SessionTemplate | None:
    """The kind with this key, if it is still there."""
    return next((template for template in session_templates() if template.key == key), None)
