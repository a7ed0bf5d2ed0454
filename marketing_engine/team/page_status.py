"""Where the approval page is, and whether its process is up."""

from coordination import fields, identity, paths
from marketing_engine.config.team import Team

PAGE = "/prospects/approve"


def url(team: Team) -> str:
    """Where a person goes."""
    web = team.web
    anywhere = web.is_local or web.host in ("0.0.0.0", "::")  # noqa: S104  # compared, not bound
    host = "localhost" if anywhere else f"[{web.host}]" if ":" in web.host else web.host
    return f"http://{host}:{web.port}{PAGE}"


def pid_file() -> str:
    """Where the page's process writes about itself."""
    return paths.below("web.pid")


def running() -> dict[str, str]:
    """What the page's server of this state folder wrote about itself, if it lives; else nothing."""
    try:
        found = fields.read(pid_file())
    except (OSError, ValueError):
        return {}
    pid = found.get("Pid", "")
    return found if pid.isdigit() and identity.process_start(int(pid)) == found.get("Started") else {}


def running_pid() -> int | None:
    """The process id of the page's server of this state folder, if it lives."""
    found = running()
    return int(found["Pid"]) if found else None


def is_up(team: Team) -> bool:
    """Whether the page of this state folder listens where the team's file says."""
    return running().get("Port") == str(team.web.port)
