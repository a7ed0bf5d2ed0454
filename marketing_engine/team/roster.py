"""The team of sessions: who has which role, who is there, starting and stopping all of them."""

import os
import shlex
import sys

from coordination import address, holds, registry
from coordination.commands import stop as session_stop
from coordination.errors import UsageError
from marketing_engine.config import roles, secrets
from marketing_engine.config.library import Library
from marketing_engine.config.team import Member, Team


def start(library: Library, only: list[str]) -> list[registry.Session]:
    """Start every session of the team, or those of some roles; what runs already is refreshed."""
    team = library.team()
    unknown = [role for role in only if role not in team.roles]
    if unknown:
        raise UsageError(f"unknown role {unknown[0]!r}; known: {', '.join(team.roles)}")
    chosen = [member for member in team.sessions if not only or member.role in only]
    return [_start_one(library, team, member) for member in chosen]


def _start_one(library: Library, team: Team, member: Member) -> registry.Session:
    script = team.roles[member.role].script
    session, _ = registry.start(
        member.name,
        member.work,
        worker="script" if script else "human",
        on_message=hook(library, script) if script else None,
        take_over=True,  # document 1 starts the orchestrator by hand first; its script works its mail from now on
    )
    return session


def hook(library: Library, script: str) -> str:
    """The `on-message` of a session: runs its agent with this Python and this configuration, however it is woken.

    It keeps where the secrets file lies for the person who starts the team, and nothing else of the environment.
    """
    words = (sys.executable, "-X", "utf8", "-IS", str(roles.AGENTS / script), "--config", str(library.folder))
    export = f"export MARKETING_SECRETS={shlex.quote(os.path.abspath(secrets.file()))}\n"
    return (
        "#!/bin/sh\n# Written by `marketing start`.\n"
        f"# Hears: {' '.join(roles.verbs_of(script))}\n"
        f'{export}exec {shlex.join(words)} --message "$1"\n'
    )


def hold_on(team: Team) -> holds.Hold | None:
    """The first hold that binds a session of the team, be it on one kind of effect only."""
    return next((hold for hold in holds.in_force() if any(hold.reaches(m.name) for m in team.sessions)), None)


def stop(library: Library) -> tuple[list[registry.Session], list[str]]:
    """Stop every session of the team that runs: (they, the names of those still at work)."""
    names = [member.name for member in library.team().sessions]
    running = [name for name in names if (session := registry.get(name)) and not session.stopped]
    stopped = session_stop.run(running) if running else []
    return stopped, [session.name for session in stopped if registry.running(session.name)]


def present(team: Team, role: str) -> list[Member]:
    """The members of a role whose sessions are started, by number."""
    return [m for m in team.of_role(role) if (session := registry.get(m.name)) and not session.stopped]


def team_address(team: Team, role: str) -> str:
    """Where mail for a role waits while nobody of it is there: its team's name, or its only member's."""
    members = team.of_role(role)
    if not members:
        raise UsageError(f"the team has no session of role {role!r}")
    return address.team_of(members[0].name) or members[0].name


def orchestrator(team: Team) -> str:
    """The session that coordinates."""
    return team_address(team, "orchestrator")


def share(count: int, members: int) -> list[tuple[int, int]]:
    """Split positions 1 … count evenly: (offset, limit) for each member, the first ones getting what is left over."""
    size, rest = divmod(count, members)
    parts, offset = [], 0
    for number in range(members):
        limit = size + (1 if number < rest else 0)
        parts.append((offset, limit))
        offset += limit
    return parts
