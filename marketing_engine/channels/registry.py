"""Every mailbox there is, by its name: the embedded one, and those of `config/mailboxes.yaml`."""

from coordination import ending
from coordination.errors import InputError
from marketing_engine.channels.outbox import Outbox
from marketing_engine.channels.protocol import Channel, Delivered
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.mailboxes import Mailbox, OutboxFolder, Smtp, mailboxes, refuse_mistaken

EMBEDDED = Outbox()
"""Needs no account: the default of a campaign, and simulated replies answer its mails."""

_made: dict[str, tuple[Mailbox, Channel]] = {}
"""Channels keep connections, so each is made once for its settings."""


def channels() -> dict[str, Channel]:
    """Every mailbox that mail can leave by, without those with a mistake in their settings; raises ConfigError."""
    configured = {name: _channel(name, mailbox) for name, mailbox in mailboxes().mailboxes.items()}
    return {EMBEDDED.name: EMBEDDED, **configured}


def _channel(name: str, mailbox: Mailbox) -> Channel:
    made = _made.get(name)
    if made is None or (made[0] is not mailbox and made[0] != mailbox):  # most often it is the same object
        if made is not None:
            made[1].close()
        _made[name] = made = (mailbox, _make(name, mailbox))
    return made[1]


def _make(name: str, mailbox: Mailbox) -> Channel:
    """A channel of the kind that its settings ask for; what it needs is imported for it alone."""
    if isinstance(mailbox.send, OutboxFolder):
        return Outbox(name, mailbox.address)
    if isinstance(mailbox.send, Smtp):
        from marketing_engine.channels.smtp import SmtpChannel

        return SmtpChannel(name, mailbox, mailbox.send)
    from marketing_engine.channels.sendgrid import SendGridChannel

    return SendGridChannel(name, mailbox, mailbox.send)


def close() -> None:
    """End every connection that is kept."""
    for _, channel in _made.values():
        channel.close()
    _made.clear()


ending.close_before_leaving(close)


def channels_of(campaign: Campaign) -> list[Channel]:
    """The mailboxes by which a campaign's mail leaves; raises InputError where there is none, or a mistake in one."""
    there = channels()
    refuse_mistaken(campaign.mailboxes)
    missing = next((name for name in campaign.mailboxes if name not in there), None)
    if missing is not None:
        raise InputError(f"{campaign.id}: unknown mailbox {missing[:60]!r}; known: {', '.join(there)}")
    return [there[name] for name in campaign.mailboxes]


def was_delivered(name: str, message_id: str, since: str, clock: float | None = None) -> Delivered:
    """Whether a mail has left by the mailbox of this name, by evidence; UNKNOWN where that mailbox is no more."""
    channel = channels().get(name)
    return channel.was_delivered(message_id, since, clock) if channel else Delivered.UNKNOWN


def key_of(name: str, message_id: str) -> str:
    """The key of a mail that left by the mailbox of this name."""
    channel = channels().get(name)
    return channel.key_of(message_id) if channel else message_id


def place(name: str, key: str) -> str:
    """Where a person finds a mail that left by the mailbox of this name."""
    channel = channels().get(name)
    return channel.place(key) if channel else f"{name}: {key}"


def describe(name: str) -> str:
    """How far mail goes by the mailbox of this name, as a part of a sentence."""
    channel = channels().get(name)
    return channel.describe() if channel else f"by {name}"
