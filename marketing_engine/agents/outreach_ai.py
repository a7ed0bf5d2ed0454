#!/usr/bin/env python3
"""Outreach AI: sends the mails that a person has approved.

Understands SEND_BATCH (positions in today's list) and PERSONALIZE_AND_SEND (ids of prospects); reports
BATCH_COMPLETE or OUTREACH_COMPLETE.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__)))))

from marketing_engine.agents import environment

if __name__ == "__main__":
    environment.enter(__file__)

from coordination import grammar
from marketing_engine.agents import agent

VERBS = ("SEND_BATCH", "PERSONALIZE_AND_SEND")


def handle(job: agent.Job) -> "agent.Answer":
    """Send a batch and tell the orchestrator."""
    from marketing_engine.conversation import arrivals
    from marketing_engine.outreach import batches
    from marketing_engine.team import messages, roster

    library = job.library()
    the_team = library.team()
    member = the_team.member(job.session)

    def look() -> None:
        """Opt-outs and answers that came count from here on."""
        arrivals.record_arrivals(job.session, library)

    template = str(job.command.parameters.get("template") or job.command.parameters.get("template_id") or "")
    if job.verb == "SEND_BATCH":
        positions, campaign = messages.numbers_of(job.command, "prospects"), _campaign(job)
        batches.wait_to_leave(library, campaign, job.session, _date(job))
        look()
        batch = batches.send_batch(library, campaign, positions, template, job.session, _date(job), look)
        number = the_team.of_role(member.role).index(member) + 1 if member else 0
        text = messages.batch_complete(number, batch.sent, batch.total)
    else:
        people = messages.numbers_of(job.command, "prospect_ids")
        batches.wait_to_leave_for(library, people, job.session)
        look()
        batch = batches.send_to(library, people, template, job.session, look)
        text = messages.outreach_complete(member.number if member else 0, batch.sent, batch.total - batch.sent)
    for ref, reason in batch.skipped:
        print(f"not sent to {ref}: {reason}")
    for person in (roster.team_address(the_team, "approver"), *the_team.notify):
        if batch.refused:
            job.say(person, messages.mails_refused(batch.refused))
        if batch.uncertain:
            job.say(person, messages.mails_uncertain(batch.uncertain))
    job.say(roster.orchestrator(the_team), text)
    batches.mark_reported(batch)
    return {"text": text, "sent": batch.sent, "total": batch.total, "skipped": [list(pair) for pair in batch.skipped]}


def _campaign(job: agent.Job) -> str:
    """The campaign that the message names, else the only one whose day is under way."""
    from coordination.errors import UsageError
    from marketing_engine.records import runs
    from marketing_engine.records.database import transaction

    named = job.command.parameters.get("campaign")
    if isinstance(named, str):
        return named
    with transaction() as db:
        open_runs = runs.under_way(db, over_too=False)
    if len(open_runs) != 1:
        raise UsageError(f"{job.verb}: name the campaign (campaign=…); under way are: {', '.join(open_runs) or 'none'}")
    return open_runs[0]


def _date(job: agent.Job) -> str:
    """The day whose list is meant; today's where the message names none."""
    return str(job.command.parameters.get("date") or "")


def parser():  # type: ignore[no-untyped-def]  # argparse is imported only where it is used
    """The arguments of a run by hand or from cron."""
    import argparse

    made = argparse.ArgumentParser(
        description="Send approved mails of today's list, each at most once, and report to the orchestrator.",
        epilog="Example: outreach_ai.py --campaign campaign_1 --prospects '[1-14]' --template initial",
    )
    made.add_argument("--campaign", required=True, help="campaign id, like campaign_1")
    made.add_argument("--prospects", required=True, help="positions in today's list: [1-14] or [1,2,3]")
    made.add_argument("--template", default="", help="refuse mails that were written from another template")
    made.add_argument("--dry-run", action="store_true", help="show the bytes that would leave, and send nothing")
    made.set_defaults(to_command=_to_command, without_state=_dry_run)
    return made


def _dry_run(given: "agent.Answer") -> int | None:
    """Show the mails instead of sending them, where that is asked for."""
    if not given.pop("dry_run"):
        return None
    from marketing_engine.config.folders import config_folder
    from marketing_engine.config.library import Library
    from marketing_engine.outreach import previewing
    from marketing_engine.team import messages

    positions = messages.numbers_of(_to_command(given), "prospects")
    for one in previewing.preview(Library(config_folder(given["config"])), given["campaign"], positions):
        print(one.text())
    return 0


def _to_command(given: "agent.Answer") -> grammar.Command:
    parameters = {
        "campaign": given["campaign"],
        "template": given["template"],
        "prospects": grammar.value_of(given["prospects"]),
    }
    return grammar.Command("SEND_BATCH", [], parameters, "")


if __name__ == "__main__":
    agent.run(VERBS, handle, parser)
