"""Judges mails that lie in files, without any state: what would be read of each, and done with it."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coordination import output
from coordination.errors import InputError, UsageError, from_os_error
from coordination.fields import clean
from marketing_engine.config.loading import load
from marketing_engine.config.reply_policy import CAREFUL, PERMISSIVE, ReplyPolicy
from marketing_engine.conversation.policy import Situation, decide
from marketing_engine.conversation.reading.judging.score import qualification
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.records.intents import BY_PEOPLE

NEUTRAL_FIT = 50
"""The fit of a prospect that nothing is known about."""

TEMPLATE_LANGUAGE = "en"
"""Of the templates that come with the product."""

MOST_LINE = 100_000_000  # bytes


@dataclass(frozen=True)
class Given:
    """A mail that is to be judged: a raw mail (`data`), or its parts; or why it cannot be read."""

    id: object
    file: str = ""
    data: bytes | None = None
    subject: str = ""
    body: str = ""
    headers: dict[str, str | list[str]] | None = None
    received: date | None = None
    error: str = ""


def check_judge(name: str | None) -> None:
    """Raise UsageError for a judge that is not installed."""
    if name == "embedded":
        raise UsageError("--judge embedded: it is not installed; installed: rules")


def policy_named(name: str) -> ReplyPolicy:
    """`careful`, `permissive`, or the policy in a file; raises UsageError, ConfigError."""
    named = {"careful": CAREFUL, "permissive": PERMISSIVE}
    if name in named:
        return named[name]
    path = Path(name)
    if not path.is_file():
        raise UsageError(f"--policy {name[:80]}: expected careful, permissive or a file like config/replies.yaml")
    return load(path, ReplyPolicy)


def lines_of(name: str) -> Iterator[Given]:
    """The replies of a JSON Lines file, `-` for standard input; raises UsageError where there is no such file."""
    if name == "-":
        yield from _numbered(sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as file:
            yield from _numbered(file)
    except OSError as error:
        raise InputError(f"--replies {from_os_error(error)}") from None


def mails_in(names: list[str]) -> Iterator[Given]:
    """Raw mails, one a file."""
    for name in names:
        try:
            yield Given(Path(name).stem, name, Path(name).read_bytes())
        except OSError as error:
            yield Given(Path(name).stem, name, error=str(from_os_error(error)))


def _numbered(lines: Iterable[bytes]) -> Iterator[Given]:
    yield from (_given(line, number) for number, line in enumerate(lines, 1) if line.strip())


def _given(line: bytes, number: int) -> Given:
    """What a line says; a line that says something else gives the error."""
    try:
        found = json.loads(line[:MOST_LINE])
    except (ValueError, RecursionError) as error:
        return Given(None, error=f"line {number}: no JSON: {clean(str(error))[:200]}")
    if not isinstance(found, dict):
        return Given(None, error=f"line {number}: expected an object with id, subject and body")
    id = found.get("id")
    if not isinstance(id, str | int | None):
        return Given(None, error="id: expected text or a whole number")
    wrong = _wrong_field(found)
    if wrong:
        return Given(id, error=wrong)
    try:
        received = date.fromisoformat(str(found["received"])[:10]) if found.get("received") else None
    except ValueError:
        return Given(id, error=f"received: {str(found['received'])[:40]!r} is no ISO date")
    return Given(
        id,
        subject=found.get("subject") or "",
        body=found["body"] or "",
        headers={name: _as_text(value) for name, value in (found.get("headers") or {}).items()},
        received=received,
    )


def _wrong_field(found: dict[str, Any]) -> str:
    if not isinstance(found.get("body", 0), str | None):
        return "body: expected text"
    if not isinstance(found.get("subject", ""), str | None):
        return "subject: expected text"
    headers = {} if found.get("headers") is None else found["headers"]
    if not isinstance(headers, dict):
        return "headers: expected an object of name → text or list"
    for name, value in headers.items():
        if not all(
            isinstance(one, str | int | float | None) for one in (value if isinstance(value, list) else [value])
        ):
            return f"headers: {name[:40]!r}: expected text or a list of texts"
    return ""


def _as_text(value: Any) -> str | list[str]:
    """A header's value; programs write numbers and nulls there too."""
    if isinstance(value, list):
        return [str(_as_text(one)) for one in value]
    return "" if value is None else str(value)


def show(source: Iterator[Given], policy: ReplyPolicy, *, as_json: bool) -> int:
    """Print a line for each mail, in their order; the exit status."""
    unread = total = 0
    with Reader() as reader:
        for given in source:
            record = _judged(reader, given, policy)
            total += 1
            unread += "error" in record
            if as_json:
                output.emit_json(record)
            else:
                sys.stdout.write(_line(record))
    if unread:
        print(f"⚠️  {unread} of {total} could not be read", file=sys.stderr)
    return 1 if unread and unread == total else 0


def _judged(reader: Reader, given: Given, policy: ReplyPolicy) -> dict[str, Any]:
    named = {"id": given.id, **({"file": given.file} if given.file else {})}
    if given.error:
        return {**named, "error": given.error}
    try:
        if given.data is not None:
            reading = reader.read_raw(given.data, given.received)
        else:
            reading = reader.read_text(given.subject, given.body, given.headers or {}, given.received)
    except Unreadable as reason:
        return {**named, "error": str(reason)}
    return {**named, **_record(reading, policy)}


def _record(reading: Reading, policy: ReplyPolicy) -> dict[str, Any]:
    """The fields that the README documents."""
    kind, judged = reading.kind, reading.judgement
    act = decide(policy, reading, Situation(template_language=TEMPLATE_LANGUAGE, wrote_before=reading.later_in_thread))
    contact = kind.contact or judged.referral
    record: dict[str, Any] = {
        "kind": kind.kind,
        "intent": judged.intent,
        "sentiment": judged.sentiment,
        "confidence": round(judged.confidence, 3),
        "removal": judged.removal,
        "action": act.action,
        "suppress": act.suppresses,
        "needs_human": act.needs_human,
        "resume_date": kind.resume_date or judged.resume_date or None,
        "referral": asdict(contact) if contact else None,
        "bant": judged.bant,
        "score": qualification(NEUTRAL_FIT, judged) if kind.kind in BY_PEOPLE else 0,
        "injection": judged.injection,
        "judge": judged.judge,
        "why": act.why,
        "new_text": reading.cut.new,
        "signature": reading.cut.signature,
    }
    if kind.bounce is not None:
        bounce = kind.bounce
        record["bounce"] = {
            "recipient": bounce.recipient,
            "status": bounce.status,
            "type": bounce.type,
            "reason": bounce.reason,
        }
    return record


def _line(record: dict[str, Any]) -> str:
    """A line for people and for grep."""
    name = clean(str(record.get("file") or record["id"]))
    if "error" in record:
        return f"{name}\terror: {clean(str(record['error']))}\n"
    why = clean(str(record["why"]))
    return f"{name}\t{record['kind']}\t{record['intent']}\t{record['action']}\t{why}\n"
