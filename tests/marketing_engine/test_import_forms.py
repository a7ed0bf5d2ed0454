"""Files as people have them: one column, several addresses in a cell, other alphabets, odd headers; every row counted."""

import csv
import io
import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from coordination.errors import InputError
from marketing_engine.records.normal_forms import normal_domain, normal_email
from marketing_engine.records.tables.base import Base
from marketing_engine.research.importing import import_file
from marketing_engine.research.sources.addresses import addresses_in
from marketing_engine.research.sources.encodings import decoded


def imported(sh, data: str | bytes, more: str = ""):
    """`marketing import` of a file with this content."""
    (sh.work / "people.csv").write_bytes(data if isinstance(data, bytes) else data.encode())
    return sh(f"marketing import people.csv {more}")


def people(sh) -> list[dict]:
    """The people in the records, by name, title, company and address."""
    return [
        {key: record[key] for key in ("name", "title", "company", "email")}
        for record in sh("marketing prospects --json").records
    ]


def second_emails(sh) -> dict[str, list[str]]:
    """The further addresses of each person, by their first."""
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        rows = db.execute("SELECT email, facts FROM prospects").fetchall()
    return {
        email: [one["value"] for one in json.loads(facts) if one["name"] == "second_email"] for email, facts in rows
    }


ADDRESSES = "".join(f"p{n}@x{n}.example\n" for n in range(30))


@pytest.mark.parametrize(
    "text",
    [ADDRESSES, "Email\n" + ADDRESSES, "E-Mail-Adresse\n" + ADDRESSES, "Our customers\n" + ADDRESSES,
     "\n\n" + ADDRESSES, ADDRESSES.replace("\n", "\r\n"), "Email,\n" + ADDRESSES.replace("\n", ",\n"),
     "sep=;\nEmail\n" + ADDRESSES, "Customers 2026\n\nEmail\n" + ADDRESSES, ADDRESSES.replace("\n", "\nmailto:").removesuffix("mailto:"),
     "".join(f'"{line}"\n' for line in ADDRESSES.splitlines())],
    ids=["bare", "Email", "German", "any name", "blank lines", "CRLF", "an empty column", "sep", "title", "mailto", "quoted"],
)  # fmt: skip
def test_a_list_of_one_column_loses_no_row(sh, text):
    """Thirty addresses are thirty people, the first twenty among them."""
    done = imported(sh, text)
    assert "✅ 30 people" in done.out and "0 skipped" in done.out, done.out + done.err


def test_a_list_of_one_column_of_companies(sh):
    """Companies too."""
    assert "25 companies" in imported(sh, "Company\n" + "".join(f"Firm {n}\n" for n in range(25))).out


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a@x.example; b@x.example", ["a@x.example", "b@x.example"]),
        ("a@x.example, b@x.example", ["a@x.example", "b@x.example"]),
        ("a@x.example b@x.example", ["a@x.example", "b@x.example"]),
        ("a@x.example / b@x.example", ["a@x.example", "b@x.example"]),
        ("a@x.example ::: b@x.example", ["a@x.example", "b@x.example"]),
        ("Ada One <a@x.example>; Bo <b@x.example>", ["a@x.example", "b@x.example"]),
        ("One, Ada <a@x.example>", ["a@x.example"]),
        ('"One, Ada" <a@x.example>', ["a@x.example"]),
        ("mailto:A@X.example", ["a@x.example"]),
        ("mailto:a@x.example?subject=Hi", ["a@x.example"]),
        ("<a@x.example>", ["a@x.example"]),
        ("(a@x.example)", ["a@x.example"]),
        ("a@x.example.", ["a@x.example"]),
        ("a@x.example,", ["a@x.example"]),
        ("a@x.example; A@X.EXAMPLE", ["a@x.example"]),
        ("'a@x.example'", ["a@x.example"]),
        ("\u200ba@x.example\u00a0", ["a@x.example"]),
        ("a@x\u00ad.example", ["a@x.example"]),
        ("a＠x.example", ["a@x.example"]),
        ("a@münchen.example", ["a@xn--mnchen-3ya.example"]),
        ("a@MÜNCHEN.example", ["a@xn--mnchen-3ya.example"]),
        ("a@xn--mnchen-3ya.example", ["a@xn--mnchen-3ya.example"]),
        ("a@mu\u0308nchen.example", ["a@xn--mnchen-3ya.example"]),
        ("a@почта.example", ["a@xn--80a1acny.example"]),
        ("jürgen@x.example", []),
        ("b@y.example <a@x.example>", ["a@x.example"]),
        ("b@y.example <a@x.example> x", []),
        ("nobody", []),
        ("@", []),
        ("a@@x.example", []),
    ],
)  # fmt: skip
def test_addresses_in_a_cell(cell, expected):
    """The first is the person's own, the others are further ones; what may be two people's is none."""
    assert addresses_in(cell) == expected


def test_further_addresses_are_kept_and_known(sh):
    """In one cell or in columns of their own; who comes with one of them is no other person."""
    text = (
        "First Name,Last Name,Email,Email 2,Personal Email\n"
        "Ada,One,ada@one.example; a.one@one.example,,ada@home.example\n"
        "Bo,Two,,bo@two.example,\n"
        "Cy,Three,n/a,,cy@home.example\n"
    )
    assert "3 people" in imported(sh, text).out
    assert second_emails(sh) == {
        "ada@one.example": ["a.one@one.example", "ada@home.example"],
        "bo@two.example": [],
        "cy@home.example": [],
    }
    assert "0 people" in imported(sh, text).out
    assert second_emails(sh)["ada@one.example"] == ["a.one@one.example", "ada@home.example"]
    out = imported(sh, "Email\na.one@one.example\n").out
    assert "0 people" in out and "1 known" in out
    assert "1 people" in imported(sh, "First Name,Last Name,Email\nEve,Else,ada@home.example\n").out


@pytest.mark.parametrize(
    "header",
    ["Name,E-mail 1 - Value,E-mail 2 - Value", "Name,E-mail Address,E-mail 2 Address", "Name,Email,Secondary Email",
     "Name,Person - Email - Work,Person - Email - Home", "Name,E-Mail,Private E-Mail"],
)  # fmt: skip
def test_a_second_column_serves_where_the_first_is_empty(sh, header):
    """Google's, Outlook's, Zoho's, Pipedrive's, German ones."""
    imported(sh, header + "\nAda One,,ada@home.example\nBo Two,bo@two.example,bo@home.example\n")
    assert second_emails(sh) == {"ada@home.example": [], "bo@two.example": ["bo@home.example"]}


@pytest.mark.parametrize("empty", ["n/a", "N/A", "-", "none", "null", "unknown", "k.A.", "#N/A", "keine Angabe", "s/d"])
def test_words_for_nothing_are_nothing(sh, empty):
    """Not a title that a mail would name, and not an address that is refused as none."""
    imported(sh, f"Name,Title,Company,LinkedIn,Email\nAda Null,{empty},{empty},linkedin.com/in/ada,{empty}\n")
    (ada,) = people(sh)
    assert (ada["name"], ada["title"], ada["company"] or "", ada["email"] or "") == ("Ada Null", "", "", "")


@pytest.mark.parametrize(
    "header",
    [
        "Vorname;Nachname;Position;Firma;E-Mail-Adresse",
        "Vorname;Name;Funktion;Unternehmen;E-Mail",
        "Prénom;Nom;Fonction;Société;Courriel",
        "Prénom;Nom de famille;Poste;Entreprise;Adresse e-mail",
        "Nombre;Apellidos;Cargo;Empresa;Correo electrónico",
        "Nome;Cognome;Ruolo;Azienda;Indirizzo e-mail",
        "Voornaam;Achternaam;Functie;Bedrijf;E-mailadres",
        "Nome;Sobrenome;Cargo;Empresa;Endereço de e-mail",
        "Imię;Nazwisko;Stanowisko;Firma;Adres e-mail",
    ],
)
def test_headers_of_many_languages(sh, header):
    """Name, title, company and address."""
    imported(sh, header + "\nAda;Nowhere;CEO;Acme;ada@acme.example\n")
    assert people(sh) == [{"name": "Ada Nowhere", "title": "CEO", "company": "Acme", "email": "ada@acme.example"}]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1250", "Łukasz Święcki"), ("cp1250", "Dvořák Jiří"), ("cp1250", "Kovács Győző"), ("cp1251", "Ольга Петрова"),
        ("cp932", "山田 太郎"), ("gb18030", "张秀英"), ("cp1252", "Jürgen Weiß"), ("cp1252", "Søren Ørsted"),
        ("cp1252", "François Lefèvre"), ("koi8_r", "Пётр Сидоров"),
    ],
)  # fmt: skip
def test_old_encodings_are_noticed_and_said(sh, encoding, name):
    """And `--encoding` says otherwise."""
    data = f"Name,Email\n{name},a@x.example\n".encode(encoding)
    done = imported(sh, data)
    assert f"note: read as {encoding}; --encoding says otherwise" in done.err
    assert sorted(people(sh)[0]["name"].split()) == sorted(name.split()), "the first name stands first"


def test_encoding_is_as_named(sh):
    """A name that is not there, or one that the file is not in, is one line."""
    data = "Name,Email\nЯн Ли,a@x.example\n".encode("cp866")
    for wrong, says in (
        ("no-such", "there is no such encoding"),
        ("utf-8", "is not written in utf-8"),
        ("hex", "no such"),
    ):
        done = imported(sh, data, f"--encoding {wrong}")
        assert done.code in (1, 2) and done.err.count("\n") == 1 and says in done.err
    done = imported(sh, data, "--encoding cp866")
    assert "read as" not in done.err
    assert people(sh)[0]["name"] == "Ян Ли"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_whatever_its_form(sh, encoding):
    """With and without a byte order mark."""
    imported(sh, "Name,Email\nŁukasz Ünwahr,a@x.example\n".encode(encoding))
    assert people(sh)[0]["name"] == "Łukasz Ünwahr"


TABLE = [
    ["Name", "Title", "Email"],
    ["Ada One", "CEO, and more", "ada@one.example"],
    ["Bo Two", "a;b", "bo@two.example"],
]


def table(delimiter: str) -> str:
    """The table with this delimiter."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(TABLE)
    return out.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
@pytest.mark.parametrize("above", ["", "Customers of spring, 2026\n\n", "Report;;\nMade by: Ada;;\n", "sep={}\n"])
def test_delimiters_and_lines_above_the_header(sh, delimiter, above):
    """Also Excel's `sep=`."""
    done = imported(sh, above.format(delimiter) + table(delimiter))
    assert "2 people" in done.out and "0 skipped" in done.out, done.out + done.err
    assert [one["title"] for one in people(sh)] == ["CEO, and more", "A;b"]


@pytest.mark.parametrize(
    ("text", "columns", "hint"),
    [
        ("Alpha,Kontakt,Gamma\n1,a@x.example,3\n", "Alpha, Kontakt, Gamma", "--map email='Alpha'"),
        ("First Name,Last Name,Company\nAda,One,Acme\n", "First Name, Last Name, Company", "--map email="),
        (
            "ada@one.example,Ada,One\nbo@two.example,Bo,Two\n",
            "ada@one.example, Ada, One",
            "put a line with the columns' names",
        ),
    ],
)
def test_refusals_name_the_columns_and_the_way_out(sh, text, columns, hint):
    """In one line."""
    done = imported(sh, text)
    assert done.code == 1 and done.err.count("\n") == 1
    assert f"columns: {columns}" in done.err and hint in done.err and "--map" in done.err


def test_a_column_that_is_named_and_not_there(sh):
    """The columns seen are named."""
    done = imported(sh, "Alpha,Kontakt\n1,a@x.example\n", "--map email=Mail")
    assert "there is no column 'Mail' for email; columns: Alpha, Kontakt" in done.err
    assert "1 people" in imported(sh, "Alpha,Kontakt\n1,a@x.example\n", "--map email=Kontakt").out


def test_rows_that_stand_twice_are_said(sh):
    """By address, by profile, by name: with the line that was first."""
    text = "Name,Email,Website\nAda One,ada@one.example,one.example\nBo,bo@two.example,\nAda One,,one.example\n,BO@two.example,\n"
    done = imported(sh, text)
    assert "2 people" in done.out and "2 known already" in done.out
    assert "people.csv:4: the same as line 2\n" in done.out and "people.csv:5: the same as line 3\n" in done.out


def test_a_dry_run_says_the_same_and_writes_nothing(sh):
    """People, companies, suppressions and events stay as they were."""
    imported(sh, "Email\nold@one.example\n")

    def counts() -> list[int]:
        with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
            names = ("prospects", "companies", "suppressions", "events")
            return [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names]

    before = counts()
    text = (
        "Name,Email,Company,Opt out\nAda,ada@one.example,One,\nBo,bo@two.example,Two,yes\n,old@one.example,,\nx,y,,\n"
    )
    dry = imported(sh, text, "--dry-run")
    assert (
        "1 people and 0 companies would be imported into campaign_1, 1 known already, 1 skipped, 1 suppressed"
        in dry.out
    )
    assert "1 person opted out (column 'Opt out'): would be suppressed" in dry.out
    (record,) = imported(sh, text, "--dry-run --json").records
    assert counts() == before
    (real,) = imported(sh, text, "--json").records
    assert record.pop("dry_run") and not real.pop("dry_run")
    assert record == real
    assert (record["rows"], record["opt_outs"][0]["email"]) == (4, "bo@two.example")
    assert counts() != before


def test_quoted_line_breaks_and_empty_cells_at_the_right(sh):
    """Line numbers count lines of the file."""
    done = imported(sh, 'Name,Title,Email\n"Ada\nOne","CEO\nand more",ada@one.example,,\nBo,x,bo@two.example,,y\n')
    assert "1 people" in done.out
    assert "people.csv:5: skipped: 5 cells, not as many cells as the header (3)" in done.out


CELL = st.one_of(
    st.sampled_from(
        ["", "yes", "no", "n/a", "Ada", "a@x.example", "b@x.example; c@x.example", "mailto:d@x.example", "perhaps"]
    ),
    st.emails(),
    st.text(max_size=12),
)
HEADER = st.lists(
    st.sampled_from(["Email", "Name", "Company", "Website", "Email Opt Out", "Bounced", "Status", "Subscribed", "Email 2", "LinkedIn", "x"]),
    min_size=1, max_size=6, unique=True,
)  # fmt: skip


@given(HEADER, st.lists(st.lists(CELL, max_size=6), max_size=8), st.sampled_from(",;\t|"), st.data())
@settings(max_examples=150)
def test_every_row_is_counted_once(tmp_path_factory, header, rows, delimiter, data):
    """People, companies, known, skipped and suppressed are together the rows; odd files end in one line of words."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([header, *rows])
    path = tmp_path_factory.mktemp("odd") / "people.csv"
    path.write_bytes(out.getvalue().encode(data.draw(st.sampled_from(["utf-8", "utf-16"])), "replace"))
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    report, refusal = None, ""
    with Session(engine) as db:
        try:
            report = import_file(db, path, "campaign_1")
        except InputError as error:
            refusal = str(error)
    engine.dispose()
    assert "\n" not in refusal
    if report is None:
        return
    counted = report.people + report.companies + report.known + len(report.skipped) + report.suppressed
    assert counted == report.rows <= len(rows)
    if len(header) > 1 and not any("\r" in cell or "\n" in cell for row in rows for cell in row):
        filled = sum(any(cell.strip() for cell in row) for row in rows)
        assert report.rows == filled


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data):
    """Never an exception of another kind."""
    try:
        read = decoded(data)
    except ValueError:
        assert b"\0" in data
    else:
        assert isinstance(read.text, str)


@given(st.text(max_size=60))
@example("0\x0c.")
@example("www.www.x.example/")
def test_any_cell_gives_plain_addresses(cell):
    """In normal form, each once."""
    found = addresses_in(cell)
    assert [normal_email(one) for one in found] == found == list(dict.fromkeys(found))
    assert normal_domain(normal_domain(cell)) == normal_domain(cell)
