"""The approval page's process: started with the sessions, ended with them, the one thing that stays up."""

import os
import signal
import socket
import subprocess
import sys
import time

from filelock import FileLock

from coordination import fields, identity, paths
from coordination.errors import CoordinationError
from marketing_engine.config import secrets
from marketing_engine.config.library import Library
from marketing_engine.team import page_status


def listen(library: Library) -> socket.socket:
    """Take the page's port for this process, and note that it is the page's.

    Raises CoordinationError where this state's page runs already or something else has the port.
    """
    team = library.team()
    with FileLock(f"{paths.ready()}/web.lock", timeout=10):
        found = page_status.running()
        if found:
            raise CoordinationError(
                f"the approval page runs already, on port {found.get('Port')}; marketing stop ends it"
            )
        family = socket.AF_INET6 if ":" in team.web.host else socket.AF_INET
        sock = socket.socket(family, socket.SOCK_STREAM)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((team.web.host, team.web.port))
            sock.listen(128)
        except OSError as error:
            sock.close()
            raise CoordinationError(
                f"port {team.web.port}: {error.strerror} (another state's page, or another program): no approval page; "
                f"use `marketing approve`, or set web.port in {library.folder / 'team.yaml'}"
            ) from None
        pid = os.getpid()
        known = [("Pid", str(pid)), ("Started", identity.process_start(pid) or ""), ("Port", str(team.web.port))]
        fields.replace(page_status.pid_file(), known)
    return sock


def start(library: Library, seconds: float = 20) -> bool:
    """Start the page in the background and see that it listens; False if it runs already.

    Raises CoordinationError with the reason where it cannot.
    """
    found = page_status.running()
    port = library.team().web.port
    if found.get("Port") == str(port):
        return False
    if found:
        raise CoordinationError(
            f"the approval page runs on port {found.get('Port')}, not {port} as team.yaml says; "
            "stop_marketing_sessions.sh and start again"
        )
    folder = paths.ready()
    log_file = os.path.join(folder, "web.log")
    with open(log_file, "ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-I", "-m", "marketing_engine", "web", "--config", str(library.folder)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            cwd=folder,
            env=_environment(folder),
        )
    deadline = time.monotonic() + seconds
    while not page_status.is_up(library.team()):
        if process.poll() is not None:
            if page_status.is_up(library.team()):
                return False  # another start was quicker
            raise CoordinationError(_last_line(log_file))
        if time.monotonic() > deadline:
            raise CoordinationError(f"the approval page does not come up; see {log_file}")
        time.sleep(0.02)
    process.returncode = 0  # it outlives this process: without that Python warns of a child that was not waited for
    return True


def _environment(folder: str) -> dict[str, str]:
    """Little of the starter's environment, and no secret: those of webhooks stand in the secrets file."""
    return {
        "COORDINATION_HOME": folder,
        "PATH": os.defpath,
        "HOME": os.path.expanduser("~"),
        "LANG": "C.UTF-8",
        "MARKETING_SECRETS": os.path.abspath(secrets.file()),
    }


def _last_line(log_file: str) -> str:
    with open(log_file, encoding="utf-8", errors="replace") as log:
        last = log.read()[-2000:].strip().rpartition("\n")[2]
    return last.removeprefix("❌ marketing: ") or f"the approval page ended at once; see {log_file}"


def stop(seconds: float = 10) -> bool:
    """End the page's process; whether there was one. Raises CoordinationError where it does not end."""
    pid = page_status.running_pid()
    if pid is None:
        return False
    os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + seconds
    while page_status.running_pid() is not None:
        if time.monotonic() > deadline:
            raise CoordinationError(f"the approval page (process {pid}) does not end; see {paths.below('web.log')}")
        time.sleep(0.02)
    return True
