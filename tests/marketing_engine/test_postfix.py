"""A day's mails by a real Postfix, with its own refusals, and with sessions that are killed while they send."""

import email
import email.policy
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest
from conftest import Shell, terminal, until
from day import opened
from dovecot import PASSWORD, SECRET, Dovecot
from postfix import Postfix
from programs import needs
from sending_day import outreach, send_by, stand_before_outreach, touches
from test_never_twice import Team

pytestmark = needs("dovecot", "postfix")

COUNT = 100
KILLED_AFTER = (10, 22, 36)
"""Mails that have arrived when the sessions are killed: before one of them can have come to its end."""
PARTS = [(1, 50), (51, 100)]
"""The places on the day's list that each session has."""
DANA = "dana@screenwise.example"
EVERYBODY = [f"ada{n}@firm{n}.example" for n in range(COUNT)]
STRANGER, BUSY, DEFERRED, FORBIDDEN, GONE = (EVERYBODY[n] for n in (11, 30, 56, 70, 90))
REFUSED = {
    STRANGER: f"refused for good: 127.0.0.1: RCPT: 550 5.1.1 <{STRANGER}>: Recipient address rejected: User unknown",
    BUSY: f"refused, to be tried another day: 127.0.0.1: RCPT: 450 4.2.1 <{BUSY}>: Recipient address rejected: busy",
    DEFERRED: f"refused, to be tried another day: 127.0.0.1: RCPT: 450 4.7.1 <{DEFERRED}>: Recipient address rejected",
    FORBIDDEN: "refused, to be tried another day: 127.0.0.1: the mail: 550 5.7.1 no such mail from here",
}
"""What is told of each person who gets no mail."""
BY_THE_WAY = {"Return-Path", "X-Original-To", "Delivered-To", "Received"}
"""What mail servers add."""


@pytest.fixture
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """A provider that asks Dovecot for passwords. Four rules refuse one person each, and one mail bounces."""
    made = Postfix(
        dovecot.auth_port,
        people=[DANA, f"other.{STRANGER}", *(one for one in EVERYBODY if one != STRANGER)],
        gone=[GONE],
        access={BUSY: "450 4.2.1 busy", DEFERRED: "DEFER"},
        header_checks=f"/^To:.*<{re.escape(FORBIDDEN)}>/ REJECT no such mail from here\n",
    )
    with closing(made):
        yield made


def test_a_day_by_postfix(sh: Shell, dovecot: Dovecot, postfix: Postfix) -> None:
    """Every person has one mail in the end, unless Postfix refused it; what the commands say is what lies there."""
    stand_before_outreach(sh, COUNT)
    sh.env |= {SECRET: PASSWORD, "SSL_CERT_FILE": str(postfix.authority)}
    login = f"host: {postfix.host}, port: {postfix.port}, user: {dovecot.user()}, password: {SECRET}"
    send_by(sh, f"  dana: {{address: {DANA}, send: {{by: smtp, {login}}}}}\n", retry_after_seconds="[]")
    meant = {one["prospect"]: one["mail"] for one in sh("marketing outreach preview campaign_1 --json").records}

    team = Team(sh, PARTS)
    for number in KILLED_AFTER:
        for at in range(len(PARTS)):
            team.start(at)
        until(lambda number=number: arrived(postfix).total() >= number, f"{number} mails")
        team.kill_all()
    told = "".join(sh.ok(line) for line in team.lines)
    until(postfix.is_idle, "Postfix to deliver what it accepted")

    there, by_status = arrived(postfix), status_of(sh)
    assert set(there.values()) == {1}, "twice"
    assert set(by_status["sent"]) - {GONE} <= set(there) <= set(by_status["sent"] + by_status["unknown"])
    assert len(by_status["unknown"]) <= len(KILLED_AFTER) * len(PARTS)
    reported = re.findall(r"^BATCH_COMPLETE #[12]: (\d+)/50 sent$", told, re.MULTILINE)
    assert sum(map(int, reported)) == len(by_status["sent"]), told

    decide(sh, {*there, *([GONE] if postfix.mails(DANA) else [])})
    told = "".join(sh.ok(line) for line in team.lines)
    until(postfix.is_idle, "Postfix to deliver the rest")
    there, by_status, refs = arrived(postfix), status_of(sh), refs_of(sh)
    assert (by_status["refused"], by_status["failed"]) == ([STRANGER], [BUSY, DEFERRED, FORBIDDEN])
    assert all(f"not sent to {refs[one]}: {why}" in told for one, why in REFUSED.items()), told
    assert set(there) == set(EVERYBODY) - {*REFUSED, GONE} and set(there.values()) == {1}
    assert_nothing_was_changed(postfix, {one: meant[ref] for one, ref in refs.items() if one in there})
    assert_bounce_is_read(sh, postfix, accepted=len(there) + 1)


def arrived(postfix: Postfix) -> Counter[str]:
    """How many mails lie in each person's Maildir."""
    return +Counter({one: len(postfix.mails(one)) for one in EVERYBODY})


def status_of(sh: Shell) -> dict[str, list[str]]:
    """The people of each status of their mail."""
    found = touches(sh, "email, status")
    kinds = ("sent", "unknown", "refused", "failed", "sending")
    return {kind: sorted(str(one) for one, status in found if status == kind) for kind in kinds}


def refs_of(sh: Shell) -> dict[str, str]:
    """Each person's id."""
    with opened(sh.state / "records.sqlite3") as db:
        return {one: f"prospect_{id}" for id, one in db.execute("SELECT id, email FROM prospects")}


def decide(sh: Shell, got_it: set[str]) -> None:
    """Say of each mail that may have left whether it did, as a person does who has asked the recipients."""
    unknown = sh("marketing outreach unknown --json").records
    options = "".join(f" {'--sent' if one['email'] in got_it else '--not-sent'} {one['id']}" for one in unknown)
    said = sh.ok(terminal(f"marketing outreach unknown{options}"))
    assert "Of every mail it is known whether it left" in said


def assert_nothing_was_changed(postfix: Postfix, meant: dict[str, str]) -> None:
    """Each mail is the one that was shown before, but for its Date: all header fields, the same body."""
    for one, shown in meant.items():
        ours = email.message_from_string(shown, policy=email.policy.default)
        (theirs,) = (email.message_from_bytes(data, policy=email.policy.default) for data in postfix.mails(one))
        kept = [(name, value) for name, value in theirs.items() if name not in BY_THE_WAY | {"Date"}]
        assert kept == [(name, value) for name, value in ours.items() if name != "Date"]
        assert {"Message-ID", "List-Unsubscribe"} <= {name for name, _ in kept}
        assert theirs.get_content() == ours.get_content()
        assert "with ESMTPSA" in theirs["Received"]  # by TLS, after a login


def assert_bounce_is_read(sh: Shell, postfix: Postfix, accepted: int) -> None:
    """Postfix's own report, that a mail could not be delivered, ends up at the touch and in the figures."""
    (report,) = postfix.mails(DANA)
    new = sh.state / "inbox" / "new"
    new.mkdir(parents=True, exist_ok=True)
    (new / "report").write_bytes(report)
    sh.ok(outreach(sh, 1, 1))
    assert (GONE, "sent", "hard") in touches(sh, "email, status, bounce_type")
    (dana,) = sh("marketing deliverability --json").records
    counted = {name: dana[name] for name in ("accepted", "bounced", "unknown", "refused", "failed")}
    assert counted == {"accepted": accepted, "bounced": 1, "unknown": 0, "refused": 1, "failed": 3}
