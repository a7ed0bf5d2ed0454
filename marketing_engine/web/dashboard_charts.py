"""The dashboard's charts as SVG, drawn in the page's own colours by its style sheet's classes."""

from collections.abc import Sequence
from datetime import date
from html import escape

from marketing_engine.web.dashboard_figures import Funnel, MailDay

WIDTH, ROW, LABEL, NUMBER = 420, 30, 78, 115
HEIGHT, FOOT, HEAD = 170, 22, 18

STAGES = ("found", "scored", "approved", "mailed", "replied", "meetings")


def funnel(one: Funnel) -> str:
    """A bar for each stage, as long as its share of those found; what is simulated stands beside the number."""
    counted = [(stage, int(getattr(one, stage))) for stage in STAGES]
    simulated = {"replied": one.simulated_replied, "meetings": one.simulated_meetings}
    told = [f"{stage} {number}" + _apart(simulated.get(stage, 0)) for stage, number in counted]
    parts = [_head(f"Funnel of {one.campaign}: {', '.join(told)}", ROW * len(STAGES))]
    room = WIDTH - LABEL - NUMBER
    for at, (stage, number) in enumerate(counted):
        y, width = ROW * at, max(3 * bool(number), room * number / (one.found or 1))
        parts += [
            f'<text x="{LABEL - 12}" y="{y + 19}" text-anchor="end" class="soft">{stage}</text>',
            f'<rect x="{LABEL}" y="{y + 4}" width="{room}" height="20" rx="4" class="track"/>',
            f'<rect x="{LABEL}" y="{y + 4}" width="{width:.1f}" height="20" rx="4" class="fill"/>',
            f'<text x="{LABEL + room + 10}" y="{y + 19}">{number}{_apart(simulated.get(stage, 0))}</text>',
        ]
    return "\n".join([*parts, "</svg>"])


def _apart(simulated: int) -> str:
    return f" + {simulated} simulated" if simulated else ""


def mail(days: Sequence[MailDay]) -> str:
    """Two bars a day: mails sent, and replies, the simulated ones on top in outline; "" where there was none."""
    top = max((max(day.sent, day.replies + day.simulated_replies) for day in days), default=0)
    if not top:
        return ""
    told = [
        f"{day.date}: {day.sent} sent, {day.replies} replies{_apart(day.simulated_replies)}"
        for day in days
        if day.sent or day.replies or day.simulated_replies
    ]
    parts = [
        _head(f"Mails and replies of {len(days)} days. {'; '.join(told)}", HEIGHT),
        f'<text x="0" y="12" class="soft">{top}</text>',
        f'<line x1="26" x2="{WIDTH}" y1="{HEIGHT - FOOT}" y2="{HEIGHT - FOOT}" class="axis"/>',
    ]
    step = (WIDTH - 26) / len(days)
    for at, day in enumerate(days):
        parts += _day(day, 26 + at * step, step, (HEIGHT - FOOT - HEAD) / top)
    return "\n".join([*parts, "</svg>"])


def _day(day: MailDay, x: float, step: float, scale: float) -> list[str]:
    base, width = HEIGHT - FOOT, step * 0.36
    real, simulated = day.replies * scale, day.simulated_replies * scale
    bars = (
        ("fill", x + step * 0.12, base - day.sent * scale, day.sent * scale),
        ("second", x + step * 0.52, base - real, real),
        ("pale", x + step * 0.52, base - real - simulated, simulated),
    )
    drawn = [
        f'<rect x="{left:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="1.5" class="{kind}"/>'
        for kind, left, y, height in bars
        if height
    ]
    label = str(date.fromisoformat(day.date).day)
    return [*drawn, f'<text x="{x + step / 2:.1f}" y="{HEIGHT - 6}" text-anchor="middle" class="soft">{label}</text>']


def _head(told: str, height: int) -> str:
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(told)}">'
