"""Who must stop: the holds that EMERGENCY_STOP and PAUSE leave in `state/holds/`, and RESUME lifts.

A hold is a file whose *name* is its scope: an address, and `+<kind>` where it binds one kind of effect
only. An empty or damaged file still holds, like an emergency stop, so a full disk cannot weaken one.
Nothing writes a hold in place: it is created, or another file takes its name, which may have other names too.
"""

import os

from coordination import address, fields, files, paths, registry, spares
from coordination.errors import CoordinationError, StateGone
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
    return [hold for name in names if not name.endswith("~") and (hold := get(name))]


def get(scope: str) -> Hold | None:
    """The hold with exactly this scope; a damaged one holds too. Raises OSError as `in_force`."""
    path = paths.below("holds", scope)
    try:
        return Hold(scope, fields.read(path))
    except (OSError, ValueError):
        try:
            os.lstat(path)
        except FileNotFoundError:
            return None
        return Hold(scope, {})


def hold_on(session: str | None, kind: str = "") -> Hold | None:
    """The first hold that binds this session's effect; with no kind only holds on everything it does."""
    return next((hold for hold in in_force() if hold.covers(session, kind)), None)


def place(order: Order, who: str) -> tuple[Hold, bool]:
    """Put a hold in force, durably: the hold, and whether it is new; one that is equal or stronger stays as it is.

    The file's name is all that counts, so a full disk, or one without inodes, does not keep it from being placed.
    """
    try:
        paths.ready()
    except StateGone:
        raise
    except (OSError, CoordinationError):
        pass  # where the folder of holds is there, a hold can be placed all the same
    os.makedirs(paths.below("holds"), mode=0o700, exist_ok=True)
    with Lock("holds.lock", patience=2):
        placed = _place(order, who)
    spares.fill(paths.home())
    return placed


def _place(order: Order, who: str) -> tuple[Hold, bool]:
    before = get(order.scope)
    weaker = before is not None and order.verb == PAUSE
    if before and (weaker or order.verb == before.level) and not before.excepted:
        return before, False
    hold = Hold(order.scope, {"Who": who, "When": registry.now_text(), "Why": fields.clean(order.why)[:500]})
    hold.level = before.level if before and weaker else order.verb
    try:
        if before:
            _replace(hold)
        else:
            _create(hold)
    except FileExistsError:  # another order came first
        return _place(order, who)
    except OSError:
        if not _placed_without_room(hold.scope):
            raise
    _sync()
    return get(hold.scope) or hold, True


def _create(hold: Hold) -> None:
    handle = os.open(paths.below("holds", hold.scope), os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        os.write(handle, _text(hold))
        os.fsync(handle)
    except OSError:
        return  # the disk is full, and an empty hold is a hold
    finally:
        os.close(handle)


def _placed_without_room(scope: str) -> bool:
    """Let an existing file be the hold, as an emergency stop; False where there is none."""
    path = paths.below("holds", scope)
    if spares.put_at(paths.home(), path):
        return True
    try:  # the last resort: empty a weaker hold that has no other name
        if os.path.islink(path) or os.lstat(path).st_nlink != 1:
            return False
        os.truncate(path, 0)
    except OSError:
        return False
    return True


def is_talk(order: Order) -> bool:
    """Whether a RESUME is none: `RESUME of candidate X attached`, where no hold could be meant."""
    return order.verb == RESUME and bool(order.objects) and get(order.scope) is None


def resume(order: Order) -> Hold:
    """Carry out a RESUME; raises CoordinationError where it names no hold, or one that a person must lift.

    In doubt nothing is lifted: words that nobody knows lift only a hold that was placed with the same words.
    """
    hold = get(order.scope)
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
    with Lock("holds.lock"):
        wider = [hold for hold in in_force() if hold.is_wider(order)]
        if not wider:  # lifted meanwhile
            raise CoordinationError(f"no hold on {order.scope}")
        for hold in wider:
            _refuse_without_person(hold, person)
        for hold in wider:
            hold.excepted = tuple(dict.fromkeys((*hold.excepted, order.address)))
            _replace(hold)
        _sync()
    return wider[-1]


def _replace(hold: Hold) -> None:
    files.replace(paths.below("holds", hold.scope), _text(hold))


def _text(hold: Hold) -> bytes:
    return fields.render(
        [
            ("Level", hold.level),
            ("Who", hold.who),
            ("When", hold.since),
            ("Why", hold.why),
            ("Except", " ".join(hold.excepted)),
        ]
    ).encode()


def _sync() -> None:
    try:
        files.sync_folder(paths.below("holds"))
    except OSError:
        return  # the hold is in force, or lifted, for all that run; only a crash of the machine could undo it


def _refuse_without_person(hold: Hold, person: bool) -> None:
    if hold.level == EMERGENCY and not person:
        raise CoordinationError(
            f"an emergency stop is lifted only by a person: session-resume '{hold.scope}' in a terminal"
        )


def lift(scope: str, *, person: bool) -> Hold:
    """End the hold with exactly this scope; raises CoordinationError where there is none or a person must do it."""
    with Lock("holds.lock"):  # not while a stop makes more of this hold
        return _lift(scope, person)


def _lift(scope: str, person: bool) -> Hold:
    hold = get(scope)
    if hold is None:
        holds = in_force()
        others = ", ".join(f"{h.level} (session-resume '{h.scope}')" for h in holds)
        where, _, kind = scope.partition("+")
        what = f"{where} ({kind} only)" if kind else where
        raise CoordinationError(f"no hold on {what}" + (f"; in force: {others}" if holds else ""))
    _refuse_without_person(hold, person)
    path = paths.below("holds", scope)
    if os.path.isdir(path) and not os.path.islink(path):
        os.rename(path, f"{path}.{os.urandom(3).hex()}~")  # a folder in its place: names like this are passed over
    else:
        os.unlink(path)
    _sync()
    spares.fill(paths.home())
    hold.excepted = ()
    return hold
