"""marketing mailbox list|check|seed-test"""

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from coordination import output
from coordination.errors import UsageError
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.outreach import mailbox_overview
from marketing_engine.outreach.mailbox_checks import checking, seeds
from marketing_engine.outreach.mailbox_checks.findings import Finding
from marketing_engine.outreach.mailbox_overview import MailboxRow


class Doing(StrEnum):
    """What to do with mailboxes."""

    LIST = "list"
    CHECK = "check"
    SEED_TEST = "seed-test"


SECONDS = {Doing.CHECK: 60.0, Doing.SEED_TEST: 300.0}
"""How long each waits for mail to arrive."""


def command(
    doing: Annotated[
        Doing,
        typer.Argument(
            metavar="list|check|seed-test",
            help="list: all mailboxes. check: a mail to itself. seed-test: mails to the seeds of mailboxes.yaml.",
        ),
    ],
    name: Annotated[str, typer.Argument(metavar="NAME", help="check, seed-test: which mailbox.")] = "",
    seconds: Annotated[
        float | None, typer.Option("--seconds", min=1, max=3600, help="How long to wait: 60, seed-test 300.")
    ] = None,
    config: Config = None,
    as_json: Json = False,
) -> int:
    """Show mailboxes; see whether mail that leaves by one arrives, signed and in the inbox. Exit 1 where not."""
    if doing is Doing.LIST:
        if name or seconds is not None:
            raise UsageError("list takes no NAME and no --seconds")
        return _list(config, as_json)
    if not name:
        raise UsageError(f"{doing} which mailbox? marketing mailbox list names them")
    wait = SECONDS[doing] if seconds is None else seconds
    return _check(name, wait, as_json) if doing is Doing.CHECK else _seed_test(name, wait, as_json)


def _list(config: str | None, as_json: bool) -> int:
    used = library(config)
    rows = mailbox_overview.rows([used.campaign(id) for id in used.campaign_ids()])
    if as_json:
        for row in rows:
            output.emit_json({**asdict(row), "campaigns": dict(row.campaigns)})
        return 0
    head = ("mailbox", "address", "state", "last read", "today", "campaigns", "sends")
    output.table(head, [_cells(row) for row in rows])
    output.say(*(f"⚠️  {row.name}: {output.one_line(row.problem)}" for row in rows if row.problem))
    return 0


def _cells(row: MailboxRow) -> tuple[str, ...]:
    users = ", ".join(f"{id} ({state})" if state else id for id, state in row.campaigns)
    read, today = row.last_read or "-", f"{row.sent_today} sent"
    return row.name, row.address or "-", output.one_line(row.state), read, today, users or "-", row.sends


def _check(name: str, seconds: float, as_json: bool) -> int:
    def tell(finding: Finding) -> None:
        if as_json:
            output.emit_json({"mailbox": name, **finding.record()})
        else:
            output.say(output.one_line(finding.line()))

    return 0 if checking.check(name, seconds, tell) else 1


def _seed_test(name: str, seconds: float, as_json: bool) -> int:
    def tell(placement: seeds.Placement) -> None:
        if as_json:
            output.emit_json({"mailbox": name, **asdict(placement)})

    found = seeds.measure_placement(name, seconds, tell)
    if not as_json:
        rows = [(f"{one.address}:", one.placed, output.one_line(one.why)) for one in found]
        output.table(("seed address", "came into", "when, or why not"), rows)
    return 0 if all(one.placed == "inbox" for one in found) else 1
