"""The learned judge on 1,000 replies: time on one core and memory, and one reply from the command line.

The rules judge and a bare interpreter are measured in the same run: on a busy machine the ratios to them still say
what a change cost.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from measure import FLOOR, ROOT, clock, end, rounds_wanted, verdict

COMMAND = [str(ROOT / ".venv" / "bin" / "python"), str(ROOT / "marketing_engine" / "agents" / "conversation_ai.py")]
ROWS = ROOT / "tests" / "marketing_engine" / "reply_sets" / "everyday.jsonl"
MANY = 1_000
LEARNED, RULES = "embedded", "rules"


def replies(path: Path, count: int) -> None:
    """A JSON Lines file of so many replies, those of the set over and over."""
    lines = ROWS.read_text().splitlines()
    rows = [json.loads(lines[number % len(lines)]) for number in range(count)]
    path.write_text(
        "".join(
            json.dumps({"id": number, "subject": row["subject"], "body": row["body"]}) + "\n"
            for number, row in enumerate(rows)
        )
    )


def command(path: Path, judge: str) -> list[str | Path]:
    """The call that judges a file."""
    return [*COMMAND, "--replies", path, "--json", "--judge", judge]


def resident(pid: int) -> int:
    """The most bytes that a process and its children had in memory, each at its time; 0 where the system is silent."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    own = int(status.split("VmHWM:")[1].split()[0]) * 1_024 if "VmHWM:" in status else 0
    return own + sum(resident(int(child)) for child in children)


def whole_call(path: Path, judge: str) -> tuple[float, float]:
    """Processor time in seconds of one call with its children, and the most memory they had together in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen([str(word) for word in command(path, judge)], stdout=subprocess.DEVNULL)
    most = 0

    def watch() -> None:
        nonlocal most
        while process.returncode is None:
            most = max(most, resident(process.pid))
            time.sleep(0.2)

    watching = threading.Thread(target=watch)
    watching.start()
    status = process.wait()
    watching.join()
    if status:
        raise SystemExit(f"the judge {judge} ended with {status}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if not most:  # no /proc: the largest process alone
        most = after.ru_maxrss * (1 if sys.platform == "darwin" else 1_024)
    return used, most / 1e6


def one_reply(path: Path, rounds: int) -> None:
    """The time of one reply by the clock, measured in turns on all cores: the least of each, and ratios of medians."""
    env = dict(os.environ)
    took: dict[str, list[float]] = {"floor": [], RULES: [], LEARNED: []}
    for _ in range(rounds):
        took["floor"].append(clock([*FLOOR], env))
        for judge in (RULES, LEARNED):
            took[judge].append(clock(command(path, judge), env))
    middle = {name: statistics.median(times) for name, times in took.items()}
    verdict("one reply from the command line, at best", min(took[LEARNED]), 1.5, "s")
    verdict("one reply beside the rules judge", middle[LEARNED] / middle[RULES], 2.5, "times")
    verdict("one reply", middle[LEARNED] / middle["floor"], 200, "× floor")


def many_replies(path: Path, none: Path) -> None:
    """Processor time of many replies on one core, and memory."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    start, _ = whole_call(none, RULES)
    by_rules, _ = whole_call(path, RULES)
    learned, memory = whole_call(path, LEARNED)
    verdict(f"{MANY:,} replies on one core", learned, 120, "s")
    verdict(f"{MANY:,} replies beside the rules judge", learned / max(by_rules - start, 0.01), 20, "times")
    verdict("memory of both processes together", memory, 400, "MB")


def main() -> int:
    """Print all promises; the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        one, many = Path(folder, "one.jsonl"), Path(folder, "many.jsonl")
        replies(one, 1)
        replies(many, MANY)
        one_reply(one, rounds_wanted(7))
        many_replies(many, one)
    return end()


if __name__ == "__main__":
    sys.exit(main())
