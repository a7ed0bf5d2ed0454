"""marketing approve"""

import os
import sys
from dataclasses import replace
from typing import Annotated

import typer

from coordination import identity, output
from coordination.errors import CoordinationError, UsageError
from marketing_engine.approval import by_rule, completion, decisions, held_up, queue, settlements
from marketing_engine.approval.automatic_answer import Answers
from marketing_engine.approval.checking import stored
from marketing_engine.commands.approve_output import finding_line, print_by_rule, print_count, print_list, show
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.config.library import Library
from marketing_engine.day.approval_status import describe_status
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Prospect
from marketing_engine.team import roster

ANSWERED = {"y": "approved", "n": "rejected", "l": "later"}
NO_MORE = "\x04"
"""What stands for the end of input where an empty line means something."""

QUESTION = "Approve? [y]es [n]o [l]ater [s]ettle [u]ndo [q]uit "


def command(
    ids: Annotated[list[str] | None, typer.Argument(help="Approve these: prospect_1 prospect_2 …")] = None,
    reject: Annotated[list[str] | None, typer.Option("--reject", metavar="ID", help="Reject this one.")] = None,
    above: Annotated[int | None, typer.Option(min=0, max=100, help="Approve all who score at least this.")] = None,
    rest: Annotated[bool, typer.Option("--reject-rest", help="With --above: reject the others.")] = False,
    reason: Annotated[str, typer.Option(help="Why they are rejected.")] = "",
    later: Annotated[list[str] | None, typer.Option("--later", metavar="ID", help="Put to the end.")] = None,
    undo: Annotated[list[str] | None, typer.Option("--undo", metavar="ID", help="Take a decision back.")] = None,
    settle: Annotated[
        list[str] | None,
        typer.Option("--settle", metavar="ID[:CODE]", help="Say that a mail may leave in spite of what was found."),
    ] = None,
    reopen: Annotated[
        list[str] | None, typer.Option("--reopen", metavar="ID[:CODE]", help="Take what was settled back.")
    ] = None,
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
        print_list(waiting, Answers(used) if as_json else None)
        return 0
    _need_a_person()
    orchestrator = roster.orchestrator(used.team())
    changed = _settle(settle or [], reopen or [])
    changed = _change(undo or [], later or []) or changed
    if not waiting:
        _tell_unheard(orchestrator)
    if above is not None:
        ids, reject = _by_score(waiting, ids or [], reject or [], above, rest=rest)
    elif rest:
        raise UsageError("--reject-rest goes with --above")
    if ids or reject or above is not None:
        decided = _decide(used, ids or [], reject or [], reason, orchestrator, finish=finish)
        return max(decided, _finish(orchestrator) if finish else 0)
    if finish:
        return _finish(orchestrator)
    return 0 if changed else _one_by_one(waiting, orchestrator, Answers(used))


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


def _settle(settle: list[str], reopen: list[str]) -> bool:
    """Settle findings and take settlements back; whether anything of that was asked for."""
    for said, act, wanted in (("settled", settlements.settle, settle), ("open again", settlements.reopen, reopen)):
        for text in wanted:
            ref, code = settlements.parsed(text)
            for one in act(ref, _decider(), [code] if code else []):
                output.say(output.one_line(f"✅ {ref}: {said}: {one}"))
    return bool(settle or reopen)


def _change(undo: list[str], later: list[str]) -> bool:
    """Take decisions back and put people off; whether anything of that was asked for."""
    if undo:
        undone = decisions.undo(undo, _decider())
        output.say(
            f"✅ {len(undone)} decision{'' if len(undone) == 1 else 's'} taken back: {', '.join(undone)}"
            if undone
            else "Nothing was decided there"
        )
    if later:
        deferred = decisions.defer(later, _decider())
        output.say(f"✅ {len(deferred)} put to the end" if deferred else "None of them waits")
    return bool(undo or later)


def _decide(used: Library, ids: list[str], reject: list[str], reason: str, orchestrator: str, *, finish: bool) -> int:
    outcome = decisions.decide(decisions.choices(ids, reject, reason), _decider(), orchestrator)
    refused = bool(outcome.unknown or outcome.conflicts or outcome.blocked) and not (
        outcome.approved or outcome.rejected
    )
    mark = "⚠️ " if refused else "✅"
    output.say(
        f"{mark} {len(outcome.approved)} approved, {len(outcome.rejected)} rejected, {outcome.pending} still wait"
    )
    if outcome.conflicts:
        output.note(f"⚠️  decided otherwise before: {', '.join(outcome.conflicts)}")
    if outcome.blocked:
        output.note(
            f"⛔ {len(outcome.blocked)} not approved, since findings are to be settled first (--settle ID[:CODE])"
        )
    for ref in outcome.unknown:
        output.note(f"⚠️  {_not_waiting(ref, used)}")
    for note in outcome.notes:
        output.note(output.visible(note))
    if not finish:
        _say_who_is_held_up()
    return 1 if outcome.unknown or outcome.conflicts or outcome.changed or outcome.blocked else 0


def _say_who_is_held_up() -> None:
    with transaction(reads=True) as db:
        for line in held_up.notes(db):
            output.note(f"note: {line}")


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


def _by_rule(campaign: str | None, as_json: bool) -> int:
    with transaction(reads=True) as db:
        found = by_rule.approved_by_rule(db, campaign)
    print_by_rule(found, as_json)
    return 0


def _one_by_one(waiting: list[queue.Pending], orchestrator: str, answers: Answers) -> int:
    """Show each person with the mail; every answer is recorded at once, so leaving half-way loses nothing."""
    made: list[tuple[int, str]] = []  # where in the list, and the answer
    at = 0
    print_count(waiting)
    while at < len(waiting):
        show(waiting[at], at + 1, len(waiting), answers)
        answer = _ask(QUESTION)
        if answer == "q":
            break
        if answer == "u":
            at = _undo_last(made, waiting, at)
            continue
        if answer == "s":
            waiting[at] = _settle_one(waiting[at])
            continue
        stands = _answer(waiting[at], answer, orchestrator)
        if stands is None:
            waiting[at] = _renewed(waiting[at])
            continue
        if stands:
            made.append((at, answer))
        at += 1
    counted = [sum(1 for _, answer in made if answer == letter) for letter in "yn"]
    output.say(f"✅ {counted[0]} approved, {counted[1]} rejected")
    _say_who_is_held_up()
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


def _settle_one(one: queue.Pending) -> queue.Pending:
    """Ask which finding is fine, and settle it; the person with the findings as they are then."""
    found = [finding for finding in one.findings if not finding.settled_by]
    if not found:
        output.say("Nothing to settle")
        return one
    output.say(*(f"  {number}  {finding_line(finding)}" for number, finding in enumerate(found, 1)))
    chosen = _line("Which is fine (number, a for all, Enter for none): ", end="").lower()
    numbered = int(chosen) if chosen.isascii() and chosen.isdigit() and len(chosen) < 4 else 0
    fine = found if chosen == "a" else found[numbered - 1 : numbered] if numbered else []
    for finding in fine:
        try:
            settlements.settle(
                one.prospect.ref, _decider(), [finding.code], step=finding.step, seen=queue.digest_of(one.drafts)
            )
        except CoordinationError as error:
            output.note(f"⚠️  {output.visible(str(error))}")
    return _renewed(one)


def _renewed(one: queue.Pending) -> queue.Pending:
    """Who waits, with the findings as they are now."""
    with transaction(reads=True) as db:
        return replace(one, findings=stored.findings_of(db, [one.prospect.id])[one.prospect.id])


def _answer(one: queue.Pending, answer: str, orchestrator: str) -> bool | None:
    """Record an answer; whether it stands, None where something must be settled first."""
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
    return None if outcome.blocked else bool(outcome.approved or outcome.rejected)


def _ask(question: str) -> str:
    line = _line(question, end="q")
    answer = line.lower()[:1]
    return answer if answer in ("y", "n", "l", "s", "u", "q") else _ask(question)


def _line(question: str, end: str) -> str:
    """What a person types; `end` at the end of input."""
    sys.stdout.write(question)
    sys.stdout.flush()
    line = sys.stdin.readline()
    return line.strip() if line else end
