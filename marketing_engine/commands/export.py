"""marketing export PERSON"""

import os
import zipfile
from pathlib import Path
from typing import Annotated

import typer

from coordination import output
from coordination.errors import CoordinationError, from_os_error
from coordination.files import write_new
from marketing_engine.privacy import exporting
from marketing_engine.privacy.exporting import Export


def command(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="prospect_12, or an e-mail address.")],
    to: Annotated[Path | None, typer.Option("--to", metavar="DIR", help="A new folder or .zip, with mails.")] = None,
) -> int:
    """Everything that is held on one person, as one JSON document; with --to also the mails as they are."""
    made = exporting.export(person)
    if made.is_empty:
        was = made.data["forgotten_on"] or made.data["known_as"]["prospects"]
        why = "; they were forgotten, and what is left for figures names no person" if was else ""
        raise CoordinationError(f"nothing is held on {person[:80]}{why}")
    if to is None:
        output.say(exporting.as_json(made.data).rstrip("\n"))
        return 0
    try:
        _write(made, to)
    except FileExistsError:
        raise CoordinationError(f"{to} exists already; choose another name") from None
    except OSError as error:
        raise from_os_error(error) from None
    output.say(f"✅ {output.one_line(exporting.shown(person, made)[0])}, in {output.visible(str(to))}")
    output.note("⚠️  look through it before you hand it out: mails can name other people")
    return 0


def _write(made: Export, to: Path) -> None:
    files = {"data.json": exporting.as_json(made.data).encode()}
    files |= {f"mails/{name}": data for name, data in made.mails.items()}
    if to.suffix == ".zip":
        handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        return
    to.mkdir(mode=0o700)
    (to / "mails").mkdir(mode=0o700)
    for name, data in files.items():
        write_new(str(to / name), data)
