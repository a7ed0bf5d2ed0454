"""The score of personalisation: only what stands in the text counts, with its reasons."""

from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.approval.personalisation import (
    MOST,
    WEIGHTS,
    Sentence,
    Told,
    again,
    describe,
    personalisation,
    with_told,
)
from marketing_engine.config.campaign import Campaign
from marketing_engine.records.tables import Draft

CAMPAIGN = Campaign.model_validate(
    {
        "name": "c",
        "icp": "i",
        "source": "people.csv",
        "sender": {
            "name": "Dana Wells",
            "email": "dana@ours.example",
            "company": "Screenwise",
            "postal_address": "Screenwise, 12 Example Street, Dublin",
        },
        "sequence": [{"template": "t"}],
    }
)
VALUES = {"first_name": "Ada", "title": "CEO", "company": "Acme", "employees": 12, "city": "Dublin", "about": ""}
END = "\n\nDana Wells\nScreenwise, 12 Example Street, Dublin\n"


def scored(text: str, own: dict[str, str] | None = None, sentences: tuple[Sentence, ...] = ()) -> dict:
    return personalisation(text + END, VALUES, own or {}, CAMPAIGN, sentences=sentences)


def test_only_what_stands_in_the_text_counts():
    """Whole words of the person's own; what the sender's address says is not theirs."""
    found = scored("Hello Ada,\n\nas ceo you know.")
    assert found["score"] == 3.5 and [one["part"] for one in found["reasons"]] == ["first name", "title"]
    assert scored("Hello Adam, Acmeville!")["score"] == 0 == scored("Hello,")["score"]
    assert scored("Hello,")["reasons"] == []


def test_own_columns_count_by_what_they_are():
    """A sentence of their own counts most, and columns together have a bound."""
    ice = {"ice_breaker": "Your talk on nurses in Dublin was a pleasure"}
    assert scored(ice["ice_breaker"], ice)["reasons"][-1]["points"] == 4.0
    many = {f"c{n}": f"word{n}" for n in range(9)}
    assert scored(" ".join(many.values()), many)["score"] == 5.0


def test_a_sentence_of_claudes_counts_by_its_facts():
    """What stands in it is not counted twice, and one that was edited away counts no more."""
    sentence = Sentence("At Acme, nurses fill days.", ("name: Acme (people.csv, 2026-11-01)",))
    found = scored(f"Hello Ada,\n\n{sentence.text}", sentences=(sentence,))
    assert found["score"] == 4.0 and found["by"] == "claude" and found["cited"] == list(sentence.cited)
    kept = again(found, f"Dear Ada,\n{sentence.text}{END}", VALUES, {}, CAMPAIGN)
    assert (kept["by"], kept["score"]) == ("claude", 4.0)
    gone = again(found, f"Dear Ada,{END}", VALUES, {}, CAMPAIGN)
    assert (gone["by"], gone["score"], gone["cited"]) == ("rules", 1.5, [])


def test_what_an_approver_reads():
    """The score with its parts, what Claude's sentence rests on, what was refused, and why Claude was not asked."""
    told = Told(refused={(1, "x"): "a number that no cited fact has: 40"}, note="no Claude: the day's budget is spent")
    draft = Draft(personalisation=with_told(scored("Hello Ada, as CEO"), told, 1))
    assert describe(draft) == [
        "personalisation 3.5/10: first name, title",
        "Claude's sentence was refused: a number that no cited fact has: 40",
        "by rules: no Claude: the day's budget is spent",
    ]
    assert describe(Draft(personalisation={})) == [] == describe(Draft())
    assert describe(Draft(personalisation=scored("x"))) == ["personalisation 0/10: nothing of this person stands in it"]


@given(
    st.text(max_size=300),
    st.dictionaries(st.sampled_from(sorted(WEIGHTS)), st.text(max_size=20)),
    st.dictionaries(st.text(min_size=1, max_size=9), st.text(max_size=30), max_size=6),
)
def test_the_score_is_the_sum_of_its_reasons(text, values, own):
    """Whatever the texts: 0 to 10, and never more than what is shown for it."""
    found = personalisation(text, values, own, CAMPAIGN)
    assert 0 <= found["score"] <= MOST
    assert found["score"] == min(MOST, round(sum(one["points"] for one in found["reasons"]), 1))
    assert all(one["points"] > 0 for one in found["reasons"])
