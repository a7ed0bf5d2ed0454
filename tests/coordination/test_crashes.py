"""Writers and readers are killed -9 at any moment: nothing acknowledged is lost, torn or doubled.

A message counts as acknowledged once its command has ended with 0 or, in a batch, its line was printed. It counts
as shown once its whole line was written by a reader.
"""

import email
import email.policy
import itertools
import json
import mailbox
import os
import random
import select
import signal
import subprocess
import threading
import time
from collections import Counter
from pathlib import Path

import processes
import pytest
from conftest import BIN, until

from i_proactive.coordination import SessionCoordinator

pytestmark = pytest.mark.timeout(1800)  # the full form of one test takes minutes

SIZES = [10, 3_000, 100_000]
"""Bytes of a text: one write, one page, and so much that a kill can fall into the middle."""


@pytest.fixture
def box(sh, monkeypatch):
    """A started session `box`; this process works on the same state folder."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start box")
    return sh


def start(sh, arguments: list[str], out: int) -> "subprocess.Popen[bytes]":
    """Start one command in a process group of its own."""
    return subprocess.Popen(
        [BIN / arguments[0], *arguments[1:]],
        cwd=sh.work,
        env=sh.env,
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.DEVNULL,
    )


def kill_group(process: "subprocess.Popen[bytes]") -> bool:
    """Kill -9 a process with all it started, and wait for the last of them; whether it was still running."""
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
        until(lambda: not lives(process.pid), "the process group to die")
        process.wait()
    return running and process.returncode == -signal.SIGKILL


def lives(group: int) -> bool:
    """Whether a process group has a process that is no zombie."""
    return any(processes.group(pid) == group and not processes.has_ended(pid) for pid in processes.all_pids())


def kill_child(process: "subprocess.Popen[bytes]") -> bool:
    """Kill -9 the command that a shell runs just now, and leave the shell; False if it ran none."""
    try:
        child = int(processes.read(process.pid, f"task/{process.pid}/children").split()[0])
        handle = os.pidfd_open(child)
    except (OSError, IndexError):
        return False
    try:
        if processes.parent(child) != process.pid:
            return False
        signal.pidfd_send_signal(handle, signal.SIGKILL)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def names_in(folder: Path) -> set[str]:
    """The names in a folder, which need not be there."""
    try:
        return set(os.listdir(folder))
    except FileNotFoundError:
        return set()


def sound_texts(sh, part: str = "new") -> dict[str, str]:
    """The text of each message by its id, read by the standard library, which must find nothing wrong with any."""
    texts = {}
    for key, plain in mailbox.Maildir(sh.state / "sessions" / "box" / "mail", create=False).iteritems():
        if plain.get_subdir() != part:
            continue
        letter = email.message_from_bytes(sh_bytes(sh, part, key), policy=email.policy.default)
        assert not letter.defects, (key, letter.defects)
        assert not [defect for value in letter.values() for defect in value.defects], key
        id = str(letter["Message-ID"]).strip("<>").rpartition("@")[0]
        assert id == key.partition("+")[0], key
        assert id not in texts, f"twice there: {id}"
        texts[id] = letter.get_content().removesuffix("\n")
    return texts


def sh_bytes(sh, part: str, key: str) -> bytes:
    """A message file by its key."""
    folder = sh.state / "sessions" / "box" / "mail" / part
    return next(path for path in folder.iterdir() if path.name.partition(":")[0] == key).read_bytes()


def check_only_drafts_are_left_over(sh) -> None:
    """What the killed left behind lies in `tmp/` and nowhere else."""
    home = sh.state / "sessions" / "box"
    known = {home / "mail" / "new", home / "mail" / "cur", home / "mail" / "tmp"}
    strange = [path for path in home.rglob("*") if path.is_file() and path.parent not in known]
    assert [path for path in strange if path != home / "session"] == []
    assert not any(path.name.endswith("~") for path in sh.state.rglob("*"))


WRITER = """
IFS= read -r pad < pad{size}; n=0
while :; do
    n=$((n + 1))
    session-send-message box "{name} $n {size} $pad" >/dev/null && echo "{name} $n {size}" >> acknowledged.{name}
done
"""


def wait_for_a_draft(sh, seconds: float) -> None:
    """Return as soon as somebody writes into `tmp/`."""
    drafts = sh.state / "sessions" / "box" / "mail" / "tmp"
    before = names_in(drafts)
    deadline = time.monotonic() + seconds
    while not names_in(drafts) - before and time.monotonic() < deadline:
        pass


def test_killed_writers_lose_nothing_they_acknowledged(box, trials, rng):
    """Bash loops of session-send-message, of which now the command, now the whole process group is killed."""
    for size in SIZES:
        (box.work / f"pad{size}").write_text("é" * (size // 2))
    names = (f"w{number}" for number in itertools.count())

    def writer() -> "subprocess.Popen[bytes]":
        return box.background(WRITER.format(name=next(names), size=rng.choice(SIZES)))

    writers = [writer() for _ in range(3)]
    wanted = trials(30, 1200)
    kills = 0

    def acknowledgements() -> list[str]:
        return [line for path in box.work.glob("acknowledged.*") for line in path.read_text().splitlines()]

    while kills < wanted or len(acknowledgements()) <= wanted / 10:
        at = rng.randrange(3)
        if rng.random() < 0.5:
            wait_for_a_draft(box, 1)
        else:
            time.sleep(rng.uniform(0, 0.03))
        if rng.random() < 0.6:
            kills += kill_child(writers[at])
        else:
            kills += kill_group(writers[at])
            writers[at] = writer()
    for process in writers:
        kill_group(process)

    acknowledged = acknowledgements()
    found = Counter()
    for text in sound_texts(box).values():
        *head, pad = text.split(" ")
        assert pad == "é" * (int(head[2]) // 2), f"torn: {head}"
        found[" ".join(head)] += 1
    assert set(acknowledged) - set(found) == set(), "acknowledged, and not there"
    assert [head for head, number in found.items() if number > 1] == []
    check_only_drafts_are_left_over(box)


def complete_lines(data: bytes) -> list[bytes]:
    """Lines that were printed to their end."""
    return data.splitlines()[: data.count(b"\n")]


def read_more(handle: int, size: int = 65536) -> bytes:
    """What a pipe or a terminal has for us; nothing at its end."""
    try:
        return os.read(handle, size)
    except OSError:  # the end of a terminal
        return b""


def run_batch_and_kill(sh, source: Path, rng: random.Random) -> tuple[bool, list[str]]:
    """A batch killed after some printed lines, or some delivered messages: (was it killed, ids it printed)."""
    if rng.random() < 0.5:
        ours, theirs = os.openpty()
    else:
        ours, theirs = os.pipe()
    with source.open("rb") as lines:
        batch = subprocess.Popen(
            [BIN / "session-send-message", "--batch", "--json"],
            env=sh.env,
            stdin=lines,
            stdout=theirs,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    os.close(theirs)
    enough = rng.randrange(40)
    new = sh.state / "sessions" / "box" / "mail" / "new"
    before = len(os.listdir(new))
    printed = b""
    while printed.count(b"\n") < enough and len(os.listdir(new)) < before + 3 * enough and batch.poll() is None:
        if select.select([ours], [], [], 0.001)[0]:
            printed += read_more(ours)
    time.sleep(rng.uniform(0, 0.003) if enough else rng.uniform(0, 0.4))
    killed = kill_group(batch)
    while more := read_more(ours):
        printed += more
    os.close(ours)
    return killed, [json.loads(line)["id"] for line in complete_lines(printed)]


def test_a_killed_batch_has_sent_each_line_it_printed(box, trials, rng):
    """Its lines on a terminal or in a pipe: each stands for a message that is there, once and whole."""
    source = box.work / "lines"
    with source.open("w") as file:
        for number in range(400):
            size = rng.choice([10, 3_000, 60_000])
            record = {"to": "box", "subject": str(size), "message": f"{number} {size} " + "é" * (size // 2)}
            file.write(json.dumps(record) + "\n")
    printed: list[str] = []
    kills = 0
    while kills < trials(12, 250):
        killed, ids = run_batch_and_kill(box, source, rng)
        kills += killed
        printed += ids
    texts = sound_texts(box)
    assert len(printed) == len(set(printed)) > kills
    assert set(printed) - set(texts) == set(), "printed, and not there"
    for text in texts.values():
        _, size, pad = text.split(" ")
        assert pad == "é" * (int(size) // 2)
    check_only_drafts_are_left_over(box)


class Readings:
    """What several readers of one mailbox showed, and the messages sent to it."""

    def __init__(self, sh) -> None:
        self.sh = sh
        self.home = sh.state / "sessions" / "box"
        self.sent: set[str] = set()
        self.lock = threading.Lock()
        self._door = SessionCoordinator("feeder")

    def feed(self, waiting: int) -> None:
        """Send until so many messages wait."""
        with self.lock:
            for number in range(waiting - len(names_in(self.home / "mail" / "new"))):
                size = SIZES[number % 3] if number % 10 == 0 else 200
                self.sent.add(self._door.send_message("box", f"{number} " + "x" * size).id)

    def readers(self) -> set[str]:
        """The folders of readers, alive or dead."""
        return names_in(self.home / "reading")

    def claimed(self, readers: set[str] | None = None) -> set[str]:
        """The ids of messages that readers have in their folders, all of them by default."""
        found: set[str] = set()
        for reader in self.readers() if readers is None else readers:
            found |= {name.partition("+")[0] for name in names_in(self.home / "reading" / reader)}
        return found

    def marked(self) -> set[str]:
        """The ids of messages marked read."""
        return {name.partition(":")[0].partition("+")[0] for name in names_in(self.home / "mail" / "cur")}

    def check_nothing_is_left(self, shown: set[str]) -> None:
        """Everything was shown, lies in `cur/` once, whole, and nowhere else."""
        assert self.sent - shown == set(), "never shown"
        assert (names_in(self.home / "mail" / "new"), names_in(self.home / "reading")) == (set(), set())
        assert set(sound_texts(self.sh, "cur")) == self.sent
        check_only_drafts_are_left_over(self.sh)


class Reader:
    """One run of session-check-messages and what it showed before it ended or was killed."""

    def __init__(self, readings: Readings, rng: random.Random, into: str, moment: str) -> None:
        self._readings = readings
        self._rng = rng
        self._data = b""
        self._before = readings.readers()
        self.began = time.monotonic()
        if into == "file":
            self._read_file(moment)
        else:
            self._read_pipe(moment, 64 if into == "slow pipe" else 65536)
        self.ended = time.monotonic()
        self.records = [json.loads(line) for line in complete_lines(self._data)]

    def _read_file(self, moment: str) -> None:
        number = next(_numbers)
        path = self._readings.sh.work / f"out.{number}"
        # a shell over it: the whole process group is killed
        self._process = self._readings.sh.background(f"session-check-messages --json box > {path}; exit $?")
        until(lambda: path.exists() or self._process.poll() is not None, "the reader to start")
        lines = self._rng.randrange(50)
        self._wait(moment, lambda: path.read_bytes().count(b"\n") > lines)
        self._end(moment)
        self._data = path.read_bytes() if path.exists() else b""

    def _read_pipe(self, moment: str, size: int) -> None:
        ours, theirs = os.pipe()
        self._process = start(self._readings.sh, ["session-check-messages", "--json", "box"], theirs)
        os.close(theirs)
        lines = self._rng.randrange(50)
        if moment == "never":
            while more := read_more(ours, size):
                self._data += more
        elif moment == "shown":
            while self._data.count(b"\n") < lines and (more := read_more(ours, size)):
                self._data += more
        else:
            self._wait(moment, lambda: False)
        self._end(moment)
        while more := read_more(ours):  # what it wrote before it died
            self._data += more
        os.close(ours)

    def _wait(self, moment: str, is_shown) -> None:
        """Return at a moment of its life that chance chooses."""
        if moment == "any":
            time.sleep(self._rng.uniform(0, 0.3))
        while moment in ("claimed", "shown") and self._process.poll() is None:
            if is_shown() if moment == "shown" else self._has_claimed():
                break

    def _has_claimed(self) -> bool:
        return bool(self._readings.claimed(self._readings.readers() - self._before))

    def _end(self, moment: str) -> None:
        if moment == "never":
            self._process.wait(120)
        elif moment != "any":
            time.sleep(self._rng.uniform(0, 0.004))
        self.killed = kill_group(self._process)
        self.complete = self._process.returncode == 0
        self.failed = not self.killed and not self.complete

    @property
    def ids(self) -> list[str]:
        """What it showed."""
        return [record["id"] for record in self.records]


_numbers = itertools.count()
INTO = ["file", "pipe", "slow pipe"]
MOMENTS = ["any", "claimed", "claimed", "shown", "shown", "shown"]


def test_what_a_killed_reader_held_comes_again_and_is_marked(box, trials, rng):
    """One reader after another: marked is exactly what a dead one had claimed; what was marked read never returns."""
    readings = Readings(box)
    shown: set[str] = set()
    held_by_the_dead: set[str] = set()
    kills = 0
    wanted = trials(15, 500)
    while kills < wanted or readings.claimed() or names_in(readings.home / "mail" / "new"):
        if kills < wanted:
            readings.feed(70)
        moment = "never" if kills >= wanted or rng.random() < 0.1 else rng.choice(MOMENTS)
        finished_with = readings.marked()
        reader = Reader(readings, rng, rng.choice(INTO), moment)
        kills += reader.killed
        assert not reader.failed
        assert len(reader.ids) == len(set(reader.ids)), "twice by one reader"
        assert set(reader.ids) & finished_with == set(), "again, though it was marked read"
        for record in reader.records:
            assert record["again"] == (record["id"] in held_by_the_dead), record["id"]
        if reader.complete:
            assert set(reader.ids) == readings.marked() - finished_with
            assert readings.claimed() == set(), "left in reading/"
        else:
            assert readings.marked() - finished_with <= set(reader.ids), "marked read, and not shown"
            held_by_the_dead |= readings.claimed()
        shown |= set(reader.ids)
    readings.check_nothing_is_left(shown)


def read_and_kill(readings: Readings, kills: int, seed: int) -> list[Reader]:
    """Readers one after another until so many were killed."""
    rng = random.Random(seed)
    done: list[Reader] = []
    while sum(reader.killed for reader in done) < kills:
        readings.feed(150)
        moment = "never" if rng.random() < 0.15 else rng.choice(MOMENTS)
        done.append(Reader(readings, rng, rng.choice(INTO), moment))
    return done


def test_several_readers_at_once_are_killed(box, trials, rng):
    """All is shown; what is shown twice is marked the second time; what one finished with nobody shows again."""
    readings = Readings(box)
    together: list[list[Reader]] = [[], [], []]

    def run(at: int, seed: int) -> None:
        together[at] = read_and_kill(readings, trials(5, 150), seed)

    threads = [threading.Thread(target=run, args=(at, rng.randrange(10**9))) for at in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    readers = [reader for some in together for reader in some]
    assert all(together)
    while readings.claimed() or names_in(readings.home / "mail" / "new"):
        readers.append(Reader(readings, rng, "pipe", "never"))
        assert readers[-1].ids, "messages wait, and nobody is shown any"

    assert not any(reader.failed for reader in readers)
    by_id: dict[str, list[tuple[Reader, bool]]] = {}
    for reader in readers:
        for record in reader.records:
            by_id.setdefault(record["id"], []).append((reader, record["again"]))
    for id, showings in by_id.items():
        assert sum(reader.complete for reader, _ in showings) <= 1, f"{id}: shown again after a complete reader"
        unmarked = [reader for reader, again in showings if not again]
        assert len(unmarked) <= 1, f"{id}: shown twice without the mark"
        for first in unmarked:
            assert all(other.ended >= first.began for other, _ in showings), f"{id}: unmarked, and not the first"
    readings.check_nothing_is_left(set(by_id))


EVERYTHING = """
for name in {names}; do
    ( n=0; while :; do n=$((n + 1)); session-send-message box "$name $n" >/dev/null && echo "$name $n" >> acknowledged.$name; done ) &
done
for reader in 1 2; do
    ( n=0; while :; do n=$((n + 1)); session-check-messages --json box > shown.{number}.$reader.$n || touch failed; done ) &
done
wait
"""


def test_everything_dies_at_once_again_and_again(box, trials, rng):
    """As when the power fails: all writers and readers are killed together; all that was acknowledged is shown."""
    rounds = trials(6, 80)
    for number in range(rounds):
        group = box.background(EVERYTHING.format(names=f"{number}a {number}b", number=number))
        wanted = rng.randrange(1, 30)
        until(
            lambda number=number, wanted=wanted: (
                sum(path.read_bytes().count(b"\n") for path in box.work.glob(f"shown.{number}.*")) >= wanted
            ),
            "messages to flow",
        )
        time.sleep(rng.uniform(0, 0.1))
        assert kill_group(group)
        assert box.processes() == [], "outside of the process group"
    for last in itertools.count():
        box.ok(f"session-check-messages --json box > shown.last.{last}")
        if not (box.work / f"shown.last.{last}").read_bytes():
            break
    assert not (box.work / "failed").exists()
    assert (box.mail("box"), names_in(box.state / "sessions" / "box" / "reading")) == ([], set())
    acknowledged = [line for path in box.work.glob("acknowledged.*") for line in path.read_text().splitlines()]
    assert len(acknowledged) > rounds
    records = [
        json.loads(line) for path in box.work.glob("shown.*") for line in complete_lines(path.read_bytes()) if line
    ]
    shown = Counter(record["message"] for record in records)
    unmarked = Counter(record["message"] for record in records if not record["again"])
    assert set(acknowledged) - set(shown) == set(), "acknowledged, and never shown"
    assert [text for text, number in unmarked.items() if number > 1] == []
    assert set(shown) == set(sound_texts(box, "cur").values())
    check_only_drafts_are_left_over(box)
