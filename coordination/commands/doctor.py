"""session-doctor [NAME…]"""

from coordination import address, doctor, output, registry, waking
from coordination.errors import CoordinationError
from coordination.store import maintenance

EXAMPLES = """\
session-doctor
session-doctor --mend
session-doctor --retry marketing-research-1
"""


def run(names: list[str], *, mend: bool = False) -> list[doctor.Finding]:
    """Find what is wrong, and mend what a program may mend, if asked to."""
    _chosen_mailboxes(names)
    found = list(doctor.examine(names))
    for finding in found if mend else []:
        if finding.mend is None:
            continue
        try:
            finding.mend()
            finding.mended = True
        except FileNotFoundError:
            finding.mended = True  # it went away by itself
        except OSError as error:
            finding.advice = f"could not be mended: {error.strerror}"
    return found


def _chosen_mailboxes(names: list[str]) -> list[str]:
    """The mailboxes that these addresses mean, all if there are none; each must mean somebody."""
    known = registry.mailboxes()
    for name in names:
        if not any(address.covers(address.check_address(name), one) for one in known):
            raise CoordinationError(f"{name}: no session or mailbox is meant by that; see session-status")
    return [one for one in known if not names or any(address.covers(name, one) for name in names)]


def retry(names: list[str]) -> int:
    """Let what lies in quarantine be tried again."""
    for name in _chosen_mailboxes(names):
        count = maintenance.retry(name)
        waking.wake(name)
        if count or names:
            output.say(f"{name}: {count} messages wait again")
        damaged = len(maintenance.quarantined(name))
        if damaged:
            output.note(f"note: {name}: {damaged} are damaged and stay in quarantine")
    return 0


def show(found: list[doctor.Finding], as_json: bool = False) -> int:
    """A line each; 1 where something is wrong and was not mended."""
    for finding in found:
        if as_json:
            names = ("where", "what", "advice", "mended")
            record = {name: getattr(finding, name) for name in names}
            output.emit_json({**record, "mendable": finding.mend is not None})
        else:
            mark = "✅ mended" if finding.mended else "🔧 --mend" if finding.mend else "👉"
            output.say(f"{mark}  {finding.where}: {output.visible(finding.what)} → {output.visible(finding.advice)}")
    if not found and not as_json:
        output.say("✅ All is well.")
    return 0 if all(finding.mended for finding in found) else 1


def plain(arguments: list[str]) -> int | None:
    """`session-doctor`, `session-doctor NAME…`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        names: Annotated[list[str] | None, Argument(help="Names, teams or patterns; everything if missing.")] = None,
        mend: Annotated[bool, Option("--mend", help="Mend what a program may mend.")] = False,
        again: Annotated[bool, Option("--retry", help="Let what lies in quarantine be tried again.")] = False,
        as_json: Annotated[bool, Option("--json", help="JSON Lines, one finding a line.")] = False,
    ) -> int:
        """Find what is wrong with the state folder; exit 1 if anything is."""
        if mend and again:
            raise CoordinationError("--mend or --retry, one after the other")
        return retry(names or []) if again else show(run(names or [], mend=mend), as_json)

    return command
