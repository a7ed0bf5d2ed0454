"""What the benchmarks share: a state folder, processes timed in turns, and a verdict for each promise."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
BIN = ROOT / "bin"
FLOOR = [str(ROOT / ".venv" / "bin" / "python"), "-I", "-S", "-c", "pass"]

Env = dict[str, str]
Case = tuple[list[str | Path], Env, float]
"""A command, its environment, and how many times the floor it may take."""

broken: list[str] = []
"""Promises that this run did not keep."""


def verdict(name: str, value: float, target: float, unit: str, *, at_least: bool = False) -> None:
    """Print one measured value beside what is promised."""
    kept = value >= target if at_least else value <= target
    if not kept:
        broken.append(name)
    sign = "≥" if at_least else "≤"
    print(f"{'✅' if kept else '❌'} {name:45} {value:8.2f} {unit:8} promised {sign} {target:g}", flush=True)


def end() -> int:
    """The exit code of a benchmark: 1 where a promise was broken."""
    return 1 if broken else 0


def clock(command: list[str | Path], env: Env, *, any_exit: bool = False) -> float:
    """Seconds for one process, which must end with 0 unless `any_exit`."""
    words = [str(word) for word in command]
    start = time.perf_counter()
    subprocess.run(words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=not any_exit)
    return time.perf_counter() - start


def world(folder: str, sessions: int) -> Env:
    """A state folder with so many sessions, `bench-0` and so on."""
    env = {**os.environ, "COORDINATION_HOME": folder, "SESSION_NAME": "bench-0"}
    env["PATH"] = f"{BIN}:{env['PATH']}"
    line = f"for i in $(seq 0 {sessions - 1}); do session-start bench-$i 'some work' || exit; done"
    subprocess.run(["sh", "-c", line], env=env, stdout=subprocess.DEVNULL, check=True)
    return env


def compare(cases: dict[str, Case], rounds: int) -> float:
    """Measure in turns, so that a busy moment hits all alike; print medians; the floor in seconds."""
    floors: list[float] = []
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        floors.append(clock([*FLOOR], dict(os.environ)))
        for name, (command, env, _) in cases.items():
            times[name].append(clock(command, env))
    floor = statistics.median(floors)
    for name, (_, _, target) in cases.items():
        verdict(name, statistics.median(times[name]) / floor, target, "× floor")
    return floor


def rounds_wanted(usual: int) -> int:
    """The number on the command line, else the usual one."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else usual


def seconds(work: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
