"""marketing prospects"""

import sys
from dataclasses import asdict
from difflib import get_close_matches
from typing import Annotated, cast, get_args

import typer

from coordination import output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.commands.options import CampaignOption, Json, campaign_of, library
from marketing_engine.day.approval_status import rules_by_id
from marketing_engine.records import prospect_list
from marketing_engine.records.database import transaction
from marketing_engine.records.standing_words import MEANINGS, Standing


def command(
    campaign: CampaignOption = "",
    decision: Annotated[
        str, typer.Option(metavar="WORD", help=f"Only these: {', '.join(get_args(prospect_list.Decided))}.")
    ] = "",
    standing: Annotated[
        str, typer.Option(metavar="WORDS", help="Only who stands there: unverified, below-score; `help` tells all.")
    ] = "",
    why: Annotated[bool, typer.Option("--why", help="Say of each where they stand, and why.")] = False,
    as_json: Json = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV, safe to open in a spreadsheet.")] = False,
) -> int:
    """List the prospects of a campaign, one line each: score, where they stand, mails."""
    if as_json and as_csv:
        raise UsageError("--json or --csv, not both")
    if standing == "help":
        output.table(("standing", "means"), [(word, MEANINGS[word]) for word in Standing])
        return 0
    campaign = campaign_of(None, campaign)
    used = library(None)
    known = [used.campaign(campaign)] if campaign in used.campaign_ids() else []
    wanted = prospect_list.Filter(campaign, _decision(decision), standing=_standing(standing), rules=rules_by_id(known))
    with transaction(reads=True) as db:
        if not prospect_list.page(db, prospect_list.Filter(campaign), 1):
            used.campaign(campaign)  # a name that there is not must be told
            raise CoordinationError(f"there are no prospects in {campaign}; see `marketing import --help`")
    if as_csv:
        from marketing_engine.web import export

        sys.stdout.writelines(export.lines(prospect_list.in_portions(wanted)))
        return 0
    found = prospect_list.in_portions(wanted)
    if as_json:
        for one in found:
            output.emit_json(asdict(one))
        return 0
    columns = ("prospect", "score", "decision", "standing", "mails", "name", "work")
    rows = [_row(one, why) for one in found]
    if rows:
        output.table((*columns, "why") if why else columns, rows)
    return 0 if rows else 1


def _decision(word: str) -> prospect_list.Decided | None:
    known = get_args(prospect_list.Decided)
    if word and word not in known:
        raise UsageError(f"--decision {word[:40]}: expected one of {', '.join(known)}")
    return cast("prospect_list.Decided", word) if word else None


def _standing(words: str) -> tuple[Standing, ...]:
    known = set(Standing)
    wanted = words.replace(",", " ").split()
    for word in wanted:
        if word not in known:
            near = get_close_matches(word, known, 1)
            meant = f"; did you mean {near[0]}?" if near else ""
            raise UsageError(f"--standing {word[:40]}: unknown{meant} (known: {', '.join(Standing)})")
    return tuple(map(Standing, wanted))


def _row(one: prospect_list.Listed, why: bool) -> tuple[str, ...]:
    score = "-" if one.score is None else str(one.score)
    work = ", ".join(filter(None, (one.title, one.company)))
    cells = (one.id, score, one.decision, one.standing, f"{one.mails_sent} sent", one.name, work)
    return tuple(map(output.one_line, (*cells, one.why) if why else cells))
