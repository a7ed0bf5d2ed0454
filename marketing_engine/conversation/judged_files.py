"""Judges mails that lie in files, without any state: what would be read of each, and done with it."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coordination import output
from coordination.errors import UsageError
from coordination.fields import clean
from marketing_engine.config.loading import load
from marketing_engine.config.reply_policy import CAREFUL, PERMISSIVE, ReplyPolicy
from marketing_engine.conversation.given_mails import Given
from marketing_engine.conversation.judges import Judge
from marketing_engine.conversation.policy import Situation, decide
from marketing_engine.conversation.reading.judging.score import qualification
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.records.intents import BY_PEOPLE

NEUTRAL_FIT = 50
"""The fit of a prospect that nothing is known about."""

TEMPLATE_LANGUAGE = "en"
"""Of the templates that come with the product."""


def policy_named(name: str) -> ReplyPolicy:
    """`careful`, `permissive`, or the policy in a file; raises UsageError, ConfigError."""
    named = {"careful": CAREFUL, "permissive": PERMISSIVE}
    if name in named:
        return named[name]
    path = Path(name)
    if not path.is_file():
        raise UsageError(f"--policy {name[:80]}: expected careful, permissive or a file like config/replies.yaml")
    return load(path, ReplyPolicy)


def judge_all(
    source: Iterable[Given], policy: ReplyPolicy, judge: Judge, reader: Reader | None = None
) -> Iterator[tuple[Given, dict[str, Any]]]:
    """Judge each mail, in their order: its record as docs/replies.md documents it. Raises Held.

    `reader` is one of the judge's that was started before, and ends here.
    """
    with reader or judge.reader() as reading:
        for one in source:
            yield one, _judged(reading, one, policy, judge)


def show(
    source: Iterable[Given], policy: ReplyPolicy, judge: Judge, reader: Reader | None = None, *, as_json: bool
) -> int:
    """Print a line for each mail, in their order; the exit status. Raises Held where a hold stops Claude.

    `reader` as in `judge_all`.
    """
    unread = total = 0
    for _, record in judge_all(source, policy, judge, reader):
        total += 1
        unread += "error" in record
        if as_json:
            output.emit_json(record)
        else:
            sys.stdout.write(_line(record))
    if judge.claude is not None:
        print(f"Claude was asked {judge.calls} times, for ${judge.dollars:.4f}", file=sys.stderr)
    if unread:
        print(f"⚠️  {unread} of {total} could not be read", file=sys.stderr)
    return 1 if unread and unread == total else 0


def _judged(reader: Reader, given: Given, policy: ReplyPolicy, judge: Judge) -> dict[str, Any]:
    named = {"id": given.id, **({"file": given.file} if given.file else {})}
    if given.error:
        return {**named, "error": given.error}
    try:
        reading = judge.read(reader, given)
    except Unreadable as reason:
        return {**named, "error": str(reason)}
    return {**named, **record_of(reading, policy)}


def record_of(reading: Reading, policy: ReplyPolicy) -> dict[str, Any]:
    """What is read of a mail and would be done with it: the fields that docs/replies.md documents."""
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
        "needs_human": act.waits_now,
        "resume_date": kind.resume_date or judged.resume_date or None,
        "referral": asdict(contact) if contact else None,
        "bant": judged.bant,
        "score": qualification(NEUTRAL_FIT, judged, policy.score) if kind.kind in BY_PEOPLE else 0,
        "injection": judged.injection,
        "judge": judged.judge,
        "why": act.why,
        "evidence": {
            name: {"confidence": round(one.confidence, 3), "words": one.words} for name, one in judged.evidence.items()
        },
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
