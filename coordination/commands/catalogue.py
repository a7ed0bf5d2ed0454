"""Every session-* command: (name, module, what it does). Data that imports nothing.

The wrappers in bin/, the completions, the reference in docs/ and the contract tests are made from this list.
"""

COMMANDS = (
    ("session-start", "start", "Start a session, or refresh the one that runs"),
    ("session-send-message", "send", "Send a message to a session, a team, a pattern or everybody"),
    ("session-check-messages", "check", "Show a session's new messages and mark them read"),
    ("session-status", "status", "Who is here: one line a session"),
    ("session-share-learning", "share_learning", "Put a file or a lesson into the knowledge base"),
    ("session-heartbeat", "heartbeat", "Say that a session is alive, and what it does"),
    ("session-stop", "stop", "Stop sessions; their mail waits"),
    ("session-wake", "wake", "Wake sessions whose mail is unattended (from cron, each minute)"),
    ("session-stop-all", "stop_all", "Emergency stop of everybody, also of those who start later"),
    ("session-resume", "resume", "Lift holds"),
)


def module_of(name: str) -> str:
    """The module of a command, given its name with or without `.sh`; KeyError for no command."""
    return {command: module for command, module, _ in COMMANDS}[name.removesuffix(".sh")]


def about(name: str) -> str:
    """What a command does, in one line."""
    return {command: text for command, _, text in COMMANDS}[name]
