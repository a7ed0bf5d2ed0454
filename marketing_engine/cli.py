"""The command `marketing` and its subcommands, one module each in commands/."""

import os
import sys
from importlib import import_module

from coordination.errors import CoordinationError, UsageError, from_os_error
from coordination.fields import clean

SUBCOMMANDS = (
    ("init", "init"),
    ("start", "start"),
    ("stop", "stop"),
    ("trigger", "trigger"),
    ("import", "import_prospects"),
    ("prospects", "prospects"),
    ("approve", "approve"),
    ("replies", "replies"),
    ("suppress", "suppress"),
    ("summary", "summary"),
    ("check", "check"),
    ("day", "day"),
    ("web", "web"),
)
"""(name, module in commands/): each module has one function `command`."""


def main(arguments: list[str] | None = None) -> int:
    """Run `marketing …`; every failure is one line and an exit code."""
    os.umask(0o077)
    given = sys.argv[1:] if arguments is None else arguments
    try:
        code = _run(given)
        sys.stdout.flush()
        return code
    except CoordinationError as error:
        return _fail(error)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except OSError as error:
        return _fail(from_os_error(error))
    except KeyboardInterrupt:
        return 130


def _fail(error: CoordinationError) -> int:
    print(f"❌ marketing: {clean(str(error))}", file=sys.stderr)
    return error.exit_code


def _run(arguments: list[str]) -> int:
    import typer

    from coordination.commands.app import run_app

    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        callback=lambda: None,  # with one command only, Typer would take its name for an argument
        help="The marketing team: research, approval, outreach, conversation, report.",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    asked = dict(SUBCOMMANDS).get(arguments[0]) if arguments else None
    for name, module in SUBCOMMANDS:
        if asked not in (None, module):
            continue  # one subcommand need not wait for the imports of the others
        app.command(name)(import_module(f"marketing_engine.commands.{module}").command)
    if not arguments:
        run_app(app, "marketing", ["--help"])
        return UsageError.exit_code
    return run_app(app, "marketing", arguments)
