"""An ICP in words, so that a person can see whether the file says what was meant."""

from marketing_engine.config.icp import ICP


def describe(icp: ICP) -> list[str]:
    """The ICP as sentences: what is sought with its points, who is never written to, and what looks like a mistake."""
    lines = [icp.name]
    if icp.about:
        lines.append(icp.about)
    lines += ["", "Points, 100 in all:", *_parts(icp)]
    lines += ["", "Never written to, whatever else fits:", *(_exclusions(icp) or ["- nobody is excluded"])]
    doubts = _doubts(icp)
    if doubts:
        lines += ["", "Worth a look:", *(f"- {doubt}" for doubt in doubts)]
    return lines


def _parts(icp: ICP) -> list[str]:
    w, size = icp.weights, icp.employees
    fit = w.industry + w.size + w.place
    against = f"; half beside {_or(icp.against)}" if icp.against else ""
    return [
        f"- fit {fit}",
        f"  - industry {w.industry}: it names {_or(icp.industries)}; half where only the description does{against}",
        f"  - size {w.size}: {size.min:,} to {size.max:,} employees; half from {size.min / 2:,.0f} to {size.max * 2:,}",
        f"  - place {w.place}: {_or(icp.places) if icp.places else 'anywhere'}",
        f"- intent {w.intent}: its description mentions two of {_or(icp.signals)}; half for one"
        if icp.signals
        else f"- intent {w.intent}: no signals are named, so nobody earns it",
        f"- timing {w.timing}: new in the role within 6 months, or money raised within a year; half within two",
        f"- authority {w.authority}: the title has {_or(icp.titles)}"
        + (f"; three fifths for the seniority {_or(icp.seniorities)}" if icp.seniorities else ""),
        f"- budget {w.budget}: {_budget(icp)}; half, as an inference, where only the headcount is known",
        "What is unknown of somebody earns nothing, and the score says how much is unknown.",
    ]


def _budget(icp: ICP) -> str:
    asked = [
        f"{word} of ${amount:,} or more"
        for word, amount in (("revenue", icp.budget.min_revenue), ("funding", icp.budget.min_funding))
        if amount
    ]
    return " or ".join(asked) or "any known revenue or funding"


def _exclusions(icp: ICP) -> list[str]:
    named = (
        ("industry", icp.exclude.industries),
        ("title", icp.exclude.titles),
        ("domain", icp.exclude.domains),
        ("company status", icp.exclude.statuses),
        ("keyword or description", icp.exclude.keywords),
    )
    return [f"- {what}: {_or(words)}" for what, words in named if words]


def _doubts(icp: ICP) -> list[str]:
    """What a person may not have meant."""
    doubts = []
    for what, sought, excluded in (
        ("industry", icp.industries, icp.exclude.industries),
        ("title", icp.titles, icp.exclude.titles),
    ):
        both = sorted(set(sought) & set(excluded))
        if both:
            doubts.append(f"{what} {_or(both)} is sought and excluded: excluded wins")
    for name, words in (
        *(("industries", icp.industries), ("titles", icp.titles), ("places", icp.places)),
        *(("signals", icp.signals), ("seniorities", icp.seniorities)),
    ):
        twice = sorted({word for word in words if words.count(word) > 1})
        if twice:
            doubts.append(f"{name}: {_or(twice)} stands there twice")
    if icp.weights.intent and not icp.signals:
        doubts.append(f"intent counts {icp.weights.intent}, but no signals are named")
    if icp.weights.timing + icp.weights.budget > 30:
        doubts.append("timing and budget count more than 30 together: lists of people seldom tell either")
    return doubts


def _or(words: list[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))
