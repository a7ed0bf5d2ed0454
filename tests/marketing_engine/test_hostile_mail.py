"""A stranger's text, from a file or a reply: it adds no header field, no receiver and no second body, and stops no work."""

import csv
import email
import os
import re
import sqlite3
from base64 import b64encode
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path

from conftest import terminal, until
from day import allow_answers, approve, at_approval, day_over, first_mails, mail_of, outbox, phase, reply
from programs import needs

ENCODED = "=?utf-8?q?x=0ABcc:_evil@victim.example=0A=0AFree_pills?="
FIELDS = {
    *("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "List-Unsubscribe"),
    *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
}


def raw_mails(sh) -> list[bytes]:
    """The bytes of every mail in the outbox."""
    return [path.read_bytes() for path in sorted((sh.state / "outbox" / "new").iterdir())]


def unanswered(sh) -> list[EmailMessage]:
    """First mails to people who have not written yet."""
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        wrote = {row[0] for row in db.execute("SELECT email FROM replies")}
    return [mail for mail in first_mails(sh) if mail["To"].addresses[0].addr_spec not in wrote]


def assert_harmless(data: bytes) -> None:
    """One receiver, our fields, each once."""
    mail = email.message_from_bytes(data)
    assert len(mail.keys()) == len(set(mail.keys()))
    assert set(mail.keys()) <= FIELDS
    assert len(getaddresses(mail.get_all("To"))) == 1
    assert b"evil" not in mail["To"].encode().partition(b"<")[2]


def test_hostile_rows_of_a_file_reach_nobody_else(sh):
    """Names and companies that encode header fields, or that break an address, go through approval as plain text."""
    path = sh.config / "prospects" / "campaign_1.csv"
    rows = list(csv.DictReader(path.read_text().splitlines()))
    for row, change in zip(
        rows,
        (
            {"Company": f"Acme {ENCODED}", "Company Name for Emails": f"Acme {ENCODED}"},
            {"First Name": f"Ann {ENCODED}"},
            {"First Name": "evil3@victim.example, " + "A" * 80},
            {"First Name": '"\\', "Last Name": "<evil@victim.example>"},
            {"Title": "CEO\r\nBcc: evil@victim.example\r\n\r\nFree pills"},
        ),
        strict=False,
    ):
        row |= change
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows[:12])
    sh.ok("run-day --approve-above 0; stop_marketing_sessions.sh")
    mails = raw_mails(sh)
    receivers = {getaddresses([email.message_from_bytes(mail)["To"]])[0][1] for mail in mails}
    assert {row["Email"] for row in rows[:5]} <= receivers
    for mail in mails:
        assert_harmless(mail)


def test_a_hostile_subject_or_message_id_is_answered_as_text(sh):
    """The answer that a person sends has our own subject; whatever a stranger's subject and Message-ID encode stays theirs."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    asked = unanswered(sh)[:4]
    twice = f"=?utf-8?b?{b64encode(ENCODED.encode()).decode()}?="
    subjects = (twice, ENCODED, f"Re: {twice} {twice}", "Re: Your invoice is overdue")
    for number, (mail, subject) in enumerate(zip(asked, subjects, strict=True)):
        id = twice if number == 3 else f"<{number}@x.example>"
        head = f"From: {mail['To']}\nSubject: {subject}\nMessage-ID: {id}\nIn-Reply-To: {mail['Message-ID']}\n"
        (sh.state / "inbox" / "new" / f"evil{number}").write_text(f"{head}\nHow does it work?\n")
    before = len(raw_mails(sh))
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: not list((sh.state / "inbox" / "new").iterdir()) and not sh.processes(), "the inbox to be read")
    waiting = [one["id"] for one in sh("marketing replies --json").records if one["draft"]]
    sh.ok(terminal(f"marketing replies {' '.join(f'--send {id}' for id in waiting)}"))
    assert len(raw_mails(sh)) == before + 4
    for mail in raw_mails(sh):
        assert_harmless(mail)
    answers = [mail for mail in outbox(sh) if "In-Reply-To" in mail]
    assert {mail["Subject"] for mail in answers} <= {f"Re: {mail['Subject']}" for mail in first_mails(sh)}


def test_who_answers_another_s_mail_gets_no_act_for_that_person(sh):
    """A Message-ID can be worked out: neither an answer, nor a score, nor a meeting comes of one that is only quoted."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    victims = unanswered(sh)[:2]
    for name, victim, text in (
        ("asks", victims[0], "How does it work?"),
        ("meets", victims[1], "Let's have a call tomorrow. We have budget approved and I decide."),
    ):
        head = f"From: mallory@evil.example\nMessage-ID: <{name}@evil.example>\nReferences: {victim['Message-ID']}\n"
        (sh.state / "inbox" / "new" / name).write_text(f"{head}Subject: Re: Pay at http://evil.example/\n\n{text}\n")
    before, told = len(raw_mails(sh)), len(sh.texts("marketing-orchestrator"))
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: not list((sh.state / "inbox" / "new").iterdir()) and not sh.processes(), "the inbox to be read")
    assert len(raw_mails(sh)) == before
    assert not any("QUALIFIED" in text or "MEETING" in text for text in sh.texts("marketing-orchestrator")[told:])
    waiting = [one for one in sh("marketing replies --json").records if one["email"] == "mallory@evil.example"]
    assert [(one["score"], "to which we wrote" in one["why"]) for one in waiting] == [(0, True)] * 2


def test_an_opt_out_without_a_sender_reaches_a_person(sh):
    """There is no address to suppress, so a person hears of it."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    (sh.state / "inbox" / "new" / "anonymous").write_text("Subject: unsubscribe\n\nunsubscribe\n")
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: not list((sh.state / "inbox" / "new").iterdir()) and not sh.processes(), "the inbox to be read")
    told = [one["why"] for one in sh("marketing replies --json").records]
    assert "asks for no more mail: “unsubscribe”; it names no sender" in told


BOMBS = {
    "one long line": "Am x schrieb " * 1500,
    "many lines that begin a quotation": "\n".join(["Am 1. Mai schrieb", "On Monday"] * 1000),
    "one word": "On " * 7000,
    "line ends": "\n" * 16_000,
    "other line ends": "a\r" * 16_000,
    "a page": "<div><blockquote" * 9000,
}
HEAD_BOMBS = {
    "quotes": "From: " + chr(34) * 20_000 + "\n",
    "encoded words": "From: a@b.example\nSubject: " + "=?utf-8?q?a?= " * 5700 + "\n",
    "fields": "From: a@b.example\n" + "".join(f"X-{n}: {n}\n" for n in range(20_000)),
    "parameters": "From: a@b.example\nContent-Type: text/plain" + "; a*0*=x" * 9000 + "\n",
    "references": "From: a@b.example\nReferences: " + "<a@b> " * 20_000 + "\n",
}


def test_mails_that_are_bombs_stop_nobody(sh):
    """They lie in the inbox of a team at work: all approved mails leave, each bomb waits for a person, the rest is handled."""
    at_approval(sh)
    inbox = sh.state / "inbox" / "new"
    for name, body in BOMBS.items():
        mail_of(inbox / f"body {name}", "stranger@x.example", "x")
        (inbox / f"body {name}").write_text(f"From: s@x.example\nMessage-ID: <{name[:3]}@x>\n\n{body}")
    for name, head in HEAD_BOMBS.items():
        (inbox / f"head {name}").write_text(f"{head}\nHow?\n")
    deep = "".join(f"--{n}\nContent-Type: multipart/mixed; boundary={n + 1}\n\n" for n in range(5000))
    (inbox / "deep").write_text(f"From: a@b.example\nContent-Type: multipart/mixed; boundary=0\n\n{deep}")
    mail_of(inbox / "last", "someone@x.example", "Please unsubscribe me.")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(first_mails(sh)) == 42
    waiting = sh("marketing replies --json").records
    assert len(waiting) == len(BOMBS) + len(HEAD_BOMBS) + 1
    assert not list(inbox.iterdir())
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT email FROM suppressions").fetchall() == [("someone@x.example",)]


def test_who_unsubscribes_takes_nobody_along(sh):
    """The writer is suppressed; a person decides about the others: those it names, and the receiver of the mail it answers."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    mails = unanswered(sh)[:5]
    people = [mail["To"].addresses[0].addr_spec for mail in mails]
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        before = {row[0] for row in db.execute("SELECT email FROM suppressions")}
    names = ", ".join(people[1:4])
    reply(sh, mails[0], f"Please unsubscribe me. Also remove {names} and x@y.example.", "names others")
    forged = (
        f"From: evil@z.example\nMessage-ID: <f@z>\nIn-Reply-To: {mails[4]['Message-ID']}\n\nPlease unsubscribe me.\n"
    )
    (sh.state / "inbox" / "new" / "forged").write_text(forged)
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: not list((sh.state / "inbox" / "new").iterdir()) and not sh.processes(), "the inbox to be read")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        suppressed = {row[0] for row in db.execute("SELECT email FROM suppressions")}
    assert suppressed - before == {people[0], "evil@z.example"}
    why = " ".join(one["why"] for one in sh("marketing replies --json").records)
    assert all(name in why for name in (*people[1:], "x@y.example"))


def test_a_person_hears_of_a_mail_that_cannot_be_made(sh):
    """The approver is told which mail it is, the others get theirs; with a mended address the mail leaves."""
    at_approval(sh)
    ids = [one["id"] for one in sh("marketing approve --list --json").records[:3]]
    number = ids[1].removeprefix("prospect_")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE prospects SET email = 'a b@x.example' WHERE id = ?", [number])
    db.close()
    approve(sh, " ".join(ids))
    approve(sh, "--above 100 --reject-rest")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(first_mails(sh)) == 2
    told = [text for text in sh.texts("marketing-human-approver") if "MAIL_REFUSED" in text]
    assert [re.findall(r"prospect_\d+", text) for text in told] == [[ids[1]]]
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        found = db.execute("SELECT status FROM touches WHERE step = '1' ORDER BY status").fetchall()
        db.execute("UPDATE prospects SET email = 'a.b@x.example' WHERE id = ?", [number])
    db.close()
    assert found == [("failed",), ("sent",), ("sent",)]
    sh.ok(f"session-send-message marketing-outreach-1 'PERSONALIZE_AND_SEND prospect_ids=[{number}]'")
    until(lambda: len(first_mails(sh)) == 3 and not sh.processes(), "the mended mail")


def test_two_questions_under_one_message_id_are_not_one(sh):
    """The second gets no answer of the machine's, and waits for a person."""
    allow_answers(sh)
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    mail = unanswered(sh)[0]
    before = len(raw_mails(sh))
    for name, text in (("one", "How does it work?"), ("two", "What does it cost?")):
        head = f"From: {mail['To']}\nSubject: Re: {mail['Subject']}\nMessage-ID: <same@x.example>\n"
        letter = f"{head}In-Reply-To: {mail['Message-ID']}\n\n{text}\n"
        (sh.state / "inbox" / "new" / name).write_text(letter)
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: len(raw_mails(sh)) == before + 1 and not sh.processes(), "one answer")
    waiting = sh("marketing replies --json").records
    assert len([one for one in waiting if one["text"] in ("How does it work?", "What does it cost?")]) == 1


def test_two_mails_of_one_file_name_are_both_kept(sh):
    """A mail program may use a name again: both are recorded, both lie in Handled, both are known after a loss."""
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    for writer in ("first", "second"):
        mail_of(sh.state / "inbox" / "new" / "1", f"{writer}@x.example", "Please unsubscribe me.")
        sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
        until(lambda: not list((sh.state / "inbox" / "new").iterdir()) and not sh.processes(), "the mail to be read")
    sh.ok("stop_marketing_sessions.sh")
    for path in sh.state.glob("records.sqlite3*"):
        path.unlink()
    mail_of(sh.state / "inbox" / "new" / "1", "third@x.example", "Please unsubscribe me.")
    sh.ok("run-day; stop_marketing_sessions.sh")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        suppressed = {row[0] for row in db.execute("SELECT email FROM suppressions")}
    assert {"first@x.example", "second@x.example", "third@x.example"} <= suppressed


def test_odd_files_in_the_boxes_stop_nothing(sh):
    """Long and undecodable names, pipes, folders and links to devices: every mail is read, and the answer leaves."""
    allow_answers(sh)
    day_over(sh)
    sh.ok("start_marketing_sessions.sh --no-page")
    new = os.fsencode(sh.state / "inbox" / "new") + b"/"
    letter = b"From: odd%d@x.example\nMessage-ID: <odd%d@x>\n\nPlease unsubscribe me.\n"
    for number, name in enumerate((b"n" * 255, b"\xff\xfe", b"with\nline", b"1:2,FRS", b"=?utf-8?q?x?=", b"a b*[c]")):
        with open(new + name, "wb") as file:
            file.write(letter % (number, number))
    os.mkfifo(new + b"pipe")
    os.mkdir(new + b"folder")
    os.symlink("/dev/zero", new + b"zero")
    os.symlink("/nowhere", new + b"nowhere")
    reply(sh, unanswered(sh)[0], "How does it work?", "asks")
    before = len(raw_mails(sh))
    sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
    until(lambda: len(raw_mails(sh)) == before + 1 and not sh.processes(), "the answer")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        odd = db.execute("SELECT count(*) FROM suppressions WHERE email LIKE 'odd%@x.example'").fetchone()
    assert odd == (6,)


@needs("strace")
def test_without_hard_links_mail_leaves_all_the_same(sh):
    """A file system that refuses them gets a renamed file; the same batch again sends nothing more."""
    at_approval(sh)
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 55 --reject-rest")
    until(lambda: phase(sh) == "outreach outreach" and not sh.processes(), "outreach to be refused")
    sh.ok("stop_marketing_sessions.sh; session-resume")
    agent = Path(__file__).parents[2] / "marketing_engine" / "agents" / "outreach_ai.py"
    send = f"strace -f -qq -o /dev/null -e trace=link,linkat -e inject=link,linkat:error=EPERM python3 {agent} --campaign campaign_1 --prospects '[1-5]'"
    for _ in range(2):
        sh(send)
    assert len(first_mails(sh)) == 5
    recipients = [mail["To"] for mail in first_mails(sh)]
    assert len(recipients) == len(set(recipients))
