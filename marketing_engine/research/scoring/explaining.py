"""The whole reckoning of a prospect's score: parts, reasons, evidence, e-mail status, cost, decision."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination.errors import CoordinationError, InputError
from marketing_engine.config.icp import ICP
from marketing_engine.records import facts
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Decision, Event, Prospect, Score
from marketing_engine.research.scoring.judgements import DIMENSIONS, Reason, reasons_of


def reckoning(db: Session, ref: str) -> dict[str, Any]:
    """Everything that was reckoned about a prospect; raises InputError where there is nobody or nothing scored yet."""
    prospect = db.get(Prospect, prospect_id(ref))
    if prospect is None:
        raise InputError(f"there is no {ref}")
    score = db.scalar(select(Score).where(Score.prospect_id == prospect.id))
    if score is None:
        if not prospect.email:
            raise CoordinationError(
                f"{prospect.ref} is not scored: no address is known, and no day researches people without one; "
                f"marketing enrich {prospect.ref} has Apollo reveal it"
            )
        raise CoordinationError(f"{prospect.ref} is not scored yet: a day's research does that")
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    dns = facts.latest(prospect, "mail_domain")
    return {
        "id": prospect.ref,
        "name": prospect.full_name,
        "title": prospect.title,
        "company": prospect.company.name if prospect.company else "",
        "campaign": prospect.campaign,
        "score": score.value,
        "unknown": score.unknown,
        "excluded": score.excluded,
        "judge": score.judge,
        "icp": score.icp,
        "scored_at": score.scored_at,
        "reasons": score.reasons,
        "email": prospect.email,
        "email_status": prospect.email_status,
        "email_status_source": prospect.email_status_source,
        "email_status_at": prospect.email_status_at,
        "mail_domain": dns.evidence.removeprefix("mail_domain: ") if dns else "not checked",
        "source": prospect.source,
        "costs": costs(db, prospect.id),
        "decision": _decided(decision),
    }


def costs(db: Session, prospect_id: int) -> list[dict[str, Any]]:
    """What was spent on one prospect: provider, times, credits, dollars."""
    spent: dict[str, dict[str, Any]] = {}
    kinds = (Kind.MODEL_CALLED, Kind.PROSPECT_ENRICHED)
    for details in db.scalars(select(Event.details).where(Event.prospect_id == prospect_id, Event.kind.in_(kinds))):
        provider = str(details.get("provider") or details.get("source", "")).lower()
        of = spent.setdefault(provider, {"provider": provider, "calls": 0, "credits": 0.0, "dollars": 0.0})
        of["calls"] += 1
        of["credits"] += float(details.get("credits", 0))
        of["dollars"] = round(of["dollars"] + float(details.get("dollars", 0)), 6)
    return list(spent.values())


def _decided(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {
        "approved": decision.approved,
        "reason": decision.reason,
        "by": decision.who,
        "via": decision.via,
        "came_from": decision.came_from,
        "at": decision.decided_at,
        "digest": decision.digest,
    }


def describe(found: dict[str, Any], icp: ICP | None = None) -> list[str]:
    """The reckoning in lines for people."""
    who = ", ".join(filter(None, (found["name"], found["title"], found["company"])))
    against = f"{icp.name if icp else found['icp']}, {found['scored_at'][:10]}"
    lines = [f"{found['id']}  {who}  ({found['campaign']})"]
    lines.append(f"Score {found['score']}/100{could_be(found)}, judged by {found['judge']} against {against}")
    lines += describe_parts(reasons_of(found["reasons"]))
    if found["email"]:
        source = ", ".join(filter(None, (found["email_status_source"], found["email_status_at"][:10])))
        status = found["email_status"].replace("_", " ")
        lines.append(f"E-mail {found['email']}: {status}{f' ({source})' if source else ''}")
        lines.append(f"Its domain: {found['mail_domain']}")
    else:
        lines.append("E-mail: no address is known")
    lines.append(f"Came from {found['source']}")
    lines += [_describe_cost(one) for one in found["costs"]] or ["Cost: nothing was paid for"]
    decision = found["decision"]
    if not decision and found.get("standing"):
        lines.append(str(found["standing"][0].upper() + found["standing"][1:]))
    if decision:
        word = "Approved" if decision["approved"] else "Rejected"
        why = f": {decision['reason']}" if decision["reason"] else ""
        lines.append(f"{word} by {decision['by']} ({decision['via']}) at {decision['at']}{why}")
    return lines


def could_be(found: dict[str, Any]) -> str:
    """`, up to 87 (15 points unknown)`, or nothing where everything is known."""
    return (
        f", up to {found['score'] + found['unknown']} ({found['unknown']} points unknown)" if found["unknown"] else ""
    )


def describe_parts(reasons: list[Reason]) -> list[str]:
    """Each dimension with its parts, reasons and evidence."""
    lines = []
    for dimension in DIMENSIONS:
        parts = [one for one in reasons if one.dimension == dimension]
        if len(parts) > 1:
            lines.append(f"  {dimension} {sum(one.points for one in parts)}/{sum(one.of for one in parts)}")
        for one in parts:
            lines += _describe_part(one, "    " if len(parts) > 1 else "  ")
    for one in reasons:
        if one.dimension not in DIMENSIONS:
            lines += _describe_part(one, "  ")
    return lines


def _describe_part(one: Reason, indent: str) -> list[str]:
    points = f"{one.points}/{one.of}" if one.known else f"unknown (0/{one.of})"
    label = " [inferred]" if one.inferred else ""
    return [f"{indent}{one.part} {points}: {one.why}{label}", *(f"{indent}  · {fact}" for fact in one.evidence)]


def _describe_cost(one: dict[str, Any]) -> str:
    credits = f", {one['credits']:g} credits" if one["credits"] else ""
    return f"Cost: {one['provider']} {one['calls']} calls{credits}, ${one['dollars']:.4f}"
