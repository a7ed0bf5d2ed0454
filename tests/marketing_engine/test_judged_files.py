"""`conversation_ai.py --replies` and `--reply-file`: a line for each mail, without state, whatever is in it."""

import json
import os
import subprocess
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT

from marketing_engine.conversation import given_mails, judged_files
from marketing_engine.conversation.judges import judge_named
from marketing_engine.conversation.reading.judging.intents import JUDGE
from marketing_engine.conversation.reading.model.learned import VERSION
from marketing_engine.conversation.reading.offline_judges import installed

SCRIPT = ROOT / "marketing_engine" / "agents" / "conversation_ai.py"

FIELDS = {
    *("id", "kind", "intent", "sentiment", "confidence", "removal", "action", "suppress", "needs_human", "resume_date"),
    *("referral", "bant", "score", "injection", "judge", "why", "new_text", "signature"),
    "evidence",
}

LINES = [
    {"id": "q", "subject": "Re: Screening", "body": "How long does it take to set up?"},
    {"id": "stop", "subject": "Re: Screening", "body": "Hello,\n\n> our mail\n\nPlease unsubscribe me."},
    {
        "id": "away",
        "subject": "Automatic reply: Screening",
        "body": "I am on leave and back on 7 December.",
        "headers": {"Auto-Submitted": "auto-replied"},
        "received": "2026-11-20",
    },
    {
        "id": 4,
        "subject": "Undelivered Mail Returned to Sender",
        "body": "<ada@acme.example>: host mx.acme.example said: 550 5.1.1 User unknown (in reply to RCPT TO)",
        "headers": {"From": ["MAILER-DAEMON@mx.example"], "Auto-Submitted": "auto-replied"},
    },
    {"id": "own", "subject": "Hi", "body": "x", "headers": {"Message-ID": "<touch-1.0123456789ab@us.example>"}},
]


def judged(*options: str, text: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The call, in an environment that has nothing of a team."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(cwd or "/nonexistent")}
    return subprocess.run(
        [PYTHON, SCRIPT, *options], input=text, capture_output=True, text=True, env=environment, cwd=cwd, check=False
    )


def records(done: subprocess.CompletedProcess[str]) -> list[dict]:
    """What it printed."""
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("judge", ["", *installed()])
def test_a_file_of_replies(tmp_path, judge):
    """Each line in its order with every documented field; nothing is written anywhere."""
    path = tmp_path / "replies.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    by = ("--judge", judge) if judge else ()
    found = {one["id"]: one for one in records(judged("--replies", str(path), "--json", *by, cwd=tmp_path))}
    assert list(found) == [line["id"] for line in LINES]
    assert all(one.keys() >= FIELDS for one in found.values())
    assert {id: one["kind"] for id, one in found.items()} == {
        "q": "reply",
        "stop": "reply",
        "away": "auto_reply",
        4: "bounce",
        "own": "own",
    }
    assert found["q"]["judge"].startswith("rules" if judge == "rules" else VERSION) and found[4]["judge"] == JUDGE
    assert found["stop"]["evidence"]["removal"]["words"] == "Please unsubscribe me."
    assert found["away"]["evidence"]["resume_date"]["words"] == "7 December" and list(found[4]["evidence"]) == [
        "intent"
    ]
    assert all(0 < told["confidence"] <= 1 for one in found.values() for told in one["evidence"].values())
    assert (found["q"]["intent"], found["q"]["action"], found["q"]["needs_human"]) == ("question", "draft", True)
    assert (found["stop"]["intent"], found["stop"]["action"], found["stop"]["suppress"]) == (
        "unsubscribe",
        "suppress",
        True,
    )
    assert "our mail" not in found["stop"]["new_text"]
    assert (found["away"]["action"], found["away"]["resume_date"]) == ("snooze", "2026-12-07")
    bounce = found[4]["bounce"]
    assert (bounce["recipient"], bounce["status"], bounce["type"]) == ("ada@acme.example", "5.1.1", "hard")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["replies.jsonl"]


def test_the_permissive_policy_answers_one_plain_question():
    """The careful one drafts; a file can say the same."""
    line = json.dumps(LINES[0])
    for policy, action in (
        ("careful", "draft"),
        ("permissive", "auto_reply"),
        (str(ROOT / "config" / "replies.yaml"), "draft"),
    ):
        (one,) = records(judged("--replies", "-", "--json", "--policy", policy, text=line))
        assert one["action"] == action


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", "no JSON"),
        ("[1]", "expected an object"),
        ('{"id": "x"}', "body"),
        ('{"id": "x", "body": 5}', "body"),
        ('{"id": "x", "body": "a", "subject": []}', "subject"),
        ('{"id": "x", "body": "a", "headers": {"From": {}}}', "headers"),
        ('{"id": "x", "body": "a", "received": "tomorrow"}', "received"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_line_that_cannot_be_read_costs_only_itself(line, error):
    """It gives its id and the reason, in its place."""
    good = json.dumps(LINES[0])
    before, wrong, after = records(judged("--replies", "-", "--json", text=f"{good}\n{line}\n{good}\n"))
    assert error in wrong["error"] and wrong.keys() == {"id", "error"}
    assert before["intent"] == after["intent"] == "question"


def test_raw_mails(tmp_path):
    """Each names its file; one that is missing is an error of its own."""
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "bob@x.example", "Re: Screening", "Fri, 20 Nov 2026 10:00:00 +0000"
    mail.set_content("Not now. Please ask me again in two weeks.")
    good, missing = tmp_path / "good.eml", tmp_path / "missing.eml"
    good.write_bytes(mail.as_bytes())
    first, second = records(judged("--reply-file", str(good), str(missing), "--json"))
    assert (first["file"], first["intent"], first["resume_date"]) == (str(good), "not_now", "2026-12-04")
    assert second["file"] == str(missing) and "error" in second


@pytest.mark.parametrize(
    "options",
    [
        ("--replies", "/nonexistent/file.jsonl", "--json"),
        ("--replies", "-", "--policy", "reckless"),
        ("--replies", "-", "--judge", "oracle"),
        ("--replies", "-", "--prospect", "prospect_1"),
    ],
)
def test_wrong_arguments_are_one_line(options):
    """And no traceback."""
    done = judged(*options)
    assert done.returncode not in (0, 75) and done.stderr.count("\n") == 1 and done.stderr.startswith("❌ ")


def test_for_people_it_prints_a_line_each():
    """Tabs between what grep and cut look for."""
    done = judged("--replies", "-", text=json.dumps(LINES[1]))
    assert done.stdout.split("\t")[:4] == ["stop", "reply", "unsubscribe", "suppress"]


def test_hostile_lines_break_no_line(tmp_path, capsys):
    """Text that is no Unicode, line breaks in an id, ids that JSON cannot hold: a line each, and each can be read."""
    ids = ['"\\ud800"', '"a\\nreply_2\\tbounce"', "NaN", "1e999", "[" * 900 + "]" * 900, '"\\u2028"']
    path = tmp_path / "hostile.jsonl"
    path.write_text("".join(f'{{"id": {id}, "body": "ok \\ud800"}}\n' for id in ids))
    show_them = partial(judged_files.show, policy=judged_files.policy_named("careful"), judge=judge_named("rules"))
    show_them(given_mails.lines_of(str(path)), as_json=True)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line).get("error", "") != "" for line in lines] == [False, False, True, True, True, False]
    show_them(given_mails.lines_of(str(path)), as_json=False)
    assert len(capsys.readouterr().out.splitlines()) == len(ids)
