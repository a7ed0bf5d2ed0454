"""Claude judges the parts of a score that take reading, by facts that it must cite; all else stays with the rules."""

import json
import secrets
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from marketing_engine.claude.client import Answer, Question
from marketing_engine.claude.fences import speaks_to_a_machine
from marketing_engine.config.icp import ICP
from marketing_engine.research.scoring.dossier import Dossier
from marketing_engine.research.scoring.judgements import Judgement, Reason
from marketing_engine.research.scoring.rubric import LONGEST_WHY, PARTS, SCHEMA, instructions

LEFT_OUT = "left out"
"""The reason, worth nothing, that tells a person of text which speaks to a machine."""


class _Part(BaseModel):
    """What is accepted of an answer on one part."""

    model_config = ConfigDict(strict=True)

    share: Annotated[int, Field(ge=0, le=100)]
    known: bool
    inferred: bool
    why: Annotated[str, Field(min_length=1, max_length=LONGEST_WHY)]
    evidence: list[int]


def question(found: Dossier, icp: ICP, today: str) -> Question:
    """What Claude is asked of one prospect: the common part, then the dossier between marks that nobody can know."""
    mark = f"dossier-{secrets.token_hex(8)}"
    data = f"Today is {today}.\n<{mark}>\n{found.text}\n</{mark}>\nJudge the four parts by the facts between the marks."
    return Question(instructions(icp), data, SCHEMA, cached=True)


def merged(by_rules: Judgement, found: Dossier, answer: Answer, model: str) -> Judgement:
    """The rules' judgement with Claude's parts in it; a part that breaks the form stays with the rules.

    Where nothing of the answer can be used, the rules' judgement, saying why.
    """
    if answer.problem:
        return without(by_rules, answer.problem, found)
    parts = _parsed(answer.text)
    read = {
        part: _reason(part, parts.get(part), reason.of, found)
        for reason in by_rules.reasons
        if (part := reason.part) in PARTS and reason.of
    }
    if not any(read.values()):
        return without(by_rules, "no valid answer", found)
    reasons = tuple(read.get(reason.part) or reason for reason in by_rules.reasons)
    return Judgement(reasons + _noted(found), f"{model}+{by_rules.judge}")


def without(by_rules: Judgement, why: str, found: Dossier | None = None) -> Judgement:
    """The rules' judgement, its judge's name telling why Claude has no part in it."""
    noted = _noted(found) if found else ()
    return Judgement(by_rules.reasons + noted, f"{by_rules.judge} (no Claude: {why})", by_rules.excluded)


def _noted(found: Dossier) -> tuple[Reason, ...]:
    if not found.left_out:
        return ()
    return (Reason(LEFT_OUT, 0, 0, f"text that speaks to a machine was not read: {'; '.join(found.left_out)}"),)


def _parsed(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _reason(part: str, said: Any, of: int, found: Dossier) -> Reason | None:
    """One part as a reason; None where what was said of it breaks the form."""
    try:
        it = _Part.model_validate(said)
    except ValidationError:
        return None
    why = " ".join(it.why.split())
    if not why or not why.isprintable() or "://" in why or speaks_to_a_machine(why):
        return None
    if not it.known:
        return Reason(part, 0, of, why, known=False)
    numbers = sorted(set(it.evidence))
    if not numbers:
        return Reason(part, 0, of, "Claude names no fact for it", known=False)
    if numbers[0] < 1 or numbers[-1] > len(found.facts):
        return Reason(part, 0, of, "Claude names a fact that there is not", known=False)
    evidence = tuple(found.facts[number - 1].evidence for number in numbers)
    return Reason(part, round(it.share * of / 100), of, why, evidence, inferred=it.inferred)
