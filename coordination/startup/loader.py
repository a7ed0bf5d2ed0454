"""The beginning of a command's compiled file, see bundle.py: loads the modules it carries and runs the command."""

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMMAND = "the command"
MODULES: "Any" = "the modules"

gc.disable()  # a process of ten milliseconds leaves nothing to collect


def are_current(top: str) -> bool:
    """Whether no source has changed since."""
    try:
        for _, path, _, mtime, size, _ in MODULES:
            about = os.stat(f"{top}/{path}")
            if about.st_mtime_ns != mtime or about.st_size != size:
                return False
    except OSError:
        return False
    return True


def load(top: str) -> None:
    """Make modules of them, in an order in which each finds what it imports."""
    kind = type(sys)
    for name, path, is_package, _, _, code in MODULES:
        module = sys.modules[name] = kind(name)
        parent, _, leaf = name.rpartition(".")
        module.__file__ = f"{top}/{path}"
        if is_package:
            module.__path__ = [module.__file__.rpartition("/")[0]]
        module.__package__ = name if is_package else parent
        if parent:
            setattr(sys.modules[parent], leaf, module)
        exec(code, module.__dict__)  # noqa: S102  # our own, compiled at set-up


def main() -> None:
    """Run the command; where its sources have changed, from them, and make its file anew."""
    folder = os.path.dirname(os.path.abspath(__file__))
    top = os.path.dirname(os.path.dirname(folder))
    sys.path.append(top)
    current = are_current(top)
    if current:
        load(top)
    from coordination import ending
    from coordination.startup import launch

    code = launch.main(COMMAND, sys.argv[1:])
    if not current:
        import contextlib

        from coordination.startup import bundle

        with contextlib.suppress(OSError):  # somebody else's checkout: it runs from its sources
            bundle.write(folder, [COMMAND])
    ending.leave(code)


main()
