"""Ends a wait in time where what is waited for does not: a resolver, a server that trickles, a user's own command."""

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T]) -> T:
    """What a call returns or raises; TimeoutError where it has not ended after so many seconds.

    Then its thread goes on alone, and nothing waits for it when the process ends.
    """
    returned: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            returned.append(call())
        except BaseException as error:
            raised.append(error)  # it is raised by the thread that waits

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(max(seconds, 0.0))
    if raised:
        raise raised[0]
    if not returned:
        raise TimeoutError
    return returned[0]
