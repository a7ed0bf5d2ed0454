"""The learned judge learns what its user reclassified, on this machine, and only where that makes it better."""

import json
import shutil
import stat

import pytest
from conftest import ROOT, terminal
from page import events, inside

from marketing_engine.conversation.learning import FEWEST, Figures, is_held_back, refusal_of
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.offline_judges import WEIGHTS, OwnWeights, own_weights, own_weights_found
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Reply

NOW = "2026-11-20T09:00:00Z"

JARGON = {
    "meeting_request": (
        "Put us on the {} board, {}.",
        "Chalk the {} crew in for a natter, {}.",
        "Kettle will be on {}, bring your hat, {}.",
    ),
    "not_now": (
        "Decks awash until {}, {}.",
        "All hands at the herring till {}, {}.",
        "Nets are out till {}, whistle then, {}.",
    ),
}
"""A trade's own way of saying two things."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Lammas", "Whitsun")
NAMES = ("skipper", "matey", "old son", "cheers", "Magnus")


def labelled(sh, number: int, *, upside_down: bool = False) -> None:
    """So many replies that were reclassified; `upside_down` gives every second one the other label."""
    texts = [
        (text.format(day, name), intent)
        for day in DAYS
        for name in NAMES
        for intent, ways in JARGON.items()
        for text in ways
    ]
    chosen = texts[:: len(texts) // number][:number]
    with inside(sh), transaction() as db:
        for id, (text, intent) in enumerate(chosen, 1):
            kept = {"key": f"k{id}", "message_id": f"<k{id}@x>", "email": f"p{id}@boats.example", "action": "draft"}
            read = {"text": text, "intent": "other", "sentiment": "neutral", "bant": {}, "score": 10, "why": "-"}
            db.add(Reply(id=id, campaign="campaign_1", received_at=NOW, needs_human=True, **kept, **read))
            other = "not_now" if intent == "meeting_request" else "meeting_request"
            said = other if upside_down and id % 2 else intent
            record(db, Kind.REPLY_RECLASSIFIED, reply=id, intent=said, removal="", by="tester")


def judge_of(sh) -> str:
    """Which judge reads a reply now."""
    line = json.dumps({"id": "x", "subject": "", "body": "Could you tell me what it costs for forty people?"})
    read = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py --replies - --json"
    return sh(read, stdin=line).records[0]["judge"]


def test_what_people_said_is_learned_and_used(sh):
    """Replies that were held back are judged better, so the weights are taken; `--forget` goes back."""
    labelled(sh, 60)
    out = sh.ok(terminal("marketing learn"))
    assert "intents right, held back" in out and "✅ The new weights are better" in out
    taught = sum(not is_held_back(f"reply_{id}") for id in range(1, 61))
    assert f"{taught} learned, {60 - taught} held back" in out
    with inside(sh):
        path = own_weights()
        assert own_weights_found() == OwnWeights(taught)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert sorted(path.parent.iterdir()) == [path]
    ((_, said),) = events(sh, Kind.JUDGE_LEARNED)
    assert (said["examples"], said["by"], said["refused"]) == (60, "tester", "")
    assert said["new"]["right"] > said["in_use"]["right"]
    assert said["new"]["wrong_removals"] <= said["in_use"]["wrong_removals"]
    assert f"learned {taught} examples of your own" in sh.ok("marketing check")
    assert judge_of(sh) == f"learned-1 ({embedding.installed()}, own)"
    sh.ok("marketing learn --forget")
    assert not path.exists() and len(events(sh, Kind.JUDGE_FORGOT)) == 1
    assert judge_of(sh) == f"learned-1 ({embedding.installed()})"
    assert sh("marketing learn --forget --json").records == [{"forgot": False}]


def test_labels_that_contradict_each_other_change_nothing(sh):
    """Every second one says the opposite. `--dry-run` learns and measures, and leaves no trace."""
    labelled(sh, 44, upside_down=True)
    done = sh("marketing learn --dry-run --json")
    (found,) = done.records
    assert not found["taken"] and found["better"] == (not found["refused"])
    assert found["learned"] + found["held_back"] == found["examples"] == 44 and found["unread"] == 0
    assert done.err.count("\n") >= 4  # what it is doing
    assert not (sh.state / "judge").exists() and events(sh, Kind.JUDGE_LEARNED) == []


def test_too_few_examples(sh):
    """It says how many there are, how many it takes, and how to make some."""
    labelled(sh, FEWEST - 1)
    done = sh("marketing learn")
    assert done.code == 1 and f"{FEWEST - 1} replies" in done.err and f"least {FEWEST}" in done.err
    assert "--reclassify" in done.err and not done.out


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


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ((5, 0, 0.88), (6, 0, 0.88), ""),
        ((5, 1, 0.88), (6, 0, 0.871), ""),
        ((5, 0, 0.88), (5, 0, 0.95), "no more"),
        ((5, 0, 0.88), (4, 0, 0.88), "no more"),
        ((5, 0, 0.88), (9, 1, 0.88), "did not ask"),
        ((5, 0, 0.87), (9, 0, 0.869), "calibration"),
    ],
)
def test_what_is_better(old, new, says):
    """More right among those held back, none more removed wrongly; against the product's 0.88 at most a point lost."""
    refused = refusal_of(Figures(*old), Figures(*new), 0.88)
    assert says in refused and bool(refused) == bool(says)


def test_what_is_held_back_stays_so():
    """By its id alone, whatever else there is: about three in ten."""
    held_back = [id for id in range(1_000) if is_held_back(f"reply_{id}")]
    assert 250 < len(held_back) < 350 and held_back[:3] == [id for id in range(20) if is_held_back(f"reply_{id}")][:3]
