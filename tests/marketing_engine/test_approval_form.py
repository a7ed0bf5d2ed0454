"""What the approval page makes of records and of forms, whatever is in them."""

from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.approval.queue import Pending
from marketing_engine.records.normal_forms import normal_linkedin
from marketing_engine.records.tables import Draft, Prospect, Score
from marketing_engine.web import approval_form, approval_view


def card(reasons: list[dict], **person: str) -> approval_view.Card:
    """The card of one with these reasons."""
    prospect = Prospect(id=7, campaign="c", first_name="Ada", linkedin_url=person.get("linkedin_url", ""))
    draft = Draft(step=1, subject="Hello", body="Hi")
    return approval_view.card(Pending(prospect, Score(value=40, reasons=reasons), [draft]))


def test_scores_of_every_age_become_bars():
    """Older records have neither dimensions nor evidence, and say in words that something is unknown."""
    old = [
        {"part": "industry", "points": 20, "of": 30, "why": "IT"},
        {"part": "size", "points": 0, "of": 20, "why": "number of employees unknown"},
        {"part": "title", "points": 25, "of": 25, "why": "CEO"},
        {"part": "signals", "points": 0, "of": 15, "why": "no signal in what is known"},
    ]
    shown = card(old)
    assert {bar.dimension: bar.text for bar in shown.bars} == {
        "fit": "20 of 50, 20 unknown",
        "intent": "0 of 15",
        "timing": "not judged",
        "authority": "25 of 25",
        "budget": "not judged",
    }
    assert [bar.short for bar in shown.bars][:2] == ["20–40/50", "0/15"]
    assert (shown.unknown, shown.unknown_points) == (["size"], 20)
    new = [{"part": "timing", "points": 0, "of": 10, "why": "x", "known": False, "dimension": "timing", "evidence": []}]
    assert [bar.short for bar in card(new).bars] == ["not judged", "not judged", "unknown", "not judged", "not judged"]


def test_only_a_linkedin_address_becomes_a_link():
    """It came from outside; what is understood of it is kept without its scheme."""
    good = "https://www.linkedin.com/in/ada"
    assert card([], linkedin_url=good).linkedin == good
    assert card([], linkedin_url=normal_linkedin(good)).linkedin == "https://linkedin.com/in/ada"
    for bad in (
        "",
        "https://[linkedin.com/in/x",
        "javascript:alert(1)//linkedin.com",
        "http://linkedin.com/in/x",
        "https://linkedin.com.evil.example/",
    ):
        assert card([], linkedin_url=bad).linkedin == ""


def test_the_pace_leaves_breaks_out_and_shares_what_was_saved_together():
    """Times in seconds: (how many decisions, how long)."""
    assert approval_view.pace([0, 10, 20]) == (2, 20)
    assert approval_view.pace([0, 10, 400, 410]) == (2, 20)
    assert approval_view.pace([0, 500, 500, 500]) == (3, 500)
    assert approval_view.pace([]) == (0, 0)


names = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"prospect_[0-9]{1,3}(\.(reason|digest|[1-9]\.(subject|body)))?", fullmatch=True),
    st.sampled_from(("act", "tick", "reason", "prospect_", "prospect_1.", "prospect_1..body")),
)
values = st.one_of(st.text(max_size=20), st.sampled_from(("approve", "reject", "later", "save", "prospect_1")))


@given(st.lists(st.tuples(names, values), max_size=30))
def test_any_form_is_read(fields):
    """Only the three acts come out, and mails only whole."""
    form = approval_form.read(fields)
    assert set(form.acts.values()) <= set(approval_form.ACTS)
    assert form.reasons.keys() == form.acts.keys()
    named = {name for name, _ in fields}
    assert all({f"{ref}.{step}.{half}" for half in ("subject", "body")} <= named for ref, step in form.mails)
