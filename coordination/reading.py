"""Reading a mailbox: claim, show, wait until the reader has it, mark; or only look."""

import sys
import time

from coordination import address, output, paths, registry, rendering
from coordination.errors import CoordinationError, DamagedMessage, UsageError
from coordination.message import Message
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from coordination.store.protocol import Claim, Item

PAGE = 50
"""So many messages at most are shown at once: a flood cannot fill a terminal or an agent's context."""

LAST_WORKED = 10
PAUSE = 0.05  # seconds between looks of somebody who follows without taking
RECOVER_EVERY = 1.0  # seconds: the death of another reader changes nothing that could be seen sooner


class Wanted:
    """Which messages are meant: those from an address, those in which a pattern is found."""

    def __init__(self, sender: str = "", pattern: str = "") -> None:
        self._sender = address.check_address(sender) if sender else ""
        self._search = _searcher(pattern) if pattern else None
        self._known: dict[str, bool] = {}
        self.everything = not (sender or pattern)

    def __call__(self, item: "Item") -> bool:
        """Whether a message is meant; one that cannot be read is not."""
        if item.id not in self._known:
            try:
                self._known[item.id] = self._fits(Message.parse(item.read()))
            except (DamagedMessage, FileNotFoundError):
                return False
        return self._known[item.id]

    def _fits(self, message: Message) -> bool:
        if self._sender and not address.covers(self._sender, message.sender):
            return False
        return self._search is None or bool(self._search(f"{message.subject}\n{message.body}"))


def _searcher(pattern: str):  # type: ignore[no-untyped-def]  # a bound method of re, imported only here
    import re

    try:
        return re.compile(pattern, re.IGNORECASE).search
    except re.error as error:
        raise UsageError(f"--grep {pattern!r}: {error}") from None


class Reader:
    """One reading of one mailbox in one form."""

    def __init__(self, name: str, form: rendering.Plain, wanted: Wanted) -> None:
        self.name = name
        self.form = form
        self.wanted = wanted
        self.store = open_store()
        self.out = output.Drained()

    def waiting(self, *, claimed: bool = True) -> "list[Item]":
        """What is meant of what waits, with what another reader has claimed or without."""
        waiting = self.store.peek(self.name, claimed=claimed)
        return [item for item in waiting if self.wanted.everything or self.wanted(item)]

    def take(self, limit: int = PAGE, *, quiet: bool = False) -> int:
        """Show new messages one by one and mark each read once the reader has it; how many were shown.

        When there are none it says so, unless `quiet`.
        """
        ids = None if self.wanted.everything else [item.id for item in self.waiting(claimed=False)]
        claim = self.store.claim(self.name, limit, of=ids)
        shown = 0
        try:
            total = len(claim.items) + (claim.left if ids is None else max(0, len(ids) - len(claim.items)))
            if quiet and not claim.items:
                return 0
            sys.stdout.write(self.form.head(headline(self.name, total)))
            for item in list(claim.items):
                if self.form.is_full():
                    break
                message = read_item(item)
                if message is None:
                    self._put_aside(claim, item)
                    total -= 1
                elif self._show_and_mark(claim, item, message):
                    shown += 1
                else:
                    return shown
            left = total - shown
            sys.stdout.write(self.form.foot(f"… and {left} more: check again" if left else ""))
        finally:
            claim.close()
        return shown

    def _put_aside(self, claim: "Claim", item: "Item") -> None:
        claim.quarantine(item)
        output.note(f"note: it was put aside in the quarantine of {self.name}")

    def _show_and_mark(self, claim: "Claim", item: "Item", message: Message) -> bool:
        text = self.form.render(message, self.name, "new", item)
        shown = False
        try:
            shown = self.out.show(text, self.form.last_lines)
        finally:
            if not shown:
                claim.release(item, begun=True)
        if shown:
            claim.acknowledge(item)
        return shown

    def look(self, history: int | None = 0) -> int:
        """Show what waits and the last so many of what is read (None: all), and take nothing; how many were shown."""
        waiting = self.waiting()
        past = self._past(history) if history != 0 else []
        script = registry.is_script(self.name)
        sys.stdout.write(self.form.head(headline_of_a_look(self.name, len(waiting), script)))
        page = waiting if history is None else waiting[:PAGE]
        shown = self.show(past, "worked" if script else "read") + self.show(page, "waiting")
        left = len(past) + len(waiting) - shown
        sys.stdout.write(self.form.foot(f"… and {left} more" if left else ""))
        return len(waiting) + len(past)

    def _past(self, history: int | None) -> "list[Item]":
        archived = self.store.archived(self.name) if history is None else ()
        if self.wanted.everything:
            return [*archived, *self.store.history(self.name, history)]
        found = [item for item in (*archived, *self.store.history(self.name)) if self.wanted(item)]
        return found if history is None else found[-history:]

    def show(self, items: "Sequence[Item]", state: str, moved: set[str] | None = None) -> int:
        """Print messages and mark nothing; how many there was room for.

        `moved` gets the ids of those that were taken or worked since they were listed, and so were not printed.
        """
        for at, item in enumerate(items):
            if self.form.is_full():
                return at
            try:
                message = read_item(item)
            except FileNotFoundError:
                if moved is not None:
                    moved.add(item.id)
                continue
            if message:
                sys.stdout.write(self.form.render(message, self.name, state, item))
        return len(items)

    def show_one(self, id: str) -> None:
        """Show one message whole, read or not; raises CoordinationError where there is none."""
        item = self._find(id)
        self.form.give_whole_page()
        sys.stdout.write(self.form.head(f"📬 One message of {self.name}"))
        moved: set[str] = set()
        self.show([item], "looked at", moved)
        while moved:
            moved.clear()
            self.show([self._find(id)], "looked at", moved)
        sys.stdout.write(self.form.foot(""))

    def _find(self, id: str) -> "Item":
        item = self.store.find(self.name, id)
        if item is None:
            raise CoordinationError(f"{self.name} has no message {id}")
        return item

    def take_when_there(self, seconds: float) -> int:
        """Wait for messages and take them; how many were shown. If another reader takes one first, keep waiting."""
        deadline = time.monotonic() + seconds
        while self.wait(deadline - time.monotonic()):
            shown = self.take(quiet=True)
            if shown or self.out.is_gone():
                return shown
        return self.say_none()

    def say_none(self) -> int:
        """Say that there is nothing new, of one who has no mailbox yet perhaps; 0."""
        sys.stdout.write(self.form.head(headline(self.name, 0)) + self.form.foot(""))
        return 0

    def wait(self, seconds: float) -> bool:
        """Wait until a message that is meant can be claimed; False when the time is over or nobody reads on."""
        deadline = time.monotonic() + seconds
        seen, look_again = None, 0.0
        watch = self.store.watch(self.name)
        try:
            while True:
                arrivals, now = self.store.arrivals(self.name), time.monotonic()
                if arrivals != seen or now >= look_again:
                    paths.check_format()
                    if self._is_there():
                        return True
                    seen, look_again = arrivals, now + RECOVER_EVERY
                if now >= deadline or self.out.is_gone():
                    return False
                watch.rest(deadline - now)
        finally:
            watch.close()

    def _is_there(self) -> bool:
        if self.waiting(claimed=False):
            return True
        self.store.recover(self.name)
        return False

    def follow(self, looking: bool) -> None:
        """Show messages as they come, until interrupted or until nobody reads any more."""
        if looking:
            seen: set[str] = set()
            while not self.out.is_gone():
                before = self.store.stamp(self.name)
                if self._look_for_new(seen):
                    self.wait_for_change(before)
            return
        self.take()
        sys.stdout.flush()
        while not self.out.is_gone():
            self.wait(float("inf"))
            self.take(quiet=True)
            sys.stdout.flush()

    def _look_for_new(self, seen: set[str]) -> bool:
        """Show what was not seen before; whether there was room for all of it."""
        paths.check_format()
        waiting = self.waiting()
        items = [*self.store.history(self.name, LAST_WORKED), *waiting]
        new = [item for item in items if item.id not in seen and (self.wanted.everything or self.wanted(item))]
        if not new:
            return True
        script = registry.is_script(self.name)
        sys.stdout.write(self.form.head(headline_of_a_look(self.name, len(waiting), script)))
        moved: set[str] = set()
        shown = self.show(new, "seen", moved)
        sys.stdout.write(self.form.foot(""))
        sys.stdout.flush()
        seen.update({item.id for item in new[:shown]} - moved)
        return shown == len(new)

    def wait_for_change(self, before: object) -> None:
        """Wait until mail has come or moved since a stamp was taken."""
        while self.store.stamp(self.name) == before and not self.out.is_gone(PAUSE):
            pass


def headline(name: str, total: int) -> str:
    """What a mailbox holds, in one line."""
    return f"📬 Messages for {name} ({total} new)" if total else f"📭 No new messages for {name}"


def headline_of_a_look(name: str, waiting: int, script: bool) -> str:
    """The same where nothing is taken."""
    if not script:
        return f"📬 Messages for {name} ({waiting} new), only looked at"
    line = f"📬 Messages for {name} ({waiting} new), worked by its script, only looked at"
    current = registry.running(name)
    return f"{line}\nWorking on: {output.visible(current)}\n---" if current else line


def read_item(item: "Item") -> Message | None:
    """The message, or None where it is damaged, said on stderr; raises FileNotFoundError where it is gone."""
    try:
        return Message.parse(item.read())
    except DamagedMessage as error:
        output.note(f"❌ damaged message {item.id}: {error}")
        return None
