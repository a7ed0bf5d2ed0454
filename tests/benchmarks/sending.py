"""Many messages: `--batch` beside a bare loop that writes as durably, and twelve shells that send at once.

.venv/bin/python tests/benchmarks/sending.py [ROUNDS]
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from measure import BIN, Env, clock, end, rounds_wanted, seconds, verdict, world

SEND = BIN / "session-send-message.sh"
BATCH = 1000
SHELLS, EACH = 12, 100


def bare_loop(folder: Path, data: bytes) -> None:
    """Write, fsync, rename, fsync the folder: the least that a durable Maildir delivery does."""
    (folder / "tmp").mkdir(parents=True)
    (folder / "new").mkdir()
    for number in range(BATCH):
        handle = os.open(folder / "tmp" / str(number), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(handle, data)
        os.fsync(handle)
        os.close(handle)
        os.rename(folder / "tmp" / str(number), folder / "new" / str(number))
        handle = os.open(folder / "new", os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def batch(env: Env) -> None:
    """The same number through the command."""
    lines = "".join(json.dumps({"to": "bench-1", "message": f"message {n}"}) + "\n" for n in range(BATCH))
    subprocess.run([SEND, "--batch"], env=env, input=lines.encode(), stdout=subprocess.DEVNULL, check=True)


def all_at_once(env: Env) -> float:
    """Seconds until twelve shells have each sent a hundred messages to one mailbox; all must be there."""
    line = f'for n in $(seq {EACH}); do "{SEND}" bench-2 "message $n" > /dev/null || exit; done'
    new = Path(env["COORDINATION_HOME"], "sessions", "bench-2", "mail", "new")
    before = len(list(new.iterdir()))

    def work() -> None:
        shells = [subprocess.Popen(["sh", "-c", line], env=env) for _ in range(SHELLS)]
        assert [shell.wait() for shell in shells] == [0] * SHELLS

    wall = seconds(work)
    assert len(list(new.iterdir())) - before == SHELLS * EACH
    return wall


def main(rounds: int) -> None:
    """Both promises, each beside its measure in turns."""
    bare, batches, walls = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        env = world(folder, 3)
        data = b"From: bench-0\n" + b"x" * 200
        for number in range(rounds * 5):
            bare.append(seconds(partial(bare_loop, Path(folder, f"bare-{number}"), data)))
            batches.append(seconds(partial(batch, env)))
        for _ in range(rounds):
            single = statistics.median(clock([SEND, "bench-1", "message"], env) for _ in range(50))
            walls.append(all_at_once(env) / (SHELLS * EACH * single / (os.cpu_count() or 1)))
    rate = statistics.median(bare) / statistics.median(batches) * 100
    verdict(f"--batch of {BATCH:,}", rate, 70, "% bare", at_least=True)
    verdict("12 shells × 100 sends", statistics.median(walls), 1.3, "× single")


if __name__ == "__main__":
    os.environ.pop("SESSION_NAME", None)
    main(rounds_wanted(3))
    sys.exit(end())
