"""One command with subcommands, a module each: `marketing`, `outreach-session`."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from coordination import streams
from coordination.errors import CoordinationError, UsageError, from_os_error
from coordination.fields import clean

Subcommands = Sequence[tuple[str, str]]
"""(name, module): each module has one function `command`."""


def run(name: str, about: str, package: str, subcommands: Subcommands, arguments: list[str] | None) -> int:
    """Run `name …`; every failure is one line and an exit code."""
    os.umask(0o077)
    if not streams.open_missing():
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # what is recorded is recorded unseen
    given = sys.argv[1:] if arguments is None else arguments
    try:
        code = _run(name, about, package, subcommands, given)
        sys.stdout.flush()
        return code
    except CoordinationError as error:
        return _fail(name, error)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except OSError as error:
        return _fail(name, from_os_error(error))
    except KeyboardInterrupt:
        return 130


def _fail(name: str, error: CoordinationError) -> int:
    with suppress(OSError):
        sys.stdout.flush()  # what was said before stands above, also where both go into one file
    print(f"❌ {name}: {clean(str(error))}", file=sys.stderr)
    return error.exit_code


def _run(name: str, about: str, package: str, subcommands: Subcommands, arguments: list[str]) -> int:
    import typer

    from coordination.commands.app import run_app

    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        callback=lambda: None,  # with one command only, Typer would take its name for an argument
        help=about,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    asked = dict(subcommands).get(arguments[0]) if arguments else None
    for subcommand, module in subcommands:
        if asked not in (None, module):
            continue  # one subcommand need not wait for the imports of the others
        app.command(subcommand)(import_module(f"{package}.{module}").command)
    if not gc.isenabled():
        gc.freeze()  # what was imported stays
        gc.enable()
    if not arguments:
        run_app(app, name, ["--help"])
        return UsageError.exit_code
    return run_app(app, name, arguments)
