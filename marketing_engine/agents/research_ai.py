#!/usr/bin/env python3
"""Research AI: finds, enriches and scores prospects.

Understands START_RESEARCH, START_MORNING_RESEARCH and find_prospects; reports RESEARCH_COMPLETE.
"""

import os
import sys
from contextlib import contextmanager

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__)))))

from marketing_engine.agents import environment

if __name__ == "__main__":
    environment.enter(__file__)

from coordination import grammar
from marketing_engine.agents import agent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VERBS = ("START_RESEARCH", "START_MORNING_RESEARCH", "FIND_PROSPECTS")


def handle(job: agent.Job) -> "agent.Answer":
    """Score this session's part of today's list and tell the orchestrator."""
    from marketing_engine.research import assignment
    from marketing_engine.team import messages, roster

    library = job.library()
    the_team = library.team()
    member = the_team.member(job.session)
    campaign = messages.campaign_of(job.command)
    if job.verb == "START_MORNING_RESEARCH":
        limit, offset = _own_part(job, campaign)
    else:
        limit = messages.number_of(job.command, "limit", library.campaign(campaign).daily.prospects)
        offset = messages.number_of(job.command, "offset", 0)
    with _progress(limit) as progress:
        done = assignment.research_positions(library, campaign, limit, offset, job.session, progress)
    if done.problem:
        print(f"⚠️  {done.problem}", file=sys.stderr)
    text = messages.research_complete(member.number if member else 0, done.prospects, done.average)
    job.say(roster.orchestrator(the_team), text)
    return {"text": text, "prospects": done.prospects, "average": done.average, "top": done.top, "new": done.new}


@contextmanager
def _progress(limit: int) -> "Iterator[Callable[[int], None] | None]":
    """A bar on a terminal, nothing anywhere else."""
    if not os.isatty(2):
        yield None
        return
    import typer

    with typer.progressbar(length=limit, label="Researching", file=sys.stderr) as bar:
        yield bar.update


def _own_part(job: agent.Job, campaign: str) -> tuple[int, int]:
    """A team that gets one message splits the list by its members' numbers: (limit, offset)."""
    from marketing_engine.team import roster

    library = job.library()
    names = [member.name for member in roster.present(library.team(), "research")]
    at = names.index(job.session) if job.session in names else 0
    offset, limit = roster.share(library.campaign(campaign).daily.prospects, max(1, len(names)))[at]
    return limit, offset


def parser():  # type: ignore[no-untyped-def]  # argparse is imported only where it is used
    """The arguments of a run by hand or from cron."""
    import argparse

    made = argparse.ArgumentParser(
        description="Score a part of today's prospects of a campaign, and report to the orchestrator.",
        epilog="Example: research_ai.py --campaign campaign_1 --limit 25 --offset 0",
    )
    made.add_argument("--campaign", required=True, help="campaign id, like campaign_1")
    made.add_argument("--limit", type=int, default=25, help="how many prospects (default: 25)")
    made.add_argument("--offset", type=int, default=0, help="how many of today's list to leave to others (default: 0)")
    made.set_defaults(to_command=_to_command)
    return made


def _to_command(given: "agent.Answer") -> grammar.Command:
    parameters = {"limit": str(given["limit"]), "offset": str(given["offset"])}
    return grammar.Command("START_RESEARCH", [given["campaign"]], dict(parameters), "")


if __name__ == "__main__":
    agent.run(VERBS, handle, parser)
