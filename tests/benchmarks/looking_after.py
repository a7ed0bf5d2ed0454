"""What session-doctor and session-log cost beside much mail and a long log, against listing and reading the same once.

.venv/bin/python tests/benchmarks/looking_after.py [ROUNDS]
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path

from measure import BIN, FLOOR, Env, clock, end, rounds_wanted, verdict, world

MESSAGES = 100_000
EVENTS = 200_000
SESSIONS = 12
BARE = """
import os, sys
def visit(folder):
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            visit(entry.path)
visit(sys.argv[1])
log = os.path.join(sys.argv[1], "log")
for name in os.listdir(log):
    with open(os.path.join(log, name), "rb") as file:
        while file.read(1 << 16):
            pass
"""
"""The floor: lists every folder and reads the log."""


def fill(env: Env, part: str) -> None:
    """As if messages lay in one part of the mailboxes of all but the first session, and events in the log."""
    from coordination.message import Message

    home = Path(env["COORDINATION_HOME"])
    first = Message(sender="bench-0", to="bench-1", body="START_RESEARCH campaign_1 limit=25 offset=0")
    data = first.compose()
    for number in range(MESSAGES):
        folder = home / "sessions" / f"bench-{1 + number % (SESSIONS - 1)}" / "mail" / part
        id = f"{1_795_000_000 + number}.{number:09d}.00000000"
        path = folder / (f"{id}:2,S" if folder.name == "cur" else id)
        path.write_bytes(data.replace(first.id.encode(), id.encode()))
    for day in range(1, 21):
        lines = (
            f"2026-10-{day:02}T12:{n // 60 % 60:02}:{n % 60:02}.{n:06d}Z\tclaim\tbench-{n % 12}\twork/prospect_{n}\n"
            for n in range(EVENTS // 20)
        )
        (home / "log" / f"2026-10-{day:02}").write_text("".join(lines))


def compare(part: str, rounds: int) -> None:
    """Both commands beside messages in `new` or `cur`."""
    os.umask(0o077)
    with tempfile.TemporaryDirectory() as folder:
        env = world(folder, SESSIONS)
        fill(env, part)
        bare: list[str | Path] = [*FLOOR[:-1], BARE, folder]
        commands = {"session-doctor": BIN / "session-doctor", "session-log": BIN / "session-log"}
        floors, times = [], {name: [] for name in commands}
        for _ in range(rounds):
            floors.append(clock(bare, env))
            for name, path in commands.items():
                times[name].append(clock([path], env, any_exit=True))
        floor = statistics.median(floors)
        print(f"   the floor, every folder listed and the log read: {floor * 1000:.0f} ms")
        for name, found in times.items():
            verdict(f"{name}, 100,000 messages in {part}/", statistics.median(found) / floor, 2, "× floor")


if __name__ == "__main__":
    for place in ("cur", "new"):
        compare(place, rounds_wanted(5))
    sys.exit(end())
