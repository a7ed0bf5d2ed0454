"""Every session-* command: (name, module, what it does, what its arguments are). Data that imports nothing.

The wrappers in bin/, the completions, the reference in docs/ and the contract tests are made from this list.
The kinds of arguments are there to be completed; a `*` marks one that may be repeated.
"""

COMMANDS = (
    ("session-start", "start", "Start a session, or refresh the one that runs", ("session",)),
    (
        "session-send-message",
        "send",
        "Send a message to a session, a team, a pattern or everybody",
        ("address", "verb", "verb", "priority"),
    ),
    ("session-check-messages", "check", "Show a session's new messages and mark them read", ("session",)),
    ("session-status", "status", "Who is here: one line a session", ("address",)),
    ("session-share-learning", "share_learning", "Put a file or a lesson into the knowledge base", ("type", "file")),
    ("session-search-knowledge", "search_knowledge", "Find what was learned", ("", "type")),
    ("session-heartbeat", "heartbeat", "Say that a session is alive, and what it does", ()),
    ("session-claim", "claim", "Have something to yourself for a while: of twelve who try, one gets it", ()),
    ("session-release", "release", "Give up what was claimed", ("claim*",)),
    ("session-stop", "stop", "Stop sessions; their mail waits", ("session*",)),
    ("session-hold", "hold", "Pause sessions until somebody resumes them, or show what is held", ("address",)),
    ("session-resume", "resume", "Lift holds", ("hold*",)),
    ("session-stop-all", "stop_all", "Emergency stop of everybody, also of those who start later", ()),
    ("session-wake", "wake", "Wake sessions whose mail is unattended (from cron, each minute)", ("session*",)),
    ("session-log", "log", "What happened: one timeline over all sessions", ("address",)),
    ("session-archive", "archive", "Put old read mail out of the way; unread mail stays", ("session*",)),
    ("session-doctor", "doctor", "Find what is wrong with the state folder, and mend it when asked", ("session*",)),
    ("session-import", "import_json", "Bring in messages and sessions of earlier scripts (JSON files)", ("folder",)),
)


def module_of(name: str) -> str:
    """The module of a command, given its name with or without `.sh`; KeyError for no command."""
    return {command: module for command, module, *_ in COMMANDS}[name.removesuffix(".sh")]


def about(name: str) -> str:
    """What a command does, in one line."""
    return {command: text for command, _, text, _ in COMMANDS}[name]
