"""The key of this installation: who has it makes and reads its unsubscribe links, and makes its Message-IDs.

It is the secret `UNSUBSCRIBE_KEY`, else the file `unsubscribe.key` beside the secrets file, made once. Each line of the
file, or word of the secret, is a key: the first one makes links, and the links of all of them are read, so that a
key can be replaced while old mails keep their links. It lies outside the state: lost records make the same Message-IDs.
"""

import hashlib
import hmac
import os
import secrets
from functools import lru_cache
from pathlib import Path

from coordination import files
from coordination.errors import CoordinationError, from_os_error
from marketing_engine.config import secrets as secrets_file

NAME = "UNSUBSCRIBE_KEY"
LEAST = 32
"""Characters of a key."""


def file() -> Path:
    """Where the key lies, or would lie."""
    return secrets_file.file().parent / "unsubscribe.key"


def known() -> tuple[str, ...]:
    """The keys, the one that makes links first; empty where there is none. Raises CoordinationError."""
    return _known(os.environ.get(NAME), _state(secrets_file.file()), _state(file()))


def _state(path: Path) -> tuple[str, tuple[int, ...]]:
    """What is another one as soon as a file is."""
    try:
        about = os.stat(path)
    except OSError:
        return str(path), ()
    return str(path), (about.st_ino, about.st_mtime_ns, about.st_size, about.st_mode)


@lru_cache(maxsize=1)
def _known(_environment: str | None, *_files: tuple[str, tuple[int, ...]]) -> tuple[str, ...]:
    """Each mail asks, and the secret can be a command."""
    given = secrets_file.secret(NAME)
    found = tuple((given if given is not None else _in_file()).split())
    if any(len(key) < LEAST for key in found):
        raise CoordinationError(f"{NAME if given is not None else file()}: a key has {LEAST} characters at least")
    return found


def ensure() -> tuple[str, ...]:
    """The same, after one was made where there was none. Raises CoordinationError."""
    found = known()
    if not found:
        _make(file())
        found = known()
    if not found:
        raise CoordinationError(f"{file()} is empty; remove it, and a new key is made")
    return found


def derived(key: str, purpose: str) -> bytes:
    """64 bytes for one purpose: what is shown of one tells nothing of another."""
    return hmac.digest(key.encode(), purpose.encode(), "sha512")


def fingerprint(key: str) -> str:
    """What tells one key from another, and nothing of the key."""
    return hashlib.sha256(derived(key, "fingerprint")).hexdigest()[:16]


def _in_file() -> str:
    path = file()
    try:
        if path.stat().st_mode & 0o077:
            raise CoordinationError(f"{path} can be read by others; chmod 600 {path}")
        return path.read_text(encoding="ascii")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise CoordinationError(f"{path}: cannot be read: {type(error).__name__}") from None


def _make(path: Path) -> None:
    """Of two processes that make one at once, both use the one that was there first."""
    own = f"{path}.{os.getpid()}.{secrets.token_hex(4)}~"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write_new(own, f"{secrets.token_hex(32)}\n".encode())
        try:
            os.link(own, path)
            files.sync_folder(str(path.parent))
        except FileExistsError:
            return
        finally:
            os.unlink(own)
    except OSError as error:
        raise from_os_error(error) from None
