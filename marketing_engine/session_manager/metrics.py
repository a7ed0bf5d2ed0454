"""Computes the metrics of `config/metrics.yaml` from what was counted."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from coordination.errors import UsageError
from marketing_engine.config.loading import ConfigError
from marketing_engine.session_manager.items import Counting, Metric, money

if TYPE_CHECKING:
    from jinja2.environment import TemplateExpression

CLOCK = ("hours", "elapsed_minutes", "planned_minutes", "achieved", "goal_achieved", "answered")
"""What a formula may use beside the items."""

Values = Mapping[str, float | None]
"""What a formula is computed from; None is what is not known, and makes what uses it unknown."""


@lru_cache(maxsize=256)
def _expression(formula: str) -> "TemplateExpression":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
    environment.globals.clear()
    environment.globals.update({"min": min, "max": max})
    return environment.compile_expression(formula, undefined_to_none=False)


def value(name: str, metric: Metric, values: Values) -> float | None:
    """The metric's number, None where there is nothing to divide by; raises ConfigError for a broken formula."""
    from jinja2 import TemplateError

    if any(number is None and re.search(rf"\b{name}\b", metric.formula) for name, number in values.items()):
        return None
    try:
        result: Any = _expression(metric.formula)(**values)
    except ZeroDivisionError:
        return None
    except (TemplateError, TypeError, ValueError, OverflowError) as error:
        raise ConfigError(f"metrics.yaml: {name}: formula {metric.formula!r}: {error}") from None
    if isinstance(result, bool) or not isinstance(result, int | float) or result != result:
        raise ConfigError(f"metrics.yaml: {name}: formula {metric.formula!r} gives no number")
    return float(result)


def all_values(items: Counting, values: Values) -> dict[str, float | None]:
    """Every metric by its name."""
    return {name: value(name, metric, values) for name, metric in items.metrics.items()}


def check(items: Counting) -> None:
    """Try every formula; raises ConfigError for a broken one."""
    all_values(items, {**dict.fromkeys(items.items, 1.0), **dict.fromkeys(CLOCK, 1.0)})


def percent(number: float) -> int:
    """A whole percentage, halves rounded up."""
    return int(number + 0.5)


def shown(metric: Metric, number: float | None) -> str:
    """A metric's number as document 2 prints it: `22.5%`, `8.7/10`, `12.5`, `9`, `$150K`."""
    if number is None:
        return "n/a"
    if metric.unit == "money":
        return money(number)
    if metric.unit == "score":
        return f"{number:.1f}/10"
    if metric.unit == "percent":
        return f"{number:.1f}%".replace(".0%", "%")
    return f"{number:.1f}" if metric.unit == "per_hour" else f"{number:g}"


def find(items: Counting, name: str) -> str:
    """The key of a metric, by its key or label; raises UsageError where there is none."""
    wanted = name.strip().lower()
    for key, metric in items.metrics.items():
        if wanted.replace("-", "_") == key or wanted == metric.label.lower():
            return key
    raise UsageError(f"{name[:60]!r} is no metric; known: {', '.join(items.metrics)}")


def put_in(metric: Metric, values: Values) -> str:
    """The formula with numbers in place of the names."""
    return re.sub(r"[a-z_]+", lambda m: _shown(values[m[0]]) if m[0] in values else m[0], metric.formula)


def _shown(number: float | None) -> str:
    return "n/a" if number is None else f"{number:g}"
