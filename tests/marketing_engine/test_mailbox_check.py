"""`marketing mailbox`: a mail to oneself shows what is signed, what DNS says, and where mail arrives."""

import json
from collections.abc import Iterator

import pytest
import yaml
from conftest import Shell
from day import opened
from dovecot import PASSWORD, SECRET, Dovecot
from name_server import NameServer
from programs import needs
from signing_relay import COVERED, ONE_CLICK, Relay, key_record, relay, sign
from sqlalchemy import select

from marketing_engine.channels.composing import OutgoingMail, compose
from marketing_engine.channels.protocol import Delivered
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.mailboxes import Mailbox, secret_names
from marketing_engine.conversation import arrivals
from marketing_engine.outreach import reconciliation, settling
from marketing_engine.outreach.mailbox_checks.arrived_header import ArrivedHeader
from marketing_engine.outreach.mailbox_checks.sender_records import DomainRecords
from marketing_engine.records.database import transaction
from marketing_engine.records.message_ids import is_self_test, new_self_test
from marketing_engine.records.tables import Reply, Touch
from marketing_engine.research.mail_domains import EmailSettings
from marketing_engine.web import webhooks

DANA = "dana@works.com"
MAILBOXES = """\
mailboxes:
  dana:
    address: dana@works.com
    send: {{by: smtp, host: 127.0.0.1, port: {port}, tls: none}}
"""


@pytest.fixture
def mailed(sh) -> Iterator[Relay]:
    """A relay, and a mailbox `dana` that sends by it."""
    with relay(sh.state / "inbox" / "new") as made:
        (sh.config / "mailboxes.yaml").write_text(MAILBOXES.format(port=made.port))
        (sh.config / "email.yaml").write_text("dns: off\n")
        campaign = sh.config / "campaigns" / "campaign_1.yaml"
        campaign.write_text(f"{campaign.read_text()}\nmailboxes: [dana]\n")
        yield made


def by_imap(sh: Shell, dovecot: Dovecot, user: str, seeds: dict[str, str] | None = None) -> None:
    """Let `dana` be read by IMAP, as this user; `seeds` are users by their addresses."""
    sh.env[SECRET] = PASSWORD
    file = sh.config / "mailboxes.yaml"
    settings = yaml.safe_load(file.read_text())
    imap = {"by": "imap", "host": dovecot.host, "port": dovecot.port, "tls": "none", "password": SECRET}
    settings["mailboxes"]["dana"]["receive"] = {**imap, "user": user}
    settings["seeds"] = [
        {"address": address, "read": {**imap, "user": user}} for address, user in (seeds or {}).items()
    ]
    file.write_text(yaml.safe_dump(settings))


def mail() -> bytes:
    """A mail of Dana's as it leaves."""
    more = (("List-Unsubscribe", "<mailto:x@works.com>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    meant = OutgoingMail(("Dana", DANA), ("", DANA), "Hello", "Hello.", new_self_test("works.com"), more=more)
    return compose(meant).data


def shown(data: bytes) -> dict[str, tuple[str, str]]:
    """What the header of a mail that arrived shows: (state, words) by what it is about."""
    return {one.about: (one.state, one.words) for one in ArrivedHeader(data, DANA).findings()}


def stored(sh: Shell) -> list[tuple]:
    """The self-tests in the records."""
    with opened(sh.state / "records.sqlite3") as db:
        return db.execute('SELECT mailbox, "to", placed, message_id, report FROM self_tests ORDER BY id').fetchall()


def test_a_signature_that_covers_the_one_click_fields():
    """As RFC 8058 wants it; a subdomain's signature aligns too."""
    for domain in ("works.com", "mail.works.com"):
        found = shown(sign(mail(), domain))
        assert found["DKIM"] == ("ok", f"signed by d={domain} s=s1")
        assert (found["one-click"][0], found["alignment"][0]) == ("ok", "ok")


@pytest.mark.parametrize("left_out", ONE_CLICK)
def test_a_signature_that_leaves_a_one_click_field_out(left_out):
    """It is named: providers show no one-click unsubscribe then."""
    covers = tuple(name for name in COVERED if name != left_out)
    state, words = shown(sign(mail(), "works.com", covers))["one-click"]
    assert (state, words.split(":")[0]) == ("wrong", f"d=works.com does not sign {left_out.decode()}")


def test_the_signature_of_ones_own_domain_counts_among_several():
    """A provider signs too, with a domain of its own, and covers less."""
    both = sign(sign(mail(), "works.com"), "provider.net", (b"from",), "p")
    found = shown(both)
    assert found["DKIM"] == ("ok", "signed by d=provider.net s=p, d=works.com s=s1")
    assert (found["one-click"][0], found["alignment"][0]) == ("ok", "ok")


def test_a_mail_that_is_not_signed():
    """No more than a warning: some providers sign only what leaves them. Nor is it known with what it aligns."""
    found = shown(mail())
    assert (found["DKIM"][0], found["alignment"][0]) == ("warning", "not checked")
    assert "one-click" not in found


@pytest.mark.parametrize(
    ("path", "domain", "state"),
    [
        ("<dana@works.com>", "", "warning"),
        ("<bounces@mail.works.com>", "", "warning"),
        ("<x@provider.net>", "works.com", "ok"),
        ("<x@provider.net>", "provider.net", "wrong"),
        ("<x@notworks.com>", "", "wrong"),
        ("<>", "", "wrong"),
    ],
)
def test_alignment_of_the_signature_or_the_envelope(path, domain, state):
    """One of both must be of the sender's own domain; the envelope alone does not outlast forwarding."""
    data = sign(mail(), domain) if domain else mail()
    assert shown(f"Return-Path: {path}\r\n".encode() + data)["alignment"][0] == state


@pytest.mark.parametrize(
    ("field", "state", "words"),
    [
        (
            "mx.works.com; spf=pass smtp.mailfrom=x; dkim=pass (2048-bit key); dmarc=pass",
            "ok",
            "spf=pass dkim=pass dmarc=pass",
        ),
        ("mx.works.com;\r\n dkim=fail (body hash; spf=pass)", "wrong", "dkim=fail"),
        ("mx.works.com; spf=softfail", "warning", "spf=softfail"),
        ("mx.works.com 1; none", "warning", "nothing of it"),
        ("mx\x1b[2J.works.com; arc=pass", "warning", "nothing of it"),
    ],
)
def test_the_receiving_servers_word(field, state, words):
    """Its field is the topmost; what stands further down may be forged."""
    data = f"Authentication-Results: {field}\r\nAuthentication-Results: evil; dmarc=fail\r\n".encode() + mail()
    found = shown(data)["the receiving server"]
    assert (found[0], found[1].split(" says ")[1]) == (state, words)
    assert found[1].isprintable()


def test_what_dns_says():
    """Records that are there, that are wrong, and that are not there."""
    texts = {
        "works.com": "v=spf1 ip4:192.0.2.1 -all",
        "_dmarc.works.com": "v=DMARC1; p=reject; rua=mailto:reports@works.com",
        "s1._domainkey.works.com": key_record(),
        "s2._domainkey.works.com": "v=DKIM1; p=",
        "wrong.com": "v=spf1 bogus:here -all",
        "_dmarc.wrong.com": "v=DMARC1; p=perhaps",
    }
    server = NameServer({"works.com", "wrong.com"}, texts=texts)
    settings = EmailSettings(dns=server.address)
    works, wrong, gone = (DomainRecords(domain, settings) for domain in ("works.com", "wrong.com", "gone.com"))
    assert (works.spf().state, works.spf().words) == ("ok", texts["works.com"])
    assert (works.dmarc().state, works.dmarc().words) == ("ok", texts["_dmarc.works.com"])
    keys = works.keys([("s1", "works.com"), ("s2", "works.com"), ("s3", "works.com")])
    assert [key.state for key in keys] == ["ok", "wrong", "wrong"]
    assert [found.state for found in (wrong.spf(), wrong.dmarc(), gone.spf(), gone.dmarc())] == ["wrong"] * 4
    assert "bogus" in wrong.spf().words
    server.close()


def test_where_dns_is_not_asked_or_does_not_answer():
    """Nothing is thought to be missing; a silent server costs few questions."""
    server = NameServer(set(), silent=True)
    for domain, dns in (("quiet.com", server.address), ("x.example", "system"), ("quiet.com", "off")):
        records = DomainRecords(domain, EmailSettings(dns=dns, dns_seconds=0.5))
        found = [records.spf(), records.dmarc(), *records.keys([("s1", domain)])]
        assert [one.state for one in found] == ["not checked"] * 3
    server.close()
    assert 0 < len(server.asked) < 20


def test_a_mailbox_that_works(sh, mailed):
    """The mail to itself arrives, signed; every line is told, in words and as JSON, and kept in the records."""
    server = NameServer(
        {"works.com"}, texts={"works.com": "v=spf1 ip4:192.0.2.1 -all", "s1._domainkey.works.com": key_record()}
    )
    server.texts["_dmarc.works.com"] = "v=DMARC1; p=reject; rua=mailto:reports@works.com"
    (sh.config / "email.yaml").write_text(f"dns: {server.address}\n")
    mailed.domain = "works.com"
    done = sh("marketing mailbox check dana --seconds 20")
    assert done.code == 0, done.out + done.err
    assert "❌" not in done.out
    for line in (
        "✅ DKIM: signed by d=works.com s=s1",
        "✅ SPF: v=spf1 ip4:192.0.2.1 -all",
        "⚠️  TLS of sending: no TLS",
    ):
        assert line in done.out
    ((mailbox, to, placed, id, report),) = stored(sh)
    assert (mailbox, to, placed, is_self_test(id)) == ("dana", DANA, "inbox", True)
    told = [f"{one['about']}: {one['words']}" for one in json.loads(report)["findings"]]
    assert all(one in done.out for one in told) and len(told) == len(done.out.splitlines())
    assert id.encode() in mailed.took[0]
    server.close()


def test_a_secret_that_sessions_do_not_have(sh, mailed):
    """One that is in this shell alone works here and in no session that is woken: one line says where it belongs."""
    file = sh.config / "mailboxes.yaml"
    file.write_text(file.read_text().replace("tls: none", "tls: none, user: dana, password: DANA_PASSWORD"))
    secrets = sh.folder / "secrets.env"
    sh.env |= {"DANA_PASSWORD": "in this shell", "MARKETING_SECRETS": str(secrets)}

    def warned() -> list[str]:
        records = sh("marketing mailbox check dana --seconds 1 --json").records
        return [f"{one['state']}: {one['words']}" for one in records if one["about"] == "secrets of dana"]

    alone = "warning: DANA_PASSWORD is in this shell's environment alone; sessions that are woken do not have that: "
    assert warned() == [f"{alone}put DANA_PASSWORD=… into {secrets} (mode 0600)"]
    secrets.write_text("DANA_PASSWORD=an older one\n")
    assert "can be read by others" in warned()[0]
    secrets.chmod(0o600)
    assert "says another one than this shell" in warned()[0]
    assert "in this shell" not in sh("marketing mailbox check dana --seconds 1").out.replace("in this shell's", "")
    secrets.write_text("DANA_PASSWORD=in this shell\n")
    assert warned() == []
    del sh.env["DANA_PASSWORD"]
    assert warned() == []


def test_every_kind_of_secret_is_known():
    """Of a password, tokens, keys and a Sent folder's own server, each name once."""
    imap = {"by": "imap", "host": "i.example", "user": "u", "password": "B"}
    oauth = {"token_url": "https://t.example", "client_id": "c", "refresh_token": "C", "client_secret": "D"}
    smtp = {"by": "smtp", "host": "s.example", "user": "u", "oauth": oauth}
    about = {"address": DANA, "send": smtp, "receive": imap, "sent": {"server": {**imap, "password": "E"}}}
    assert secret_names(Mailbox.model_validate(about)) == ["C", "D", "E", "B"]
    sendgrid = {"send": {"by": "sendgrid", "webhook_key": "F"}, "receive": {"by": "sendgrid", "token": "G"}}
    assert secret_names(Mailbox.model_validate({"address": DANA, **sendgrid})) == ["SENDGRID_API_KEY", "F", "G"]


def test_a_mail_that_does_not_arrive(sh, mailed):
    """Exit 1; what DNS says is told all the same."""
    mailed.deliver = lambda recipient, data: None
    done = sh("marketing mailbox check dana --seconds 1")
    assert (done.code, "❌ arrival: it did not come within 1 s" in done.out, "SPF: not checked" in done.out) == (
        1,
        True,
        True,
    )
    assert stored(sh)[0][2] == ""


def test_a_mailbox_that_is_refused(sh, mailed):
    """Exit 1 at once, with the server's words."""
    mailed.refuses = "550 5.7.1 we do not know you"
    found = sh("marketing mailbox check dana --json")
    (sending,) = (one for one in found.records if one["about"] == "sending")
    assert (found.code, sending["state"], "550 5.7.1 we do not know you" in sending["words"]) == (1, "wrong", True)
    (arrival,) = (one for one in found.records if one["about"] == "arrival")
    assert (arrival["state"], arrival["words"]) == ("not checked", "no test mail left that could arrive: see sending")


def test_a_hold_stops_a_self_test(sh, mailed):
    """It is real mail: nothing leaves, and nothing is recorded as sent."""
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    done = sh("marketing mailbox check dana")
    assert (done.code, mailed.took) == (75, [])
    sh.ok("marketing mailbox list")  # makes the records
    assert stored(sh) == []


def test_a_signature_without_the_one_click_fields_fails_the_check(sh, mailed):
    """It arrived, and yet the exit is 1."""
    mailed.domain, mailed.covers = "works.com", (b"from",)
    done = sh("marketing mailbox check dana --json")
    state = {one["about"]: one["state"] for one in done.records}
    assert (done.code, state["arrival"], state["one-click"]) == (1, "ok", "wrong")


def test_a_self_test_is_no_reply(sh, mailed, monkeypatch):
    """When the inbox is read, it is a mail of our own, and waits for no person. One that only looks so waits."""
    sh.ok("marketing mailbox check dana")
    forged = f"From: eve@evil.example\nSubject: Stop\nMessage-ID: {new_self_test('evil.example')}\n\nNo more mail!\n"
    (sh.state / "inbox" / "new" / "forged").write_text(forged)
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    arrivals.record_arrivals(None)
    with transaction(reads=True) as db:
        found = {reply.email: (reply.kind, reply.needs_human) for reply in db.scalars(select(Reply))}
    assert found == {DANA: ("own", False), "eve@evil.example": ("own", True)}


@needs("dovecot")
def test_a_mailbox_that_is_read_by_imap(sh, mailed, dovecot):
    """It is logged in both ways; where the mail lands in the spam folder, or the login is refused, the exit is 1."""
    user, places = dovecot.user(), iter(("INBOX", "Rubbish", "INBOX"))
    by_imap(sh, dovecot, user)
    mailed.deliver = lambda recipient, data: dovecot.deliver(user, data, next(places))
    done = sh("marketing mailbox check dana --seconds 20")
    assert (done.code, "✅ receiving: 127.0.0.1 was read" in done.out) == (0, True), done.out
    assert "✅ arrival: it came into the inbox" in done.out
    assert sh("marketing mailbox list --json").records[1]["last_read"]
    done = sh("marketing mailbox check dana --seconds 20")
    assert (done.code, "❌ arrival: it came into the spam folder" in done.out) == (1, True), done.out
    assert [placed for _, _, placed, *_ in stored(sh)] == ["inbox", "spam"]
    sh.env[SECRET] = "wrong"
    done = sh("marketing mailbox check dana --seconds 20")
    assert (done.code, "❌ receiving: " in done.out, "✅ sending: " in done.out) == (1, True, True), done.out
    assert "⚠️  arrival: the test mail left, but the mailbox cannot be read: see receiving\n" in done.out


@needs("dovecot")
def test_where_mails_land_at_providers(sh, mailed, dovecot):
    """A mail to each seed address: into the inbox, the spam folder, or nowhere in time."""
    seeds = {f"seed@{name}.example": (dovecot.user(), folder) for name, folder in (("a", "INBOX"), ("b", "Rubbish"))}
    lost = "seed@lost.example"

    def deliver(recipient: str, data: bytes) -> None:
        if recipient != lost:
            user, folder = seeds[recipient]
            dovecot.deliver(user, data, folder)

    mailed.deliver = deliver
    reads = {**{address: user for address, (user, _) in seeds.items()}, lost: dovecot.user()}
    by_imap(sh, dovecot, dovecot.user(), reads)
    done = sh("marketing mailbox seed-test dana --seconds 3")
    assert [line.split()[:2] for line in done.out.splitlines()] == [
        ["seed@a.example:", "inbox"],
        ["seed@b.example:", "spam"],
        ["seed@lost.example:", "missing"],
    ]
    assert (done.code, [placed for _, _, placed, *_ in stored(sh)]) == (1, ["inbox", "spam", ""])
    seeds["seed@b.example"] = (reads["seed@b.example"], "INBOX")
    by_imap(sh, dovecot, dovecot.user(), {address: user for address, user in reads.items() if address != lost})
    done = sh("marketing mailbox seed-test dana --json")
    assert (done.code, {one["placed"] for one in done.records}) == (0, {"inbox"})


def test_the_list(sh, mailed):
    """One line a mailbox: plain when piped, JSON Lines on request."""
    embedded, dana = sh.ok("marketing mailbox list").splitlines()
    assert embedded.split()[:3] == ["maildir", "-", "ok"]
    assert dana.split("  ")[:3] == ["dana", DANA, "never checked"] or "never checked" in dana
    assert "campaign_1 (not live)" in dana
    sh("marketing mailbox check dana")
    _, found = sh("marketing mailbox list --json").records
    assert (found["state"], found["campaigns"], found["sent_today"]) == ("ok", {"campaign_1": "not live"}, 0)
    assert found["last_test"]
    assert "1 mailbox; campaign_1 sends by dana (not live)" in sh.ok("marketing check")


def test_the_list_keeps_a_row_short(sh):
    """A problem stands below the rows, each of which is about one mailbox; in JSON it has its own key."""
    imap = "{by: imap, host: 127.0.0.1, port: 1, user: u, password: P}"
    (sh.config / "mailboxes.yaml").write_text(
        f"mailboxes:\n  dana: {{address: dana@works.com, send: {{by: maildir}}, receive: {imap}}}\n"
    )
    sh.env["P"] = "secret"
    assert sh("marketing inbox fetch").code == 1
    embedded, dana, problem = sh.ok("marketing mailbox list").splitlines()
    assert (embedded.split()[0], dana.split("  ")[0], "cannot be read  " in dana) == ("maildir", "dana", True)
    assert problem.startswith("⚠️  dana: 127.0.0.1: ") and problem.removeprefix("⚠️  dana: ") not in dana
    _, found = sh("marketing mailbox list --json").records
    assert (found["state"], f"⚠️  dana: {found['problem']}") == ("cannot be read", problem)


MISTAKES = {
    "tls: none": "send: {by: smtp, host: mail.there.example, tls: none}",
    "not one of": "send: {by: pigeon}",
    "a login needs user": "send: {by: smtp, host: mail.there.example, password: P}",
    "unknown key": "send: {by: maildir}, colour: red",
}


@pytest.mark.parametrize("said", MISTAKES)
def test_a_mistake_in_one_mailbox_locks_no_other(sh, said):
    """What uses it is refused, with file and line; all else works, and three commands tell it loudly."""
    good = "  dana: {address: dana@works.com, send: {by: maildir}}\n"
    bad = f"  eve: {{address: eve@works.com, {MISTAKES[said]}}}\n"
    (sh.config / "mailboxes.yaml").write_text(f"mailboxes:\n{bad}{good}")
    campaigns = sh.config / "campaigns"
    one = (campaigns / "campaign_1.yaml").read_text()
    (campaigns / "by_dana.yaml").write_text(f"{one}\nmailboxes: [dana]\n")
    (campaigns / "by_eve.yaml").write_text(f"{one}\nmailboxes: [eve]\n")
    for line in ("outreach preview by_dana", "outreach preview campaign_1", "outreach unknown", "deliverability"):
        sh.ok(f"marketing {line}")
    for line in ("outreach preview by_eve", "go-live by_eve", "mailbox check eve", "inbox fetch eve", "check"):
        done = sh(f"marketing {line}")
        assert (done.code, done.err.count("\n")) == (1, 1), (line, done.err)
        assert f"{sh.config}/mailboxes.yaml:2: " in done.err and said in done.err, done.err
    *_, eve, problem = sh.ok("marketing mailbox list").splitlines()
    assert eve.startswith("eve ") and "mistake in mailboxes.yaml" in eve and "by_eve" in eve
    assert problem.startswith("⚠️  eve: ") and said in problem
    fetched = sh("marketing inbox fetch")
    assert (fetched.code, fetched.out.startswith("❌ eve: "), said in fetched.out) == (1, True, True)
    (sh.config / "mailboxes.yaml").write_text(f"mailboxes:\n{good}unread_after_hours: x\n")
    assert "unread_after_hours: expected a number" in sh("marketing outreach preview campaign_1").err


def test_a_mailbox_with_a_mistake_proves_nothing(sh, monkeypatch):
    """A mail of which no mailbox is known may have left by it, and a reply to it is not dropped but comes again."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    monkeypatch.setenv("MARKETING_CONFIG", str(sh.config))
    mail_of_before = Touch(message_id="<1@works.com>", channel="", reserved_at="2026-01-01T00:00:00Z", error="")
    assert settling.evidence_of(mail_of_before) == (Delivered.NO, "")
    inbound = "{by: sendgrid, token: T, colour: red}"
    (sh.config / "mailboxes.yaml").write_text(
        f"mailboxes:\n  eve: {{address: eve@works.com, send: {{by: maildir}}, receive: {inbound}}}\n"
    )
    assert settling.evidence_of(mail_of_before) == (Delivered.UNKNOWN, "")
    assert reconciliation.compare(None).unreadable.keys() == {"eve"}
    with pytest.raises(ConfigError, match="colour: unknown key"):  # the page answers it with 503
        webhooks._inbound_token("eve")


def test_what_cannot_be_checked(sh):
    """Nothing leaves the embedded mailbox; a name must be one."""
    for line, code, words in (
        ("check maildir", 1, "nothing leaves that could arrive"),
        ("check nix", 2, "unknown mailbox 'nix'; known: maildir"),
        ("check", 2, "which mailbox?"),
        ("list dana", 2, "takes no NAME"),
        ("seed-test maildir", 1, "nothing leaves"),
    ):
        done = sh(f"marketing mailbox {line}")
        assert (done.code, words in done.err) == (code, True), done.err
