"""Ids of prospects as people, messages and the API write them: `prospect_12`."""

from coordination.errors import UsageError


def prospect_ref(id: int) -> str:
    """The id as it is written."""
    return f"prospect_{id}"


def prospect_id(text: str) -> int:
    """The number in `prospect_12` or `12`; raises UsageError."""
    number = prospect_number(text.strip())
    if number is None:
        raise UsageError(f"{text[:60]!r} is no prospect; expected an id like prospect_12")
    return number


def prospect_number(text: str) -> int | None:
    """The number in `prospect_12` or `12`; None where it is neither."""
    digits = text.removeprefix("prospect_")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
