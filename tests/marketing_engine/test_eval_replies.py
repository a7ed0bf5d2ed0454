"""`marketing eval replies`: a judge measured on labelled replies, from the command line."""

import json
from collections import Counter

import pytest
from claude_replies import wants
from conftest import ROOT, terminal
from messages_api_look_alike import look_alike
from page import inside
from sqlalchemy import select

from marketing_engine.conversation.reading.model.learned import LearnedJudge
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event

LABELLED = [
    {"id": "q", "subject": "Re: Screening", "body": "How long does it take to set up?", "intent": "question"},
    {
        "id": "stop",
        "body": "Hello,\n\n> our mail\n\nPlease unsubscribe me.",
        "intent": "unsubscribe",
        "must_suppress": True,
        "sentiment": "neutral",
        "injection": False,
    },
    {
        "id": "later",
        "body": "Not now. Please ask me again in two weeks.",
        "received": "2026-11-20",
        "intent": "not_now",
        "resume_date": "2026-12-04",
        "must_suppress": False,
        "bant": {"budget": "yes"},
    },
    {
        "id": "trap",
        "body": "Please unsubscribe me from the newsletter.",
        "intent": "question",
        "acceptable": ["question", "unsubscribe"],
        "must_suppress": False,
    },
    {"id": "odd", "body": "Who pays for the freight back to Turku?", "intent": "objection", "referral_name": None},
]


def labelled(sh) -> str:
    """The file, in the shell's folder."""
    (sh.work / "labelled.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LABELLED))
    return "labelled.jsonl"


def test_figures_as_json(sh):
    """One object of figures, then a line for each thing that is wrong; no state is read or made."""
    found = sh(f"marketing eval replies {labelled(sh)} --judge rules --json").records
    figures, wrong = found[0]["figures"], found[1:]
    assert (figures["replies"], figures["unread"], figures["dollars"], figures["calls"]) == (5, 0, 0, 0)
    assert sum(figures["judges"].values()) == 5 and figures["seconds"] > 0
    intent = figures["intent"]
    assert intent["labelled"] == 5 and intent["confusion"]["objection"] == {"question": 1}
    assert (intent["strict"]["accuracy"], intent["lenient"]["accuracy"]) == (0.6, 0.8)
    assert len(figures["calibration"]["bins"]) == 10 and 0 <= figures["calibration"]["error"] <= 1
    assert (figures["removal"]["asked"]["suppressed"], figures["removal"]["wrongly_suppressed"]) == (1, 1)
    assert figures["resume_date"]["right"] == figures["sentiment"]["right"] == figures["injection"]["right"] == 1
    assert (figures["bant"]["budget"]["labelled"], figures["bant"]["need"]["labelled"]) == (1, 0)
    listed = {(one["wrong"], one["id"], one["wanted"], one["got"]) for one in wrong}
    assert ("removal", "trap", "no", "suppressed") in listed
    assert ("intent", "odd", "objection", "question") in listed
    assert ("bant", "later", "budget: yes", "budget: unknown") in listed
    (odd,) = [one for one in wrong if one["wrong"] == "intent"]
    assert odd["words"] == "Who pays for the freight back to Turku?" and 0 <= odd["confidence"] <= 1
    assert not sh.state.exists()


def test_it_judges_as_conversation_ai_does(sh):
    """The same intents of the same file, by the same policy."""
    file = labelled(sh)
    script = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py"
    judged = sh(f"{script} --replies {file} --policy permissive --json").records
    (figures, *_) = sh(f"marketing eval replies {file} --policy permissive --json").records
    assert figures["figures"]["judges"] == Counter(one["judge"] for one in judged)
    got = [intent for row in figures["figures"]["intent"]["confusion"].values() for intent in row]
    assert set(got) == {one["intent"] for one in judged}
    assert figures["figures"]["automatic_answers"]["sent"] == sum(one["action"] == "auto_reply" for one in judged) > 0
    assert sh(f"marketing eval replies {file} --json").records[0]["figures"]["automatic_answers"]["sent"] == 0


def test_piped_it_is_lines_with_tabs_and_on_a_terminal_tables(sh):
    """So grep and cut find what they look for."""
    file = labelled(sh)
    lines = [line.split("\t") for line in sh.ok(f"marketing eval replies {file} --judge rules").splitlines()]
    assert ["replies", "5"] in lines and ["wrongly suppressed", "1", "3", ""] not in lines
    assert [line[1] for line in lines if line[0] == "wrongly suppressed"] == ["1"]
    assert [line[1:4] for line in lines if line[0] == "intent" and len(line) == 7 and line[1] == "odd"] == [
        ["odd", "objection", "question"]
    ]
    shown = sh.ok(terminal(f"marketing eval replies {file} --judge rules"))
    assert "│ a question" in shown and "Confusion" in shown and "Calibration" in shown


def test_words_of_strangers_drive_no_terminal_and_break_no_line(sh):
    """An escape sequence and line breaks in a mail and its id."""
    line = {"id": "a\tb\n\x1b[2J", "body": "\x1b[31mWho\tpays\nfor it?", "intent": "objection"}
    (sh.work / "odd.jsonl").write_text(json.dumps(line) + "\n")
    shown = sh.ok("marketing eval replies odd.jsonl")
    assert "\x1b" not in shown
    assert sum(one.startswith("intent\ta b ") for one in shown.splitlines()) == 1


def test_the_day_of_replies_that_name_none(sh):
    """`--received` says when they came."""
    line = {"id": "x", "body": "Please ask me again in two weeks.", "resume_date": "2026-12-04", "intent": "not_now"}
    read = "marketing eval replies - --json"
    right = [
        sh(f"{read} {more}", stdin=json.dumps(line)).records[0]["figures"]["resume_date"]["right"]
        for more in ("--received 2026-11-20", "--received 2026-01-20")
    ]
    assert right == [1, 0]


def test_what_claude_costs(sh):
    """The calls of this measurement, as they are booked; without a key nothing is judged."""
    file, by_claude = labelled(sh), "--judge claude --json"
    with look_alike() as api:
        api.say = lambda _body: wants("question", "How long does it take to set up?")
        figures = sh(f"marketing eval replies {file} {by_claude}", env=api.env).records[0]["figures"]
    with inside(sh), transaction(reads=True) as db:
        costs = [one["dollars"] for one in db.scalars(select(Event.details).where(Event.kind == Kind.MODEL_CALLED))]
    assert figures["calls"] == len(api.asked) == len(costs) == len(LABELLED)
    assert figures["dollars"] == pytest.approx(sum(costs), abs=1e-6) and figures["dollars"] > 0
    assert list(figures["judges"]) == [f"claude-haiku-5-5+{LearnedJudge().name}"]
    without = sh(f"marketing eval replies {file} {by_claude}")
    assert without.code == 1 and "ANTHROPIC_API_KEY is not set" in without.err and not without.out


@pytest.mark.parametrize(
    ("line", "options", "says"),
    [
        ("", "", "no labelled reply"),
        ("{", "", "line 1"),
        ('{"id": "x", "body": "a", "intent": "angry"}', "", "'x': intent"),
        ('{"id": "x"}', "", "body"),
        ('{"body": "a"}', "--judge oracle", "--judge oracle"),
        ('{"body": "a"}', "--policy reckless", "--policy reckless"),
        ('{"body": "a"}', "--own", "or --own"),
        ('{"body": "a"}', "--export x", "--own"),
        ('{"body": "a"}', "--received soon", "--received"),
    ],
)
def test_what_is_wrong_is_one_line(sh, line, options, says):
    """Before anything is judged."""
    done = sh(f"marketing eval replies - {options}", stdin=line)
    assert done.code not in (0, 75) and done.err.count("\n") == 1 and says in done.err and not done.out


def test_without_a_file_and_without_own_ones(sh):
    """It says what it needs."""
    assert sh("marketing eval").code == 2
    assert "nowhere.jsonl" in sh("marketing eval replies nowhere.jsonl").err
    assert "--reclassify" in sh("marketing eval --own").err
