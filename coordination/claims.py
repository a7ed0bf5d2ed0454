"""Who has what: a claim is a file in `claims/`, exclusive and with an end. One lock makes one winner of twelve."""

import os
import time

from coordination import address, events, fields, files, paths, registry
from coordination.errors import CoordinationError, UsageError
from coordination.locks import Lock

DEFAULT_TYPE = "work"
DEFAULT_HOURS = 2.0
MAX_HOURS = 24.0 * 366
MAX_NAME = 200
UNKNOWN = "?"
"""The owner of a claim whose file is damaged; no session is called so."""
_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-@")


class Taken(CoordinationError):
    """Somebody else has it."""


class Claim:
    """What one session has to itself: `since` and `until` in seconds since the epoch; `is_new` if it had not before."""

    __slots__ = ("is_new", "name", "owner", "since", "type", "until")

    def __init__(self, type: str, name: str, owner: str, since: float, until: float) -> None:
        self.type = type
        self.name = name
        self.owner = owner
        self.since = since
        self.until = until
        self.is_new = True

    def is_over(self) -> bool:
        """Whether another may have it: its time is over, or its owner has stopped."""
        if self.owner == UNKNOWN:
            return False
        if time.time() >= self.until:
            return True
        owner = registry.get(self.owner)
        return owner is not None and owner.stopped

    def whose(self) -> str:
        """Who has it, and until when."""
        if self.owner == UNKNOWN:
            return f"nobody knows whom: look at {paths.below('claims', f'{self.type}+{self.name}')} and remove it"
        return f"{self.owner} until {_text(self.until)}"

    def __str__(self) -> str:
        return f"{self.type}/{self.name}"


def _lock() -> Lock:
    """One look at the claims at a time."""
    os.makedirs(os.path.join(paths.ready(), "claims"), mode=0o700, exist_ok=True)
    return Lock("claims.lock")


def path_of(type: str, name: str) -> str:
    """The claim's file; what a file name cannot hold is written as %XX."""
    quoted = "".join(c if c in _SAFE else "".join(f"%{byte:02X}" for byte in c.encode()) for c in name)
    if quoted[0] == ".":
        quoted = f"%2E{quoted[1:]}"
    if len(quoted) > MAX_NAME:
        raise UsageError(f"a claim's name has at most {MAX_NAME} characters")
    return paths.below("claims", f"{address.check_name(type)}+{quoted}")


def take(type: str, name: str, owner: str, hours: float) -> tuple[Claim, Claim | None]:
    """Claim something, or claim it for longer; with the claim whose time was over and that this one replaces.

    Raises Taken where somebody else has it, UsageError for hours out of range.
    """
    if not 0 < hours <= MAX_HOURS:
        raise UsageError(f"{hours:g} hours: expected more than 0 and at most {MAX_HOURS:g}")
    path = path_of(type, _checked(name))
    with _lock():
        before = _read(path)
        if before and before.owner != owner and not before.is_over():
            raise Taken(f"{before} is claimed by {before.whose()}")
        mine = before is not None and before.owner == owner and not before.is_over()
        now = time.time()
        claim = Claim(type, fields.clean(name), owner, before.since if before and mine else now, now + hours * 3600)
        claim.is_new = not mine
        fields.replace(
            path,
            [
                ("Type", claim.type),
                ("Name", claim.name),
                ("Owner", owner),
                ("Since", _text(claim.since)),
                ("Until", _text(claim.until)),
            ],
        )
        files.sync_folder(os.path.dirname(path))
    events.record("claim", owner, f"{claim} until {_text(claim.until)}")
    return claim, before if before and before.owner != owner else None


def _checked(name: str) -> str:
    if not fields.clean(name):
        raise UsageError("claim what? give a name")
    return fields.clean(name)


def release(type: str | None, name: str, owner: str) -> Claim:
    """Give something up; without a type the name must be unique. Raises CoordinationError where it is another's."""
    with _lock():
        named = [c for c in _all() if c.name == _checked(name) and type in (None, c.type)]
        found = [c for c in named if c.owner == owner] or named
        if not found:
            raise CoordinationError(f"nobody has claimed {type or DEFAULT_TYPE}/{name}; see session-claim")
        if len(found) > 1:
            raise UsageError(f"which one? {', '.join(str(claim) for claim in found)}")
        claim = found[0]
        if claim.owner != owner:
            raise CoordinationError(f"{claim} is claimed by {claim.whose()}, not by {owner}")
        _remove(claim)
    return claim


def release_all(owner: str) -> list[Claim]:
    """Free what a session has that stops."""
    if not os.path.isdir(paths.below("claims")):
        return []
    with _lock():
        mine = [claim for claim in _all() if claim.owner == owner]
        for claim in mine:
            _remove(claim)
    return mine


def _remove(claim: Claim) -> None:
    os.unlink(path_of(claim.type, claim.name))
    files.sync_folder(paths.below("claims"))
    events.record("release", claim.owner, str(claim))


def in_force() -> list[Claim]:
    """Every claim whose time is not over, by name."""
    return [claim for claim in _all() if not claim.is_over()]


def expired() -> list[Claim]:
    """Every claim whose time is over and that nobody has taken since."""
    return [claim for claim in _all() if claim.is_over()]


def forget_over() -> None:
    """Remove the files of claims whose time is over."""
    with _lock():
        for claim in expired():
            _remove(claim)


def _all() -> list[Claim]:
    try:
        names = sorted(os.listdir(paths.below("claims")))
    except FileNotFoundError:
        return []
    read = (_read(paths.below("claims", name)) for name in names if not name.endswith("~"))
    return sorted((claim for claim in read if claim), key=lambda claim: (claim.name, claim.type))


def _read(path: str) -> Claim | None:
    """A claim; one that is damaged is somebody's, since nobody knows that it is free."""
    from datetime import datetime

    try:
        found = fields.read(path)
        since, until = (datetime.fromisoformat(found[key]).timestamp() for key in ("Since", "Until"))
        return Claim(found["Type"], found["Name"], found["Owner"], since, until)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError):
        kind, _, name = os.path.basename(path).partition("+")
        return Claim(kind, name, UNKNOWN, 0.0, 0.0)


def _text(seconds: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
