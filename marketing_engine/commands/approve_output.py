"""What `marketing approve` prints of those who wait: lists, JSON, and one person with the mails."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from coordination import output
from marketing_engine.approval import personalisation, queue
from marketing_engine.approval.automatic_answer import Answers
from marketing_engine.approval.by_rule import ByRule
from marketing_engine.approval.checking import stored
from marketing_engine.records.tables import Finding
from marketing_engine.research.scoring import explaining
from marketing_engine.research.scoring.judgements import reasons_of


def as_json(one: queue.Pending, answers: Answers) -> dict[str, Any]:
    """One who waits, for scripts."""
    answer = answers.to(one.prospect)
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
        "findings": [finding_as_json(finding) for finding in one.findings],
        "automatic_answer": {"template": answer.template, "body": answer.body} if answer else None,
    }


def finding_as_json(one: Finding) -> dict[str, Any]:
    """What was found in a mail; a step of 0 is about the person."""
    names = ("step", "code", "blocking", "text", "settled_by")
    return {name: getattr(one, name) for name in names}


def print_list(waiting: Sequence[queue.Pending], answers: Answers | None) -> None:
    """Everybody who waits; as JSON Lines where the `answers` are given."""
    if answers is not None:
        for one in waiting:
            output.emit_json(as_json(one, answers))
        return
    rows = []
    for one in waiting:
        person = one.prospect
        company = person.company.name if person.company else ""
        subject = one.drafts[0].subject if one.drafts else ""
        work = ", ".join(filter(None, (person.title, company)))
        cells = (person.ref, str(one.score.value), person.campaign, person.full_name, work, _marks(one), subject)
        rows.append(tuple(map(output.one_line, cells)))
    if rows:
        output.table(("prospect", "score", "campaign", "name", "work", "found", "mail"), rows)
        print_count(waiting)
    else:
        output.say("Nobody waits for approval")


def print_count(waiting: Sequence[queue.Pending]) -> None:
    """`3 waiting have findings, 1 of them must be settled`; nothing where there are none."""
    found = sum(1 for one in waiting if any(not finding.settled_by for finding in one.findings))
    blocked = sum(1 for one in waiting if one.to_settle)
    said = stored.Counted(found, blocked).sentence
    if said:
        output.note(f"⚠️  {said}")


def show(one: queue.Pending, at: int, of: int, answers: Answers) -> None:
    """One who waits, with the score, what was found, and every text that they would get."""
    person, score = one.prospect, one.score
    company = person.company.name if person.company else "no company"
    who = ", ".join(filter(None, (person.full_name, person.title, company)))
    could = explaining.could_be({"score": score.value, "unknown": score.unknown})
    output.say("", output.one_line(f"{at}/{of}  {score.value}/100{could}  {who}  ({person.campaign})"))
    output.say(f"  To {output.one_line(person.email or 'no address')} ({person.email_status.replace('_', ' ')})")
    output.say(*(output.one_line(line) for line in explaining.describe_parts(reasons_of(score.reasons))))
    output.say(*(f"  {finding_line(finding)}" for finding in one.findings))
    for draft in one.drafts:
        output.say("", f"  Subject: {output.one_line(draft.subject)}", f"  {output.indented(draft.body)}")
        output.say(*(f"  ({output.one_line(line)})" for line in personalisation.describe(draft)))
    answer = answers.to(person)
    if answer:
        asked = "sent by itself to a plain question" if answer.is_sent_by_itself else "drafted for a plain question"
        output.say("", f"  Answer, {asked}:", f"  {output.indented(answer.body)}")


def _marks(one: queue.Pending) -> str:
    """`⛔ empty_value`: the worst that was found."""
    still = [finding for finding in one.findings if not finding.settled_by]
    if not still:
        return ""
    more = f" +{len(still) - 1}" if len(still) > 1 else ""
    return f"{'⛔' if still[0].blocking else '⚠️ '} {still[0].code}{more}"


def finding_line(one: Finding) -> str:
    """`⛔ mail 1: An empty value left a hole: “Hello ,” (empty_value)`."""
    mark = "✅" if one.settled_by else "⛔" if one.blocking else "⚠️ "
    where = f"mail {one.step}: " if one.step else ""
    settled = f", settled by {one.settled_by}" if one.settled_by else ""
    return output.one_line(f"{mark} {where}{one.text} ({one.code}{settled})")


def print_by_rule(found: Sequence[ByRule], as_json: bool) -> None:
    """The approvals that no person gave, with the way back."""
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
