"""Findings from the draft to the decision: kept, shown, settled, renewed, and never approved over; by the real commands."""

import json
import shlex

import pytest
from conftest import PYTHON, ROOT
from day import approve, opened, token
from page import ask, events, inside, serve
from waiting_mails import FAULTY, add_to_template, draft, people

from marketing_engine.approval import by_rule
from marketing_engine.config.library import Library

BASE = "/api/marketing"
THREE = [("Ada", "North Talent", "120"), ("Bo", "Orchard RPO", ""), ("Cleo", "Brightwater Staffing", "35")]


def waiting(sh) -> dict[str, dict]:
    """Who waits, by first name, as `marketing approve --list --json` tells it."""
    lines = sh.ok("marketing approve --list --json").splitlines()
    return {one["name"].split()[0]: one for one in map(json.loads, lines)}


def in_terminal(sh, options: str, typed: str = ""):
    """`marketing approve` at a terminal; code and all that it showed."""
    program = f"{PYTHON} {ROOT}/tests/terminal.py {shlex.quote(f'marketing approve {options}')}"
    return sh(f"printf {shlex.quote(typed)} | {program}" if typed else f"{program} < /dev/null")


@pytest.fixture
def faulty(sh):
    """Three people, of whom Bo's mail has a hole."""
    people(sh, THREE)
    add_to_template(sh, FAULTY)
    draft(sh)
    return sh


def test_a_hole_blocks_one_person_and_lets_the_others_through(faulty):
    """`--above` approves the others, says which it refused and why, and ends with 1; so does a plain id."""
    found = waiting(faulty)
    assert [one["code"] for one in found["Bo"]["findings"]] == ["empty_value"]
    assert found["Bo"]["findings"][0]["blocking"] is True and "( people)" in found["Bo"]["findings"][0]["text"]
    assert found["Ada"]["findings"] == found["Cleo"]["findings"] == []
    listed = faulty("marketing approve --list")
    assert "⛔ empty_value" in listed.out and "1 waiting has findings, 1 of them must be settled" in listed.err
    done = in_terminal(faulty, "--above 0")
    assert done.code == 1
    assert "2 approved" in done.out and "1 still wait" in done.out
    assert f"Bo Lindqvist ({found['Bo']['id']}) is not approved" in done.out and "(empty_value)" in done.out
    assert list(waiting(faulty)) == ["Bo"]
    assert in_terminal(faulty, found["Bo"]["id"]).code == 1
    assert list(waiting(faulty)) == ["Bo"]


def test_mails_of_an_earlier_version_are_checked_before_a_rule_may_take_them(faulty):
    """Records that were upgraded hold mails that no check has seen: no finding is no clean mail."""
    with opened(faulty.state / "records.sqlite3") as db:
        db.execute("DELETE FROM findings")
        db.execute("UPDATE drafts SET personalisation = '{}'")
    with inside(faulty):
        campaign = Library(faulty.config).campaign("campaign_1").model_copy(update={"approve_above": 0})
        assert by_rule.approve(campaign) == []
    draft(faulty)
    assert [one["code"] for one in waiting(faulty)["Bo"]["findings"]] == ["empty_value"]
    with inside(faulty):
        assert len(by_rule.approve(campaign)) == 2
    assert list(waiting(faulty)) == ["Bo"]


def test_a_person_settles_and_takes_it_back(faulty):
    """`--settle ID:CODE`, recorded with who; `--reopen` undoes it; without a terminal neither can be done."""
    ref = waiting(faulty)["Bo"]["id"]
    assert faulty(f"marketing approve --settle {ref} < /dev/null").code != 0
    assert in_terminal(faulty, f"--settle {ref}:claim").code != 0
    assert in_terminal(faulty, f"--settle {ref}:nonsense").code == 2
    approve(faulty, f"--settle {ref}:empty_value")
    assert waiting(faulty)["Bo"]["findings"][0]["settled_by"] == "tester"
    approve(faulty, f"--reopen {ref}")
    assert waiting(faulty)["Bo"]["findings"][0]["settled_by"] == ""
    assert in_terminal(faulty, ref).code == 1
    approve(faulty, f"--settle {ref}")
    approve(faulty, ref)
    assert in_terminal(faulty, f"--reopen {ref}").code != 0  # approved: undo that first
    told = events(faulty, "finding_settled", "finding_reopened")
    assert [kind for kind, _ in told] == ["finding_settled", "finding_reopened", "finding_settled"]
    assert {details["by"] for _, details in told} == {"tester"} and told[0][1]["code"] == "empty_value"


def test_one_by_one(faulty):
    """The findings stand above the mail; y is refused until s says which is fine."""
    order = list(waiting(faulty))
    typed = "".join("y\n" if name != "Bo" else "y\ns\n1\ny\n" for name in order)
    done = in_terminal(faulty, "", typed)
    shown = done.out.replace("\r", "")
    assert "⛔ mail 1: An empty value left a hole" in shown and "is not approved" in shown
    assert "Answer, drafted for a plain question:" in shown and "thank you for asking" in shown
    assert "3 approved" in shown and waiting(faulty) == {}


def test_the_api(faulty):
    """Findings with each who waits; `blocked` in the outcome; settle, reopen and edit; the log has who."""
    serve(faulty)
    bearer = token(faulty, "mary")

    def api(method: str, path: str, body: object = None, status: int = 200) -> dict:
        headers = {"Authorization": f"Bearer {bearer}", "Content_Type": "application/json"}
        got, text, _ = ask(faulty, method, BASE + path, None if body is None else json.dumps(body), **headers)
        assert got == status, text
        return json.loads(text)

    found = {one["name"]: one for one in api("GET", "/prospects/pending-approval")["prospects"]}
    bo = found["Bo Lindqvist"]
    assert [one["code"] for one in bo["findings"]] == ["empty_value"]
    assert bo["automatic_answer"]["template"] == "info" and "thank you" in bo["automatic_answer"]["body"]
    assert api("GET", f"/prospects/{bo['id']}")["findings"] == bo["findings"]
    outcome = api("POST", "/prospects/approve", [one["id"] for one in found.values()])
    assert outcome["blocked"] == [bo["id"]] and len(outcome["approved"]) == 2
    assert len(outcome["notes"]) == 1 and "empty_value" in outcome["notes"][0]
    settle = f"/prospects/{bo['id']}/findings/settle"
    api("POST", settle, {"digest": "of another text"}, 409)
    api("POST", settle, {"codes": ["nonsense"]}, 400)
    assert len(api("POST", settle, {"codes": ["empty_value"], "digest": bo["digest"]})["findings"]) == 1
    api("POST", settle, {}, 404)  # nothing is open any more
    assert len(api("POST", f"/prospects/{bo['id']}/findings/reopen", {})["findings"]) == 1
    mail = bo["messages"][0]
    better = {"subject": mail["subject"], "body": mail["body"].replace(" ( people)", ""), "digest": bo["digest"]}
    api("PUT", f"/prospects/{bo['id']}/messages/1", better)
    assert api("GET", f"/prospects/{bo['id']}")["findings"] == []
    assert api("POST", "/prospects/approve", [bo["id"]])["approved"] == [bo["id"]]
    steps = api("GET", "/decisions")["decisions"]
    assert [one["step"] for one in steps][:4] == ["approved", "edited", "reopened", "settled"]
    assert {one["who"] for one in steps} == {"mary"}


def test_a_claim_that_is_typed_in_is_found_and_a_settlement_lasts(faulty):
    """An edit is checked anew; what was settled stays so while the finding says the same, and no longer."""
    serve(faulty)
    bearer = token(faulty, "mary")

    def api(method: str, path: str, body: object = None) -> dict:
        headers = {"Authorization": f"Bearer {bearer}", "Content_Type": "application/json"}
        got, text, _ = ask(faulty, method, BASE + path, None if body is None else json.dumps(body), **headers)
        assert got == 200, text
        return json.loads(text)

    def edit(one: dict, old: str, new: str) -> list[dict]:
        mail = one["messages"][0]
        assert old in mail["body"]
        body = {"subject": mail["subject"], "body": mail["body"].replace(old, new), "digest": one["digest"]}
        api("PUT", f"/prospects/{one['id']}/messages/1", body)
        return api("GET", f"/prospects/{one['id']}")["findings"]

    ada = waiting(faulty)["Ada"]
    assert [one["code"] for one in edit(ada, "(120 people)", "(5,000 people)")] == ["claim"]
    api("POST", f"/prospects/{ada['id']}/findings/settle", {"codes": ["claim"]})
    ada = waiting(faulty)["Ada"]
    assert [one["settled_by"] for one in edit(ada, "save hours", "save many hours")] == ["mary"]
    ada = waiting(faulty)["Ada"]
    assert [one["settled_by"] for one in edit(ada, "(5,000 people)", "(6,000 people)")] == [""]


def test_the_second_person_at_a_company(sh):
    """The best of a company is free, the others are told who comes first; a rejection frees the next."""
    people(sh, [("Ada", "North Talent", "120"), ("Bo", "North Talent", "120"), ("Cleo", "North Talent", "120")])
    draft(sh)
    found = waiting(sh)
    first, second, third = found.values()
    assert first["findings"] == []
    assert [one["code"] for one in second["findings"]] == ["second_person"]
    assert first["id"] in second["findings"][0]["text"] and second["id"] in third["findings"][0]["text"]
    assert not second["findings"][0]["blocking"]
    approve(sh, f"--settle {second['id']}")
    approve(sh, first["id"])
    told = waiting(sh)[second["name"].split()[0]]["findings"]
    assert [one["settled_by"] for one in told] == ["tester"]  # the same person comes first as before
    approve(sh, f"--undo {first['id']}")
    approve(sh, f"--reject {first['id']}")
    left = waiting(sh)
    assert left[second["name"].split()[0]]["findings"] == []
    assert first["id"] not in left[third["name"].split()[0]]["findings"][0]["text"]


def test_a_second_person_can_be_made_to_block(sh):
    """`second_at_company: block`: of three people of one company one is approved, however they are approved."""
    file = sh.config / "checking.yaml"
    file.write_text(file.read_text().replace("second_at_company: warn", "second_at_company: block"))
    people(sh, [("Ada", "North Talent", "120"), ("Bo", "North Talent", "120"), ("Cleo", "North Talent", "120")])
    draft(sh)
    done = in_terminal(sh, "--above 0")
    assert done.code == 1 and "1 approved" in done.out and "2 still wait" in done.out
    assert done.out.count("(second_person)") == 2


def test_check_tells_faults_of_templates_from_those_of_people(sh):
    """A fault of the template ends with 1; one that a person's missing value brings is told, with how many have it."""
    assert "other_language" in sh.ok("marketing check")
    people(sh, THREE)
    add_to_template(sh, FAULTY)
    said = sh.ok("marketing check")
    assert "⛔ campaign_1: at 1 of 3 people of its files: An empty value left a hole" in said
    assert "where nothing is known of a person" in said
    draft(sh)
    assert "⛔ campaign_1: 1 of 3 waiting have findings, 1 must be settled" in sh.ok("marketing check")
    add_to_template(sh, "See http://localhost:3000/ and TODO.", "follow_up")
    broken = sh("marketing check")
    assert broken.code == 1
    assert "⛔ template follow_up: A placeholder was never filled: “TODO”" in broken.out
    assert "⛔ template follow_up: A link that only works inside" in broken.out


def test_check_looks_at_those_who_wait_anew(faulty):
    """After the configuration has changed: what was no finding when it was drafted is one now."""
    assert waiting(faulty)["Ada"]["findings"] == []
    file = faulty.config / "templates" / "initial.md"
    file.write_text(file.read_text().replace("id: template_1", "id: template_1\nlanguage: de"))
    faulty("marketing check")
    assert [one["code"] for one in waiting(faulty)["Ada"]["findings"]] == ["undeclared_language"]


def test_settings_are_checked(sh):
    """A mistake in checking.yaml is told with its line."""
    file = sh.config / "checking.yaml"
    file.write_text(file.read_text().replace("rspamd: off", "rspamd: here"))
    done = sh("marketing check")
    assert done.code == 1 and "checking.yaml:6: spam.rspamd: expected off, or an address" in done.err
