"""Bounces and complaints in the records: what suppresses, what counts, and what a person decides."""

import pytest
from sqlalchemy import select

from coordination.registry import now_text
from marketing_engine.conversation.matching import match_of
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reading import Reading
from marketing_engine.conversation.recording import Received, record_reply
from marketing_engine.records.answers import answered
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import suppression_of
from marketing_engine.records.tables import Event, Prospect, Reply, Touch

ADA = "ada@acme.example"


@pytest.fixture
def db(tmp_path, monkeypatch):
    """Records with one person."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    with transaction() as session:
        session.add(Prospect(campaign="campaign_1", email=ADA, source="test", created_at=now_text()))
        session.flush()
        yield session


def mailed(db, number: int) -> Touch:
    """A mail that left."""
    touch = Touch(
        prospect_id=1,
        campaign="campaign_1",
        step=str(number),
        session="",
        status="sent",
        message_id=f"<touch-{number}@us.example>",
        email=ADA,
        subject="Hello",
        channel="maildir",
        reserved_at=now_text(),
        sent_at=now_text(),
    )
    db.add(touch)
    db.flush()
    return touch


def came(db, kind: Kind, number: int, ids: tuple[str, ...] = (), sender: str = "mailer-daemon@mx.example") -> Reply:
    """A mail of a kind came; its number makes it another one."""
    mail = Mail({"from": [sender], "message-id": [f"<n{number}@mx>"]}, "text", ids=ids)
    read = Reading(CutText("text"), kind, Judgement("auto_reply"))
    return record_reply(db, Received(mail), read, match_of(db, mail, kind), None)


def bounced(type: str, recipient: str = ADA) -> Kind:
    return Kind("bounce", "a report", Bounce(recipient, "", type, "as told"))


def test_a_hard_bounce_that_names_our_mail_suppresses(db):
    """Also where it names no recipient."""
    touch = mailed(db, 1)
    reply = came(db, bounced("hard", ""), 1, (touch.message_id,))
    assert (reply.action, reply.needs_human, touch.bounce_type) == ("suppress", False, "hard")
    found = suppression_of(db, ADA).suppression
    assert (found.reason, found.source) == ("hard_bounce", reply.ref)


def test_one_that_names_only_an_address_is_put_to_a_person(db):
    """Anyone can write one about any address: it ends the sequence, and suppresses no address."""
    mailed(db, 1)
    reply = came(db, bounced("hard"), 1)
    assert (reply.action, reply.needs_human) == ("draft", True)
    assert suppression_of(db, ADA) is None
    assert 1 in db.scalars(answered()).all()


@pytest.mark.parametrize("type", ["soft", "block"])
def test_soft_bounces_and_blocks_suppress_nobody(db, type):
    """They are noted with their reason."""
    touch = mailed(db, 1)
    reply = came(db, bounced(type), 1, (touch.message_id,))
    assert (reply.action, reply.needs_human, touch.bounce_type) == ("none", False, type)
    assert suppression_of(db, ADA) is None
    assert 1 not in db.scalars(answered()).all()


def test_the_fifth_soft_bounce_in_a_row_suppresses(db):
    """A block among them neither counts nor ends the row; a mail that arrived does."""
    number = 0

    def next_is(type: str) -> Reply:
        nonlocal number
        number += 1
        return came(db, bounced(type), number, (mailed(db, number).message_id,))

    for type in ("soft", "soft", "block", "soft"):
        next_is(type)
    number += 1
    mailed(db, number)
    for type in ("soft", "soft", "block", "soft", "soft"):
        assert next_is(type).action == "none"
    assert suppression_of(db, ADA) is None
    last = next_is("soft")
    assert last.action == "suppress"
    assert suppression_of(db, ADA).suppression.reason == "soft_bounces"


def test_the_same_mail_that_bounces_again_counts_once(db):
    """A delay is told several times."""
    touch = mailed(db, 1)
    for number in range(7):
        assert came(db, bounced("soft"), number, (touch.message_id,)).action == "none"
    assert len(db.scalars(select(Event).where(Event.kind == "touch_bounced")).all()) == 1


def test_a_complaint_suppresses_at_once_and_counts(db):
    """One about a mail of ours; another is put to a person."""
    touch = mailed(db, 1)
    other = came(db, Kind("complaint", "a feedback report"), 1)
    assert (other.action, other.needs_human, suppression_of(db, ADA)) == ("draft", True, None)
    reply = came(db, Kind("complaint", "a feedback report"), 2, (touch.message_id,))
    assert (reply.action, suppression_of(db, ADA).suppression.reason) == ("suppress", "complaint")
    assert len(db.scalars(select(Event).where(Event.kind == "complaint_received")).all()) == 1
