"""The Message-IDs of the mails that this program sends."""

import re

ANSWER = "answer"
"""The step of an automatic answer, as its Message-ID says it."""

_OURS = re.compile(
    r"<(touch-(\d{1,12}-)?(?P<step>\d{1,4}|reply-\d{1,12})|answer)\.[0-9a-f]{12,32}@[^@<>\s]{1,250}>"
)  # before revision 0004 of the records: `touch-<prospect>-<step>.<random>`


def step_of(message_id: str) -> str:
    """Which step one of our Message-IDs is of: `1`, `2`, …, or ANSWER; empty for any other."""
    found = _OURS.fullmatch(message_id)
    if found is None:
        return ""
    step = found["step"] or ANSWER
    return ANSWER if step.startswith("reply") else step
