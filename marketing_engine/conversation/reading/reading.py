"""Reads a mail: what they wrote, what kind of mail it is, what it wants. It asks nothing but the mail itself."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.kinds.shape import Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText

MOST_NAMED = 20
"""Attachments whose names are kept."""


@dataclass(frozen=True)
class Reading:
    """All that was read of a mail. `later_in_thread`: its header names more than one mail that came before.

    `attachments` are the names of what is attached.
    """

    cut: CutText
    kind: Kind
    judgement: Judgement
    later_in_thread: bool = False
    attachments: tuple[str, ...] = ()


def read(mail: Mail, sent: Iterable[str] = (), received: date | None = None) -> Reading:
    """Read a mail; `sent` are bodies of ours that it may quote. Dates count from `received`, else from its Date field.

    A hostile mail can make a parser raise whatever it likes: call it in a process with limits, see reader.py.
    """
    from marketing_engine.conversation.reading.judging.judge import judge
    from marketing_engine.conversation.reading.kinds.classification import kind_of
    from marketing_engine.conversation.reading.new_text.cutting import cut

    day = received or date_of(mail) or datetime.now().astimezone().date()
    found = cut(mail, sent)
    kind = kind_of(mail, found, day)
    return Reading(
        found, kind, judge(mail, found, kind, day), len(set(mail.references)) > 1, tuple(mail.attachments[:MOST_NAMED])
    )


def date_of(mail: Mail) -> date | None:
    """The day of the Date field, None where it has none that can be read."""
    try:
        return parsedate_to_datetime(mail.header("date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def as_dict(reading: Reading) -> dict[str, Any]:
    """A reading as JSON can hold it."""
    return asdict(reading)


def from_dict(found: dict[str, Any]) -> Reading:
    """The reverse of `as_dict`."""
    kind, judged = found["kind"], found["judgement"]
    return Reading(
        CutText(**found["cut"]),
        Kind(
            **{
                **kind,
                "bounce": Bounce(**kind["bounce"]) if kind["bounce"] else None,
                "contact": Contact(**kind["contact"]) if kind["contact"] else None,
            }
        ),
        Judgement(
            **{
                **judged,
                "for_person": tuple(judged["for_person"]),
                "referral": Contact(**judged["referral"]) if judged["referral"] else None,
            }
        ),
        found["later_in_thread"],
        tuple(found["attachments"]),
    )
