"""What a session can be, as the records have it."""

IN_PROGRESS, ON_PAUSE, COMPLETED = "in_progress", "paused", "completed"

DISCARDED = "discarded"
"""A mistake: it counts nowhere, and keeps nobody from another session at its time."""

LIVE = "live"
"""The source of a session that was held with these commands; any other names the file it was imported from."""
