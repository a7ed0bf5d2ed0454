"""session-share-learning TITLE FILE, or [TYPE] CATEGORY LEARNING [IMPACT]"""

from coordination import identity, knowledge, output
from coordination.errors import UsageError

EXAMPLES = """\
session-share-learning "Daily marketing results 2025-11-15" daily_metrics.json
session-share-learning pattern outreach "short subjects work" high
"""


def run(words: list[str], sender: str | None = None) -> knowledge.Learning:
    """Share a file under a title (two words, the second a file), or a lesson in a category."""
    me = identity.me(sender)
    if len(words) == 2 and knowledge.looks_like_file(words[1]):
        return knowledge.share(knowledge.Learning(me, "learning", title=words[0], file=words[1]))
    kind = "learning"
    if len(words) > 2 and words[0] in knowledge.TYPES:
        kind, words = words[0], words[1:]
    if not 2 <= len(words) <= 3:
        raise UsageError("expected TITLE FILE, or [TYPE] CATEGORY LEARNING [IMPACT]")
    category, text, impact = (*words, "")[:3]
    return knowledge.share(knowledge.Learning(me, kind, category=category, text=text, impact=impact))


def show(learning: knowledge.Learning, as_json: bool = False) -> int:
    """Print where it lies."""
    if as_json:
        output.emit_json({"id": learning.id, "type": learning.type, "title": learning.title, "path": learning.path})
        return 0
    output.say(f"✅ Shared: {learning.title or learning.category}", f"Lies in: {learning.path}")
    return 0


def plain(arguments: list[str]) -> int | None:
    """All forms without options."""
    return show(run(arguments)) if len(arguments) >= 2 else None


def typer_command():  # type: ignore[no-untyped-def]
    """The same with options."""
    from typing import Annotated

    from typer import Argument, Option

    def command(
        words: Annotated[list[str] | None, Argument(metavar="TITLE FILE | [TYPE] CATEGORY LEARNING [IMPACT]")] = None,
        sender: Annotated[str | None, Option("--from", help="Share as this session.")] = None,
        as_json: Annotated[bool, Option("--json", help="One JSON object.")] = False,
    ) -> int:
        """Put a file or a lesson into the knowledge base. Types: learning, pattern, troubleshooting, best-practice."""
        return show(run(words or [], sender), as_json)

    return command
