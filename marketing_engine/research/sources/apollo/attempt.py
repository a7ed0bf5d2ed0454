"""One HTTP attempt: it ends in time whatever the network does, follows no redirect, and reads only so much."""

import json
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field

from marketing_engine.network.one_request import Caller
from marketing_engine.research.sources.apollo.query import Parameters

LARGEST = 20_000_000
"""Bytes of an answer that are read."""


@dataclass(frozen=True)
class Response:
    """What came of a request. `problem` is empty where a whole answer came, and then there is a status.

    `sent` tells whether a connection was made, so that the request may have arrived and been charged.
    """

    sent: bool
    seconds: float = 0.0
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    problem: str = ""


def attempt(
    method: str, url: str, headers: Mapping[str, str], parameters: Parameters, body: object, seconds: float
) -> Response:
    """Make one request and wait for its whole answer, at most `seconds`; failures of the network are responses too.

    It has a connection of its own: one kept open could have been closed by the other side meanwhile.
    """
    began = time.monotonic()
    data = None if body is None else json.dumps(body).encode()
    with closing(Caller(url, LARGEST + 1)) as caller:
        found = caller.request(method, headers, data, seconds, parameters)
    took = round(time.monotonic() - began, 3)
    problem = found.problem
    if len(found.body) > LARGEST:
        problem = f"an answer of more than {LARGEST // 1_000_000} MB"
    if problem:
        return Response(found.is_connected, took, problem=problem)
    return Response(True, took, found.status, found.headers, found.body)
