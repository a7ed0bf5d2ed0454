"""Says in words of ours what the libraries that read options and settings say of a mistake."""

import re

from coordination.fields import clean

WORDS: tuple[tuple[str, str], ...] = (
    (r"\bValue error, ", ""),
    (r"\bField required", "is missing"),
    (r"\bInput should be a valid integer\b(, (unable to parse|got a number)[^;:]*)?", "expected a whole number"),
    (r"\bInput should be a valid (number|decimal)\b(, unable to parse[^;:]*)?", "expected a number"),
    (r"\bInput should be a valid boolean\b(, unable to interpret input)?", "expected true or false"),
    (r"\bInput should be a valid string", "expected a text"),
    (r"\bInput should be a valid (list|tuple|set)", "expected a list"),
    (r"\bInput should be a valid dictionary( or (instance of|object to extract fields from) ?\w*)?", "expected keys"),
    (r"\bInput should be (?:a valid date|in a valid date|a valid datetime)[^;:]*", "expected a day like 2026-11-20"),
    (r"\bInput should be (?:a valid time|in a valid time)[^;:]*", "expected a time like 09:00"),
    (r"\bInput should be greater than or equal to ([^\s;,]+)", r"expected \1 or more"),
    (r"\bInput should be less than or equal to ([^\s;,]+)", r"expected \1 or less"),
    (r"\bInput should be greater than ([^\s;,]+)", r"expected more than \1"),
    (r"\bInput should be less than ([^\s;,]+)", r"expected less than \1"),
    (
        r"\bInput tag (.{1,80}?) found using '?(\w+)'? does not match any of the expected tags: ",
        r"\2: \1 is not one of ",
    ),
    (r"\bUnable to extract tag using discriminator '?(\w+)'?", r"\1 is missing"),
    (r"\bString should match pattern '(.{1,300})'", r"expected the form \1"),
    (r"\b(?:Input|String|Value|List|Dictionary) should (?:be|have) ", "expected "),
    (r"\b1 item after validation, not ", "1 entry, found "),
    (r"\bitems after validation, not ", "entries, found "),
    (r"\bInvalid value for '?(.{1,80}?)'?: ", r"\1: "),
    (r"\. Choose from: ", ": one of "),
    (r"\bGot unexpected extra arguments?(?:\(s\))? \((.{1,300})\)", r"not expected: \1"),
    (r"\bNo such (option|command):? ", r"there is no \1 "),
)


def plain(text: str) -> str:
    """A library's words about a mistake as a part of a line of ours, without a full stop."""
    said = " ".join(clean(text).split())
    for theirs, ours in WORDS:
        said = re.sub(theirs, ours, said)
    return said.rstrip(". ")
