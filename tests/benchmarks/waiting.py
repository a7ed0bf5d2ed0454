"""How soon a waiter sees what landed, and what twelve idle waiters cost.

.venv/bin/python tests/benchmarks/waiting.py [ROUNDS]
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import BIN, Env, end, rounds_wanted, verdict, world

CHECK = str(BIN / "session-check-messages.sh")
IDLE = 10.0
"""Seconds during which the idle ones are watched."""


def wake_up(env: Env) -> float:
    """Seconds from the begin of a delivery to the first byte that a waiter prints; it has waited for a while before."""
    from coordination import sending
    from coordination.message import Message

    waiter = subprocess.Popen([CHECK, "bench-1", "--wait", "30"], env=env, stdout=subprocess.PIPE)
    assert waiter.stdout
    time.sleep(random.uniform(0.5, 1.5))  # it has started, and its pauses have grown
    letter = Message(sender="bench-0", to="bench-1", body="hello")
    begun = time.perf_counter()
    sending.send(letter)
    waiter.stdout.read(1)
    seconds = time.perf_counter() - begun
    waiter.stdout.read()
    waiter.wait()
    return seconds


def idle(env: Env, names: list[str]) -> float:
    """The part of one processor that waiters need together while nothing comes, as the scheduler counts it (Linux)."""
    waiters = [subprocess.Popen([CHECK, name, "--wait", "600"], env=env, stdout=subprocess.DEVNULL) for name in names]
    time.sleep(5)  # all have started
    before = sum(on_processor(waiter.pid) for waiter in waiters)
    time.sleep(IDLE)
    after = sum(on_processor(waiter.pid) for waiter in waiters)
    for waiter in waiters:
        waiter.terminate()
        waiter.wait()
    return (after - before) / IDLE


def on_processor(pid: int) -> float:
    """Seconds that a process has run."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def main(rounds: int) -> None:
    """Both promises."""
    with tempfile.TemporaryDirectory() as folder:
        env = world(folder, 13)
        os.environ["COORDINATION_HOME"] = folder
        times = [wake_up(env) for _ in range(rounds)]
        verdict("a waiter wakes, delivery included", statistics.median(times) * 1000, 50, "ms")
        names = [f"bench-{number}" for number in range(1, 13)]
        verdict("12 idle waiters", idle(env, names) * 100, 2, "% core")


if __name__ == "__main__":
    main(rounds_wanted(30))
    sys.exit(end())
