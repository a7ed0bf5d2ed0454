"""The process that reads strangers' mail: its limits hold, one mail costs only itself, and no lock is held meanwhile."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time

import processes
import pytest
from conftest import PYTHON, until
from day import day_over
from hypothesis import given, settings
from hypothesis import strategies as st
from page import inside

from marketing_engine.conversation import arrivals
from marketing_engine.conversation.reading import reader as reading
from marketing_engine.conversation.reading.limits import MEMORY_BYTES
from marketing_engine.conversation.reading.mail.limits import MOST_TEXT
from marketing_engine.conversation.reading.mail.parsing import from_text, parse
from marketing_engine.conversation.reading.reader import Reader, Unreadable

GOOD = (
    b"From: Bob <bob@x.example>\r\nSubject: =?utf-8?q?Re=3A_=C3=BC?=\r\nMessage-ID: <a@x>\r\n\r\nHow does it work?\r\n"
)
QUESTION = from_text("Re: x", "How does it work?", {"from": "bob@x.example"})


def worker(change: str) -> list[str]:
    """A reading process in which something is changed."""
    code = f"import marketing_engine.conversation.reading.worker as w\n{change}\nw.main()"
    return [str(PYTHON), "-X", "utf8", "-I", "-c", code]


def test_a_batch_is_read_by_one_process():
    """What people write is understood; the process is the same for all of them, and ends with the batch."""
    with Reader() as reader:
        mail = reader.parse(GOOD)
        assert (mail.sender, mail.subject, mail.message_id) == ("bob@x.example", "Re: ü", "<a@x>")
        first = reader._process.pid
        assert reader.read(mail).judgement.intent == "question"
        assert reader.parse(GOOD) == mail
        assert reader._process.pid == first
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("w.CPU_SECONDS = 0.05; w.read = lambda *a, **k: [0 for _ in iter(int, 1)]", "s of processor time"),
        ("w.SECONDS = 1; import time; w.read = lambda *a, **k: time.sleep(60)", "it takes more than 30 s"),
        ("w.read = lambda *a, **k: bytearray(900_000_000)", "it takes more than 768 MB of memory"),
        ("import os; w.read = lambda *a, **k: os.kill(os.getpid(), 11)", "ended with -11"),
        ("w.as_dict = lambda reading: {'text': 'x' * 5_000_000}", "too much of it"),
        ("w.read = lambda *a, **k: 1 / 0", "cannot be read (ZeroDivisionError)"),
    ],
)
def test_a_mail_that_breaks_a_limit_is_put_aside_and_the_next_is_read(monkeypatch, change, why):
    """Whatever is used up, the reason is said and another process goes on."""
    with Reader() as reader:
        monkeypatch.setattr(reading, "COMMAND", worker(change))
        with pytest.raises(Unreadable, match=re.escape(why)):
            reader.read(QUESTION)
        if reader._process is not None:  # it answered: the same process goes on
            reader._end()
        monkeypatch.undo()
        assert reader.read(QUESTION).judgement.intent == "question"


def test_a_reader_that_hangs_is_given_up(monkeypatch):
    """Stopped in the middle, it is killed after the time by the clock."""
    with Reader() as reader:
        reader.parse(GOOD)
        monkeypatch.setattr(reading, "SECONDS", 0)
        monkeypatch.setattr(reading, "_GRACE", 1.5)
        os.kill(reader._process.pid, signal.SIGSTOP)
        with pytest.raises(Unreadable, match="it takes more than"):
            reader.parse(GOOD)


def test_its_memory_is_limited_by_the_kernel():
    """The limit of its address space is the one that is documented."""
    with Reader() as reader:
        reader.parse(GOOD)
        limits = processes.read(reader._process.pid, "limits").decode()
    line = next(line for line in limits.splitlines() if line.startswith("Max address space"))
    assert line.split()[3:5] == [str(MEMORY_BYTES)] * 2


def test_no_mail_is_blamed_for_a_reader_that_does_not_start(monkeypatch):
    """A broken installation is an error of the program: nothing is put aside for it."""
    monkeypatch.setattr(reading, "COMMAND", [sys.executable, "-c", "raise SystemExit(1)"])
    with Reader() as reader, pytest.raises(Exception, match="does not start"):
        reader.parse(GOOD)


def test_a_reader_that_is_started_loads_before_it_is_asked(monkeypatch):
    """Its caller does not wait meanwhile, and no mail is charged for the loading."""
    monkeypatch.setattr(reading, "COMMAND", worker("w.CPU_SECONDS = 0.4"))
    with Reader() as reader:
        began = time.monotonic()
        reader.start()
        assert time.monotonic() - began < 1
        first = reader._process.pid
        reader.start()
        assert reader.read(QUESTION).judgement.intent == "question"
        assert reader._process.pid == first


def test_the_reader_ends_with_its_caller():
    """Kill -9 for the caller: the process that reads for it does not stay."""
    code = "from marketing_engine.conversation.reading.reader import *\nr = Reader()\nr.parse(b'From: a@b\\n\\nx')\nprint(r._process.pid, flush=True)\ninput()"
    caller = subprocess.Popen([PYTHON, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child = int(caller.stdout.readline())
    caller.kill()
    caller.wait()
    caller.stdin.close()
    caller.stdout.close()
    until(lambda: processes.has_ended(child), "the reader to end")


@pytest.mark.parametrize(
    "head",
    [
        "From: Ada@X.example",
        "From: Marlow, Ada <ada@x.example>",
        "From: [EXT] Ada <ada@x.example>",
        "From: Ada; Sales <ada@x.example>",
        "From: Ada ( <ada@x.example>",
        "From: Ada <ada@x.example.>",
        "From: " + "A" * 3000 + " <ada@x.example>",
        "From: =?utf-8?q?b=40y.example?= <ada@x.example>",
        'From: "b@y.example" <ada@x.example>',
        "Sender: ada@x.example",
        "Reply-To: Ada <ada@x.example>",
        "From: Ada\r\n <ada@x.example>",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_the_sender_is_found_however_a_mail_is_written(head, end):
    """An opt-out must not be lost because a mail program writes a header wrongly."""
    lines = [*head.split("\r\n"), "Subject: unsubscribe", "", "unsubscribe", ""]
    mail = parse(end.join(lines).encode())
    assert (mail.sender, mail.subject, mail.text.strip()) == ("ada@x.example", "unsubscribe", "unsubscribe")


headers = st.lists(
    st.tuples(
        st.sampled_from(
            ("From", "Subject", "References", "Content-Type", "Content-Transfer-Encoding", "X", "Auto-Submitted")
        ),
        st.sampled_from(
            (
                "a@b.example",
                "=?utf-8?q?a?=",
                "multipart/mixed; boundary=b",
                "text/html; charset=punycode",
                "base64",
                "<a@b> <c@d>",
                "multipart/report; report-type=delivery-status; boundary=b",
            )
        )
        | st.text(max_size=40),
    ),
    max_size=6,
)


@given(
    headers, st.binary(max_size=400) | st.text(max_size=200).map(str.encode), st.sampled_from((b"\n", b"\r\n", b"\r"))
)
@settings(max_examples=300)
def test_any_bytes_give_capped_clean_text_or_a_plain_failure(fields, body, end):
    """No text holds what a database refuses, none is longer than is kept; a failure is an ordinary exception."""
    head = b"".join(f"{name}: {value}".encode("utf-8", "replace") + end for name, value in fields)
    try:
        mail = parse(head + end + b"--b" + end + body + end + b"--b--")
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError):
        return
    for text in (mail.text, mail.subject, mail.sender, mail.message_id, *mail.references):
        assert "\0" not in text
        text.encode()
        assert len(text) <= MOST_TEXT
    assert "\n" not in mail.subject + mail.sender + mail.message_id


def test_every_question_is_asked_outside_a_transaction(sh, monkeypatch):
    """Whatever the reading process is asked, the records can be written to meanwhile, and no mail is read twice at once."""
    day_over(sh)
    asked = []
    ask = Reader._ask

    def asking(reader: Reader, question: dict) -> dict:
        with sqlite3.connect(sh.state / "records.sqlite3", timeout=0, isolation_level=None) as db:
            db.execute("BEGIN IMMEDIATE")
            db.execute("ROLLBACK")
        db.close()
        asked.append(question["do"])
        return ask(reader, question)

    monkeypatch.setattr(Reader, "_ask", asking)
    (sh.state / "inbox" / "new" / "one").write_bytes(GOOD)
    with inside(sh):
        arrivals.record_arrivals(None)
        arrivals.record_arrivals(None)
    assert asked == ["parse", "read"]


def test_the_records_are_free_while_a_mail_is_read(sh):
    """The reading process stands still in the middle of a mail; a person can suppress, and a stop stops."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    for number in range(200):  # so many that a look falls into the reading of one
        (sh.state / "inbox" / "new" / str(number)).write_bytes(GOOD.replace(b"<a@x>", f"<{number}@x>".encode()))
    sh.background("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: freeze(sh.processes()), "the reading process")
    with sqlite3.connect(sh.state / "records.sqlite3", timeout=10, isolation_level=None) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("ROLLBACK")
    db.close()
    sh.ok("marketing suppress x@y.example; session-stop-all 'the records are free'")
    for pid in readers(sh.processes()):
        processes.kill(pid, signal.SIGCONT)
    until(lambda: not sh.processes(), "everything to rest")


def readers(parents: list[int]) -> list[int]:
    """Reading processes of these."""
    children = [pid for pid in processes.all_pids() if processes.parent(pid) in parents]
    return [pid for pid in children if b"reading.worker" in processes.command(pid)]


def freeze(parents: list[int]) -> bool:
    """Stop the reading processes of these; whether there was one."""
    found = readers(parents)
    for pid in found:
        processes.kill(pid, signal.SIGSTOP)
    return bool(found)
