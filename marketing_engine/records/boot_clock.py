"""How long ago something was, told by the clock since this machine's boot, which no correction of the time moves."""

import time

_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""Linux counts the time asleep by the first alone; macOS has only the second, which counts it."""


def seconds() -> float:
    """Seconds since the boot."""
    return time.clock_gettime(_CLOCK)


def least_since(then: float) -> float:
    """How many seconds have passed at least since the clock of this machine showed `then`.

    After another boot the clock begins anew. As long as it shows less than then, that is seen, and what it shows has
    passed. Later it is not seen, and the difference is too little rather than too much. So no boot needs a name.
    """
    now = seconds()
    return now - then if now >= then else now
