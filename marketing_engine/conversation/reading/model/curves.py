"""The curves that turn the leads of scores into confidences, and the answers that the scores give."""

from collections.abc import Mapping, Sequence

import numpy as np

from marketing_engine.conversation.reading.model.examples import OUTPUTS, TASKS, TONES, Example
from marketing_engine.conversation.reading.model.fitting import curve, leads, on_curve
from marketing_engine.conversation.reading.model.shape import Matrix
from marketing_engine.records.intents import INTENTS

TONE_RIDGE = 0.3
_INTENTS = [OUTPUTS.index(one) for one in INTENTS]
_TONE_FEATURES = [OUTPUTS.index(one) for one in (*INTENTS, *TONES)]
TONE_CURVE = len(_TONE_FEATURES) + len(INTENTS) + 1
"""Numbers of the curve of a tone."""


def curves_of(examples: Sequence[Example], scores: Matrix) -> dict[str, list[float]]:
    """A curve for each task, by the scores (examples, outputs) of texts that were not learned.

    A text without a label says nothing on that task.
    """
    found = _tones_of(examples, scores)
    scores = toned(scores, found)
    for task, options in TASKS.items():
        known = [row for row, one in enumerate(examples) if _is_known(task, one)]
        of_task = scores[:, [OUTPUTS.index(one) for one in options]][known]
        right = rights(task, [examples[row] for row in known], of_task)
        found[task] = [round(float(one), 4) for one in curve(leads(of_task), right)]
    return found


def _tones_of(examples: Sequence[Example], scores: Matrix) -> dict[str, list[float]]:
    """A curve for each tone, by the scores of all intents and tones: how they wish for something says how they feel."""
    known = [row for row, one in enumerate(examples) if one.sentiment]
    features = _features_of_tone(scores)[known]
    tones = [examples[row].sentiment for row in known]
    return {
        tone: [round(float(one), 4) for one in curve(features, np.array([one == tone for one in tones]), TONE_RIDGE)]
        for tone in TONES
    }


def toned(scores: Matrix, curves: Mapping[str, Sequence[float]]) -> Matrix:
    """The scores (texts, outputs) with those of the tones by their curves."""
    found, features = scores.copy(), _features_of_tone(scores)
    for tone in TONES:
        found[:, OUTPUTS.index(tone)] = on_curve(np.array(curves[tone]), features)
    return found


def _features_of_tone(scores: Matrix) -> Matrix:
    """(texts, features): the scores of intents and tones, and which intent is the likeliest: interest is positive."""
    likeliest = scores[:, _INTENTS].argmax(1)
    return np.column_stack([scores[:, _TONE_FEATURES], np.eye(len(INTENTS))[likeliest]])


def share_acceptable(examples: Sequence[Example], scores: Matrix) -> float:
    """The share of these examples of which the best-scored intent is acceptable."""
    columns = [OUTPUTS.index(one) for one in TASKS["intent"]]
    return float(rights("intent", examples, scores[:, columns]).mean())


def rights(task: str, examples: Sequence[Example], scores: Matrix) -> Matrix:
    """(examples,): 1 where the best-scored answer of the task's is right; `scores` has a column for each of them."""
    options = TASKS[task]
    return np.array(
        [_is_right(task, one, options[at]) for one, at in zip(examples, scores.argmax(1), strict=True)], np.float64
    )


def _is_known(task: str, example: Example) -> bool:
    if task == "intent":
        return bool(example.intent)
    if task == "sentiment":
        return bool(example.sentiment)
    return example.bant is not None and task in example.bant


def _is_right(task: str, example: Example, answer: str) -> bool:
    if task == "intent":
        return answer in example.acceptable
    if task == "sentiment":
        return answer == example.sentiment
    return example.bant is not None and answer == f"{task} {example.bant[task]}"
