"""What coordination/startup/ saves: a status of twelve sessions started in three ways, beside a bare interpreter.

.venv/bin/python tests/benchmarks/starting.py [ROUNDS]
"""

import os
import sys
import tempfile

from measure import ROOT, Case, compare, end, rounds_wanted, world

PYTHON = ROOT / ".venv" / "bin" / "python"
LAUNCH = ROOT / "coordination" / "startup" / "launch.py"
AS_PACKAGE = "import sys; from coordination.startup.launch import main; sys.exit(main('session-status', []))"


def main(rounds: int) -> None:
    """The compiled file keeps its promise; the others show what would be lost without it."""
    with tempfile.TemporaryDirectory() as folder:
        env = world(folder, 12)
        ways: dict[str, Case] = {
            "compiled, by the wrapper": ([ROOT / "bin" / "session-status"], env, 1.4),
            "from the sources, without site": ([PYTHON, "-X", "utf8", "-IS", LAUNCH, "session-status"], env, 1.8),
            "as an installed package": ([PYTHON, "-c", AS_PACKAGE], env, 2.2),
        }
        print(f"   the floor, python -I -S -c pass: {compare(ways, rounds) * 1000:.2f} ms")


if __name__ == "__main__":
    os.environ.pop("SESSION_NAME", None)
    main(rounds_wanted(100))
    sys.exit(end())
