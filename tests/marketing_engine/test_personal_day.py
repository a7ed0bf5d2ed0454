"""A day whose mails Claude personalises: by the commands, through the team's own sessions, up to the approval."""

import re

from claude_sentences_world import PLACE
from conftest import terminal, until
from day import call, phase, token
from messages_api_look_alike import look_alike


def sentence(body: dict) -> dict:
    """What a model writes that keeps to the facts: the company by its name."""
    found = re.search(r'"fact": (\d+), "of": "company", "name": "name", "value": "([^"]+)"', str(body["messages"]))
    if not found:
        return {"places": []}
    number, company = int(found[1]), found[2]
    words = f"at {company}"
    return {
        "places": [
            {"place": 1, "claims": [{"words": words, "facts": [number]}], "sentence": f"Reading takes hours {words}."}
        ]
    }


def test_a_day_with_claudes_sentences(sh):
    """The orchestrator asks before it writes; the approver sees the score and the facts, in the terminal and the API."""
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text() + "personalise: auto\n")
    template = sh.config / "templates" / "initial.md"
    template.write_text(
        template.read_text().replace("{{ sender_company }} reads", f"{PLACE}\n{{{{ sender_company }}}} reads")
    )
    sh.ok("marketing check")
    with look_alike() as api:
        api.say = sentence
        secrets = sh.folder / ".config" / "i-proactive" / "secrets.env"
        secrets.parent.mkdir(parents=True)
        secrets.write_text("".join(f"{name}={value}\n" for name, value in api.env.items()))
        secrets.chmod(0o600)
        sh.ok("start_marketing_sessions.sh; trigger_daily_workflow.sh campaign_1")
        until(lambda: phase(sh) == "approval approval", "the approval queue")
        waiting = sh("marketing approve --list --json").records
        (batch,) = api.asked
    assert len(batch["requests"]) == len(waiting) > 20
    for one in waiting:
        first, second = one["messages"]
        assert f"Reading takes hours at {one['company']}." in first["body"], first
        assert (first["personalisation"]["by"], second["personalisation"]["by"]) == ("claude", "rules")
        assert first["personalisation"]["cited"][0].startswith(f"name: {one['company']} (")
    shown = sh(terminal("marketing approve"), stdin="q\n").out
    assert re.search(
        r"\(personalisation [\d.]+/10: first name, title, company, employees, a sentence by Claude\)", shown
    )
    assert "(written by Claude from: name: " in shown
    listed = call(sh, "/api/marketing/prospects/pending-approval", bearer=token(sh))["prospects"]
    found = listed[0]["messages"][0]["personalisation"]
    assert found["by"] == "claude" and 0 < found["score"] <= 10
    one = call(sh, f"/api/marketing/prospects/{listed[0]['id']}", bearer=token(sh))
    assert one["columns"]["apollo_contact_id"].startswith("invented-contact-")
