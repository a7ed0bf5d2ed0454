"""marketing suppress add|remove|list|import|export|check"""

import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from coordination import identity, output
from coordination.errors import CoordinationError, InputError, UsageError
from marketing_engine.commands import suppression_output
from marketing_engine.commands.options import Json
from marketing_engine.config.folders import default_config
from marketing_engine.config.library import Library
from marketing_engine.records import forgotten, suppression_log
from marketing_engine.records.database import transaction
from marketing_engine.records.declined import Rest, rest_of_address, rest_of_person
from marketing_engine.records.ids import prospect_number
from marketing_engine.records.suppressed import Match, suppression_of, suppression_of_person
from marketing_engine.records.suppression_targets import target_of
from marketing_engine.records.suppressions import OWN_WISH, Reason, lift, suppress, suppress_many, with_key
from marketing_engine.records.tables import Prospect, Suppression
from marketing_engine.research import suppression_lists


class Doing(StrEnum):
    """What to do with suppressions."""

    ADD = "add"
    REMOVE = "remove"
    LIST = "list"
    IMPORT = "import"
    EXPORT = "export"
    CHECK = "check"


@dataclass(frozen=True)
class Options:
    """What was said beside the words."""

    reason: str
    why: str
    since: str
    domain: str
    history: bool
    dry_run: bool
    encoding: str
    column: str
    everyone: bool
    force: bool
    as_json: bool


_FOR = {
    Doing.ADD: {"reason", "why", "force", "as_json"},
    Doing.REMOVE: {"why", "as_json"},
    Doing.LIST: {"reason", "since", "domain", "history", "as_json"},
    Doing.IMPORT: {"reason", "why", "dry_run", "encoding", "column", "everyone", "force", "as_json"},
    Doing.EXPORT: {"reason", "since", "domain"},
    Doing.CHECK: {"as_json"},
}
"""Which options each takes."""


def command(
    doing: Annotated[
        str, typer.Argument(metavar="add|remove|list|import|export|check", help="What to do; or ADDRESS…")
    ],
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="ADDRESS…", help="Addresses, @domain, @*.domain, or prospect_12; FILE or - for import."),
    ] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="WORD", help=f"One of {', '.join(Reason)}.")] = "",
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, in your words: kept with it.")] = "",
    since: Annotated[str, typer.Option("--since", metavar="DATE", help="list, export: from this day on.")] = "",
    domain: Annotated[str, typer.Option("--domain", metavar="DOMAIN", help="list, export: of this domain.")] = "",
    history: Annotated[bool, typer.Option("--history", help="list: also what was lifted.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="import: say what would come of it.")] = False,
    encoding: Annotated[str, typer.Option("--encoding", metavar="NAME", help="import: how the file is encoded.")] = "",
    column: Annotated[str, typer.Option("--column", metavar="NAME", help="import: the column of addresses.")] = "",
    everyone: Annotated[bool, typer.Option("--all", help="import: also people with a status like subscribed.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Also a mail provider's whole domain.")] = False,
    as_json: Json = False,
) -> int:
    """Who is never written to, in any campaign: `marketing suppress ADDRESS…` adds; check has exit 1 for those.

    check names who declined and rests too, also with exit 1.
    """
    chosen = Options(reason, why, since, domain, history, dry_run, encoding, column, everyone, force, as_json)
    given = words or []
    if doing in tuple(Doing):
        which = Doing(doing)
    else:
        which, given = Doing.ADD, [doing, *given]
    _check_options(which, chosen)
    if which in (Doing.LIST, Doing.EXPORT):
        if given:
            raise UsageError(f"{which} takes no {given[0][:60]!r}; see --domain, or check ADDRESS")
        return _show(which, chosen)
    if not given:
        expected = "FILE, or - for standard input" if which is Doing.IMPORT else "ADDRESS…"
        raise UsageError(f"{which} what? Expected {expected}")
    does = {Doing.ADD: _add, Doing.REMOVE: _remove, Doing.CHECK: _check, Doing.IMPORT: _import}
    return does[which](given, chosen)


def _check_options(doing: Doing, chosen: Options) -> None:
    for name, value in vars(chosen).items():
        if value and name not in _FOR[doing]:
            option = {"as_json": "json", "dry_run": "dry-run", "everyone": "all"}.get(name, name)
            raise UsageError(f"suppress {doing} takes no --{option}")
    if chosen.reason and chosen.reason not in tuple(Reason):
        raise UsageError(f"--reason {chosen.reason[:40]}: expected one of {', '.join(Reason)}")


def _target(word: str, *, force: bool) -> str:
    """What a word names; raises UsageError. The last words say that nothing was done."""
    try:
        return target_of(word, force=force)
    except InputError as error:
        is_name = "@" in word or "." in word
        expected = "" if is_name else f"; expected an address, @domain, prospect_12, or {', '.join(Doing)}"
        raise UsageError(f"{error}{expected}; nothing was done") from None


def _person(db: Session, word: str) -> Prospect | None:
    """The prospect of `prospect_12` or `12`; None where the word is no id. Raises UsageError for an unknown one."""
    number = prospect_number(word.strip())
    if number is None:
        return None
    person = db.get(Prospect, number)
    if person is None:
        raise UsageError(f"{word[:80]!r} is no known prospect; nothing was done")
    return person


def _addresses_of(person: Prospect) -> list[str]:
    return [email for email in (person.email, *(one.email for one in person.other_addresses)) if email]


def _targets(db: Session, words: list[str], *, force: bool) -> list[str]:
    """Every address and domain that the words name, once; of a prospect all addresses that are known."""
    found: list[str] = []
    for word in words:
        person = _person(db, word)
        own = [_target(word, force=force)] if person is None else _addresses_of(person)
        if not own:
            raise UsageError(f"{word[:80]!r} has no e-mail address to suppress; nothing was done")
        found += own
    return list(dict.fromkeys(found))


def _add(words: list[str], chosen: Options) -> int:
    with transaction() as db:
        targets = _targets(db, words, force=chosen.force)
        about = {"text": chosen.why, "source": "terminal", "who": identity.login_name()}
        done = [(one, suppress(db, one, chosen.reason or Reason.BY_HAND, **about)) for one in targets]
    for target, is_new in done:
        if chosen.as_json:
            output.emit_json({"address": target, "added": is_new})
        else:
            known = "" if is_new else " (known before)"
            output.say(f"✅ No more mail to {suppression_output.told(target)}{known}")
    return 0


def _remove(words: list[str], chosen: Options) -> int:
    """Lift all or none: raises CoordinationError where one is not suppressed by itself."""
    who = identity.login_name()
    with transaction() as db:
        rows = [row for word in dict.fromkeys(words) for row in _liftable(db, word)]
        for row in rows:
            lift(db, row.email, who=who, why=chosen.why)
        lifted = [(row, suppression_of(db, row.email)) for row in dict.fromkeys(rows)]
    for row, still in lifted:
        _say_lifted(row, still, who, as_json=chosen.as_json)
    return 0


def _liftable(db: Session, word: str) -> list[Suppression]:
    """The suppressions that a word names: of this mailbox or domain itself, or of any address of a prospect."""
    person = _person(db, word)
    targets = [_target(word, force=True)] if person is None else _addresses_of(person)
    rows = [row for target in targets for row in with_key(db, target)]
    if rows:
        return rows
    match = suppression_of(db, targets[0]) if targets else None
    if match is not None and match.rule == forgotten.STATUS:
        raise CoordinationError(f"{targets[0]} was forgotten: marketing forget --allow {targets[0]}; nothing was done")
    by = f" itself, but by {match.suppression.email} ({match.rule}): remove that" if match else ""
    raise CoordinationError(f"{targets[0] if targets else word} is not suppressed{by}; nothing was done")


def _say_lifted(row: Suppression, still: Match | None, who: str, *, as_json: bool) -> None:
    was = suppression_output.why(row)
    if as_json:
        more = {"lifted_by": who, "still_suppressed_by": still.suppression.email if still else ""}
        output.emit_json({**suppression_output.record(row), **more})
    else:
        still_so = " itself" if still else ""
        output.say(f"✅ {suppression_output.told(row.email)} is no longer suppressed{still_so}; it was: {was}")
    if row.reason in OWN_WISH:
        output.note(f"⚠️  {row.email} asked for no mail ({was}): write only if they have asked for that since")
    if still:
        output.note(f"note: {row.email} stays suppressed by {still.suppression.email} ({still.rule})")


def _check(words: list[str], chosen: Options) -> int:
    found: list[tuple[str, Match | None, Rest | None]] = []
    days = Library(default_config()).reply_policy().declined_rests_days
    with transaction(reads=True) as db:
        for word in words:
            person = _person(db, word)
            if person is None:
                target = _target(word, force=True)
                found.append((target, suppression_of(db, target), rest_of_address(db, target, days)))
                continue
            row = suppression_of_person(db, person)
            rule = "address" if row is not None and row.email == person.email else "same person"
            rule = forgotten.STATUS if row is not None and row.reason == forgotten.STATUS else rule
            match = Match(row, rule) if row is not None else None
            found.append((f"{person.ref} {person.email or ''}".strip(), match, rest_of_person(db, person, days)))
    for target, match, rest in found:
        suppression_output.checked(target, match, rest, as_json=chosen.as_json)
    return 1 if any(match or rest for _, match, rest in found) else 0


def _show(doing: Doing, chosen: Options) -> int:
    wanted = suppression_log.Filter(chosen.reason, chosen.since, suppression_output.domain(chosen.domain))
    suppression_output.check_date(chosen.since)
    with transaction(reads=True) as db:
        if doing is Doing.EXPORT:
            sys.stdout.writelines(suppression_output.csv_lines(suppression_log.holding(db, wanted)))
            return 0
        lifted = list(suppression_log.lifted(db, wanted)) if chosen.history else []
        suppression_output.listed([*lifted, *suppression_log.holding(db, wanted)], chosen.history, chosen.as_json)
    return 0


def _import(files: list[str], chosen: Options) -> int:
    """Read every file before anything is suppressed; exit 1 where a row was refused, or nothing was understood."""
    about = suppression_lists.Choices(
        identity.login_name(), chosen.reason, chosen.why, chosen.column, chosen.everyone, chosen.force
    )
    lists = [(file, suppression_lists.read(*_text_of(file, chosen.encoding), about)) for file in files]
    taken = 0
    with transaction() as db:
        for file, read in lists:
            entries = [entry for _, entry in read.entries]
            fresh = suppress_many(db, entries)
            taken += len(entries)
            suppression_output.imported(file, read, fresh, dry_run=chosen.dry_run, as_json=chosen.as_json)
        if chosen.dry_run:
            db.rollback()
    refused = any(read.refused for _, read in lists)
    return 0 if taken and not refused else 1


def _text_of(file: str, encoding: str) -> tuple[str, str]:
    """The text of a file, or of standard input, and what to call it."""
    if file == "-":
        return suppression_lists.decode(sys.stdin.buffer.read(), "stdin", encoding), "stdin"
    path = Path(file)
    if not path.is_file():
        raise InputError(f"{file}: {'is a folder' if path.is_dir() else 'there is no such file'}")
    return suppression_lists.decode(path.read_bytes(), file, encoding), path.name
