"""The files of the state folder that name a person: mails, lists of mails, Apollo's answers, messages, logs.

A mail of the person's, or to them, is deleted; so is an answer of Apollo's. In any other file the mention is written
over in place, byte for byte: what others wrote stays, and who reads or appends meanwhile is not disturbed.
"""

import fcntl
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout

from coordination import paths
from coordination.errors import TryAgain, from_os_error
from coordination.fields import clean
from marketing_engine.privacy.mentions import Mentions
from marketing_engine.privacy.people import Person
from marketing_engine.records.normal_forms import normal_email

MOST_HEADER = 65_536
SQLITE = b"SQLite format 3\0"

_FROM = ("From", "Sender", "Reply-To")
_TO = ("To", "Cc")
_LEFT_ALONE = re.compile(r"(records\.sqlite3.*|forgotten|forgetting/.*|.*\.lock|format|web\.pid|judge/.*)")
"""What holds no text, or is dealt with elsewhere."""


class Place(StrEnum):
    """What a file that names a person is."""

    OUTBOX = "mails in the outbox"
    INBOX = "mails in the inbox"
    SENT_LIST = "lists of sent mail"
    APOLLO = "answers of Apollo"
    MESSAGES = "messages of sessions"
    REPORTS = "reports"
    OTHER = "other files"
    COPY = "copies of the records"


GOES = (Place.OUTBOX, Place.INBOX, Place.APOLLO)
"""Places of which a file goes as a whole, where it is the person's."""


@dataclass(frozen=True)
class Named:
    """A file that names a person; `is_theirs` where it is a mail to or from them, or an answer about them."""

    path: Path
    place: Place
    is_theirs: bool

    @property
    def name(self) -> str:
        """Its path below the state folder."""
        return clean(os.path.relpath(self.path, paths.home()))


class Search:
    """Looks for one person in the files of the state folder."""

    def __init__(self, person: Person, mentions: Mentions) -> None:
        self._person = person
        self._mentions = mentions
        self._ids = {one.strip("<>") for one in person.message_ids}
        self._handled = set(person.files)

    def found(self, below: str = "") -> Iterator[Named]:
        """Every file, of one folder or all, that names the person, or is a mail to or from them."""
        for path in _files(below):
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                continue  # it was moved on; a second look finds it
            except OSError as error:
                raise from_os_error(error) from None
            place = _place_of(path, data)
            theirs = self._is_theirs(path, place, data)
            if theirs or self._spans(place, data):
                yield Named(path, place, theirs)

    def names_of_files(self) -> list[str]:
        """Files that are called after the person: a claim, a mail that a program laid down under such a name."""
        home = paths.home()
        names = (os.path.relpath(path, home) for path in _files())
        return [clean(name) for name in names if self._mentions.are_in(os.fsencode(name))]

    def take_out(self, named: Named, patience: float) -> bool:
        """Delete a file that is the person's, or write over its mentions; False for a copy of records, which stays.

        A mail in the inbox that a session reads just now is waited for: raises TryAgain after `patience` seconds.
        """
        if named.place is Place.COPY:
            return False
        try:
            if named.is_theirs:
                _delete(named.path, patience)
            elif named.place is Place.SENT_LIST:
                with FileLock(f"{named.path}.lock", timeout=patience, mode=0o600):
                    self._write_over(named)
            else:
                self._write_over(named)
        except FileNotFoundError:
            return True
        except Timeout:
            raise TryAgain(f"{named.name} is in use; try again later") from None
        except OSError as error:
            raise from_os_error(error) from None
        return True

    def _spans(self, place: Place, data: bytes) -> list[tuple[int, int]]:
        return self._blocks_in(data) if place is Place.SENT_LIST else self._mentions.places_in(data)

    def _is_theirs(self, path: Path, place: Place, data: bytes) -> bool:
        """Whether a file goes as a whole. A mail of another that waits in the inbox stays: it is still to be read."""
        if place is Place.APOLLO:
            known = self._mentions.are_in(data) or any(f'"{one}"'.encode() in data for one in self._person.apollo_ids)
            return path.suffix == ".json" and path.parent.name == "cache" and known
        if place not in GOES:
            return False
        key = path.name.partition(":")[0]
        if place is Place.OUTBOX and key in self._ids:
            return True
        if place is Place.INBOX and ".Handled" in path.parts:
            about = key in self._handled or any(one.encode() in data for one in self._ids)
            return about or _names(data, _FROM, self._person)
        return _names(data, _TO if place is Place.OUTBOX else _FROM, self._person)

    def _blocks_in(self, data: bytes) -> list[tuple[int, int]]:
        """Where in a list of sent mail the lines about mails to the person are; the Uid says that they were read."""
        spans = []
        for found in re.finditer(rb"(?m)^(?:[^\n]+\n)+", data):
            lines = found.group().decode("utf-8", "replace")
            to = next((line[4:] for line in lines.split("\n") if line.startswith("To: ")), "")
            theirs = any(self._person.has(normal_email(one)) for _, one in getaddresses([to]))
            if theirs or any(f"<{one}>" in lines for one in self._ids):
                begin = found.start()
                spans += [(begin + one.start(), begin + one.end()) for one in _ABOUT_MAIL.finditer(found.group())]
        return spans

    def _write_over(self, named: Named) -> None:
        """Write over parts of a file, each by as many bytes; a line of a list of mails by one that says nothing."""
        handle = os.open(named.path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            with os.fdopen(os.dup(handle), "rb") as file:
                data = file.read()
            for begin, end in self._spans(named.place, data):
                head = b"X: " if named.place is Place.SENT_LIST else b""
                os.pwrite(handle, head.ljust(end - begin, b"-"), begin)
            os.fsync(handle)
        finally:
            os.close(handle)


_ADDRESS = re.compile(rb"(?<![^\s<>,;:\"()])[^\s<>,;:\"()@]++@[^\s<>,;:\"()]+")
_ABOUT_MAIL = re.compile(rb"(?m)^(?:Message-ID|To|Date|Subject): [^\n]*")


def _files(below: str = "") -> Iterator[Path]:
    home = paths.home()
    for folder, inner, names in os.walk(os.path.join(home, below)):
        inner[:] = [one for one in inner if not os.path.islink(os.path.join(folder, one))]
        for name in sorted(names):
            path = os.path.join(folder, name)
            if not _LEFT_ALONE.fullmatch(os.path.relpath(path, home)) and os.path.isfile(path):
                yield Path(path)


def _place_of(path: Path, data: bytes) -> Place:
    first, *rest = Path(os.path.relpath(path, paths.home())).parts
    if data.startswith(SQLITE):
        return Place.COPY
    if first == "mailboxes" and path.suffix == ".sent":
        return Place.SENT_LIST
    if first in ("sessions", "archive") and len(rest) > 1 and rest[1] in ("mail", "reading", "quarantine"):
        return Place.MESSAGES
    by_folder = {"outbox": Place.OUTBOX, "inbox": Place.INBOX, "apollo": Place.APOLLO, "reports": Place.REPORTS}
    return by_folder.get(first, Place.OTHER)


def _names(data: bytes, fields: tuple[str, ...], person: Person) -> bool:
    """Whether a mail's header names the person in one of these fields."""
    head = data[:MOST_HEADER].replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n"
    if not any(person.has(one.decode("ascii", "replace").lower()) for one in _ADDRESS.findall(head)):
        return False  # to parse each of ten thousand mails takes long
    try:
        mail = BytesHeaderParser().parsebytes(head)
        found = getaddresses([str(value) for name in fields for value in mail.get_all(name, [])])
    except (ValueError, LookupError, TypeError):
        return False
    return any(person.has(normal_email(address)) for _, address in found)


def _delete(path: Path, patience: float) -> None:
    """Delete a file when no session reads it: who reads a mail has its lock until its reply is recorded."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        until = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise TryAgain(f"{path.name} is being read by a session; try again later") from None
                time.sleep(0.05)
            except OSError:
                break  # there are no locks here
        path.unlink(missing_ok=True)
    finally:
        os.close(handle)
