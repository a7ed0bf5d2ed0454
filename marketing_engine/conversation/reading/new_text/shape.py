"""The shape of a text that was cut."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CutText:
    """`new` is what they wrote themselves; `signature` (with disclaimers and footers) and `quoted` are kept beside.

    `unsure` where the cut may have left something of a quotation in `new`, or `new` is the whole text for want of
    anything else.
    """

    new: str
    signature: str = ""
    quoted: str = ""
    unsure: bool = False
