"""Keys of outside services: from the environment, else from the user's secrets file.

Sessions that wake by mail get nothing of the sender's environment, so what they need stands in
`$MARKETING_SECRETS`, else in `secrets.env` in the user's configuration folder: lines `NAME=value`, or `NAME=!command`
for one that prints the value (a keychain, say). The file must be the user's alone (mode 0600).
"""

import os
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from coordination.errors import CoordinationError
from marketing_engine.config.folders import user_config

COMMAND_SECONDS = 20
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def file() -> Path:
    """Where the secrets file lies, or would lie."""
    chosen = os.environ.get("MARKETING_SECRETS")
    return Path(chosen) if chosen else user_config() / "secrets.env"


def secret(name: str) -> str | None:
    """The key of this name; None where there is none. Raises CoordinationError for a file that others can read."""
    return os.environ.get(name) or in_file(name)


def missing(name: str) -> str:
    """What a person is told where there is no secret of this name."""
    return f"there is no secret {name}: put the line {name}=… into {file()} (mode 0600)"


def in_file(name: str) -> str | None:
    """The same from the file alone: what a session has that is woken. Raises as `secret`."""
    path = file()
    try:
        mode = path.stat().st_mode
        if mode & 0o077:
            raise CoordinationError(f"{path} can be read by others; chmod 600 {path}")
        lines = path.read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CoordinationError(f"{path}: cannot be read: {type(error).__name__}") from None
    for line in lines:
        key, equals, value = line.partition("=")
        if equals and key.strip().removeprefix("export ").strip() == name:
            value = value.strip().strip("'\"")
            return _said_by(value[1:], path, name) if value.startswith("!") else value or None
    return None


def _said_by(command: str, path: Path, name: str) -> str | None:
    """What the user's own command prints; its words are never shown."""
    try:
        done = subprocess.run(  # noqa: S602  # the user's own line in a file that only they can write
            command, shell=True, capture_output=True, text=True, timeout=COMMAND_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        raise CoordinationError(f"{path}: the command for {name} failed: {type(error).__name__}") from None
    if done.returncode:
        raise CoordinationError(f"{path}: the command for {name} ended with {done.returncode}")
    return done.stdout.strip() or None


def url_problem(url: str) -> str:
    """What is wrong with a base URL, empty if nothing: the key goes there, so it must be https or this machine."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "this is no URL"
    if not host or not url.isascii() or not url.isprintable() or " " in url:
        return "this is no URL"
    if parts.username is not None or parts.query or parts.fragment:
        return "expected a URL without user, query and fragment"
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        return "expected https:// (http:// only to this machine): the API key is sent there"
    return ""
