"""To whom: a session's name, `broadcast`, a glob (`marketing-*`), or a team (`marketing-research`)."""

from coordination.errors import UsageError

BROADCAST = "broadcast"
MAX_NAME = 64
_WORD = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
_NAME = _WORD | frozenset("._-")
_GLOB = frozenset("*?[]")


def name_problem(name: str) -> str | None:
    """What is wrong with a session name, or None."""
    if not name:
        return "a session name cannot be empty"
    if len(name) > MAX_NAME:
        return f"a session name has at most {MAX_NAME} characters, this one has {len(name)}"
    if name[0] not in _WORD or not _NAME.issuperset(name):
        return f"{name!r} is no session name: letters, digits, '.', '_' and '-', beginning with a letter or digit"
    if ".." in name or name.endswith("."):
        return f"{name!r} is no session name: no '..' and no '.' at the end"
    if name.lower() == BROADCAST:
        return f"{name!r} means everybody and cannot name a session"
    return None


def check_name(name: str) -> str:
    """The name itself, or UsageError."""
    problem = name_problem(name)
    if problem:
        raise UsageError(problem)
    return name


def is_glob(address: str) -> bool:
    """Whether an address is a pattern."""
    return not _GLOB.isdisjoint(address)


def check_address(address: str) -> str:
    """The address itself, or UsageError: `broadcast`, a name, or a pattern of a name's characters."""
    if address == BROADCAST:
        return address
    if is_glob(address):
        if len(address) > MAX_NAME or not (_NAME | _GLOB).issuperset(address) or ".." in address:
            raise UsageError(f"{address[:80]!r} is no address: a pattern has a name's characters and * ? [ ]")
        return address
    return check_name(address)


def matches_glob(name: str, pattern: str) -> bool:
    """Whether a name fits a pattern, case-sensitively."""
    if pattern.endswith("*") and not is_glob(pattern[:-1]):
        return name.startswith(pattern[:-1])
    from fnmatch import fnmatchcase  # 6 ms of imports that the usual patterns do without

    return fnmatchcase(name, pattern)


def team_of(name: str) -> str | None:
    """The team a name belongs to: `marketing-research-2` is of `marketing-research`."""
    team, dash, number = name.rpartition("-")
    return team if dash and team and number.isdigit() else None


def covers(address: str, name: str) -> bool:
    """Whether an address means this session: by name, as everybody, by pattern or as its team."""
    if address in (BROADCAST, name) or address == team_of(name):
        return True
    return is_glob(address) and matches_glob(name, address)
