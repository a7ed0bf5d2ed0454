"""The page's connections: a time limit for each request, and a limit on their number.

uvicorn has no limit for the time of a request and accepts connections until no descriptor is left.
"""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

BACKLOG = 64
"""Connections that the kernel keeps for us; so many may come at once before the oldest is closed."""

MOST_AHEAD = 16_384  # bytes of further requests, which h11 keeps without a limit


class Connection(H11Protocol):
    """One connection.

    It is closed when a request's head takes longer than `head_seconds`, its body longer than `body_seconds`, or when
    the client takes nothing of an answer for `stall_seconds`. Of more than `most`, the one that has waited longest
    for a client's bytes is closed, those of people who are logged in last.
    """

    head_seconds = 10.0
    body_seconds = 120.0  # eight mebibytes at half a megabit a second
    stall_seconds = 30.0
    most = 100  # with files and the database's below 256, which is all that macOS gives a process

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._waits_for: object = None
        self._waits_since = 0.0
        self._clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Watch a new connection, and close another where there are too many."""
        super().connection_made(transport)
        self._watch()
        if len(self.connections) > self.most:
            self._close_one()

    def data_received(self, data: bytes) -> None:
        """Take bytes of a request; a client that sends many requests before the first answer is cut off."""
        super().data_received(data)
        if self.conn.their_state is h11.DONE and len(self.conn.trailing_data[0]) > MOST_AHEAD:
            self.transport.abort()
        self._watch()

    def on_response_complete(self) -> None:
        """Wait for the next request."""
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        """Wait for the client to take what there is."""
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        """Go on with the answer."""
        super().resume_writing()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the clock."""
        if self._clock:
            self._clock.cancel()
        super().connection_lost(exc)

    @property
    def _rank(self) -> tuple[bool, float]:
        """Which of those that wait for their clients is closed first."""
        known = self.scope is not None and self.scope["state"].get("visitor") is not None
        return known, self._waits_since

    def _watch(self) -> None:
        """Set the clock when the connection begins to wait for its client: for a head, a body, or to take an answer."""
        limits = {h11.IDLE: self.head_seconds, h11.SEND_BODY: self.body_seconds, "reader": self.stall_seconds}
        unsent = self.flow.write_paused or self.transport.is_closing()
        waits_for = "reader" if unsent else self.conn.their_state
        if waits_for == self._waits_for:
            return
        if self._clock:
            self._clock.cancel()
        self._waits_for, self._waits_since, self._clock = waits_for, self.loop.time(), None
        if waits_for in limits:
            self._clock = self.loop.call_later(limits[waits_for], self.transport.abort)

    def _close_one(self) -> None:
        waiting = [one for one in self.connections if isinstance(one, Connection) and one._clock]
        oldest = min(waiting, key=lambda one: one._rank)
        self.connections.discard(oldest)  # at once: the next one may come before this one is seen to be lost
        oldest.transport.abort()
