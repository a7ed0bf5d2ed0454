"""Who was forgotten: hashes of mailboxes, profiles, names at a company and Apollo's ids, and nothing else of a person.

They lie in the records and in `state/forgotten`, a line each with its time, so that a copy of the records that is put
back, and records that are made anew, know them too. A hash is SHA-256 of one thing that tells a person apart. No key is
in it, since who loses the key would write to these people again: who has the list and guesses an address can find it.
"""

import hashlib
import os
from collections.abc import Collection, Iterable
from functools import lru_cache

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coordination import paths
from coordination.files import replace, sync_folder
from coordination.registry import now_text
from marketing_engine.records.normal_forms import normal_linkedin
from marketing_engine.records.tables import ForgottenPerson, Prospect
from marketing_engine.records.tables.mailboxes import mailbox_key

STATUS = "forgotten"
"""The `email_status` of what is left of a forgotten prospect."""

NO_PERSON = "forgotten person"
"""Before the @ in what stands in the place of an address: with its space it is none that mail can go to."""

LENGTH = 64


def is_no_person(email: str) -> bool:
    """Whether this stands where the address of a forgotten person was."""
    return email.rpartition("@")[0] == NO_PERSON


def hash_of(kind: str, key: str) -> str:
    """The hash of a mailbox key (`mail`), a profile, a name key (`name`) or Apollo's id (`apollo`)."""
    return hashlib.sha256(f"i-proactive forgotten person\0{kind}\0{key}".encode()).hexdigest()


def hash_of_address(email: str) -> str:
    """The hash of the mailbox that an address reaches, however it is spelt."""
    return hash_of("mail", mailbox_key(email))


def hashes_of(*, keys: Iterable[str] = (), profile: str = "", name: str = "", apollo: str = "") -> list[str]:
    """The hashes by which a person is known: of mailbox keys and whatever else is given."""
    found = [hash_of("mail", key) for key in keys if key]
    more = (("profile", normal_linkedin(profile) or profile.strip().lower()), ("name", name), ("apollo", apollo))
    return found + [hash_of(kind, key) for kind, key in more if key]


def hashes_of_row(person: Prospect) -> list[str]:
    """The hashes by which a prospect of the records is known."""
    keys = (person.mail_key,)
    return hashes_of(keys=keys, profile=person.linkedin_url, name=person.name_key, apollo=person.apollo_id or "")


def file() -> str:
    """Where the hashes lie beside the records."""
    return paths.below("forgotten")


def in_file() -> dict[str, str]:
    """The hashes of the file, with their times; empty where there is none."""
    try:
        about = os.stat(file())
    except OSError:
        return {}
    return _read(file(), about.st_ino, about.st_mtime_ns, about.st_size)


@lru_cache(maxsize=2)
def _read(path: str, *_state: int) -> dict[str, str]:
    """The whole lines; one that was cut off by a crash is written again."""
    with open(path, encoding="ascii", errors="replace") as lines:
        words = [line.split() for line in lines if line.endswith("\n")]
    return {line[0]: line[1] for line in words if len(line) == 2 and len(line[0]) == LENGTH}


def note_in_file(hashes: Collection[str]) -> None:
    """Add hashes to the file, durably, those that it has not."""
    fresh = [one for one in dict.fromkeys(hashes) if one not in in_file()]
    if not fresh:
        return
    path = os.path.join(paths.ready(), "forgotten")
    now = now_text()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        size = os.fstat(handle).st_size
        torn = size and os.pread(handle, 1, size - 1) != b"\n"
        os.write(handle, ("\n" * bool(torn) + "".join(f"{one} {now}\n" for one in fresh)).encode())
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(os.path.dirname(path))


def known(db: Session) -> dict[str, str]:
    """All hashes with their times, of the records and of the file."""
    return {**in_file(), **dict(db.execute(select(ForgottenPerson.hash, ForgottenPerson.at)).all())}


def note(db: Session, hashes: Iterable[str], at: str = "") -> None:
    """Add hashes to the records, those that they have not."""
    there = set(db.scalars(select(ForgottenPerson.hash)))
    now = at or now_text()
    db.add_all(ForgottenPerson(hash=one, at=now) for one in dict.fromkeys(hashes) if one not in there)
    db.flush()


def take_away(db: Session, hashes: Collection[str]) -> None:
    """Remove hashes from the records and from the file: their person may be taken in again."""
    db.execute(delete(ForgottenPerson).where(ForgottenPerson.hash.in_(hashes)))
    there = in_file()
    left = {one: at for one, at in there.items() if one not in hashes}
    if len(left) < len(there):
        replace(file(), "".join(f"{one} {at}\n" for one, at in left.items()).encode())


def since(db: Session, hashes: Collection[str]) -> str:
    """When a person with one of these was forgotten; empty where no such person was."""
    of_file = in_file()
    found = next((of_file[one] for one in hashes if one in of_file), "")
    return found or db.scalar(select(ForgottenPerson.at).where(ForgottenPerson.hash.in_(hashes)).limit(1)) or ""
