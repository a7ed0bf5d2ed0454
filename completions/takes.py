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

from coordination import holds, knowledge, message, registry
from coordination.commands.app import application
from coordination.commands.catalogue import COMMANDS
from marketing_engine import runs
from marketing_engine.cli import SUBCOMMANDS

DOCS = Path(__file__).resolve().parent.parent / "docs"

DAY_SCRIPTS = {
    "start": "start_marketing_sessions.sh",
    "stop": "stop_marketing_sessions.sh",
    "trigger": "trigger_daily_workflow.sh",
}
"""Subcommands of marketing that are scripts too."""

OPTION_KINDS = {
    "--campaign": "campaign",
    "--config": "folder",
    "--from": "session",
    "--on-message": "file",
    "--priority": "priority",
    "--type": "type",
    "--until": "phase",
    "--worker": "worker",
}
"""What follows an option; anything after those that are not here."""

ARGUMENT_KINDS = {"campaign": "campaign", "file": "file", "folder": "folder"}
"""The same for the arguments of the subcommands of marketing, by name."""

SAFE = "][A-Za-z0-9._*?%+@:=,-"
"""The characters of a name that is offered, as a bracket expression has them."""


def words() -> dict[str, tuple[str, ...]]:
    """The kinds whose words are fixed."""
    table = (DOCS / "messages.md").read_text(encoding="utf-8")
    verbs = re.findall(r"^\| `([A-Za-z]+_[A-Za-z_]+)", table, re.MULTILINE)
    return {
        "verb": tuple(dict.fromkeys((holds.EMERGENCY, holds.PAUSE, holds.RESUME, *verbs))),
        "type": knowledge.TYPES,
        "priority": message.PRIORITIES,
        "worker": registry.WORKERS,
        "phase": runs.PHASES[:-1],
    }


class Option(NamedTuple):
    """A long option, and the kind of its value; None for a flag."""

    name: str
    about: str
    kind: str | None
    repeats: bool


class Command(NamedTuple):
    """What a command, or a subcommand of marketing, takes."""

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


def subcommands() -> list[Command]:
    """The subcommands of marketing."""
    found = []
    for name, module in SUBCOMMANDS:
        app = typer.Typer(add_completion=False)
        app.command(name)(import_module(f"marketing_engine.commands.{module}").command)
        command = typer.main.get_command(app)
        arguments = [p for p in command.params if p.param_type_name == "argument"]
        kinds = [ARGUMENT_KINDS.get(p.name or "", "") + ("*" if p.nargs == -1 else "") for p in arguments]
        found.append(Command(name, command.get_short_help_str(100), tuple(kinds), _options(command)))
    return found


def _options(command: Any) -> list[Option]:
    found = []
    for param in command.params:
        if not isinstance(param, typer.core.TyperOption) or param.hidden:
            continue
        for name in (*param.opts, *param.secondary_opts):
            if name.startswith("--"):
                kind = None if param.is_flag else OPTION_KINDS.get(name, "")
                found.append(Option(name, (param.help or "").rstrip("."), kind, param.multiple))
    return [*found, Option("--help", "Show what it does, and how", None, False)]
