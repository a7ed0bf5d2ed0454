"""All that is held on a person is handed out as one document, with the mails as they are."""

import json
import zipfile

from day import day_over, opened
from forgotten_people import RECORDS, found_in, scatter, who_answered

from marketing_engine.records.tables import Base


def test_everything_that_is_held(sh):
    """Rows of every table that refers to the person, mails with their sources, messages, files, mentions by others."""
    day_over(sh)
    one = who_answered(sh)
    scatter(sh, one)
    with opened(sh.state / RECORDS) as db:
        db.execute(
            "UPDATE companies SET facts = ?", [json.dumps([{"name": "founded", "value": "1999", "source": "x"}])]
        )
    sh.ok(f"marketing suppress add {one.email} --why 'by telephone'")
    held = json.loads(sh.ok(f"marketing export {one.ref}"))
    assert held["known_as"]["addresses"] == [one.email]
    records = held["records"]
    assert {
        "prospects",
        "companies",
        "scores",
        "drafts",
        "decisions",
        "touches",
        "replies",
        "events",
        "suppressions",
    } <= {*records}
    assert records["prospects"][0]["source"].startswith("campaign_1.csv:")
    assert records["scores"][0]["reasons"] and records["companies"][0]["facts"]
    assert {mail["file"].partition("/")[0] for mail in held["mails"]} == {"inbox", "outbox"}
    assert any(one.email in message["text"] for message in held["messages"])
    assert any(one.ref in message["text"] for message in held["messages"]), "messages name people by their ids"
    assert {"table", "id", "words"} == {*held["mentioned_in"][0]}
    assert [row["email"] for row in records["suppressions"]] == [one.email]
    assert held["not_included"] and held["elsewhere"]
    listed = {file["file"] for file in held["files"]}
    assert {"apollo/cache/0123.json", "mailboxes/dana.sent", "reports/weekly.md"} <= listed
    assert json.loads(sh.ok(f"marketing export {one.email}"))["records"] == records


def test_no_table_is_left_out(sh):
    """A table that refers to prospects is in the export by itself: each has rows of this one."""
    day_over(sh)
    one = who_answered(sh)
    tables = [table for table in Base.metadata.sorted_tables if "prospect_id" in table.columns]
    with opened(sh.state / RECORDS) as db:
        for table in tables:
            if not db.execute(f"SELECT 1 FROM {table.name} WHERE prospect_id = ?", [one.id]).fetchone():
                db.execute(*_row(table, one.id))
    records = json.loads(sh.ok(f"marketing export {one.ref}"))["records"]
    assert {table.name for table in tables} <= records.keys()
    sh.ok(f"marketing forget {one.ref} --yes")
    assert found_in(sh.state, one.traces) == []


def _row(table, prospect_id: int) -> tuple[str, list[object]]:
    """An insertion of a row that says as little as it may."""
    values: dict[str, object] = {}
    for column in table.columns:
        if column.name == "prospect_id":
            values[column.name] = prospect_id
        elif not column.nullable and not (column.primary_key and column.name == "id"):
            number = str(column.type) in ("INTEGER", "BOOLEAN", "FLOAT")
            values[column.name] = 9 if number else "{}" if str(column.type) == "JSON" else f"x{prospect_id}"
    names = ", ".join(f'"{name}"' for name in values)
    return f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(values))})", [*values.values()]


def test_as_a_folder_and_as_an_archive(sh):
    """With --to the mails lie beside the document, byte for byte, readable by their owner alone; nothing is written over."""
    day_over(sh)
    one = who_answered(sh)
    said = sh(f"marketing export {one.ref} --to his; marketing export {one.ref} --to his.zip")
    assert said.code == 0, said.err
    folder = sh.work / "his"
    held = json.loads((folder / "data.json").read_text())
    for mail in held["mails"]:
        assert (folder / "mails" / mail["eml"]).read_bytes() == (sh.state / mail["file"]).read_bytes()
    assert oct((folder / "data.json").stat().st_mode)[-3:] == "600"
    with zipfile.ZipFile(sh.work / "his.zip") as archive:
        assert sorted(archive.namelist()) == ["data.json", *(f"mails/{mail['eml']}" for mail in held["mails"])]
    again = sh(f"marketing export {one.ref} --to his")
    assert again.code == 1 and "exists already" in again.err


def test_what_is_left_of_a_forgotten_person_names_no_person(sh):
    """After forgetting there is nothing to hand out, and that is said."""
    day_over(sh)
    one = who_answered(sh)
    sh.ok(f"marketing forget {one.ref} --yes")
    for word in (one.ref, one.email):
        nothing = sh(f"marketing export {word}")
        assert nothing.code == 1 and "forgotten" in nothing.err, word
