"""The Message-IDs of the mails that this program sends."""

import re
import secrets

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


_SELF_TEST = re.compile(r"<self-test\.[0-9a-f]{32}@[^@<>\s]{1,250}>")


def new_self_test(domain: str) -> str:
    """The Message-ID of a new mail that a mailbox sends to test itself."""
    return f"<self-test.{secrets.token_hex(16)}@{domain}>"


def is_self_test(message_id: str) -> bool:
    """Whether a Message-ID has the form of a self-test's; only those in the records are one."""
    return _SELF_TEST.fullmatch(message_id) is not None
