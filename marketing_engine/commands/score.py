"""marketing score explain PROSPECT…, marketing score again, marketing score file CSV --icp ICP"""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import UsageError
from marketing_engine.approval.decisions import find
from marketing_engine.commands.options import CampaignOption, Config, Json, campaign_of, library
from marketing_engine.config.icp import ICP
from marketing_engine.config.library import Library
from marketing_engine.day.approval_status import describe_status
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.today import today
from marketing_engine.research.scoring import explaining


class Doing(StrEnum):
    """What to do with scores."""

    EXPLAIN = "explain"
    AGAIN = "again"
    FILE = "file"


def command(
    doing: Annotated[
        Doing, typer.Argument(help="explain: a prospect's score; again: all undecided; file: a CSV's rows.")
    ],
    what: Annotated[
        list[str] | None, typer.Argument(metavar="[PROSPECT…|FILE]", help="prospect_12 …, or one CSV file.")
    ] = None,
    campaign: CampaignOption = "",
    icp: Annotated[str, typer.Option("--icp", help="With file: the ICP to score against.")] = "",
    top: Annotated[int, typer.Option("--top", min=0, help="With file: how many of the best, 0 for all.")] = 0,
    bottom: Annotated[int, typer.Option("--bottom", min=0, help="With file: how many of the worst.")] = 0,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Print the whole reckoning of a score, or score anew where an ICP has changed.

    Rows of a file are scored by rules as they stand; nothing is imported.
    """
    used = library(config)
    if doing is Doing.EXPLAIN:
        if not what:
            raise UsageError("expected prospects: marketing score explain prospect_12")
        return _explain(used, what, as_json)
    if doing is Doing.AGAIN:
        from marketing_engine.research import assignment

        campaign = campaign_of(config, campaign)
        ids = {prospect_id(id) for id in what or []}
        done = assignment.score_again(used, campaign, identity.login_name(), list(ids))
        if done < len(ids):
            output.note(f"note: {len(ids) - done} are not of {campaign}, not scored yet, or decided about")
        output.say(f"{'✅' if done or not ids else '⚠️ '} {done} prospects of {campaign} scored again")
        return 0 if done or not ids else 1
    if not what or len(what) != 1 or not icp:
        raise UsageError("expected one file and --icp: marketing score file people.csv --icp icp_c_rpo")
    if icp not in used.icp_ids():
        raise UsageError(f"unknown ICP {icp[:80]!r}; known: {', '.join(used.icp_ids())}")
    return _file(Path(what[0]), used.icp(icp), top, bottom, as_json)


def _explain(used: Library, refs: list[str], as_json: bool) -> int:
    for at, ref in enumerate(refs):
        with transaction(reads=True) as db:
            found = explaining.reckoning(db, ref)
            campaign = used.campaign(found["campaign"]) if found["campaign"] in used.campaign_ids() else None
            found["standing"] = describe_status(db, find(db, ref), campaign) if campaign else ""
        if as_json:
            output.emit_json(found)
            continue
        icp = used.icp(found["icp"]) if found["icp"] in used.icp_ids() else None
        output.say(*([""] if at else []), *(output.one_line(line) for line in explaining.describe(found, icp)))
    return 0


def _file(path: Path, icp: ICP, top: int, bottom: int, as_json: bool) -> int:
    from marketing_engine.research.file_scoring import score_file

    scored = score_file(path, icp, date.fromisoformat(today()))
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
            output.say("", output.one_line(one.headline))
            output.say(*(output.one_line(line) for line in explaining.describe_parts(list(one.judgement.reasons))))
        if part:
            output.say("")
    by_reason: dict[str, int] = {}
    for one in excluded:
        why = one.judgement.reasons[0].why
        by_reason[why] = by_reason.get(why, 0) + 1
    told = "".join(f"; {why}: {count}" for why, count in sorted(by_reason.items()))
    output.say(f"{len(scored)} rows: {len(ranked)} scored, {len(excluded)} excluded{told}")
    return 0
