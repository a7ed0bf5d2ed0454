"""What holds in rare moments of sending: a mailbox fails, a clock was changed, a person or a session is quicker."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest
from conftest import ROOT, send_at_any_time
from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import holds, orders, paths
from coordination.errors import Held, TryAgain
from coordination.registry import now_text
from marketing_engine.approval import decisions, queue
from marketing_engine.approval.decisions import Decider
from marketing_engine.channels import registry, telling
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.protocol import Accepted, ChannelError, Delivered, Delivery, Unavailable, Unknown
from marketing_engine.channels.smtp import SmtpChannel
from marketing_engine.channels.telling import Told
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.mailboxes import Imap, Mailbox, SentFolder, Smtp, mailboxes
from marketing_engine.conversation import by_hand
from marketing_engine.outreach import (
    batches,
    cancelling,
    costs,
    delivery,
    in_flight,
    permission,
    provider_events,
    sequence,
    settling,
    touches,
)
from marketing_engine.outreach.going_live import stop
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.reconciliation import compare
from marketing_engine.outreach.reservation import Order
from marketing_engine.outreach.restoring import restore
from marketing_engine.outreach.skips import Postponed, Skip, Uncertain
from marketing_engine.records import backup, database, location
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import (
    Decision,
    Draft,
    Event,
    LiveMailbox,
    Prospect,
    Reply,
    Run,
    Score,
    SendItem,
    Touch,
    Waiting,
)
from marketing_engine.records.today import today

LIBRARY = Library(ROOT / "config")
CAMPAIGN = LIBRARY.campaign("campaign_1").model_copy(update={"mailboxes": ["dana"]})
MARY = Decider("mary", "a test")
TOLD_AT = "2026-11-27T10:00:00Z"


class Dana:
    """A mailbox that answers as it is told, else accepts; `took` are the Message-IDs of what it accepted."""

    name = "dana"
    address = "dana@sender.example"
    host = "smtp.sender.example"
    is_real = True
    shows_at_once = False

    def __init__(self) -> None:
        self.took: list[str] = []
        self.asked: list[str] = []
        self.answers: list[Delivery] = []
        self.evidence: Callable[[str], Delivered] = lambda _since: Delivered.UNKNOWN
        self.meanwhile: Callable[[str], object] = lambda _message_id: None
        self.is_readable = True

    def deliver(self, mail: ComposedMail) -> Delivery:
        answer = self.answers.pop(0) if self.answers else Accepted("250 OK")
        if isinstance(answer, Accepted):
            self.took.append(mail.message_id)
        self.meanwhile(mail.message_id)
        return answer

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        self.asked.append(message_id)
        return self.evidence(since)

    def departures(self) -> dict[str, object]:
        if not self.is_readable:
            raise ChannelError("no answer in time")
        return {}

    def key_of(self, message_id: str) -> str:
        return message_id.strip("<>")


@pytest.fixture
def dana(tmp_path, monkeypatch):
    """The only mailbox, by which the campaign is live, with empty records."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    shutil.copytree(ROOT / "config", tmp_path / "config")
    send_at_any_time(tmp_path / "config")
    monkeypatch.setenv("MARKETING_CONFIG", str(tmp_path / "config"))
    mailbox = Dana()
    monkeypatch.setattr(registry, "channels", lambda: {"dana": mailbox})
    monkeypatch.setattr(batches.time, "sleep", lambda _seconds: None)
    with transaction() as db:
        is_now = {"address": mailbox.address, "host": mailbox.host, "began_by": "", "began_at": now_text()}
        db.add(LiveMailbox(campaign="campaign_1", mailbox="dana", state="live", **is_now))
    yield mailbox
    database.close()


def moment(**later: float) -> str:
    """A moment so much later than now, in the form of the records."""
    return (datetime.now(UTC) + timedelta(**later)).strftime("%Y-%m-%dT%H:%M:%SZ")


def approved_person(number: int = 1) -> int:
    """The id of a person with an approved mail and follow-up."""
    with transaction() as db:
        about = {"first_name": "Ada", "source": "a test", "created_at": now_text()}
        prospect = Prospect(campaign="campaign_1", email=f"ada@firm{number}.example", **about)
        db.add(prospect)
        db.flush()
        first = Draft(prospect_id=prospect.id, step=1, template="initial", subject="Hi", body="The first.")
        second = Draft(prospect_id=prospect.id, step=2, template="initial", subject="Re: Hi", body="The second.")
        db.add_all([first, second])
        db.add(Score(prospect_id=prospect.id, value=90, judge="rules", icp="icp", scored_at=now_text(), reasons=[]))
        db.flush()
        decided = {"who": "mary", "via": "a test", "decided_at": now_text()}
        digest = queue.digest_of([first, second])
        db.add(Decision(prospect_id=prospect.id, approved=True, digest=digest, **decided))
        return prospect.id


def send(prospect_id: int, batch: batches.Batch | None = None) -> delivery.Sent:
    """Send a person's first mail, as one of a batch."""
    mail = Mail(prospect_id, "1", "Hi", "The first.", template="initial")
    order = Order(prospect_id, "1", CAMPAIGN, lambda _db, _prospect: mail)
    told: list[delivery.Sent] = []
    with delivery.Sender(None) as sender:
        batches._send(sender, order, batch or batches.Batch(), told.append, lambda _db, _touch: None)
    return told[0]


def send_item(item_id: int, batch: batches.Batch) -> None:
    """Send one mail of a day's list, as one of a batch."""
    item = stored(SendItem, item_id)
    listed = batches._Listed(item.id, item.run_id, item.prospect_id, item.step, is_over=False)
    with delivery.Sender(None) as sender:
        batches._send_item(sender, listed, CAMPAIGN, "", None, batch)


def add_touch(prospect_id: int, status: str, reserved_at: str) -> int:
    """The id of the touch of a person's first mail, reserved at some time."""
    with transaction() as db:
        prospect = db.get_one(Prospect, prospect_id)
        id = touches.message_id(prospect.email or "", CAMPAIGN, "1")
        touch = touches.reserve(db, prospect, "1", id, channel="dana", reserved_at=reserved_at)
        touch.status, touch.sent_at = status, reserved_at if status == "sent" else ""
        return touch.id


def day_with(prospect_id: int, step: int, **columns: object) -> tuple[Run, int]:
    """A run of today with this mail on its list, and the id of the item."""
    with transaction() as db:
        run = Run(campaign="campaign_1", date=today(), phase="outreach", dispatched="outreach", started_at=now_text())
        db.add(run)
        db.flush()
        item = SendItem(run_id=run.id, position=1, prospect_id=prospect_id, step=step, **{"outcome": "", **columns})
        db.add(item)
        db.flush()
        return run, item.id


def day_with_follow_up() -> int:
    """The id of an item: a follow-up that is due today."""
    person = approved_person()
    add_touch(person, "sent", moment(days=-9))
    return day_with(person, 2)[1]


def told_meanwhile(kind: str) -> Callable[[str], object]:
    """What lets a provider tell one thing of a mail that is in flight."""

    def tell(message_id: str) -> None:
        provider_events.book([Told("event", kind, message_id, TOLD_AT, "Spam Content")], "dana")

    return tell


def stored(table: type, id: object):
    """A row of the records as it is now."""
    with transaction(reads=True) as db:
        return db.get(table, id)


def add_reply(prospect_id: int, touch_id: int) -> None:
    """A question of a person, with the draft of an answer to it."""
    read = {"intent": "question", "sentiment": "neutral", "bant": {}, "score": 1, "why": "", "needs_human": True}
    mail = {"key": "question", "message_id": "<question@firm1.example>", "email": "ada@firm1.example", "text": "Who?"}
    about = {"campaign": "campaign_1", "prospect_id": prospect_id, "touch_id": touch_id}
    with transaction() as db:
        db.add(Reply(**mail, **read, **about, received_at=now_text(), draft="We are."))


def test_evidence_is_judged_by_the_newest_attempt(dana):
    """A mail that another session sent again since the list was read has left just now: no old absence speaks of it."""
    first, second = approved_person(1), approved_person(2)
    touch_ids = [add_touch(person, "sending", moment(hours=-1)) for person in (first, second)]

    def absent_where_old(since: str) -> Delivered:
        if len(dana.asked) == 1:
            with transaction() as db:
                touch = db.get_one(Touch, touch_ids[1])
                touches.reserve_again(touch, db.get_one(Prospect, second), touch.message_id, channel="dana")
        return Delivered.NO if since < moment(minutes=-10) else Delivered.UNKNOWN

    dana.evidence = absent_where_old
    settling.settle_cut_off(None)
    assert [stored(Touch, id).status for id in touch_ids] == ["failed", "unknown"]
    with pytest.raises(Uncertain):
        send(second)
    assert dana.took == []


def test_a_canary_that_begins_in_the_future_sends_nothing(dana):
    """Else none of its mails would count, and all of the campaign would leave."""
    with transaction() as db:
        live = db.get_one(LiveMailbox, ("campaign_1", "dana"))
        live.state, live.began_at = "canary", moment(hours=1)
    with pytest.raises(Postponed, match="the clock was changed"):
        send(approved_person())
    assert dana.took == []


def test_postponed_mails_are_cancelled_too(dana):
    """They would leave when the day is triggered again."""
    run, item_id = day_with(approved_person(), 2, outcome="skipped", postponed=True, reason="the mailbox is down")
    assert cancelling.cancel(CAMPAIGN, MARY).mails == 1
    with transaction() as db:
        assert not sequence.reopen_postponed(db, run)
    assert stored(SendItem, item_id).outcome == "cancelled"


def test_a_follow_up_is_cancelled_between_two_tries(dana, monkeypatch):
    """While its mailbox cannot send it is not tried again."""
    item_id = day_with_follow_up()
    dana.answers = [Unavailable("no connection")]
    monkeypatch.setattr(batches.time, "sleep", lambda _seconds: cancelling.cancel(CAMPAIGN, MARY))
    batch = batches.Batch(total=1)
    send_item(item_id, batch)
    assert (dana.took, batch.skipped) == ([], [("prospect_1", "cancelled by mary")])


def test_a_cancelled_mail_that_failed_stays_cancelled(dana):
    """What became of the try does not overwrite it."""
    item_id = day_with_follow_up()
    dana.answers = [Unavailable("the login was refused", lasts=True)]
    dana.meanwhile = lambda _message_id: cancelling.cancel(CAMPAIGN, MARY)
    send_item(item_id, batches.Batch(total=1))
    assert stored(SendItem, item_id).outcome == "cancelled"


def test_who_was_approved_anew_is_on_the_list_again(dana):
    """A cancelled first mail leaves on the same day if a person approves it again."""
    person = approved_person()
    run, item_id = day_with(person, 1)
    assert cancelling.cancel(CAMPAIGN, MARY).people == 1
    decisions.decide(decisions.choices([f"prospect_{person}"], []), MARY)
    with transaction() as db:
        assert [(item.id, item.outcome) for item in sequence.plan(db, run, CAMPAIGN)] == [(item_id, "")]


def test_mails_that_join_a_list_later_wait_too(dana):
    """That the first ones of the day have waited says nothing about the time to cancel the others."""
    run, _ = day_with(approved_person(1), 1)
    approved_person(2)
    with transaction() as db:
        db.get_one(Run, run.id).leaves_from = moment(hours=-6)
        assert len(sequence.plan(db, run, CAMPAIGN)) == 2
        assert cancelling.begin_waiting(db, run, CAMPAIGN) > now_text()


def test_a_mail_that_was_answered_can_be_decided_about(dana):
    """A person says that it did not leave: its touch is deleted, and the reply stays."""
    person = approved_person()
    touch_id = add_touch(person, "unknown", now_text())
    add_reply(person, touch_id)
    with transaction() as db:
        settling.decide(db, db.get_one(Touch, touch_id), left=False, person="mary")
    with transaction(reads=True) as db:
        assert db.scalars(select(Touch)).all() == []
        assert db.scalars(select(Reply.touch_id)).all() == [None]


def test_a_mailbox_is_down_only_after_failures_in_a_row(dana):
    """One that fails now and then, and sends at the next try, is used for the whole batch."""
    batch = batches.Batch()
    for number in range(6):
        dana.answers = [Unavailable("no connection")]
        send(approved_person(number), batch)
    assert (len(dana.took), batch.down) == (6, {})


def test_one_recipient_keeps_no_other_mail_back(dana):
    """A server answers as if the mailbox could not send, and means one person: that mail waits, the next one leaves."""
    batch, tries = batches.Batch(), 1 + len(mailboxes().retry_after_seconds)
    dana.answers = [Unavailable("450 4.7.1 try later")] * tries
    with pytest.raises(Postponed, match="try later"):
        send(approved_person(1), batch)
    send(approved_person(2), batch)
    assert (len(dana.took), dana.answers, batch.down) == (1, [], {})


def test_a_mailbox_is_down_when_the_next_mail_fails_too(dana):
    """That one is tried once; then no mail waits for the mailbox any more."""
    batch, tries = batches.Batch(), 1 + len(mailboxes().retry_after_seconds)
    dana.answers = [Unavailable("no connection")] * (tries + 1)
    for number in range(3):
        with pytest.raises(Postponed, match="no connection"):
            send(approved_person(number), batch)
    assert (dana.took, dana.answers, list(batch.down)) == ([], [], ["dana"])


def test_a_mail_that_failed_takes_no_turn(dana, monkeypatch):
    """A mailbox that cannot send now is tried again before another one is."""
    eli = Dana()
    eli.name, dana.is_real, eli.is_real = "eli", False, False
    monkeypatch.setattr(registry, "channels", lambda: {"dana": dana, "eli": eli})
    both = CAMPAIGN.model_copy(update={"mailboxes": ["dana", "eli"]})
    dana.answers = [Unavailable("no connection")]
    with delivery.Sender(None) as sender:
        for number in range(4):
            order = replace(order_for(approved_person(number)), campaign=both)
            batches._send(sender, order, batches.Batch(), lambda _sent: None, lambda _db, _touch: None)
    assert (len(dana.took), len(eli.took)) == (2, 2)
    assert stored(Touch, 1).channel == "dana"


def test_what_is_proven_to_have_left_stays_sent(dana):
    """A bounce was read while the server's answer was awaited, which then never came."""

    def read_a_bounce(_message_id: str) -> None:
        with transaction() as db:
            settling.book_proven(db, db.scalars(select(Touch)).one(), None)

    dana.answers, dana.meanwhile = [Unknown("no answer came")], read_a_bounce
    assert stored(Touch, send(approved_person()).touch.id).status == "sent"


@pytest.mark.parametrize(("kind", "bounce"), [(telling.DROPPED, "block"), (telling.DROPPED_HARD, "hard")])
def test_a_mail_that_is_dropped_while_it_is_in_flight_has_bounced(dana, kind, bounce):
    """Its provider can tell so before it is booked as sent."""
    dana.meanwhile = told_meanwhile(kind)
    touch = stored(Touch, send(approved_person()).touch.id)
    assert (touch.status, touch.bounce_type, touch.bounced_at) == ("sent", bounce, TOLD_AT)
    with transaction(reads=True) as db:
        happened = db.scalars(select(Event.kind).where(Event.kind.in_(("touch_sent", "touch_bounced"))))
        assert sorted(happened) == ["touch_bounced", "touch_sent"]


def test_a_mail_that_was_dropped_while_it_was_in_doubt_is_refused(dana):
    """No answer came, and its provider told meanwhile that it does not pass it on: it is not sent again."""
    person = approved_person()
    dana.answers, dana.meanwhile = [Unknown("no answer came")], told_meanwhile(telling.DROPPED)
    dana.evidence = lambda _since: Delivered.NO
    with pytest.raises(Uncertain):
        send(person)
    settling.settle_cut_off(None)
    with transaction(reads=True) as db:
        touch = db.scalars(select(Touch)).one()
    assert (touch.status, touch.error) == ("refused", "its provider dropped it: Spam Content")


def test_other_mailboxes_go_on_while_one_is_not_live(dana, monkeypatch):
    """One that joined the campaign sent least today; until a person let it go live, new mails leave by the others."""
    eve = Dana()
    eve.name = "eve"
    monkeypatch.setattr(registry, "channels", lambda: {"eve": eve, "dana": dana})
    campaign = CAMPAIGN.model_copy(update={"mailboxes": ["eve", "dana"]})
    for number in range(2):
        mail = Mail(approved_person(number), "1", "Hi", "The first.", template="initial")
        assert delivery.send(mail, campaign, None, None).touch.channel == "dana"


def test_a_mistake_in_the_configuration_leaves_no_accepted_mail_unbooked(dana, monkeypatch):
    """What a mail costs is known before it leaves; with the mistake the next one does not leave."""
    broken = Mock(side_effect=ConfigError("mailboxes.yaml: a mistake"))
    dana.meanwhile = lambda _message_id: monkeypatch.setattr(costs, "mailboxes", broken)
    assert stored(Touch, send(approved_person()).touch.id).status == "sent"
    with pytest.raises(ConfigError):
        send(approved_person(2))
    assert len(dana.took) == 1


def test_a_mailbox_that_cannot_be_read_is_asked_nothing_more(dana):
    """Each question about a mail would be another login that fails in the end."""
    for number in range(3):
        add_touch(approved_person(number), "unknown", now_text())
    dana.is_readable = False
    compared = compare(None)
    assert (list(compared.unreadable), dana.asked) == (["dana"], [])


def test_no_answer_leaves_by_a_mailbox_that_cannot_be_read(dana, monkeypatch):
    """A person's answer waits like all other mail, and the person is told why."""
    person = approved_person()
    add_reply(person, add_touch(person, "sent", moment(days=-9)))
    dana.is_readable = False
    monkeypatch.setattr(LIBRARY, "campaign", lambda _id: CAMPAIGN)
    with pytest.raises(by_hand.NotSent, match="what left by it cannot be seen: no answer in time"):
        by_hand.send_answer(LIBRARY, "reply_1", MARY)
    assert dana.took == []


def test_a_mail_that_was_removed_from_the_sent_folder_has_left(monkeypatch):
    """What was seen there before is evidence as good as what lies there."""
    seen = {"touch-1.seen@sender.example": object()}
    emptied = SimpleNamespace(was_delivered=lambda _id, _since, _clock: Delivered.NO, departures=lambda: seen)
    server = {"host": "127.0.0.1", "user": "dana", "password": "MAIL_PASSWORD"}
    smtp = Smtp.model_validate({"by": "smtp", **server})
    sent = SentFolder(server=Imap.model_validate({"by": "imap", **server}))
    channel = SmtpChannel("dana", Mailbox(address="dana@sender.example", send=smtp, sent=sent), smtp)
    monkeypatch.setattr(channel, "_folder", lambda: emptied)
    assert channel.was_delivered("<touch-1.seen@sender.example>", moment(days=-1)) is Delivered.YES
    assert channel.was_delivered("<touch-1.other@sender.example>", moment(days=-1)) is Delivered.NO


def test_a_restored_copy_makes_no_campaign_live(dana, tmp_path):
    """Where the records of before are lost, it can have been stopped since the copy was made."""
    database.close()
    records, copy = Path(location.file()), tmp_path / "copy.sqlite3"
    shutil.copyfile(records, copy)
    assert stop("campaign_1", "mary")
    database.close()
    for part in backup.files_of(records):
        part.unlink()
    restore(copy, LIBRARY, lambda _db: 0)
    assert stored(LiveMailbox, ("campaign_1", "dana")) is None


def order_for(prospect_id: int) -> Order:
    """A person's first mail, as it was approved."""
    return Order(prospect_id, "1", CAMPAIGN, lambda db, prospect: permission.approved_mail(db, prospect, 1))


def send_all(prospect_ids: list[int], told: list[delivery.Sent]) -> None:
    """Send the first mails of these people, one after the other."""
    with delivery.Sender(None) as sender:
        for id in prospect_ids:
            sender.send(order_for(id), told.append)


def statuses() -> list[str]:
    """What became of each mail, in the order in which they were reserved."""
    with transaction(reads=True) as db:
        return list(db.scalars(select(Touch.status).order_by(Touch.id)))


def events(kind: str) -> list[int | None]:
    """Of which prospects something was told."""
    with transaction(reads=True) as db:
        return list(db.scalars(select(Event.prospect_id).where(Event.kind == kind).order_by(Event.id)))


@contextmanager
def in_the_hands_of_another_process(prospect_id: int) -> Iterator[Callable[[], object]]:
    """Another process is at a person's first mail, until what this yields is called."""
    code = f"""if True:
        from marketing_engine.outreach import in_flight
        with in_flight.lock_mail({prospect_id}, {CAMPAIGN.id!r}, "1"):
            print("has it", flush=True)
            input()
        """
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes) as process:
        try:
            assert process.stdout.readline() == "has it\n"
            yield lambda: process.communicate("let go\n")
        finally:
            process.kill()


@contextmanager
def locked_records() -> Iterator[None]:
    """Another program writes into the records for longer than anything waits for it."""
    with sqlite3.connect(location.file(), isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_mail_is_booked_with_the_reservation_of_the_next(dana):
    """One commit a mail: while the second is handed over, the first is booked; the last one is at the end."""
    seen, told = [], []
    dana.meanwhile = lambda _message_id: seen.append(statuses())
    with delivery.Sender(None) as sender:
        for number in (1, 2):
            sender.send(order_for(approved_person(number)), told.append)
        seen.append(statuses())
    assert seen == [["sending"], ["sent", "sending"], ["sent", "sending"]]
    assert (statuses(), events("touch_sent")) == (["sent", "sent"], [1, 2])
    assert [(sent.touch.prospect_id, sent.is_new) for sent in told] == [(1, True), (2, True)]


def test_a_mail_is_booked_under_a_hold(dana):
    """The next one does not leave, and what left is known."""
    people, told = [approved_person(number) for number in (1, 2)], []
    pause = orders.Order(orders.PAUSE, "broadcast", "", "a test")
    dana.meanwhile = lambda _message_id: holds.place(pause, "mary")
    with pytest.raises(Held):
        send_all(people, told)
    assert (statuses(), len(told), len(dana.took)) == (["sent"], 1, 1)


def test_a_mail_that_is_skipped_takes_the_one_before_along(dana):
    """What keeps a mail back says nothing about the one that left."""
    people, told = [approved_person(number) for number in (1, 2, 3)], []
    with transaction() as db:
        suppress(db, "ada@firm2.example", "by_hand", who="mary")
    with delivery.Sender(None) as sender:
        sender.send(order_for(people[0]), told.append)
        with pytest.raises(Skip, match="suppressed"):
            sender.send(order_for(people[1]), told.append)
        assert (statuses(), len(told)) == (["sent"], 1)
        sender.send(order_for(people[2]), told.append)
    assert (statuses(), [sent.touch.prospect_id for sent in told]) == (["sent", "sent"], [people[0], people[2]])


def test_a_changed_text_waits_for_approval_and_the_mail_before_is_booked(dana):
    """Both are told in one transaction."""
    people, told = [approved_person(number) for number in (1, 2)], []
    item_id = day_with(people[1], 1)[1]
    with transaction() as db:
        db.scalars(select(Draft).where(Draft.prospect_id == people[1])).first().body = "Something else."
    batch = batches.Batch(total=1)
    with delivery.Sender(None) as sender:
        sender.send(order_for(people[0]), told.append)
        item = stored(SendItem, item_id)
        listed = batches._Listed(item.id, item.run_id, item.prospect_id, item.step, is_over=False)
        batches._send_item(sender, listed, CAMPAIGN, "", None, batch)
        assert (statuses(), len(told), events("approval_withdrawn")) == (["sent"], 1, [people[1]])
    assert stored(Waiting, people[1]) is not None
    assert "changed after it was approved" in stored(SendItem, item_id).reason


def test_two_mails_share_a_lock(dana, monkeypatch):
    """A session does not wait for itself."""
    monkeypatch.setattr(in_flight, "LOCKS", 1)
    told = []
    send_all([approved_person(number) for number in (1, 2, 3)], told)
    assert (statuses(), len(told), len(dana.took)) == (["sent"] * 3, 3, 3)


def test_no_mail_is_unbooked_while_another_session_is_waited_for(dana):
    """The other one lets go only when it hears that the first mail is booked."""
    people, told = [approved_person(number) for number in (1, 2)], []
    with in_the_hands_of_another_process(people[1]) as let_go, delivery.Sender(None) as sender:
        sender.send(order_for(people[0]), lambda sent: (told.append(sent), let_go()))
        sender.send(order_for(people[1]), told.append)
        assert len(told) == 1
    assert (statuses(), len(told)) == (["sent", "sent"], 2)


def test_evidence_in_the_middle_of_a_batch(dana):
    """While a mailbox is asked, the mail before is booked, anyone can write into the records, and no stop waits."""
    people, told, seen = [approved_person(number) for number in (1, 2, 3)], [], []
    add_touch(people[1], "sending", moment(hours=-1))

    def look(_since: str) -> Delivered:
        with transaction() as db:
            seen.extend(db.scalars(select(Touch.status).where(Touch.prospect_id == people[0])))
        seen.extend(Path(paths.below("effects")).iterdir())
        return Delivered.NO

    dana.evidence = look
    send_all(people, told)
    assert (seen, statuses()) == (["sent"], ["sent"] * 3)
    assert [sent.touch.prospect_id for sent in told] == people
    assert len(set(dana.took)) == len(dana.took) == 3


def test_a_mail_is_booked_later_where_the_records_are_locked(dana, monkeypatch):
    """The next one is not reserved, and the one before is booked at the end, once."""
    people, told = [approved_person(number) for number in (1, 2)], []
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    database.close()
    with delivery.Sender(None) as sender:
        sender.send(order_for(people[0]), told.append)
        with locked_records(), pytest.raises(TryAgain):
            sender.send(order_for(people[1]), told.append)
        assert (statuses(), told) == (["sending"], [])
    assert (statuses(), events("touch_sent"), len(told), len(dana.took)) == (["sent"], [people[0]], 1, 1)


def test_a_mail_is_booked_later_where_the_next_one_fails(dana):
    """A mistake that undoes a reservation undoes the booking with it: it is made anew."""
    people, told, also = [approved_person(number) for number in (1, 2)], [], []

    def mistaken(_db: Session, _prospect: Prospect) -> Mail:
        raise ConfigError("campaign.yaml: a mistake")

    with delivery.Sender(None) as sender:
        sender.send(order_for(people[0]), told.append, also=lambda _db, touch: also.append(touch.status))
        with pytest.raises(ConfigError):
            sender.send(Order(people[1], "1", CAMPAIGN, mistaken), told.append)
        assert (statuses(), told) == (["sending"], [])
    assert (statuses(), events("touch_sent"), len(told), set(also)) == (["sent"], [people[0]], 1, {"sent"})


def test_who_cannot_book_lets_go(dana, monkeypatch):
    """Where the records stay locked the mail is one that a crash cut off: the next session asks whether it left."""
    person = approved_person()
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    database.close()
    with ExitStack() as others:
        dana.meanwhile = lambda _message_id: others.enter_context(locked_records())
        with pytest.raises(TryAgain) as problem:
            send_all([person], [])
    dana.evidence = lambda _since: Delivered.YES
    assert (settling.settle_cut_off(None).left, problem.type) == (1, TryAgain)
    assert statuses() == ["sent"]


def test_an_interrupt_while_a_mail_is_booked_books_its_cost_once(dana, monkeypatch):
    """Ctrl-C that comes as the booking is committed shows only when it is."""
    monkeypatch.setattr(costs, "cost_of", lambda _mailbox: 0.01)
    people, told, interrupts = [approved_person(number) for number in (1, 2)], [], [KeyboardInterrupt()]

    @contextmanager
    def interrupted(**how: bool) -> Iterator[Session]:
        with transaction(**how) as db:
            yield db
        if dana.took and interrupts:
            raise interrupts.pop()

    monkeypatch.setattr(delivery, "transaction", interrupted)
    with pytest.raises(KeyboardInterrupt):
        send_all(people, told)
    assert (statuses(), len(told), len(dana.took)) == (["sent", "sending"], 1, 1)
    assert (events("touch_sent"), events("provider_called")) == (people[:1], people[:1])


def test_a_mail_of_no_run_is_told_of_elsewhere(dana):
    """A mail that restored records learnt of is of no day: a list that has it counts it nowhere, and goes on."""
    person = approved_person()
    item_id = day_with(person, 1)[1]
    add_touch(person, "sent", now_text())
    batch = batches.Batch(total=1)
    send_item(item_id, batch)
    item = stored(SendItem, item_id)
    assert (item.outcome, item.reported, batch.total, batch.sent) == ("sent", True, 0, 0)


def test_a_mail_that_left_by_a_mailbox_that_is_down_counts_once(dana):
    """A bounce proved that it left before its mailbox said that it could not send it."""
    item_id = day_with(approved_person(), 1)[1]

    def read_a_bounce(_message_id: str) -> None:
        with transaction() as db:
            settling.book_proven(db, db.scalars(select(Touch)).one(), None)

    dana.answers, dana.meanwhile = [Unavailable("no answer in time")], read_a_bounce
    batch = batches.Batch(total=1)
    send_item(item_id, batch)
    assert (batch.total, batch.sent, batch.items, batch.skipped) == (1, 1, [item_id], [])


def test_all_mails_of_a_person_were_approved(dana):
    """Also one that a hand numbered from nought."""
    person, told = approved_person(), []
    with transaction() as db:
        db.add(Draft(prospect_id=person, step=0, template="initial", subject="Hello", body="Before the first."))
        db.flush()
        decision = db.scalars(select(Decision)).one()
        decision.digest = queue.digest_of(queue.drafts_of(db, [person])[person])
    send_all([person], told)
    assert [sent.touch.subject for sent in told] == ["Hi"]


def test_a_mail_that_came_back_on_the_list_is_not_passed_over(dana):
    """It was cancelled when the list was read; meanwhile its person was approved anew."""
    item_id = day_with(approved_person(), 1)[1]
    item = stored(SendItem, item_id)
    listed = batches._Listed(item.id, item.run_id, item.prospect_id, item.step, is_over=True)
    batch = batches.Batch(total=1)
    with delivery.Sender(None) as sender:
        batches._send_item(sender, listed, CAMPAIGN, "", None, batch)
    assert (statuses(), batch.sent, batch.skipped) == (["sent"], 1, [])


def test_a_stop_waits_until_what_left_is_booked(dana):
    """When it has returned, the records know of every mail that was accepted."""
    announced = []
    with delivery.Sender(None) as sender:
        sender.send(order_for(approved_person()), lambda _sent: None)
        announced.append(len(list(Path(paths.below("effects")).iterdir())))
    announced.append(len(list(Path(paths.below("effects")).iterdir())))
    assert announced == [1, 0]
