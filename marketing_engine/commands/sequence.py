"""marketing sequence stop|resume|show"""

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination import identity, output
from coordination.errors import UsageError
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.config.library import Library
from marketing_engine.outreach import stops
from marketing_engine.outreach.sequence_overview import Standing, standings
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_number
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import OtherAddress, Prospect
from marketing_engine.records.tables.mailboxes import mailbox_key


class Doing(StrEnum):
    """What to do with sequences."""

    STOP = "stop"
    RESUME = "resume"
    SHOW = "show"


def command(
    doing: Annotated[Doing, typer.Argument(metavar="stop|resume|show", help="What to do.")],
    people: Annotated[
        list[str] | None, typer.Argument(metavar="PERSON…", help="People: prospect_12, or an e-mail address.")
    ] = None,
    company: Annotated[bool, typer.Option("--company", help="stop: everybody of their company too.")] = False,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="stop: why, kept with it.")] = "",
    campaign: Annotated[str, typer.Option("--campaign", help="show: only people of this campaign.")] = "",
    as_json: Json = False,
    config: Config = None,
) -> int:
    """Stop the sequence of mails to a person by hand, go on with it, or show where people stand in it.

    show says which mails left when, which one comes next on which day and why, or what stopped the sequence.
    """
    given = people or []
    if doing is Doing.SHOW:
        if company or reason:
            raise UsageError("sequence show takes no --company and no --reason")
        return _show(library(config), given, campaign, as_json=as_json)
    if not given:
        raise UsageError(f"{doing} which sequence? Expected prospect_12, or an e-mail address")
    if campaign or as_json or (doing is Doing.RESUME and (company or reason)):
        raise UsageError(f"sequence {doing} takes no such option; see --help")
    return _stop(given, reason, company=company) if doing is Doing.STOP else _resume(library(config), given)


def _stop(given: list[str], reason: str, *, company: bool) -> int:
    who = identity.login_name()
    with transaction() as db:
        people = _people(db, given)
        for one in people:
            stops.stop(db, one, who=who, reason=reason, whole_company=company)
        named = [_called(one) for one in people]
    for name in named:
        output.say(
            output.one_line(f"✅ No more mail of a sequence to {name}{' and their whole company' if company else ''}")
        )
    return 0


def _resume(used: Library, given: list[str]) -> int:
    """Go on with all or none: raises CoordinationError where one was not stopped by hand."""
    who = identity.login_name()
    with transaction() as db:
        people = _people(db, given)
        for one in people:
            stops.resume(db, one, who=who)
        db.flush()
        told = [(_called(one), stops.why_stopped(db, one, used.campaign(one.campaign))) for one in people]
    for name, still in told:
        output.say(output.one_line(f"✅ The sequence of {name} is no longer stopped by hand"))
        if still:
            output.note(output.one_line(f"⚠️  {name} still gets no mail of it: {still}"))
    return 0


def _called(person: Prospect) -> str:
    return f"{person.full_name} ({person.ref})"


def _people(db: Session, given: list[str]) -> list[Prospect]:
    """The people that the words name, each once; raises UsageError for a word that names no known person."""
    found: dict[int, Prospect] = {}
    for word in given:
        named = _named(db, word.strip())
        if not named:
            raise UsageError(
                f"{word[:80]!r} is no known prospect; expected prospect_12, or an address; nothing was done"
            )
        found |= {one.id: one for one in named}
    return list(found.values())


def _named(db: Session, word: str) -> list[Prospect]:
    number = prospect_number(word)
    if number is not None:
        one = db.get(Prospect, number)
        return [one] if one else []
    address = normal_email(word)
    if "@" not in address:
        return []
    key = mailbox_key(address)
    others = select(OtherAddress.prospect_id).where(OtherAddress.key == key)
    same = or_(Prospect.mail_key == key, Prospect.id.in_(others))
    return list(db.scalars(select(Prospect).where(same).order_by(Prospect.id)))


def _show(used: Library, given: list[str], campaign: str, *, as_json: bool) -> int:
    found: list[tuple[str, Standing]] = []
    with transaction(reads=True) as db:
        people = _people(db, given)
        for id in [campaign] if campaign else used.campaign_ids():
            chosen = [one.id for one in people if one.campaign == id]
            if chosen or not given:
                found += [(id, one) for one in standings(db, used.campaign(id), chosen)]
    if as_json:
        for id, one in found:
            output.emit_json({**asdict(one), "campaign": id})
    elif found:
        head = ("prospect", "campaign", "name", "sent", "next", "why")
        output.table(head, [tuple(map(output.one_line, _row(id, one))) for id, one in found])
    else:
        output.say("No person is approved or was written to")
    return 0


def _row(campaign: str, one: Standing) -> tuple[str, ...]:
    sent = ", ".join(f"{step}: {day}" for step, day in one.sent)
    following = f"{one.next_step}: {one.next_on}" if one.next_step else "none"
    return (one.prospect, campaign, one.name, sent or "none", following, one.why)
