"""People from Apollo, end to end by the real commands, against a look-alike of its API on loopback."""

import re
import sqlite3

import pytest
from apollo_look_alike import BULK_MATCH, SEARCH_PEOPLE, ApolloLookAlike, inaccessible, web_page
from conftest import ROOT, Shell

AGENTS = ROOT / "marketing_engine" / "agents"
RESEARCH = f"python3 {AGENTS}/research_ai.py --campaign campaign_1"


@pytest.fixture
def apollo(sh):
    """A campaign that has its people from Apollo, and the look-alike; attempts are few, so that failures are quick."""
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text().replace("source: prospects/campaign_1.csv", "source: apollo"))
    settings = sh.config / "apollo.yaml"
    settings.write_text(settings.read_text().replace("attempts: 4", "attempts: 1"))
    (sh.config / "email.yaml").write_text("dns: off\n")
    with ApolloLookAlike(people=2000, companies=600) as server:
        yield server


def events(sh: Shell, kind: str) -> list[dict]:
    """The details of all events of a kind."""
    import json

    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        found = [
            json.loads(row[0]) for row in db.execute("SELECT details FROM events WHERE kind = ? ORDER BY id", (kind,))
        ]
    db.close()
    return found


def test_people_are_found_revealed_and_paid_once(sh, apollo):
    """Searched by the ICP, revealed by tens, scored on what was revealed; nobody twice, each credit booked."""
    for offset in (0, 25):
        sh.ok(f"{RESEARCH} --limit 25 --offset {offset}", env=apollo.env)
    search = apollo.to(SEARCH_PEOPLE)[0]
    assert "founder" in search.query["person_titles[]"] and "ireland" in search.query["person_locations[]"]
    assert search.query["organization_num_employees_ranges[]"] == ["50,1000"]
    bulks = [len(one.json["details"]) for one in apollo.to(BULK_MATCH)]
    people = sh("marketing prospects --json").records
    scored = [one for one in people if one["score"] is not None]
    assert max(bulks) <= 10 and sum(bulks) == len(scored) <= 50 and len(scored) >= 20
    assert len({one["email"] for one in scored if one["email"]}) == sum(1 for one in scored if one["email"])
    assert not any("***" in str(one) or "domain.com" in str(one["email"]) for one in people)
    booked = events(sh, "provider_called")
    assert sum(one["credits"] for one in booked) == apollo.credits
    assert all(one["dollars"] == pytest.approx(one["credits"] * 0.2) for one in booked)
    rich = next(one for one in scored if one["email"] and one["score"] >= 50)
    (told,) = sh(f"marketing score explain {rich['id']} --json").records
    assert told["costs"] == [{"provider": "apollo", "calls": 1, "credits": 1.0, "dollars": 0.2}]
    evidence = " ".join(fact for one in told["reasons"] for fact in one["evidence"])
    assert "(Apollo, " in evidence and told["email_status_source"] == "Apollo"
    sh.ok(f"{RESEARCH} --limit 50", env=apollo.env)
    assert len(apollo.to(BULK_MATCH)) == len(bulks)
    assert apollo.key.encode() not in b"".join(path.read_bytes() for path in sh.state.rglob("*") if path.is_file())


def test_a_day_goes_on_without_the_source(sh, apollo):
    """No key, a plan without the endpoint, nonsense: said, booked, and who is there is researched."""
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text().replace("source: apollo", "source: [prospects/campaign_1.csv, apollo]"))
    campaign.write_text(campaign.read_text().replace("prospects: 50", "prospects: 200"))
    done = sh(f"{RESEARCH} --limit 5")
    assert (done.code, "5 prospects, avg=" in done.out) == (0, True)
    apollo.next(inaccessible(), endpoint=BULK_MATCH)
    done = sh(f"{RESEARCH} --limit 8 --offset 5", env=apollo.env)
    assert "8 prospects, avg=" in done.out and "⚠️" in done.err and "plan" in done.err
    problems = [one["problem"] for one in events(sh, "source_failed")]
    assert "there is no key for Apollo" in problems[0] and len(problems) == 2
    assert [one["status"] for one in events(sh, "provider_called")] == [403]


def test_what_fails_in_the_middle_leaves_what_was_found(sh, apollo):
    """The second ten fail: the first ten are revealed, the others wait, and `marketing enrich` gets them later."""
    sh.ok(f"{RESEARCH} --limit 0", env=apollo.env)
    apollo.next(lambda handler, reply: handler.answer(reply), endpoint=BULK_MATCH)
    apollo.next(web_page(), endpoint=BULK_MATCH)
    done = sh(f"{RESEARCH} --limit 25", env=apollo.env)
    assert "25 prospects, avg=" in done.out and "⚠️" in done.err
    revealed = [one for one in sh("marketing prospects --json").records if one["email"]]
    assert 0 < len(revealed) <= 10
    asked = sh("marketing enrich --limit 15", env=apollo.env)
    assert (asked.code, "15 people: up to 15 credits of Apollo, $3.00 at $0.2 each; --yes" in asked.err) == (1, True)
    told = sh.ok("marketing enrich --limit 15 --yes", env=apollo.env)
    assert "addresses revealed" in told
    assert len([one for one in sh("marketing prospects --json").records if one["email"]]) > len(revealed)
    assert events(sh, "prospect_rescored")


def test_the_days_budget_is_kept(sh, apollo):
    """Two dollars a day are ten people at 20 cents; the others are judged by what is known, and that is said."""
    claude = sh.config / "claude.yaml"
    claude.write_text(claude.read_text().replace("research: 10", "research: 2"))
    done = sh(f"{RESEARCH} --limit 25", env=apollo.env)
    assert "today's budget of research is spent" in done.err
    assert len(apollo.to(BULK_MATCH)) == 1 and apollo.credits <= 10


def test_a_stop_stops_paid_calls(sh, apollo):
    """Under a hold nothing is asked."""
    (sh.work / "people.csv").write_text("First Name,Last Name,Company,Website\nAda,Nowhere,Acme,acme.example\n")
    sh.ok("marketing import people.csv")
    sh.ok("session-stop-all --reason test >/dev/null")
    assert sh(f"{RESEARCH} --limit 25", env=apollo.env).code == 75
    assert sh("marketing enrich --yes", env=apollo.env).code == 75 and not apollo.received


def test_the_same_person_is_not_taken_in_twice(sh, apollo):
    """Somebody of the file whom the search shows, too: known by address or profile once revealed, one prospect."""
    sh.ok(f"{RESEARCH} --limit 50", env=apollo.env)
    emails = [one["email"] for one in sh("marketing prospects --json").records if one["email"]]
    (sh.work / "again.csv").write_text(
        "First Name,Last Name,Title,Company,Email\n" + "".join(f"A,B,CEO,X,{email}\n" for email in emails)
    )
    assert f"{len(emails)} known already" in sh.ok("marketing import again.csv")


def test_nobody_is_paid_for_twice(sh, apollo):
    """One person under two keys, by any detail, named twice, with a phone number besides: asked once, booked in full."""
    one = next(somebody for somebody in apollo.population.people if somebody.kind == "verified" and somebody.mobile)
    (sh.work / "people.csv").write_text(
        "First Name,Last Name,Title,Company,Website,Person Linkedin Url\n"
        f"{one.first},{one.last},CEO,{one.company.name},{one.company.domain},\n"
        f"{one.first},,CEO,Elsewhere,,{one.linkedin}\n"
    )
    sh.ok("marketing import people.csv")
    told = sh("marketing enrich prospect_1 prospect_1 prospect_2 --yes", env=apollo.env)
    assert "1 addresses revealed, 0 people unknown to Apollo, 0 not asked" in told.out and "2 people: up to" in told.err
    assert [one["email"] for one in sh("marketing prospects --json").records if one["email"]] == [one.email]
    paid = apollo.credits
    sh.ok("marketing enrich prospect_1 --yes", env=apollo.env)
    assert apollo.credits == paid, "found by name before, by Apollo's id now"
    settings = sh.config / "apollo.yaml"
    settings.write_text(settings.read_text().replace('webhook_url: ""', "webhook_url: https://acme.example/"))
    told = sh.ok("marketing enrich prospect_1 --phone --yes", env=apollo.env)
    assert re.search(r"prospect_1 .*\+1202555", told)
    assert sum(one["dollars"] for one in events(sh, "prospect_enriched")) == pytest.approx(apollo.credits * 0.2)
    paid = apollo.credits
    sh.ok("marketing enrich prospect_1 --phone --yes", env=apollo.env)
    assert apollo.credits == paid
