"""How suppressions are shown: lines, a table, JSON Lines, CSV."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date

from coordination import output
from coordination.errors import UsageError
from marketing_engine.records.declined import Rest
from marketing_engine.records.normal_forms import normal_domain
from marketing_engine.records.suppressed import BELOW, Match
from marketing_engine.records.suppression_log import Listed
from marketing_engine.records.tables import Suppression
from marketing_engine.research.suppression_lists import OURS, ReadList
from marketing_engine.web.export import cell

MOST_SHOWN = 50
"""Rows of a list that are shown: of those that were refused, and of those that were left out."""


def told(target: str) -> str:
    """A target in words: a whole domain is said to be one."""
    if target.startswith(BELOW):
        return f"{target} (all domains below {target.removeprefix(BELOW)})"
    return f"{target} (the whole domain)" if target.startswith("@") else target


def why(row: Suppression) -> str:
    """`asked, reply_12, 2026-11-27`, and who did it."""
    by = f"by {row.who}" if row.who else ""
    return output.one_line(", ".join(filter(None, (row.reason, row.source, row.at[:10], by, row.text[:80]))))


def record(row: Suppression) -> dict[str, object]:
    """A suppression for JSON."""
    names = ("address", "reason", "text", "source", "at", "who")
    return dict(zip(names, (row.email, row.reason, row.text, row.source, row.at, row.who), strict=True))


def checked(target: str, match: Match | None, rest: Rest | None, *, as_json: bool) -> None:
    """Say of one address whether it may be written to."""
    if as_json:
        by = {"rule": match.rule, "by": record(match.suppression)} if match else {}
        rests = {"declined_on": rest.on, "rests_until": rest.until, "reply": f"reply_{rest.reply}"} if rest else {}
        output.emit_json({"address": target, "suppressed": match is not None, **by, **rests})
    elif match is not None:
        row = match.suppression
        named = f" {row.email}" if row.email and match.rule != "address" else ""
        output.say(f"❌ {target}  suppressed ({match.rule}{named}): {why(row)}")
    else:
        output.say(f"❌ {target}  {rest}" if rest else f"✅ {target}  may be written to")


def domain(text: str) -> str:
    """The domain that `x.example`, `@x.example` or a website names; raises UsageError."""
    found = normal_domain(text.removeprefix("@"))
    if text and "." not in found:
        raise UsageError(f"--domain {text[:60]!r}: expected a domain like x.example")
    return found


def check_date(text: str) -> None:
    """Raise UsageError for what is no day."""
    try:
        if text:
            date.fromisoformat(text[:10])
    except ValueError:
        raise UsageError(f"--since {text[:40]!r}: expected a day like 2026-11-27") from None


def listed(rows: list[Listed], with_history: bool, as_json: bool) -> None:
    """Show suppressions, those that were lifted first."""
    if as_json:
        for one in rows:
            output.emit_json(asdict(one))
        return
    if not rows:
        output.note("no suppression like that")
        return
    head = ("address", "reason", "source", "at", "who", "why")
    if not with_history:
        output.table(head, [_row(one) for one in rows])
        return
    lifted = [(one.lifted_at or "-", one.lifted_by or "-") for one in rows]
    cells = [(*row[:-1], *more, row[-1]) for row, more in zip(map(_row, rows), lifted, strict=True)]
    output.table((*head[:-1], "lifted", "by", "why"), cells)


def _row(one: Listed) -> tuple[str, ...]:
    shown = (one.address, one.reason, one.source or "-", one.at, one.who or "-", one.why or one.text or "-")
    return tuple(output.one_line(text) for text in shown)


def csv_lines(rows: Iterable[Listed]) -> Iterator[str]:
    """CSV (RFC 4180), as `marketing suppress import` takes it: a spreadsheet shows it and does not run it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow((*OURS, "text"))
    for one in rows:
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        writer.writerow(map(cell, (one.address, one.reason, one.source, one.at, one.who, one.text)))
    yield buffer.getvalue()


def imported(file: str, read: ReadList, fresh: list[bool], *, dry_run: bool, as_json: bool) -> None:
    """Say what became of every row of a list."""
    added, known = sum(fresh), len(fresh) - sum(fresh)
    new = [entry for is_new, (_, entry) in zip(fresh, read.entries, strict=True) if is_new]
    domains = sum(entry.target.startswith("@") for entry in new)
    if as_json:
        numbers = {"rows": read.rows, "added": added, "domains": domains, "known": known, "dry_run": dry_run}
        output.emit_json({"path": file, **numbers, "refused": read.refused, "left_out": read.left_out})
        return
    for what, lines in (("refused", read.refused), ("left out", read.left_out)):
        for line, reason in lines[:MOST_SHOWN]:
            output.say(output.one_line(f"{file}:{line}: {what}: {reason}"))
        if len(lines) > MOST_SHOWN:
            output.say(f"{file}: {what}: {len(lines) - MOST_SHOWN} more like that; --json names all")
    if read.read_as:
        output.note(f"note: {file}: {read.read_as}")
    if read.left_out:
        output.note("note: the list itself calls those who were left out subscribed; --all takes them too")
    done = "would be added" if dry_run else "added"
    whole = f" ({domains} of them whole domains)" if domains else ""
    output.say(
        f"{'✅' if fresh else '⚠️ '} {file}: {read.rows} rows: {added} {done}{whole}, {known} known before, "
        f"{len(read.refused)} refused, {len(read.left_out)} left out"
    )
