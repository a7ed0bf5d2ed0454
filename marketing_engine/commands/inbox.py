"""marketing inbox fetch"""

import sys
import threading
import time
from enum import StrEnum
from queue import Empty, SimpleQueue
from typing import Annotated

import typer

from coordination import output, paths
from coordination.errors import CoordinationError, TryAgain, UsageError
from marketing_engine.channels import receiving
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.channels.receiving import Fetched
from marketing_engine.commands.options import Json, library
from marketing_engine.config.mailboxes import mailboxes, mistaken, refuse_mistaken
from marketing_engine.conversation.unread_mailboxes import show_unread
from marketing_engine.team import roster

WAIT_SECONDS = 28 * 60.0
"""How long a mailbox is waited for; then it is fetched from all the same."""
PAUSES = (5.0, 15.0, 60.0, 300.0)
"""Seconds after a problem, and after further ones in a row."""


class Doing(StrEnum):
    """What to do with the inbox."""

    FETCH = "fetch"


def command(
    doing: Annotated[Doing, typer.Argument(metavar="fetch", help="Lay what came into state/inbox.")],
    names: Annotated[list[str] | None, typer.Argument(metavar="MAILBOX…", help="All that are read if missing.")] = None,
    follow: Annotated[bool, typer.Option("--follow", help="Wait for mail and fetch it, until Ctrl-C.")] = False,
    as_json: Json = False,
) -> int:
    """Fetch what came in the mailboxes of config/mailboxes.yaml; from cron, say, each five minutes.

    Nothing is judged or answered by it. The day does that, and so does the message CHECK_INBOX to a conversation
    session at any time; both fetch by themselves. Exit 1 where a mailbox could not be read, 75 where another process
    only was at it; the others are read all the same.
    """
    chosen = _chosen(names or [])
    failed = [] if names else [Fetched(name, problem=mistake) for name, mistake in mistaken().items()]
    for one in failed:
        _show(one, as_json=as_json)
    if not chosen and not failed:
        output.note("No mailbox receives by IMAP: another program lays replies into state/inbox")
        return 0
    if follow:
        _follow(chosen, as_json=as_json)
    for name in chosen:
        for fetched in receiving.fetch([name]):
            _show(fetched, as_json=as_json)
            failed += [fetched] if fetched.problem else []
    show_unread(_readers())
    if all(one.is_busy for one in failed):
        return TryAgain.exit_code if failed else 0
    return CoordinationError.exit_code


def _readers() -> list[str]:
    """The sessions that read replies; none where there is no configuration of a team."""
    try:
        team = library(None).team()
    except CoordinationError:  # `marketing check` tells what is wrong with it
        return []
    return [member.name for member in roster.present(team, "conversation")]


def _chosen(names: list[str]) -> list[str]:
    read = receiving.receivers()
    refuse_mistaken(names)
    for name in names:
        if name not in mailboxes().mailboxes:
            known = ", ".join(read) or "there is none"
            raise UsageError(f"unknown mailbox {name[:60]!r}; known: {known}")
        if name not in read:
            raise UsageError(f"{name} is not fetched from: its mail is brought into state/inbox by others")
    return list(dict.fromkeys(names)) or list(read)


def _show(fetched: Fetched, *, as_json: bool) -> None:
    if as_json:
        output.emit_json(
            {
                "mailbox": fetched.name,
                "came": fetched.came,
                "problem": fetched.problem,
                "left_undone": fetched.left_undone,
            }
        )
        return
    if fetched.problem:
        output.say(f"❌ {fetched.name}: {output.one_line(fetched.problem)}")
        return
    output.say(f"✅ {fetched.name}: {fetched.came} new {'mail' if fetched.came == 1 else 'mails'}")
    if fetched.left_undone:
        output.say(f"⚠️  {fetched.name}: {output.one_line(fetched.left_undone)}")


def _follow(names: list[str], *, as_json: bool) -> None:
    """Wait at each mailbox in a thread of its own, until Ctrl-C or a failure that is no mailbox's."""
    told: SimpleQueue[Fetched | Exception] = SimpleQueue()
    for name in names:
        threading.Thread(target=_watch, args=(name, told), daemon=True).start()
    while True:
        try:
            news = told.get(timeout=1)
        except Empty:
            paths.check_format()  # the state folder may be gone
            continue
        if isinstance(news, Exception):
            raise news
        _show(news, as_json=as_json)
        sys.stdout.flush()
        show_unread(_readers())


def _watch(name: str, told: "SimpleQueue[Fetched | Exception]") -> None:
    """Fetch, wait, fetch again; what is new is told, and a problem once."""
    shown: str | None = None
    failures = 0
    try:
        while True:
            fetched = next(iter(receiving.fetch([name])), Fetched(name, problem="it is no longer in the configuration"))
            now = fetched.problem or fetched.left_undone
            if fetched.came or now != shown:
                told.put(fetched)
                shown = now
            failures = failures + 1 if fetched.problem or not _waited(name) else 0
            if failures:
                time.sleep(PAUSES[min(failures, len(PAUSES)) - 1])
    except Exception as error:  # the main thread ends the command with it
        told.put(error)


def _waited(name: str) -> bool:
    """Wait for mail; False where the connection failed meanwhile: the next fetch tells why, if that lasts."""
    try:
        receiving.receivers()[name].wait(WAIT_SECONDS)
    except (ChannelError, KeyError):
        return False
    return True
