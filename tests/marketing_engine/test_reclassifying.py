"""What people say of replies: shown from then on, kept beside what was judged, and an example of their own."""

import json
import stat

import pytest
from conftest import ROOT, terminal
from day import token
from page import Browser, ask, events, inside, mail_has_left, reply_waits, seed, serve

from marketing_engine.conversation.bouncing import READER
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import Reply


def waiting(sh, **first: object) -> None:
    """Two replies wait for a person; `first` are fields of the first."""
    seed(sh, 3)
    for id in (1, 2):
        mail_has_left(sh, id)
        reply_waits(sh, id)
    with inside(sh), transaction() as db:
        one = db.get_one(Reply, 1)
        for name, value in first.items():
            setattr(one, name, value)


def shown(sh, id: str = "reply_1") -> dict:
    """A reply as programs see it."""
    return sh(f"marketing replies --show {id} --json").records[0]


def reclassify(sh, words: str) -> str:
    """As a person does it, in a terminal; what it says."""
    return sh(terminal(f"marketing replies --reclassify {words}")).out


def test_an_intent_is_changed_and_what_was_judged_is_kept(sh):
    """It is shown; the log has the person and the time; the reply waits on."""
    waiting(sh, reading={})
    assert "reply_1 is objection, removal no" in reclassify(sh, "reply_1 objection")
    assert (shown(sh)["intent"], shown(sh)["action"]) == ("objection", "draft")
    ((_, said),) = events(sh, "reply_reclassified")
    assert said["before"] == {"intent": "question", "removal": "no"}
    assert (said["intent"], said["removal"], said["reply"], said["by"], said["via"]) == (
        *("objection", "", 1),
        *("tester", "terminal"),
    )
    assert len(sh("marketing replies --json").records) == 2


def test_of_a_mail_that_was_really_read_both_are_shown(sh):
    """What a person says, and what was judged; the judgement itself stays as it was."""
    seed(sh, 1)
    mail_has_left(sh, 1)
    script = f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py"
    sh.ok(f"{script} --prospect prospect_1 --reply-text 'Who pays for the freight back to Turku?'")
    before = shown(sh)
    assert (before["intent"], before["judged_intent"], before["removal"]) == ("question", "question", "no")
    reclassify(sh, "reply_1 objection")
    after = shown(sh)
    assert (after["intent"], after["judged_intent"]) == ("objection", "question") and after["score"] < before["score"]
    whole = sh.ok("marketing replies --show reply_1")
    assert "Intent: objection (judged question)" in whole
    told = before["evidence"]["intent"]
    assert (told["said"], told["words"]) == ("question", "Who pays for the freight back to Turku?")
    assert f"Judged: intent question, {told['confidence']:.0%} sure, by “{told['words']}”" in whole
    assert "Judged: resume date none, " in whole and "Judged: injection no, " in whole
    with inside(sh), transaction(reads=True) as db:
        assert db.get_one(Reply, 1).reading["judgement"]["intent"] == "question"
    (example,) = sh("marketing eval --own --export -").records
    assert (example["intent"], example["judged"], example["lang"]) == ("objection", "question", "en")
    assert example["headers"] == {"From": "p1@acme.example", "In-Reply-To": "<1@x>"}
    wrong = sh("marketing eval --own --json").records[1:]
    assert [(one["wrong"], one["wanted"], one["got"]) for one in wrong] == [("intent", "objection", "question")]


def test_the_score_follows_what_a_person_says(sh):
    """A question of a person who fits by 89 is worth more than a refusal, which is worth nothing but the fit."""
    waiting(sh)
    reclassify(sh, "1 interested")
    better = shown(sh)["score"]
    reclassify(sh, "1 not_interested")
    assert better == 84 and shown(sh)["score"] == 44


def test_who_asks_for_no_more_mail_is_suppressed_by_the_person_who_says_so(sh):
    """And the reply is dealt with. It is that person's own act: taking back the machine's acts does not lift it."""
    waiting(sh)
    assert "no more mail to p1@acme.example" in reclassify(sh, "reply_1 unsubscribe")
    (entry,) = sh("marketing suppress list --json").records
    assert (entry["address"], entry["who"], entry["source"]) == ("p1@acme.example", "tester", "reply_1")
    assert [one["id"] for one in sh("marketing replies --json").records] == ["reply_2"]
    assert "no more mail" in reclassify(sh, "reply_2 referral --removal asked")
    assert [one["id"] for one in sh("marketing replies --json").records] == ["reply_2"]  # the referral waits on


def test_what_the_machine_did_stays_done_until_it_is_taken_back(sh):
    """A suppression that was wrong: the intent is put right, the act is taken back by an act of its own."""
    waiting(sh, action="suppress", needs_human=False, intent="unsubscribe", removal="asked")
    with inside(sh), transaction() as db:
        suppress(db, "p1@acme.example", "asked", source="reply_1", who=READER)
    assert "stays done until you take it back" in reclassify(sh, "reply_1 question")
    assert (shown(sh)["intent"], shown(sh)["removal"]) == ("question", "no")
    assert sh("marketing suppress check p1@acme.example").code == 1
    sh.ok(terminal("marketing replies --take-back reply_1"))
    assert sh("marketing suppress check p1@acme.example").code == 0
    assert shown(sh)["intent"] == "question"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("reply_1 angry", "is no intent"),
        ("reply_1 question --removal perhaps", "of removal one of"),
        ("reply_99 question", "no reply_99"),
        ("x question", "is no reply"),
        ("reply_1", "requires 2 arguments"),
        ("reply_1 question --done reply_2", "at a time"),
    ],
)
def test_wrong_words_change_nothing(sh, words, says):
    """One line says what is wrong."""
    waiting(sh)
    assert says in reclassify(sh, words)
    assert events(sh, "reply_reclassified") == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("unsubscribe --removal no", "unsubscribe and removal no contradict each other"),
        ("unsubscribe --removal may_be_meant", "unsubscribe means that removal is asked for"),
        ("interested --removal asked", "more mail is welcome"),
        ("meeting_request --removal asked", "more mail is welcome"),
        ("not_now --removal asked", "more mail is welcome"),
        ("out_of_office --removal asked", "an absence note"),
    ],
)
def test_what_contradicts_itself_is_refused(sh, words, says):
    """An intent and a word on removal of which one must be wrong: nothing is noted, and no address is suppressed."""
    waiting(sh)
    done = sh(terminal(f"marketing replies --reclassify reply_1 {words}"))
    assert done.code == 2 and says in done.out
    assert events(sh, "reply_reclassified") == []
    assert sh("marketing suppress list --json").records == []


def test_what_is_shown_may_contradict_itself(sh):
    """Then it is not simply right; and what stays shown counts with what is said."""
    waiting(sh, intent="unsubscribe", removal="may_be_meant")
    assert "unsubscribe and removal may_be_meant contradict" in reclassify(sh, "reply_1 same")
    assert "reply_1 is unsubscribe, removal asked; no more mail" in reclassify(sh, "reply_1 unsubscribe")
    assert "reply_2 is referral, removal asked" in reclassify(sh, "reply_2 referral --removal asked")
    assert "say unsubscribe, or removal no" in reclassify(sh, "reply_2 interested")
    assert "reply_2 is interested, removal no" in reclassify(sh, "reply_2 interested --removal no")


def test_mails_without_an_intent_and_callers_without_a_terminal(sh):
    """A bounce wants nothing; and only people say what a reply wants."""
    waiting(sh, kind="bounce")
    assert "its kind is bounce" in reclassify(sh, "reply_1 question")
    assert "asks for a person" in sh("marketing replies --reclassify reply_2 question").err
    assert "--removal goes with" in sh("marketing replies --removal no").err


def test_simulated_replies_are_no_examples(sh):
    """They can be reclassified, but say nothing of real people."""
    waiting(sh, simulated=True)
    reclassify(sh, "reply_1 objection")
    assert "no reply is labelled yet" in sh("marketing eval --own").err
    reclassify(sh, "reply_2 same")
    assert [one["id"] for one in sh("marketing eval --own --export -").records] == ["reply_2"]


def test_examples_of_ones_own(sh):
    """The last word on each reply, right ones too; sending an answer or being done with it says nothing."""
    waiting(sh, subject="Re: Hello", original="How much?\n\n> Hello")
    reclassify(sh, "reply_1 other")
    reclassify(sh, "reply_1 question")
    reclassify(sh, "reply_2 same")
    sh.ok("marketing replies --done reply_2")
    sh.ok("marketing eval --own --export own.jsonl")
    path = sh.work / "own.jsonl"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first, second = map(json.loads, path.read_text().splitlines())
    assert (first["id"], first["subject"], first["body"]) == ("reply_1", "Re: Hello", "How much?\n\n> Hello")
    assert (first["intent"], first["acceptable"], first["labelled_by"]) == ("question", ["question"], "tester")
    assert "removal" not in first
    assert (second["intent"], second["removal"], second["must_suppress"]) == ("question", "no", False)
    assert "exists" in sh("marketing eval --own --export own.jsonl").err
    assert [one["id"] for one in sh("marketing eval --own --export -").records] == ["reply_1", "reply_2"]
    own, from_file = (
        sh(f"marketing eval replies {what} --json").records[0]["figures"] for what in ("--own", "own.jsonl")
    )
    assert own["replies"] == own["intent"]["labelled"] == 2
    assert own["intent"] == from_file["intent"] and own["removal"] == from_file["removal"]


def test_one_by_one(sh):
    """A key for it, after which the same reply is asked about again; a wrong word and Enter alone change nothing."""
    waiting(sh)
    typed = "r\nangry\nr\n\nr\nobjection\nd\nr\nunsubscribe\n"
    out = sh.ok(terminal("marketing replies --decide"), stdin=typed)
    assert "is no intent" in out and "reply_1 is objection" in out and "reply_1 is done" in out
    assert "reply_2 is unsubscribe, removal asked; no more mail to p2@acme.example" in out
    assert sh("marketing replies --json").records == []
    assert [said["intent"] for _, said in events(sh, "reply_reclassified")] == ["objection", "unsubscribe"]


def opened(sh) -> Browser:
    """A logged-in browser at the page of replies."""
    waiting(sh)
    serve(sh)
    browser = Browser(sh)
    browser.log_in(token(sh))
    browser.get("/replies")
    return browser


def test_on_the_page(sh):
    """Chosen from a list, or found right by one click; a stranger can do neither."""
    browser = opened(sh)
    html = browser.post("/replies", id="reply_1", act="reclassify", intent="objection", removal="may_be_meant")[1]
    assert "reply_1 is objection, removal may_be_meant." in html
    assert "noted as right" in browser.post("/replies", id="reply_2", act="right")[1]
    html = browser.post("/replies", id="reply_2", act="reclassify", intent="unsubscribe", removal="")[1]
    assert "no more mail to p2@acme.example" in html
    assert "is no intent" in browser.post("/replies", id="reply_1", act="reclassify", intent="<b>")[1]
    assert [said["via"] for _, said in events(sh, "reply_reclassified")] == ["page"] * 3
    assert Browser(sh).post("/replies", id="reply_1", act="right")[0] in (302, 303, 401, 403)


def test_over_the_api(sh):
    """With a token; the answer says what is shown and what was judged."""
    waiting(sh)
    serve(sh)
    bearer = {"Authorization": f"Bearer {token(sh)}", "Content_Type": "application/json"}
    path = "/api/marketing/replies/reply_1/reclassify"
    status, text, _ = ask(sh, "POST", path, json.dumps({"intent": "not_now"}), **bearer)
    assert status == 200
    assert json.loads(text) == {
        "id": "reply_1",
        "intent": "not_now",
        "judged_intent": "not_now",
        "removal": "no",
        "suppressed": "",
    }
    assert ask(sh, "POST", path, json.dumps({"intent": "angry"}), **bearer)[0] == 422
    assert ask(sh, "POST", path, json.dumps({"intent": "question", "removal": "x"}), **bearer)[0] == 422
    status, text, _ = ask(sh, "POST", path, json.dumps({"intent": "unsubscribe", "removal": "no"}), **bearer)
    assert status == 400 and "contradict each other" in text
    assert ask(sh, "POST", path, json.dumps({"intent": "question"}), Content_Type="application/json")[0] == 401
    assert [said["via"] for _, said in events(sh, "reply_reclassified")] == ["api"]
