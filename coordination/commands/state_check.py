"""Whether a command may work on this state folder."""

from coordination.errors import CoordinationError, StateGone
from coordination.paths import check_format


def check_state(module_name: str, words: list[str]) -> None:
    """Raise CoordinationError for a state folder that this version cannot read; a damaged one keeps no stop back."""
    try:
        check_format()
    except CoordinationError as error:
        if isinstance(error, StateGone) or module_name not in ("stop_all", "hold", "send"):
            raise
        from coordination import address, orders

        found = [orders.order_in(word, address.BROADCAST) for word in words]
        if module_name == "send" and not any(order and order.verb != orders.RESUME for order in found):
            raise
