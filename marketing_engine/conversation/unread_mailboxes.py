"""Says in the lines of `session-status` which mailboxes cannot be read: coordination itself knows of no mailboxes."""

from collections.abc import Collection

from coordination import registry
from marketing_engine.channels.read_states import read_states

FIELD = "Action"
"""What a session says it does: a part of its line."""

_MARK = "mailbox "


def show_unread(sessions: Collection[str]) -> None:
    """Let these sessions, which read mail, say what cannot be read now; where all can, no session says so any more."""
    words = "; ".join(state.since for state in read_states() if state.warning)
    for name in registry.mailboxes():
        session = registry.get(name)
        said = session.details.get(FIELD, "") if session is not None else ""
        is_ours = said.startswith(_MARK)
        if session is not None and said != words and (is_ours or (words and not said and name in sessions)):
            registry.heartbeat(name, {FIELD: words})
