"""Who declines rests in all campaigns: which refusal counts, for how long, and what ends it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from conftest import ROOT, terminal
from day import approve
from page import inside, mail_has_left, reply_waits, seed

from marketing_engine.config.library import Library
from marketing_engine.outreach import batches, sequence
from marketing_engine.places.working_days import next_working_day
from marketing_engine.records.database import transaction
from marketing_engine.records.declined import resting
from marketing_engine.records.tables import Draft, OtherAddress, Prospect, Reply, Touch

NO = "We are not interested, thank you."
SAME_PERSON = {
    "another spelling": {"email": "p1+jobs@acme.example"},
    "a second address": {"email": "ann@else.example"},
    "the profile": {"email": "ann@else.example", "linkedin_url": "linkedin.com/in/ann"},
    "name and company": {"email": "ann.oneil@acme.example", "name_key": "ann oneil@acme.example"},
}


def in_two_campaigns(sh, **second: str) -> None:
    """Ann was written to in one campaign; in another she is approved, under another address, and so is Bob."""
    seed(sh, 3)
    mail_has_left(sh, 1)
    approve(sh, "prospect_2 prospect_3")
    own = (sh.config / "campaigns" / "campaign_1.yaml").read_text()
    (sh.config / "campaigns" / "campaign_2.yaml").write_text(own)
    with inside(sh), transaction() as db:
        ann, other = db.get_one(Prospect, 1), db.get_one(Prospect, 2)
        ann.linkedin_url, ann.name_key = "linkedin.com/in/ann", "ann oneil@acme.example"
        for one in (other, db.get_one(Prospect, 3)):
            one.campaign = "campaign_2"
        for name, value in (second or {"email": "p1+jobs@acme.example"}).items():
            setattr(other, name, value)
        if second == SAME_PERSON["a second address"]:
            db.add(OtherAddress(prospect_id=1, email="ann@else.example", key="example.else@ann"))


def replies(sh, text: str, prospect: int = 1) -> str:
    """A reply as text, as a person lays it before the reader."""
    return sh.ok(
        f"python3 {ROOT}/marketing_engine/agents/conversation_ai.py --prospect prospect_{prospect} --reply-text '{text}'"
    )


def due(sh) -> list[int]:
    """Who would get a first mail of the other campaign now."""
    with inside(sh), transaction(reads=True) as db:
        return sequence.approved_unwritten(db, Library(sh.config).campaign("campaign_2"))


def check(sh, address: str = "p1@acme.example") -> str:
    """What `marketing suppress check` says."""
    return sh(f"marketing suppress check {address}").out


def answered(sh, days_ago: int) -> None:
    """Let the first reply have come so many days ago."""
    at = datetime.now(UTC) - timedelta(days=days_ago)
    with inside(sh), transaction() as db:
        db.get_one(Reply, 1).received_at = at.strftime("%Y-%m-%dT%H:%M:%SZ")


def a_refusal(sh, **fields: object) -> None:
    """The machine let a refusal of Ann's rest."""
    reply_waits(sh, 1)
    with inside(sh), transaction() as db:
        one = db.get_one(Reply, 1)
        named = {"intent": "not_interested", "action": "none", "needs_human": False, "kind": "reply", **fields}
        for name, value in named.items():
            setattr(one, name, value)
    answered(sh, 0)


@pytest.mark.parametrize("second", SAME_PERSON.values(), ids=SAME_PERSON)
def test_the_same_person_in_another_campaign_rests_too(sh, second):
    """Neither listed as due, nor sent to by name; the reason says when it ends."""
    in_two_campaigns(sh, **second)
    assert due(sh) == [2, 3]
    a_refusal(sh)
    assert due(sh) == [3]
    assert "declined on" in check(sh, "prospect_2") and "rests until" in check(sh, second["email"])
    with inside(sh):
        batch = batches.send_to(Library(sh.config), [2, 3], "", None)
    assert batch.sent == 1
    ((who, why),) = batch.skipped
    assert who == "prospect_2" and why.startswith("declined on 20") and "(reply_1), rests until 20" in why


def test_a_refusal_that_was_really_read(sh):
    """The machine finishes with it; check says so, for people and programs, until it is taken back."""
    in_two_campaigns(sh)
    replies(sh, NO)
    shown = sh("marketing replies --show reply_1 --json").records[0]
    assert shown["intent"] == "not_interested"
    assert sh("marketing suppress check p3@acme.example").code == 0
    asked = sh("marketing suppress check p1@acme.example --json")
    assert asked.code == 1 and asked.records[0]["suppressed"] is False
    assert asked.records[0]["rests_until"] > asked.records[0]["declined_on"] and asked.records[0]["reply"] == "reply_1"
    assert due(sh) == [3]
    if shown["action"] == "none":
        sh.ok(terminal("marketing replies --take-back reply_1"))
        assert "may be written to" in check(sh) and due(sh) == [2, 3]
        sh.ok("marketing replies --done reply_1")  # a person has seen it, and it is a refusal
        assert due(sh) == [3]


def test_a_person_who_says_that_it_was_none_ends_it(sh):
    """And one who finds that another reply is a refusal begins it."""
    in_two_campaigns(sh)
    a_refusal(sh)
    sh.ok(terminal("marketing replies --reclassify reply_1 question"))
    assert "may be written to" in check(sh) and due(sh) == [2, 3]
    sh.ok(terminal("marketing replies --reclassify reply_1 not_interested"))
    assert "rests until" in check(sh) and due(sh) == [3]


def test_it_ends_after_the_days_that_the_file_names(sh):
    """A year, unless the file says otherwise; 0 is no rest. A campaign has no number of its own."""
    in_two_campaigns(sh)
    a_refusal(sh)
    file = sh.config / "replies.yaml"
    for ago, days, rests in ((363, 365, True), (366, 365, False), (29, 30, True), (31, 30, False), (0, 0, False)):
        file.write_text(f"declined_rests_days: {days}\n")
        answered(sh, ago)
        assert (due(sh) == [3], "rests until" in check(sh)) == (rests, rests), (ago, days)
    file.write_text("declined_rests_days: -1\n")
    assert "replies.yaml:1" in sh("marketing suppress check a@x.example").err
    file.unlink()
    with (sh.config / "campaigns" / "campaign_2.yaml").open("a") as own:
        own.write("\ndeclined_rests_days: 3\n")
    assert "stands in replies.yaml" in sh("trigger_daily_workflow.sh campaign_2").err


@pytest.mark.parametrize(
    ("later", "rests"),
    [
        ({"intent": "interested"}, False),
        ({"intent": "question", "email": "p1+phone@acme.example"}, False),
        ({"intent": "interested", "email": "mallory@evil.example"}, True),
        ({"intent": "interested", "sentiment": "negative"}, True),
        ({"intent": "other"}, True),
        ({"intent": "out_of_office", "kind": "auto_reply"}, True),
    ],
)
def test_interest_that_the_same_mailbox_shows_later_ends_it(sh, later, rests):
    """Not that of another mailbox, nor what machines send, nor what is said in anger."""
    in_two_campaigns(sh)
    a_refusal(sh)
    with inside(sh), transaction() as db:
        fields = {"key": "k2", "message_id": "<k2@x>", "prospect_id": 1, "email": "p1@acme.example", "text": "…"}
        fields |= {"sentiment": "neutral", "bant": {}, "score": 0, "received_at": db.get_one(Reply, 1).received_at}
        db.add(Reply(**fields | later))
    assert (due(sh) == [3]) == rests


@pytest.mark.parametrize("fields", [{"kind": "calendar"}, {"undone_by": "x", "undone_at": "x"}, {"intent": "not_now"}])
def test_what_is_no_refusal(sh, fields):
    """A meeting that is declined may be held another day."""
    in_two_campaigns(sh)
    a_refusal(sh, **fields)
    assert due(sh) == [2, 3] and "may be written to" in check(sh)


def test_a_follow_up_waits_for_the_end_of_the_rest(sh):
    """Of the other campaign, in which the person has not answered."""
    in_two_campaigns(sh)
    mail_has_left(sh, 2)
    with inside(sh), transaction() as db:
        touch = db.get_one(Touch, 2)
        touch.campaign, touch.email = "campaign_2", "p1+jobs@acme.example"
        db.add(Draft(prospect_id=2, step=3, template="initial", subject="x", body="x"))
    campaign = Library(sh.config).campaign("campaign_1").model_copy(update={"id": "campaign_2"})
    with inside(sh), transaction(reads=True) as db:
        ((_, _, before), *_) = sequence.follow_ups(db, campaign)
    a_refusal(sh)
    with inside(sh), transaction(reads=True) as db:
        ((id, _, after), *_) = sequence.follow_ups(db, campaign)
        until = date.fromisoformat(resting(db, 365)[2].until)
        assert (id, after) == (2, next_working_day(until, "").isoformat()) and after > before


def test_a_colleague_who_answers_in_ones_place_rests_with_them(sh):
    """Both: who was written to, and who wrote."""
    in_two_campaigns(sh)
    a_refusal(sh, email="P3+x@acme.example", needs_human=True, action="draft")
    assert due(sh) == []
