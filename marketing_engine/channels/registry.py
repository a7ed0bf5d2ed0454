"""Every channel there is, by its name."""

from coordination.errors import InputError
from marketing_engine.channels.maildir import Maildir
from marketing_engine.channels.protocol import Arrival, Channel, Delivered
from marketing_engine.config.campaign import Campaign

EMBEDDED = Maildir()
"""Needs no account: the default of a campaign, and the one by which simulated replies come."""

CHANNELS: dict[str, Channel] = {channel.name: channel for channel in (EMBEDDED,)}


def channel_of(campaign: Campaign) -> Channel:
    """The channel by which a campaign's mail leaves; raises InputError where there is none of that name."""
    try:
        return CHANNELS[campaign.channel]
    except KeyError:
        known = ", ".join(CHANNELS)
        raise InputError(f"{campaign.id}: unknown channel {campaign.channel[:60]!r}; known: {known}") from None


def was_delivered(name: str, message_id: str) -> Delivered:
    """Whether a mail has left by the channel of this name, by evidence; UNKNOWN where that channel is no more."""
    channel = CHANNELS.get(name)
    return channel.was_delivered(message_id) if channel else Delivered.UNKNOWN


def key_of(name: str, message_id: str) -> str:
    """The key of a mail that left by the channel of this name."""
    channel = CHANNELS.get(name)
    return channel.key_of(message_id) if channel else message_id


def place(name: str, key: str) -> str:
    """Where a person finds a mail that left by the channel of this name."""
    channel = CHANNELS.get(name)
    return channel.place(key) if channel else f"{name}: {key}"


def describe(name: str) -> str:
    """How far mail goes by the channel of this name, as a part of a sentence."""
    channel = CHANNELS.get(name)
    return channel.describe() if channel else f"by {name}"


def arrivals() -> list[Arrival]:
    """The mails that wait to be handled, of every channel."""
    return [arrival for one in CHANNELS.values() for arrival in one.arrivals()]
