"""marketing forget PERSON…"""

import os
from typing import Annotated

import typer

from coordination import identity, output
from coordination.commands import resume
from coordination.errors import CoordinationError, UsageError
from marketing_engine.commands.options import Json
from marketing_engine.privacy import elsewhere, forgetting
from marketing_engine.privacy.forgetting import Forgotten
from marketing_engine.records import forgotten
from marketing_engine.records.normal_forms import name_key, normal_email, normal_linkedin

Words = Annotated[list[str], typer.Argument(metavar="PERSON…", help="prospect_12, or an e-mail address.")]


def command(
    words: Words,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would go; change nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    allow: Annotated[bool, typer.Option("--allow", help="Let who was forgotten be taken in again.")] = False,
    name: Annotated[str, typer.Option(metavar="'FIRST LAST'", help="With --allow: the name at the domain, too.")] = "",
    as_json: Json = False,
) -> int:
    """Take a person out of everything that is held here, and never write to them again. Only a hash stays.

    Asks for a person at a terminal, unless --yes says so.
    """
    if name and not allow:
        raise UsageError("--name goes with --allow")
    if allow:
        return _allow(words, name)
    found = [forgetting.preview(word) for word in words]
    if dry_run or not yes:
        for word, one in zip(words, found, strict=True):
            _show(word, one, "would go", as_json=as_json)
    if dry_run:
        return 0
    if not yes:
        _ask(words)
    done = forgetting.forget(words, identity.login_name())
    for word, one in zip(words, done, strict=True):
        _show(word, one, "went", as_json=as_json)
    return 1 if any(one.left for one in done) else 0


def _ask(words: list[str]) -> None:
    """Raise CoordinationError unless a person at a terminal says yes."""
    if not (os.isatty(0) and os.isatty(2)):
        raise CoordinationError("nothing was changed: forgetting asks for a person at a terminal, or for --yes")
    if not resume.confirmed(f"Forget {', '.join(words)} for good? It cannot be undone."):
        raise CoordinationError("nothing was changed")


def _show(word: str, one: Forgotten, verb: str, *, as_json: bool) -> None:
    person = one.person
    told = elsewhere.of(person)
    if as_json:
        output.emit_json(
            {
                "person": word,
                "prospects": [f"prospect_{id}" for id in person.ids],
                "rows": dict(one.rows),
                "files": {str(place): count for place, count in one.places.items()},
                "left": one.left,
                "yours": told,
                "forgotten_on": one.forgotten_on,
                "done": verb == "went",
            }
        )
        return
    named = output.one_line(word)
    if one.is_nothing:
        since = f"was forgotten on {one.forgotten_on[:10]}; " if one.forgotten_on else ""
        since = since or "was forgotten; " * one.is_shell
        output.say(f"{named}: {since}nothing more is held here that names them")
    else:
        ids = ", ".join(f"prospect_{id}" for id in person.ids)
        output.say(f"{'✅ ' * (verb == 'went')}{named}{f' ({ids})' * bool(ids and ids != word)}: {verb}:")
        output.say(*(f"  {count:>5} {what.replace('_', ' ')}" for what, count in _counted(one)))
    for line in [*(f"still there: {output.one_line(path)}" for path in one.left), *map(output.one_line, told)]:
        output.note(f"⚠️  {line}")


def _counted(one: Forgotten) -> list[tuple[str, int]]:
    counts = [*one.rows.items(), *((str(place), count) for place, count in one.places.items())]
    return [(what, count) for what, count in counts if count]


def _allow(words: list[str], name: str) -> int:
    hashes = []
    for word in words:
        email, profile = normal_email(word), normal_linkedin(word)
        if not (email or profile):
            raise UsageError(f"{word[:80]!r}: --allow takes e-mail addresses and LinkedIn profiles")
        hashes += [forgotten.hash_of_address(email)] if email else forgotten.hashes_of(profile=profile)
        first, _, last = " ".join(name.split()).partition(" ")
        key = name_key(first, last, email.rpartition("@")[2]) if email else ""
        hashes += forgotten.hashes_of(name=key)
    kept = forgetting.allow(hashes, identity.login_name())
    words_shown = output.one_line(", ".join(words))
    output.say(f"✅ {words_shown} may be taken in again" if kept else f"{words_shown}: no such person was forgotten")
    return 0 if kept else 1
