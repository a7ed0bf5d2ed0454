"""The command `marketing` and its subcommands, one module each in commands/."""

from coordination.commands import subcommands

SUBCOMMANDS = (
    ("init", "init"),
    ("start", "start"),
    ("stop", "stop"),
    ("trigger", "trigger"),
    ("import", "import_prospects"),
    ("prospects", "prospects"),
    ("enrich", "enrich"),
    ("icp", "icp"),
    ("score", "score"),
    ("approve", "approve"),
    ("inbox", "inbox"),
    ("replies", "replies"),
    ("eval", "evaluate"),
    ("learn", "learn"),
    ("suppress", "suppress"),
    ("forget", "forget"),
    ("export", "export"),
    ("retention", "retention"),
    ("summary", "summary"),
    ("deliverability", "deliverability"),
    ("outreach", "outreach"),
    ("sequence", "sequence"),
    ("reconcile", "reconcile"),
    ("backup", "backup"),
    ("restore", "restore"),
    ("check", "check"),
    ("mailbox", "mailbox"),
    ("go-live", "go_live"),
    ("day", "day"),
    ("web", "web"),
    ("public-address", "public_address"),
    ("token", "token"),
)
"""(name, module in commands/)."""

ABOUT = "The marketing team: research, approval, outreach, conversation, report."


def main(arguments: list[str] | None = None) -> int:
    """Run `marketing …`; its exit code."""
    return subcommands.run("marketing", ABOUT, "marketing_engine.commands", SUBCOMMANDS, arguments)
