"""Scores a prospect 0-100 against an ICP by rules: the same facts on the same day give the same score.

What is unknown earns nothing and is called unknown; what is concluded rather than read is called inferred.
"""

import re
from datetime import date
from functools import lru_cache

from marketing_engine.config.icp import ICP
from marketing_engine.records import facts
from marketing_engine.records.tables import Company, Prospect
from marketing_engine.research.scoring.judgements import Judgement, Reason
from marketing_engine.research.scoring.words import country, plain_title

JUDGE = "rules-2"
"""Which judge scored: stored with every score."""

RECENT_DAYS, LATE_DAYS = 365, 730
"""Fresh money is spent in the first year; after two the occasion is over."""

NEW_IN_ROLE_DAYS = 180
"""Who is new in a role changes things, for about half a year."""


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


def _found(words: list[str], text: str) -> list[str]:
    """Which of the words stand in a text, whole."""
    return [word for word in words if _pattern(word).search(text)]


def _titles(words: list[str], title: str) -> list[str]:
    """Which of the words stand in a title, both in their usual short forms."""
    return [word for word in words if _pattern(plain_title(word)).search(plain_title(title))]


def score(prospect: Prospect, icp: ICP, today: date) -> Judgement:
    """The prospect's score: the sum of the parts, each at most its weight in the ICP."""
    company = prospect.company or Company(name="", key="", source="")
    excluded = _exclusion(prospect, company, icp)
    if excluded:
        return Judgement((Reason("exclusion", 0, 100, excluded),), JUDGE, excluded=True)
    reasons = (
        _industry(company, icp),
        _size(company, icp),
        _place(prospect, company, icp),
        _intent(company, icp),
        _timing(prospect, company, icp, today),
        _authority(prospect, icp),
        _budget(company, icp),
    )
    return Judgement(reasons, JUDGE)


def _exclusion(prospect: Prospect, company: Company, icp: ICP) -> str:
    exclude = icp.exclude
    checks = (
        ("industry", _found(exclude.industries, company.industry or "")),
        ("title", _titles(exclude.titles, prospect.title or "")),
        ("domain", [domain for domain in exclude.domains if domain == company.domain]),
        ("company status", [status for status in exclude.statuses if status == (company.status or "").lower()]),
        ("keyword", _found(exclude.keywords, _described(company))),
    )
    return next((f"excluded by {what}: {found[0]}" for what, found in checks if found), "")


def _described(company: Company) -> str:
    return f"{company.keywords or ''}; {company.about or ''}".strip("; ")


def _evidence(subject: Prospect | Company, *names: str) -> tuple[str, ...]:
    return tuple(fact.evidence for name in names if (fact := facts.latest(subject, name)))


def _industry(company: Company, icp: ICP) -> Reason:
    of = icp.weights.industry
    described = _described(company)
    if not company.industry and not described:
        return Reason("industry", 0, of, "industry unknown", known=False)
    found = _found(icp.industries, company.industry or "")
    against = _found(icp.against, f"{company.industry or ''}; {described}")
    if found:
        evidence = _evidence(company, "industry", *(("keywords", "about") if against else ()))
        why = f"{company.industry}: {', '.join(found)}"
        if against:
            return Reason("industry", of // 2, of, f"{why}; but {', '.join(against)}", evidence)
        return Reason("industry", of, of, why, evidence)
    hints = [] if against else _found(icp.industries, described)
    evidence = _evidence(company, "industry", "keywords", "about")
    if hints:
        why = f"only its description speaks of {', '.join(hints)}"
        return Reason("industry", of // 2, of, why, evidence, inferred=True)
    return Reason("industry", 0, of, f"{company.industry or 'what it does'} is not sought", evidence)


def _size(company: Company, icp: ICP) -> Reason:
    of, wanted, count = icp.weights.size, icp.employees, company.employees
    if count is None:
        return Reason("size", 0, of, "number of employees unknown", known=False)
    evidence = _evidence(company, "employees")
    people = "1 employee" if count == 1 else f"{count:,} employees"
    sought = f"{wanted.min:,}-{wanted.max:,}"
    if wanted.min <= count <= wanted.max:
        return Reason("size", of, of, people, evidence)
    if wanted.min / 2 <= count <= wanted.max * 2:
        return Reason("size", of // 2, of, f"{people}, near {sought}", evidence)
    return Reason("size", 0, of, f"{people}, sought are {sought}", evidence)


def _place(prospect: Prospect, company: Company, icp: ICP) -> Reason:
    of = icp.weights.place
    if not icp.places:
        return Reason("place", of, of, "anywhere")
    subject: Prospect | Company = prospect if prospect.country or prospect.city else company
    if not subject.country and not subject.city:
        return Reason("place", 0, of, "place unknown", known=False)
    where = ", ".join(filter(None, (subject.city, subject.country)))
    evidence = _evidence(subject, "city", "country")
    wanted = {country(place) for place in icp.places}
    if country(subject.country or "") in wanted or (subject.city or "").lower() in wanted:
        return Reason("place", of, of, where, evidence)
    if not subject.country:
        return Reason("place", 0, of, f"{where}, but its country is unknown", evidence, known=False)
    return Reason("place", 0, of, f"{where} is not sought", evidence)


def _intent(company: Company, icp: ICP) -> Reason:
    """Two different signals earn all the points, one earns half: more words of the same tell little more."""
    of = icp.weights.intent
    text = _described(company)
    if not text:
        return Reason("intent", 0, of, "nothing known that could signal interest", known=False)
    found = _found(icp.signals, text)
    points = of if len(found) > 1 else of // 2 if found else 0
    why = f"mentions {', '.join(found)}" if found else "no signal in what is known"
    return Reason("intent", points, of, why, _evidence(company, "keywords", "about"), inferred=bool(found))


def _timing(prospect: Prospect, company: Company, icp: ICP, today: date) -> Reason:
    of = icp.weights.timing
    started = _age(prospect, "role_started_at", today)
    funded = _age(company, "latest_funding_at", today)
    if started is None and funded is None:
        return Reason("timing", 0, of, "no dated occasion known", known=False)
    if started is not None and started <= NEW_IN_ROLE_DAYS:
        evidence = _evidence(prospect, "role_started_at")
        return Reason("timing", of, of, f"in the role for {started // 30} months", evidence, inferred=True)
    if funded is None:
        evidence = _evidence(prospect, "role_started_at")
        return Reason("timing", 0, of, f"in the role for {(started or 0) // 30} months, no other occasion", evidence)
    points = of if funded <= RECENT_DAYS else of // 2 if funded <= LATE_DAYS else 0
    evidence = _evidence(company, "latest_funding_at", "latest_funding_stage")
    return Reason("timing", points, of, f"raised money {funded // 30} months ago", evidence, inferred=points > 0)


def _age(subject: Prospect | Company, name: str, today: date) -> int | None:
    """How many days ago a dated fact was; None for none, and for one in the future, which is a mistake."""
    fact = facts.latest(subject, name)
    try:
        days = (today - date.fromisoformat(fact.value[:10])).days if fact else -1
    except ValueError:
        return None
    return days if days >= 0 else None


def _authority(prospect: Prospect, icp: ICP) -> Reason:
    of = icp.weights.authority
    title, seniority = prospect.title or "", prospect.seniority or ""
    if not title and not seniority:
        return Reason("authority", 0, of, "title unknown", known=False)
    found = _titles(icp.titles, title)
    if found:
        return Reason("authority", of, of, f"{title}: {', '.join(found)}", _evidence(prospect, "title"))
    evidence = _evidence(prospect, "title", "seniority")
    if seniority.lower().replace("_", " ") in icp.seniorities:
        return Reason("authority", of * 3 // 5, of, f"{title or 'no title'}, seniority {seniority}", evidence)
    return Reason("authority", 0, of, f"{title or seniority} is not sought", evidence)


def _budget(company: Company, icp: ICP) -> Reason:
    """Revenue or funding; where neither is known, a headcount of the wanted size is a hint worth half."""
    of, wanted = icp.weights.budget, icp.budget
    known = [
        (name, int(fact.value), least)
        for name, least in (("annual_revenue", wanted.min_revenue), ("total_funding", wanted.min_funding))
        if (fact := facts.latest(company, name)) and fact.value.isdigit()
    ]
    for name, amount, least in known:
        if amount >= max(least, 1):
            return Reason("budget", of, of, f"{_WORDS[name]} ${amount:,}", _evidence(company, name))
    if known:
        told = ", ".join(f"{_WORDS[name]} ${amount:,} of ${least:,} sought" for name, amount, least in known)
        evidence = _evidence(company, *(name for name, _, _ in known))
        if len(known) < len(_WORDS):  # either is enough, and the other one is not known
            return Reason("budget", 0, of, f"{told}; no other figure is known", evidence, known=False)
        return Reason("budget", 0, of, told, evidence)
    count = company.employees
    if count is not None and count >= icp.employees.min:
        why = f"revenue and funding unknown; {count} people are paid there"
        return Reason("budget", of // 2, of, why, _evidence(company, "employees"), inferred=True)
    return Reason("budget", 0, of, "revenue and funding unknown", known=False)


_WORDS = {"annual_revenue": "revenue", "total_funding": "funding"}
