"""How a process of the marketing team ends: at once."""

import sys

from coordination.startup import launch


def leave(code: int) -> None:
    """End with this exit code; the records are closed first, so that they lie in one file again.

    What the interpreter would tidy up besides takes it a sixth of a second, and the kernel no time.
    """
    database = sys.modules.get("marketing_engine.records.database")
    if database is not None:
        database.close()
    launch.leave(code)
