"""Who must stop: the holds that EMERGENCY_STOP and PAUSE leave in `state/holds/`, and RESUME lifts.

A hold is a file whose *name* is its scope: an address, and `+<kind>` where it binds one kind of effect
only. An empty or damaged file still holds, like an emergency stop, so a full disk cannot weaken one.
"""

import os

from coordination import address, fields, paths, registry
from coordination.errors import CoordinationError
from coordination.files import sync_folder
from coordination.locks import Lock
from coordination.orders import EMERGENCY, PAUSE, RESUME, Order, objects_in


class Hold:
    """A hold in force."""

    __slots__ = ("address", "excepted", "kind", "level", "scope", "since", "who", "why")

    def __init__(self, scope: str, found: dict[str, str]) -> None:
        self.scope = scope
        self.address, _, self.kind = scope.partition("+")
        self.level = PAUSE if found.get("Level") == PAUSE else EMERGENCY
        self.who = found.get("Who", "unknown")
        self.since = found.get("When", "unknown")
        self.why = found.get("Why", "")
        self.excepted = tuple(found.get("Except", "").split())
        """Addresses that were resumed while the rest stays held."""

    def reaches(self, session: str) -> bool:
        """Whether it binds a session in any kind of effect."""
        if any(address.covers(one, session) for one in self.excepted):
            return False
        return address.covers(self.address, session)

    def covers(self, session: str | None, kind: str) -> bool:
        """Whether it binds an effect of this kind; one that acts for no session is bound by any hold."""
        if self.kind and kind != self.kind:
            return False
        return session is None or self.reaches(session)

    def end(self) -> str:
        """What to say when it was lifted, or when the last of its exceptions was made."""
        if not self.excepted:
            return f"Lifted: {self}"
        return f"Freed: {self.excepted[-1]}; the others stay held: {self}"

    def is_wider(self, order: Order) -> bool:
        """Whether all whom an order means are held by this, and others too."""
        if order.kind not in ("", self.kind) or order.address == self.address:
            return False
        if self.address in (address.BROADCAST, address.team_of(order.address)):
            return True
        plain = self.address.removesuffix("*")
        return self.address.endswith("*") and not address.is_glob(plain) and order.address.startswith(plain)

    def __str__(self) -> str:
        what = f"{self.level} of {self.address}" + (f" ({self.kind} only)" if self.kind else "")
        what += f", except {', '.join(self.excepted)}," if self.excepted else ""
        return f"{what} by {self.who} since {self.since}" + (f": {self.why}" if self.why else "")


def in_force() -> list[Hold]:
    """Every hold, by scope. A folder that cannot be read raises OSError: nobody may take that for "none"."""
    folder = paths.below("holds")
    try:
        names = sorted(os.listdir(folder))
    except FileNotFoundError:
        if os.path.islink(folder):
            raise
        return []
    holds = []
    for name in names:
        if name.endswith("~"):
            continue
        try:
            found = fields.read(os.path.join(folder, name))
        except (OSError, ValueError):
            if not os.path.lexists(os.path.join(folder, name)):
                continue  # lifted at this moment
            found = {}  # damaged, and it holds
        holds.append(Hold(name, found))
    return holds


def hold_on(session: str | None, kind: str = "") -> Hold | None:
    """The first hold that binds this session's effect; with no kind only holds on everything it does."""
    return next((hold for hold in in_force() if hold.covers(session, kind)), None)


def place(order: Order, who: str) -> Hold | None:
    """Put a hold in force, durably; the equal or stronger one that was there already, or None if this is new.

    Works on a full disk: the file's name is all that counts.
    """
    folder = os.path.join(paths.ready(), "holds")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    with _alone():
        return _place(folder, order, who)


def _alone() -> Lock:
    """One writer of holds at a time; a stop waits two seconds for another at most, and needs no room on the disk."""
    return Lock("holds.lock", patience=2)


def _place(folder: str, order: Order, who: str) -> Hold | None:
    before = next((hold for hold in in_force() if hold.scope == order.scope), None)
    weaker = before is not None and order.verb == PAUSE
    if before and (weaker or order.verb == before.level) and not before.excepted:
        return before
    level = before.level if before and weaker else order.verb
    path = os.path.join(folder, order.scope)
    if os.path.lexists(path) and not (os.path.isfile(path) and not os.path.islink(path)):
        _set_aside(path)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        text = fields.render([("Level", level), ("Who", who), ("When", registry.now_text()), ("Why", order.why[:500])])
        data = text.encode()
        if os.write(handle, data) == len(data):
            os.ftruncate(handle, len(data))
        os.fsync(handle)
    except OSError:
        os.ftruncate(handle, 0)  # an empty hold is a hold
    finally:
        os.close(handle)
    sync_folder(folder)
    return None


def _set_aside(path: str) -> None:
    """Rename what is no file, and so no hold of ours, to a name that is passed over."""
    os.rename(path, f"{path}.{os.urandom(3).hex()}~")


def is_talk(order: Order) -> bool:
    """Whether a RESUME is none: `RESUME of candidate X attached`, where no hold could be meant."""
    return order.verb == RESUME and bool(order.objects) and order.scope not in [hold.scope for hold in in_force()]


def resume(order: Order) -> Hold:
    """Carry out a RESUME; raises CoordinationError where it names no hold, or one that a person must lift.

    In doubt nothing is lifted: words that nobody knows lift only a hold that was placed with the same words.
    """
    hold = next((hold for hold in in_force() if hold.scope == order.scope), None)
    same = hold is not None and order.objects in ((), tuple(objects_in(hold.why)))
    if hold is not None and not same:
        raise CoordinationError(
            f"nothing was lifted: {' '.join(order.objects)[:60]!r} is not what was paused; in force: {hold}"
        )
    if hold is None and any(wider.is_wider(order) for wider in in_force()):
        return except_from(order, person=False)
    return lift(order.scope, person=False)


def except_from(order: Order, *, person: bool) -> Hold:
    """Free those whom an order means from every wider hold, which goes on for the others; the last such hold.

    Raises CoordinationError where one of them must be lifted by a person.
    """
    with _alone():
        wider = [hold for hold in in_force() if hold.is_wider(order)]
        for hold in wider:
            _refuse_without_person(hold, person)
        for hold in wider:
            hold.excepted = tuple(dict.fromkeys((*hold.excepted, order.address)))
            _write(hold)
    return wider[-1]


def _write(hold: Hold) -> None:
    fields.replace(
        paths.below("holds", hold.scope),
        [
            ("Level", hold.level),
            ("Who", hold.who),
            ("When", hold.since),
            ("Why", hold.why),
            ("Except", " ".join(hold.excepted)),
        ],
    )
    sync_folder(paths.below("holds"))


def _refuse_without_person(hold: Hold, person: bool) -> None:
    if hold.level == EMERGENCY and not person:
        raise CoordinationError(
            f"an emergency stop is lifted only by a person: session-resume '{hold.scope}' in a terminal"
        )


def lift(scope: str, *, person: bool) -> Hold:
    """End the hold with exactly this scope; raises CoordinationError where there is none or a person must do it."""
    holds = in_force()
    hold = next((hold for hold in holds if hold.scope == scope), None)
    if hold is None:
        others = ", ".join(f"{h.level} (session-resume '{h.scope}')" for h in holds)
        where, _, kind = scope.partition("+")
        what = f"{where} ({kind} only)" if kind else where
        raise CoordinationError(f"no hold on {what}" + (f"; in force: {others}" if holds else ""))
    _refuse_without_person(hold, person)
    path = paths.below("holds", scope)
    if os.path.isdir(path) and not os.path.islink(path):
        _set_aside(path)
    else:
        os.unlink(path)
    sync_folder(paths.below("holds"))
    hold.excepted = ()
    return hold
