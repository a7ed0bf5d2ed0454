"""A machine's time that is put forward makes no mail old: what may have left is not sent again before it is known."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from alembic.config import Config
from conftest import PYTHON, ROOT, Shell
from dovecot import PASSWORD, SECRET, Dovecot
from programs import needs
from sending_day import outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import CUT, SmtpLookAlike
from sqlalchemy import create_engine, inspect, text

from marketing_engine.records import boot_clock

HOUR = 3600.0


@pytest.mark.parametrize(
    ("then", "now", "passed"),
    [
        (1000.0, 1600.0, 600.0),
        (1000.0, 20.0, 20.0),  # booted since
        (1000.0, 1001.0, 1.0),  # booted since, or not: that cannot be seen, so it is the least
    ],
)
def test_the_clock_since_boot_never_tells_too_much(monkeypatch, then, now, passed):
    """Whether the machine was booted since or not, so much time has passed at least."""
    monkeypatch.setattr(boot_clock, "seconds", lambda: now)
    assert boot_clock.least_since(then) == passed


def test_the_clock_since_boot_is_the_same_in_every_process(sh: Shell):
    """What one process reads another one compares with."""
    before = boot_clock.seconds()
    code = "from marketing_engine.records import boot_clock; print(boot_clock.seconds())"
    between = float(sh.ok(f"{PYTHON} -c '{code}'"))
    assert before < between < boot_clock.seconds()


def test_what_an_earlier_version_reserved_counts_as_reserved_at_the_upgrade(tmp_path):
    """It may have left a moment ago; what is settled needs no clock."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "marketing_engine" / "records" / "migrations"))
    engine = create_engine(f"sqlite:///{tmp_path}/records.sqlite3")
    before = boot_clock.seconds()
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0009")
        for id, status in enumerate(("sending", "unknown", "sent", "failed")):
            columns = [one["name"] for one in inspect(db).get_columns("touches") if not one["nullable"]]
            values = dict.fromkeys(columns, id) | {"status": status}
            named = ", ".join(f":{name}" for name in values)
            db.execute(text(f"INSERT INTO touches ({', '.join(values)}) VALUES ({named})"), values)
        command.upgrade(config, "0010")
        clocks = db.execute(text("SELECT reserved_clock FROM touches ORDER BY id")).scalars().all()
    assert all(before < clock < boot_clock.seconds() for clock in clocks[:2])
    assert clocks[2:] == [None, None]


def reserved_earlier(sh: Shell, seconds: float, *, clock: float) -> None:
    """Let all mails be reserved so many seconds earlier by the machine's time, and by its clock since boot."""
    at = (datetime.now(UTC) - timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with closing(sqlite3.connect(sh.state / "records.sqlite3", timeout=60)) as db, db:
        db.execute("UPDATE touches SET reserved_at = ?, reserved_clock = reserved_clock - ?", (at, clock))


@needs("dovecot")
def test_a_clock_that_is_put_forward_sends_nothing_twice(sh: Shell):
    """One mail left and its provider files it late, one did not: both stay unknown until the real minutes are over."""
    stand_before_outreach(sh, 3)
    server = Dovecot()
    try:
        user = server.user()
        server.deliver(user, b"Subject: of a person\n\nhello\n", "Sent")
        sh.env[SECRET] = PASSWORD
        login = f"host: 127.0.0.1, port: {server.port}, tls: none, user: {user}, password: {SECRET}"
        with SmtpLookAlike() as provider:
            send_by(
                sh,
                "  dana:\n    address: dana@screenwise.example\n"
                f"    send: {{by: smtp, host: 127.0.0.1, port: {provider.port}, tls: none}}\n"
                f"    receive: {{by: imap, {login}}}\n"
                "    sent: {folder: Sent, filled_by: server}\n",
            )
            sh.ok(outreach(sh, 1, 1))
            server.deliver(user, provider.mails[0].data, "Sent")
            for number, phase in ((2, "stored"), (3, "end")):
                provider.next(phase, CUT)
                sh.ok(f"{outreach(sh, number, number)}; true")
            reserved_earlier(sh, HOUR, clock=0)
            sh.ok(f"marketing outreach unknown; {outreach(sh, 1, 3)}; true")
            assert touches(sh, "status") == [("sent",), ("unknown",), ("unknown",)]
            assert len(provider.mails) == 2

            server.deliver(user, provider.mails[1].data, "Sent")
            reserved_earlier(sh, HOUR, clock=HOUR)
            sh.ok("marketing outreach unknown")
            assert touches(sh, "status") == [("sent",), ("sent",), ("failed",)]
            sh.ok(outreach(sh, 1, 3))
            assert touches(sh, "status") == [("sent",)] * 3
            assert len({mail.message_id for mail in provider.mails}) == len(provider.mails) == 3
    finally:
        server.close()
