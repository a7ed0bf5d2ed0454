"""Bringing in what earlier scripts left: JSON files in `messages/broadcast`, `messages/direct/<name>`, `sessions`.

A session there has `name` and `work`, or words like these; a message has `from`, `to`, `timestamp`, `subject`,
`message`; a file holds one or a list of them. Each message gets an id that its content determines, so a second
import finds it here already.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from coordination import address, registry
from coordination.errors import UsageError
from coordination.message import PRIORITIES, Message
from coordination.store import open_store

NAME_KEYS = ("name", "session_name", "session", "session_id", "id")
WORK_KEYS = ("work", "current_work", "task", "role", "purpose", "description", "goal")
START_KEYS = ("started", "started_at", "start_time", "created", "created_at", "timestamp")


class Imported:
    """What came in; `known` was here already, `problems` are lines about files that were passed over."""

    def __init__(self) -> None:
        self.sessions: list[str] = []
        self.messages = 0
        self.known = 0
        self.problems: list[str] = []


class _Old:
    """A message of an earlier script, and to whom it belongs."""

    def __init__(self, mailboxes: list[str], message: Message) -> None:
        self.mailboxes = mailboxes
        self.message = message


def bring_in(folder: str, *, unread: bool, progress: Callable[[int], None]) -> Imported:
    """Import all that is below a folder; messages become read ones unless `unread`.

    A session that a script works gets them as read in any case: it would carry out old orders.
    """
    if not any(os.path.isdir(os.path.join(folder, part)) for part in ("messages", "sessions")):
        raise UsageError(f"{folder} has neither messages/ nor sessions/; give the folder that holds them")
    done = Imported()
    names = _sessions(folder, done)
    direct = os.path.join(folder, "messages", "direct")
    for entry in sorted(os.listdir(direct)) if os.path.isdir(direct) else []:
        if os.path.isdir(os.path.join(direct, entry)):
            names.append(as_name(entry))
    names = list(dict.fromkeys(name for name in names if name))
    known: dict[str, set[str]] = {}
    for number, old in enumerate(_messages(folder, names, done), 1):
        for name in old.mailboxes:
            _keep(name, old.message, known, unread, done)
        progress(number)
    done.problems += [
        f"{path}: not in sessions/, messages/broadcast/ or messages/direct/NAME/" for path in _elsewhere(folder)
    ]
    return done


def _elsewhere(folder: str) -> Iterator[str]:
    """JSON files that lie where nothing is expected."""
    for part in ("messages", "sessions"):
        for path, _, names in os.walk(os.path.join(folder, part)):
            where = os.path.relpath(path, folder).split(os.sep)
            if where in (["sessions"], ["messages", "broadcast"]):
                continue
            if len(where) == 3 and where[:2] == ["messages", "direct"]:
                continue
            yield from (os.path.join(path, name) for name in sorted(names) if name.endswith((".json", ".jsonl")))


def _keep(name: str, message: Message, known: dict[str, set[str]], unread: bool, done: Imported) -> None:
    store = open_store()
    if name not in known:
        known[name] = {i.id for i in (*store.peek(name), *store.history(name), *store.archived(name))}
    if message.id in known[name]:
        done.known += 1
        return
    known[name].add(message.id)
    if unread and not registry.is_script(name):
        store.append(name, message.id, message.compose())
    else:
        store.remember(name, message.id, message.compose())
    done.messages += 1


def as_name(text: str) -> str:
    """A session name made of an earlier one: what a name cannot hold becomes '-'; empty if nothing is left."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in text)
    kept = kept.strip("-._").replace("..", ".")[: address.MAX_NAME].rstrip(".")
    return "" if address.name_problem(kept) else kept


def _sessions(folder: str, done: Imported) -> list[str]:
    names = []
    for path, record in _records(os.path.join(folder, "sessions"), done):
        stem = os.path.basename(path).removesuffix(".json")
        name = as_name(str(_first(record, NAME_KEYS) or stem)) or as_name(stem)
        if not name:
            done.problems.append(f"{path}: no name that a session can have")
            continue
        names.append(name)
        if registry.get(name):
            done.known += 1
            continue
        registry.add_stopped(name, str(_first(record, WORK_KEYS) or ""), iso(moment(_first(record, START_KEYS))))
        done.sessions.append(name)
    return names


def _messages(folder: str, names: list[str], done: Imported) -> Iterator[_Old]:
    for path, record in _records(os.path.join(folder, "messages", "broadcast"), done):
        message = _message(path, record, address.BROADCAST, done)
        if message:
            receivers = [name for name in names if name != message.sender]
            if not receivers:
                done.problems.append(f"{path}: a broadcast that nobody gets: no other session is in {folder}")
            yield _Old(receivers, message)
    direct = os.path.join(folder, "messages", "direct")
    for entry in sorted(os.listdir(direct)) if os.path.isdir(direct) else []:
        name = as_name(entry)
        for path, record in _records(os.path.join(direct, entry), done) if name else ():
            message = _message(path, record, name, done)
            if message:
                yield _Old([name], message)


def _message(path: str, record: dict[str, Any], to: str, done: Imported) -> Message | None:
    text = record.get("message") or record.get("body") or record.get("content") or ""
    body = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
    sender = as_name(str(record.get("from") or record.get("sender") or "unknown")) or "unknown"
    if not body.strip():
        done.problems.append(f"{path}: a message without text")
        return None
    seconds = moment(record.get("timestamp") or record.get("time") or record.get("date"))
    if seconds is None:
        seconds = os.stat(path).st_mtime
    digest = hashlib.sha256(json.dumps([sender, to, record], sort_keys=True, default=str).encode()).hexdigest()
    nanoseconds = f"{int(seconds % 1 * 1e6) % 1_000_000:06d}{int(digest[8:12], 16) % 1000:03d}"
    priority = str(record.get("priority", "normal"))
    return Message(
        id=f"{int(seconds)}.{nanoseconds}.{digest[:8]}",
        sender=sender,
        to=to,
        body=body,
        subject=str(record.get("subject") or ""),
        priority=priority if priority in PRIORITIES else "normal",
    )


def _records(folder: str, done: Imported) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects in the JSON files of a folder: each file holds one, a list, or one a line."""
    if not os.path.isdir(folder):
        return
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not name.endswith((".json", ".jsonl")) or not os.path.isfile(path):
            continue
        try:
            found = _parse(path)
        except (ValueError, OSError, RecursionError) as error:
            done.problems.append(f"{path}: {error}")
            continue
        for record in found:
            if isinstance(record, dict):
                yield path, record
            else:
                done.problems.append(f"{path}: not an object")


def _parse(path: str) -> list[Any]:
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        text = file.read()
    try:
        found = json.loads(text)
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            raise
        return [json.loads(line) for line in lines]
    return found if isinstance(found, list) else [found]


def _first(record: dict[str, Any], keys: tuple[str, ...]) -> object:
    return next((record[key] for key in keys if record.get(key)), None)


def moment(value: object) -> float | None:
    """A time as seconds since the epoch: ISO text, seconds, or milliseconds; None for anything else."""
    if isinstance(value, str) and value.strip().replace(".", "", 1).isdigit():
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else float(value)
        return seconds if 0 < seconds < 1e10 else None
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return found.timestamp() if 1970 < found.year < 2200 else None


def iso(seconds: float | None) -> str:
    """A time as the session files have it; empty for none."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if seconds else ""
