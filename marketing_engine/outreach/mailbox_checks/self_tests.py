"""Self-tests: mails from a mailbox to itself or to a seed address, recorded before they leave."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.registry import now_text
from marketing_engine.channels.composing import ComposedMail, OutgoingMail, compose
from marketing_engine.channels.protocol import Accepted, Channel, Delivery, Refused, Unavailable
from marketing_engine.config.mailboxes import mailboxes
from marketing_engine.outreach.mailbox_checks.findings import Finding, told
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.message_ids import new_self_test
from marketing_engine.records.tables import SelfTest

SUBJECT = "Does mail from this mailbox arrive?"
BODY = """\
Hello,

this mail tests whether mail from {address} arrives, and where. It was sent by the command
marketing mailbox, and needs no answer.

Kind regards
{name}
"""


def send(channel: Channel, to: str) -> tuple[SelfTest, Delivery]:
    """Send a self-test by a mailbox: recorded first. Raises Held under a hold, TryAgain, UnsafeMail."""
    mail = _compose(channel, to)
    with effects.Permit(None, "send", f"a test mail by the mailbox {channel.name}"):
        with transaction() as db:
            test = SelfTest(
                mailbox=channel.name, host=channel.host, to=to, message_id=mail.message_id, sent_at=now_text()
            )
            db.add(test)
            record(db, Kind.SELF_TEST_SENT, mailbox=channel.name, to=to)
        return test, channel.deliver(mail)


def _compose(channel: Channel, to: str) -> ComposedMail:
    """A mail like those of a campaign: the same sender, and the fields of one-click unsubscribing."""
    public = mailboxes().public_url
    links = [
        f"<mailto:{channel.address}?subject=unsubscribe>",
        *([f"<{public}/unsubscribe/self-test>"] if public else []),
    ]
    return compose(
        OutgoingMail(
            from_=("", channel.address),
            to=("", to),
            subject=SUBJECT,
            body=BODY.format(address=channel.address, name=channel.address),
            message_id=new_self_test(channel.address.rpartition("@")[2].lower()),
            more=(("List-Unsubscribe", ", ".join(links)), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")),
        )
    )


def outcome(delivery: Delivery, channel: Channel) -> Finding:
    """What became of handing a mail over."""
    if isinstance(delivery, Accepted):
        by = f", accepted by {told(delivery.by)}" if delivery.by else ""
        return Finding("sending", "ok", f"{channel.describe()}{by}")
    if isinstance(delivery, Refused):
        return Finding("sending", "wrong", f"refused: {told(delivery.why)}")
    if isinstance(delivery, Unavailable):
        return Finding("sending", "wrong", f"the mailbox cannot send: {told(delivery.why)}")
    return Finding("sending", "wrong", f"nothing tells whether it left: {told(delivery.why)}")


def note_placed(test: SelfTest, placed: str) -> None:
    """Record where a test mail arrived: `inbox` or `spam`."""
    with transaction() as db:
        stored = db.get_one(SelfTest, test.id)
        stored.placed, stored.placed_at = placed, now_text()
        record(db, Kind.SELF_TEST_ARRIVED, mailbox=stored.mailbox, to=stored.to, placed=placed)


def note_report(test: SelfTest, findings: list[Finding]) -> None:
    """Record what a check found."""
    with transaction() as db:
        db.get_one(SelfTest, test.id).report = {"findings": [finding.record() for finding in findings]}


def last_arrived(db: Session, channel: Channel) -> SelfTest | None:
    """The newest test mail of a mailbox, as it is now, to itself that arrived in its inbox."""
    is_it = (SelfTest.mailbox == channel.name, SelfTest.host == channel.host)
    own = (*is_it, SelfTest.to == channel.address, SelfTest.placed == "inbox")
    return db.scalar(select(SelfTest).where(*own).order_by(SelfTest.placed_at.desc(), SelfTest.id.desc()).limit(1))


def is_recent(test: SelfTest, days: float) -> bool:
    """Whether a test mail arrived within the last days."""
    return datetime.now(UTC) - datetime.fromisoformat(test.placed_at) <= timedelta(days=days)
