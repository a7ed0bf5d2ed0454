"""What is said wherever counts hold what nobody wrote."""

from coordination import output
from marketing_engine.outreach_sessions.progress import RESPONSES, Progress


def tell_simulated(progress: Progress) -> None:
    """One line on stderr where responses are simulated."""
    if progress.simulated:
        output.note(f"note: {progress.simulated} of the {progress.totals.get(RESPONSES, 0)} responses are simulated")
