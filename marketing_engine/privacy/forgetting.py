"""Forgets a person: out of the records, out of every file of the state folder, and never taken in again.

What is to be done is written down first (`state/forgetting/`), so that the next one who forgets finishes what a crash
cut off. Then come the hashes, the inbox, the records, all files, and the files once more: a day may have gone on
meanwhile.
"""

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import files, paths
from coordination.errors import CoordinationError, TryAgain, UsageError
from marketing_engine.outreach import in_flight
from marketing_engine.privacy import people, record_erasure
from marketing_engine.privacy.mentions_in_records import Erased
from marketing_engine.privacy.people import Person
from marketing_engine.privacy.state_files import Named, Place, Search
from marketing_engine.records import backup, compacting, forgotten, location
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import FoundMail, OtherAddress, Prospect, Reply, Suppression, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

PATIENCE = 60.0
"""Seconds to wait for a mail in flight, a mail that is read, and another one who forgets."""

LOOKS = 3
"""How often the files are looked through, where a day goes on that writes meanwhile."""


@dataclass
class Forgotten:
    """What was taken out, or would be: rows by kind, files by place; `left` are files that still name the person."""

    person: Person
    rows: Erased = field(default_factory=Counter)
    places: "Counter[str]" = field(default_factory=Counter)
    left: list[str] = field(default_factory=list)
    forgotten_on: str = ""
    is_shell: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing names this person."""
        return not (self.rows.total() or self.places.total())


def preview(word: str) -> Forgotten:
    """What forgetting would take out; nothing is changed. Raises UsageError, TryAgain."""
    with transaction() as db:
        found = _found(db, word)
        person = found.person
        search = Search(person, record_erasure.mentions_of(db, person))
        found.rows = record_erasure.erase(db, person)
        db.rollback()
    for named in search.found():
        found.places[named.place] += 1
        if named.place is Place.COPY:
            found.left.append(named.name)
    return found


def forget(words: Sequence[str], by: str) -> list[Forgotten]:
    """Forget these people, and those that a crash left half forgotten. Raises UsageError, TryAgain, CoordinationError.

    Nothing is changed where one of the words is no person, or one of them gets a mail at this moment.
    """
    with _alone():
        _finish_left(by)
        with transaction(reads=True) as db:
            found = [_found(db, word) for word in words]
        for one in found:
            _forget(one, by)
        return found


def forget_together(group: Person, by: str) -> None:
    """Forget several people at once. Raises as `forget`."""
    with _alone():
        _finish_left(by)
        _finish(Forgotten(group), _write_note(group), by)


def _found(db: Session, word: str) -> Forgotten:
    """A person before anything is done; `is_shell` where only an id is left of them."""
    person = people.find(db, word)
    left = select(Prospect.id).where(Prospect.id.in_(person.ids), Prospect.email_status == forgotten.STATUS)
    return Forgotten(
        person, forgotten_on=forgotten.since(db, person.hashes()), is_shell=db.scalar(left.limit(1)) is not None
    )


def finish_left(by: str) -> int:
    """Finish what a crash cut off; how many people that were."""
    if not _notes():
        return 0
    with _alone():
        return _finish_left(by)


def forget_again(db: Session) -> int:
    """Take all people with a known hash out of records: those of a copy that is put back. How many they were."""
    hashes = set(forgotten.known(db))
    if not hashes:
        return 0
    forgotten.note(db, hashes)
    forgotten.note_in_file(hashes)
    done = 0
    for person in _known_by(db, hashes):
        done += bool(record_erasure.erase(db, person).total())
    return done


def allow(hashes: Sequence[str], by: str) -> bool:
    """Let who has these hashes be taken in again, by that person's wish; whether one of them was kept."""
    with _alone(), transaction() as db:
        kept = bool(forgotten.since(db, hashes))
        forgotten.take_away(db, hashes)
        if kept:
            record(db, Kind.PERSON_ALLOWED_AGAIN, by=by)
    return kept


@contextmanager
def _alone() -> Iterator[None]:
    """One at a time that forgets."""
    try:
        with FileLock(f"{paths.ready()}/privacy.lock", timeout=PATIENCE, mode=0o600):
            yield
    except Timeout:
        raise TryAgain("another session forgets people at this moment; try again later") from None


def _forget(one: Forgotten, by: str) -> None:
    """Forget a person where anything is held on them; one who is not known leaves no hash."""
    with transaction() as db:
        search = Search(one.person, record_erasure.mentions_of(db, one.person))
        rows = record_erasure.erase(db, one.person)
        db.rollback()
    if rows.total() or any(named.place is not Place.COPY for named in search.found()):
        _finish(one, _write_note(one.person), by)


def _folder() -> Path:
    return Path(paths.ready()) / "forgetting"


def _notes() -> list[Path]:
    return sorted(_folder().glob("*.json"))


def _write_note(person: Person) -> Path:
    _folder().mkdir(mode=0o700, exist_ok=True)
    path = _folder() / f"{time.time_ns()}.json"
    files.replace(str(path), json.dumps(person.as_json()).encode())
    files.sync_folder(str(_folder()))
    return path


def _finish_left(by: str) -> int:
    for rest in _folder().glob("*~"):
        rest.unlink(missing_ok=True)  # a note that was never whole: nothing was done for it
    notes = _notes()
    for note in notes:
        try:
            person = Person(**json.loads(files.read(str(note))))
        except (ValueError, TypeError):
            raise CoordinationError(f"{note} is damaged; remove it, and forget its person again") from None
        _finish(Forgotten(person), note, by)
    return len(notes)


def _finish(one: Forgotten, note: Path, by: str) -> None:
    """Do all that forgetting is, from wherever it was cut off."""
    person = one.person
    _wait_for_mails(person)
    forgotten.note_in_file(person.hashes())
    with transaction(reads=True) as db:
        mentions = record_erasure.mentions_of(db, person)
    search = Search(person, mentions)
    for named in list(search.found("inbox")):  # first: who reads one records it, and after that it is erased
        one.places[named.place] += 1
        search.take_out(named, PATIENCE)
    _erase_records(one, by)
    for copy in _records_of_before():
        _erase_copy(copy, person)
    search = Search(one.person, mentions)
    _erase_files(one, search)
    compacting.compact(Path(location.file()))
    one.left = _look_again(search)
    note.unlink()
    files.sync_folder(str(note.parent))


def _wait_for_mails(person: Person) -> None:
    """Wait until no mail to the person is under way; raises TryAgain."""
    with transaction(reads=True) as db:
        under_way = db.scalars(select(Touch).where(Touch.prospect_id.in_(person.ids), Touch.status == "sending")).all()
    for touch in under_way:
        with in_flight.lock_mail(touch.prospect_id, touch.campaign, touch.step, patience=PATIENCE):
            pass


def _erase_records(one: Forgotten, by: str) -> None:
    """Erase in one transaction, with the lock of every mail that a crash cut off."""
    with ExitStack() as locks, transaction() as db:
        person = one.person = people.complete(db, Person(**one.person.as_json()))
        for touch in db.scalars(select(Touch).where(Touch.prospect_id.in_(person.ids), Touch.status == "sending")):
            mail = (touch.prospect_id, touch.campaign, touch.step)
            locks.enter_context(in_flight.lock_mail(*mail, patience=0))
        forgotten.note(db, person.hashes())
        forgotten.note_in_file(list(forgotten.known(db)))
        one.rows = record_erasure.erase(db, person)
        if one.rows.total():
            mine: list[int | None] = [*person.ids]
            for id in mine or [None]:
                record(db, Kind.PERSON_FORGOTTEN, prospect_id=id, by=by)


def _records_of_before() -> list[Path]:
    """Records that a restore has put aside; those that cannot be read are told as files that are left."""
    live = Path(location.file())
    found = sorted(live.parent.glob(f"{live.name}.before-*"))
    return [path for path in found if not path.name.endswith(("-wal", "-shm", ".migrating", "~"))]


def _erase_copy(copy: Path, person: Person) -> None:
    if not backup.is_readable(copy):
        return
    with transaction(of=copy) as db:
        theirs = people.complete(db, Person(**person.as_json()))
        erased = record_erasure.erase(db, theirs)
    if erased.total():
        compacting.compact(copy)


def _erase_files(one: Forgotten, search: Search) -> None:
    """Take the person out of all files."""
    for named in list(search.found()):
        one.places[named.place] += 1
        search.take_out(named, PATIENCE)


def _look_again(search: Search) -> list[str]:
    """Take out what was written meanwhile, until a look finds nothing; the files that still name the person."""
    found: list[Named] = []
    for _ in range(LOOKS):
        found = list(search.found())
        if all(named.place is Place.COPY for named in found):
            break
        for named in found:
            search.take_out(named, PATIENCE)
    return [named.name for named in found] + search.names_of_files()


def _known_by(db: Session, hashes: set[str]) -> Iterator[Person]:
    """The people in the records with a known hash."""
    seen: set[int] = set()
    for row in db.scalars(select(Prospect).where(Prospect.email_status != forgotten.STATUS)).all():
        if row.id not in seen and not hashes.isdisjoint(forgotten.hashes_of_row(row)):
            person = people.complete(db, Person(ids=[row.id]))
            seen.update(person.ids)
            yield person
    for column in (OtherAddress.email, Touch.email, Reply.email, FoundMail.email, Suppression.email):
        for email in db.scalars(select(column).distinct()).all():
            if "@" in email[1:] and forgotten.hash_of_address(email) in hashes:
                with suppress(UsageError):  # several people have it now: who was forgotten is not among them
                    yield people.complete(db, Person(keys=[mailbox_key(email)], emails=[email]))
