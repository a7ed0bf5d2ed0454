"""marketing approve"""

import os
import sys
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import CoordinationError, UsageError
from marketing_engine import messages, team
from marketing_engine.approval import decisions, queue
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.records.database import transaction


def command(
    ids: Annotated[list[str] | None, typer.Argument(help="Approve these: prospect_1 prospect_2 …")] = None,
    reject: Annotated[list[str] | None, typer.Option("--reject", metavar="ID", help="Reject this one.")] = None,
    above: Annotated[int | None, typer.Option(min=0, max=100, help="Approve all who score at least this.")] = None,
    rest: Annotated[bool, typer.Option("--reject-rest", help="With --above: reject the others.")] = False,
    reason: Annotated[str, typer.Option(help="Why they are rejected.")] = "",
    campaign: Annotated[str | None, typer.Option("--campaign", help="Only people of this campaign.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="Only list who waits.")] = False,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Decide who is written to. Without ids: goes through everybody who waits, one by one. Asks for a terminal."""
    used = library(config)
    if campaign is not None:
        used.campaign(campaign)
    with transaction() as db:
        waiting = queue.pending(db, campaign)
    if listing:
        return _list(waiting, as_json)
    _need_a_person()
    if not waiting:
        _tell_unheard(team.orchestrator(used.team()))
    if above is not None:
        named = {messages.prospect_id(id) for id in [*(ids or []), *(reject or [])]}
        others = [one for one in waiting if one.prospect.id not in named]
        ids = [*(ids or []), *(one.prospect.ref for one in others if one.score.value >= above)]
        if rest:
            reject = [*(reject or []), *(one.prospect.ref for one in others if one.score.value < above)]
    elif rest:
        raise UsageError("--reject-rest goes with --above")
    elif not ids and not reject:
        return _one_by_one(waiting, team.orchestrator(used.team()))
    outcome = decisions.decide(
        decisions.choices(ids or [], reject or [], reason), _decider(), team.orchestrator(used.team())
    )
    refused = bool(outcome.unknown or outcome.conflicts) and not (outcome.approved or outcome.rejected)
    mark = "⚠️ " if refused else "✅"
    output.say(
        f"{mark} {len(outcome.approved)} approved, {len(outcome.rejected)} rejected, {outcome.pending} still wait"
    )
    for word, refs in (("unknown", outcome.unknown), ("decided otherwise before", outcome.conflicts)):
        if refs:
            output.note(f"⚠️  {word}: {', '.join(refs)}")
    return 1 if outcome.unknown or outcome.conflicts else 0


def _decider() -> decisions.Decider:
    return decisions.Decider(identity.login_name(), "terminal", os.ttyname(0))


def _tell_unheard(orchestrator: str) -> None:
    for campaign in decisions.tell_unheard(orchestrator):
        output.say(f"The orchestrator was told that the approvals of {campaign} are complete")


def _need_a_person() -> None:
    if not os.isatty(0):
        raise CoordinationError("approving asks for a person at a terminal; or use the approval page")


def _list(waiting: list[queue.Pending], as_json: bool) -> int:
    if as_json:
        from marketing_engine.web.api_models import as_out

        for one in waiting:
            output.emit_json(as_out(one).model_dump())
        return 0
    rows = []
    for one in waiting:
        person = one.prospect
        company = person.company.name if person.company else ""
        subject = one.drafts[0].subject if one.drafts else ""
        work = ", ".join(filter(None, (person.title, company)))
        rows.append((person.ref, str(one.score.value), person.campaign, person.full_name, work, subject))
    if rows:
        output.table(("prospect", "score", "campaign", "name", "work", "mail"), rows)
    else:
        output.say("Nobody waits for approval")
    return 0


def _one_by_one(waiting: list[queue.Pending], orchestrator: str) -> int:
    """Show each person with the mail; every answer is recorded at once, so leaving half-way loses nothing."""
    done = [0, 0]
    for at, one in enumerate(waiting, 1):
        person = one.prospect
        company = person.company.name if person.company else "no company"
        who = ", ".join(filter(None, (person.full_name, person.title, company)))
        output.say("", f"{at}/{len(waiting)}  {one.score.value}/100  {who}  ({person.campaign})")
        output.say(*(f"  {r['part']} {r['points']}/{r['of']}: {output.visible(r['why'])}" for r in one.score.reasons))
        for draft in one.drafts:
            output.say("", f"  Subject: {output.visible(draft.subject)}", f"  {output.indented(draft.body)}")
        answer = _ask("Approve? [y]es [n]o [l]ater [q]uit ")
        if answer == "q":
            break
        if answer in ("y", "n"):
            choice = decisions.Choice(person.ref, answer == "y", digest=queue.digest_of(one.drafts))
            outcome = decisions.decide([choice], _decider(), orchestrator)
            done[0] += len(outcome.approved)
            done[1] += len(outcome.rejected)
    output.say(f"✅ {done[0]} approved, {done[1]} rejected")
    return 0


def _ask(question: str) -> str:
    sys.stdout.write(question)
    sys.stdout.flush()
    line = sys.stdin.readline()
    answer = line.strip().lower()[:1] if line else "q"
    return answer if answer in ("y", "n", "l", "q") else _ask(question)
