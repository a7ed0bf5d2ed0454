"""The Typer door: options, help and usage errors for the same functions as the plain forms."""

import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import Any

import typer
from typer.exceptions import TyperException

from coordination.commands.catalogue import about
from coordination.commands.state_check import check_state
from coordination.output import say
from coordination.plain_words import plain


def run_with_typer(name: str, module_name: str, arguments: list[str]) -> int:
    """Parse and run one command; its exit code."""
    if "--help" in arguments or "-h" in arguments:
        say(examples(name, module_name))
    return run_app(application(name, module_name), name, arguments)


def examples(name: str, module_name: str) -> str:
    """What a person wants to see first: what the command does, and calls of it to copy."""
    lines: str = import_module(f"coordination.commands.{module_name}").EXAMPLES
    return f"{name}: {about(name)}\n\n" + "".join(f"  {line}\n" for line in lines.splitlines())


def application(name: str, module_name: str) -> typer.Typer:
    """A Typer application of one command; its module's `typer_command()` gives the function."""
    function: Callable[..., Any] = import_module(f"coordination.commands.{module_name}").typer_command()

    @wraps(function)
    def command(**given: Any) -> Any:
        values = [value if isinstance(value, list) else [value] for value in given.values()]
        check_state(module_name, [word for words in values for word in words if isinstance(word, str)])
        return function(**given)

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(name=name, context_settings={"help_option_names": ["-h", "--help"]})(command)
    return app


def run_app(app: typer.Typer, name: str, arguments: list[str]) -> int:
    """Run a Typer application without its own error boxes: usage errors are one line and exit 2."""
    try:
        code = app(args=arguments, prog_name=name, standalone_mode=False)
    except TyperException as error:
        context = getattr(error, "ctx", None)
        asked = context.command_path if context else name
        sys.stderr.write(f"❌ {name}: {plain(error.format_message())}; see {asked} --help\n")
        return error.exit_code
    except typer.Abort:
        return 130
    except SystemExit:  # Typer's answer to a pipe that nobody reads any more
        raise BrokenPipeError from None
    return code if isinstance(code, int) else 0
