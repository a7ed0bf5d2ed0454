"""Reads what a line of a file says of a reply: the labels of people, and the record of a judge."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, get_args

from coordination.errors import InputError
from marketing_engine.conversation.evaluation.shape import UNREAD, Judged, Labels, Named
from marketing_engine.conversation.reading.judging.shape import BANT_KEYS, REMOVALS, Answer, Evidence, Sentiment
from marketing_engine.records.intents import INTENTS


def labels_of(line: Mapping[str, Any]) -> Labels:
    """The labels of a line; a field that is missing is not labelled. Raises InputError for what is no label."""
    acceptable = _acceptable(line)
    return Labels(
        intent=acceptable[0] if acceptable else "",
        acceptable=acceptable,
        sentiment=_one_of(line, "sentiment", get_args(Sentiment)),
        removal=_removal(line),
        must_not_auto_send=_truth(line, "must_not_auto_send"),
        injection=_truth(line, "injection"),
        bant=_bant(line),
        resume_date=_day(line),
        has_resume_date="resume_date" in line,
        referral=Named(_text(line, "referral_name"), _text(line, "referral_email")),
        has_referral="referral_name" in line or "referral_email" in line,
    )


def judged_of(record: Mapping[str, Any]) -> Judged:
    """A record as `conversation_ai.py --replies --json` prints it; one with an error waits for a person."""
    if "error" in record:
        return Judged(UNREAD)
    named = record.get("referral") or {}
    return Judged(
        intent=record["intent"],
        confidence=record["confidence"],
        sentiment=record["sentiment"],
        action=record["action"],
        needs_human=record["needs_human"],
        suppress=record["suppress"],
        kind=record["kind"],
        injection=record["injection"],
        bant=record["bant"],
        resume_date=date.fromisoformat(record["resume_date"]) if record["resume_date"] else None,
        referral=Named(named.get("name") or "", named.get("email") or ""),
        judge=record["judge"],
        removal=record["removal"],
        evidence={name: Evidence(**one) for name, one in record["evidence"].items()},
    )


def _acceptable(line: Mapping[str, Any]) -> tuple[str, ...]:
    """Every intent that is right, the main one first."""
    main = _one_of(line, "intent", INTENTS)
    listed = line.get("acceptable") or []
    if not isinstance(listed, list):
        raise InputError("acceptable: expected a list of intents")
    for one in listed:
        _check(one, "acceptable", INTENTS)
    return tuple(dict.fromkeys([*([main] if main else []), *listed]))


def _removal(line: Mapping[str, Any]) -> str:
    """`must_suppress` and `removal` in one word; a writer to be suppressed has asked."""
    said, must = _one_of(line, "removal", REMOVALS), _truth(line, "must_suppress")
    if must:
        return "asked"
    return said or ("no" if must is False else "")


def _bant(line: Mapping[str, Any]) -> dict[str, str]:
    found = line.get("bant")
    if found is None:
        return {}
    if not isinstance(found, dict) or not found.keys() <= set(BANT_KEYS):
        raise InputError(f"bant: expected an object of {', '.join(BANT_KEYS)}")
    return {name: answer for name in BANT_KEYS if (answer := _one_of(found, name, get_args(Answer)))}


def _day(line: Mapping[str, Any]) -> date | None:
    text = _text(line, "resume_date")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f"resume_date: {text[:40]!r} is no ISO date") from None


def _one_of(line: Mapping[str, Any], name: str, allowed: Iterable[str]) -> str:
    value = line.get(name)
    if value is None:
        return ""
    _check(value, name, allowed)
    return str(value)


def _check(value: object, name: str, allowed: Iterable[str]) -> None:
    if value not in tuple(allowed):
        raise InputError(f"{name}: {str(value)[:40]!r}; expected one of {', '.join(allowed)}")


def _truth(line: Mapping[str, Any], name: str) -> bool | None:
    value = line.get(name)
    if value is not None and not isinstance(value, bool):
        raise InputError(f"{name}: expected true or false")
    return value


def _text(line: Mapping[str, Any], name: str) -> str:
    value = line.get(name)
    if value is not None and not isinstance(value, str):
        raise InputError(f"{name}: expected text or null")
    return value or ""
