"""marketing enrich [PROSPECT…]"""

import os
import sys
import time
from typing import Annotated

import typer
from sqlalchemy import select

from coordination import identity, output
from coordination.errors import CoordinationError, TryAgain, UsageError
from coordination.registry import now_text
from marketing_engine.commands.options import CampaignOption, Config, campaign_of, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.records import facts
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Prospect, Score
from marketing_engine.research import assignment, enrichment
from marketing_engine.research.sources.apollo.client import PERSON_CREDITS, PHONE_CREDITS

PHONE_SECONDS = 120.0
PHONE_PAUSE = 5.0


def command(
    ids: Annotated[list[str] | None, typer.Argument(help="These people; without: all who lack an address.")] = None,
    campaign: CampaignOption = "",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="So many at most, best score first.")] = 25,
    phone: Annotated[bool, typer.Option("--phone", help="Ask for phone numbers too: 8 credits more each.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before credits are spent.")] = False,
    config: Config = None,
) -> int:
    """Have Apollo reveal addresses and complete what is known, for credits; the cost is told before."""
    used = library(config)
    if ids:
        wanted, campaign = _chosen(ids)
    else:
        campaign = campaign_of(config, campaign)
        wanted = _lacking(campaign, limit)
    found = used.campaign(campaign)
    if not wanted:
        output.say("Nobody lacks an address")
        return 0
    if phone and not ids:
        raise UsageError("--phone is for people whom you name: marketing enrich prospect_12 --phone")
    apollo = enrichment.Apollo(used, found, identity.login_name())
    _agree(len(wanted), apollo.settings.dollars_per_credit, phone=phone, yes=yes)
    if phone:
        return _phones(apollo, wanted)
    return _addresses(used, found, apollo, wanted)


def _addresses(used: Library, campaign: Campaign, apollo: enrichment.Apollo, wanted: list[int]) -> int:
    bar = typer.progressbar(length=len(wanted), label="Enriching", file=sys.stderr) if os.isatty(2) else None
    if bar is None:
        done = apollo.reveal(wanted)
    else:
        with bar:
            done = apollo.reveal(wanted, lambda more: bar.update(more))
    if done.asked:
        assignment.check_addresses(wanted)
        assignment.score_again(used, campaign.id, identity.login_name(), wanted)
    mark = "✅" if done.asked else "⚠️ "
    output.say(
        f"{mark} {len(done.revealed)} addresses revealed, {done.unknown} people unknown to Apollo, "
        f"{len(wanted) - done.asked} not asked"
    )
    if done.problem:
        raise CoordinationError(done.problem) if done.final else TryAgain(done.problem)
    return 0


def _chosen(ids: list[str]) -> tuple[list[int], str]:
    """The people named, and the one campaign that they are in; raises UsageError."""
    numbers = [prospect_id(id) for id in ids]
    with transaction(reads=True) as db:
        found = select(Prospect.id, Prospect.campaign).where(Prospect.id.in_(numbers))
        campaigns = dict(db.execute(found).all())
    missing = [number for number in numbers if number not in campaigns]
    if missing:
        raise UsageError(f"there is no prospect_{missing[0]}")
    if len(set(campaigns.values())) > 1:
        raise UsageError(f"they are of several campaigns ({', '.join(sorted(set(campaigns.values())))}): one at a time")
    return list(dict.fromkeys(numbers)), next(iter(campaigns.values()))


def _lacking(campaign: str, limit: int) -> list[int]:
    """Who has no address, or one of unknown status; who is scored best first, then who is not scored yet."""
    wanted = (
        select(Prospect.id)
        .join(Score, Score.prospect_id == Prospect.id, isouter=True)
        .where(
            Prospect.campaign == campaign,
            Prospect.email.is_(None) | (Prospect.email_status == "unknown"),
            Score.excluded.is_not(True),
        )
        .order_by(Score.value.desc().nulls_last(), Prospect.id)
        .limit(limit)
    )
    with transaction(reads=True) as db:
        return list(db.scalars(wanted))


def _agree(people: int, dollars: float, *, phone: bool, yes: bool) -> None:
    """Tell what it may cost; on a terminal ask. Raises CoordinationError without consent."""
    credits = people * (PERSON_CREDITS + (PHONE_CREDITS if phone else 0))
    cost = f"{people} people: up to {credits:g} credits of Apollo, ${credits * dollars:.2f} at ${dollars:g} each"
    if yes:
        output.note(f"note: {cost}")
        return
    if not os.isatty(0):
        raise CoordinationError(f"{cost}; --yes spends them without asking")
    sys.stdout.write(f"{cost}. Go on? [y]es [n]o ")
    sys.stdout.flush()
    if sys.stdin.readline().strip().lower()[:1] != "y":
        raise CoordinationError("nothing was asked for, and nothing spent")


def _phones(apollo: enrichment.Apollo, wanted: list[int]) -> int:
    """Numbers come minutes later: they are waited for a while, and printed as they come."""
    got = 0
    for id in wanted:
        if apollo.left() < (PERSON_CREDITS + PHONE_CREDITS) * apollo.settings.dollars_per_credit:
            raise TryAgain("today's budget of research is spent")
        with transaction(reads=True) as db:
            prospect = db.get_one(Prospect, id)
        matched = apollo.match_with_phone(id)
        numbers: dict[str, str] | None = {}
        if matched.request_id is not None:
            numbers = _waited_for(apollo, matched.request_id)
        if numbers is None:
            output.note(f"{prospect.ref}: Apollo is still at it; the same command again costs nothing and asks on")
        for number in dict.fromkeys((numbers or {}).values()):
            got += 1
            output.say(f"{prospect.ref}  {output.one_line(prospect.full_name)}  {output.one_line(number)}")
            with transaction() as db:
                fact = facts.Fact("phone", number, "Apollo", now_text())
                facts.add(db.get_one(Prospect, id), [fact])
        if numbers == {}:
            output.say(f"{prospect.ref}  {output.one_line(prospect.full_name)}  no number known")
    return 0 if got else 1


def _waited_for(apollo: enrichment.Apollo, request_id: int) -> dict[str, str] | None:
    deadline = time.monotonic() + PHONE_SECONDS
    while (numbers := apollo.client.phones(request_id)) is None and time.monotonic() < deadline:
        time.sleep(PHONE_PAUSE)
    return numbers
