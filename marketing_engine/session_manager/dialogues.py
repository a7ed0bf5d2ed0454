"""The two dialogues around a session, word by word as document 2 prints them."""

import re
from collections.abc import Sequence
from datetime import timedelta

from coordination import knowledge
from coordination.coordinator import SessionCoordinator
from coordination.fields import clean
from coordination.output import visible
from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import metrics, times
from marketing_engine.session_manager.items import Counting, money
from marketing_engine.session_manager.periods import comparable
from marketing_engine.session_manager.progress import RESPONSES, Progress
from marketing_engine.session_manager.recommendations import compared, counted, differences, percentage
from marketing_engine.session_manager.recorded import SENT
from marketing_engine.session_manager.session_templates import SessionTemplate
from marketing_engine.session_manager.tallies import COMPARED, NOT_SAID, Tally, tally

HINTS = 3


def setup(last: Progress | None, templates: Sequence[SessionTemplate], items: Counting) -> str:
    """What is asked before a session begins, without the question."""
    return "\n".join(
        (
            "🎯 OUTREACH SESSION SETUP",
            "",
            "Previous Session Summary:",
            *(_previous(last) if last else ["none yet: this is your first"]),
            "",
            "New Session Options:",
            *(
                f"{number}. {one.title} ({one.length})"
                + (f" - {one.menu or one.focus}" if one.menu or one.focus else "")
                for number, one in enumerate(templates, 1)
            ),
        )
    )


def _previous(last: Progress) -> list[str]:
    sent, answered, rate = last.totals.get(SENT, 0), last.answered, _rate(last)
    return [
        f"✅ Messages Sent: {sent}",
        f"✅ Responses: {answered}{rate}",
        f"📅 Follow-ups Needed: {max(0, sent - answered)}",
        f"🎯 Pipeline Value: {money(last.totals.get('pipeline_value_created', 0))}",
    ]


def completion(
    progress: Progress, history: Sequence[Progress], templates: Sequence[SessionTemplate], items: Counting
) -> str:
    """The analysis at the end of a session, without the question; `history` is what conclusions are drawn from."""
    achieved, answered = achievement(progress), progress.answered
    totals = {**progress.totals, RESPONSES: answered}
    return "\n".join(
        (
            "📈 SESSION COMPLETE!",
            "",
            "Session Summary:",
            f"⏰ Duration: {times.minutes(progress.elapsed_minutes)}",
            f"🎯 Goal Achievement: {'n/a, there are no targets' if achieved is None else f'{achieved}%'}",
            f"📊 Performance: {performance(achieved, items)}",
            "",
            "Results:",
            *(
                f"✅ {items.items[name].label}: {totals.get(name, 0)}" + (_rate(progress) if name == RESPONSES else "")
                for name in ("companies_researched", "contacts_identified", SENT, RESPONSES)
            ),
            "",
            "Key Insights:",
            f"🏆 Best Performing: {_best(progress, history, 'title', 'no answered message names a contact title')}",
            f"💡 Optimization: {_best(progress, history, 'template', 'no answered message names a template')}",
            f"📅 Next Session: {next_session(answered, templates, items)}",
        )
    )


def _rate(progress: Progress) -> str:
    rate = progress.response_rate
    return "" if rate is None else f" ({metrics.percent(rate)}% response rate)"


def achievement(progress: Progress) -> int | None:
    """The goal's achievement in whole percent; None without a target."""
    return None if progress.goal_achieved is None else metrics.percent(100 * progress.goal_achieved)


def performance(achieved: int | None, items: Counting) -> str:
    """The word for a goal achievement in percent."""
    if achieved is None:
        return "n/a"
    ranked = sorted(items.performance.items(), key=lambda pair: -pair[1])
    return next((word for word, least in ranked if achieved >= least), ranked[-1][0])


def best_of(progress: Progress, dimension: str) -> tuple[str, Tally] | None:
    """The kind of message that was answered most often in a session; None where nothing tells."""
    known = {
        kind: one
        for kind, one in tally([progress], COMPARED[dimension], only=comparable([progress])).items()
        if kind != NOT_SAID and one.rate is not None and one.answered
    }
    return max(known.items(), key=lambda pair: (pair[1].rate or 0, pair[1].sent), default=None)


def _best(progress: Progress, history: Sequence[Progress], dimension: str, unknown: str) -> str:
    best = best_of(progress, dimension)
    if best is None:
        return f"not known: {unknown}"
    kind, one = best
    name = visible(kind.replace("_", "-") if dimension == "template" else kind)
    if dimension == "template":
        text = f"{name[:1].upper()}{name[1:]} messages work best"
        count = f"{counted(one)}"
    else:
        text = f"{name} contacts ({percentage(one.rate)} response)"
        count = f"{one.answered} of {one.sent}"
    return f"{text} - {count}, {_standing(history, dimension, kind)}"


def _standing(history: Sequence[Progress], dimension: str, kind: str) -> str:
    """What all sessions so far say about a kind of message."""
    found = compared(history, dimension)
    if found is None or (not found.concluded and found.more_needed):
        return "too few to conclude"
    if not found.concluded:
        return "no difference over all sessions"
    name = "" if found.kind.casefold() == kind.casefold() else f"{visible(found.kind)} "
    return f"over all sessions {name}{counted(found.one)} against {counted(found.others)} of the others"


def next_session(answered: int, templates: Sequence[SessionTemplate], items: Counting) -> str:
    """What the next session is for: the responses, and as many new companies as the first template has."""
    companies = templates[0].numbers(items).get("companies_researched", 0)
    parts = [f"Follow up on {answered} response{'' if answered == 1 else 's'}"] if answered else []
    if companies:
        parts.append(f"{companies} new compan{'y' if companies == 1 else 'ies'}")
    text = " + ".join(parts) or templates[0].menu or templates[0].title
    return text[:1].upper() + text[1:]


def next_start(session: OutreachSession) -> str:
    """When a follow-up session is scheduled by default: the next working day, at the same time of day."""
    began = times.local(session.started_at).replace(tzinfo=None)
    day = times.local(session.ended_at).date() + timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return times.stored(began.replace(year=day.year, month=day.month, day=day.day).astimezone())


def category(session: OutreachSession) -> str:
    """Where the learnings of sessions for this ICP and these channels are kept, however they are written."""
    channels = sorted({word.strip().lower() for word in re.split(r"[+,&/;]|\band\b", session.channels)} - {""})
    return clean(f"outreach {session.icp.lower() or 'any ICP'} by {' + '.join(channels) or 'any channel'}")


def learned(progress: Progress, history: Sequence[Progress]) -> list[str]:
    """What was answered best, with its count, and what is concluded and was not shared before."""
    session = progress.work.session
    texts = [
        f"{_best(progress, history, dimension, '')} ({session.ref})"
        for dimension in ("title", "template")
        if best_of(progress, dimension)
    ]
    known = "\n".join(_shared(session))
    texts += [
        f"{one.text}. {one.size}" for one in differences(history) if one.claims_difference and one.text not in known
    ]
    return texts


def share(session: OutreachSession, texts: Sequence[str]) -> None:
    """Put learnings into the knowledge base, each once: the next start for this ICP and these channels finds them."""
    known = _shared(session)
    for text in filter(None, map(str.strip, texts)):
        if " ".join(text.split())[:300] in known:
            continue
        SessionCoordinator(session.person).share_learning(text, category=category(session))


def hints(session: OutreachSession) -> list[str]:
    """What earlier sessions for this ICP and these channels taught, the newest first."""
    return _shared(session)[:HINTS]


def _shared(session: OutreachSession) -> list[str]:
    """The learnings there are for this ICP and these channels, the newest first."""
    wanted = category(session)
    found = [one for one in knowledge.search(wanted, "learning") if one.details.get("Category") == wanted]
    texts: list[str] = []
    for one in reversed(found[-50:]):
        with open(one.path, encoding="utf-8", errors="replace") as file:
            text = " ".join(file.read(4000).partition("\n\n")[2].split())
        if text and text not in texts:
            texts.append(text[:300])
    return texts
