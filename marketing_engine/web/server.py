"""The approval page's process: started with the sessions, ended with them, the one thing that stays up."""

import os
import signal
import socket
import subprocess
import sys
import time

from coordination import fields, identity, paths
from coordination.errors import CoordinationError
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Team

PAGE = "/prospects/approve"


def page_url(team: Team) -> str:
    """Where a person goes."""
    return f"http://localhost:{team.web.port}{PAGE}"


def _pid_file() -> str:
    return paths.below("web.pid")


def running_pid() -> int | None:
    """The process id of the page's server that this state folder started, if it lives."""
    try:
        found = fields.read(_pid_file())
    except (OSError, ValueError):
        return None
    pid = found.get("Pid", "")
    alive = pid.isdigit() and identity.process_start(int(pid)) == found.get("Started")
    return int(pid) if alive else None


def is_up(team: Team) -> bool:
    """Whether the page of this state folder answers."""
    return running_pid() is not None and _connects(team)


def _connects(team: Team) -> bool:
    try:
        with socket.create_connection((team.web.host, team.web.port), timeout=1):
            return True
    except OSError:
        return False


def start(library: Library) -> bool:
    """Start the page in the background; True if it was started now, False if it runs already.

    Raises CoordinationError where something else has its port.
    """
    team = library.team()
    if running_pid() is not None:
        return False
    if _connects(team):
        raise CoordinationError(
            f"port {team.web.port} is taken by another program: no approval page; use `marketing approve`, "
            f"or set web.port in {library.folder / 'team.yaml'}"
        )
    folder = paths.ready()
    with open(os.path.join(folder, "web.log"), "ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-I", "-m", "marketing_engine", "web", "--config", str(library.folder)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            cwd=folder,
            env={"COORDINATION_HOME": folder, "PATH": os.defpath, "HOME": os.path.expanduser("~"), "LANG": "C.UTF-8"},
        )
    remember(process.pid)
    return True


def remember(pid: int) -> None:
    """Note whose process the page is."""
    fields.replace(_pid_file(), [("Pid", str(pid)), ("Started", identity.process_start(pid) or "")])


def wait_until_up(team: Team, seconds: float) -> bool:
    """Wait for the page to answer; False where it ends or does not in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if is_up(team):
            return True
        if running_pid() is None:
            return False
        time.sleep(0.05)
    return False


def stop(seconds: float = 10) -> bool:
    """End the page's process; whether there was one. Raises CoordinationError where it does not end."""
    pid = running_pid()
    if pid is None:
        return False
    os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + seconds
    while running_pid() is not None:
        if time.monotonic() > deadline:
            raise CoordinationError(f"the approval page (process {pid}) does not end; see {paths.below('web.log')}")
        time.sleep(0.02)
    os.unlink(_pid_file())
    return True
