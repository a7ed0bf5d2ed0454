"""Every mailbox at a glance: how it sends, whether it works, when it was read, which campaigns use it."""

from dataclasses import dataclass

from marketing_engine.channels import read_states, receiving, registry
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.mailboxes import FILE, mistaken
from marketing_engine.outreach import going_live, rotation
from marketing_engine.outreach.mailbox_checks import self_tests
from marketing_engine.outreach.mailbox_checks.findings import told
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import SelfTest


@dataclass(frozen=True)
class MailboxRow:
    """One mailbox. `state` is `ok` or what is the matter in a few words, `problem` the details, if there are any.

    `last_read` is ISO 8601 or empty, `last_test` the same.

    `campaigns` holds (id, `live`, `canary` or `not live`; empty for a mailbox that sends no further than this machine).
    """

    name: str
    address: str
    sends: str
    state: str
    problem: str
    last_read: str
    last_test: str
    sent_today: int
    campaigns: list[tuple[str, str]]


def rows(campaigns: list[Campaign]) -> list[MailboxRow]:
    """Every mailbox there is, the embedded one first, those with a mistake in their settings last."""
    there = registry.channels()
    with transaction(reads=True) as db:
        sent = rotation.sent_today(db)
        tests = {name: self_tests.last_arrived(db, channel) for name, channel in there.items()}
        users = {
            name: [
                (one.id, going_live.state_of(db, one.id, channel) if channel.is_real else "")
                for one in campaigns
                if name in one.mailboxes
            ]
            for name, channel in there.items()
        }
    good = [_row(channel, tests[name], sent.get(name, 0), users[name]) for name, channel in there.items()]
    return good + [_mistaken(name, mistake, campaigns) for name, mistake in mistaken().items()]


def _mistaken(name: str, mistake: str, campaigns: list[Campaign]) -> MailboxRow:
    users = [(one.id, "") for one in campaigns if name in one.mailboxes]
    read = receiving.last_read(name).at
    return MailboxRow(name, "", "not at all", f"mistake in {FILE}", told(mistake), read, "", 0, users)


def _row(channel: Channel, test: SelfTest | None, sent: int, users: list[tuple[str, str]]) -> MailboxRow:
    last = receiving.last_read(channel.name)
    return MailboxRow(
        channel.name,
        channel.address,
        channel.describe(),
        _state(channel, test),
        told(last.problem),
        last.at,
        test.placed_at if test else "",
        sent,
        users,
    )


def _state(channel: Channel, test: SelfTest | None) -> str:
    last = receiving.last_read(channel.name)
    if last.problem:
        return "cannot be read"
    if channel.name in receiving.receivers() and not read_states.is_read(channel.name):
        return f"not read since {last.at}" if last.at else "never read"
    return "never checked" if channel.is_real and test is None else "ok"
