"""How far a folder was read: kept in `state/mailboxes/<name>.in.<folder>`, in `Field: value` lines.

A UID means something only together with the folder's UIDVALIDITY: where that is another one, the server has numbered
its mails anew.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from coordination import fields
from coordination.registry import now_text
from marketing_engine.channels.imap import Connection, Opened
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap

LONGEST_NAME = 100
"""Characters of a folder in the name of a file."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Position:
    """Up to which UID a folder was read, and when it was last read to its end (ISO 8601).

    Of the mails up to `until` only those since the day `since` are wanted, while that is said: a first reading that
    was cut off goes on in the same way.
    """

    account: str
    folder: str
    uidvalidity: int
    uid: int
    since: str = ""
    until: int = 0
    read: str = ""

    def unread(self, box: Connection) -> list[int]:
        """The UIDs of the mails in the open folder that are to be read, the lowest first."""
        after = max(self.uid, self.until) if self.since else self.uid
        found = [uid for uid in box.search("UID", f"{after + 1}:*") if uid > after]  # the last one is in any such range
        if self.since and self.uid < self.until:
            lately = box.search("UID", f"{self.uid + 1}:{self.until}", "SINCE", _imap_date(self.since))
            found = [*(uid for uid in lately if self.uid < uid <= self.until), *found]
        return found

    def at_end(self) -> "Position":
        """The position when all of `unread` was read."""
        return replace(self, uid=max(self.uid, self.until), since="", until=0, read=now_text())


def account_of(imap: Imap) -> str:
    """Which account a position is of."""
    return f"{imap.user or ''}@{imap.host}"


def load(path: Path, imap: Imap, folder: str) -> Position | None:
    """The position that is kept; None where this folder of this account was never read. Raises ChannelError."""
    try:
        found = fields.read(str(path))
        position = Position(
            found["Account"],
            found["Folder"],
            int(found["Uidvalidity"]),
            int(found["Uid"]),
            found.get("Since", ""),
            int(found.get("Until", "0")),
            found.get("Read", ""),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError) as error:
        again = f"without it the mails of the last {imap.first_days} days are read again"
        raise ChannelError(f"{path} cannot be read ({type(error).__name__}); {again}") from None
    same = position.account == account_of(imap) and position.folder == folder
    return position if same else None


def save(path: Path, position: Position) -> None:
    """Keep a position, durably."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    fields.replace(
        str(path),
        [
            ("Account", position.account),
            ("Folder", position.folder),
            ("Uidvalidity", str(position.uidvalidity)),
            ("Uid", str(position.uid)),
            ("Since", position.since),
            ("Until", str(position.until or "")),
            ("Read", position.read),
        ],
    )


def begin(kept: Position | None, opened: Opened, imap: Imap, folder: str) -> Position:
    """Where reading goes on: where it ended; days before that where the server has numbered its mails anew."""
    if kept is not None and kept.uidvalidity == opened.uidvalidity:
        return kept
    first = Position(account_of(imap), folder, opened.uidvalidity, 0, until=opened.uidnext - 1, read=now_text())
    if kept is not None:
        began = kept.since or (_day(kept.read) - timedelta(days=imap.first_days + 1)).isoformat()
        return replace(first, since=began, read=kept.read)  # a day more: the server's day is of any time zone
    if imap.first_days:
        return replace(first, since=(datetime.now(UTC).date() - timedelta(days=imap.first_days)).isoformat())
    return replace(first, uid=first.until, until=0)


def file_of(folder_of_state: Path, name: str, folder: str) -> Path:
    """The file that keeps the position of a mailbox's folder."""
    plain = quote(folder, safe="")
    if len(plain) > LONGEST_NAME:
        plain = f"{plain[:LONGEST_NAME]}~{hashlib.sha256(folder.encode()).hexdigest()[:12]}"
    return folder_of_state / f"{name}.in.{plain}"


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).date() if moment else datetime.now(UTC).date()


def _imap_date(day: str) -> str:
    when = date.fromisoformat(day)
    return f"{when.day}-{_MONTHS[when.month - 1]}-{when.year}"
