"""session-claim [TYPE] NAME [HOURS]"""

import time

from coordination import claims, identity, output, sending
from coordination.errors import CoordinationError, UsageError
from coordination.message import Message

EXAMPLES = """\
session-claim campaign_1
session-claim prospect-list batch_3 0.5
session-claim --wait 30 inbox
session-claim
"""


def run(
    words: list[str], *, sender: str | None = None, wait: float = 0, hours: float | None = None
) -> tuple[claims.Claim, claims.Claim | None]:
    """Claim something, waiting for it if asked to; whoever loses a claim because its time was over is told."""
    kind, name, given = parts(words)
    me = identity.me(sender)
    given = hours if given is None else given
    given = claims.DEFAULT_HOURS if given is None else given
    deadline = time.monotonic() + wait
    pause = 0.02
    while True:
        try:
            claim, lost = claims.take(kind or claims.DEFAULT_TYPE, name, me, given)
            break
        except claims.Taken:
            left = deadline - time.monotonic()
            if left <= 0:
                raise
            time.sleep(min(pause, left))
            pause = min(pause * 2, 0.2)
    if lost:
        _tell(lost, claim)
    return claim, lost


def parts(words: list[str]) -> tuple[str | None, str, float | None]:
    """`NAME`, `NAME HOURS`, `TYPE NAME`, `TYPE NAME HOURS`: (type, name, hours)."""
    if len(words) == 1:
        return None, words[0], None
    hours = number(words[-1])
    if len(words) == 2:
        return (None, words[0], hours) if hours is not None else (words[0], words[1], None)
    if len(words) == 3 and hours is not None:
        return words[0], words[1], hours
    raise UsageError("expected NAME [HOURS] or TYPE NAME [HOURS]")


def number(word: str) -> float | None:
    """A word as a number, or None."""
    try:
        return float(word)
    except ValueError:
        return None


def _tell(lost: claims.Claim, claim: claims.Claim) -> None:
    text = f"CLAIM_LOST {lost.type} {lost.name} - its time was over or you had stopped; {claim.owner} has it now"
    try:
        sending.report(Message(sender=claim.owner, to=lost.owner, body=text))
    except CoordinationError as error:
        output.note(f"note: {lost.owner} could not be told: {error}")


def show(done: tuple[claims.Claim, claims.Claim | None], as_json: bool = False) -> int:
    """Print what is claimed, and until when."""
    claim, lost = done
    if as_json:
        output.emit_json({**record(claim), "new": claim.is_new, "taken_from": lost.owner if lost else None})
    else:
        what, until = output.visible(str(claim)), output.local_time(claim.until)
        if claim.is_new:
            output.say(f"✅ Claimed: {what} by {claim.owner} until {until}")
        else:
            output.say(f"✅ Yours already: {what} by {claim.owner}, now until {until}")
        if lost:
            output.say(f"Taken from {lost.owner}, whose time was over; a message says so")
    return 0


def record(claim: claims.Claim) -> dict[str, object]:
    """A claim for JSON; times in seconds since the epoch."""
    names = ("type", "name", "owner", "since", "until")
    return {name: getattr(claim, name) for name in names}


def show_all(as_json: bool = False) -> int:
    """The claims in force, one a line, their name first."""
    found = claims.in_force()
    if as_json:
        for claim in found:
            output.emit_json(record(claim))
    elif found:
        rows = [(c.name, c.type, c.owner, _until(c)) for c in found]
        output.table(("name", "type", "owner", "until"), rows)
    else:
        output.note("Nothing is claimed.")
    return 0


def _until(claim: claims.Claim) -> str:
    return claim.whose() if claim.owner == claims.UNKNOWN else f"until {output.local_time(claim.until)}"


def plain(arguments: list[str]) -> int | None:
    """All forms without options."""
    return show(run(arguments)) if arguments else show_all()


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        words: Annotated[
            list[str] | None,
            Argument(metavar="[TYPE] NAME [HOURS]", help="2 hours if not said; without any word the claims are shown."),
        ] = None,
        hours: Annotated[float | None, Option(help="For how long, when NAME itself is a number.")] = None,
        wait: Annotated[float, Option(min=0, help="Wait this many seconds for it to be free.")] = 0,
        sender: Annotated[str | None, Option("--from", help="Claim as this session.")] = None,
        as_json: Annotated[bool, Option("--json", help="JSON Lines.")] = False,
    ) -> int:
        """Have something to yourself for a while: of twelve sessions that try, one gets it.

        Who has it already has it for longer. Scripts that must exclude each other need a $SESSION_NAME each.
        """
        if not words:
            return show_all(as_json)
        return show(run(words, sender=sender, wait=wait, hours=hours), as_json)

    return command
