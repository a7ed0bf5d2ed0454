"""SessionCoordinator, the door for Python: messages, reports, tasks, answers, learnings."""

import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from coordination import address, identity, knowledge, orders, paths, sending
from coordination.errors import DamagedMessage, ResultTimeout, UsageError
from coordination.message import Message, id_time
from coordination.store import open_store


class SessionCoordinator:
    """Delegates tasks to other sessions and waits for their answers.

    `session` is whom it acts for: by default `$SESSION_NAME`, else what this terminal registered, else
    the login name.
    """

    def __init__(self, session: str | None = None) -> None:
        paths.check_format()
        self.session = identity.me(session)
        self._last: dict[str, str] = {}

    def send_message(
        self, to: str, text: str, *, subject: str = "", priority: str = "normal", in_reply_to: str = ""
    ) -> sending.Sent:
        """Send a note to a session, team, pattern or `broadcast`."""
        return sending.send(
            Message(
                sender=self.session,
                to=to,
                body=text,
                subject=subject,
                priority=priority,
                in_reply_to=in_reply_to,
                hops=sending.hops_here(),
            )
        )

    def report(self, to: str, text: str, *, answers: Message | None = None) -> sending.Sent:
        """Send a note that is never read as an order: it may quote a stranger. `answers` is what it answers."""
        return sending.report(
            Message(
                sender=self.session,
                to=to,
                body=text,
                in_reply_to=answers.id if answers else "",
                hops=answers.hops + 1 if answers else sending.hops_here(),
            )
        )

    def share_learning(self, text: str = "", *, category: str = "", title: str = "", file: str = "") -> str:
        """Put a text of a category, or a file with a title, into the knowledge base; the learning's id."""
        return knowledge.share(
            knowledge.Learning(self.session, "learning", category=category, text=text, title=title, file=file)
        ).id

    def send_task(self, session: str, task: str, params: Mapping[str, Any] | None = None) -> str:
        """Give a session something to do; the task's id. Raises UsageError for a task that is not one word.

        A task that is an order takes effect; `params`, which may quote a stranger, are never read as one.
        """
        if not task.replace("_", "").replace("-", "").isalnum():
            raise UsageError(f"task {task!r}: expected one word, like find_prospects")
        words = [task, *(f"{key}={_as_text(value)}" for key, value in (params or {}).items())]
        message = Message(
            sender=self.session,
            to=session,
            body=" ".join(words),
            kind="task",
            parameters=json.dumps(dict(params or {}), indent=1),
            hops=sending.hops_here(),
        )
        order = orders.order_in(task, session)
        if order:
            sending.send(message, order)
        else:
            sending.report(message)
        self._last[session] = message.id
        return message.id

    def wait_for_result(self, session: str, timeout: float = 300, *, task_id: str | None = None) -> dict[str, Any]:
        """The answer to the last task sent to this session, or to `task_id`; waits up to `timeout` seconds.

        The answer is a dictionary: what the worker returned as parameters, and always `text` (its message),
        `from`, `id` and `status` (`done` if the worker said nothing else). It is found by its task's id wherever
        it lies in this session's mailbox, whoever has read it before. Raises ResultTimeout, and UsageError where
        no task was sent.
        """
        wanted = task_id or self._last.get(session)
        if wanted is None:
            raise UsageError(f"no task was sent to {session} by this coordinator; give task_id=")
        return self.wait_for_answer([session], wanted, timeout)

    def wait_for_answer(self, asked: Sequence[str], task_id: str, timeout: float) -> dict[str, Any]:
        """The first answer to a task by one of those asked (names, teams or patterns); as `wait_for_result`."""
        deadline = time.monotonic() + timeout
        seen: set[str] = set()
        pause = 0.005
        store, stamp = open_store(), None
        while True:
            paths.check_format()
            before, stamp = stamp, store.stamp(self.session)
            answer = self._answer_to(task_id, asked, seen) if stamp != before else None
            if answer is not None:
                return answer
            left = deadline - time.monotonic()
            if left <= 0:
                raise ResultTimeout(f"{', '.join(asked)} did not answer task {task_id} within {timeout:g} s")
            time.sleep(min(pause, left))
            pause = min(pause * 2, 0.05)

    def mark_read(self, id: str) -> None:
        """Take a message that waits in this session's mailbox; one that somebody has taken is left to them."""
        claim = open_store().claim(self.session, of=[id])
        try:
            for item in list(claim.items):
                claim.acknowledge(item)
        finally:
            claim.close()

    def send_result(self, task: Message, text: str, params: Mapping[str, Any] | None = None) -> sending.Sent:
        """Answer a task; the text, which may quote a stranger, is never read as an order."""
        return sending.report(
            Message(
                sender=self.session,
                to=task.sender,
                body=text,
                kind="result",
                in_reply_to=task.id,
                parameters=json.dumps(dict(params or {}), indent=1),
                hops=task.hops + 1,
            )
        )

    def _answer_to(self, task_id: str, asked: Sequence[str], seen: set[str]) -> dict[str, Any] | None:
        store = open_store()
        since = str(int(id_time(task_id)) - 1)
        for item in [*store.peek(self.session), *store.history(self.session, since=since)]:
            if item.id in seen or item.id < since:
                continue
            try:
                message = Message.parse(item.read())
            except (FileNotFoundError, DamagedMessage):
                continue  # moved by its reader just now: it is found at the next look
            seen.add(item.id)
            answers = message.in_reply_to == task_id and message.kind == "result"
            if answers and any(address.covers(one, message.sender) for one in asked):
                return _result(message)
        return None


def _as_text(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(str(item) for item in value) + "]"
    return str(value).replace(" ", "_")


def _result(message: Message) -> dict[str, Any]:
    try:
        found = json.loads(message.parameters) if message.parameters else {}
    except ValueError:
        found = {}
    result = dict(found) if isinstance(found, dict) else {"value": found}
    return {"status": "done", **result, "text": message.body, "from": message.sender, "id": message.id}
