"""A channel that keeps no list of what it took, for tests: `blind_channel.py ENDS WHICH SESSION` sends mails by it.

WHICH: how many of today's list, or ids of prospects, like `7,12`. ENDS: `killed` as soon as the first has left;
`refused`, `busy` (refused for now), `cut` (no answer came): the first, the others are accepted; `slow`: waits for `go`.
"""

import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from coordination.errors import CoordinationError
from marketing_engine.channels import registry
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.protocol import Accepted, Delivered, Delivery, Departure, Refused, Unknown
from marketing_engine.config.library import Library
from marketing_engine.outreach import batches

ENDS: dict[str, Delivery] = {
    "refused": Refused("550 no such mailbox", for_good=True),
    "busy": Refused("451 come back later", for_good=False),
    "cut": Unknown("the line went dead"),
}


class Blind:
    """Writes each recipient into `sent` and knows nothing of it afterwards."""

    name = "blind"
    address = ""
    host = ""
    is_real = True
    shows_at_once = False

    def __init__(self, ends: str) -> None:
        self.ends = ends

    def describe(self) -> str:
        """How far mail goes."""
        return "into the dark"

    def whereabouts(self) -> str:
        """Where the mails lie."""
        return "in the dark"

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Take a mail, or end as asked for."""
        found = ENDS.get(self.ends, Accepted())
        if self.ends == "slow":
            Path("delivering").touch()
            while not Path("go").exists():
                time.sleep(0.01)
        if not isinstance(found, Refused):
            with Path("sent").open("a") as file:
                file.write(f"{mail.recipient}\n")
        if self.ends == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        self.ends = ""
        return found

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        """It cannot know."""
        return Delivered.UNKNOWN

    def departures(self) -> Mapping[str, Departure]:
        """It keeps no list."""
        return {}

    def key_of(self, message_id: str) -> str:
        """The key of a mail."""
        return message_id

    def place(self, key: str) -> str:
        """Where it lies."""
        return "in the dark"

    def close(self) -> None:
        """Nothing is kept open."""


def main(ends: str, which: str, session: str) -> None:
    """Send, and print what became of it."""
    blind = Blind(ends)
    registry.channels = lambda: {registry.EMBEDDED.name: registry.EMBEDDED, blind.name: blind}
    library = Library(Path(os.environ["MARKETING_CONFIG"]))
    Path(f"asked-{session}").touch()
    if which.isdigit():
        batch = batches.send_batch(library, "campaign_1", list(range(1, 1 + int(which))), "", session)
    else:
        batch = batches.send_to(library, [int(id) for id in which.split(",") if id], "", session)
    told = [f"tell of {ref}" for ref in (*batch.refused, *batch.uncertain)]
    print(f"{batch.sent} of {batch.total} sent", *(reason for _, reason in batch.skipped), *told, sep="; ")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except CoordinationError as error:
        sys.exit(str(error))
