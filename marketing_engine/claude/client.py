"""Claude as every caller asks it: with the user's key, under a permit, within a role's budget, each call's cost booked.

Facts on the API are from Anthropic's documentation and its SDK 2.12, read in 2026-11.
"""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import CoordinationError
from marketing_engine.claude import spending
from marketing_engine.claude.settings import Settings, Usage, settings
from marketing_engine.config.secrets import file, secret, url_problem
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record

if TYPE_CHECKING:
    from anthropic import Anthropic, APIStatusError

KEY = "ANTHROPIC_API_KEY"
BASE_URL = "ANTHROPIC_BASE_URL"

CONNECT_SECONDS = 5
ANSWER_SECONDS = 20
"""Together below what an effect may take (coordination.effects)."""

PAUSES = (1, 4)
"""Seconds before a busy service is asked again, unless it names a time itself."""

LONGEST_PAUSE = 30

NO_KEY = "no key"
SPENT = "the day's budget is spent"
NONSENSE = "it answered nonsense"
BUSY = (408, 409, 429)
"""Statuses, with those from 500 on, after which the SDK too would ask again; it may not: it would keep the permit."""

Found = TypeVar("Found")


class Unavailable(CoordinationError):
    """Claude cannot be asked: no key, the budget spent, the service down. `why` is that in a few words."""

    def __init__(self, text: str, why: str, *, status: int = 0) -> None:
        super().__init__(text)
        self.why = why
        self.status = status

    @property
    def undone(self) -> bool:
        """Whether the service itself says that it did nothing; else nobody knows what it did."""
        return (400 <= self.status < 500 and self.status != 408) or self.status in (503, 529)


class _Busy(Unavailable):
    """May go better in `pause` seconds."""

    def __init__(self, text: str, why: str, *, status: int = 0, pause: float = 0) -> None:
        super().__init__(text, why, status=status)
        self.pause = pause


@dataclass(frozen=True)
class Purpose:
    """For whom and for what a call is made, as it is booked; `what` is a word or two."""

    role: str
    what: str
    session: str
    campaign: str = ""
    run_id: int | None = None


@dataclass(frozen=True)
class Question:
    """Instructions, the data that they are about, and the JSON schema of the answer.

    With `cached` the instructions are kept by the service for five minutes; below its model's least length
    (512 tokens for Haiku 5.5) they are not, without an error.
    """

    instructions: str
    data: str
    schema: Mapping[str, Any]
    cached: bool = False

    def parameters(self, setting: Settings) -> dict[str, Any]:
        """The arguments of `messages.create`, and of a batch's request."""
        block = {"type": "text", "text": self.instructions}
        if self.cached:
            block = {**block, "cache_control": {"type": "ephemeral"}}  # type: ignore[dict-item]
        wanted: dict[str, Any] = {"format": {"type": "json_schema", "schema": dict(self.schema)}}
        if setting.effort:
            wanted["effort"] = setting.effort
        return {
            "model": setting.model,
            "max_tokens": setting.max_tokens,
            "system": [block],
            "messages": [{"role": "user", "content": self.data}],
            "output_config": wanted,
        }


@dataclass(frozen=True)
class Answer:
    """What came back: the text, and in a few words what is wrong with it (empty: nothing that could be seen here)."""

    text: str
    problem: str
    usage: Usage


def connect(*, sleep: Callable[[float], None] = time.sleep) -> "Service":
    """Claude with the user's key; raises Unavailable without one, ConfigError."""
    try:
        key = secret(KEY)
    except CoordinationError as error:
        raise Unavailable(str(error), "its key cannot be read") from None
    if not key:
        raise Unavailable(f"${KEY} is not set, and {file()} does not have it", NO_KEY)
    if not (key.isascii() and key.isprintable()):
        raise Unavailable(f"${KEY} holds what no key can hold", NO_KEY)
    return Service(key, settings(), sleep)


class Service:
    """Claude with a key, for as many calls as one piece of work takes."""

    def __init__(self, key: str, setting: Settings, sleep: Callable[[float], None]) -> None:
        self.setting = setting
        self.sleep = sleep
        self._key = key
        self._client: Anthropic | None = None

    def ask(
        self, question: Question, purpose: Purpose, *, prospect_id: int | None = None, retries: int = len(PAUSES)
    ) -> Answer:
        """One question, booked whatever the answer is worth. Raises Unavailable, Held."""
        if self.left(purpose.role) <= 0:
            raise Unavailable(f"today's budget of {purpose.role} for Claude is spent", SPENT)
        parameters = question.parameters(self.setting)
        message = self.paid(purpose, lambda client: client.messages.create(**parameters), retries=retries)
        answer = read(message)
        with transaction() as db:
            self.book(db, answer.usage, purpose, prospect_id=prospect_id)
        return answer

    def left(self, role: str) -> float:
        """How many dollars a role may still spend today."""
        with transaction(reads=True) as db:
            return spending.left_today(db, role)

    def at_most(self, question: Question) -> float:
        """Above what one question costs in a batch: a token for every two characters, and the longest answer."""
        characters = len(json.dumps(question.parameters(self.setting), ensure_ascii=False))
        usage = Usage(0, self.setting.max_tokens, cache_creation=characters // 2)
        return self.setting.prices.dollars(usage) * self.setting.batch_share

    def paid(
        self,
        purpose: Purpose,
        call: "Callable[[Anthropic], Found]",
        *,
        retries: int = len(PAUSES),
        maybe_twice: bool = True,
    ) -> Found:
        """Make a call that costs, each attempt under a permit of its own; raises Unavailable, Held.

        A busy service is asked again after the time that it names; with `maybe_twice` also where nobody knows whether
        it did what was asked.
        """
        client = self._connected()
        for pause in (*PAUSES[:retries], None):
            try:
                with effects.Permit(purpose.session or None, "spend", f"Claude: {purpose.what}"):
                    return self._in_time(call, client)
            except _Busy as busy:
                wait = max(pause or 0, busy.pause)
                if pause is None or wait > LONGEST_PAUSE or not (busy.undone or maybe_twice):
                    raise
                self.sleep(wait)
        raise AssertionError("the last pause is None")

    def _in_time(self, call: "Callable[[Anthropic], Found]", client: "Anthropic") -> Found:
        """The call, cut off where its answer trickles: the SDK limits each read, and a permit is for all of them."""
        done: Queue[Found | Exception] = Queue()

        def make_call() -> None:
            try:
                done.put(_made(call, client))
            except Exception as error:
                done.put(error)

        Thread(target=make_call, daemon=True).start()
        try:
            found = done.get(timeout=CONNECT_SECONDS + ANSWER_SECONDS)
        except Empty:
            self._client = None
            client.close()
            raise Unavailable("Claude's answer did not end in time", "the service is slow") from None
        if isinstance(found, Exception):
            raise found
        return found

    def free(self, session: str, call: "Callable[[Anthropic], Found]") -> Found:
        """Make a call that costs nothing, once; raises Unavailable, Held."""
        effects.refuse_if_held(session or None, "spend")
        return _made(call, self._connected())

    def book(
        self, db: Session, usage: Usage, purpose: Purpose, *, prospect_id: int | None = None, batch: bool = False
    ) -> None:
        """Note what a call cost, in the caller's transaction."""
        share = self.setting.batch_share if batch else 1
        record(
            db,
            Kind.MODEL_CALLED,
            campaign=purpose.campaign,
            run_id=purpose.run_id,
            prospect_id=prospect_id,
            session=purpose.session,
            provider="anthropic",
            model=self.setting.model,
            role=purpose.role,
            purpose=purpose.what,
            batch=batch,
            input_tokens=usage.input,
            output_tokens=usage.output,
            cache_creation_tokens=usage.cache_creation,
            cache_read_tokens=usage.cache_read,
            dollars=round(self.setting.prices.dollars(usage) * share, 8),
        )

    def _connected(self) -> "Anthropic":
        """The SDK's client, made outside of any permit: its import alone takes a second."""
        if self._client is None:
            import anthropic

            url = secret(BASE_URL)
            problem = url_problem(url) if url else ""
            if problem:
                raise Unavailable(f"${BASE_URL}: {problem}", "its address is not safe")
            limits = anthropic.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
            self._client = anthropic.Anthropic(api_key=self._key, base_url=url, timeout=limits, max_retries=0)
        return self._client


def _made(call: "Callable[[Anthropic], Found]", client: "Anthropic") -> Found:
    """The call; what the SDK raises comes as Unavailable, without the service's own words: they could quote the key."""
    import anthropic

    try:
        return call(client)
    except anthropic.APIStatusError as error:
        raise _refused(error) from None
    except anthropic.APITimeoutError:  # not asked again: what took so long may have been done, and cost
        raise Unavailable(f"Claude did not answer within {ANSWER_SECONDS} s", "the service is slow") from None
    except anthropic.APIConnectionError as error:
        reason = type(error.__cause__ or error).__name__
        text = f"Claude could not be reached: {reason}"
        if reason.startswith("Read"):  # an answer had begun: it was made, and is paid for
            raise Unavailable(text, "the service is down") from None
        raise _Busy(text, "the service is down") from None
    except (anthropic.AnthropicError, ValueError, AttributeError, TypeError) as error:  # the SDK checks no shapes
        raise Unavailable(f"Claude answered nonsense: {type(error).__name__}", NONSENSE) from None


def _refused(error: "APIStatusError") -> Unavailable:
    status = error.status_code
    if status in BUSY or status >= 500:
        try:
            pause = max(0.0, float(error.response.headers.get("retry-after", "0")))
        except ValueError:
            pause = 0.0
        return _Busy(f"Claude answered {status}; try again later", "the service is busy", status=status, pause=pause)
    if status in (401, 403):
        return Unavailable(f"Claude answered {status}: it refuses ${KEY}", "the key is refused", status=status)
    return Unavailable(f"Claude answered {status}", f"it answered {status}", status=status)


def read(message: Any) -> Answer:
    """A message of the API as an answer; one that was refused or cut is none, and still costs."""
    used = getattr(message, "usage", None)
    usage = Usage(
        _count(used, "input_tokens"),
        _count(used, "output_tokens"),
        _count(used, "cache_creation_input_tokens"),
        _count(used, "cache_read_input_tokens"),
    )
    content = getattr(message, "content", None)
    blocks = content if isinstance(content, list) else []
    text = "".join(str(block.text) for block in blocks if getattr(block, "type", "") == "text")
    reason = getattr(message, "stop_reason", "")
    if reason == "refusal":
        return Answer("", "it refused", usage)
    if reason in ("max_tokens", "model_context_window_exceeded"):
        return Answer("", "its answer was cut", usage)
    return Answer(text, "" if text else "its answer was empty", usage)


def _count(usage: Any, name: str) -> int:
    value = getattr(usage, name, 0)
    return value if isinstance(value, int) and value > 0 else 0
