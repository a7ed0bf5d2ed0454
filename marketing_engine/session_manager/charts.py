"""Charts of response rates: bars of characters for a terminal, SVG for a page. Drawn in the page's own colour."""

from collections.abc import Sequence
from html import escape

from coordination.output import visible
from marketing_engine.session_manager.trends import Row

WIDTH = 520
LABEL = 150
ROW = 26
FULL, PARTS = "█", " ▏▎▍▌▋▊▉"


def bar(share: float, width: int) -> str:
    """A bar of characters, an eighth of one exact."""
    eighths = round(max(0.0, min(1.0, share)) * width * 8)
    return (FULL * (eighths // 8) + (PARTS[eighths % 8] if eighths % 8 else "")).ljust(width)


def terminal(rows: Sequence[Row], width: int) -> list[str]:
    """A bar for each row, the highest rate being the whole width."""
    top = max((row.tally.rate or 0 for row in rows), default=0) or 1
    return [bar((row.tally.rate or 0) / top, width) for row in rows]


def svg(title: str, rows: Sequence[Row]) -> str:
    """Horizontal bars, each with its count, and a thin line for the 95 % interval."""
    shown = [row for row in rows if row.tally.sent][:40]
    if not shown:
        return ""
    top = max(row.interval[1] if row.interval else 0 for row in shown) or 1
    height = 34 + ROW * len(shown)
    room = WIDTH - LABEL - 130
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(title)}" font-family="system-ui, sans-serif" font-size="13" '
        'fill="currentColor" color="#777">',
        f'<text x="0" y="16" font-size="15" font-weight="600">{escape(title)}</text>',
    ]
    for number, row in enumerate(shown):
        parts += _bar_of(row, 34 + ROW * number, room / top)
    return "\n".join([*parts, "</svg>"])


def _bar_of(row: Row, y: int, scale: float) -> list[str]:
    rate = row.tally.rate
    label = visible(row.label if len(row.label) <= 21 else f"{row.label[:20]}…")
    text = f"{row.tally.answered} of {row.tally.sent}" + ("" if rate is None else f" ({100 * rate:.0f}%)")
    found = [
        f'<text x="{LABEL - 8}" y="{y + 13}" text-anchor="end">{escape(label)}</text>',
        f'<text x="{WIDTH}" y="{y + 13}" text-anchor="end">{escape(text)}</text>',
    ]
    if rate is not None and row.interval:
        low, high = (LABEL + end * scale for end in row.interval)
        found += [
            f'<rect x="{LABEL}" y="{y}" width="{max(1.0, rate * scale):.1f}" height="17" rx="3" fill="#3b7dd8"/>',
            f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{y + 8.5}" y2="{y + 8.5}" stroke="currentColor" '
            'stroke-width="1.5" opacity=".7"/>',
        ]
    return found
