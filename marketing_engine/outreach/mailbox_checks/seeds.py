"""`marketing mailbox seed-test`: into which folder do mails come at providers where one has an address?"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from coordination.errors import InputError
from marketing_engine.channels.protocol import Accepted
from marketing_engine.config.mailboxes import FILE, SeedAddress, mailboxes
from marketing_engine.outreach.mailbox_checks import self_tests
from marketing_engine.outreach.mailbox_checks.checking import real_mailbox
from marketing_engine.outreach.mailbox_checks.findings import told
from marketing_engine.outreach.mailbox_checks.waiting import Pauses, look_by_imap
from marketing_engine.records.tables import SelfTest


@dataclass(frozen=True)
class Placement:
    """Where the mail to a seed address came: `inbox`, `spam`, `missing`, or `not sent`; `why` in words."""

    address: str
    placed: str
    why: str = ""


def measure_placement(name: str, seconds: float, tell: Callable[[Placement], None]) -> list[Placement]:
    """Send a mail to every seed address and look where it came; each is told as soon as it is known.

    Raises InputError, Held under a hold, TryAgain, UnsafeMail.
    """
    channel, _ = real_mailbox(name)
    seeds = mailboxes().seeds
    if not seeds:
        raise InputError(f"{FILE} names no seeds: addresses of one's own, with how they are read")
    results: list[Placement] = []

    def know(placement: Placement) -> None:
        results.append(placement)
        tell(placement)

    waiting: list[tuple[SeedAddress, SelfTest]] = []
    for seed in seeds:
        test, delivery = self_tests.send(channel, seed.address)
        if isinstance(delivery, Accepted):
            waiting.append((seed, test))
        else:
            know(Placement(seed.address, "not sent", self_tests.outcome(delivery, channel).words))
    _look(waiting, seconds, know)
    return results


def _look(waiting: list[tuple[SeedAddress, SelfTest]], seconds: float, know: Callable[[Placement], None]) -> None:
    """Look into every seed mailbox again and again, so long at most."""
    pauses, began, problems = Pauses(seconds), time.monotonic(), dict[str, str]()
    while True:
        for seed, test in list(waiting):
            placed, problems[seed.address] = look_by_imap(seed.read, test.message_id)
            if placed:
                self_tests.note_placed(test, placed)
                know(Placement(seed.address, placed, f"after {time.monotonic() - began:.0f} s"))
                waiting.remove((seed, test))
        if not waiting or not pauses.wait():
            break
    for seed, _ in waiting:
        why = told(problems[seed.address]) or f"not there after {seconds:.0f} s"
        know(Placement(seed.address, "missing", why))
