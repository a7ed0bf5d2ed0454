"""Receiving by IMAP, from a real Dovecot: every mail comes once, and the server's mailbox is left as it was."""

import os
import re
import threading
import time
from collections import Counter
from collections.abc import Callable

import pytest
from conftest import until
from dovecot import Dovecot
from imap_mails import came, deliver, fetch, fetch_in_the_end, mail, names_of, records
from imap_proxy import Proxy
from programs import needs

from coordination import holds, orders
from coordination.errors import Held
from marketing_engine.channels import imap_receiver, inbox, read_states, receiving
from marketing_engine.channels.imap_receiver import ImapReceiver
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap

pytestmark = needs("dovecot")


def test_every_mail_comes_once_and_is_marked_as_seen(dovecot, user):
    """What is new comes, byte for byte; another fetch brings nothing; another client sees it as read, and still there."""
    deliver(dovecot, user, "one", "two")
    imap = dovecot.imap(user)
    assert fetch(imap) == 2 and fetch(imap) == 0
    deliver(dovecot, user, "three")
    assert fetch(imap) == 1 and fetch(imap) == 0
    assert came() == ["one", "three", "two"]
    there = dovecot.mails(user)
    assert [flags for _, flags, _ in there] == ["\\Seen"] * 3
    taken = {path.read_bytes() for path in (inbox._inbox() / "new").iterdir()}
    assert taken == {data for _, _, data in there}
    assert all(re.fullmatch(r"imap-dana-[0-9a-f]{12}-\d+-\d+", key) for key in sorted(inbox.keys()))


def test_mails_are_left_alone_where_that_is_configured(dovecot, user):
    """Nothing is marked, and what a person has marked as deleted is removed by nothing of ours."""
    deliver(dovecot, user, "one", "two")
    with dovecot.client(user) as client:
        client.select()
        client.uid("STORE", "1", "+FLAGS", "(\\Deleted)")
    assert fetch(dovecot.imap(user, mark_seen=False)) == 2
    assert [flags for _, flags, _ in dovecot.mails(user)] == ["\\Deleted", ""]
    deliver(dovecot, user, "three")
    assert fetch(dovecot.imap(user)) == 1
    assert [flags for _, flags, _ in dovecot.mails(user)] == ["\\Deleted", "", "\\Seen"]


@pytest.mark.parametrize("hidden", [(), (b"MOVE",), (b"MOVE", b"UIDPLUS")])
def test_mails_are_moved_into_a_folder_that_is_created(dovecot, user, proxy, hidden):
    """By MOVE, or by what UIDPLUS offers; where the server has neither they stay, and that is said."""
    proxy.change = lambda data: hide(data, *hidden)
    deliver(dovecot, user, "one", "two")
    with dovecot.client(user) as client:
        client.select()
        client.uid("STORE", "2", "+FLAGS", "(\\Deleted)")
    before = imap_of(dovecot, user, proxy, first_days=0)
    assert fetch(before) == 0
    deliver(dovecot, user, "three")
    receiver = ImapReceiver("dana", before.model_copy(update={"move_to": "Erledigt – ja & nein"}))
    assert receiver.fetch() == 1 and fetch(before) == 0
    moved = dovecot.mails(user, "Erledigt &IBM- ja &- nein")
    left = names_of([data for _, _, data in dovecot.mails(user)])
    if len(hidden) == 2:
        assert "neither MOVE nor UIDPLUS" in receiver.left_undone and not moved and left == ["one", "three", "two"]
    else:
        assert receiver.left_undone == "" and left == ["one", "two"]
        assert names_of([data for _, _, data in moved]) == ["three"] and moved[0][1] == "\\Seen"


def test_a_folder_is_not_moved_into_itself(dovecot, user):
    """However it is written: the mails would be new each time."""
    deliver(dovecot, user, "one")
    imap = dovecot.imap(user, move_to="Inbox")
    assert (fetch(imap), fetch(imap), len(dovecot.mails(user))) == (1, 0, 1)


def hide(data: bytes, *words: bytes) -> bytes:
    """Take words out of what a server offers."""
    for word in words:
        data = data.replace(b" " + word, b" X" + word[1:])
    return data


def imap_of(dovecot: Dovecot, user: str, proxy: Proxy, **more: object) -> Imap:
    """The settings by way of the proxy."""
    return dovecot.imap(user, port=proxy.port, **more)


def test_only_lately_come_mails_are_read_the_first_time(dovecot, user, proxy, monkeypatch):
    """Of the last seven days, also where the first reading is cut off and goes on."""
    monkeypatch.setattr(imap_receiver, "BATCH", 1)
    old = time.time() - 30 * 86_400
    for name in ("old1", "new1", "old2", "new2", "old3"):
        dovecot.deliver(user, mail(name), received=old if name.startswith("old") else None)
    proxy.change = lambda data: b"" if b"new2@" in data else data
    with pytest.raises(ChannelError, match="fetch"):
        fetch(imap_of(dovecot, user, proxy))
    assert came() == ["new1"]
    assert fetch(dovecot.imap(user)) == 1 and came() == ["new1", "new2"]


def test_what_came_before_is_left_alone_where_no_days_are_asked_for(dovecot, user):
    """With `first_days: 0` only what comes from now on is read."""
    deliver(dovecot, user, "before")
    imap = dovecot.imap(user, first_days=0)
    assert fetch(imap) == 0
    deliver(dovecot, user, "after")
    assert fetch(imap) == 1 and came() == ["after"]


def test_a_mail_that_is_large_comes_as_far_as_it_is_read(dovecot, user):
    """The rest of it is attachments, which stay on the server."""
    large = mail("large")
    large.add_attachment(os.urandom(3_000_000), maintype="application", subtype="pdf", filename="all.pdf")
    dovecot.deliver(user, large)
    assert fetch(dovecot.imap(user)) == 1
    (file,) = (inbox._inbox() / "new").iterdir()
    data = file.read_bytes()
    assert len(data) == inbox.MOST_BYTES and b"Message-ID: <large@acme.example>" in data[:1000]
    assert len(dovecot.mails(user)[0][2]) > 4_000_000


def test_further_folders_are_read_and_spam_is_not(dovecot, user):
    """A folder that is not there is a problem, and keeps no other one."""
    for folder in ("INBOX", "Replies", "Junk"):
        deliver(dovecot, user, folder.lower(), folder=folder)
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: open Nowhere: .*doesn't exist"):
        fetch(dovecot.imap(user, folders=["Nowhere", "INBOX", "Replies"]))
    assert came() == ["inbox", "replies"]


def test_a_mail_that_vanished_is_passed_over(dovecot, user, monkeypatch):
    """Another client deletes one between the search and the fetch: the others come."""
    deliver(dovecot, user, "one", "two", "three")
    search = imap_receiver.Position.unread

    def unread(self, box):
        found = search(self, box)
        with dovecot.client(user) as client:
            client.select()
            client.uid("STORE", "2", "+FLAGS", "(\\Deleted)")
            client.expunge()
        return found

    monkeypatch.setattr(imap_receiver.Position, "unread", unread)
    assert fetch(dovecot.imap(user)) == 2 and came() == ["one", "three"]


def test_a_mail_that_the_server_refuses_is_asked_for_again(dovecot, user, monkeypatch):
    """The others come, the mailbox counts as not read, and the mail comes when the server gives it."""
    deliver(dovecot, user, "one", "two", "three")
    body = imap_receiver.Connection.body

    def refused(self, uid, most):
        if uid == 2:
            raise imap_receiver.Refusal("127.0.0.1: fetch: it is locked")
        return body(self, uid, most)

    monkeypatch.setattr(imap_receiver.Connection, "body", refused)
    for _ in range(2):
        with pytest.raises(ChannelError, match="it is locked"):
            fetch(dovecot.imap(user))
        assert came() == ["one", "three"]
    monkeypatch.setattr(imap_receiver.Connection, "body", body)
    assert fetch(dovecot.imap(user)) == 1 and came() == ["one", "three", "two"]


def test_nothing_is_doubled_or_lost_when_the_server_numbers_its_mails_anew(dovecot, user, tmp_path, monkeypatch):
    """Another UIDVALIDITY: what was read comes again and is known by its content, what was not read comes."""
    record = records(tmp_path, monkeypatch, dovecot, user)
    deliver(dovecot, user, "one", "two")
    assert record() == Counter(["one", "two"])
    deliver(dovecot, user, "three")
    dovecot.renumber(user)
    assert record() == Counter(["one", "two", "three"])
    assert len(inbox.filed()) == 5
    receiving.fetch()
    assert not inbox.arrivals()


def test_nothing_is_doubled_or_lost_wherever_the_line_is_cut(dovecot, user, proxy, tmp_path, monkeypatch, trials, rng):
    """The server's answers end after any number of bytes; at last every mail is recorded once."""
    record = records(tmp_path, monkeypatch, dovecot, user, proxy.port)
    names = [f"m{number}" for number in range(8)]
    deliver(dovecot, user, *names)
    fetch_in_the_end(dovecot.imap(dovecot.user(), port=proxy.port))
    empty = proxy.answered
    for number in range(trials(25, 200)):
        proxy.cut_after = rng.randrange(1, 6 * empty)
        if number % 5 == 4:
            deliver(dovecot, user, f"more{number}")
            names.append(f"more{number}")
            proxy.cut_after = rng.randrange(empty, 2 * empty)
        if number % 20 == 14:
            found = record()
            assert set(found.values()) <= {1} and found.keys() <= set(names)
        receiving.fetch()
    proxy.cut_after = None
    assert record() == Counter(names)


def test_waiting_ends_when_mail_comes(dovecot, user, proxy, monkeypatch):
    """By IDLE, which ends before the server's patience does; by asking where there is no IDLE; a cut is a failure."""
    receiver = ImapReceiver("dana", imap_of(dovecot, user, proxy))
    receiver.fetch()
    assert receiver.wait(0.3) is False and "IDLE" in proxy.words()
    assert later(lambda: deliver(dovecot, user, "one"), proxy, lambda: receiver.wait(100)) is True
    receiver.fetch()
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: wait: it closed the connection"):
        later(proxy.cut, proxy, lambda: receiver.wait(100))
    monkeypatch.setattr(imap_receiver, "IDLE_SECONDS", 0.2)
    before = proxy.words().count("IDLE")
    assert receiver.wait(1) is False and proxy.words().count("IDLE") >= before + 2
    monkeypatch.setattr(imap_receiver, "POLL_SECONDS", 0.1)
    proxy.change = lambda data: hide(data, b"IDLE")
    before = proxy.words().count("IDLE")
    threading.Timer(0.3, deliver, (dovecot, user, "two")).start()
    assert receiver.wait(100) is True and proxy.words().count("IDLE") == before


def later(act: Callable[[], None], proxy: Proxy, wait: Callable[[], bool]) -> bool:
    """Do something once a client is in IDLE; what it waited for."""
    before = proxy.words().count("IDLE")

    def watch() -> None:
        until(lambda: proxy.words().count("IDLE") > before, "IDLE")
        act()

    threading.Thread(target=watch).start()
    return wait()


def test_a_mailbox_that_cannot_be_read_keeps_no_other_mail_waiting(user, tmp_path, monkeypatch, capsys):
    """Its problem is one line, and the state says that it was not read; what lies in the inbox is recorded."""
    record = records(tmp_path, monkeypatch, Dovecot, user, port=1)
    inbox.prepare()
    (inbox._inbox() / "new" / "1").write_bytes(bytes(mail("laid-there")))
    assert record() == Counter(["laid-there"])
    assert capsys.readouterr().err == "mailbox dana: 127.0.0.1: it takes no connections\n"
    assert receiving.last_read("dana") == receiving.LastRead("", "127.0.0.1: it takes no connections")
    assert not read_states.is_read("dana")


def test_nothing_is_fetched_under_a_hold(dovecot, user, tmp_path, monkeypatch):
    """A stop of replies stops the reading of mail too: it is all there when the stop is lifted."""
    record = records(tmp_path, monkeypatch, dovecot, user)
    deliver(dovecot, user, "one")
    holds.place(orders.order_in("EMERGENCY_STOP hold all activity", "broadcast"), "tester")
    with pytest.raises(Held):
        record()
    assert came() == [] and not read_states.is_read("dana")
