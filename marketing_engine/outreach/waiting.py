"""A batch waits for the moment at which its next mail may leave."""

import time

from sqlalchemy import select

from coordination import effects, registry
from marketing_engine.outreach import cancelling
from marketing_engine.outreach.promised_times import MOST_WAIT
from marketing_engine.outreach.reservation import Order
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import SendItem


def wait_for(order: Order, until: float, session: str | None) -> None:
    """Wait for a moment (seconds since 1970), MOST_WAIT at most whatever the clock says; raises Held under a hold.

    It is over as soon as the mail is cancelled.
    """
    end = time.monotonic() + min(until - time.time(), MOST_WAIT)
    while (left := end - time.monotonic()) > 0 and not _is_cancelled(order):
        effects.refuse_if_held(session, "send")
        registry.beat(session)
        time.sleep(min(cancelling.LOOK, left))


def _is_cancelled(order: Order) -> bool:
    mine = (SendItem.run_id == order.run_id, SendItem.prospect_id == order.prospect_id)
    with transaction(reads=True) as db:
        cancelled = select(SendItem.id).where(*mine, SendItem.step == int(order.step), SendItem.outcome == CANCELLED)
        return db.scalar(cancelled) is not None
