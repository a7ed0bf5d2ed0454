"""What may be typed after each command, from the catalogue and the options that the commands know.

What a word may be is its kind: `session`, `address`, `hold`, `claim` and `campaign` are looked up when TAB is
pressed, `file` and `folder` are the shell's own, those in `words()` are fixed, and `""` is anything. Names that are
looked up come from commands: they are data for the shell, never text that it reads again, and a name with
characters beyond `SAFE` is not offered at all, since accepting it would put it on a command line.
"""

import re
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import typer

from coordination import knowledge, orders, registry
from coordination.commands.app import application
from coordination.commands.catalogue import COMMANDS
from coordination.message import PRIORITIES
from marketing_engine.cli import SUBCOMMANDS
from marketing_engine.commands.evaluate import Doing as EvalDoing
from marketing_engine.commands.icp import Doing as IcpDoing
from marketing_engine.commands.mailbox import Doing as MailboxDoing
from marketing_engine.commands.outreach import Doing as OutreachDoing
from marketing_engine.commands.score import Doing as Scoring
from marketing_engine.commands.sequence import Doing as SequenceDoing
from marketing_engine.commands.suppress import Doing as SuppressDoing
from marketing_engine.conversation.judges import JUDGES
from marketing_engine.conversation.reading.judging.shape import REMOVALS
from marketing_engine.outreach.deliverability import By
from marketing_engine.records import runs
from marketing_engine.session_manager import cli as outreach
from marketing_engine.session_manager.items import counting
from marketing_engine.session_manager.periods import LENGTHS
from marketing_engine.session_manager.reports import DATA, ENDINGS
from marketing_engine.session_manager.session_templates import session_templates
from marketing_engine.session_manager.trends import WAYS

DOCS = Path(__file__).resolve().parent.parent / "docs"

DAY_SCRIPTS = {
    "start": "start_marketing_sessions.sh",
    "stop": "stop_marketing_sessions.sh",
    "trigger": "trigger_daily_workflow.sh",
}
"""Subcommands of marketing that are scripts too."""

OPTION_KINDS = {
    "--by": "way",
    "--campaign": "campaign",
    "--config": "folder",
    "--export": "file",
    "--format": "format",
    "--from": "session",
    "--judge": "judge",
    "--on-message": "file",
    "--output": "file",
    "--policy": "file",
    "--priority": "priority",
    "--removal": "removal",
    "--type": "type",
    "--until": "phase",
    "--worker": "worker",
}
"""What follows an option; anything after those that are not here."""

OF_SUBCOMMAND = {
    ("outreach-session", "start"): {"--template": "template"},
    ("outreach-session", "schedule"): {"--template": "template"},
    ("marketing", "deliverability"): {"--by": "grouping"},
}
"""The same where a subcommand means something of its own."""

ARGUMENT_KINDS = {
    "action": "explain",
    "campaign": "campaign",
    "file": "file",
    "files": "file",
    "what": "file",
    "folder": "folder",
    "item": "item",
    "metric": "metric",
    "milestone": "milestone",
    "report": "report",
}
"""The same for the arguments of subcommands, by name."""

GROUPS = (
    ("marketing", SUBCOMMANDS, "marketing_engine.commands"),
    ("outreach-session", outreach.SUBCOMMANDS, "marketing_engine.session_manager.commands"),
)
"""The commands that have subcommands."""

SAFE = "][A-Za-z0-9._*?%+@:=,-"
"""The characters of a name that is offered, as a bracket expression has them."""


def words() -> dict[str, tuple[str, ...]]:
    """The kinds whose words are fixed."""
    table = (DOCS / "messages.md").read_text(encoding="utf-8")
    verbs = re.findall(r"^\| `([A-Za-z]+_[A-Za-z_]+)", table, re.MULTILINE)
    return {
        "verb": tuple(dict.fromkeys((orders.EMERGENCY, orders.PAUSE, orders.RESUME, *verbs))),
        "type": knowledge.TYPES,
        "priority": PRIORITIES,
        "worker": registry.WORKERS,
        "phase": runs.PHASES[:-1],
        "item": tuple(item.short for item in counting().items.values() if item.short),
        "metric": tuple(counting().metrics),
        "milestone": ("research", "crafted", "sent", "responses"),
        "template": tuple(template.short for template in session_templates()),
        "report": tuple(LENGTHS),
        "format": (*ENDINGS, *DATA),
        "way": WAYS,
        "grouping": tuple(By),
        "explain": ("explain",),
        "score": tuple(Scoring),
        "icp": tuple(IcpDoing),
        "outreach": tuple(OutreachDoing),
        "suppress": tuple(SuppressDoing),
        "sequence": tuple(SequenceDoing),
        "mailbox": tuple(MailboxDoing),
        "eval": tuple(EvalDoing),
        "judge": JUDGES,
        "removal": REMOVALS,
    }


class Option(NamedTuple):
    """A long option, and the kind of its value; None for a flag."""

    name: str
    about: str
    kind: str | None
    repeats: bool


class Command(NamedTuple):
    """What a command, or a subcommand, takes."""

    name: str
    about: str
    kinds: tuple[str, ...]
    options: list[Option]


def catalogue() -> list[Command]:
    """The session-* commands."""
    return [
        Command(name, about, kinds, _options(typer.main.get_command(application(name, module))))
        for name, module, about, kinds in COMMANDS
    ]


def subcommands() -> dict[str, list[Command]]:
    """The subcommands of each command that has some."""
    return {
        group: [_subcommand(group, name, f"{package}.{module}") for name, module in those]
        for group, those, package in GROUPS
    }


def _subcommand(group: str, name: str, module: str) -> Command:
    app = typer.Typer(add_completion=False)
    app.command(name)(import_module(module).command)
    command = typer.main.get_command(app)
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    kinds = [ARGUMENT_KINDS.get(p.name or "", "") + ("*" if p.nargs == -1 else "") for p in arguments]
    if arguments and arguments[0].name == "doing":
        kinds[0] = name  # words of the subcommand's own
    special = OF_SUBCOMMAND.get((group, name), {})
    return Command(name, command.get_short_help_str(100), tuple(kinds), _options(command, special))


def script_of(group: str, subcommand: str) -> str:
    """The script that a subcommand is too, without its ending; empty where it is none."""
    return DAY_SCRIPTS.get(subcommand, "").removesuffix(".sh") if group == "marketing" else ""


def subcommand_kind(group: str) -> str:
    """The kind of a command's first word."""
    return f"{group}-subcommand"


def _options(command: Any, special: dict[str, str] | None = None) -> list[Option]:
    found = []
    for param in command.params:
        if not isinstance(param, typer.core.TyperOption) or param.hidden:
            continue
        for name in (*param.opts, *param.secondary_opts):
            if name.startswith("--"):
                kind = None if param.is_flag else {**OPTION_KINDS, **(special or {})}.get(name, "")
                found.append(Option(name, (param.help or "").rstrip("."), kind, param.multiple))
    return [*found, Option("--help", "Show what it does, and how", None, False)]
