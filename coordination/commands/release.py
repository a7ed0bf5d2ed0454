"""session-release [TYPE] NAME"""

from coordination import claims, identity, output
from coordination.errors import UsageError

EXAMPLES = """\
session-release campaign_1
session-release prospect-list batch_3
"""


def run(words: list[str], sender: str | None = None) -> claims.Claim:
    """Give up what was claimed."""
    if not 1 <= len(words) <= 2:
        raise UsageError("expected NAME or TYPE NAME")
    return claims.release(words[0] if len(words) == 2 else None, words[-1], identity.me(sender))


def show(claim: claims.Claim, as_json: bool = False) -> int:
    """Print what is free now."""
    if as_json:
        output.emit_json({"type": claim.type, "name": claim.name, "owner": claim.owner})
    else:
        output.say(f"✅ Released: {output.visible(str(claim))}")
    return 0


def plain(arguments: list[str]) -> int | None:
    """`session-release NAME`, `session-release TYPE NAME`."""
    return show(run(arguments))


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        words: Annotated[list[str] | None, Argument(metavar="[TYPE] NAME")] = None,
        sender: Annotated[str | None, Option("--from", help="Release as this session.")] = None,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Give up what was claimed."""
        return show(run(words or [], sender), as_json)

    return command
