"""marketing learn [--dry-run] [--forget]"""

from dataclasses import asdict
from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.commands.options import Json
from marketing_engine.conversation import learning
from marketing_engine.conversation.comparing_weights import Figures
from marketing_engine.conversation.learning import Outcome


def command(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Learn and measure, and leave all as it is.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Go back to the weights of the product.")] = False,
    as_json: Json = False,
) -> int:
    """Have the judge of replies learn what you reclassified; its new weights are taken only where they are better."""
    if forget and dry_run:
        raise UsageError("--forget goes without --dry-run")
    if forget:
        _forget(as_json=as_json)
        return 0
    outcome = learning.learn(output.note, dry_run=dry_run)
    if as_json:
        output.emit_json({**asdict(outcome), "better": not outcome.refused, "taken": _is_taken(outcome, dry_run)})
    else:
        _show(outcome, dry_run)
    return 0


def _forget(*, as_json: bool) -> None:
    forgot = learning.forget()
    if as_json:
        output.emit_json({"forgot": forgot})
    else:
        output.say(
            "✅ The judge uses the weights that come with the product"
            if forgot
            else "The judge has learned nothing of your own"
        )


def _is_taken(outcome: Outcome, dry_run: bool) -> bool:
    return not (outcome.refused or dry_run)


def _show(outcome: Outcome, dry_run: bool) -> None:
    output.say(f"{outcome.examples} replies of yours: {outcome.learned} learned, {outcome.held_back} held back")
    if outcome.left_out:
        output.say(learning.describe_left_out(outcome.left_out))
    in_use, new = _column(outcome.in_use, outcome.held_back), _column(outcome.new, outcome.held_back)
    output.table(("what", "in use", "new"), list(zip(ROWS, in_use, new, strict=True)))
    if outcome.refused:
        output.say(f"The weights stay as they are: {outcome.refused}")
    elif dry_run:
        output.say("The new weights are better; without --dry-run they would be taken")
    else:
        output.say("✅ The new weights are better, and are used from the next reply on")


ROWS = (
    "intents right, held back",
    "suppressed without asking, held back",
    "asked and not suppressed, held back",
    "refusals taken for interest, held back",
    "finished wrongly, held back",
    "intents right, calibration set",
)


def _column(figures: Figures, held_back: int) -> tuple[str, ...]:
    counts = (figures.wrong_removals, figures.missed_removals, figures.false_interest, figures.wrong_acts)
    return (f"{figures.right} of {held_back}", *map(str, counts), f"{100 * figures.calibration:.1f} %")
