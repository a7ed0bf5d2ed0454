"""Reads a mail: what they wrote, what kind of mail it is, what it wants. It asks nothing but the mail itself."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from types import ModuleType
from typing import TYPE_CHECKING, Any

from marketing_engine.conversation.reading.facts.shape import Contact
from marketing_engine.conversation.reading.judging.reasons import JUDGES_DIFFER, NO_MACHINE_SAYS
from marketing_engine.conversation.reading.judging.shape import Evidence, Judgement
from marketing_engine.conversation.reading.kinds.shape import READS_LIKE, AutomaticType, Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.records.intents import AUTOMATIC

if TYPE_CHECKING:
    from marketing_engine.conversation.reading.judging.sight import Learned

AUTOMATIC_ABOVE = 0.65
"""Confidence from which a text alone makes a mail an automatic one: its writer gets our next mail. Chosen on 679
replies of persons in the sets `hard`, `everyday` and the 60: none reaches it, the nearest has 0.63."""

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


def read(
    mail: Mail, sent: Iterable[str] = (), received: date | None = None, learned: "Learned | None" = None
) -> Reading:
    """Read a mail; `sent` are bodies of ours that it may quote. Dates count from `received`, else from its Date field.

    A person's reply is judged by the rules, and by a `learned` judge where there is one.
    A hostile mail can make a parser raise whatever it likes: call it in a process with limits, see reader.py.
    """
    cutting, classification, judge = rules()
    day = received or date_of(mail) or datetime.now().astimezone().date()
    found = cutting.cut(mail, sent)
    kind = classification.kind_of(mail, found, day)
    judged = judge.judge(mail, found, kind, day, learned)
    kind = _by_its_text(kind, judged)
    return Reading(found, kind, judged, len(set(mail.references)) > 1, tuple(mail.attachments[:MOST_NAMED]))


def _by_its_text(kind: Kind, judged: Judgement) -> Kind:
    """The kind, with what the judge found in a machine's text.

    A mail without any other sign of a machine is one where the judge is sure that its text is a machine's.
    """
    if kind.kind == "auto_reply":
        told: AutomaticType = "absence" if judged.intent == "out_of_office" else "other"
        automatic = told if kind.automatic in ("absence", "other") else kind.automatic
        return replace(kind, automatic=automatic, resume_date=judged.resume_date, contact=judged.referral)
    doubted = any(one in NO_MACHINE_SAYS or one.startswith(JUDGES_DIFFER) for one in judged.for_person)
    sure = judged.confidence >= AUTOMATIC_ABOVE and judged.removal == "no" and not doubted
    if kind.kind != "reply" or judged.intent not in AUTOMATIC or not sure:
        return kind
    return replace(
        kind,
        kind="auto_reply",
        automatic="absence" if judged.intent == "out_of_office" else "other",
        evidence=f"{READS_LIKE} ({judged.confidence:.0%} sure)",
        resume_date=judged.resume_date,
        contact=judged.referral,
    )


def rules() -> tuple[ModuleType, ModuleType, ModuleType]:
    """The modules that read, which take most of a second to import: the caller's side of a process needs none."""
    from marketing_engine.conversation.reading.judging import judge
    from marketing_engine.conversation.reading.kinds import classification
    from marketing_engine.conversation.reading.new_text import cutting

    return cutting, classification, judge


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
                "evidence": {name: Evidence(**one) for name, one in judged["evidence"].items()},
            }
        ),
        found["later_in_thread"],
        tuple(found["attachments"]),
    )
