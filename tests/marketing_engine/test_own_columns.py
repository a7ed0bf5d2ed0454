"""Own columns of a CSV: kept with the person, cleaned, usable in templates, checked against the files."""

import csv
import json
from pathlib import Path

import pytest
from conftest import ROOT, Shell
from hypothesis import given
from hypothesis import strategies as st
from sending_day import write_list

from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.own_columns import AnyColumns, OwnColumns, column_name
from marketing_engine.config.templates import environment, read_template
from marketing_engine.research.sources.own_columns import (
    LONGEST_VALUE,
    MOST_CHARACTERS,
    own_header,
    own_values,
    plain_value,
)

HEADER = "First Name,Last Name,Email,Email Status,Company,Website,Ice Breaker,Unsubscribed,Team Size\n"
ROW = "Ada,Marlow,ada@acme.example,Verified,Acme,acme.example,{},no,{}\n"


def write(sh: Shell, text: str, name: str = "own.csv") -> Path:
    path = sh.work / name
    path.write_text(text)
    return path


def columns(sh: Shell) -> dict:
    """The own columns of the first prospect, as the records have them."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        return json.loads(db.execute("SELECT columns FROM prospects ORDER BY id").fetchone()[0])


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Ice Breaker", "ice_breaker"),
        ("icebreaker", "icebreaker"),
        ("Größe (m²)", "grosse_m2"),
        ("Łódź / Büro", "lodz_buro"),
        ("2nd Line", "column_2nd_line"),
        ("__class__", "class"),
        ("Отрасль", "отрасль"),
        ("!!!", ""),
        ("a" * 200, "a" * 60),
    ],
)
def test_names_of_columns(header, name):
    """A name that a template can say, whatever the file calls it."""
    assert column_name(header) == name


@given(st.text(max_size=80))
def test_every_name_is_one_in_a_template(header):
    """A name is a name of Jinja's, it names itself again, and reading it gives the value."""
    name = column_name(header)
    if name:
        assert column_name(name) == name and name.isidentifier() and not name.startswith("_")
        found = (
            environment().from_string(f"{{{{ columns.{name} }}}}").render(columns=OwnColumns({name: "x {{ 7 * 7 }}"}))
        )
        assert found == "x {{ 7 * 7 }}"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("  Your talk\x00 in\r\nDublin ", "Your talk in Dublin"),
        ("n/a", ""),
        ("NULL", ""),
        ("-", ""),
        ("#REF!", ""),
        ("=A1+B1", ""),
        ('=HYPERLINK("https://x.example","Your talk")', "Your talk"),
        ("Smith &amp; Sons", "Smith & Sons"),
        ("<b>Great</b> talk<br>", "Great talk"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;hi", "alert(1) hi"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
        ("{{ 7 * 7 }}", "{{ 7 * 7 }}"),
        ("\x1b[31mred", "[31mred"),
        ("see \u202egnp.exe\u202c\u200b", "see gnp.exe"),
    ],
)
def test_values_are_plain_text(cell, value):
    """No control characters, no markup, nothing for what says nothing; Jinja is text."""
    assert plain_value(cell) == value


@given(st.lists(st.text(max_size=3000), min_size=1, max_size=12))
def test_values_keep_their_bounds(cells):
    """One line each, never too long, and of one person never too much."""
    header = own_header([f"Column {n}" for n in range(len(cells))], ())
    found = own_values(header, cells)
    assert sum(map(len, found.values())) <= MOST_CHARACTERS
    for value in found.values():
        assert 0 < len(value) <= LONGEST_VALUE and value == " ".join(value.split())
        assert all(c >= " " and not "\x7f" <= c <= "\x9f" for c in value)


def test_columns_that_give_one_name_are_told():
    """The first has it; one without a letter has no name, and a column of ours is none of these."""
    found = own_header(["Email", "Ice Breaker", "ice-breaker", "???", ""], (0,))
    assert found.places == {"ice_breaker": 1} and found.left_out == ["???"]
    assert found.doubled == ["'Ice Breaker' and 'ice-breaker' both give ice_breaker; the first one has it"]


def test_import_says_which_columns_are_usable(sh):
    """In words and as JSON; marks of opt-outs are none; the API and the records have the values."""
    file = write(sh, HEADER.replace("Team Size", "ice breaker") + ROW.format("<b>Your talk</b>", "other"))
    done = sh(f"marketing import {file} --campaign campaign_1")
    assert done.code == 0 and "usable in templates: {{ columns.ice_breaker }}\n" in done.err
    assert "both give ice_breaker; the first one has it" in done.err and "Unsubscribed" not in done.err
    (report,) = sh(f"marketing import {file} --campaign campaign_1 --json").records
    assert report["own_columns"] == {"ice_breaker": "Ice Breaker"} and report["unused"] == ["ice breaker"]
    assert columns(sh) == {"ice_breaker": "Your talk"}


def test_what_a_file_says_newly_counts(sh):
    """An empty cell takes nothing away, and a file that is read again brings no older value back."""

    def take(name: str, *values: str) -> dict:
        sh.ok(f"marketing import {write(sh, HEADER + ROW.format(*values), name)} --campaign campaign_1")
        return columns(sh)

    assert take("a.csv", "first", "12") == {"ice_breaker": "first", "team_size": "12"}
    assert take("a.csv", "second", "") == {"ice_breaker": "second", "team_size": "12"}
    assert take("b.csv", "third", "") == {"ice_breaker": "third", "team_size": "12"}
    assert take("a.csv", "second", "") == {"ice_breaker": "third", "team_size": "12"}
    assert take("a.csv", "fourth", "n/a") == {"ice_breaker": "fourth", "team_size": "12"}


def template(sh: Shell, old: str, new: str) -> None:
    path = sh.config / "templates" / "initial.md"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_mail_uses_them(sh):
    """A value stands in the mail as text, one that lacks gives the other wording; the score counts what stands there."""
    rows = [
        ("Ada", "Marlow", "ada@acme.example", "Your {{ 7 * 7 }} talk in Dublin was a pleasure to hear"),
        ("Bob", "Quill", "bob@brook.example", ""),
    ]
    source = sh.config / "prospects" / "campaign_1.csv"
    with source.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["First Name", "Last Name", "Email", "Company", "Ice Breaker", "Email Status", "Title"])
        writer.writerows(
            [*row[:3], row[2].split("@")[1].split(".")[0].title(), row[3], "Verified", "CEO"] for row in rows
        )
    template(
        sh, "{{ sender_company }} reads", '{{ columns.ice_breaker or "No ice today" }}.\n\n{{ sender_company }} reads'
    )
    assert "columns for its templates: ice_breaker\n" in sh.ok("marketing check")
    sh.ok(f"marketing import {source} --campaign campaign_1")
    assert write_list(sh, "approve") == 1, "the one with braces has a finding that must be settled first"
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        found = db.execute("SELECT body, personalisation FROM drafts WHERE step = 1 ORDER BY prospect_id").fetchall()
    (first, of_first), (second, of_second) = found
    assert "Your {{ 7 * 7 }} talk in Dublin was a pleasure to hear." in first and "No ice today." in second
    more, less = json.loads(of_first), json.loads(of_second)
    assert [one["part"] for one in more["reasons"]] == ["first name", "title", "company", "ice breaker"]
    assert (more["score"], less["score"], more["by"]) == (9.0, 5.0, "rules")


def test_a_template_that_fails_on_one_persons_value_is_told(sh):
    """With the template and the person, also where the fault is not Jinja's own."""
    source = sh.config / "prospects" / "campaign_1.csv"
    source.write_text(HEADER + ROW.format("hi", 5))
    template(
        sh, "{{ sender_company }} reads", "{{ 100 // ((columns.team_size or 9)|int - 5) }} {{ sender_company }} reads"
    )
    done = sh("marketing check")
    assert done.code == 1 and "initial.md: fails for" in done.err and "zero" in done.err


def test_an_unknown_column_is_a_mistake_with_its_line(sh):
    """Told with the columns that the files have; a campaign that Apollo alone feeds has none."""
    template(sh, "{{ sender_company }} reads", '{{ columns.icebraker or "" }}{{ sender_company }} reads')
    done = sh("marketing check")
    assert done.code == 1 and done.err.count("\n") == 1
    assert (
        "initial.md:18: unknown column columns.icebraker; the files of campaign_1 have: company_name_for_" in done.err
    )
    assert "unknown column" in sh("trigger_daily_workflow.sh campaign_1").err
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text().replace("source: prospects/campaign_1.csv", "source: apollo"))
    done = sh("marketing check")
    assert done.code == 1 and "the sources of campaign_1 (apollo) have no columns of their own" in done.err


def test_a_column_of_a_file_imported_by_hand_is_known(sh):
    """People who are in the records already count beside the files."""
    sh.ok(f"marketing import {write(sh, HEADER + ROW.format('hello', '3'))} --campaign campaign_1")
    template(sh, "{{ sender_company }} reads", '{{ columns.team_size or "" }}{{ sender_company }} reads')
    sh.ok("marketing check")


BODY = "---\nid: t\nsubject: Hello\n{head}---\n{body}\n{{{{ postal_address }}}}\n"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("{{ columns }}", ":5: expected {{ columns.name }}"),
        ("x\n{% for one in columns %}{{ one }}{% endfor %}", ":6: expected {{ columns.name }}"),
        ("{% set columns = 3 %}{{ columns.x }}", ":5: expected {{ columns.name }}"),
        ("{{ columns[first_name] }}", ":5: expected {{ columns.name }}"),
        ("{{ columns.size + 1 }}", "t.md:5: fails with"),
    ],
)
def test_columns_are_named(tmp_path, body, says):
    """Only `columns.<name>` can be checked against the files, so nothing else is taken."""
    path = tmp_path / "t.md"
    path.write_text(BODY.format(head="", body=body))
    with pytest.raises(ConfigError) as error:
        read_template(path)
    assert says in str(error.value)


def test_a_template_says_its_language(tmp_path):
    """English unless it says another one, in two letters."""
    path = tmp_path / "t.md"
    path.write_text(BODY.format(head="language: de\n", body="{{ columns.items or columns['Ice Breaker'] }}"))
    assert read_template(path).head.language == "de"
    assert Library(ROOT / "config").template("initial").head.language == "en"
    path.write_text(BODY.format(head="language: German\n", body="x"))
    with pytest.raises(ConfigError, match=r"t\.md:4: language"):
        read_template(path)


def test_what_a_column_is_called_reaches_nothing_else():
    """Names of methods are names of columns."""
    values = OwnColumns({"items": "mine", "get": "too"})
    render = environment().from_string("{{ columns.items }} {{ columns.get }} {{ columns.none }}|").render
    assert render(columns=values) == "mine too |" and render(columns=AnyColumns("x")) == "x x x|"
