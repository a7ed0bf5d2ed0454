"""The command `outreach-session` and its subcommands, one module each in commands/."""

from coordination.commands import subcommands

SUBCOMMANDS = (
    ("start", "start"),
    ("log", "log"),
    ("milestone", "milestone"),
    ("progress", "progress"),
    ("change", "change"),
    ("pause", "pause"),
    ("resume", "resume"),
    ("complete", "complete"),
    ("discard", "discard"),
    ("schedule", "schedule"),
    ("show", "show"),
    ("list", "list_sessions"),
    ("analytics", "analytics"),
    ("trends", "trends"),
    ("recommend", "recommend"),
    ("report", "report"),
    ("metrics", "metrics"),
    ("import", "import_history"),
)
"""(name, module in commands/)."""

ABOUT = "Outreach sessions: your own work from start to review, counted, compared and reported."


def main(arguments: list[str] | None = None) -> int:
    """Run `outreach-session …`; its exit code."""
    return subcommands.run(
        "outreach-session", ABOUT, "marketing_engine.session_manager.commands", SUBCOMMANDS, arguments
    )
