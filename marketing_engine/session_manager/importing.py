"""Puts sessions that were kept elsewhere into the records, each once, and session templates into the configuration."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import files
from coordination.errors import CoordinationError, InputError
from marketing_engine.config.folders import config_file, default_config
from marketing_engine.config.loading import check
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import goals, times
from marketing_engine.session_manager.items import Counting
from marketing_engine.session_manager.past_files import Past, Read
from marketing_engine.session_manager.session_templates import SessionTemplate, TemplateFile, find, session_templates
from marketing_engine.session_manager.sessions import REF, new_ref
from marketing_engine.session_manager.status import COMPLETED, LIVE

_DURATION = re.compile(
    r"(?:(?P<h>\d+(?:\.\d+)?) ?h(?:ours?)?)? ?(?:(?P<m>\d+(?:\.\d+)?) ?(?:m|min|mins|minutes?)?)?",
    re.IGNORECASE,
)

LONGEST = timedelta(days=2)


@dataclass
class Imported:
    """What became of the sessions; `skipped` holds (where, why)."""

    sessions: int = 0
    known: int = 0
    templates: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)


def import_sessions(db: Session, found: Read, who: str, items: Counting) -> Imported:
    """Record every session of a file that is not there yet."""
    done = Imported(skipped=list(found.skipped))
    for past in found.sessions:
        try:
            if _import_one(db, past, who, items, found.path.name):
                done.sessions += 1
            else:
                done.known += 1
        except CoordinationError as error:
            done.skipped.append((past.where, str(error)))
    return done


def _import_one(db: Session, past: Past, who: str, items: Counting, source: str) -> bool:
    words = past.words
    if past.mistake:
        raise InputError(past.mistake)
    ref = words.get("id", "") if REF.fullmatch(words.get("id", "")) else ""  # an id of theirs only holds rows together
    start, end = _span(words, ref)
    if _is_known(db, ref, who, start, end):
        return False
    goal, kind = words.get("goal", ""), words.get("kind", "")
    template = _template(kind, end - start)
    stated = {item: n for item, n in goals.numbers(goal).items() if item in items.items}
    session = OutreachSession(
        ref=ref or new_ref(db, start),
        person=who,
        template=template.key,
        icp=words.get("icp", "")[:200],
        goal=goal,
        channels=words.get("channels", "")[:200],
        targets=goals.targets(goal, template, items) if kind else stated,
        planned_minutes=template.planned_minutes,
        status=COMPLETED,
        started_at=times.stored(start),
        ended_at=times.stored(end),
        source=f"file {source}",
    )
    db.add(session)
    db.flush()
    for item, amount, details in past.counts:
        record(
            db,
            Kind.ITEM_LOGGED,
            session=who,
            outreach_session_id=session.id,
            at=session.ended_at,
            item=item,
            amount=amount,
            sets=False,
            imported=True,
            title=details.get("title", ""),
            template=details.get("template", ""),
            channel=details.get("channel", ""),
        )
    return True


def _is_known(db: Session, ref: str, who: str, start: datetime, end: datetime) -> bool:
    """By its id, else by person, start and end, whatever the file was called."""
    if ref:
        return db.scalar(select(OutreachSession.id).where(OutreachSession.ref == ref)) is not None
    same = select(OutreachSession.id).where(
        OutreachSession.person == who,
        OutreachSession.started_at == times.stored(start),
        OutreachSession.ended_at == times.stored(end),
        OutreachSession.source != LIVE,
    )
    return db.scalar(same) is not None


def _span(words: dict[str, str], ref: str) -> tuple[datetime, datetime]:
    """Start and end; without a time of day, noon of the date; without a duration, the same moment."""
    day = _day(words.get("day", ""))
    if not day and (match := REF.fullmatch(ref)):
        day = match[1].replace("_", "-")
    start = _time(words.get("start", ""), day)
    end = _time(words["end"], day) if "end" in words else start + _duration(words.get("duration", "0"))
    if start > times.now():
        raise InputError(f"{times.stored(start)} is yet to come")
    if not start <= end <= start + LONGEST:
        raise InputError(f"cannot have lasted from {times.stored(start)} to {times.stored(end)}")
    return start, end


def _day(text: str) -> str:
    """`2025-01-27`, also from `27.01.2025` and from a date with a time; what can be read in two ways is not guessed."""
    if german := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text.strip()):
        return f"{german[3]}-{int(german[2]):02}-{int(german[1]):02}"
    return text.strip()


def _time(text: str, day: str) -> datetime:
    given = text.strip()
    if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2})?", given):
        if not day:
            raise InputError(f"{given} of which day? give a date too")
        given = f"{day} {given.zfill(5)}"
    date, _, clock = (given or day).partition(" ")
    given = f"{_day(date)} {clock}".strip()
    if not given:
        raise InputError("has neither a start nor an id with a date")
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", given):
        given += " 12:00"
    if not re.match(r"\d{4}-\d{2}-\d{2}", given):
        raise InputError(f"{given[:40]!r} is no date like 2025-01-27 or 27.01.2025")
    return times.parse(given)


def _duration(text: str) -> timedelta:
    found = _DURATION.fullmatch(" ".join(text.split()))
    if clock := re.fullmatch(r"(\d{1,2}):(\d{2})", text.strip()):
        return timedelta(hours=int(clock[1]), minutes=int(clock[2]))
    if not found or not text.strip():
        raise InputError(f"{text[:40]!r} is no duration like 45 minutes or 1h 15m")
    return timedelta(minutes=float(found["h"] or 0) * 60 + float(found["m"] or 0))


def _template(kind: str, length: timedelta) -> SessionTemplate:
    """The kind that the file names, else the shortest that is long enough."""
    if kind:
        return find(kind)
    known = sorted(session_templates(), key=lambda one: one.planned_minutes)
    enough = (one for one in known if timedelta(minutes=one.planned_minutes) >= length)
    return next(enough, known[-1])


def import_templates(given: dict[str, dict[str, Any]]) -> list[str]:
    """Append session templates that are not there yet to the configuration's file; which these are.

    Raises ConfigError for one that is no template: nothing is written then.
    """
    known = {one.key for one in session_templates()}
    new = {key: value for key, value in given.items() if key not in known}
    if not new:
        return []
    path = default_config() / "session_templates.yaml"
    text = config_file(path.name).read_text(encoding="utf-8").rstrip("\n")
    checked = {key: check(Path(key), yaml.safe_dump(value), SessionTemplate) for key, value in new.items()}
    for key, template in checked.items():
        value = {name: one for name, one in template.model_dump(exclude_defaults=True).items() if name != "steps"}
        value["steps"] = [step.model_dump(exclude_defaults=True) for step in template.steps]
        text += "\n\n" + yaml.safe_dump({key: value}, sort_keys=False, allow_unicode=True, width=120).rstrip("\n")
    check(path, text, TemplateFile)
    path.parent.mkdir(parents=True, exist_ok=True)
    files.replace(str(path), (text + "\n").encode())
    return list(new)
