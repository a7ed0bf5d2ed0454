"""`marketing mailbox check`: a mail to itself by the mailbox's own channel, and all that its way shows."""

import time
from collections.abc import Callable

from coordination.errors import InputError, UsageError
from marketing_engine.channels import receiving, registry
from marketing_engine.channels.protocol import Accepted, Channel, Delivery, Unknown
from marketing_engine.config.mailboxes import Imap, InboundParse, Mailbox, SendGrid, Smtp, mailboxes, refuse_mistaken
from marketing_engine.outreach.mailbox_checks import self_tests
from marketing_engine.outreach.mailbox_checks.arrived_header import ArrivedHeader
from marketing_engine.outreach.mailbox_checks.findings import Finding, not_checked, told
from marketing_engine.outreach.mailbox_checks.secrets_of_sessions import unseen_secrets
from marketing_engine.outreach.mailbox_checks.sender_records import DomainRecords
from marketing_engine.outreach.mailbox_checks.waiting import wait_for
from marketing_engine.records.tables import SelfTest

TLS = {
    "implicit": Finding("", "ok", "TLS from the first byte"),
    "starttls": Finding("", "ok", "STARTTLS, and no login without it"),
    "none": Finding("", "warning", "no TLS: for a server on this machine only"),
}


def real_mailbox(name: str) -> tuple[Channel, Mailbox]:
    """A mailbox that sends further than this machine; raises InputError, UsageError for an unknown one."""
    refuse_mistaken([name])
    there, configured = registry.channels(), mailboxes().mailboxes
    if name not in there:
        raise UsageError(f"unknown mailbox {name[:60]!r}; known: {', '.join(there)}")
    channel = there[name]
    if not channel.is_real or name not in configured:
        raise InputError(f"{name} takes mail {channel.describe()}: nothing leaves that could arrive")
    return channel, configured[name]


def check(name: str, seconds: float, tell: Callable[[Finding], None]) -> bool:
    """Check a mailbox and record it; each finding is told as soon as it is there. Whether the test mail arrived well.

    Raises InputError, Held under a hold, TryAgain, UnsafeMail.
    """
    channel, mailbox = real_mailbox(name)
    findings: list[Finding] = []

    def found(*some: Finding) -> None:
        for finding in some:
            findings.append(finding)
            tell(finding)

    found(*unseen_secrets([name]), *_connections(mailbox))
    can_read = _can_read(name, mailbox)
    found(can_read)
    sent_at = time.time()
    test, delivery = self_tests.send(channel, mailbox.address)
    found(self_tests.outcome(delivery, channel))
    arrived = False
    if isinstance(delivery, Accepted) and can_read.state != "wrong":
        arrived = _wait(test, name, mailbox, sent_at, seconds, found)
    else:
        found(_not_awaited(delivery))
        _tell_domain(mailbox, [], found)
    self_tests.note_report(test, findings)
    return arrived and all(finding.state != "wrong" for finding in findings)


def _not_awaited(delivery: Delivery) -> Finding:
    """Why it is not seen whether the test mail arrives."""
    if isinstance(delivery, Accepted):
        return Finding("arrival", "not checked", "the test mail left, but the mailbox cannot be read: see receiving")
    if isinstance(delivery, Unknown):
        return Finding("arrival", "not checked", "it is not known whether the test mail left: see sending")
    return Finding("arrival", "not checked", "no test mail left that could arrive: see sending")


def _connections(mailbox: Mailbox) -> list[Finding]:
    """How sending and receiving are protected on the way."""
    send, receive = mailbox.send, mailbox.receive
    told_of: list[Finding] = []
    if isinstance(send, Smtp):
        told_of.append(Finding("TLS of sending", TLS[send.used_tls].state, TLS[send.used_tls].words))
    elif isinstance(send, SendGrid):
        secure = send.base_url.startswith("https:")
        told_of.append(Finding("TLS of sending", "ok" if secure else "warning", "HTTPS" if secure else "plain HTTP"))
    if isinstance(receive, Imap):
        told_of.append(Finding("TLS of receiving", TLS[receive.used_tls].state, TLS[receive.used_tls].words))
    return told_of


def _can_read(name: str, mailbox: Mailbox) -> Finding:
    """Whether mail can be read; what others bring is seen when it comes."""
    if isinstance(mailbox.receive, InboundParse):
        return Finding("receiving", "ok", "SendGrid's Inbound Parse brings it to the page")
    if not isinstance(mailbox.receive, Imap):
        return Finding("receiving", "ok", "another program lays it into state/inbox")
    fetched = receiving.fetch([name])
    problem = next((one.problem for one in fetched if one.problem), "")
    if problem:
        return Finding("receiving", "wrong", told(problem))
    undone = next((one.left_undone for one in fetched if one.left_undone), "")
    if undone:
        return Finding("receiving", "warning", f"{mailbox.receive.host} was read, but: {told(undone)}")
    return Finding("receiving", "ok", f"{mailbox.receive.host} was read, {sum(one.came for one in fetched)} mails came")


def _wait(
    test: SelfTest, name: str, mailbox: Mailbox, sent_at: float, seconds: float, found: Callable[..., None]
) -> bool:
    """Wait for the test mail and tell what it shows; whether it came into the inbox."""
    began = time.monotonic()
    arrived = wait_for(test.message_id, name, mailbox, sent_at, seconds)
    took = f"after {time.monotonic() - began:.0f} s"
    if arrived.placed:
        self_tests.note_placed(test, arrived.placed)
    if arrived.placed == "inbox":
        found(Finding("arrival", "ok", f"it came into the inbox {took}"))
    elif arrived.placed == "spam":
        found(Finding("arrival", "wrong", f"it came into the spam folder {took}"))
    else:
        problem = f" ({told(arrived.problem)})" if arrived.problem else ""
        found(Finding("arrival", "wrong", f"it did not come within {seconds:.0f} s{problem}; longer: --seconds"))
    keys: list[tuple[str, str]] = []
    if arrived.header:
        header = ArrivedHeader(arrived.header, mailbox.address)
        found(*header.findings())
        keys = header.keys()
    else:
        found(not_checked("DKIM", "the mail itself was not read"))
    _tell_domain(mailbox, keys, found)
    return arrived.placed == "inbox"


def _tell_domain(mailbox: Mailbox, keys: list[tuple[str, str]], found: Callable[..., None]) -> None:
    domain = mailbox.address.rpartition("@")[2].lower()
    records = DomainRecords(domain)
    found(records.spf())
    found(records.dmarc())
    found(*records.keys([*keys, *((selector, domain) for selector in mailbox.dkim_selectors)]))
