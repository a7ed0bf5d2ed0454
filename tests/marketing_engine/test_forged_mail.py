"""What a forger can get out of mails laid into the inbox, and what a person's act on one must not undo."""

from types import SimpleNamespace

import pytest
from conftest import ROOT
from sqlalchemy import select

from coordination.errors import UsageError
from coordination.registry import now_text
from marketing_engine.approval.decisions import Changed, Decider
from marketing_engine.config.library import Library
from marketing_engine.config.reply_policy import PERMISSIVE
from marketing_engine.conversation import answering, arrivals, by_hand
from marketing_engine.conversation.handling import wrote_before
from marketing_engine.conversation.matching import has_other_subject
from marketing_engine.conversation.policy import Situation, decide
from marketing_engine.conversation.reading.reading import from_dict
from marketing_engine.outreach import delivery, reconciliation
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressed import suppression_of
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Prospect, Reply, Suppression, Touch

ME = Decider("tester", "terminal", "")
ADA, BEN = "ada@acme.example", "ben@acme.example"
REMOVE = "Please remove me from your list."


def sent_to(name: str) -> str:
    """The Message-ID of our mail to a person."""
    return f"<touch-1.{name.encode().hex():0<12}@us.example>"


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    """An inbox, and records of two people who were written to."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    with transaction() as db:
        for number, name in enumerate(("ada", "ben"), 1):
            email = f"{name}@acme.example"
            db.add(Prospect(campaign="campaign_1", email=email, source="test", created_at=now_text()))
            db.flush()
            about = {"status": "sent", "session": "", "channel": "maildir", "reserved_at": now_text()}
            who = {"prospect_id": number, "campaign": "campaign_1", "email": email, "sent_at": now_text()}
            db.add(Touch(step="1", message_id=sent_to(name), subject="Hello", **about, **who))
    new = tmp_path / "inbox" / "new"
    new.mkdir(parents=True)
    return new


def came(inbox, *mails: str) -> list[Reply]:
    """Mails came, and were recorded in this order."""
    for mail in mails:
        (inbox / f"mail-{len(list(inbox.parent.rglob('*')))}").write_text(mail)
        arrivals.record_arrivals(None)
    assert not list(inbox.iterdir())
    with transaction(reads=True) as db:
        return list(db.scalars(select(Reply).order_by(Reply.id)))


def answer(sender: str, text: str, to: str = "ada", number: int = 0, head: str = "") -> str:
    return (
        f"From: {sender}\nSubject: Re: Hello\nMessage-ID: <{number}@there.example>\n"
        f"In-Reply-To: {sent_to(to)}\n{head}\n{text}\n"
    )


def report(recipient: str, original: str) -> str:
    return (
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        f"--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; {recipient}\nAction: failed\n"
        f"Status: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {original}\n\n--b--\n"
    )


def suppressed() -> list[str]:
    with transaction(reads=True) as db:
        return list(db.scalars(select(Suppression.email).order_by(Suppression.id)))


@pytest.mark.parametrize("word", ["%@[@b.c", 'b@[:?")@b.c', "a@[", '"@".', "@@@", "a@b@[c"])
def test_no_word_with_an_at_stops_the_inbox(inbox, word):
    """The standard library's parser of addresses fails on some of these in ways of its own."""
    one, two = came(inbox, answer(ADA, f"{REMOVE} {word}"), answer(BEN, "How does it work?", "ben", 1))
    assert (one.email, two.email) == (ADA, BEN)


def test_a_bounce_about_another_address_suppresses_neither(inbox):
    (one,) = came(inbox, report("other@evil.example", sent_to("ada")))
    assert (suppressed(), one.needs_human) == ([], True)
    assert came(inbox, report("Ada+x@acme.example", sent_to("ada")))[-1].action == "suppress"


@pytest.mark.parametrize("sender", ["", "Postmaster", "=?utf-8?q?Ada?="])
def test_an_opt_out_of_an_unknown_sender_waits(inbox, sender):
    (one,) = came(inbox, answer(sender, REMOVE))
    assert (suppressed(), one.action, one.needs_human, one.ends_sequence) == ([], "draft", True, True)
    with pytest.raises(UsageError, match="names no address"):
        by_hand.suppress_writer(one.ref, ME)


@pytest.mark.parametrize(
    "sender", [f"mallory@evil.example, {ADA}", f"team: mallory@evil.example, {ADA};", f'"mallory@evil.example" <{ADA}>']
)
def test_an_opt_out_of_several_senders_waits(inbox, sender):
    (one,) = came(inbox, answer(sender, REMOVE))
    assert (suppressed(), one.needs_human) == ([], True)


def test_a_name_that_is_the_address_is_no_second_sender(inbox):
    came(inbox, answer(f'"{ADA}" <{ADA}>', REMOVE))
    assert suppressed() == [ADA]


@pytest.mark.parametrize("sender", [ADA, "", "carl@acme.example"])
def test_what_only_looks_like_our_own_mail_waits(inbox, sender):
    mail = answer(sender, f"{REMOVE} I am angry.").replace("0@there.example", f"answer.{'0' * 12}@acme.example")
    (one,) = came(inbox, mail)
    assert (one.kind, one.needs_human) == ("own", True)


def test_a_copy_of_what_we_sent_is_done(inbox):
    (one,) = came(inbox, f"From: us@us.example\nMessage-ID: {sent_to('ada')}\nSubject: Hello\n\nHello.\n")
    assert (one.kind, one.why) == ("own", "")


def test_what_is_taken_back_leaves_what_held_before(inbox):
    with transaction() as db:
        suppress(db, ADA, "by_hand", source="terminal", who="ben", text="on the phone")
    (one,) = came(inbox, answer(ADA, REMOVE))
    by_hand.take_back(one.ref, ME)
    with transaction(reads=True) as db:
        match = suppression_of(db, ADA)
    assert match is not None
    assert (match.suppression.reason, match.suppression.who, match.suppression.text) == (
        "by_hand",
        "ben",
        "on the phone",
    )


def test_who_asked_twice_stays_suppressed_when_one_is_taken_back(inbox):
    first, second = came(inbox, answer(ADA, REMOVE), answer(ADA, REMOVE, number=1))
    by_hand.take_back(first.ref, ME)
    with transaction(reads=True) as db:
        match = suppression_of(db, ADA)
    assert match is not None and match.suppression.source == second.ref
    by_hand.take_back(second.ref, ME)
    assert suppressed() == []


def test_no_more_mail_is_of_the_address_that_bounced(inbox):
    (one,) = came(inbox, report(ADA, "<unknown@there.example>"))
    assert by_hand.suppress_writer(one.ref, ME) == ADA
    assert suppressed() == [ADA]


def test_an_answer_that_had_left_is_not_said_to_have_been_sent_now(inbox, monkeypatch):
    """A crash came between sending and booking: the reply is done, and another text is not said to have left."""
    (one,) = came(inbox, answer(ADA, "How does it work?"))
    with transaction() as db:
        stored = db.get_one(Reply, one.id)
        stored.action, stored.needs_human, stored.draft = "draft", True, "Like this."
    left = delivery.Sent(Touch(sent_at="2026-11-20T09:00:00Z"), is_new=False)
    monkeypatch.setattr(reconciliation, "refuse_unless_reconciled", lambda session: None)
    monkeypatch.setattr(answering, "send", lambda *args, **named: left)
    with pytest.raises(Changed, match="nothing was sent now"):
        by_hand.send_answer(Library(ROOT / "config"), one.ref, ME, "No, like that.")
    with transaction(reads=True) as db:
        assert (db.get_one(Reply, one.id).draft, db.get_one(Reply, one.id).done_by) == ("Like this.", ME.who)


@pytest.mark.parametrize(
    ("subject", "other"),
    [
        ("Re: Hello", False),
        ("AW: [EXTERN] RE: hello", False),
        ("Hello", False),
        ("Re: Unsubscribe", True),
        ("Re: Hello - a complaint to the regulator", True),
        ("Stop this Re: Hello", True),
        ("", True),
    ],
)
def test_a_subject_of_their_own_is_seen(inbox, subject, other):
    """A template answers nothing that stands under another subject than ours."""
    (one,) = came(inbox, answer(ADA, "How does it work?").replace("Re: Hello", subject))
    with transaction(reads=True) as db:
        assert has_other_subject(db, one) is other
    act = decide(PERMISSIVE, from_dict(one.reading), Situation("en", other_subject=other))
    assert (act.action == "auto_reply") is not other


def test_one_mailbox_that_is_two_prospects_counts_as_one_person(inbox):
    """An answer goes to the first mail of a mailbox, whichever of our mails the second answers."""
    with transaction() as db:
        db.add(Prospect(campaign="campaign_2", email="ada+1@acme.example", source="test", created_at=now_text()))
        db.flush()
        about = {"status": "sent", "session": "", "channel": "maildir", "reserved_at": now_text(), "subject": "Hello"}
        who = {"prospect_id": 3, "campaign": "campaign_2", "email": "ada+1@acme.example", "sent_at": now_text()}
        db.add(Touch(step="1", message_id=sent_to("ada+1"), **about, **who))
    first, second = came(inbox, answer(ADA, "How does it work?"), answer(ADA, "How does it work?", "ada+1", 1))
    assert (first.prospect_id, second.prospect_id) == (1, 3)
    with transaction(reads=True) as db:
        campaign = SimpleNamespace(id="campaign_1", sender=SimpleNamespace(email="us@us.example"))
        assert [wrote_before(db, one, campaign) for one in (first, second)] == [False, True]
