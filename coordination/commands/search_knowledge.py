"""session-search-knowledge WORD [TYPE]"""

from coordination import knowledge, output

EXAMPLES = """\
session-search-knowledge subject
session-search-knowledge bounce troubleshooting
"""


def run(word: str, type: str = "") -> list[knowledge.Found]:
    """What was learned about something."""
    return knowledge.search(word, type)


def show(found: list[knowledge.Found], as_json: bool = False) -> int:
    """Three lines each; 1 where nothing was found."""
    for one in found:
        about = one.details.get("Title") or one.details.get("Category", "")
        if as_json:
            keys = ("Title", "Category", "Type", "Impact", "From", "Shared")
            fields = {key.lower(): one.details.get(key, "") for key in keys}
            output.emit_json({**fields, "path": one.path, "line": one.line})
            continue
        who = f"{one.details.get('Type', '')} by {one.details.get('From', '')} {one.details.get('Shared', '')}"
        output.say(
            f"{output.visible(about)}  ({output.visible(who)})", f"  {output.visible(one.line)}", f"  {one.path}"
        )
    if not found:
        output.note("Nothing was learned about that.")
    return 0 if found else 1


def plain(arguments: list[str]) -> int | None:
    """`session-search-knowledge WORD`, `session-search-knowledge WORD TYPE`."""
    return show(run(*arguments)) if 1 <= len(arguments) <= 2 else None


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        word: Annotated[str, Argument(help="What to look for, in any case.")],
        type: Annotated[
            str, Argument(help="Only learning, pattern, troubleshooting or best-practice.", show_default=False)
        ] = "",
        as_json: Annotated[bool, Option("--json", help="JSON Lines.")] = False,
    ) -> int:
        """Find what was learned; exit 1 if nothing."""
        return show(run(word, type), as_json)

    return command
