"""By which of a campaign's mailboxes a mail leaves: a thread stays with its mailbox, new ones take turns."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.channels.protocol import Channel
from marketing_engine.outreach.limits.keeping import Late
from marketing_engine.records.tables import Touch
from marketing_engine.records.today import day_began


class NoMailbox(Exception):  # no error: a reason not to write now
    """No mailbox can send this mail now."""


@dataclass(frozen=True)
class Ways:
    """The mailboxes by which a mail can leave, but those that are `down`, with the reason; `turns` counts each one's.

    Every mailbox of a campaign is `there`. `late` are those that a limit keeps from sending any mail for now.
    """

    there: Sequence[Channel]
    down: Mapping[str, str]
    turns: Counter[str]
    late: dict[str, Late] = field(default_factory=dict)

    def late_now(self, mailbox: str) -> Late | None:
        """What keeps every mail of a mailbox back, as far as was seen before."""
        found = self.late.get(mailbox)
        return found if found and time.time() < found.until else None

    def note_late(self, mailbox: str, late: Late) -> None:
        """Remember what keeps every mail of a mailbox back."""
        if late.for_all:
            self.late[mailbox] = late


def channel_for(left: Sequence[Touch], ways: Ways) -> Channel:
    """The mailbox for a person's next mail. Raises NoMailbox.

    A thread stays with the mailbox of its last mail; `left` are the mails that left before, oldest first. A new
    thread begins in the mailbox that has sent least.
    """
    name = left[-1].channel if left else ""
    if name:
        kept = next((channel for channel in ways.there if channel.name == name), None)
        if kept is None:
            raise NoMailbox(f"the thread began in the mailbox {name}, which the campaign no longer names")
        if kept.name in ways.down:
            raise NoMailbox(ways.down[name])
        return kept
    up = [channel for channel in ways.there if channel.name not in ways.down]
    if not up:
        raise NoMailbox("; ".join(dict.fromkeys(ways.down[channel.name] for channel in ways.there)))
    return min(up, key=lambda channel: ways.turns[channel.name])


def sent_today(db: Session) -> dict[str, int]:
    """How many mails left today, or may have left, by mailbox."""
    since = day_began()
    today = (Touch.reserved_at >= since, Touch.status.in_(("sent", "unknown", "sending")))
    counted = db.execute(select(Touch.channel, func.count()).where(*today).group_by(Touch.channel))
    return {str(name): int(count) for name, count in counted}
