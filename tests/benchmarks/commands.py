"""How long the frequent commands take beside a bare interpreter, alone and beside much that was read.

.venv/bin/python tests/benchmarks/commands.py [ROUNDS]
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path

from measure import BIN, Env, clock, compare, end, rounds_wanted, verdict, world

READ = 100_000
"""Messages that were read before."""

SEND, CHECK, STATUS = BIN / "session-send-message.sh", BIN / "session-check-messages.sh", BIN / "session-status.sh"
TEXT = "START_RESEARCH campaign_1 limit=25 offset=0"


def fill_with_read(env: Env, name: str) -> None:
    """As if so many messages had been read: names in cur/."""
    folder = Path(env["COORDINATION_HOME"], "sessions", name, "mail", "cur")
    for number in range(READ):
        (folder / f"1700000000.{number:09d}.00000000:2,S").touch()


def among_twelve(rounds: int) -> None:
    """A team as the first user has one. What is sent to 2 and 4 is read there; nobody writes to 3 and 5."""
    with tempfile.TemporaryDirectory() as folder:
        env = world(folder, 12)
        fill_with_read(env, "bench-4")
        fill_with_read(env, "bench-5")
        floor = compare(
            {
                "send": ([SEND, "bench-2", TEXT], env, 1.45),
                "check, one new": ([CHECK, "bench-2"], env, 1.35),
                "send beside 100,000 read": ([SEND, "bench-4", TEXT], env, 1.45),
                "check, one new beside 100,000 read": ([CHECK, "bench-4"], env, 1.35),
                "check, nothing new": ([CHECK, "bench-3"], env, 0.3),
                "check, nothing new, $SESSION_NAME": ([CHECK], {**env, "SESSION_NAME": "bench-3"}, 0.3),
                "check, nothing new beside 100,000 read": ([CHECK, "bench-5"], env, 0.3),
                "status of 12": ([STATUS], env, 1.4),
            },
            rounds,
        )
        print(f"   the floor, python -I -S -c pass: {floor * 1000:.2f} ms")
        helps = [clock([SEND, "--help"], env) for _ in range(rounds // 4 + 3)]
        verdict("--help", statistics.median(helps) * 1000, 100, "ms")
        stranger = {**env, "SESSION_NAME": "somebody-else"}
        compare({"broadcast to 12": ([SEND, "broadcast", "hello"], stranger, 2.2)}, rounds)


def among_a_thousand(rounds: int) -> None:
    """Many sessions, each with a message that waits."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**world(folder, 1000), "SESSION_NAME": "somebody-else"}
        times = [clock([SEND, "broadcast", "hello"], env) for _ in range(max(3, rounds // 10))]
        verdict("broadcast to 1,000", statistics.median(times) * 1000, 400, "ms")
    with tempfile.TemporaryDirectory() as folder:
        env = {**world(folder, 1000), "SESSION_NAME": "somebody-else"}
        clock([SEND, "broadcast", "hello"], env)
        compare({"status of 1,000": ([STATUS], env, 4.0)}, rounds // 2 + 3)


if __name__ == "__main__":
    os.environ.pop("SESSION_NAME", None)
    among_twelve(rounds_wanted(100))
    among_a_thousand(rounds_wanted(100))
    sys.exit(end())
