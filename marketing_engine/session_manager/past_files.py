"""Reads sessions that were kept elsewhere: YAML of document 2's shape, Markdown with such blocks in it, or CSV."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from coordination.errors import InputError, UsageError
from coordination.fields import clean
from marketing_engine.config.loading import read_text
from marketing_engine.research.sources.csv_file import delimiter_of, read_csv
from marketing_engine.session_manager.items import Counting, number

FIELDS = {
    "id": ("session_id", "id", "session"),
    "day": ("date", "day"),
    "start": ("start_time", "start", "started", "started_at", "time"),
    "end": ("end_time", "end", "ended", "ended_at"),
    "duration": ("duration", "minutes", "duration_minutes"),
    "icp": ("icp", "icp_target"),
    "goal": ("goal", "session_goal"),
    "channels": ("channels", "channel_focus", "channel"),
    "kind": ("session_template", "session_type", "type"),
    "template": ("template", "message_template"),
    "title": ("title", "contact_title"),
}
"""What is known of a session, and what it is called in files."""

DETAILS = {"title": "title", "template": "template", "channel": "channels"}
"""What a row of a CSV says about its counts."""

_FIELD = {name: key for key, names in FIELDS.items() for name in names}
_BLOCK = re.compile(r"^```ya?ml[ \t]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
_TEMPLATE = re.compile(r"[a-z][a-z0-9_]*_template")

Counts = list[tuple[str, int, dict[str, str]]]
"""Item, number, and what is known of it: title, template, channel."""


@dataclass
class Past:
    """A session as a file has it: where it stands, what is said of it in words, its counts, and what is wrong."""

    where: str
    words: dict[str, str]
    counts: Counts = field(default_factory=list)
    mistake: str = ""


@dataclass
class Read:
    """What stands in a file: `skipped` holds (where, why), `ignored` the keys that nothing was taken from."""

    path: Path
    sessions: list[Past] = field(default_factory=list)
    templates: dict[str, dict[str, Any]] = field(default_factory=dict)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def read(path: Path, items: Counting) -> Read:
    """Everything in a file; raises InputError for one that cannot be read."""
    found = Read(path)
    if path.suffix.lower() in (".csv", ".tsv"):
        _read_csv(found, items)
    else:
        _read_yaml(found, items)
    return found


def _read_yaml(found: Read, items: Counting) -> None:
    text = read_text(found.path)
    blocks = _BLOCK.findall(text) if found.path.suffix.lower() in (".md", ".markdown") else [text]
    for block in blocks:
        for document in _documents(block, found.path):
            for key, value in _parts(document, found.path):
                _add_value(found, key, value, items)


def _documents(text: str, path: Path) -> list[Any]:
    try:
        return [one for one in yaml.load_all(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)) if one is not None]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InputError(f"{path}:{line}: not YAML: {clean(error.problem or str(error))}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise InputError(f"{path}: not YAML: {clean(str(error))[:200]}") from None


def _parts(document: Any, path: Path) -> Iterator[tuple[str, Any]]:
    """Keys and values of a document; sessions, alone or in lists, under the key `current_session`."""
    if isinstance(document, list):
        for one in document:
            yield from _parts(one, path)
    elif not isinstance(document, dict):
        raise InputError(f"{path}: expected keys like current_session:, found {clean(repr(document))[:60]}")
    elif "session_id" in document or "start_time" in document:
        yield "current_session", document
    else:
        for key, value in document.items():
            if key in ("sessions", "outreach_sessions", "history") and isinstance(value, list):
                yield from _parts(value, path)
            else:
                yield str(key), value


def _add_value(found: Read, key: str, value: Any, items: Counting) -> None:
    if not isinstance(value, dict):
        found.ignored.append(clean(key)[:40])
    elif key == "current_session":
        past = Past(clean(str(value.get("session_id", "a session"))), _words(value))
        for part in (value, *(value.get(name) for name in ("progress", "outcomes"))):
            _count(past, part, items)
        known = {"progress", "outcomes", "metrics", "status"}
        found.ignored += [
            clean(f"{key}.{name}")[:60]
            for name in [*value, *(_keys(value.get("progress")))]
            if name not in known and _normal(str(name)) not in _FIELD and items.find(_normal(str(name))) is None
        ]
        found.sessions.append(past)
    elif key == "session_analytics" and found.sessions:
        _count(found.sessions[-1], value.get("outcomes"), items)
        found.ignored += [f"{key}.{name} (stated, not counted)" for name in value if name != "outcomes"]
    elif _TEMPLATE.fullmatch(key):
        found.templates[key] = value
    else:
        found.ignored.append(clean(key)[:40])


def _words(value: dict[Any, Any]) -> dict[str, str]:
    words: dict[str, str] = {}
    for key, said in value.items():
        name = _FIELD.get(_normal(str(key)))
        if name and said is not None and not isinstance(said, dict | list):
            words.setdefault(name, said.isoformat() if hasattr(said, "isoformat") else clean(str(said))[:500])
    return words


def _keys(part: Any) -> list[Any]:
    return list(part) if isinstance(part, dict) else []


def _count(past: Past, part: Any, items: Counting, details: dict[str, str] | None = None) -> None:
    """Add the counts of a part of a file; a session with one that cannot be read is left out as a whole."""
    for key, said in part.items() if isinstance(part, dict) else ():
        name = items.find(_normal(str(key)))
        if name is None or _normal(str(key)) in _FIELD:
            continue
        try:
            past.counts.append((name, number(str(said), items.items[name]), details or {}))
        except UsageError as error:
            past.mistake = past.mistake or f"{clean(str(key))[:40]}: {error}"


def _normal(key: str) -> str:
    return re.sub(r"\W+", "_", key.strip().lower()).strip("_")


def _read_csv(found: Read, items: Counting) -> None:
    """One row a session, or several rows of one id or start: a row for each title, template or channel."""
    delimiter, text = delimiter_of(read_csv(found.path))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    by_key: dict[str, Past] = {}
    header: list[str] = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = [_normal(cell) for cell in cells]
                _check(header, found, items)
                continue
            where = f"{found.path}:{reader.line_num}"
            if len(cells) != len(header):
                found.skipped.append((where, f"has {len(cells)} cells, the header {len(header)}"))
                continue
            row = {name: clean(cell)[:500] for name, cell in zip(header, cells, strict=True) if cell.strip()}
            past = Past(where, {_FIELD[name]: cell for name, cell in row.items() if name in _FIELD})
            spoken = [past.words.get(name, "") for name in ("day", "start", "end", "duration")]
            key = past.words.get("id") or " ".join(filter(None, spoken)) or where
            into = by_key.setdefault(key, past)
            into.words = {**past.words, **into.words}
            _count(into, row, items, {key: past.words[name] for key, name in DETAILS.items() if name in past.words})
    except csv.Error as error:
        raise InputError(f"{found.path}:{reader.line_num}: broken CSV: {error}; nothing was imported") from None
    found.sessions += by_key.values()


def _check(header: list[str], found: Read, items: Counting) -> None:
    known = {_FIELD.get(name) for name in header}
    if not known & {"start", "day", "id"}:
        seen = ", ".join(header[:8])
        raise InputError(f"{found.path}:1: expected a column session_id or date (start_time), found: {seen}")
    found.ignored += [name for name in header if name and name not in _FIELD and items.find(name) is None]
