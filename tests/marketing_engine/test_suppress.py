"""Who is never written to: addresses, domains, persons; by command, by list, lifted and put back."""

import csv
import io
import sqlite3
import string
import time
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config
from conftest import ROOT, terminal, until
from day import at_approval
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from coordination.errors import InputError
from marketing_engine.records import facts
from marketing_engine.records.suppressed import key_of, keys_that_cover
from marketing_engine.records.suppression_targets import target_of
from marketing_engine.records.tables import Prospect
from marketing_engine.records.tables.mailboxes import mailbox_key
from marketing_engine.research.suppression_lists import Choices, decode, read

ONE_MAILBOX = (
    ("ada@acme.example", "ADA@Acme.example", "ada+news@acme.example", "ada+a+b@acme.example"),
    ("ada.nowhere@gmail.com", "adanowhere@gmail.com", "a.d.a.nowhere+x@googlemail.com", "AdaNowhere@GoogleMail.com"),
)


@pytest.mark.parametrize("spellings", ONE_MAILBOX)
def test_spellings_of_one_mailbox(spellings):
    """Plus addresses anywhere; dots and googlemail at Gmail alone."""
    assert len({mailbox_key(one) for one in spellings}) == 1


def test_what_is_another_mailbox():
    """Dots count elsewhere, and a quoted local part or one that begins with + is no tag."""
    different = ("a.b@acme.example", "ab@acme.example", "+ab@acme.example", '"a+b"@acme.example', "ab@x.acme.example")
    assert len({mailbox_key(one) for one in different}) == len(different)


COVERS = (
    ("ada@x.example", "ada@x.example", True),
    ("ada@x.example", "ada+1@x.example", True),
    ("ada@x.example", "bob@x.example", False),
    ("ada@x.example", "ada@a.x.example", False),
    ("@x.example", "bob@x.example", True),
    ("@x.example", "bob@a.x.example", False),
    ("@x.example", "bob@xx.example", False),
    ("@x.example", "bob@x.example.org", False),
    ("@*.x.example", "bob@a.x.example", True),
    ("@*.x.example", "bob@b.a.x.example", True),
    ("@*.x.example", "bob@x.example", False),
    ("@*.x.example", "bob@ax.example", False),
    ("@googlemail.com", "bob@gmail.com", True),
)


@pytest.mark.parametrize(("target", "address", "covered"), COVERS)
def test_what_a_suppression_covers(target, address, covered):
    """One rule for addresses, domains, and all below one."""
    assert (key_of(target) in keys_that_cover(mailbox_key(address))) == covered


LOCAL = st.text(string.ascii_lowercase + string.digits + ".-_", min_size=1, max_size=12)
LABELS = st.lists(st.text(string.ascii_lowercase, min_size=1, max_size=6), min_size=2, max_size=5)


@given(LOCAL, LABELS, LOCAL)
def test_a_domain_covers_its_mailboxes_and_no_parent_does_by_itself(local, labels, tag):
    """Whatever the names: the address with any tag, its domain, and what covers all below each parent."""
    domain = ".".join(labels)
    covering = keys_that_cover(mailbox_key(f"{local}+{tag}@{domain}"))
    assert {key_of(f"{local}@{domain}"), key_of(f"@{domain}"), key_of(f"@*.{'.'.join(labels[1:])}")} <= set(covering)
    assert key_of(f"@{'.'.join(labels[1:])}") not in covering
    assert key_of(f"@*.{domain}") not in covering


TARGETS = (
    ("Ada@X.example", "ada@x.example"),
    ("mailto:ada@x.example", "ada@x.example"),
    ("Ada Nowhere <ada@x.example>", "ada@x.example"),
    ("'ada@x.example'", "ada@x.example"),
    ("ada@müller.example", "ada@xn--mller-kva.example"),
    ("@x.example", "@x.example"),
    ("*@x.example", "@x.example"),
    ("X.example", "@x.example"),
    ("@*.x.example", "@*.x.example"),
    ("*@*.x.example", "@*.x.example"),
    ("*.x.example", "@*.x.example"),
    ("@müller.example", "@xn--mller-kva.example"),
)


@pytest.mark.parametrize(("word", "target"), TARGETS)
def test_how_a_target_may_be_written(word, target):
    """Addresses as people paste them, and each way to say a whole domain."""
    assert target_of(word) == target


REFUSED = (
    *("ada*@x.example", "*ada@x.example", "ada?@x.example", "ada@*.example*", "@x.*", "@*", "*", "*@*", "%@x.example"),
    *("/ada@.*/", "@x[12].example", "n/a", "", "ada", "ada@", "@", "ada@x", "@com", "@*.com", "@ x.example"),
    *("@gmail.com", "googlemail.com", "*@web.de", "@yahoo.co.uk", "@hotmail.fr", "@co.uk", "@*.com.au"),
)


@pytest.mark.parametrize("word", REFUSED)
def test_what_is_refused(word):
    """A pattern is never taken for something else, and no slip suppresses a provider."""
    with pytest.raises(InputError):
        target_of(word)


def test_a_provider_by_force():
    """A person who means it says so."""
    assert target_of("@gmail.com", force=True) == "@gmail.com"
    assert target_of("@live.acme.example") == "@live.acme.example"


WHO = Choices("tester")
EXPORTS = {
    "no header": ("ada@x.example\nbob@x.example\n", {"ada@x.example": "imported", "bob@x.example": "imported"}),
    "domains": ("@x.example\ny.example\n", {"@x.example": "imported", "@y.example": "imported"}),
    "a column of domains": ("Domain\nx.example\nwww.y.example\n", None),
    "no header, names beside": ("Ada,ada@x.example,x.example\n", {"ada@x.example": "imported"}),
    "HubSpot": (
        'Record ID,Email,Unsubscribed from all email,Email hard bounce reason\n1,ada@x.example,true,\n2,b@x.example,"",'
        "\n3,c@x.example,,UNKNOWN_USER\n",
        {"ada@x.example": "asked", "c@x.example": "hard_bounce"},
    ),
    "HubSpot, by kind of mail": (
        "Email,Opted out of email: News,Opted out of email: Offers\na@x.example,No,Yes\nb@x.example,No,No\n",
        {"a@x.example": "asked"},
    ),
    "customers": ("Email,Status,Email Status\na@x.example,Active,Verified\n", {"a@x.example": "imported"}),
    "Mailchimp unsubscribed": (
        '"Email Address","First Name",MEMBER_RATING,UNSUB_TIME,UNSUB_REASON\nada@x.example,Ada,2,"2026-01-02 10:00:00",'
        "NORMAL\n",
        {"ada@x.example": "asked"},
    ),
    "Mailchimp cleaned": (
        '"Email Address",CLEAN_TIME,CLEAN_CAMPAIGN_TITLE\nada@x.example,"2026-01-02 10:00:00",June\n',
        {"ada@x.example": "hard_bounce"},
    ),
    "SendGrid bounces": (
        'status,reason,email,created\n5.1.1,"550 5.1.1 user unknown",ada@x.example,1764230000\n',
        {"ada@x.example": "hard_bounce"},
    ),
    "SendGrid unsubscribes": ("email,created\nada@x.example,1764230000\n", {"ada@x.example": "imported"}),
    "Amazon SES": (
        "EmailAddress,Reason,LastUpdateTime\nada@x.example,BOUNCE,2026\nbob@x.example,COMPLAINT,2026\n",
        {"ada@x.example": "hard_bounce", "bob@x.example": "complaint"},
    ),
    "Postmark": (
        "EmailAddress,SuppressionReason,Origin,CreatedAt\na@x.example,HardBounce,Recipient,2026\n"
        "b@x.example,SpamComplaint,Recipient,2026\nc@x.example,ManualSuppression,Customer,2026\n",
        {"a@x.example": "hard_bounce", "b@x.example": "complaint", "c@x.example": "imported"},
    ),
    "listmonk": (
        "uuid,email,name,attributes,status\n1,a@x.example,A,{},enabled\n2,b@x.example,B,{},blocklisted\n",
        {"b@x.example": "imported"},
    ),
    "Apollo": (
        "First Name,Email,Email Status,Email Bounced,Secondary Email\nA,a@x.example,Verified,false,\n"
        "B,b@x.example,Verified,true,b@home.example\n",
        {"b@x.example": "hard_bounce", "b@home.example": "hard_bounce"},
    ),
    "Pipedrive": (
        "Person - Name;Person - Email;Person - Marketing status\nA;a@x.example;Subscribed\nB;b@x.example;Unsubscribed\n",
        {"b@x.example": "asked"},
    ),
    "Salesforce": (
        "Id,Email,HasOptedOutOfEmail,Status\n1,a@x.example,0,Open - Not Contacted\n2,b@x.example,1,Open\n",
        {"b@x.example": "asked"},
    ),
    "several in a cell": ("E-Mail\na@x.example; b@x.example\n", {"a@x.example": "imported", "b@x.example": "imported"}),
}


@pytest.mark.parametrize("tool", EXPORTS)
def test_exports_of_other_tools(tool):
    """Who is suppressed and why; who is subscribed by the list's own word is left out and counted."""
    text, wanted = EXPORTS[tool]
    found = read(text, "list.csv", WHO)
    got = {entry.target: entry.reason for _, entry in found.entries}
    assert got == (wanted or {"@x.example": "imported", "@www.y.example": "imported"})
    assert found.rows == len({line for line, _ in [*found.entries, *found.refused, *found.left_out]})


CELLS = st.one_of(
    st.sampled_from(["ada@x.example", "@x.example", "n/a", "", "foo*@x.example", "yes", "=1+1", '"', "ä,ö", "a@b@c.d"]),
    st.text(string.printable, max_size=12),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=12), st.booleans())
def test_every_row_of_any_list_is_counted(rows, with_header):
    """Taken, refused or left out: nothing is lost, whatever stands in the cells."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows([["Email", "Status", "Unsubscribed", "Note"], *rows] if with_header else rows)
    try:
        found = read(decode(buffer.getvalue().encode(), "list.csv"), "list.csv", WHO)
    except InputError:
        return
    accounted = {line for line, _ in [*found.entries, *found.refused, *found.left_out]}
    assert len(accounted) == found.rows


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252", "utf-8"])
def test_encodings(encoding):
    """What spreadsheets write is read without being asked for."""
    text = "E-Mail;Name\nada@x.example;Müller\n"
    assert len(read(decode(text.encode(encoding), "list.csv"), "list.csv", WHO).entries) == 1


BROKEN = ("", "\n\n", "a\0b", 'Email\n"ada@x.example\nbob@x.example\n', "Name,Phone\nAda,123\n")


@pytest.mark.parametrize("text", BROKEN)
def test_a_file_that_is_no_list(text):
    """Refused as a whole: nothing is half done."""
    with pytest.raises(InputError):
        read(decode(text.encode(), "list.csv"), "list.csv", WHO)


def test_second_addresses_become_known():
    """Each address in the fact, once, whatever stands between them."""
    person = Prospect(email="ada@x.example", facts=[], source="a.csv", created_at="")
    for value in ("Ada+1@home.example; ada@old.example", "ada@old.example", "n/a"):
        facts.add(person, [facts.Fact(facts.SECOND_EMAIL, value, "a.csv", "2026-01-01T00:00:00Z")])
    assert [(one.email, one.key) for one in person.other_addresses] == [
        ("ada+1@home.example", "example.home@ada"),
        ("ada@old.example", "example.old@ada"),
    ]
    assert person.mail_key == "example.x@ada"


def rows_of(sh, query: str, *values: object) -> list[tuple]:
    """What the records hold."""
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        return db.execute(query, values).fetchall()


def test_add_check_list_and_remove(sh):
    """By address, mailbox and domain; reason, source, time and person are kept, also of what was lifted."""
    sh.ok("marketing suppress add Ada.B+x@googlemail.com --reason asked --why 'on the phone'")
    sh.ok("marketing suppress add @acme.example '@*.group.example'; marketing suppress bob@old.example")
    suppressed = "adab@gmail.com eve@acme.example eve@a.group.example bob+1@old.example"
    done = sh(f"marketing suppress check --json {suppressed} eve@group.example")
    assert done.code == 1
    assert [one.get("rule", "") for one in done.records] == ["same mailbox", "domain", "domain", "same mailbox", ""]
    assert sh("marketing suppress check eve@group.example").code == 0

    (listed,) = sh("marketing suppress list --reason asked --json").records
    assert (listed["source"], listed["who"], listed["text"]) == ("terminal", "tester", "on the phone")
    assert sh.ok("marketing suppress list --domain acme.example").startswith("@acme.example")
    assert sh.ok("marketing suppress list --since 2199-01-01") == ""

    lifted = sh("marketing suppress remove adab@gmail.com --why 'asked for mail again'")
    assert (lifted.code, "asked for no mail" in lifted.err) == (0, True)
    assert sh("marketing suppress check adab@gmail.com").code == 0
    assert "asked" not in sh.ok("marketing suppress list")
    old = next(one for one in sh("marketing suppress list --history --json").records if one["lifted_at"])
    assert (old["address"], old["reason"], old["lifted_by"]) == ("ada.b+x@googlemail.com", "asked", "tester")
    assert old["why"] == "asked for mail again"


MISTAKES = (
    ("foo", 2, "expected an address, @domain, prospect_12, or add, remove, list, import, export, check"),
    ("add", 2, "Expected ADDRESS"),
    ("add 'ada*@x.example'", 2, "a pattern that nothing here understands"),
    ("add ok@x.example @gmail.com", 2, "--force"),
    ("add prospect_99", 2, "no known prospect"),
    ("add a@x.example --reason bored", 2, "expected one of asked"),
    ("add a@x.example --history", 2, "takes no --history"),
    ("remove nobody@x.example", 1, "is not suppressed"),
    ("list --since yesterday", 2, "expected a day"),
    ("list x.example", 2, "--domain"),
    ("import missing.csv", 1, "no such file"),
    ("import", 2, "Expected FILE"),
    ("check foo", 2, "no e-mail address"),
)


@pytest.mark.parametrize(("words", "code", "said"), MISTAKES)
def test_mistakes_are_one_line_and_change_nothing(sh, words, code, said):
    """What was expected is named."""
    done = sh(f"marketing suppress {words}")
    assert (done.code, done.err.count("\n"), done.out) == (code, 1, ""), done.err
    assert said in done.err
    assert sh.ok("marketing suppress export").count("\n") == 1


def test_a_domain_is_not_lifted_by_one_address(sh):
    """The command says what suppresses the address."""
    sh.ok("marketing suppress @acme.example")
    done = sh("marketing suppress remove eve@acme.example")
    assert (done.code, "but by @acme.example (domain)" in done.err) == (1, True)
    sh.ok("marketing suppress eve@acme.example; marketing suppress remove eve@acme.example")
    assert sh("marketing suppress check eve@acme.example").code == 1


def test_a_list_is_imported_and_every_row_counted(sh):
    """What is new, known, refused with its line, and left out; a dry run changes nothing; twice adds nothing."""
    (sh.work / "list.csv").write_text(
        "Email,Status,Note\nada@x.example,unsubscribed,a\nADA+1@x.example,bounced,b\nbob@x.example,subscribed,c\n"
        "foo*@x.example,unsubscribed,d\n,unsubscribed,e\n@y.example,blocklisted,f\n@gmail.com,blocklisted,g\n"
    )
    said = sh("marketing suppress import list.csv --dry-run")
    assert said.code == 1  # cron notices that some were refused
    said = said.out
    assert "7 rows: 2 would be added (1 of them whole domains), 1 known before, 3 refused, 1 left out" in said
    assert sh.ok("marketing suppress list") == ""
    (done,) = sh("marketing suppress import list.csv --json").records
    assert (done["added"], done["known"], [line for line, _ in done["refused"]]) == (2, 1, [5, 6, 8])
    assert [line for line, _ in done["left_out"]] == [4]
    assert "0 added, 3 known before" in sh("marketing suppress import list.csv").out
    assert rows_of(sh, "SELECT email, reason, source, who FROM suppressions ORDER BY id") == [
        ("ada@x.example", "asked", "list.csv:2", "tester"),
        ("@y.example", "imported", "list.csv:7", "tester"),
    ]
    assert "1 added" in sh("marketing suppress import list.csv --all").out
    assert "2 rows: 2 added" in sh.ok("printf 'c@x.example\nd@x.example\n' | marketing suppress import -")


def test_an_export_comes_back_as_it_was(sh):
    """Domains, reasons, times and people too; a spreadsheet runs nothing of it."""
    sh.ok("marketing suppress add @acme.example eve@x.example --reason left_company --why '=1+1, so to say'")
    sh.ok("marketing suppress export >one.csv")
    rows = csv.reader(io.StringIO((sh.work / "one.csv").read_text()))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@"))]
    sh.ok("marketing suppress remove @acme.example eve@x.example; marketing suppress import one.csv")
    sh.ok("marketing suppress export >two.csv")
    assert (sh.work / "one.csv").read_text() == (sh.work / "two.csv").read_text()


PEOPLE = """First Name,Last Name,Email,Company,Website,Person Linkedin Url,Email Status
Ada,Nowhere,ada.nowhere@acme.example,Acme,acme.example,linkedin.com/in/ada,Verified
Bob,Elsewhere,bob@sub.acme.example,Sub,sub.acme.example,,Verified
Eve,Anywhere,eve@other.example,Other,other.example,,Verified
"""


def test_an_import_of_people_honours_all_of_it(sh):
    """A plus address and a domain keep people out; a person who is known is refused under another address too."""
    sh.ok("marketing suppress add ada.nowhere+x@acme.example '@*.acme.example'")
    (sh.work / "people.csv").write_text(PEOPLE)
    done = sh("marketing import people.csv")
    assert "1 people and 0 companies imported" in done.out
    assert "ada.nowhere@acme.example is suppressed" in done.out and "bob@sub.acme.example is suppressed" in done.out


def test_suppressed_people_leave_approval_and_sending(sh):
    """A domain, a plus address and a second address take their people out of the queue; what is lifted waits again."""
    at_approval(sh)
    one, two, three, *_ = people = sh("marketing approve --list --json").records
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db, db:
        second = (int(three["id"].removeprefix("prospect_")), "home@private.example", "example.private@home")
        db.execute("INSERT INTO other_addresses (prospect_id, email, key) VALUES (?, ?, ?)", second)
    domain = one["email"].partition("@")[2]
    local, _, rest = two["email"].partition("@")
    sh.ok(f"marketing suppress add @{domain} {local}+news@{rest} home+1@private.example")
    gone = {one["id"], two["id"], three["id"]}
    waiting = {person["id"] for person in sh("marketing approve --list --json").records}
    same_domain = {person["id"] for person in people if person["email"].endswith(f"@{domain}")}
    assert waiting == {person["id"] for person in people} - gone - same_domain
    assert sh(f"marketing suppress check {' '.join(gone)}").out.count("suppressed (") == 3

    sh.ok(f"marketing suppress remove {local}@{rest} --why mistake")
    assert two["id"] in {person["id"] for person in sh("marketing approve --list --json").records}
    sh.ok(terminal("marketing approve --above 0"))
    sh.ok(f"marketing suppress {two['email'].upper()}")
    until(lambda: list((sh.state / "outbox").glob("new/*")), "the mails")
    until(lambda: not sh("marketing approve --list --json").records, "the end of approval")
    time.sleep(1)
    sent = {row[0] for row in rows_of(sh, "SELECT email FROM touches WHERE status = 'sent'")}
    assert not sent & {one["email"], three["email"]}


def test_a_restore_keeps_what_was_suppressed_and_what_was_lifted(sh):
    """A copy learns of domains with their details, and that a suppression was lifted since."""
    sh.ok("marketing suppress add lifted@x.example stays@x.example")
    sh.ok("marketing backup copy.db")
    sh.ok("marketing suppress remove lifted@x.example --why mistake")
    sh.ok("marketing suppress add @acme.example --reason asked --why 'their lawyer'")
    before = sh.ok("marketing suppress export")
    assert "Kept of them: 1 suppressions" in sh.ok("marketing restore copy.db")
    assert sh.ok("marketing suppress export") == before
    assert [one["why"] for one in sh("marketing suppress list --history --json").records if one["lifted_at"]] == [
        "mistake"
    ]
    assert sh("marketing suppress check lifted@x.example").code == 0


def test_records_of_before_are_migrated(sh):
    """Keys, reasons and sources are filled in from what older versions wrote."""
    sh.state.mkdir(mode=0o700, exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(ROOT / "marketing_engine" / "records" / "migrations"))
    engine = create_engine(f"sqlite:///{sh.state}/records.sqlite3")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        connection.exec_driver_sql(
            "INSERT INTO prospects (campaign, email, email_status, email_status_source, email_status_at, first_name,"
            " last_name, title, seniority, linkedin_url, name_key, city, country, facts, source, created_at)"
            " VALUES ('campaign_1', 'ada.nowhere@acme.example', 'verified', '', '', 'Ada', 'Nowhere', '', '', '', '',"
            " '', '', '[]', 'a.csv', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO suppressions (email, reason, at) VALUES ('ada.nowhere@acme.example', 'asked by reply 7', 'x'),"
            " ('b@x.example', 'bounced', 'x'), ('c@x.example', 'by mary', 'x'), ('d@x.example', 'a letter', 'x')"
        )
    engine.dispose()
    assert sh("marketing suppress check prospect_1 ada.nowhere+1@acme.example --json").code == 1
    assert rows_of(sh, "SELECT reason, source, who, text FROM suppressions ORDER BY id") == [
        ("asked", "reply_7", "", ""),
        ("hard_bounce", "", "", ""),
        ("by_hand", "terminal", "mary", ""),
        ("by_hand", "", "", "a letter"),
    ]
    assert rows_of(sh, "SELECT mail_key FROM prospects WHERE id = 1") == [("example.acme@ada.nowhere",)]
