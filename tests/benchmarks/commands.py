"""How long the commands take, as ratios to a bare interpreter measured in the same run: medians of whole processes.

.venv/bin/python tests/benchmarks/commands.py [ROUNDS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = ROOT / "bin"
PYTHON = ROOT / ".venv" / "bin" / "python"
FLOOR = [PYTHON, "-I", "-S", "-c", "pass"]
READ = 100_000  # messages that were read before

Env = dict[str, str]


def clock(command: list[str | Path], env: Env, text: str = "") -> float:
    """Seconds for one process."""
    words = [str(word) for word in command]
    start = time.perf_counter()
    subprocess.run(
        words, env=env, input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - start


def world(folder: str, sessions: int) -> Env:
    """A state folder with so many sessions, `bench-0` and so on."""
    env = {**os.environ, "COORDINATION_HOME": folder, "SESSION_NAME": "bench-0"}
    line = f"for i in $(seq 0 {sessions - 1}); do session-start bench-$i 'some work' || exit; done"
    path = f"{BIN}:{env['PATH']}"
    subprocess.run(["sh", "-c", line], env={**env, "PATH": path}, stdout=subprocess.DEVNULL, check=True)
    return env


def fill_with_read(env: Env, name: str) -> None:
    """As if so many messages had been read: names in cur/."""
    folder = Path(env["COORDINATION_HOME"], "sessions", name, "mail", "cur")
    for number in range(READ):
        (folder / f"1700000000.{number:09d}.00000000:2,S").touch()


def compare(cases: dict[str, tuple[list[str | Path], Env]], rounds: int) -> None:
    """Measure in turns, so that a busy moment hits all alike, and print."""
    times: dict[str, list[float]] = {"floor: python -I -S -c pass": []}
    for _ in range(rounds):
        times["floor: python -I -S -c pass"].append(clock([*FLOOR], dict(os.environ)))
        for name, (command, env) in cases.items():
            times.setdefault(name, []).append(clock(command, env))
    floor = statistics.median(times["floor: python -I -S -c pass"])
    for name, measured in times.items():
        median = statistics.median(measured)
        print(f"{name:45} {median * 1000:8.2f} ms  {median / floor:6.2f} × floor")


def main(rounds: int) -> None:
    """The frequent commands, alone and beside much that was read, and with many sessions."""
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        env = world(few, 13)
        fill_with_read(env, "bench-4")
        fill_with_read(env, "bench-5")
        send, check = BIN / "session-send-message.sh", BIN / "session-check-messages.sh"
        cases: dict[str, tuple[list[str | Path], Env]] = {
            "send": ([send, "bench-2", "START_RESEARCH campaign_1 limit=25 offset=0"], env),
            "check, one new message": ([check, "bench-2"], env),
            "send beside 100,000 read": ([send, "bench-4", "START_RESEARCH campaign_1 limit=25 offset=0"], env),
            "check, one new beside 100,000 read": ([check, "bench-4"], env),
            "check, nothing new": ([check, "bench-3"], env),
            "check, nothing new beside 100,000 read": ([check, "bench-5"], env),
            "status, 13 sessions": ([BIN / "session-status.sh"], env),
            "broadcast to 12": ([send, "broadcast", "hello"], {**env, "SESSION_NAME": "bench-0"}),
            "--help": ([send, "--help"], env),
        }
        compare(cases, rounds)
        env = world(many, 1000)
        cases = {
            "status, 1,000 sessions": ([BIN / "session-status.sh"], env),
            "broadcast to 1,000": ([send, "broadcast", "hello"], env),
        }
        compare(cases, max(3, rounds // 10))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
