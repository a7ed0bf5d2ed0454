"""How long the frequent commands take, as ratios to a bare interpreter measured in the same run: medians of whole processes.

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


def clock(command: list[str], env: dict[str, str]) -> float:
    """Seconds for one process."""
    start = time.perf_counter()
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main(rounds: int) -> None:
    """Measure in turns, so that a busy moment hits all alike, and print."""
    with tempfile.TemporaryDirectory() as state:
        env = {**os.environ, "COORDINATION_HOME": state, "SESSION_NAME": "bench-1"}
        for number in range(1, 13):
            clock([str(BIN / "session-start"), f"bench-{number}", "some work"], env)
        cases = {
            "floor: python -I -S -c pass": [PYTHON, "-I", "-S", "-c", "pass"],
            "send": [BIN / "session-send-message.sh", "bench-2", "START_RESEARCH campaign_1 limit=25 offset=0"],
            "check, one new message": [BIN / "session-check-messages.sh", "bench-2"],
            "check, nothing new": [BIN / "session-check-messages.sh", "bench-3"],
            "status, 12 sessions": [BIN / "session-status.sh"],
        }
        times: dict[str, list[float]] = {name: [] for name in cases}
        for _ in range(rounds):
            for name, command in cases.items():
                times[name].append(clock([str(word) for word in command], env))
        floor = statistics.median(times["floor: python -I -S -c pass"])
        for name, measured in times.items():
            median = statistics.median(measured)
            print(f"{name:32} {median * 1000:7.2f} ms  {median / floor:5.2f} × floor")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
