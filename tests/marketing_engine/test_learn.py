"""The learned judge learns what its user reclassified, on this machine, and only where that makes it better."""

import json
import shutil
import stat
from pathlib import Path

import pytest
from conftest import ROOT, terminal
from page import events, inside

from marketing_engine.conversation.choosing_examples import is_held_back
from marketing_engine.conversation.learning import FEWEST
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.offline_judges import WEIGHTS, OwnWeights, own_weights, own_weights_found
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Prospect, Reply

NOW = "2026-11-20T09:00:00Z"

JARGON = {
    "meeting_request": (
        "Put us on the {} board, {}.",
        "Chalk the {} crew in for a natter, {}.",
        "Kettle will be on {}, bring your hat, {}.",
    ),
    "not_now": (
        "Wait for the {} tide and hail us again, {}.",
        "The herring first; hail us again round {}, {}.",
        "Not before {}, then whistle for us, {}.",
    ),
}
"""A trade's own way of saying two things."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Lammas", "Whitsun", "Yule", "Beltane", "Up Helly Aa")
NAMES = ("skipper", "matey", "old son", "cheers", "Magnus")


TEXTS = [
    (text.format(day, NAMES[number % len(NAMES)]), intent)
    for number, day in enumerate(DAYS)
    for intent, ways in JARGON.items()
    for text in ways
]


def refusals() -> list[str]:
    """What people wrote who decline, in the set of everyday replies."""
    lines = (Path(__file__).parent / "reply_sets" / "everyday.jsonl").read_text(encoding="utf-8").splitlines()
    return [row["body"] for row in map(json.loads, lines) if row["intent"] == "not_interested"]


def labelled(sh, texts: list[tuple[str, str]], *, simulated: bool = False, email: str = "") -> None:
    """More replies that were reclassified as what stands beside them.

    Each is of another person and another company, unless they all have the one `email`.
    """
    with inside(sh), transaction() as db:
        for text, intent in texts:
            id = db.query(Reply).count() + 1
            writer = email or f"p{id}@boat{id}.example"
            person = Prospect(campaign="campaign_1", email=f"p{id}@boat{id}.example", source="-", created_at=NOW)
            db.add(person)
            db.flush()
            kept = {"key": f"k{id}", "message_id": f"<k{id}@x>", "email": writer, "action": "draft"}
            read = {"text": text, "intent": "other", "sentiment": "neutral", "bant": {}, "score": 10, "why": "-"}
            kept |= {"campaign": "campaign_1", "received_at": NOW, "needs_human": True, "simulated": simulated}
            db.add(Reply(id=id, prospect_id=person.id, **kept, **read))
            record(db, Kind.REPLY_RECLASSIFIED, reply=id, intent=intent, removal="", by="tester")


def judge_of(sh) -> str:
    """Which judge reads a reply now."""
    line = json.dumps({"id": "x", "subject": "", "body": "Could you tell me what it costs for forty people?"})
    read = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py --replies - --json"
    return sh(read, stdin=line).records[0]["judge"]


def test_what_people_said_is_learned_and_used(sh):
    """Replies that were held back are judged better, so the weights are taken; `--forget` goes back."""
    labelled(sh, TEXTS[:60])
    labelled(sh, TEXTS[:30], email="eve@evil.example")
    out = sh.ok(terminal("marketing learn"))
    assert "intents right, held back" in out and "✅ The new weights are better" in out
    taught = sum(not is_held_back(f"reply_{id}") for id in range(1, 61))
    assert f"90 replies of yours: {taught} learned, {60 - taught} held back" in out
    assert "30 left out: 30 near-duplicates of others" in out
    with inside(sh):
        path = own_weights()
        assert own_weights_found() == OwnWeights(taught)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert sorted(path.parent.iterdir()) == [path]
    ((_, said),) = events(sh, Kind.JUDGE_LEARNED)
    assert (said["examples"], said["by"], said["refused"]) == (90, "tester", "")
    assert said["new"]["right"] > said["in_use"]["right"]
    assert said["new"]["wrong_removals"] <= said["in_use"]["wrong_removals"]
    assert f"learned {taught} examples of your own" in sh.ok("marketing check")
    assert judge_of(sh) == f"learned-1 ({embedding.installed()}, own)"
    sh.ok("marketing learn --forget")
    assert not path.exists() and len(events(sh, Kind.JUDGE_FORGOT)) == 1
    assert judge_of(sh) == f"learned-1 ({embedding.installed()})"
    assert sh("marketing learn --forget --json").records == [{"forgot": False}]


def test_refusals_are_not_taught_as_interest(sh):
    """Though all that is held back is labelled so too, and each is of another company: the product's examples refuse it.

    `--dry-run` learns and measures, and leaves no trace.
    """
    taught = [(text, "interested") for text in refusals()[:50]]
    labelled(sh, taught)
    labelled(sh, TEXTS[:2], simulated=True)
    done = sh("marketing learn --dry-run --json")
    (found,) = done.records
    assert found["learned"] + found["held_back"] == found["examples"] - 2 == len(taught)
    assert found["left_out"] == {"simulated": 2} and found["harm"].keys() <= found["new"].keys()
    assert not found["taken"] and not found["better"] and "of the calibration set" in found["refused"]
    assert any(found["harm"].values())
    assert done.err.count("\n") >= 4  # what it is doing
    assert not (sh.state / "judge").exists() and events(sh, Kind.JUDGE_LEARNED) == []


def test_too_few_examples(sh):
    """It says how many there are, how many it takes, and how to make some."""
    labelled(sh, TEXTS[: FEWEST - 1])
    done = sh("marketing learn")
    assert done.code == 1 and f"{FEWEST - 1} replies" in done.err and f"least {FEWEST}" in done.err
    assert "--reclassify" in done.err and not done.out


def test_one_writer_cannot_fill_the_number(sh):
    """Replies that do not count do not make up for those that are missing, and it says why they do not count."""
    labelled(sh, TEXTS[: FEWEST - 4])
    labelled(sh, TEXTS[:30], simulated=True)
    labelled(sh, TEXTS, email="eve@evil.example")
    done = sh("marketing learn --dry-run")
    assert done.code == 1 and f"{FEWEST - 1} replies" in done.err
    left_out = len(TEXTS) - (FEWEST - 4) - 3
    assert f"30 simulated, {FEWEST - 4} near-duplicates of others, {left_out} beyond 3 of one writer" in done.err


def test_weights_of_an_older_version(sh):
    """They serve, and `marketing check` asks to learn again."""
    with inside(sh):
        path = own_weights()
    path.parent.mkdir(parents=True)
    path.write_bytes(WEIGHTS.read_bytes())
    assert "before the product's weights changed: marketing learn" in sh.ok("marketing check")


def test_forgetting_is_no_learning(sh):
    """Wrong words do nothing."""
    assert sh("marketing learn --forget --dry-run").code == 2


@pytest.mark.parametrize("damage", ["no weights", "cut off", "other numbers"])
def test_damaged_weights_do_not_stop_the_reading(sh, damage):
    """Those of the product serve, and `marketing check` says so."""
    with inside(sh):
        path = own_weights()
    path.parent.mkdir(parents=True)
    if damage == "other numbers":
        path.write_bytes(WEIGHTS.read_bytes().replace(b"hints.npy", b"hintz.npy"))
    else:
        shutil.copy(WEIGHTS, path)
        with path.open("r+b") as file:
            file.truncate(0 if damage == "no weights" else 100_000)
    assert judge_of(sh) == f"learned-1 ({embedding.installed()})"
    assert "cannot be read" in sh.ok("marketing check")
    sh.ok("marketing learn --forget")
    assert "cannot be read" not in sh.ok("marketing check")
