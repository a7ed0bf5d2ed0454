"""marketing eval replies FILE, marketing eval --own"""

import json
import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from coordination import output
from coordination.errors import CoordinationError, UsageError, from_os_error
from marketing_engine.commands.options import Json
from marketing_engine.config.reply_policy import ReplyPolicy
from marketing_engine.conversation import given_mails, judged_files, judges, measuring, own_examples
from marketing_engine.conversation.evaluation import printing
from marketing_engine.conversation.evaluation.figures import as_record, figures_of
from marketing_engine.conversation.evaluation.wrong import wrong_ones
from marketing_engine.conversation.given_mails import Given
from marketing_engine.conversation.judges import Judge
from marketing_engine.records.database import transaction


class Doing(StrEnum):
    """What can be measured."""

    REPLIES = "replies"


def command(
    doing: Annotated[Doing, typer.Argument(metavar="replies", help="What is judged.")] = Doing.REPLIES,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Labelled replies, JSON Lines; - is input.")] = "",
    own: Annotated[bool, typer.Option("--own", help="Those that you reclassified or found right.")] = False,
    export: Annotated[
        str, typer.Option("--export", metavar="FILE", help="With --own: write them as JSON Lines; - prints them.")
    ] = "",
    judge: Annotated[
        str | None,
        typer.Option("--judge", metavar="|".join(judges.JUDGES), help="What judges; default: the best offline one."),
    ] = None,
    policy: Annotated[
        str, typer.Option("--policy", metavar="careful|permissive|FILE", help="What would be done.")
    ] = "careful",
    received: Annotated[
        str, typer.Option("--received", metavar="DATE", help="The day on which those came that name none.")
    ] = "",
    as_json: Json = False,
) -> int:
    """Measure a judge on labelled replies: figures, and the mails behind what is wrong. No mail is sent or recorded."""
    del doing  # there is one thing so far
    if bool(file) == own:
        raise UsageError("a FILE of labelled replies, or --own")
    if export and (not own or as_json):
        raise UsageError("--export goes with --own alone" if not own else "--export writes JSON anyway")
    if export:
        return _export(export)
    would_do, by = judged_files.policy_named(policy), judges.judge_named(judge)
    source = map(given_mails.given, _own()) if own else given_mails.lines_of(file)
    if received:
        source = map(partial(_came_on, _day(received)), source)
    return _measure(source, would_do, by, as_json=as_json)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--received {text[:40]}: expected a date like 2026-11-20") from None


def _came_on(day: date, one: Given) -> Given:
    """A reply of a day, unless it names its own."""
    return replace(one, received=one.received or day)


def _measure(source: Iterable[Given], policy: ReplyPolicy, judge: Judge, *, as_json: bool) -> int:
    measured = measuring.measure(source, policy, judge)
    figures, wrong = figures_of(measured.cases, measured.took), wrong_ones(measured.cases)
    if not as_json:
        printing.show(figures, wrong)
        return 0
    output.emit_json({"figures": as_record(figures)})
    for one in wrong:
        output.emit_json({"wrong": one.about, **{key: value for key, value in vars(one).items() if key != "about"}})
    return 0


def _own() -> list[dict[str, Any]]:
    with transaction(reads=True) as db:
        found = list(own_examples.examples(db))
    if not found:
        raise CoordinationError("no reply is labelled yet: marketing replies --reclassify ID INTENT, or ID same")
    return found


def _export(name: str) -> int:
    """Write the user's own labelled replies into a new file that only they can read."""
    found = _own()
    if name == "-":
        for one in found:
            output.emit_json(one)
        return 0
    path = Path(name)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in found)
    except FileExistsError:
        raise CoordinationError(f"{name} exists: name a new file") from None
    except OSError as error:
        raise from_os_error(error) from None
    output.say(f"✅ {output.one_line(name)}: {len(found)} labelled replies")
    return 0
