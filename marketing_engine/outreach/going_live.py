"""Going live: until a person has let a campaign, nothing leaves by its real mailboxes.

First `canary`: a few first mails leave by each mailbox. When a person has seen what became of them: `live`. It holds
for the mailboxes that were checked, with the address and the host that they had; one that a campaign names since, or
that was changed since, is not live for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from coordination.errors import CoordinationError, InputError, TryAgain
from coordination.registry import now_text
from marketing_engine.channels import inbox, read_states, receiving, registry
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach.mailbox_checks import self_tests
from marketing_engine.outreach.mailbox_checks.findings import Finding, told
from marketing_engine.records.database import core, transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import LiveMailbox, SelfTest, Touch

CANARY = 5
"""Mails that leave by a mailbox before a person has seen what became of them."""

TEST_DAYS = 7
"""How old a self-test may be."""

NOT_LIVE, IN_CANARY, LIVE = "not live", "canary", "live"


def refusals(
    db: Session,
    campaign: Campaign,
    channels: Sequence[Channel],
    *,
    answer: bool = False,
    mail: tuple[int, str] = (0, ""),
) -> dict[str, str]:
    """The mailboxes by which no mail of a campaign may leave now, with the reason.

    Call it in the transaction that reserves a touch. `mail` is (prospect id, step): one that was cut off by a crash and
    did not leave is not counted against itself. An `answer` to a reply does not count among the canary's mails.
    """
    real = [channel for channel in channels if channel.is_real]
    begun = {live.mailbox: live for live in core(db).execute(_BEGUN, {"campaign": campaign.id})} if real else {}
    why = {channel.name: _refusal(db, campaign, channel, begun.get(channel.name), answer, mail) for channel in real}
    return {name: reason for name, reason in why.items() if reason}


_BEGUN = select(
    LiveMailbox.campaign,
    LiveMailbox.mailbox,
    LiveMailbox.address,
    LiveMailbox.host,
    LiveMailbox.state,
    LiveMailbox.began_at,
).where(LiveMailbox.campaign == bindparam("campaign"))


def _refusal(db: Session, campaign: Campaign, channel: Channel, live: Any, answer: bool, mail: tuple[int, str]) -> str:
    how = f"marketing go-live {campaign.id}"
    if live is None:
        return f"{campaign.id} is not live by the mailbox {channel.name}: {how}"
    if not _is_same(live, channel):
        return f"{channel.name} was {_is(live)}, and is {_is(channel)} now: {how}"
    if answer or live.state == LIVE:
        return ""
    if live.began_at > now_text():  # then no mail that leaves now would count
        return f"the canary began at {live.began_at}, which lies ahead: the clock was changed; {how} --stop"
    if sum((touch.prospect_id, touch.step) != mail for touch in _canary_touches(db, live)) < CANARY:
        return ""
    return f"the {CANARY} canary mails by {channel.name} have left: {how}"


def state_of(db: Session, campaign_id: str, channel: Channel) -> str:
    """Whether a campaign may send by a real mailbox: `not live`, `canary` or `live`."""
    live = db.get(LiveMailbox, (campaign_id, channel.name))
    return live.state if live and _is_same(live, channel) else NOT_LIVE


def is_live(db: Session, campaign: Campaign) -> bool:
    """Whether a person has let a campaign send by all of its real mailboxes; true where it has none.

    Raises InputError for a mailbox that is not there.
    """
    real = (channel for channel in registry.channels_of(campaign) if channel.is_real)
    return all(state_of(db, campaign.id, channel) == LIVE for channel in real)


def _is_same(live: LiveMailbox, channel: Channel) -> bool:
    return (live.address, live.host) == (channel.address, channel.host)


def _is(mailbox: LiveMailbox | Channel) -> str:
    return f"{mailbox.address} at {mailbox.host}"


def _canary_touches(db: Session, live: LiveMailbox) -> list[Touch]:
    """What left, or may have left, since the canary began; answers to replies apart."""
    wanted = (
        Touch.campaign == live.campaign,
        Touch.channel == live.mailbox,
        Touch.reserved_at >= live.began_at,
        Touch.status.in_(("sent", "unknown", "sending")),
        Touch.step.not_like("reply:%"),
    )
    return list(db.scalars(select(Touch).where(*wanted).order_by(Touch.id)))


def real_channels(campaign: Campaign) -> list[Channel]:
    """The mailboxes that take a campaign's mail further than this machine; raises InputError where there is none."""
    there = registry.channels_of(campaign)
    real = [channel for channel in there if channel.is_real]
    if not real:
        ways = "; ".join(f"{channel.name}: {channel.describe()}" for channel in there)
        raise InputError(f"{campaign.id} sends no real mail ({ways}): it needs no going live")
    return real


def gates(channels: list[Channel]) -> list[Finding]:
    """What each mailbox must show before a campaign sends by it."""
    with transaction(reads=True) as db:
        tests = [_self_test(db, channel) for channel in channels]
    return [finding for pair in zip(tests, map(_replies, channels), strict=True) for finding in pair]


def _self_test(db: Session, channel: Channel) -> Finding:
    about, how = f"self-test of {channel.name}", f"marketing mailbox check {channel.name}"
    test = self_tests.last_arrived(db, channel)
    if test is None:
        return Finding(about, "wrong", f"none has arrived: {how}")
    if not self_tests.is_recent(test, TEST_DAYS):
        return Finding(about, "wrong", f"the last one arrived on {test.placed_at[:10]}: {how}")
    wrong = [one["about"] for one in test.report.get("findings", ()) if one["state"] == "wrong"]
    if wrong:
        return Finding(about, "warning", f"it arrived on {test.placed_at[:10]}, with what is wrong: {', '.join(wrong)}")
    return Finding(about, "ok", f"it arrived on {test.placed_at[:10]}")


def _replies(channel: Channel) -> Finding:
    about = f"replies to {channel.name}"
    if channel.name not in receiving.receivers():
        return Finding(about, "warning", "others bring them into the inbox; nothing here sees whether they do")
    last = receiving.last_read(channel.name)
    if not read_states.is_read(channel.name):
        read = f"not read since {last.at}" if last.at else "never read"
        why = f" ({told(last.problem)})" if last.problem else ""
        return Finding(about, "wrong", f"{read}{why}: marketing mailbox check {channel.name}")
    return Finding(about, "ok", f"read at {last.at}")


@dataclass(frozen=True)
class CanaryMail:
    """One of the canary's mails, and what became of it in words; `is_good` where nothing speaks against going on.

    `left_at` is ISO 8601.
    """

    step: str
    email: str
    mailbox: str
    left_at: str
    became: str
    is_good: bool


@dataclass(frozen=True)
class Canary:
    """The mails of a mailbox's canary; `why_not` says why it cannot go live yet, empty where it can."""

    mailbox: str
    mails: list[CanaryMail]
    why_not: str


def canaries(db: Session, campaign_id: str, channels: Sequence[Channel]) -> list[Canary]:
    """What became of the mails that left since the canaries began, for each of these mailboxes that has one."""
    rows = [db.get(LiveMailbox, (campaign_id, channel.name)) for channel in channels]
    begun = zip(rows, channels, strict=True)
    return [_canary(db, live) for live, one in begun if live and live.state == IN_CANARY and _is_same(live, one)]


def _canary(db: Session, live: LiveMailbox) -> Canary:
    mails = [_became(touch) for touch in _canary_touches(db, live)]
    bad = sum(not mail.is_good for mail in mails)
    why_not = ""
    if bad:
        by = f"{bad} of {len(mails)} canary mails by {live.mailbox} did not arrive, or may not have"
        why_not = f"{by}: mend it, marketing go-live {live.campaign} --stop, then go live anew with {CANARY} others"
    elif len(mails) < CANARY:
        by = f"{len(mails)} of {CANARY} canary mails by {live.mailbox} have left"
        why_not = f"{by}: marketing trigger {live.campaign}"
    return Canary(live.mailbox, mails, why_not)


def _became(touch: Touch) -> CanaryMail:
    good = touch.status == "sent" and not touch.bounced_at and not touch.complained_at
    if touch.status != "sent":
        words = "is on its way" if touch.status == "sending" else f"may have left: {touch.error}"
    elif touch.bounced_at:
        words = f"bounced ({touch.bounce_type or 'no reason is known'})"
    elif touch.complained_at:
        words = "was complained of"
    elif touch.delivered_at:
        words = f"delivered at {touch.delivered_at}"
    else:
        words = f"accepted at {touch.sent_at}" + (f" by {touch.accepted_by}" if touch.accepted_by else "")
    left_at = touch.sent_at or touch.reserved_at
    return CanaryMail(touch.step, touch.email, touch.channel, left_at, told(words), good)


def unseen(canaries: Sequence[Canary]) -> list[str]:
    """Where a bounce may lie that is not known yet, in words: in a mailbox not read since, or in the inbox."""
    found = []
    for canary in canaries:
        last = max((mail.left_at for mail in canary.mails), default="")
        if canary.mailbox in receiving.receivers() and receiving.last_read(canary.mailbox).at <= last:
            found.append(f"{canary.mailbox} was not read since the last of them left, at {last}")
    waiting = len(inbox.arrivals())
    if waiting:
        found.append(f"mails in the inbox that are not read yet: {waiting}")
    return found


def begin(campaign: Campaign, channels: Sequence[Channel], person: str) -> None:
    """Let a campaign send a canary by each of these mailboxes. A person said so, and the gates must be open."""
    with transaction() as db:
        for channel in channels:
            live = LiveMailbox(
                campaign=campaign.id,
                mailbox=channel.name,
                address=channel.address,
                host=channel.host,
                state=IN_CANARY,
                began_by=person,
                began_at=now_text(),
                confirmed_by="",
                confirmed_at="",
            )
            db.merge(live)  # it takes the place of what was recorded of the mailbox as it was before
        record(db, Kind.CANARY_STARTED, campaign=campaign.id, by=person, mailboxes=[one.name for one in channels])


def confirm(campaign_id: str, channels: Sequence[Channel], shown: Sequence[Canary], person: str) -> None:
    """Let a campaign send all of its mail by the mailboxes of these canaries, after a person has seen them.

    Raises CoordinationError where their mails do not allow it, TryAgain where they changed since they were shown.
    """
    with transaction() as db:
        now = canaries(db, campaign_id, channels)
        if not all(canary in now for canary in shown):
            raise TryAgain(f"{campaign_id} was changed meanwhile: look again with marketing go-live {campaign_id}")
        for canary in shown:
            if canary.why_not:
                raise CoordinationError(canary.why_not)
            live = db.get_one(LiveMailbox, (campaign_id, canary.mailbox))
            live.state, live.confirmed_by, live.confirmed_at = LIVE, person, now_text()
        record(db, Kind.WENT_LIVE, campaign=campaign_id, by=person, mailboxes=[canary.mailbox for canary in shown])


def stop(campaign_id: str, person: str) -> bool:
    """Take it back: no mail is reserved for a real mailbox from now on. Whether the campaign was live by any."""
    with transaction() as db:
        rows = list(db.scalars(select(LiveMailbox).where(LiveMailbox.campaign == campaign_id)))
        if not rows:
            return False
        record(db, Kind.LIVE_ENDED, campaign=campaign_id, by=person, was={row.mailbox: row.state for row in rows})
        db.execute(delete(LiveMailbox).where(LiveMailbox.campaign == campaign_id))
        return True


def carry_over(now: Session, db: Session) -> None:
    """Let restored records `db` know of going live what those of before knew: what was taken back since stays so."""
    db.execute(delete(LiveMailbox))
    db.add_all(_copy(live) for live in now.scalars(select(LiveMailbox)))
    known = set(db.scalars(select(SelfTest.message_id)))
    for test in now.scalars(select(SelfTest).order_by(SelfTest.id)):
        if test.message_id not in known:
            db.add(_copy(test))


def _copy(row: LiveMailbox | SelfTest) -> LiveMailbox | SelfTest:
    names = [column.name for column in type(row).__table__.columns if column.name != "id"]
    return type(row)(**{name: getattr(row, name) for name in names})
