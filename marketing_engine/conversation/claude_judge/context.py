"""What Claude is sent of a reply, fenced, and what is kept from it."""

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from marketing_engine.claude.client import Question
from marketing_engine.claude.fences import speaks_to_a_machine
from marketing_engine.conversation.claude_judge.quotes import sentences
from marketing_engine.conversation.claude_judge.rubric import (
    INSTRUCTIONS,
    REMOVAL_INSTRUCTIONS,
    REMOVAL_SCHEMA,
    SCHEMA,
)
from marketing_engine.conversation.reading.reading import Reading

LONGEST_REPLY = 8_000
"""Characters: of a longer one Claude is not asked, since a part of it might say something else than the whole."""
LONGEST_EARLIER = 1_500
LONGEST_SIGNATURE = 600
LONGEST_SUBJECT = 300
MOST_EARLIER = 6
"""Mails of the thread that are sent along, the newest."""

LEFT_OUT = "[left out: it speaks to a machine]"

TO_A_MACHINE = "text that speaks to a machine"
TOO_LONG = "too long"
NO_TEXT = "it has no text of its own"


@dataclass(frozen=True)
class Earlier:
    """A mail of the thread that came before: who wrote it, on which day (ISO, empty where unknown), and its text."""

    who: Literal["us", "them"]
    on: str
    text: str


@dataclass(frozen=True)
class Context:
    """What is known of a reply beside its reading; dates count from `received`.

    `own` are the addresses of the writer and of those written to, in lower case; `through_a_list` says that a
    mailing list passed it on, `thread` is what was written before, the oldest first.
    """

    received: date
    subject: str = ""
    own: frozenset[str] = frozenset()
    through_a_list: bool = False
    thread: tuple[Earlier, ...] = ()


def not_for_claude(reading: Reading, context: Context) -> str:
    """Why a reply is not sent to Claude, in a few words; empty where it is."""
    new = reading.cut.new
    if not new.strip():
        return NO_TEXT
    if len(new) > LONGEST_REPLY:
        return TOO_LONG
    strangers = (context.subject, new, reading.cut.signature, reading.cut.quoted[:LONGEST_EARLIER])
    if reading.judgement.injection or any(speaks_to_a_machine(text) for text in strangers):
        return TO_A_MACHINE
    return ""


def question(reading: Reading, context: Context) -> Question:
    """What Claude is asked of a reply: the common part, then the thread and the reply between secret marks."""
    mark = secrets.token_hex(8)
    blocks = [
        *_thread(context.thread, mark),
        _block(f"subject-{mark}", " ".join(context.subject.split())[:LONGEST_SUBJECT]),
        _block(f"reply-{mark}", reading.cut.new),
        _block(f"signature-{mark}", reading.cut.signature[:LONGEST_SIGNATURE]),
        _block(f"quoted-{mark}", reading.cut.quoted[:LONGEST_EARLIER]),
    ]
    day = f"The reply came on {context.received:%A}, {context.received.isoformat()}."
    data = "\n".join([day, *filter(None, blocks), f"Judge the block reply-{mark}."])
    return Question(INSTRUCTIONS, _sendable(data), SCHEMA, cached=True)


def removal_question(reading: Reading, context: Context) -> Question:
    """The second question, about each sentence by itself and removal alone."""
    mark = secrets.token_hex(8)
    ours = [one.text for one in context.thread if one.who == "us"] or [reading.cut.quoted]
    numbered = "\n".join(f"{number}: {one}" for number, one in enumerate(sentences(reading.cut.new), 1))
    blocks = [
        _block(f"written-{mark}", _fit(ours[-1])),
        _block(f"answer-{mark}", numbered),
    ]
    return Question(REMOVAL_INSTRUCTIONS, _sendable("\n".join(filter(None, blocks))), REMOVAL_SCHEMA)


def _thread(thread: Sequence[Earlier], mark: str) -> list[str]:
    return [
        _block(f"earlier-{mark}", _fit(one.text), f' from="{one.who}"' + (f' on="{one.on[:10]}"' if one.on else ""))
        for one in thread[-MOST_EARLIER:]
    ]


def _fit(text: str) -> str:
    """The beginning of an earlier mail, which may repeat what a stranger wrote."""
    cut = text[:LONGEST_EARLIER]
    return LEFT_OUT if speaks_to_a_machine(cut) else cut


def _block(mark: str, text: str, more: str = "") -> str:
    return f"<{mark}{more}>\n{text.strip()}\n</{mark}>" if text.strip() else ""


def _sendable(text: str) -> str:
    """Text without unseen, control and half characters, which JSON in UTF-8 cannot all hold."""
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in seen)
