"""Waits until a test mail arrives, and says where."""

import time
from dataclasses import dataclass

from marketing_engine.channels import inbox_search, receiving
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap, Mailbox

SHORTEST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
"""Seconds between two looks."""

CLOCKS_DIFFER = 5.0
"""Seconds by which a file may seem older than it is."""


@dataclass(frozen=True)
class Arrived:
    """Where a test mail came: `placed` is `inbox`, `spam`, or empty where it did not; `problem` of the last look.

    `header` is its header, empty where it was not read.
    """

    placed: str = ""
    header: bytes = b""
    problem: str = ""


class Pauses:
    """Pauses that grow, until so many seconds are over."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        self._pause = SHORTEST_PAUSE

    def wait(self) -> bool:
        """Pause; False where the time is over."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            return False
        time.sleep(min(self._pause, left))
        self._pause = min(self._pause * 1.5, LONGEST_PAUSE)
        return True


def wait_for(message_id: str, name: str, mailbox: Mailbox, since: float, seconds: float) -> Arrived:
    """Look into a mailbox until the mail is there, so long at most. `since` is when it was sent (a time)."""
    pauses = Pauses(seconds)
    while True:
        found = _look(message_id, name, mailbox, since)
        if found.header or found.placed == "spam" or not pauses.wait():
            return found


def _look(message_id: str, name: str, mailbox: Mailbox, since: float) -> Arrived:
    """The inbox shows the header; the server alone shows what lies in its spam folder."""
    fetched = receiving.fetch([name]) if isinstance(mailbox.receive, Imap) else []
    problem = next((one.problem for one in fetched if one.problem), "")
    header = inbox_search.header_of(message_id, since - CLOCKS_DIFFER)
    if header:
        return Arrived("inbox", header)
    if not isinstance(mailbox.receive, Imap):
        return Arrived(problem=problem)
    placed, problem_there = look_by_imap(mailbox.receive, message_id)
    return Arrived(placed, problem=problem or problem_there)


def look_by_imap(imap: Imap, message_id: str) -> tuple[str, str]:
    """Where a mail lies on an IMAP server, and the problem where that cannot be seen."""
    from marketing_engine.channels.imap_placement import seen_in

    try:
        return seen_in(imap, message_id), ""
    except ChannelError as error:
        return "", str(error)
