"""Of the user's own labelled replies no writer, no company and no wording is learned more than a few times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.conversation.choosing_examples import (
    MOST_OF_A_DOMAIN,
    MOST_OF_A_WRITER,
    WHY_LEFT_OUT,
    Choice,
    choose,
    domain_of,
    is_held_back,
)
from marketing_engine.conversation.learning import describe_left_out
from marketing_engine.conversation.near_duplicates import ALIKE, grouped, groups_of_words
from marketing_engine.conversation.own_examples import Labelled

TEXT = "Thanks for the mail, we are well served by our present supplier and see no reason to change that this year."
WORDS = ("awning", "bobbin", "cooper", "dowel", "easel", "ferrule", "gasket", "hopper", "ingot", "joist", "kiln")


def said(text: str, **more) -> dict:
    """A reply with this text, of another person in another company than all others, unless `more` says so."""
    return {"text": text, "intent": "interested", **more}


def other_text(number: int) -> str:
    """A text that is like no other one."""
    return " ".join(f"{word}{number}" for word in WORDS)


def labelled(*replies: dict) -> list[Labelled]:
    """The replies as the records have them."""
    return [
        Labelled(
            id,
            {"id": f"reply_{id}", "subject": "Re: Hello", "intent": one["intent"], "removal": one.get("removal", "")},
            one["text"],
            one.get("email", f"p{id}@firm{id}.example"),
            one.get("prospect_id", id),
            one.get("simulated", False),
        )
        for id, one in enumerate(replies, 1)
    ]


def chosen(*replies: dict) -> tuple[int, dict[str, int]]:
    """How many count, and how many do not, by the reasons."""
    choice = choose(labelled(*replies))
    return len(choice.taught) + len(choice.held_back), dict(choice.left_out)


def test_of_one_writer_three_count():
    """However the address is spelt."""
    spelt = ("eve+%d@evil.example", "Eve+%d@EVIL.example")
    replies = [said(other_text(number), email=spelt[number % 2] % number) for number in range(200)]
    assert chosen(*replies) == (MOST_OF_A_WRITER, {"of_one_writer": 200 - MOST_OF_A_WRITER})
    free_mail = [said(other_text(number), email=f"e.ve+{number}@gmail.com") for number in range(20)]
    assert chosen(*free_mail) == (MOST_OF_A_WRITER, {"of_one_writer": 20 - MOST_OF_A_WRITER})


def test_who_answers_one_mail_from_many_addresses_is_one_writer():
    """It takes a mail of ours to answer it, and that had one person."""
    replies = [said(other_text(number), prospect_id=1) for number in range(200)]
    assert chosen(*replies) == (MOST_OF_A_WRITER, {"of_one_writer": 200 - MOST_OF_A_WRITER})


@pytest.mark.parametrize("email", ["e{}@evil.example", "e@a{}.evil.example", "e@a{}.evil.co.uk"])
def test_of_one_domain_five_count(email):
    """Also where each writer has a name below it."""
    replies = [said(other_text(number), email=email.format(number)) for number in range(200)]
    assert chosen(*replies) == (MOST_OF_A_DOMAIN, {"of_one_domain": 200 - MOST_OF_A_DOMAIN})


def test_customers_of_a_provider_are_strangers_to_each_other():
    """Their domain says nothing; each address counts for itself."""
    assert chosen(*(said(other_text(number), email=f"e{number}@gmail.com") for number in range(20))) == (20, {})


@pytest.mark.parametrize(
    ("email", "domain"),
    [
        ("ada@acme.example", "@acme.example"),
        ("ada@Mail.Acme.example", "@acme.example"),
        ("ada@acme.co.uk", "@acme.co.uk"),
        ("ada@mail.acme.com.au", "@acme.com.au"),
        ("ada@gmail.com", ""),
        ("ada@yahoo.co.uk", ""),
        ("ada@gmx.de", ""),
        ("ada@localhost", "@localhost"),
    ],
)
def test_domains(email, domain):
    """What was registered, empty for free mail."""
    assert domain_of(email) == domain


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.upper(),
        TEXT.replace(",", " -").replace(".", " !!"),
        TEXT.replace("e", "e\u200b"),
        TEXT.replace("e", "é"),
        TEXT.replace("this year", "any time soon"),
        f"Hello Bob,\n\n{TEXT}",
        f"{TEXT} Ref. 4711",
    ],
)
def test_near_duplicates_count_once(text):
    """Of however many writers and companies; the earliest stays."""
    choice = choose(labelled(said(TEXT), *(said(text) for _ in range(199))))
    assert [one["id"] for one in (*choice.taught, *choice.held_back)] == ["reply_1"]
    assert choice.left_out == {"near_duplicates": 199}


def test_what_the_judge_does_not_see_tells_no_texts_apart():
    """It looks at the beginning of a long text."""
    assert chosen(*(said(f"{TEXT} " * 20 + other_text(number) * 9) for number in range(50)))[0] == 1


def test_texts_of_few_words():
    """They are alike where they are equal; what has no text is known by its subject."""
    assert chosen(
        said("No thanks."), said("no, thanks!"), said("No thanks, Bob"), said("Why?"), said(""), said("")
    ) == (
        4,
        {"near_duplicates": 2},
    )


def test_near_duplicates_with_different_labels_teach_nothing():
    """One of the labels is wrong. So no one teaches a refusal's wording as interest beside those who refuse by it."""
    refusals = [said(TEXT, intent="not_interested") for _ in range(5)]
    assert chosen(*refusals, said(TEXT)) == (0, {"contradictory": 6})
    asked, not_asked = said(TEXT, intent="referral", removal="asked"), said(TEXT, intent="referral", removal="no")
    assert chosen(asked, not_asked) == (0, {"contradictory": 2})
    assert chosen(asked, said(TEXT, intent="referral")) == (1, {"near_duplicates": 1})  # nothing was said of removal


def test_labels_that_contradict_themselves():
    """Such as an older version took them."""
    assert chosen(said(TEXT, intent="unsubscribe", removal="no")) == (0, {"contradictory": 1})


def test_simulated_replies_and_mails_of_strangers():
    """Neither is an answer of a person that we wrote to; and neither takes a place of those that are."""
    replies = [said(TEXT, simulated=True), said(other_text(1), prospect_id=None), said(TEXT)]
    assert chosen(*replies) == (1, {"simulated": 1, "of_strangers": 1})


def test_told_in_words():
    """All reasons, in their order."""
    counted = dict.fromkeys(WHY_LEFT_OUT, 2)
    assert describe_left_out(counted).startswith("14 left out: 2 simulated, 2 answer no mail of yours, 2 with labels")
    assert describe_left_out({}) == ""


def test_what_is_held_back_stays_so():
    """By its id alone, whatever else there is: about three in ten."""
    held_back = [id for id in range(1_000) if is_held_back(f"reply_{id}")]
    assert 250 < len(held_back) < 350 and held_back[:3] == [id for id in range(20) if is_held_back(f"reply_{id}")][:3]


TEXTS = st.lists(st.sampled_from(WORDS[:4]), max_size=6).map(" ".join)
REPLIES = st.builds(
    said, TEXTS, intent=st.sampled_from(("interested", "other")), prospect_id=st.sampled_from((1, 2, 3, None))
)


@given(st.lists(REPLIES, max_size=30))
def test_every_reply_is_used_or_counted(replies):
    """And no two that are used are near-duplicates, so none lies on both sides."""
    found = labelled(*replies)
    choice: Choice = choose(found)
    used = {one["id"] for one in (*choice.taught, *choice.held_back)}
    assert len(used) + choice.left_out.total() == len(replies)
    words = [groups_of_words(one.text or "Re: Hello") for one in found if one.row["id"] in used]
    for at, some in enumerate(words):
        assert all(len(some & other) < ALIKE * len(some | other) for other in words[:at])


def test_grouping_takes_time_in_proportion():
    """Two thousand long texts with much in common are no burden."""
    texts = [" ".join(other_text(number % 50 + at) for at in range(10)) + f" {number}" for number in range(2_000)]
    assert sum(map(len, grouped(texts, str))) == 2_000
