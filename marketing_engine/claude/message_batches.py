"""Questions to Claude as one Message Batch: half the price, answers within the hour mostly, a day at most.

A batch is noted before it is handed in and under its id as soon as the service has named it; so whoever was killed in
between finds it again, and nobody pays twice. Facts on the service: Anthropic's batch page, 2026-11. Only what
succeeded is charged; results stay for 29 days.
"""

import re
import secrets
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import select

from coordination.errors import Held
from coordination.registry import beat, now_text
from marketing_engine.claude.client import Answer, Purpose, Question, Service, Unavailable, read
from marketing_engine.claude.settings import Usage
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import JudgeBatch

MOST = 1000
"""Questions in one batch; the service takes 100,000, but within the time of one effect."""

UNNAMED = "unnamed-"
"""How the ref of a batch begins that the service has not named yet."""

LIVES_SECONDS = 25 * 3600
"""A batch ends by itself after 24 hours."""

CLOCKS_SECONDS = 120
"""So far our clock and the service's may be apart."""

FAILED = {"expired": "its request expired", "canceled": "its request was canceled"}
"""Of the ways in which the service ends a request without an answer, those that have a name of their own."""

_CUSTOM_ID = re.compile(r"prospect_(\d{1,18})-([0-9a-f]{12})\Z")


@dataclass(frozen=True)
class Asked:
    """A question on one prospect, and the digest of what it is about, by which an answer is known to be one to it."""

    prospect_id: int
    question: Question
    digest: str

    @property
    def custom_id(self) -> str:
        """The prospect's ref and the digest, which the service gives back with the answer."""
        return f"prospect_{self.prospect_id}-{self.digest}"


class Result(NamedTuple):
    """What a batch brought for one prospect: the digest of the question, and the answer, or why there is none."""

    digest: str
    answer: Answer | None
    why: str = ""


def batches_with(mine: Collection[int], purpose: Purpose) -> list[JudgeBatch]:
    """The run's batches for this purpose that hold one of these people, oldest first, with and without answers."""
    of_run = (
        JudgeBatch.campaign == purpose.campaign,
        JudgeBatch.run_id == purpose.run_id,
        JudgeBatch.purpose == purpose.what,
    )
    with transaction(reads=True) as db:
        rows = db.scalars(select(JudgeBatch).where(*of_run).order_by(JudgeBatch.id)).all()
    return [row for row in rows if any(id in mine for id in row.prospect_ids)]


def affordable(service: Service, asked: Sequence[Asked], purpose: Purpose) -> int:
    """How many of the questions today's budget covers, were each answer the longest, beside the batches under way."""
    with transaction(reads=True) as db:
        mine = (JudgeBatch.ended_at == "", JudgeBatch.role == purpose.role)
        under_way = sum(len(ids) for ids in db.scalars(select(JudgeBatch.prospect_ids).where(*mine)))
    prices = [service.at_most(one.question) for one in asked]
    left = service.left(purpose.role) - under_way * max(prices, default=0)
    for number, price in enumerate(prices):
        left -= price
        if left < 0:
            return number
    return len(prices)


def submit(service: Service, asked: Sequence[Asked], purpose: Purpose) -> JudgeBatch:
    """Hand in at most `MOST` questions as one batch. Raises Unavailable, Held.

    Where nobody knows whether the service got it, it stays noted, and `found_again` asks.
    """
    row = JudgeBatch(
        ref=UNNAMED + secrets.token_hex(8),
        run_id=purpose.run_id,
        campaign=purpose.campaign,
        session=purpose.session,
        model=service.setting.model,
        prospect_ids=[one.prospect_id for one in asked],
        created_at=now_text(),
        role=purpose.role,
        purpose=purpose.what,
    )
    with transaction() as db:
        db.add(row)
    requests: Any = [{"custom_id": one.custom_id, "params": one.question.parameters(service.setting)} for one in asked]
    try:
        ref = service.paid(
            purpose, lambda client: _id(client.messages.batches.create(requests=requests)), maybe_twice=False
        )
    except (Held, Unavailable) as error:
        if isinstance(error, Held) or error.undone:
            _change(row, ended_at=now_text())  # it is not there
        raise
    _change(row, ref=ref, ended_at="")
    return row


def _change(row: JudgeBatch, **values: str) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    with transaction() as db:
        db.merge(row)


def found_again(service: Service, row: JudgeBatch, purpose: Purpose) -> bool:
    """Whether the service has the batch; one that it never named to us is sought by its time and size."""
    if not row.ref.startswith(UNNAMED):
        return True
    if row.ended_at:
        return False
    listed = service.free(
        purpose.session,
        lambda client: [
            (one.created_at.timestamp(), _id(one), _size(one)) for one in client.messages.batches.list(limit=100).data
        ],
    )
    with transaction(reads=True) as db:
        ours = set(db.scalars(select(JudgeBatch.ref)))
    began, size = _seconds(row.created_at) - CLOCKS_SECONDS, len(row.prospect_ids)
    fits = [(at, ref) for at, ref, number in listed if ref not in ours and at >= began and number == size]
    if not fits:
        _change(row, ended_at=now_text())
        return False
    _change(row, ref=min(fits)[1])
    return True


def _id(batch: Any) -> str:
    if not (isinstance(batch.id, str) and re.fullmatch(r"[\w-]{1,200}", batch.id)):
        raise ValueError("a batch without an id")
    return batch.id


def _size(batch: Any) -> int:
    counts = batch.request_counts
    return int(counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired)


def _seconds(text: str) -> float:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp()


def wait(
    service: Service,
    row: JudgeBatch,
    purpose: Purpose,
    *,
    poll: Callable[[], None] = lambda: None,
    clock: Callable[[], float] = time.time,
) -> bool:
    """Wait for a batch's end, as long as the settings say since it was made; whether it has ended. Raises Held.

    `poll` is called at each look. A look that fails is made up for by the next.
    """
    setting = service.setting.batch
    until = _seconds(row.created_at) + setting.wait_minutes * 60
    while not (row.ended_at or ended(service, row, purpose)):
        if clock() >= until:
            return False
        poll()
        beat(purpose.session)
        service.sleep(setting.poll_seconds)
    return True


def ended(service: Service, row: JudgeBatch, purpose: Purpose) -> bool:
    """Whether the service is done with a batch, or knows it no more."""
    try:
        status = service.free(
            purpose.session, lambda client: client.messages.batches.retrieve(row.ref).processing_status
        )
    except Unavailable as error:
        return error.status == 404
    return status == "ended"


def answers(service: Service, row: JudgeBatch, purpose: Purpose) -> dict[int, Result]:
    """What an ended batch brought for each of its people; the first look books its cost. Raises Unavailable, Held."""
    try:
        lines = service.free(
            purpose.session,
            lambda client: [
                (str(one.custom_id), str(one.result.type), getattr(one.result, "message", None))
                for one in client.messages.batches.results(row.ref)
            ],
        )
    except Unavailable as error:
        if error.status != 404:
            raise
        lines = []
    ours = set(row.prospect_ids)
    found: dict[int, Result] = {}
    costs: list[tuple[int | None, Usage]] = []
    for custom_id, outcome, message in lines:
        match = _CUSTOM_ID.match(custom_id)
        prospect_id = int(match[1]) if match and int(match[1]) in ours else None
        answer = read(message) if outcome == "succeeded" else None
        if answer:
            costs.append((prospect_id, answer.usage))
        if match and prospect_id is not None:
            found.setdefault(prospect_id, Result(match[2], answer, FAILED.get(outcome, "its request failed")))
    _book(service, row, costs)
    return found


def _book(service: Service, row: JudgeBatch, costs: Sequence[tuple[int | None, Usage]]) -> None:
    with transaction() as db:
        stored = db.get_one(JudgeBatch, row.id, with_for_update=True)
        if not stored.ended_at:
            purpose = Purpose(row.role, row.purpose, row.session, row.campaign, row.run_id)
            for prospect_id, usage in costs:
                service.book(db, usage, purpose, prospect_id=prospect_id, batch=True)
            stored.ended_at = now_text()
    row.ended_at = stored.ended_at


def cancel(service: Service, row: JudgeBatch, purpose: Purpose) -> None:
    """Ask the service to end a batch; what it has answered by then still costs, and `settle` books it."""
    try:
        service.free(purpose.session, lambda client: client.messages.batches.cancel(row.ref))
    except Unavailable:
        return  # it then ends by itself, within the day


def settle(
    service: Service, purpose: Purpose, mine: Collection[int], *, clock: Callable[[], float] = time.time
) -> None:
    """Book what batches cost whose answers came too late for anybody, as far as they have ended by now."""
    with transaction(reads=True) as db:
        rows = db.scalars(select(JudgeBatch).where(JudgeBatch.ended_at == "")).all()
    for row in rows:
        age = clock() - _seconds(row.created_at)
        if age < service.setting.batch.wait_minutes * 60 or _is_awaited(row, purpose, mine):
            continue  # somebody waits for it
        if found_again(service, row, purpose) and ended(service, row, purpose):
            answers(service, row, purpose)
        elif age > LIVES_SECONDS:
            _change(row, ended_at=now_text())


def _is_awaited(row: JudgeBatch, purpose: Purpose, mine: Collection[int]) -> bool:
    return row.purpose == purpose.what and any(id in mine for id in row.prospect_ids)


def parts(asked: Sequence[Asked]) -> Iterator[Sequence[Asked]]:
    """The questions in batches that one call can take."""
    for start in range(0, len(asked), MOST):
        yield asked[start : start + MOST]
