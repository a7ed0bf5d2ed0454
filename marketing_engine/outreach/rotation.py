"""By which of a campaign's mailboxes a mail leaves: a thread stays with its mailbox, new ones take turns."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.channels.protocol import Channel
from marketing_engine.records.tables import Touch
from marketing_engine.records.today import day_began


class NoMailbox(Exception):  # no error: a reason not to write now
    """No mailbox can send this mail now."""


def channel_for(
    left: Sequence[Touch], channels: Sequence[Channel], down: Mapping[str, str], turns: Mapping[str, int]
) -> Channel:
    """The mailbox for a person's next mail, none that is `down` (with the reason). Raises NoMailbox.

    A person to whom mails have `left` (oldest first) hears from the mailbox of the last; others from the one that has
    sent least (`turns`).
    """
    name = left[-1].channel if left else ""
    if name:
        kept = next((channel for channel in channels if channel.name == name), None)
        if kept is None:
            raise NoMailbox(f"the thread began in the mailbox {name}, which the campaign no longer names")
        if kept.name in down:
            raise NoMailbox(down[name])
        return kept
    up = [channel for channel in channels if channel.name not in down]
    if not up:
        raise NoMailbox("; ".join(down[channel.name] for channel in channels))
    if len(up) == 1:
        return up[0]
    return min(up, key=lambda channel: turns.get(channel.name, 0))


def sent_today(db: Session) -> dict[str, int]:
    """How many mails left today, or may have left, by mailbox."""
    since = day_began()
    today = (Touch.reserved_at >= since, Touch.status.in_(("sent", "unknown", "sending")))
    counted = db.execute(select(Touch.channel, func.count()).where(*today).group_by(Touch.channel))
    return {str(name): int(count) for name, count in counted}
