"""Daily, weekly, monthly and quarterly reports: the data, then Markdown, HTML, JSON, YAML, or a form of your own."""

import html
import json
import re
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from coordination.errors import UsageError
from coordination.output import visible
from marketing_engine.config.folders import default_config, sample_config
from marketing_engine.config.loading import ConfigError
from marketing_engine.session_manager import charts, dialogues, integrations, metrics, times, trends
from marketing_engine.session_manager.icps import Icps
from marketing_engine.session_manager.items import Counting, money
from marketing_engine.session_manager.periods import LENGTHS, Period, days, gather
from marketing_engine.session_manager.progress import Progress
from marketing_engine.session_manager.recommendations import (
    GROUPS,
    Recommendation,
    differences,
    gaps_and_practices,
    recommend,
)

TITLES = {
    "daily": "Daily Session Summary",
    "weekly": "Weekly Performance Review",
    "monthly": "Monthly Strategic Analysis",
    "quarterly": "Quarterly Business Review",
}

BREAKDOWNS = {
    "day": "By day",
    "week": "By week",
    "icp": "By ICP",
    "channel": "By channel",
    "template": "By message template",
    "title": "By contact title",
    "weekday": "By weekday",
    "hour": "By hour",
}

ENDINGS = {"md": "report.md.j2", "html": "report.html.j2"}

DATA = ("json", "yaml")

Record = dict[str, Any]


def build(
    db: Session, items: Counting, name: str, when: datetime, who: str | None, *, until_yesterday: bool = False
) -> Record:
    """Everything that a report says, as plain data; `who` is None for everybody."""
    icps, as_of = Icps(), times.stored(when)
    first, last = days(LENGTHS[name], when - timedelta(days=1) if until_yesterday else when)
    period = gather(db, items, icps, first, last, who=who, as_of=as_of)
    before = gather(
        db, items, icps, first - timedelta(days=LENGTHS[name]), first - timedelta(days=1), who=who, as_of=as_of
    )
    history = period.progresses
    if LENGTHS[name] < LENGTHS["quarterly"]:  # a day's own numbers never tell
        wide = days(LENGTHS["quarterly"], when)
        history = gather(db, items.messages_only(), icps, *wide, who=who, as_of=as_of).progresses
    found = differences(history)
    gaps, practices = gaps_and_practices(period, found, items)
    return {
        "report": name,
        "title": TITLES[name],
        "person": who or "everybody",
        "first_day": first.isoformat(),
        "last_day": last.isoformat(),
        "as_of": as_of,
        "sessions": [_session(one, items) for one in period.progresses],
        "pipeline": money(period.values["pipeline_value_created"] or 0),
        "totals": _totals(period, items),
        "labels": {item: items.items[item].label for item in items.items},
        "hours": round(period.values["hours"] or 0, 2),
        "metrics": _metrics(period, before, items),
        "trends": {
            way: [row.as_record() for row in trends.rows(period.progresses, way, items)]
            for way in BREAKDOWNS
            if way != "day" or LENGTHS[name] <= LENGTHS["monthly"]
        },
        "performance_gaps": gaps,
        "best_practices": practices,
        "recommendations": _grouped(recommend(db, period, found, as_of)),
        "integrations": [{**asdict(one), "text": one.text} for one in integrations.usage(db, items, when, who)],
        "simulated_responses": sum(one.simulated for one in period.progresses),
    }


def _totals(period: Period, items: Counting) -> dict[str, int]:
    """What people log, and what channels told: of that only what there is, since no event is no zero."""
    shown = [name for name, item in items.items.items() if item.short and not (item.if_any and not period.values[name])]
    return {name: int(period.values[name] or 0) for name in shown}


def _grouped(found: list[Recommendation]) -> dict[str, list[Record]]:
    return {group: [one.as_record() for one in found if one.group == group] for group in GROUPS}


def _session(progress: Progress, items: Counting) -> Record:
    session = progress.work.session
    achieved = dialogues.achievement(progress)
    return {
        "session_id": session.ref,
        "person": session.person,
        "start_time": session.started_at,
        "started": times.clock(session.started_at),
        "status": session.status,
        "minutes": int(progress.elapsed_minutes),
        "icp": session.icp,
        "channels": session.channels,
        "goal": session.goal,
        "goal_achievement": achieved,
        "performance": dialogues.performance(achieved, items),
        "counts": {item: progress.totals.get(item, 0) for item in items.items if items.items[item].short},
        "answered": progress.answered,
    }


def _metrics(period: Period, before: Period, items: Counting) -> dict[str, Record]:
    found = {}
    for name, metric in items.metrics.items():
        number = metrics.value(name, metric, period.values)
        earlier = metrics.value(name, metric, before.values) if before.progresses else None
        found[name] = {
            "label": metric.label,
            "group": metric.group,
            "value": None if number is None else round(number, 2),
            "shown": metrics.shown(metric, number),
            "before": metrics.shown(metric, earlier),
        }
    return found


def formats() -> list[str]:
    """What `--format` takes: the four, and the name of every template of your own in config/reports/."""
    own = [path.name.removesuffix(".j2") for path in _folder().glob("*.j2") if path.name not in ENDINGS.values()]
    return [*ENDINGS, *DATA, *sorted(own)]


def _folder() -> Path:
    return default_config() / "reports"


def render(record: Record, form: str) -> str:
    """A report in a format; raises UsageError for an unknown one, ConfigError where its template fails."""
    if form == "json":
        return json.dumps(record, indent=2, ensure_ascii=False) + "\n"
    if form == "yaml":
        import yaml

        return yaml.safe_dump(record, sort_keys=False, allow_unicode=True, width=120)
    if form not in formats():
        raise UsageError(f"{form[:40]!r} is no format; expected {', '.join(formats())}")
    return _render(record, ENDINGS.get(form, f"{form}.j2"))


def _markdown(text: object) -> str:
    """Somebody's words in a Markdown page: nothing in them is markup, and none is HTML."""
    plain = html.escape(visible(str(text)).replace("\n", " "), quote=False)
    return re.sub(r"([\\`*_\[\]|])", r"\\\1", plain)


def _render(record: Record, name: str) -> str:
    from jinja2 import FileSystemLoader, TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from markupsafe import Markup

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([_folder(), sample_config() / "reports"]),
        autoescape="html" in name,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = lambda text: visible(str(text)).replace("\n", " ")
    environment.filters["markdown"] = _markdown
    drawn = {
        way: Markup(charts.svg(BREAKDOWNS[way], trends.from_records(rows)))  # noqa: S704  # escaped where it is drawn
        for way, rows in record["trends"].items()
    }
    try:
        return environment.get_template(name).render(**record, charts=drawn, breakdowns=BREAKDOWNS, groups=GROUPS)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise ConfigError(f"reports/{name}: {error}") from None
