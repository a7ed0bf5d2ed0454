"""session-status [PATTERN]"""

import time

from coordination import address, holds, output, paths, registry
from coordination.errors import CoordinationError
from coordination.store import open_store

EXAMPLES = """\
session-status | grep marketing
session-status "marketing-*" --json
session-status --watch
"""


PAUSE = 2.0  # seconds


class Line:
    """One session or mailbox as status shows it. `age` is the seconds since its heartbeat, -1 if never started."""

    __slots__ = ("age", "failing", "name", "new", "quarantined", "running", "state", "work", "worker")

    def __init__(self, name: str, state: str, worker: str, mail: tuple[int, int], age: float, work: str) -> None:
        self.name = name
        self.state = state
        self.worker = worker
        self.new, self.quarantined = mail
        self.age = age
        self.work = work
        script = worker == "script"
        self.running = registry.running(name) if script else ""
        self.failing = sum(item.failures > 0 for item in open_store().peek(name)) if script and self.new else 0


def run(pattern: str | None = None) -> list[Line]:
    """Every session, and every mailbox with mail that nobody started; those that an address means, if given."""
    in_force = holds.in_force()
    now = time.time()
    names = registry.mailboxes()
    if pattern:
        address.check_address(pattern)
        names = [name for name in names if address.covers(pattern, name)]
    lines: list[Line] = []
    for name, session, mail in zip(names, registry.get_all(names), open_store().counts(names), strict=True):
        if session is None:
            if mail[0]:
                lines.append(Line(name, "unstarted", "-", mail, -1, "mail waits for somebody to start it"))
            continue
        state = session.status(now)
        if state != "stopped":
            state = _held(in_force, name) or state
        lines.append(Line(name, state, session.worker, mail, now - session.heartbeat, _work(session)))
    if pattern and not lines:
        raise CoordinationError(f"no session is called {pattern}")
    return lines


def _held(in_force: list[holds.Hold], name: str) -> str:
    kinds = [hold.kind for hold in in_force if hold.reaches(name)]
    if not kinds:
        return ""
    return "held" if "" in kinds else f"held({kinds[0]})"


def _work(session: registry.Session) -> str:
    doing = " ".join([part for key in registry.DOING if (part := session.details.get(key))])
    return f"{session.work} [{doing}]" if doing else session.work


def show(lines: list[Line], pattern: str | None = None, as_json: bool = False) -> int:
    """One line a session; on top the holds in force, those that reach one of these where a pattern was given."""
    if as_json:
        for line in lines:
            output.emit_json({**{name: getattr(line, name) for name in line.__slots__}, "age": round(line.age)})
        return 0
    for hold in holds.in_force():
        if pattern and not any(hold.reaches(line.name) for line in lines):
            continue
        output.say(f"⛔ {output.visible(str(hold))}")
    if not lines:
        output.say("No sessions. Start one: session-start NAME WORK")
        return 0
    rows = [(line.name, line.state, line.worker, _mail(line), _seen(line), _doing(line)) for line in lines]
    output.table(("session", "state", "worker", "mail", "seen", "work"), rows)
    return 0


def _mail(line: Line) -> str:
    failing = f", {line.failing} failing" if line.failing else ""
    return f"{line.new} new" + failing + (f", {line.quarantined} in quarantine" if line.quarantined else "")


def _seen(line: Line) -> str:
    return f"{output.ago(line.age)} ago" if line.age >= 0 else "never"


def _doing(line: Line) -> str:
    return f"{line.work} ← {line.running}" if line.running else line.work


def watch(pattern: str | None, as_json: bool) -> int:
    """Show it anew every two seconds on a terminal, and where it has changed into a pipe, until interrupted."""
    import sys

    out = output.Drained()
    before: list[str] = []
    while True:
        paths.check_format()
        lines = run(pattern)
        now = [f"{line.name} {line.state} {_mail(line)} {_doing(line)}" for line in lines]
        if output.on_terminal():
            output.say("\033[H\033[2J" + time.strftime("%H:%M:%S"))
        if output.on_terminal() or now != before:
            show(lines, pattern, as_json)
            sys.stdout.flush()
        before = now
        if out.is_gone(PAUSE):
            return 0


def plain(arguments: list[str]) -> int | None:
    """`session-status`, `session-status PATTERN`."""
    if len(arguments) > 1:
        return None
    pattern = arguments[0] if arguments else None
    return show(run(pattern), pattern)


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        pattern: Annotated[str | None, Argument(help="A name, a team or a pattern like 'marketing-*'.")] = None,
        watching: Annotated[bool, Option("--watch", help="Show it again and again, until interrupted.")] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one session a line.")] = False,
    ) -> int:
        """Who is here: one line a session, plain when piped."""
        return watch(pattern, as_json) if watching else show(run(pattern), pattern, as_json)

    return command
