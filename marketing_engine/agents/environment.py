"""Finds the project's own Python and goes on there. Parses on any Python 3, whatever `python3` happens to be."""

import os
import sys


def enter(script):
    # type: (str) -> None
    """Restart `script` under the checkout's .venv, made ready first if need be; an installation runs as it is."""
    top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(script))))
    if not os.path.exists(os.path.join(top, "bin", "setup")):
        if sys.version_info < (3, 11):
            sys.exit("this needs Python 3.11 or newer; run it with the python of the installation")
        return
    venv = os.path.join(top, ".venv")
    if os.path.realpath(os.path.dirname(os.path.dirname(os.path.abspath(sys.executable)))) == os.path.realpath(venv):
        return
    if not os.path.exists(os.path.join(venv, "ready")) and os.spawnl(
        os.P_WAIT, os.path.join(top, "bin", "setup"), "setup"
    ):
        sys.exit(1)
    python = os.path.join(venv, "bin", "python")
    os.execv(python, [python, "-X", "utf8", "-I", os.path.realpath(script)] + sys.argv[1:])
