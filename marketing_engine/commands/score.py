"""marketing score explain PROSPECT…, marketing score file CSV --icp ICP"""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine import runs
from marketing_engine.campaigns.icp import ICP
from marketing_engine.campaigns.library import Library
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.judgement import explaining
from marketing_engine.records.database import transaction


class Doing(StrEnum):
    """What to do with scores."""

    EXPLAIN = "explain"
    FILE = "file"


def command(
    doing: Annotated[Doing, typer.Argument(help="explain a prospect's score, or score the rows of a CSV file.")],
    what: Annotated[list[str], typer.Argument(metavar="PROSPECT…|FILE", help="prospect_12 …, or one CSV file.")],
    icp: Annotated[str, typer.Option("--icp", help="With file: the ICP to score against.")] = "",
    top: Annotated[int, typer.Option("--top", min=0, help="With file: so many of the best, 0 for all.")] = 0,
    bottom: Annotated[int, typer.Option("--bottom", min=0, help="With file: so many of the worst.")] = 0,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Print the whole reckoning of a score. Rows of a file are scored by rules as they stand; nothing is imported."""
    used = library(config)
    if doing is Doing.EXPLAIN:
        return _explain(used, what, as_json)
    if len(what) != 1 or not icp:
        raise UsageError("expected one file and --icp: marketing score file people.csv --icp icp_c_rpo")
    return _file(Path(what[0]), used.icp(icp), top, bottom, as_json)


def _explain(used: Library, refs: list[str], as_json: bool) -> int:
    for at, ref in enumerate(refs):
        with transaction(reads=True) as db:
            found = explaining.reckoning(db, ref)
        if as_json:
            output.emit_json(found)
            continue
        icp = used.icp(found["icp"]) if found["icp"] in used.icp_ids() else None
        output.say(*([""] if at else []), *(output.visible(line) for line in explaining.told(found, icp)))
    return 0


def _file(path: Path, icp: ICP, top: int, bottom: int, as_json: bool) -> int:
    from marketing_engine.sources.file_scoring import score_file

    scored = score_file(path, icp, date.fromisoformat(runs.today()))
    excluded = [one for one in scored if one.judgement.excluded]
    ranked = [one for one in scored if not one.judgement.excluded]
    best, worst = (ranked[:top] if top or bottom else ranked), (ranked[-bottom:] if bottom else [])
    if as_json:
        for one in [*best, *worst, *([] if top or bottom else excluded)]:
            output.emit_json(one.as_record())
        return 0
    for title, part in (("Best", best), ("Worst", worst)):
        if part:
            output.say(f"{title} {len(part)} of {len(ranked)} against {icp.name}:")
        for one in part:
            output.say("", output.visible(one.headline))
            output.say(*(output.visible(line) for line in explaining.parts_told(list(one.judgement.reasons))))
        if part:
            output.say("")
    by_reason: dict[str, int] = {}
    for one in excluded:
        why = one.judgement.reasons[0].why
        by_reason[why] = by_reason.get(why, 0) + 1
    told = "".join(f"; {why}: {count}" for why, count in sorted(by_reason.items()))
    output.say(f"{len(scored)} rows: {len(ranked)} scored, {len(excluded)} excluded{told}")
    return 0
