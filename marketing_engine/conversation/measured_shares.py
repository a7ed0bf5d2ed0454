"""How often what is said of each thing is right: the shares in `reading/judging/confidences.py`.

    python -m marketing_engine.conversation.measured_shares [--judge NAME] FILE…

The files are labelled replies as for `marketing eval replies`.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from marketing_engine.conversation import given_mails
from marketing_engine.conversation.evaluation.confidences import RIGHT
from marketing_engine.conversation.evaluation.reading_lines import labels_of
from marketing_engine.conversation.evaluation.shape import TECHNICAL, Case, Judged, Labels, Named
from marketing_engine.conversation.judges import judge_named
from marketing_engine.conversation.reading.judging.confidences import statements_of
from marketing_engine.conversation.reading.model.examples import RECEIVED
from marketing_engine.conversation.reading.reading import Reading

MOST = 0.99


def main(arguments: list[str]) -> int:
    """Print a line for each statement: what is said, how many are right, of how many, and the share."""
    parser = argparse.ArgumentParser(description="How often what is said of each thing is right.")
    parser.add_argument("--judge")
    parser.add_argument("files", nargs="+")
    asked = parser.parse_args(arguments)
    for said, (right, count) in sorted(shares_of(_read(asked.files, asked.judge)).items()):
        sys.stdout.write(f'    "{said}": {share(right, count):.2f},  # {right} of {count}\n')
    return 0


def share(right: int, count: int) -> float:
    """The rule of succession: of few, no share is 0 or 1; and none is ever 1."""
    return min(MOST, (right + 1) / (count + 2))


def shares_of(readings: Iterable[tuple[Labels, Reading]]) -> dict[str, tuple[int, int]]:
    """By statement, how many are right, of how many that have the label."""
    right, count = Counter[str](), Counter[str]()
    for labels, reading in readings:
        if reading.kind.kind in TECHNICAL:
            continue
        said = statements_of(reading.judgement, reading.kind)
        case = _case(labels, reading)
        for thing, one in said.items():
            is_right = RIGHT[thing](case)
            count[f"{thing} {one}"] += is_right is not None
            right[f"{thing} {one}"] += bool(is_right)
    return {name: (right[name], total) for name, total in count.items() if total}


def _case(labels: Labels, reading: Reading) -> Case:
    judged, day = reading.judgement, reading.judgement.resume_date
    named = judged.referral
    found = Judged(
        judged.intent,
        sentiment=judged.sentiment,
        injection=judged.injection,
        bant=judged.bant,
        resume_date=date.fromisoformat(day) if day else None,
        referral=Named(named.name, named.email) if named else Named(),
        removal=judged.removal,
    )
    return Case("", "", labels, found)


def _read(files: Iterable[str], name: str | None) -> Iterator[tuple[Labels, Reading]]:
    judge = judge_named(name)
    with judge.reader() as reader:
        for file in files:
            for one in given_mails.lines_of(file):
                reading = reader.read_text(one.subject, one.body, one.headers or {}, one.received or RECEIVED)
                yield labels_of(one.line), reading


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
