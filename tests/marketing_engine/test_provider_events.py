"""What a provider tells ends up at the touch: by signed requests to the real page, each once, in any order."""

import base64
import itertools
import json
import time

import pytest
from conftest import Shell
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import events as happened
from page import inside, serve
from sendgrid_look_alike import SendGridLookAlike, posted
from sqlalchemy import select

from coordination.registry import now_text
from marketing_engine.channels import sendgrid_events, telling
from marketing_engine.channels.composing import OutgoingMail, compose
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.channels.sendgrid import payload
from marketing_engine.channels.telling import Told
from marketing_engine.conversation.matching import match_of
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.conversation.recording import Received, record_reply
from marketing_engine.outreach import costs, in_flight, provider_events
from marketing_engine.outreach.touches import book_sent, reserve
from marketing_engine.records.database import close, transaction
from marketing_engine.records.suppressions import suppression_of
from marketing_engine.records.tables import Event, Prospect, ProviderEvent, Touch

MAILBOXES = """mailboxes:
  dana:
    address: dana@us.example
    send: {by: sendgrid, webhook_key: WEBHOOK_KEY}
  other:
    address: other@us.example
    send: {by: sendgrid, webhook_key: OTHER_KEY}
  keyless:
    address: keyless@us.example
    send: {by: sendgrid}
  lost:
    address: lost@us.example
    send: {by: sendgrid, webhook_key: NOT_THERE}
"""
NOW = 1_795_000_000  # an invented day in 2026
COLUMNS = (
    "status",
    "sent_at",
    "delivered_at",
    "deferred_at",
    "bounced_at",
    "bounce_type",
    "complained_at",
    "opened_at",
)
COLUMNS += ("clicked_at", "error")


def text(at: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))


def secrets_of(sh: Shell, **values: str) -> None:
    """A secrets file that the shell's commands find."""
    file = sh.folder / "secrets.env"
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    file.chmod(0o600)
    sh.env["MARKETING_SECRETS"] = str(file)


@pytest.fixture(scope="module")
def sendgrid():
    """The look-alike, with a key of its own."""
    with SendGridLookAlike() as server:
        yield server


@pytest.fixture(scope="module")
def page(tmp_path_factory, sendgrid):
    """The page alone, with mailboxes that send by SendGrid."""
    sh = Shell(tmp_path_factory.mktemp("events"))
    (sh.config / "mailboxes.yaml").write_text(MAILBOXES)
    secrets_of(sh, WEBHOOK_KEY=sendgrid.public_key, OTHER_KEY="bm8ga2V5")
    serve(sh)
    yield sh
    close()
    sh.kill_all()


_numbers = itertools.count(1)


def touch_of(sh: Shell, status: str = "sent", **more: object) -> dict:
    """A person, and a mail to them: what SendGrid was given of it. Its Message-ID is made of the person's number."""
    with inside(sh), transaction() as db:
        number = next(_numbers)
        email = f"p{number}@acme.example"
        person = Prospect(campaign="campaign_1", email=email, source="test", created_at=now_text())
        db.add(person)
        db.flush()
        id = f"<touch-1.{number:032x}@us.example>"
        known = {"session": "marketing-outreach-1", "subject": "Hello", "channel": "dana", "reserved_at": text(NOW)}
        known |= {"sent_at": text(NOW) if status == "sent" else "", "step": "1", "campaign": "campaign_1"}
        db.add(Touch(**{"prospect_id": person.id, "status": status, "message_id": id, "email": email, **known, **more}))
    said = {"from_": ("", "dana@us.example"), "to": ("", email), "subject": "Hello", "body": "x", "message_id": id}
    return payload(compose(OutgoingMail(**said)), sandbox=False)


def now_of(sh: Shell, mail: dict) -> dict[str, str]:
    """The touch of a mail as it is now."""
    with inside(sh), transaction(reads=True) as db:
        touch = db.scalars(select(Touch).where(Touch.message_id == mail["headers"]["Message-ID"])).one()
        return {name: getattr(touch, name) for name in COLUMNS}


def column_names(table: type) -> list[str]:
    return [column.name for column in table.__table__.columns]


def hook(sh: Shell, name: str = "dana") -> str:
    return f"http://127.0.0.1:{sh.port}/webhooks/sendgrid/events/{name}"


def log_of(sh: Shell, mail: dict) -> list[str]:
    """What happened of a mail."""
    kinds = ("touch_sent", "touch_delivered", "touch_deferred", "touch_bounced", "touch_opened", "touch_clicked")
    told = happened(sh, *kinds, "complaint_received", "unsubscribed")
    return [kind for kind, said in told if said.get("message_id") == mail["headers"]["Message-ID"]]


def suppressed(sh: Shell, mail: dict) -> str:
    """Why the address of a mail is suppressed, empty if it is not."""
    with inside(sh), transaction(reads=True) as db:
        found = suppression_of(db, mail["personalizations"][0]["to"][0]["email"])
        return found.suppression.reason if found else ""


def test_a_mails_way(page, sendgrid):
    """Deferred, delivered, opened twice, clicked: the first time of each, the log has each once, and the answer is 204."""
    mail = touch_of(page)
    told = [
        ("processed", 1),
        ("deferred", 2),
        ("deferred", 5),
        ("delivered", 9),
        ("open", 20),
        ("open", 30),
        ("click", 31),
    ]
    events = [sendgrid.event(mail, kind, NOW + at) for kind, at in told]
    assert sendgrid.post_events(hook(page), events) == 204
    now = now_of(page, mail)
    assert (now["deferred_at"], now["delivered_at"]) == (text(NOW + 2), text(NOW + 9))
    assert (now["opened_at"], now["clicked_at"], now["bounced_at"]) == (text(NOW + 20), text(NOW + 31), "")
    once = ["touch_delivered", "touch_deferred", "touch_opened", "touch_clicked"]
    assert log_of(page, mail) == once
    assert sendgrid.post_events(hook(page), events) == 204  # SendGrid posts again where it saw no answer
    assert (now_of(page, mail), log_of(page, mail)) == (now, once)


ENDS = [
    (
        {"kind": "bounce", "type": "bounce", "reason": "550 5.1.1 no such user", "status": "5.1.1"},
        "hard",
        "hard_bounce",
    ),
    ({"kind": "bounce", "type": "blocked", "reason": "554 listed"}, "block", ""),
    ({"kind": "bounce", "type": "bounce", "bounce_classification": "Reputation", "reason": "550 spam"}, "block", ""),
    ({"kind": "dropped", "reason": "Bounced Address"}, "hard", "hard_bounce"),
    ({"kind": "dropped", "reason": "Invalid"}, "hard", "hard_bounce"),
    ({"kind": "dropped", "reason": "Unsubscribed Address"}, "block", "asked"),
    ({"kind": "dropped", "reason": "Spam Reporting Address"}, "block", "complaint"),
    ({"kind": "dropped", "reason": "Spam Content"}, "block", ""),
    ({"kind": "spamreport"}, "", "complaint"),
    ({"kind": "unsubscribe"}, "", "asked"),
    ({"kind": "group_unsubscribe", "asm_group_id": 7}, "", "asked"),
    ({"kind": "group_resubscribe", "asm_group_id": 7}, "", ""),
    ({"kind": "account_status_change", "type": "compliance_suspend"}, "", ""),
]


@pytest.mark.parametrize(("event", "bounce", "reason"), ENDS)
def test_what_ends_a_mail(page, sendgrid, event, bounce, reason):
    """What bounced counts as such; an address is suppressed where it is at fault, or its person asked for it."""
    mail, more = touch_of(page), dict(event)
    told = sendgrid.event(mail, more.pop("kind"), NOW + 3, **more)
    assert sendgrid.post_events(hook(page), [told]) == 204
    now = now_of(page, mail)
    assert (now["bounce_type"], now["bounced_at"]) == (bounce, text(NOW + 3) if bounce else "")
    assert now["status"] == "sent" and now["complained_at"] == (text(NOW + 3) if event["kind"] == "spamreport" else "")
    assert suppressed(page, mail) == reason
    assert log_of(page, mail) == {
        "bounce": ["touch_bounced"],
        "dropped": ["touch_bounced"],
        "spamreport": ["complaint_received"],
        "unsubscribe": ["unsubscribed"],
        "group_unsubscribe": ["unsubscribed"],
    }.get(event["kind"], [])


@pytest.mark.parametrize("status", ["unknown", "sending", "failed", "refused"])
def test_a_mail_that_an_event_proves_to_have_left_is_sent(page, sendgrid, status):
    """Whatever was thought of it: it is never sent again."""
    mail = touch_of(page, status)
    assert sendgrid.post_events(hook(page), [sendgrid.event(mail, "processed", NOW + 1)]) == 204
    assert (now_of(page, mail)["status"], now_of(page, mail)["sent_at"]) == ("sent", text(NOW))
    assert log_of(page, mail) == ["touch_sent"]


@pytest.mark.parametrize("status", ["unknown", "sending"])
def test_a_mail_that_was_dropped_did_not_leave(page, sendgrid, status):
    """It is refused for good, with SendGrid's reason."""
    mail = touch_of(page, status)
    dropped = sendgrid.event(mail, "dropped", NOW + 1, reason="Spam\r\nContent")
    assert sendgrid.post_events(hook(page), [dropped]) == 204
    now = now_of(page, mail)
    assert (now["status"], now["bounced_at"], now["error"]) == ("refused", "", "its provider dropped it: Spam  Content")


def test_a_mail_in_flight_is_left_to_its_session(page, sendgrid):
    """Its session books it as sent, once; what was told is kept, and noted at the touch."""
    mail = touch_of(page, "sending")
    with inside(page), transaction(reads=True) as db:
        touch = db.scalars(select(Touch).where(Touch.message_id == mail["headers"]["Message-ID"])).one()
    with inside(page), in_flight.lock_mail(touch.prospect_id, touch.campaign, touch.step):
        events = [sendgrid.event(mail, "processed", NOW + 1), sendgrid.event(mail, "delivered", NOW + 2)]
        assert sendgrid.post_events(hook(page), events) == 204
    assert now_of(page, mail)["status"] == "sending" and log_of(page, mail) == ["touch_delivered"]
    assert now_of(page, mail)["delivered_at"] == text(NOW + 2)


def test_events_of_unknown_mails_are_kept_and_do_nothing(page, sendgrid):
    """Also SendGrid's own trial, which names no mail of ours; restored records learn from them what left."""
    strange = {"personalizations": [{"to": [{"email": "p1@acme.example"}]}]}
    gone = {
        "personalizations": [{"to": [{"email": "p1@acme.example"}], "custom_args": {"touch": "touch-1.ab@us.example"}}]
    }
    before = len(happened(page, "address_suppressed", "touch_bounced"))
    events = [sendgrid.event(strange, "bounce", NOW, type="bounce"), sendgrid.event(gone, "delivered", NOW)]
    events.append({"email": "x@acme.example", "event": "processed", "timestamp": NOW})  # without an id, as older ones
    assert [sendgrid.post_events(hook(page), events), sendgrid.post_events(hook(page), events)] == [204, 204]
    assert len(happened(page, "address_suppressed", "touch_bounced")) == before
    with inside(page), transaction(reads=True) as db:
        kept = db.scalars(
            select(ProviderEvent).where(ProviderEvent.id.in_([one.get("sg_event_id", "") for one in events]))
        )
        assert sorted(one.kind for one in kept) == ["delivered", "hard_bounce"]


def test_the_smtp_id_serves_where_there_is_no_argument(page, sendgrid):
    """And an argument that is no Message-ID is none."""
    mail = touch_of(page)
    event = sendgrid.event(mail, "delivered", NOW + 1, **{"smtp-id": mail["headers"]["Message-ID"], "touch": "a b"})
    assert sendgrid.post_events(hook(page), [event]) == 204
    assert now_of(page, mail)["delivered_at"] == text(NOW + 1)


def test_forged_and_damaged_requests(page, sendgrid):
    """Without SendGrid's signature over these very bytes nothing is believed, and nothing is kept."""
    mail = touch_of(page)
    body = json.dumps([sendgrid.event(mail, "bounce", NOW, type="bounce")]).encode()
    good = sendgrid.signed(body)
    forger = ec.generate_private_key(ec.SECP256R1())
    stamp = good["X-Twilio-Email-Event-Webhook-Timestamp"]
    forged = base64.b64encode(forger.sign(stamp.encode() + body, ec.ECDSA(SHA256()))).decode()
    signature = "X-Twilio-Email-Event-Webhook-Signature"
    timestamp = "X-Twilio-Email-Event-Webhook-Timestamp"
    wrong = [
        (body, {}),
        (body, {timestamp: stamp}),
        (body, {signature: good[signature]}),
        (body, good | {signature: forged}),
        (body, good | {signature: "no base64!"}),
        (body, good | {timestamp: str(int(stamp) - 1)}),
        (body, good | {timestamp: "١٢٣"}),
        (body + b" ", good),
        (body.replace(b"bounce", b"opened"), good),
    ]
    answers = [posted(hook(page), one, {**headers, "Content-Type": "application/json"}) for one, headers in wrong[:-3]]
    answers += [posted(hook(page), one, headers) for one, headers in wrong[-2:]]
    assert set(answers) <= {403, 429} and 403 in answers  # what comes fast is not written down
    old = sendgrid.post_events(hook(page), json.loads(body), stamp=str(int(stamp) - 26 * 3600))
    early = sendgrid.post_events(hook(page), json.loads(body), stamp=str(int(stamp) + 2 * 3600))
    assert {old, early} <= {403, 429}
    assert (suppressed(page, mail), now_of(page, mail)["bounced_at"]) == ("", "")
    failed = [said for _, said in happened(page, "login_failed")]
    assert {one["via"] for one in failed} == {"events"} and 1 <= len(failed) <= 5
    assert posted(hook(page), body, good) == 204  # the right one is never refused because of wrong ones
    assert suppressed(page, mail) == "hard_bounce"


def test_a_replayed_request_changes_nothing(page, sendgrid):
    """A recording is as good as SendGrid's own second try, for a day; each event counts once."""
    mail = touch_of(page)
    body = json.dumps([sendgrid.event(mail, "bounce", NOW, type="bounce")]).encode()
    headers = sendgrid.signed(body, str(int(time.time()) - 24 * 3600))
    assert [posted(hook(page), body, headers) for _ in range(3)] == [204, 204, 204]
    assert log_of(page, mail) == ["touch_bounced"]
    assert posted(hook(page, "other"), body, headers) == 503  # another mailbox, whose key is none


def test_what_else_is_refused(page, sendgrid):
    """Each with the status that says where the fault is: SendGrid tries again, for a day."""
    body = b"[]"
    assert posted(hook(page, "nobody"), body, sendgrid.signed(body)) == 404
    assert posted(hook(page, "keyless"), body, sendgrid.signed(body)) == 404
    assert posted(hook(page, "lost"), body, sendgrid.signed(body)) == 503
    assert posted(hook(page, "Dana"), body, sendgrid.signed(body)) == 303  # no webhook: to the login
    for broken in (b"", b"{}", b"[1]", b"[" * 100_000, b"\xff"):
        assert posted(hook(page), broken, sendgrid.signed(broken)) == 400
    assert posted(hook(page), body, sendgrid.signed(body) | {"Host": "evil.example"}) == 400
    assert posted(hook(page), b" " * 1_048_577, sendgrid.signed(b"")) in (
        0,
        413,
    )  # it may end the connection before all is sent
    huge = json.dumps([{"event": "open", "pad": "x" * 700} for _ in range(1000)]).encode()
    assert posted(hook(page), huge, sendgrid.signed(huge)) == 204
    odd = [{"event": 7, "timestamp": True, "sg_event_id": ["x"], "touch": {}, "smtp-id": None, "reason": "\x1b[31m"}]
    odd += [{"event": "open", "timestamp": 10**30, "sg_event_id": "y" * 9000}, {}]
    assert sendgrid.post_events(hook(page), odd) == 204


def test_a_key_that_is_none():
    """A private key, a PEM or nonsense is told apart from a wrong signature."""
    for key in ("", "no key", base64.b64encode(b"no key").decode(), "-----BEGIN PUBLIC KEY-----"):
        with pytest.raises(ChannelError, match="no public key"):
            sendgrid_events.is_signed(key, "", "1", b"")


WORDS = [*telling.LEFT, *telling.DROPS, "account_status_change"]
TOLD = st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 5)), min_size=1, max_size=8)
STATES = st.sampled_from(["sent", "unknown", "sending", "failed", "refused"])


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Records without a page."""
    sh = Shell(tmp_path_factory.mktemp("order"))
    yield sh
    close()


@given(told=TOLD, status=STATES, chance=st.randoms(use_true_random=False))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_order_of_the_same_events_gives_the_same_touch(alone, told, status, chance):
    """In one batch or one by one, sorted or not, some of them twice."""
    touches = [touch_of(alone, status) for _ in range(2)]
    ids = [mail["headers"]["Message-ID"] for mail in touches]
    first, second = (
        [Told(f"{id}-{number}", kind, id, text(NOW + at), kind) for number, (kind, at) in enumerate(told)] for id in ids
    )
    with inside(alone):
        provider_events.book(sorted(first, key=lambda event: (event.at, event.id)), "dana")
        chance.shuffle(second)
        for event in [*second, chance.choice(second)]:
            provider_events.book([event], "dana")
    one, two = (now_of(alone, mail) for mail in touches)
    assert one == two
    logs = [sorted(log_of(alone, mail)) for mail in touches]
    assert logs[0] == logs[1]


def test_a_bounce_counts_once_by_event_and_by_mail(alone):
    """Whichever comes first; a hard one stands, a complaint likewise."""
    for by_mail_first in (True, False):
        mail = touch_of(alone)
        id, address = mail["headers"]["Message-ID"], mail["personalizations"][0]["to"][0]["email"]
        event = [Told(f"{id}-bounce", telling.HARD_BOUNCE, id, text(NOW), "550", "hard_bounce")]
        event.append(Told(f"{id}-complaint", telling.COMPLAINED, id, text(NOW), "", "complaint"))
        with inside(alone):
            if not by_mail_first:
                provider_events.book(event, "dana")
            with transaction() as db:
                for number, kind in enumerate(
                    (Kind("bounce", "a report", Bounce(address, "", "hard", "550")), Kind("complaint", "x"))
                ):
                    notice = Mail({"from": ["daemon@mx.example"], "message-id": [f"<{number}{id[1:]}"]}, "t", ids=(id,))
                    read = Reading(CutText("text"), kind, Judgement("auto_reply"))
                    record_reply(db, Received(notice), read, match_of(db, notice, kind), None)
            if by_mail_first:
                provider_events.book(event, "dana")
        with inside(alone), transaction(reads=True) as db:
            person = db.scalars(select(Touch.prospect_id).where(Touch.message_id == id)).one()
            kinds = list(db.scalars(select(Event.kind).where(Event.prospect_id == person)))
        assert (kinds.count("touch_bounced"), kinds.count("complaint_received")) == (1, 1)
        now = now_of(alone, mail)
        assert (now["bounce_type"], now["bounced_at"], now["complained_at"]) == ("hard", text(NOW), text(NOW))
        assert suppressed(alone, mail) == "complaint"


def test_what_was_told_since_a_copy_was_made_is_carried_over(alone, tmp_path):
    """Restored records book it at the mails that they know, and keep the rest."""
    mail = touch_of(alone, "unknown")
    id = mail["headers"]["Message-ID"]
    with inside(alone), transaction(reads=True) as db:
        touch = db.scalars(select(Touch).where(Touch.message_id == id)).one()
        copied = {name: getattr(touch, name) for name in column_names(Touch)}
        person = db.get_one(Prospect, touch.prospect_id)
        kept = {name: getattr(person, name) for name in column_names(Prospect)}
    with inside(alone):
        provider_events.book([Told(f"{id}-d", telling.DELIVERED, id, text(NOW))], "dana")
    copy = tmp_path / "copy.sqlite3"
    with inside(alone), transaction(reads=True) as now, transaction(of=copy) as db:
        db.add(Prospect(**kept))
        db.flush()
        db.add(Touch(**copied))
        db.flush()
        assert provider_events.carry_over(now, db) > 0
        assert provider_events.carry_over(now, db) == 0
    with inside(alone), transaction(reads=True, of=copy) as db:
        touch = db.scalars(select(Touch)).one()
        assert (touch.status, touch.delivered_at) == ("sent", text(NOW))


def test_what_was_told_of_a_mail_is_noted_when_the_records_know_it_again(alone):
    """Records that were lost take the mail in as sent, and see then what became of it."""
    id = "<touch-1.0123456789abcdef@us.example>"
    with inside(alone):
        provider_events.book([Told("d", telling.DELIVERED, id, text(NOW + 1))], "dana")
        provider_events.book([Told("b", telling.HARD_BOUNCE, id, text(NOW + 2), "550")], "dana")
        with transaction() as db:
            person = Prospect(campaign="campaign_1", email="again@acme.example", source="test", created_at=now_text())
            db.add(person)
            db.flush()
            touch = reserve(db, person, "1", id, channel="dana")
            book_sent(db, touch, None, text(NOW), taken_in=True)
            assert (touch.delivered_at, touch.bounced_at, touch.bounce_type) == (text(NOW + 1), text(NOW + 2), "hard")


def test_what_a_mail_costs_is_booked_to_its_role(alone):
    """That of the kind of mail; nothing is booked where it costs nothing."""
    mails = [touch_of(alone), touch_of(alone, step="reply:7"), touch_of(alone), touch_of(alone)]
    with inside(alone), transaction() as db:
        ids = [mail["headers"]["Message-ID"] for mail in mails]
        first, answer, third, free = (db.scalars(select(Touch).where(Touch.message_id == id)).one() for id in ids)
        costs.book_mail(db, first, 0.0008, "marketing-outreach-1")
        costs.book_mail(db, answer, 0.0008, None)
        costs.book_mail(db, third, 0.0008, "kim")
        costs.book_mail(db, free, 0, "kim")
        db.flush()
        booked = [
            e.details for e in db.scalars(select(Event).where(Event.kind == "provider_called").order_by(Event.id))
        ]
    assert [(one["provider"], one["role"], one["dollars"], one["units"]) for one in booked] == [
        ("dana", "outreach", 0.0008, 1),
        ("dana", "conversation", 0.0008, 1),
        ("dana", "outreach", 0.0008, 1),
    ]
