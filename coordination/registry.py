"""Who is here: each session is a folder with a `session` file, whose mtime is its heartbeat."""

import os
import time

from coordination import address, fields, files, identity, paths
from coordination.errors import CoordinationError, UsageError
from coordination.locks import Lock
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

IDLE_AFTER = 15 * 60
STALE_AFTER = 2 * 60 * 60
LIMIT = 60 * 60
"""Seconds that a script may work on one message without a heartbeat, unless its session says otherwise."""
DOING = ("Action", "Target", "Phase", "Progress", "Next")
"""What a heartbeat may tell, as fields of the session's file."""
WORKERS = ("claude", "human", "script")


class Session:
    """One session as its file tells it. `heartbeat` is in seconds since the epoch."""

    __slots__ = ("details", "heartbeat", "name")

    def __init__(self, name: str, details: dict[str, str], heartbeat: float) -> None:
        self.name = name
        self.details = details
        self.heartbeat = heartbeat

    @property
    def work(self) -> str:
        """What it says it works on."""
        return self.details.get("Work", "") if self.details else "(its session file is damaged)"

    @property
    def worker(self) -> str:
        """`script`, `claude` or `human`."""
        return self.details.get("Worker", "claude")

    @property
    def stopped(self) -> bool:
        """Whether it was stopped and not started again."""
        return self.details.get("Status") == "stopped"

    @property
    def limit(self) -> int:
        """Seconds that its script may work on one message without a heartbeat."""
        text = self.details.get("Limit", "")
        return int(text) if text.isascii() and text.isdecimal() else LIMIT

    def status(self, now: float) -> str:
        """`active`, `idle`, `stale` or `stopped`; a script is never stale, for mail wakes it."""
        if self.stopped:
            return "stopped"
        age = now - self.heartbeat
        if age < IDLE_AFTER:
            return "active"
        return "stale" if age >= STALE_AFTER and self.worker != "script" else "idle"


def _file(name: str) -> str:
    return paths.session(name, "session")


def get(name: str) -> Session | None:
    """A session that was started at least once, or None; an unreadable file counts as a session without details."""
    return _get(name, _file(name))


def get_all(names: "Sequence[str]") -> list[Session | None]:
    """The same of many."""
    folder = paths.below("sessions")
    return [_get(name, f"{folder}/{name}/session") for name in names]


def _get(name: str, path: str) -> Session | None:
    heartbeat = 0.0
    try:
        data, heartbeat = files.read_dated(path)
        details = fields.from_bytes(data)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError):
        details = {}
    return Session(name, details, heartbeat)


def name_in(folder: str) -> str:
    """Whose folder it is, wherever it lies; empty where that cannot be told."""
    session = _get("", os.path.join(folder, "session"))
    name = session.details.get("Name", "") if session else ""
    return "" if address.name_problem(name) else name


def mailboxes() -> list[str]:
    """Every name that has a folder, started or not."""
    try:
        names = [entry.name for entry in os.scandir(paths.below("sessions")) if entry.is_dir()]
    except FileNotFoundError:
        return []
    return sorted((name for name in names if not address.name_problem(name)), key=_natural)


def _natural(name: str) -> tuple[str, int]:
    """Sorts `x-2` before `x-10`."""
    team, dash, number = name.rpartition("-")
    return (team, int(number)) if dash and team and number.isdigit() else (name, 0)


def sessions() -> list[Session]:
    """Every session that was ever started, by name."""
    return [session for session in get_all(mailboxes()) if session]


def is_script(name: str) -> bool:
    """Whether a script works this session's mail."""
    return os.path.exists(paths.session(name, "on-message"))


def resolve(to: str, sender: str) -> list[str]:
    """The names that an address means now. A plain name that nobody started means itself.

    Raises UsageError for what is no address, CoordinationError for a pattern or a broadcast that nobody hears.
    """
    address.check_address(to)
    if to != address.BROADCAST and not address.is_glob(to):
        if os.path.exists(_file(to)):
            return [to]
        team = [s.name for s in sessions() if not s.stopped and address.team_of(s.name) == to]
        return team or [_same_case(to)]
    everyone = [s.name for s in sessions() if not s.stopped]
    if to == address.BROADCAST:
        found = [name for name in everyone if name != sender]
    else:
        found = [name for name in everyone if address.matches_glob(name, to)]
    if not found:
        raise CoordinationError(f"{to}: no started session is meant by that; see session-status")
    return found


def _same_case(name: str) -> str:
    """The name itself; refused when a mailbox differs from it only in case."""
    for other in mailboxes():
        if other != name and other.lower() == name.lower():
            raise UsageError(f"{name!r} differs from {other!r} only in case; did you mean {other!r}?")
    return name


def _lock() -> Lock:
    """One writer of session files at a time."""
    os.makedirs(os.path.join(paths.ready(), "sessions"), mode=0o700, exist_ok=True)
    return Lock("sessions", ".lock")


def start(
    name: str | None,
    work: str | None = None,
    *,
    worker: str | None = None,
    on_message: str | None = None,
    limit: int | None = None,
    take_over: bool = False,
    here: bool = False,
) -> tuple[Session, bool]:
    """Start a session, or refresh one that runs: (the session, whether it is new).

    Without a name it gets a generated one. `on_message` is the text of a script to run when mail arrives,
    `limit` the seconds that it may work on one message without a heartbeat.
    `here`: whoever typed the command into this terminal is that session from now on.
    Raises CoordinationError where the name is alive in another terminal and `take_over` is not given.
    """
    if name is not None:
        address.check_name(name)
    if worker is not None and worker not in WORKERS:
        raise UsageError(f"worker {worker!r}: expected {', '.join(WORKERS)}")
    with _lock():
        name = name or _generated_name()
        before = get(_same_case(name))
        if not take_over:
            _refuse_if_alive_elsewhere(name, before)
        terminal = identity.register(name) if here else None
        if take_over and terminal and before and before.details.get("Terminal", "") != terminal:
            identity.forget(before.details.get("Terminal", ""), name)
        for part in ("mail/tmp", "mail/new", "mail/cur", "reading"):
            os.makedirs(paths.session(name, part), mode=0o700, exist_ok=True)
        if on_message is not None:
            _write_hook(name, on_message)
        session = _write(name, before, work, worker or ("script" if on_message else None), limit, terminal)
    team = address.team_of(name)
    if team and get(team) is None:
        open_store().move(team, name)
    new = before is None or before.stopped
    if new:
        _record("start", name, session.work)
    return session, new


def _refuse_if_alive_elsewhere(name: str, before: Session | None) -> None:
    owner = before.details.get("Terminal", "") if before and not before.stopped else ""
    if owner and owner != identity.this_terminal() and identity.terminal_lives(owner):
        raise CoordinationError(f"{name} is alive in another terminal; use --take-over if you mean to be it here")


def _write(
    name: str,
    before: Session | None,
    work: str | None,
    worker: str | None,
    limit: int | None,
    terminal: str | None,
) -> Session:
    kept = before.details if before else {}
    fresh = before is None or before.stopped
    details = [
        ("Name", name),
        ("Work", work if work is not None else kept.get("Work", "")),
        ("Worker", worker or kept.get("Worker", "claude")),
        ("Limit", str(limit) if limit else kept.get("Limit", "")),
        ("Started", now_text() if fresh else kept.get("Started", now_text())),
        ("Host", os.uname().nodename),
        ("Pid", str(os.getppid())),
        ("Terminal", terminal or ("" if fresh else kept.get("Terminal", ""))),
        ("Status", "active"),
    ]
    fields.replace(_file(name), details)
    return Session(name, {key: fields.clean(value) for key, value in details}, time.time())


def _write_hook(name: str, text: str) -> None:
    files.replace(paths.session(name, "on-message"), text.encode(), 0o700)


def stop(name: str) -> Session:
    """Mark a session stopped; its mail waits. Raises CoordinationError for a name nobody started."""
    with _lock():
        session = need(name)
        session.details["Status"] = "stopped"
        fields.replace(_file(name), list(session.details.items()))
    identity.forget(session.details.get("Terminal", ""), name)
    _record("stop", name, session.work)
    return session


def _record(kind: str, name: str, text: str) -> None:
    from coordination import events  # the frequent commands neither start nor stop anybody

    events.record(kind, name, text)


def add_stopped(name: str, work: str, started: str) -> None:
    """Note a session that ran elsewhere, as one that stopped; whoever starts it goes on with it."""
    with _lock():
        for part in ("mail/tmp", "mail/new", "mail/cur", "reading"):
            os.makedirs(paths.session(_same_case(name), part), mode=0o700, exist_ok=True)
        fields.replace(
            _file(name), [("Name", name), ("Work", work), ("Started", started or now_text()), ("Status", "stopped")]
        )


def put_away(name: str, folder: str) -> None:
    """Move all of a stopped session to a folder; mail that came at this very moment comes back to its mailbox.

    Raises CoordinationError where it was started meanwhile.
    """
    with _lock():
        if not need(name).stopped or open_store().peek(name):
            raise CoordinationError(f"{name} was started, or got mail")
        os.rename(paths.session(name), folder)
    open_store().adopt(folder, name)


def heartbeat(name: str, news: dict[str, str]) -> Session:
    """Say that a session is alive, and what it does (`news`: fields of its file)."""
    if news:
        with _lock():
            session = need(name)
            session.details.update(news)
            fields.replace(_file(name), list(session.details.items()))
    else:
        session = need(name)
        os.utime(_file(name))
    session.heartbeat = time.time()
    return session


def beat(name: str | None) -> None:
    """Renew the heartbeat of a session while its script makes progress, so that its limit does not end it."""
    if name:
        try:
            os.utime(_file(name))
        except OSError:
            return  # no session of this name; one that cannot be written to is told of elsewhere


def need(name: str) -> Session:
    """A session that was started, or CoordinationError."""
    session = get(address.check_name(name))
    if session is None:
        raise CoordinationError(f"{name} was never started; see session-status, or session-start {name}")
    return session


def _generated_name() -> str:
    """A name for somebody who gave none: `ada.1`, the first that is free.

    Not `ada-1`: that would be a member of a team `ada`, and mail to the login name would go there.
    """
    base = identity.login_name()[: address.MAX_NAME - 6]
    taken = {name.lower() for name in mailboxes()}
    number = 1
    while f"{base}.{number}".lower() in taken:
        number += 1
    return f"{base}.{number}"


def now_text() -> str:
    """The time now, ISO 8601 in UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def running(name: str) -> str:
    """What the session's runner works at this moment (its `running` file), or an empty string."""
    try:
        found = fields.read(paths.session(name, "running"))
    except (OSError, ValueError):
        return ""
    pid, start = found.get("Pid", ""), found.get("Started", "")
    alive = pid.isdigit() and identity.process_start(int(pid)) == start
    return found.get("Message", "") if alive else ""
