"""A bash with a state folder of its own, in which tests run the real commands."""

import json
import os
import random
import re
import shlex
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import processes
import pytest
import yaml
from hypothesis import settings
from programs import PATH, has, name_what_was_not_tested, require

from coordination.message import Message

pytest_plugins = ["dovecot"]

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / "bin"
PYTHON = ROOT / ".venv" / "bin" / "python"

settings.register_profile("any machine", deadline=None)  # a slow machine is no failure
settings.load_profile("any machine")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # so it is in the background of a script, and in all it starts
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`bin/test --long` runs crash and load trials in their full number."""
    parser.addoption("--long", action="store_true", help="crash and load trials in their full number")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is marked with `needs`, before its fixtures are made."""
    require(*(name for mark in item.iter_markers("needs") for name in mark.args))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The last lines of a run name what was not tested."""
    name_what_was_not_tested(terminalreporter)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The marketing days first: they take longest, and the short tests fill the gaps that they leave at the end."""
    items.sort(key=lambda item: "marketing_engine" not in item.path.parts[-2:])


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """How many trials a test makes: `trials(short, full)`."""
    return lambda short, full: full if request.config.getoption("--long") else short


@pytest.fixture
def rng() -> random.Random:
    """Chance with a seed that a failing test shows; `SEED=… bin/test …` takes the same one again."""
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"SEED={seed}")
    return random.Random(seed)


def terminal(line: str) -> str:
    """A bash line that runs another one in a terminal."""
    return f"{PYTHON} {ROOT}/tests/terminal.py {shlex.quote(line)}"


def free_port() -> int:
    """A free port, below those that the kernel gives to connections; each worker of a run has ports of its own."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 12
    while True:
        port = 20_000 + 1_000 * worker + random.SystemRandom().randrange(1_000)
        with socket.socket() as sock:
            try:
                sock.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


class Done:
    """What a command left behind."""

    def __init__(self, process: "subprocess.CompletedProcess[str]") -> None:
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    @property
    def records(self) -> list[dict]:
        """JSON Lines as dictionaries."""
        return [json.loads(line) for line in self.out.splitlines()]


def send_at_any_time(config: Path) -> None:
    """Take the hours and the pace of sending from a configuration: tests run at night, and do not wait."""
    file = config / "integrations.yaml"
    read = yaml.safe_load(file.read_text())
    read["channels"]["email"].pop("sending")
    file.write_text(yaml.safe_dump(read, sort_keys=False))


class Shell:
    """Runs bash lines with the commands on PATH, in a folder and with a state and configuration of its own.

    `shared` is a folder for what several tests of one run begin with.
    """

    def __init__(self, folder: Path, shared: Path | None = None) -> None:
        self.folder = folder
        self.shared = shared or folder
        self.state = folder / "state"
        self.config = folder / "config"
        self.work = folder / "work"
        self.work.mkdir()
        self.started: list[subprocess.Popen[bytes]] = []
        shutil.copytree(ROOT / "config", self.config)
        send_at_any_time(self.config)
        self.port = free_port()
        team = self.config / "team.yaml"
        team.write_text(team.read_text().replace("port: 8700", f"port: {self.port}"))
        self.env = {
            "PATH": f"{BIN}:{PATH}",
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "LOGNAME": "tester",
            "COORDINATION_HOME": str(self.state),
            "MARKETING_CONFIG": str(self.config),
        }

    def __call__(
        self,
        line: str,
        *,
        env: dict[str, str] | None = None,
        shell: str = "bash",
        stdin: str | bytes = "",
        cwd: Path | None = None,
    ) -> Done:
        """Run a line and wait for it. Every command must end without a traceback."""
        process = subprocess.run(
            [*shell.split(), "-c", line],
            cwd=cwd or self.work,
            env={**self.env, **(env or {})},
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            timeout=240,
            check=False,
        )
        done = Done(process)
        done.out = process.stdout.decode("utf-8", "replace")
        done.err = process.stderr.decode("utf-8", "replace")
        assert "Traceback" not in done.out + done.err, done.out + done.err
        return done

    def ok(self, line: str, **more) -> str:
        """Run a line that must succeed; its output."""
        done = self(line, **more)
        assert done.code == 0, f"{line}\nexit {done.code}\n{done.out}\n{done.err}"
        return done.out

    def background(self, line: str) -> "subprocess.Popen[bytes]":
        """Start a line in a process group of its own; `kill_all` ends it."""
        process = subprocess.Popen(
            ["bash", "-c", line],
            cwd=self.work,
            env=self.env,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.started.append(process)
        return process

    def mail(self, name: str, part: str = "new") -> list[Path]:
        """The message files of a session in `new`, `cur` or `tmp`."""
        folder = self.state / "sessions" / name / "mail" / part
        return sorted(folder.iterdir()) if folder.is_dir() else []

    def texts(self, name: str, parts: tuple[str, ...] = ("new", "cur")) -> list[str]:
        """The bodies of all messages of a session that are in these parts, oldest first."""
        while True:
            files = sorted((path for part in parts for path in self.mail(name, part)), key=lambda path: path.name)
            with suppress(FileNotFoundError):  # one was read, and so has moved, since they were listed
                return [Message.parse(path.read_bytes()).body for path in files]

    def processes(self) -> list[int]:
        """The processes that work on this state folder: whose environment names it.

        None means none: a process that is forked while we look is looked at too, and one that is just
        becoming another program, whose environment the kernel shows empty for a moment, is waited for.
        """
        wanted = f"COORDINATION_HOME={self.state}".encode()
        found: list[int] = []
        seen: set[int] = set()
        while new := processes.all_pids() - seen:
            found += [pid for pid in sorted(new) if wanted in processes.environment(pid)]
            seen |= new
        return found

    def kill_all(self) -> None:
        """Kill -9 for what was started in the background, and for every process on this state folder that can be seen."""
        for process in self.started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        while has("/proc") and (alive := self._alive()):
            for pid in alive:
                processes.kill(pid)

    def _alive(self) -> list[int]:
        """What works on this state folder, and what is left of what was started: one that dies keeps its locks longest."""
        groups = {process.pid for process in self.started}
        ours = {pid for pid in processes.all_pids() if processes.group(pid) in groups} | set(self.processes())
        return [pid for pid in ours if not processes.has_ended(pid)]


PATIENCE = 120
"""Seconds after which something that must come will not come: no promise of speed, a test that hangs fails."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail where it never does. What vanishes while it is looked at is looked at again."""
    deadline = time.monotonic() + PATIENCE
    while True:
        vanished: OSError | None = None
        try:
            if condition():
                return
        except (FileNotFoundError, ProcessLookupError) as error:
            vanished = error
        assert time.monotonic() < deadline, f"waited {PATIENCE} s for: {what} ({vanished or 'it does not hold'})"
        time.sleep(0.02)


@pytest.fixture
def sh(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """A shell in an empty world; whatever it started is ended after the test."""
    base = tmp_path_factory.getbasetemp()
    shell = Shell(tmp_path, base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)
    yield shell
    shell.kill_all()


def message_id(output: str) -> str:
    """The id in what session-send-message printed."""
    found = re.search(r"^Id: (\S+)$", output, re.MULTILINE)
    assert found, output
    return found.group(1)
