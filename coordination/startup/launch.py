"""The start of every session-* command; without its compiled file: `python -X utf8 -IS launch.py NAME [ARGUMENT…]`.

The plain forms run here with a handful of standard modules; options, help and usage errors go to the
Typer application, over the same functions.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from coordination import streams
from coordination.commands import catalogue
from coordination.commands.state_check import check_state
from coordination.ending import leave
from coordination.errors import CoordinationError, from_os_error
from coordination.paths import find_libraries


def is_plain(arguments: list[str]) -> bool:
    """Whether no argument is an option: a lone `-` is none, nor is a text that begins with a dash."""
    return not any(a.startswith("-") and a != "-" and not any(c.isspace() for c in a) for a in arguments)


def run(name: str, arguments: list[str]) -> int:
    """Run one command; its exit code."""
    module_name = catalogue.module_of(name)
    module = __import__(f"coordination.commands.{module_name}", fromlist=["plain"])
    if is_plain(arguments) or getattr(module, "is_also_plain", is_plain)(arguments):
        check_state(module_name, arguments)
        code = module.plain(arguments)
        if code is not None:
            return int(code)
    find_libraries()
    import gc

    from coordination.commands.app import run_with_typer

    gc.enable()
    return run_with_typer(name.removesuffix(".sh"), module_name, arguments)


def main(name: str, arguments: list[str]) -> int:
    """Run one command and turn every failure into one line and an exit code."""
    os.umask(0o077)
    heard = streams.open_missing()
    try:
        code = run(name, arguments)
        if heard:
            sys.stdout.flush()
        else:
            streams.silence_stdout()  # what was done is done, though its output has no reader
        return code
    except CoordinationError as error:
        return _fail(name, error)
    except BrokenPipeError:
        streams.silence_stdout()
        return 0
    except OSError as error:
        return _fail(name, from_os_error(error))
    except KeyboardInterrupt:
        streams.silence_stdout()
        return 130


def _fail(name: str, error: CoordinationError) -> int:
    from coordination.fields import clean

    sys.stderr.write(f"❌ {name}: {clean(str(error))}\n")
    try:
        sys.stdout.flush()
    except OSError:
        streams.silence_stdout()
    return error.exit_code


def entry() -> int:
    """Entry point of an installation: the command is the name it was called by."""
    return main(os.path.basename(sys.argv[0]), sys.argv[1:])


if __name__ == "__main__":
    leave(main(os.path.basename(sys.argv[1]), sys.argv[2:]))
