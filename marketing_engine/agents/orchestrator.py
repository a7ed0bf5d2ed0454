#!/usr/bin/env python3
"""Orchestrator: moves the day on, hands out work, reports.

Understands RUN_DAILY_WORKFLOW campaign [until=research|approval|outreach|replies], and looks whether the
day can go on whenever RESEARCH_COMPLETE, APPROVALS_COMPLETE, BATCH_COMPLETE, OUTREACH_COMPLETE or
INBOX_COMPLETE comes in. Such a message only triggers: what was done stands in the records.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__)))))

from marketing_engine.agents import environment

if __name__ == "__main__":
    environment.enter(__file__)

from coordination import grammar
from marketing_engine.agents import agent

VERBS = (
    "RUN_DAILY_WORKFLOW",
    "RESEARCH_COMPLETE",
    "APPROVALS_COMPLETE",
    "BATCH_COMPLETE",
    "OUTREACH_COMPLETE",
    "INBOX_COMPLETE",
)


def handle(job: agent.Job) -> "agent.Answer | None":
    """Start the day, or see how far it has come."""
    approvals = job.verb == "APPROVALS_COMPLETE"
    if job.verb != "RUN_DAILY_WORKFLOW" and not approvals:
        from marketing_engine.records import phases

        if not phases.may_move_on():
            return None
    from marketing_engine.day.workflow import Workflow
    from marketing_engine.team import messages

    library = job.library()
    if job.verb == "RUN_DAILY_WORKFLOW":
        campaign = messages.campaign_of(job.command)
        workflow = Workflow(library, campaign, job.session)
        phase = workflow.trigger(str(job.command.parameters.get("until", "")))
        return {"text": f"{campaign} has reached: {phase}", "phase": phase}
    named = job.command.parameters.get("campaign")
    for campaign in _todays(over_too=approvals):
        if named not in (None, campaign):
            continue
        Workflow(library, campaign, job.session).look(approvals_complete=approvals)
    return None


def _todays(*, over_too: bool) -> list[str]:
    """Campaigns whose day is under way; with `over_too` also those whose day is over: somebody was approved late."""
    from marketing_engine.records import runs
    from marketing_engine.records.database import transaction

    with transaction() as db:
        return runs.under_way(db, over_too=over_too)


def parser():  # type: ignore[no-untyped-def]  # argparse is imported only where it is used
    """The arguments of a run by hand or from cron."""
    import argparse

    made = argparse.ArgumentParser(
        description="Start or resume today's workflow of a campaign.",
        epilog="Example: orchestrator.py --campaign campaign_1 --until approval",
    )
    made.add_argument("--campaign", required=True, help="campaign id, like campaign_1")
    made.add_argument(
        "--until", default="", help="stop after this phase: research, approval, outreach, replies, summary"
    )
    made.set_defaults(to_command=_to_command)
    return made


def _to_command(given: "agent.Answer") -> grammar.Command:
    return grammar.Command("RUN_DAILY_WORKFLOW", [given["campaign"]], {"until": given["until"]}, "")


if __name__ == "__main__":
    agent.run(VERBS, handle, parser)
