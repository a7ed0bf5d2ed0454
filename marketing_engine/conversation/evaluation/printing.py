"""Figures for people: tables on a terminal, lines with tabs for grep and cut anywhere else."""

from collections.abc import Iterable, Sequence
from string import ascii_lowercase

from coordination import output
from marketing_engine.conversation.evaluation.acts import OUTCOMES
from marketing_engine.conversation.evaluation.figures import Figures
from marketing_engine.conversation.evaluation.intents import Classes
from marketing_engine.conversation.evaluation.statements import Found, Share
from marketing_engine.conversation.evaluation.wrong import Wrong

Row = tuple[str, ...]

CLASS = ("intent", "labelled", "got", "precision", "recall", "F1")

ONLY_JSON = ("sentiment", "bant")
"""Wrong things that are too many for a screen."""


def show(figures: Figures, wrong: Sequence[Wrong]) -> None:
    """Print all figures, then the mails behind the wrong ones."""
    _table(("what", "figure"), _judged(figures))
    if figures.labelled:
        _section("Intents, strict", CLASS, _classes(figures.strict))
        _section("Intents, any acceptable one is right", CLASS, _classes(figures.lenient))
        _show_confusion(figures.confusion)
        _section("Calibration", ("confidence", "replies", "mean", "acceptable"), _bins(figures))
    _section("Removal", ("said", *OUTCOMES), _removal(figures))
    _section("Confidence in each", ("what", "replies", "mean", "right", "error"), _confidences(figures))
    _section("Statements", ("what", "labelled", "right", "share", "wrong", "missed", "invented"), _statements(figures))
    _section("Acts", ("what", "replies", "of", "share"), _acts(figures))
    shown = [one for one in wrong if one.about not in ONLY_JSON]
    head = ("about", "id", "wanted", "got", "confidence", "words", *(() if output.on_terminal() else ("rests on",)))
    _section("Wrong", head, [_wrong(one) for one in shown])
    left = len(wrong) - len(shown)
    if left:
        output.note(f"… and {left} of {' and '.join(ONLY_JSON)}: --json lists them")


def _section(title: str, head: Row, rows: Iterable[Row]) -> None:
    """A titled table; nothing where it has no rows."""
    listed = list(rows)
    if not listed:
        return
    output.say("", title)
    _table(head, listed)


def _table(head: Row, rows: Sequence[Row]) -> None:
    if output.on_terminal():
        output.table(head, rows)
    else:
        output.say(*("\t".join(map(_cell, row)) for row in (head, *rows)))


def _cell(text: str) -> str:
    return output.one_line(text.replace("\t", " "))


def _judged(f: Figures) -> list[Row]:
    judges = ", ".join(name if len(f.judges) == 1 else f"{name} ({count})" for name, count in f.judges.items())
    return [
        ("replies", str(f.replies)),
        ("could not be read", str(f.unread)),
        ("judge", judges or "-"),
        ("macro F1, strict", _macro(f.strict)),
        ("macro F1, any acceptable intent", _macro(f.lenient)),
        ("calibration error", _share(f.calibration.error)),
        ("calls that cost", str(f.took.calls)),
        ("dollars", f"{f.took.dollars:.4f}"),
        ("seconds", f"{f.took.seconds:.1f}"),
    ]


def _macro(found: Classes) -> str:
    """With the number of intents in it."""
    return f"{found.macro_f1:.3f} ({found.counted} intents)" if found.counted else "-"


def _classes(found: Classes) -> list[Row]:
    return [
        (name, str(one.labelled), str(one.got), _share(one.precision), _share(one.recall), _share(one.f1))
        for name, one in found.by_intent.items()
    ]


def _show_confusion(table: dict[str, dict[str, int]]) -> None:
    """A row for what was wanted, a column for what was got; on a terminal the columns have letters."""
    names = list(dict.fromkeys([*table, *(got for row in table.values() for got in row)]))
    narrow = output.on_terminal()
    letters = ascii_lowercase[: len(names)]
    head = ("wanted", *(letters if narrow else names))
    zero = "·" if narrow else "0"
    rows = [
        (
            f"{letter} {wanted}" if narrow else wanted,
            *(str(table.get(wanted, {}).get(got, "")) or zero for got in names),
        )
        for letter, wanted in zip(letters, names, strict=True)
    ]
    _section("Confusion", head, rows)


def _bins(f: Figures) -> list[Row]:
    return [
        (f"{one.low:.1f}–{one.high:.1f}", str(one.count), _share(one.confidence), _share(one.acceptable))
        for one in f.calibration.bins
    ]


def _confidences(f: Figures) -> list[Row]:
    return [
        (name.replace("_", " "), str(one.replies), _share(one.mean), _share(one.right), _share(one.error))
        for name, one in f.confidences.items()
        if one.replies
    ]


def _removal(f: Figures) -> list[Row]:
    return [
        (said, *(str(outcomes[outcome]) for outcome in OUTCOMES))
        for said, outcomes in f.removal.items()
        if any(outcomes.values())
    ]


def _statements(f: Figures) -> list[Row]:
    accuracies = [("sentiment", f.sentiment), *f.bant.items(), ("injection", f.injection)]
    rows = [_accuracy(name, found) for name, found in accuracies if found.labelled]
    named = [("resume date", f.resume_date), ("referral", f.referral)]
    return rows + [_found(name, found) for name, found in named if found.labelled + found.without]


def _accuracy(name: str, found: Share) -> Row:
    return (name, str(found.labelled), str(found.right), _share(found.share), str(found.labelled - found.right), "", "")


def _found(name: str, found: Found) -> Row:
    counts = (found.wrong, found.missed, found.invented)
    return (name, str(found.labelled), str(found.right), _share(found.share), *map(str, counts))


def _acts(f: Figures) -> list[Row]:
    rows: list[Row] = [
        ("wrongly suppressed", str(f.wrongly_suppressed), str(_not_asked(f)), ""),
        ("automatic answers", str(f.answers.sent), str(f.replies), ""),
        ("automatic where a person was needed", str(f.answers.person_needed), str(f.answers.labelled), ""),
        ("automatic to machines", str(f.answers.to_machines), str(f.answers.sent), ""),
    ]
    if f.labelled:
        done = f.finished
        rows.append(("finished without a person", str(done.finished), str(done.labelled), _share(done.share)))
        rows.append(("finished rightly", str(done.right), str(done.finished), _share(done.right_share)))
    return rows


def _not_asked(f: Figures) -> int:
    return sum(sum(outcomes.values()) for said, outcomes in f.removal.items() if said != "asked")


def _wrong(one: Wrong) -> Row:
    """With the words that it rests on; on a terminal they stand in the place of the mail's first ones."""
    sure = "-" if one.confidence is None else f"{one.confidence:.2f}"
    words = (one.evidence or one.words,) if output.on_terminal() else (one.words, one.evidence)
    return (one.about, one.id, one.wanted, one.got, sure, *words)


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
