"""Names, companies and jobs as sources write them become what a person would write, or nothing."""

import csv
import io
import json
import re
import unicodedata
from pathlib import Path

import pytest
from day import opened
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import select

from marketing_engine.approval.drafting import prepare_drafts
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Draft, Prospect, Score
from marketing_engine.research.intake import Intake
from marketing_engine.research.names.cells import readable, value
from marketing_engine.research.names.companies import LONGEST, full_name, short_name
from marketing_engine.research.names.persons import LONGEST_FIRST, person
from marketing_engine.research.names.titles import job, spoken
from marketing_engine.research.sources.found import FoundCompany, FoundPerson

TABLE = Path(__file__).parent / "ugly_rows.csv"
COLUMNS = {"first": "First Name", "last": "Last Name", "name": "Name", "company": "Company", "email": "Email", "country": "Country"}  # fmt: skip


def rows() -> list[dict[str, str]]:
    """The table: what a source says, and the greeting and the subject that a mail should have."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_file(some: list[dict[str, str]], delimiter: str = ",") -> str:
    """Rows of the table as a file that is imported."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow([*COLUMNS.values(), "Email Status"])
    writer.writerows([*(row[name] for name in COLUMNS), "Verified"] for row in some)
    return out.getvalue()


def drafted(sh, monkeypatch, data: bytes) -> dict[str, tuple[str, str]]:
    """Greeting and subject of each person's first mail, by address: imported by the command, then drafted."""
    (sh.work / "people.csv").write_bytes(data)
    sh.ok("marketing import people.csv")
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    library = Library(sh.config)
    with transaction() as db:
        for one in db.scalars(select(Prospect)):
            db.add(Score(prospect_id=one.id, value=90, reasons=[], judge="rules", icp="x", scored_at=""))
    with transaction() as db:
        prepare_drafts(db, library, library.campaign("campaign_1"))
    with transaction(reads=True) as db:
        first = select(Prospect.email, Draft.body, Draft.subject).join(Draft, Draft.prospect_id == Prospect.id)
        found = db.execute(first.where(Draft.step == 1)).all()
    return {email: (body.split("\n")[0], subject) for email, body, subject in found}


def test_every_ugly_row_gives_the_mail_that_a_person_would_write(sh, monkeypatch):
    """Through the command and the real templates: greeting and subject, of every third row of the table."""
    table = rows()[::3]
    assert len(table) >= 300
    mails = drafted(sh, monkeypatch, as_file(table).encode())
    wrong = [
        (row["first"], row["last"], row["name"], row["company"], mails.get(row["email"]), (row["greeting"], row["subject"]))
        for row in table
        if mails.get(row["email"]) != (row["greeting"], row["subject"])
    ]  # fmt: skip
    assert not wrong, "\n".join(map(str, wrong))


def test_every_row_of_the_table_is_read():
    """All of them, by the functions that the command uses."""
    wrong = []
    for row in rows():
        name = person(
            row["first"], row["last"], row["name"], email=row["email"], country=row["country"], company=row["company"]
        )
        greeting = f"Hello {name.first}," if name.first else "Hello,"
        company = "" if row["company"] == f"{row['first']} {row['last']}" else short_name(row["company"])
        if (greeting, f"{company or 'Your team'}: hours spent on screening") != (row["greeting"], row["subject"]):
            wrong.append((row, name, company))
    assert not wrong, "\n".join(map(str, wrong))


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "utf-16"])
def test_ugly_rows_in_older_encodings(sh, monkeypatch, encoding):
    """What a German, a Polish and a Unicode spreadsheet writes, with semicolons.

    Without what reads as well in another of them: a thorn, a tilde, text that was read wrongly once before.
    """

    def fits(row: dict[str, str]) -> bool:
        try:
            "".join(row.values()).encode(encoding)
        except UnicodeEncodeError:
            return False
        return not re.search("[\u0080-\u009f\u00adÞãÃÅÂ]|â€", "".join(row.values()))

    some = [row for row in rows() if fits(row)][::8]
    mails = drafted(sh, monkeypatch, as_file(some, ";").encode(encoding))
    assert len(some) > 60
    assert [mails[row["email"]] for row in some] == [(row["greeting"], row["subject"]) for row in some]


def test_what_a_source_said_is_kept_beside_what_was_made_of_it(sh):
    """Only what was changed, by column; and why a mail will greet without a name."""
    (sh.work / "people.csv").write_text(
        "First Name,Last Name,Title,City,Company,Email\n"
        "Dr. Hans,Weber,VP OPERATIONS,n/a,Smith &amp; Sons Ltd.,hans@x.example\n"
        "Eva,Vogel,Recruiter,Bonn,Orchard,eva@x.example\n"
        "Sales,Team,,,Orchard,sales@x.example\n"
        'null,Weber,,,"Orchard GmbH",w@x.example\n'
    )
    sh.ok("marketing import people.csv")
    with opened(sh.state / "records.sqlite3") as db:
        people = db.execute("SELECT first_name, last_name, title, as_given, name_doubt FROM prospects").fetchall()
        companies = db.execute("SELECT name, short_name FROM companies").fetchall()
    hans, eva, sales, nobody = [(*one[:3], json.loads(one[3]), one[4]) for one in people]
    assert hans[:3] == ("Hans", "Weber", "VP Operations")
    assert hans[3] == {"first_name": "Dr. Hans", "title": "VP OPERATIONS", "company": "Smith &amp; Sons Ltd."}
    assert eva == ("Eva", "Vogel", "Recruiter", {}, "")
    assert sales == ("", "", "", {"first_name": "Sales", "last_name": "Team"}, "a function, not a person")
    assert nobody == ("", "Weber", "", {"first_name": "null"}, "a placeholder")
    assert companies == [("Smith & Sons Ltd.", "Smith & Sons"), ("Orchard", "Orchard"), ("Orchard GmbH", "Orchard")]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("van der Berg", "Jan", ("Jan", "van der Berg")),
        ("Van der Berg", "Jan", ("Jan", "Van der Berg")),
        ("Von Trapp", "Maria", ("Maria", "Von Trapp")),
        ("van den Broek", "Weber", ("", "van den Broek Weber")),
        ("Van Anh", "Nguyen", ("Van", "Nguyen")),
        ("Van", "Morrison", ("Van", "Morrison")),
        ("El Mehdi", "Alaoui", ("El Mehdi", "Alaoui")),
    ],
)
def test_a_family_name_with_particles_in_the_column_of_first_names(first, last, expected):
    """No mail greets with its particle, though `Van` is a first name elsewhere."""
    name = person(first, last)
    assert (name.first, name.last) == expected


@pytest.mark.parametrize(
    ("first", "last", "whole", "expected"),
    [
        ("Ada", "", "Nowhere", ("Ada", "Nowhere")),
        ("Ada", "", "Ada Nowhere", ("Ada", "Nowhere")),
        ("Ada", "", "Nowhere, Ada", ("Ada", "Nowhere")),
        ("", "Nowhere", "Ada", ("Ada", "Nowhere")),
        ("", "Nowhere", "Ada Nowhere", ("Ada", "Nowhere")),
        ("null", "null", "Ada Nowhere", ("Ada", "Nowhere")),
        ("Bob", "", "Robert Smith", ("Bob", "Smith")),
    ],
)
def test_a_column_of_whole_names_beside_others(first, last, whole, expected):
    """`Vorname;Name` has the family name there."""
    name = person(first, last, whole)
    assert (name.first, name.last) == expected


def test_people_of_before_are_tidied_when_their_mails_are_drafted(sh, monkeypatch):
    """Once; they stay known by what they were known by."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("marketing prospects || true")
    before = FoundPerson(email="hans@x.example", email_status="verified", first_name="Dr. Hans", last_name="WEBER")
    with transaction() as db:
        intake = Intake(db, "campaign_1")
        intake.person(before, "old.csv:2")
        intake.store()
        hans = db.scalars(select(Prospect)).one()
        hans.first_name, hans.last_name, hans.as_given, hans.name_key = (
            "Dr. Hans",
            "WEBER",
            None,
            "drhans weber@x.example",
        )
        db.add(Score(prospect_id=hans.id, value=90, reasons=[], judge="rules", icp="x", scored_at=""))
    library = Library(sh.config)
    with transaction() as db:
        prepare_drafts(db, library, library.campaign("campaign_1"))
    with transaction() as db:
        hans = db.scalars(select(Prospect)).one()
        assert (hans.first_name, hans.last_name, hans.name_key) == ("Hans", "Weber", "drhans weber@x.example")
        assert hans.as_given == {"first_name": "Dr. Hans", "last_name": "WEBER"}
        assert db.scalars(select(Draft.body)).first().startswith("Hello Hans,\n")
        again = FoundPerson(first_name="Dr. Hans", last_name="WEBER", company=FoundCompany(domain="x.example"))
        assert Intake(db, "campaign_1").person(again, "old.csv:2").outcome == "known"


def test_a_better_source_settles_a_doubt(tmp_path, monkeypatch):
    """Both names are then that source's, and the doubt is gone; its words for nothing settle none."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    doubtful = FoundPerson(email="w@x.example", first_name="Weber", last_name="Schmidt")
    with transaction() as db:
        intake = Intake(db, "campaign_1")
        intake.person(doubtful, "people.csv:2")
        intake.store()
        one = db.scalars(select(Prospect)).one()
        assert (one.first_name, one.last_name, one.name_doubt) == (
            "",
            "Weber Schmidt",
            "unsure which is the first name",
        )
        intake.complete(one, FoundPerson(first_name="unknown", last_name="-"), "more.csv:2", newer=True)
        assert one.last_name == "Weber Schmidt" and one.name_doubt
        intake.complete(one, FoundPerson(first_name="EVA", last_name="Weber-Schmidt"), "Apollo", newer=False)
        assert (one.first_name, one.last_name, one.name_doubt) == ("Eva", "Weber-Schmidt", "")
        assert one.as_given["first_name"] == "EVA"


def test_the_same_person_is_known_with_and_without_a_title(tmp_path, monkeypatch):
    """By name and company; a father and a son of one name are two."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path))
    at = FoundCompany("Orchard GmbH", "orchard.example")

    def taken(first: str, last: str, email: str) -> str:
        return intake.person(FoundPerson(first_name=first, last_name=last, email=email, company=at), "x:1").outcome

    with transaction() as db:
        intake = Intake(db, "campaign_1")
        assert taken("Hans", "Weber", "hans@orchard.example") == "new"
        assert taken("Dr. Hans", "Weber", "h.weber@orchard.example") == "known"
        assert taken("Hans Peter", "Weber", "hp@orchard.example") == "new"
        assert taken("Hans", "Weber Jr.", "junior@orchard.example") == "new"


JOBS = [
    ("VP OPERATIONS", "VP Operations", "VP Operations"), ("ceo", "CEO", "CEO"), ("Head of Talent 🚀", "Head of Talent", "Head of Talent"),
    ("HEAD OF TALENT", "Head of Talent", "Head of Talent"), ("head of hr", "Head of HR", "Head of HR"), ("HR Manager", "HR Manager", "HR Manager"),
    ("CEO & FOUNDER", "CEO & Founder", "CEO & Founder"), ("RECRUITER", "Recruiter", "Recruiter"), ("CEO | Speaker", "CEO | Speaker", "CEO"),
    ("Recruiter at Orchard", "Recruiter at Orchard", "Recruiter"), ("Head of Talent - We're hiring!", "Head of Talent - We're hiring!", "Head of Talent"),
    ("n/a", "", ""), ("-", "", ""), ("", "", ""), ("Job Title", "", ""), ("Dr.", "", ""), ("Frau", "", ""), ("{{title}}", "", ""), ("test", "", ""), ("Retired", "", ""),
    ("Manager <br>", "Manager", "Manager"), ("R&amp;D Lead", "R&D Lead", "R&D Lead"), ("LEITERIN PERSONAL", "Leiterin Personal", "Leiterin Personal"),
    ("Founder & Ceo", "Founder & CEO", "Founder & CEO"), ("Hr Manager", "HR Manager", "HR Manager"), ("Coo/Cfo", "COO/CFO", "COO/CFO"),
    ("Helping companies hire better", "Helping companies hire better", ""), ("GeschÃ¤ftsfÃ¼hrer", "Geschäftsführer", "Geschäftsführer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "in_a_sentence"), JOBS)
def test_jobs(text, title, in_a_sentence):
    """Kept in usual capitals; a mail says `as … at …` with one job, or none."""
    assert (job(text), spoken(text)) == (title, in_a_sentence)


UGLY = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [*"<>{}&;=|,.\"'()/-@ \u200b\u202e\ufeff\u00a0🚀ßİı1", "Eva", "MÜLLER", "weber", "von", "der", "Dr.", "MBA", "GmbH", "&amp;",
             "null", "{{x}}", "<br>", "Ã¼", "李", "=HYPERLINK(", "Inc", "http://", "www.", "%20", "\\u0041", "=?utf-8?q?=41?="]
        ),
        max_size=9,
    ).map("".join),
)  # fmt: skip


@given(UGLY, UGLY, UGLY, UGLY, st.sampled_from(["", "Turkey", "HU", "x"]))
@example("Dr.", "", "", "", "")
@example("", "", ",", "", "")
@example("eva@", "<", "", "", "")
def test_any_text_gives_a_plain_greeting_or_none(first, last, whole, email, country):
    """Letters alone, not long; without a first name there is a reason."""
    name = person(first, last, whole, email=email, country=country)
    assert len(name.first) <= LONGEST_FIRST
    assert not any(c in '<>{}[]()@|&=;,:/\\"*_' or c.isdigit() for c in name.first)
    assert all(unicodedata.category(c)[0] in "LM" or c in " -'’ʼ·‐" for c in name.first)
    assert bool(name.first) != bool(name.doubt)
    assert not any(unicodedata.category(c)[0] == "C" for c in name.last)


@given(UGLY)
@example("â\x98")
def test_what_is_tidied_stays(text):
    """Reading a cell, shortening a company and tidying a job twice changes nothing more."""
    assert readable(readable(text)) == readable(text)
    assert short_name(short_name(text)) == short_name(text)
    assert full_name(full_name(text)) == full_name(text)
    assert job(job(text)) == job(text) and spoken(spoken(text)) == spoken(text) and value(value(text)) == value(text)
    assert len(short_name(text)) <= LONGEST
    for shown in (short_name(text), spoken(text)):
        assert not re.search(r"[<>{}]", shown) and shown.isprintable()


@given(UGLY, UGLY)
def test_a_tidied_name_is_read_as_itself(first, last):
    """A person who is tidied again keeps the name that a mail greets."""
    once = person(first, last)
    if once.first and once.last and len(once.given.split()) == 1:
        again = person(once.first, once.last)
        assert again.first in (once.first, ""), (once, again)
