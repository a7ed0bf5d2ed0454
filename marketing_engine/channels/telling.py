"""What a provider tells of a mail after it took it: the words for it, the same for every provider."""

from dataclasses import dataclass

PROCESSED = "processed"
DEFERRED = "deferred"
DELIVERED = "delivered"
HARD_BOUNCE = "hard_bounce"
BLOCK = "block"
OPENED = "opened"
CLICKED = "clicked"
COMPLAINED = "complained"
UNSUBSCRIBED = "unsubscribed"
DROPPED = "dropped"
DROPPED_HARD = "dropped_hard"
"""`dropped`: the provider took the mail and did not pass it on; `dropped_hard` because of the address."""

LEFT = (PROCESSED, DEFERRED, DELIVERED, HARD_BOUNCE, BLOCK, OPENED, CLICKED, COMPLAINED, UNSUBSCRIBED)
"""Each proves that the mail left."""
DROPS = (DROPPED, DROPPED_HARD)


@dataclass(frozen=True)
class Told:
    """One thing that a provider tells. `kind` is a word of the above, or the provider's own that means nothing here.

    `id` is the provider's own for it; `at` when it happened (ISO 8601, empty if it does not say); `detail` the words of
    servers, cleaned; `wish` is the reason for which the address is suppressed, if any.
    """

    id: str
    kind: str
    message_id: str
    at: str
    detail: str = ""
    wish: str = ""
