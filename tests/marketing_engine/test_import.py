"""Files of people and companies: whatever they look like, the right rows or one clear line."""

import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config
from conftest import ROOT, until
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, inspect, text

from marketing_engine.records.normal_forms import name_key, normal_domain, normal_email, normal_linkedin
from marketing_engine.research.sources.found import day, dollars, employees

HEADER = "First Name,Last Name,Title,Company,Email,Website,# Employees,Industry\n"
ROW = "Ada,Nowhere,CEO,Acme,ada@acme.example,acme.example,120,Staffing\n"


def imported(sh, data: str | bytes, name: str = "people.csv"):
    """`marketing import` of a file with this content."""
    (sh.work / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return sh(f"marketing import {name}")


def test_the_sample_is_taken_once(sh):
    """129 of its 130 rows; who has no address is said; a second time nothing is doubled."""
    first = sh("marketing import config/prospects/campaign_1.csv", cwd=sh.folder)
    assert first.code == 0
    assert "129 people and 0 companies imported into campaign_1, 1 known already, 0 skipped" in first.out
    assert "2 people have no e-mail address yet: nobody writes to them" in first.err
    second = sh.ok("marketing import config/prospects/campaign_1.csv", cwd=sh.folder)
    assert "0 people and 0 companies imported into campaign_1, 130 known already, 0 skipped" in second
    assert len(sh.ok("marketing prospects").splitlines()) == 129
    assert "email_not_unlocked" not in sh.ok("marketing prospects --json")


@pytest.mark.parametrize(
    "data",
    [
        HEADER + ROW,
        "\ufeff" + HEADER + ROW,
        (HEADER + ROW).replace("\n", "\r\n"),
        (HEADER + ROW).replace(",", ";"),
        (HEADER + ROW).encode("utf-16"),
        (HEADER + ROW.replace("Nowhere", "Ünwahr")).encode("cp1252"),
        HEADER + '"Ada","No""where","CEO, and more","Acme\nLtd","ada@acme.example",acme.example,120,Staffing\n',
        HEADER + "\n\n" + ROW + "\n",
    ],
    ids=["plain", "BOM", "CRLF", "semicolons", "UTF-16", "cp1252", "quotes", "empty lines"],
)
def test_spreadsheets_of_all_kinds(sh, data):
    """One person each."""
    done = imported(sh, data)
    assert (done.code, "✅ 1 people" in done.out) == (0, True), done.err


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("Foo,Bar\n1,2\n", "expected a column for e-mails or companies"),
        ("", "is empty"),
        (HEADER + '"Ada,Nowhere\n', "broken CSV"),
        (HEADER + 'Ada,"No"where,CEO,Acme,ada@acme.example,,,\n', "broken CSV"),
        ("First Name,Last Name,Company\nAda,Nowhere,Acme\n", "people without a column for e-mails"),
        (b"\x00\x01\x02", "NUL bytes"),
    ],
    ids=["wrong header", "empty", "open quote", "quote inside", "no e-mail column", "binary"],
)
def test_what_is_no_list_of_people_is_one_line(sh, data, says):
    """With file and line, exit 1, and nothing imported."""
    done = imported(sh, data)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert says in done.err
    assert sh("marketing prospects").code == 1


def test_rows_without_an_address_are_named(sh):
    """All rows blank: nothing imported, each row told, exit 1."""
    done = imported(sh, HEADER + "Ada,,CEO,Acme,,,,\n" + ROW.replace("ada@acme.example", "not an address"))
    assert done.code == 1
    assert "people.csv:2: skipped: no e-mail, and nothing else to know the person by\n" in done.out
    assert "people.csv:3: skipped: 'not an address' is no e-mail address\n" in done.out


@pytest.mark.parametrize(
    "email",
    [
        "a..b@x.example",
        ".a@x.example",
        "a.@x.example",
        "jürgen@x.example",
        "a@x..example",
        "a@mün chen.example",
        "a@b",
        "<a@x.example",
        "a@x.example <b@y.example> x",
    ],
)
def test_addresses_that_no_mail_can_be_made_for_are_named(sh, email):
    """One odd address must not stop a batch later."""
    assert f"{email!r} is no e-mail address" in imported(sh, HEADER + ROW.replace("ada@acme.example", email)).out


def test_enormous_cells(sh):
    """Long names and absurd numbers, twice."""
    row = ROW.replace("Acme", "A" * 5000).replace("acme.example,120", ",99999999999999999999999")
    for _ in range(2):
        assert imported(sh, HEADER + row).code == 0


def test_forms_that_spreadsheets_write(sh):
    """`sep=` in the first line, a name before the address, German column names, a very long cell."""
    data = (
        "sep=;\nE-Mail;Vorname;Nachname;Titel;Firma;Notiz\n"
        f"Ada Nowhere <ada@acme.example>;Ada;Nowhere;CEO;Acme;{'x' * 200_000}\nno address;Bob;;;;\n"
    )
    done = imported(sh, data)
    assert "✅ 1 people" in done.out
    assert "people.csv:4: skipped: 'no address' is no e-mail address" in done.out
    assert "usable in templates: {{ columns.notiz }}" in done.err
    (record,) = sh("marketing prospects --json").records
    assert [record[key] for key in ("name", "title", "company", "email")] == [
        "Ada Nowhere",
        "CEO",
        "Acme",
        "ada@acme.example",
    ]


def test_a_better_file_completes_what_a_poor_one_brought(sh):
    """Known people keep what is known of them and get what was missing."""
    imported(sh, "Email,First Name\nada@acme.example,Ada\n", "poor.csv")
    assert "0 people and 0 companies imported into campaign_1, 1 known" in imported(sh, HEADER + ROW).out
    (record,) = sh("marketing prospects --json").records
    assert [record[key] for key in ("name", "title", "company")] == ["Ada Nowhere", "CEO", "Acme"]


def test_a_company_whose_website_comes_later_stays_one(sh):
    """Known by name first, by domain from then on, also for colleagues who come with the website only."""
    head = "Email,First Name,Company,Website,Industry\n"
    imported(sh, head + "ada@noll.example,Ada,Noll,,\n", "first.csv")
    imported(sh, head + "ada@noll.example,Ada,Noll,https://noll.example,Retail\n", "second.csv")
    imported(sh, head + "bob@noll.example,Bob,Noll,noll.example,\ncy@noll.example,Cy,,noll.example,\n", "third.csv")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        companies = db.execute("SELECT name, domain, industry FROM companies").fetchall()
        employers = db.execute("SELECT count(DISTINCT company_id), count(*) FROM prospects").fetchone()
    db.close()
    assert (companies, employers) == ([("Noll", "noll.example", "Retail")], (1, 3))


def test_a_missing_file_and_a_folder(sh):
    """One line each."""
    for name in ("no.csv", "."):
        done = sh(f"marketing import {name}")
        assert (done.code, done.err.count("\n")) == (1, 1)


def test_companies_first_enrich_people_later(sh):
    """A list of companies has no people; who comes later from one of them is scored with its facts."""
    companies = (
        "company,domain,industry,subindustry,employees,city,country,founded,one_liner,tags,status\n"
        "Acme,acme.example,B2B,B2B -> Recruiting and Talent,120,Dublin,Ireland,2012,High volume screening,Hiring;ATS,Active\n"
        "Gone,gone.example,B2B,B2B -> Recruiting and Talent,0,,,2008,,,Inactive\n"
    )
    assert "✅ 0 people and 2 companies" in imported(sh, companies, "companies.csv").out
    assert "0 companies imported into campaign_1, 2 known" in imported(sh, companies, "companies.csv").out
    source = sh.config / "prospects" / "campaign_1.csv"
    source.write_text(
        "First Name,Last Name,Title,Email,Website\n"
        "Ada,Nowhere,CEO,ada@acme.example,https://www.acme.example/about\n"
        "Bob,Nowhere,CEO,bob@gone.example,gone.example\n"
    )
    sh.ok(
        "start_marketing_sessions.sh --only research --no-page; research=1; "
        "session-send-message marketing-research-1 'START_RESEARCH campaign_1 limit=5 offset=0'"
    )
    until(lambda: not sh.processes(), "research")
    scores = {record["name"]: record["score"] for record in sh("marketing prospects --json").records}
    assert scores == {"Ada Nowhere": 92, "Bob Nowhere": 0}


def test_a_suppressed_address_stays_out(sh):
    """Who asked for no more mail is refused at import."""
    imported(sh, HEADER + ROW, "first.csv")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        db.execute(
            "INSERT INTO suppressions (email, reason, at) VALUES ('bob@acme.example', 'asked', '2026-01-01T00:00:00Z')"
        )
    db.close()
    done = imported(sh, HEADER + ROW.replace("ada@", "BOB@"))
    assert "bob@acme.example is suppressed: wants no mail" in done.out


@given(st.text())
def test_an_address_that_is_accepted_is_plain(text):
    """No header can be forged through an e-mail column."""
    email = normal_email(text)
    if email:
        assert "\n" not in email and " " not in email and email.count("@") == 1
        assert normal_email(email) == email


@given(st.text())
def test_any_text_gives_a_domain_or_none(text):
    """Never an exception."""
    assert "/" not in normal_domain(text)
    employees(text)


def test_numbers_of_employees():
    """0 means unknown; a range counts as its middle."""
    assert [
        employees(text) for text in ("120", "1,200", "51-200 employees", "10,001+", "12,5", "Nov-50", "0", "", "many")
    ] == [
        120,
        1200,
        125,
        10001,
        None,
        None,
        None,
        None,
        None,
    ]


@given(st.text())
def test_any_text_gives_a_profile_a_key_an_amount_and_a_date_or_none(text):
    """Never an exception; what is accepted is in normal form."""
    profile = normal_linkedin(text)
    assert normal_linkedin(profile) == profile
    assert "@" in name_key(text, text, "x.example") or not name_key(text, text, "x.example")
    assert not dollars(text) or dollars(dollars(text)) == dollars(text)
    assert not day(text) or day(day(text)) == day(text)


def test_amounts_and_dates_as_files_write_them():
    """Dollars only; LinkedIn's two forms of a date, and spreadsheets'."""
    assert [dollars(t) for t in ("$12.5M", "1,200,000", "3k", "12,5M", "0", "€5", "many")] == [
        "12500000",
        "1200000",
        "3000",
        "",
        "",
        "",
        "",
    ]
    assert {day(t) for t in ("12 Mar 2024", "12-Mar-24", "2024-03-12T10:00:00Z", "3/12/2024", "Mar 12, 2024")} == {
        "2024-03-12"
    }


def test_people_of_the_version_before_are_known_and_wait_where_they_waited(sh):
    """Records of revision 0002 are taken along: names tell doubles, and whom nobody decided about is in the queue."""
    sh.state.mkdir(mode=0o700, exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(ROOT / "marketing_engine" / "records" / "migrations"))
    engine = create_engine(f"sqlite:///{sh.state}/records.sqlite3")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0002")
        for table, values in (
            ("companies", {"id": 1, "key": "acme.example", "name": "Acme", "domain": "acme.example"}),
            ("prospects", {"id": 1, "campaign": "campaign_1", "company_id": 1, "email": "ada@acme.example"}),
            ("prospects", {"id": 2, "campaign": "campaign_1", "email": "bo@beta.example"}),
            ("scores", {"id": 1, "prospect_id": 1, "value": 70, "reasons": "[]"}),
            ("drafts", {"id": 1, "prospect_id": 1, "step": 1}),
        ):
            if table == "prospects":
                values |= {"first_name": "Ada" if values["id"] == 1 else "Bo", "last_name": "Nowhere"}
            for column in inspect(db).get_columns(table):
                if not column["nullable"]:
                    values.setdefault(
                        column["name"], 0 if "INT" in str(column["type"]) or "BOOL" in str(column["type"]) else ""
                    )
            names = ", ".join(values)
            db.execute(
                text(f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in values)})"), values
            )
    engine.dispose()
    (sh.work / "again.csv").write_text(
        "First Name,Last Name,Email,Website\nAda,Nowhere,a.nowhere@acme.example,acme.example\n"
        "Bo,Nowhere,b.nowhere@beta.example,\n"
    )
    assert "0 people and 0 companies imported into campaign_1, 2 known already" in sh.ok("marketing import again.csv")
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        assert db.execute("SELECT prospect_id, rank FROM approval_queue").fetchall() == [(1, -70)]
