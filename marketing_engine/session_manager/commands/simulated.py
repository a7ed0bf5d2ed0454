"""What is said wherever counts hold what nobody wrote."""

from coordination import output
from marketing_engine.session_manager.progress import RESPONSES, Progress


def tell_simulated(*progresses: Progress) -> None:
    """One line on stderr where responses are simulated."""
    simulated = sum(one.simulated for one in progresses)
    if simulated:
        responses = sum(one.totals.get(RESPONSES, 0) for one in progresses)
        output.note(f"note: {simulated} of the {responses} responses are simulated")
