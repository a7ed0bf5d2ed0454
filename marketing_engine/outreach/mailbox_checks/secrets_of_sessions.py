"""Warns of secrets that this shell has and that sessions, which send and read, do not have when they are woken."""

import os
from collections.abc import Collection

from coordination.errors import CoordinationError
from marketing_engine.config import secrets
from marketing_engine.config.mailboxes import mailboxes, secret_names
from marketing_engine.outreach.mailbox_checks.findings import Finding, told


def unseen_secrets(names: Collection[str]) -> list[Finding]:
    """A warning for each of these mailboxes that would work here and not in a session that is woken."""
    configured = mailboxes().mailboxes
    found = []
    for name in names:
        wanted = secret_names(configured[name]) if name in configured else []
        here = [secret for secret in wanted if os.environ.get(secret)]
        problem = _problem(here)
        if problem:
            found.append(Finding(f"secrets of {name}", "warning", problem))
    return found


def _problem(here: list[str]) -> str:
    """What is wrong with secrets of this environment, in one line with what to do."""
    file = secrets.file()
    try:
        kept = {name: secrets.in_file(name) for name in here}
    except CoordinationError as error:
        return f"sessions that are woken read them from a file, and cannot: {told(str(error))}"
    alone = [name for name in here if kept[name] is None]
    if alone:
        lines = " and ".join(f"{name}=…" for name in alone)
        what = f"{' and '.join(alone)} {'is' if len(alone) == 1 else 'are'} in this shell's environment alone"
        return f"{what}; sessions that are woken do not have that: put {lines} into {file} (mode 0600)"
    others = [name for name in here if kept[name] != os.environ[name]]
    if others:
        return f"{' and '.join(others)}: {file} says another one than this shell, and sessions that are woken use that"
    return ""
