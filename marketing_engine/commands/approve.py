"""marketing approve"""

import os
import sys
from dataclasses import asdict
from typing import Annotated, Any

import typer

from coordination import identity, output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.approval import by_rule, completion, decisions, personalisation, queue
from marketing_engine.approval.approval_status import describe_status
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Prospect
from marketing_engine.research.scoring import explaining
from marketing_engine.research.scoring.judgements import reasons_of
from marketing_engine.team import roster

ANSWERED = {"y": "approved", "n": "rejected", "l": "later"}
NO_MORE = "\x04"
"""What stands for the end of input where an empty line means something."""

QUESTION = "Approve? [y]es [n]o [l]ater [u]ndo [q]uit "


def command(
    ids: Annotated[list[str] | None, typer.Argument(help="Approve these: prospect_1 prospect_2 …")] = None,
    reject: Annotated[list[str] | None, typer.Option("--reject", metavar="ID", help="Reject this one.")] = None,
    above: Annotated[int | None, typer.Option(min=0, max=100, help="Approve all who score at least this.")] = None,
    rest: Annotated[bool, typer.Option("--reject-rest", help="With --above: reject the others.")] = False,
    reason: Annotated[str, typer.Option(help="Why they are rejected.")] = "",
    later: Annotated[list[str] | None, typer.Option("--later", metavar="ID", help="Put to the end.")] = None,
    undo: Annotated[list[str] | None, typer.Option("--undo", metavar="ID", help="Take a decision back.")] = None,
    finish: Annotated[bool, typer.Option("--finish", help="Done for today: the others wait on.")] = False,
    campaign: Annotated[str | None, typer.Option("--campaign", help="Only people of this campaign.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="Only list who waits.")] = False,
    rule: Annotated[bool, typer.Option("--by-rule", help="List what approve_above approved.")] = False,
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Decide who is written to. Without ids: goes through everybody who waits, one by one. Asks for a terminal."""
    used = library(config)
    if campaign is not None:
        used.campaign(campaign)
    if rule:
        return _by_rule(campaign, as_json)
    with transaction(reads=True) as db:
        waiting = queue.pending(db, campaign)
    if listing:
        return _list(waiting, as_json)
    _need_a_person()
    orchestrator = roster.orchestrator(used.team())
    changed = _change(undo or [], later or [])
    if not waiting:
        _tell_unheard(orchestrator)
    if above is not None:
        ids, reject = _by_score(waiting, ids or [], reject or [], above, rest=rest)
    elif rest:
        raise UsageError("--reject-rest goes with --above")
    if ids or reject or above is not None:
        return max(_decide(used, ids or [], reject or [], reason, orchestrator), _finish(orchestrator) if finish else 0)
    if finish:
        return _finish(orchestrator)
    return 0 if changed else _one_by_one(waiting, orchestrator)


def _by_score(
    waiting: list[queue.Pending], ids: list[str], reject: list[str], above: int, *, rest: bool
) -> tuple[list[str], list[str]]:
    """Who is approved and rejected by score; those named are left as they were named."""
    named = {prospect_id(id) for id in [*ids, *reject]}
    others = [one for one in waiting if one.prospect.id not in named]
    ids = [*ids, *(one.prospect.ref for one in others if one.score.value >= above)]
    if rest:
        reject = [*reject, *(one.prospect.ref for one in others if one.score.value < above)]
    return ids, reject


def _change(undo: list[str], later: list[str]) -> bool:
    """Take decisions back and put people off; whether anything of that was asked for."""
    if undo:
        undone = decisions.undo(undo, _decider())
        output.say(
            f"✅ {len(undone)} decisions taken back: {', '.join(undone)}" if undone else "Nothing was decided there"
        )
    if later:
        deferred = decisions.defer(later, _decider())
        output.say(f"✅ {len(deferred)} put to the end" if deferred else "None of them waits")
    return bool(undo or later)


def _decide(used: Library, ids: list[str], reject: list[str], reason: str, orchestrator: str) -> int:
    outcome = decisions.decide(decisions.choices(ids, reject, reason), _decider(), orchestrator)
    refused = bool(outcome.unknown or outcome.conflicts) and not (outcome.approved or outcome.rejected)
    mark = "⚠️ " if refused else "✅"
    output.say(
        f"{mark} {len(outcome.approved)} approved, {len(outcome.rejected)} rejected, {outcome.pending} still wait"
    )
    if outcome.conflicts:
        output.note(f"⚠️  decided otherwise before: {', '.join(outcome.conflicts)}")
    for ref in outcome.unknown:
        output.note(f"⚠️  {_not_waiting(ref, used)}")
    for note in outcome.notes:
        output.note(output.visible(note))
    return 1 if outcome.unknown or outcome.conflicts or outcome.changed else 0


def _not_waiting(ref: str, used: Library) -> str:
    """Why nothing could be decided about somebody."""
    with transaction(reads=True) as db:
        prospect = db.get(Prospect, prospect_id(ref))
        if prospect is None:
            return f"unknown: {ref}"
        return f"{ref} {describe_status(db, prospect, used.campaign(prospect.campaign))}"


def _finish(orchestrator: str) -> int:
    told = completion.finish(orchestrator)
    output.say(
        f"✅ The day goes on: {', '.join(told)}" if told else "No day waits for approvals with somebody approved"
    )
    return 0 if told else 1


def _decider() -> decisions.Decider:
    return decisions.Decider(identity.login_name(), "terminal", os.ttyname(0))


def _tell_unheard(orchestrator: str) -> None:
    for campaign in completion.tell_unheard(orchestrator):
        output.say(f"The orchestrator was told that the approvals of {campaign} are complete")


def _need_a_person() -> None:
    if not os.isatty(0):
        raise CoordinationError("approving asks for a person at a terminal; or use the approval page")


def _as_json(one: queue.Pending) -> dict[str, Any]:
    return {
        "id": one.prospect.ref,
        "campaign": one.prospect.campaign,
        "name": one.prospect.full_name,
        "title": one.prospect.title,
        "company": one.prospect.company.name if one.prospect.company else "",
        "email": one.prospect.email,
        "email_status": one.prospect.email_status,
        "score": one.score.value,
        "unknown": one.score.unknown,
        "judge": one.score.judge,
        "reasons": one.score.reasons,
        "deferred_at": one.deferred_at,
        "digest": queue.digest_of(one.drafts),
        "messages": [
            {
                "step": d.step,
                "template": d.template,
                "subject": d.subject,
                "body": d.body,
                "edited_by": d.edited_by,
                "personalisation": d.personalisation,
            }
            for d in one.drafts
        ],
    }


def _list(waiting: list[queue.Pending], as_json: bool) -> int:
    if as_json:
        for one in waiting:
            output.emit_json(_as_json(one))
        return 0
    rows = []
    for one in waiting:
        person = one.prospect
        company = person.company.name if person.company else ""
        subject = one.drafts[0].subject if one.drafts else ""
        work = ", ".join(filter(None, (person.title, company)))
        cells = (person.ref, str(one.score.value), person.campaign, person.full_name, work, subject)
        rows.append(tuple(map(output.one_line, cells)))
    if rows:
        output.table(("prospect", "score", "campaign", "name", "work", "mail"), rows)
    else:
        output.say("Nobody waits for approval")
    return 0


def _by_rule(campaign: str | None, as_json: bool) -> int:
    """List the approvals that no person gave."""
    with transaction(reads=True) as db:
        found = by_rule.approved_by_rule(db, campaign)
    if as_json:
        for one in found:
            output.emit_json({**asdict(one), "way_back": one.way_back})
    elif found:
        rows = [
            (one.prospect, str(one.score), one.campaign, one.name, one.company, one.rule, one.approved_at, one.way_back)
            for one in found
        ]
        head = ("prospect", "score", "campaign", "name", "company", "by", "at", "way back")
        output.table(head, [tuple(map(output.one_line, row)) for row in rows])
    else:
        output.say("Every approval that stands was given by a person")
    return 0


def _one_by_one(waiting: list[queue.Pending], orchestrator: str) -> int:
    """Show each person with the mail; every answer is recorded at once, so leaving half-way loses nothing."""
    made: list[tuple[int, str]] = []  # where in the list, and the answer
    at = 0
    while at < len(waiting):
        _show(waiting[at], at + 1, len(waiting))
        answer = _ask(QUESTION)
        if answer == "q":
            break
        if answer == "u":
            at = _undo_last(made, waiting, at)
            continue
        if _answer(waiting[at], answer, orchestrator):
            made.append((at, answer))
        at += 1
    counted = [sum(1 for _, answer in made if answer == letter) for letter in "yn"]
    output.say(f"✅ {counted[0]} approved, {counted[1]} rejected")
    return 0


def _undo_last(made: list[tuple[int, str]], waiting: list[queue.Pending], at: int) -> int:
    """Take the last answer back; where to go on from."""
    if not made:
        output.say("Nothing to take back")
        return at
    before, answer = made.pop()
    prospect = waiting[before].prospect
    try:
        decisions.undo([prospect.ref], _decider(), {prospect.id: ANSWERED[answer]})
    except decisions.Changed as error:
        output.note(f"⚠️  {output.visible(str(error))}")
        return at
    return before


def _answer(one: queue.Pending, answer: str, orchestrator: str) -> bool:
    """Record an answer; whether it stands."""
    if answer == "l":
        deferred = decisions.defer([one.prospect.ref], _decider())
        if not deferred:
            output.note("⚠️  waits no more: somebody else decided")
        return bool(deferred)
    reason = _line("Why (Enter for no reason): ", end=NO_MORE) if answer == "n" else ""
    if reason == NO_MORE:  # who leaves here has not confirmed
        return False
    choice = decisions.Choice(one.prospect.ref, answer == "y", reason, queue.digest_of(one.drafts))
    outcome = decisions.decide([choice], _decider(), orchestrator)
    for note in outcome.notes:
        output.note(f"⚠️  {output.visible(note)}")
    return bool(outcome.approved or outcome.rejected)


def _show(one: queue.Pending, at: int, of: int) -> None:
    person, score = one.prospect, one.score
    company = person.company.name if person.company else "no company"
    who = ", ".join(filter(None, (person.full_name, person.title, company)))
    could = explaining.could_be({"score": score.value, "unknown": score.unknown})
    output.say("", output.one_line(f"{at}/{of}  {score.value}/100{could}  {who}  ({person.campaign})"))
    output.say(f"  To {output.one_line(person.email or 'no address')} ({person.email_status.replace('_', ' ')})")
    output.say(*(output.one_line(line) for line in explaining.describe_parts(reasons_of(score.reasons))))
    for draft in one.drafts:
        output.say("", f"  Subject: {output.one_line(draft.subject)}", f"  {output.indented(draft.body)}")
        output.say(*(f"  ({output.one_line(line)})" for line in personalisation.describe(draft)))


def _ask(question: str) -> str:
    line = _line(question, end="q")
    answer = line.lower()[:1]
    return answer if answer in ("y", "n", "l", "u", "q") else _ask(question)


def _line(question: str, end: str) -> str:
    """What a person types; `end` at the end of input."""
    sys.stdout.write(question)
    sys.stdout.flush()
    line = sys.stdin.readline()
    return line.strip() if line else end
