"""A channel that keeps no list of what it took, for tests: `blind_channel.py [ENDS [COUNT]]` sends mails by it.

COUNT: how many of today's list, the first one by default. ENDS: `killed` as soon as the first has left; `refused`, `busy`
(refused for now), `cut` (no answer came): the first, the others are accepted; `slow`: waits for a file `go`.
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
from marketing_engine.channels.protocol import Accepted, Arrival, Delivered, Delivery, Departure, Refused, Unknown
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

    def was_delivered(self, message_id: str) -> Delivered:
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

    def prepare(self) -> None:
        """Nothing comes by it."""

    def arrivals(self) -> list[Arrival]:
        """Nothing comes by it."""
        return []

    def filed(self) -> Mapping[str, Arrival]:
        """Nothing came by it."""
        return {}


if __name__ == "__main__":
    registry.CHANNELS["blind"] = Blind(sys.argv[1] if len(sys.argv) > 1 else "")
    try:
        positions = list(range(1, 1 + int(sys.argv[2] if len(sys.argv) > 2 else 1)))
        batch = batches.send_batch(Library(Path(os.environ["MARKETING_CONFIG"])), "campaign_1", positions, "", None)
    except CoordinationError as error:
        sys.exit(str(error))
    print(batch.sent, "sent", *(reason for _, reason in batch.skipped), *(f"for {ref}" for ref in batch.refused))
