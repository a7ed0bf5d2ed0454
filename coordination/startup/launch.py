"""The start of every session-* command; without its compiled file: `python -X utf8 -IS launch.py NAME [ARGUMENT…]`.

The plain forms run here with a handful of standard modules; options, help and usage errors go to the
Typer application, over the same functions.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from coordination.commands import catalogue
from coordination.errors import CoordinationError, StateGone, from_os_error
from coordination.paths import check_format, find_libraries


def is_plain(arguments: list[str]) -> bool:
    """Whether no argument is an option: a lone `-` is none, nor is a text that begins with a dash."""
    return not any(a.startswith("-") and a != "-" and not any(c.isspace() for c in a) for a in arguments)


def check_state(module_name: str, words: list[str]) -> None:
    """Raise CoordinationError for a state folder that this version cannot read; a damaged one keeps no stop back."""
    try:
        check_format()
    except CoordinationError as error:
        if isinstance(error, StateGone) or module_name not in ("stop_all", "hold", "send"):
            raise
        from coordination import address, orders

        found = [orders.order_in(word, address.BROADCAST) for word in words]
        if module_name == "send" and not any(order and order.verb != orders.RESUME for order in found):
            raise


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
    heard = open_missing_streams()
    try:
        code = run(name, arguments)
        if heard:
            sys.stdout.flush()
        else:
            _silence_stdout()  # what was done is done, though nobody wants to know
        return code
    except CoordinationError as error:
        return _fail(name, error)
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except OSError as error:
        return _fail(name, from_os_error(error))
    except KeyboardInterrupt:
        _silence_stdout()
        return 130


def open_missing_streams() -> bool:
    """Whether there is somewhere to write to.

    What a caller has closed of 0, 1 and 2 would be taken by the next file that is opened, a lock perhaps. A missing
    standard output cannot be written to: a message that was not shown must not be marked read.
    """
    missing = []
    for number, flags in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, flags)
            missing.append(number)
    if 0 in missing:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if 1 in missing:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if 2 in missing:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    return 1 not in missing


def _fail(name: str, error: CoordinationError) -> int:
    from coordination.fields import clean

    sys.stderr.write(f"❌ {name}: {clean(str(error))}\n")
    try:
        sys.stdout.flush()
    except OSError:
        _silence_stdout()
    return error.exit_code


def _silence_stdout() -> None:
    """Let the interpreter's own flush at exit go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def leave(code: int) -> None:
    """End the process at once: what the interpreter would tidy up, the kernel tidies up faster."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = code or 1
    os._exit(code)


def entry() -> int:
    """Entry point of an installation: the command is the name it was called by."""
    return main(os.path.basename(sys.argv[0]), sys.argv[1:])


if __name__ == "__main__":
    leave(main(os.path.basename(sys.argv[1]), sys.argv[2:]))
