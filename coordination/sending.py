"""Sending a message: who gets it, what it stops, whom it wakes."""

import os

from coordination import address, holds, orders, registry, waking
from coordination.errors import CoordinationError, TryAgain, from_os_error
from coordination.message import Message
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Sent:
    """What became of a message.

    `receivers` got it; `unstarted` are those of them whom nobody has started yet, `stopped` those who were
    stopped, `held` those who do nothing about it until a hold is lifted. `hold` is the hold that the
    message placed or found in force (`repeated`), `lifted` the one that it ended.
    """

    __slots__ = (
        "held",
        "hold",
        "id",
        "is_answer",
        "lifted",
        "receivers",
        "repeated",
        "stopped",
        "unstarted",
        "warning",
    )

    def __init__(self, id: str) -> None:
        self.id = id
        self.is_answer = False
        self.receivers: list[str] = []
        self.unstarted: list[str] = []
        self.stopped: list[str] = []
        self.held: list[str] = []
        self.hold: holds.Hold | None = None
        self.repeated = False
        self.lifted: holds.Hold | None = None
        self.warning = ""

    def warn(self, text: str) -> None:
        """Add to what the sender should know."""
        self.warning = f"{self.warning}; {text}" if self.warning else text


def hops_here() -> int:
    """How many answers to answers led here: one more than the message that woke this script."""
    text = os.environ.get("SESSION_HOPS", "")
    return int(text) + 1 if text.isascii() and text.isdigit() and len(text) < 6 else 0


def send(message: Message, order: orders.Order | None = None) -> Sent:
    """Deliver a message to everyone its address means, and wake those whom a script works.

    A message that is a stop, pause or resume takes effect before it is delivered. `order` is given where
    the caller knows better than the address whom it binds. Raises UsageError, CoordinationError, TryAgain.
    """
    order = order or orders.order_of(message.subject, message.body, message.to)
    if order and not holds.is_talk(order):
        address.check_address(order.address)
        return _send_order(message, order)
    return report(message)


def report(message: Message) -> Sent:
    """Deliver a message that is never obeyed as an order: what programs report may quote a stranger. Raises as `send`.

    Where it sounds like an order, the warning says that it stops and resumes no session.
    """
    message.check()
    sent = Sent(message.id)
    sent.is_answer = bool(message.in_reply_to)
    _deliver(message, registry.resolve(message.to, message.sender), sent)
    if orders.sounds_like_order(message.body) or orders.sounds_like_order(message.subject):
        sent.warn(orders.NOT_OBEYED)
    return sent


def _send_order(message: Message, order: orders.Order) -> Sent:
    from coordination import events

    sent = Sent(message.id)
    if order.verb == orders.RESUME:
        sent.lifted = holds.resume(order)
        events.record("lifted", message.sender, sent.lifted.end())
        _deliver_order(message, order, sent)
        wake_freed(sent.lifted, sent.warn)
        return sent
    sent.hold, is_new = holds.place(order, message.sender)
    sent.repeated = not is_new
    if order.objects:
        what = " ".join(order.objects)[:40]
        sent.warn(f"{what!r} narrows nothing, so all is held; to hold sending only: PAUSE ALL OUTREACH - why")
    if is_new:
        events.record("hold", message.sender, str(sent.hold))
        _deliver_order(message, order, sent)
    from coordination import effects  # most messages are no stop and need no locks

    try:
        effects.wait_until_quiet(sent.hold, effects.MAX_SECONDS)
    except TryAgain as error:
        sent.warn(str(error))
        raise TryAgain(sent.warning) from None
    return sent


def _deliver_order(message: Message, order: orders.Order, sent: Sent) -> None:
    """Deliver an order to the sessions that it binds or frees; it is in force also where that fails."""
    try:
        message.check()
        _deliver(message, registry.resolve(order.address, message.sender), sent)
    except CoordinationError as error:
        sent.warn(str(error))
    except OSError as error:
        sent.warn(f"the message itself was not delivered: {from_os_error(error)}")


def wake_freed(lifted: holds.Hold, warn: "Callable[[str], None]") -> None:
    """Wake the sessions that a hold had bound; it is lifted also where that fails."""
    try:
        waking.wake_covered(lifted.address)
    except OSError as error:  # session-wake makes this good
        warn(f"{lifted.address} could not be woken: {from_os_error(error)}")


def _deliver(message: Message, receivers: list[str], sent: Sent) -> None:
    data = message.compose()
    store = open_store()
    try:
        if len(receivers) == 1:
            store.append(receivers[0], message.id, data)
            sent.receivers = receivers
        else:
            for name in store.spread(receivers, message.id, data):
                sent.receivers.append(name)
    except OSError as error:
        if not sent.receivers:
            raise
        missed = ", ".join(name for name in receivers if name not in sent.receivers)
        raise TryAgain(f"delivered to {', '.join(sent.receivers)}; not to {missed}: {from_os_error(error)}") from None
    finally:
        reached = set(sent.receivers)
        sent.receivers = [name for name in receivers if name in reached]
        _tell_and_wake(sent)


def _tell_and_wake(sent: Sent) -> None:
    """Wake those who have it; note who will not read it at once."""
    in_force = holds.in_force()
    for name in sent.receivers:
        session = registry.get(name)
        if session is None:
            sent.unstarted.append(name)
        elif session.stopped:
            sent.stopped.append(name)
        elif any(hold.covers(name, "") for hold in in_force):
            sent.held.append(name)
        elif registry.is_script(name):
            try:
                waking.wake(name)
            except OSError as error:  # the message is there; session-wake makes this good
                sent.warn(f"{name} could not be woken: {from_os_error(error)}")
