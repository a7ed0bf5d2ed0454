"""Evidence in header, structure and subject that a machine sent a mail: RFC 3834 and what programs do beside it."""

import datetime
import re
from dataclasses import dataclass

from marketing_engine.conversation.reading.facts.dates import RETURNS, day_of_return
from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.facts.shape import Stated
from marketing_engine.conversation.reading.kinds import automatic_headers, subject_words
from marketing_engine.conversation.reading.kinds.shape import AutomaticType
from marketing_engine.conversation.reading.mail.shape import Mail

_AUTOMATIC = re.compile(any_of(subject_words.AUTOMATIC, subject_words.OUT_OF_OFFICE))
_ABSENT = re.compile(any_of(subject_words.ABSENT, subject_words.OUT_OF_OFFICE))
_RECEIPT = re.compile(any_of(subject_words.RECEIPT))
_TICKET = re.compile(r"(?:[a-z]{2,3}: ?)?" + any_of(subject_words.TICKET))
_UNDELIVERED = re.compile(any_of(subject_words.UNDELIVERED))
_OTHER = re.compile(any_of(subject_words.OTHER))
_NO_REPLY = re.compile(
    r"(?:no|do-?not|dont|nao|ne)[-_.]?(?:reply|responder|repondre|responda)|noreply|mailer-daemon|autoreply"
)
_ANSWERED = re.compile(
    r"\s{0,8}(?:re|aw|sv|vs|odp|fwd?|wg|tr|rv|vb|i|r|rif|antw|antwort|betr|betreft|ynt|va|vl|res|ref)\s?(?:\[\d{1,3}\])?\s?[.:]",
    re.IGNORECASE,
)
_WEAK_POINTS = 1.0
_SUBJECT = 200
"""Characters of a subject that are read."""


@dataclass(frozen=True)
class HeaderEvidence:
    """What header, structure and subject say of a mail.

    `certain`: by themselves, whatever the text says; else `points` are added to those of the text. `type` is empty
    where they do not say what for. `persons_too`: persons write through what sent it, too.
    """

    type: AutomaticType = ""
    words: str = ""
    certain: bool = False
    points: float = 0.0
    persons_too: bool = False


def header_evidence(mail: Mail) -> HeaderEvidence:
    """Weigh all but the text of a mail."""
    tickets = _first_with(mail, automatic_headers.TICKETS)
    if receipt := _receipt(mail):
        return HeaderEvidence("receipt", receipt, certain=True)
    if challenge := _challenge(mail):
        return HeaderEvidence("challenge", challenge, certain=True)
    if field := _said_by_a_field(mail):
        through = bool(tickets) or field in ("Precedence: bulk", "Precedence: junk")
        return HeaderEvidence(_type_by_subject(mail.subject), field, certain=True, persons_too=through)
    subject = fold(mail.subject[:200]).strip()
    if _AUTOMATIC.match(subject):
        return HeaderEvidence(_type_by_subject(mail.subject), f"the subject: {mail.subject[:60]}", certain=True)
    return _weak(mail, subject, tickets)


def answers_a_mail(subject: str) -> bool:
    """Whether a subject is that of a mail which was answered, or empty; most automatic mails have one of their own."""
    return not subject.strip() or bool(_ANSWERED.match(subject))


def day_in_subject(subject: str, received: datetime.date) -> Stated:
    """The day of return that the subject of an absence note states where it is its own: `OOO until 7 December`.

    Behind a colon a subject of ours may stand: a day there counts only where a word of return goes with it.
    """
    own, _, rest = subject[:_SUBJECT].partition(":")
    if answers_a_mail(subject):
        return Stated()
    found = day_of_return(own, received)
    return day_of_return(rest, received) if not found.day and RETURNS.search(fold(rest)) else found


def _weak(mail: Mail, subject: str, tickets: str) -> HeaderEvidence:
    found: list[tuple[AutomaticType, str]] = []
    if _ABSENT.match(subject):
        found.append(("absence", f"the subject: {mail.subject[:60]}"))
    if _TICKET.match(subject):
        found.append(("ticket", f"the subject: {mail.subject[:60]}"))
    if _UNDELIVERED.match(subject) or _OTHER.match(subject):
        found.append(("other", f"the subject: {mail.subject[:60]}"))
    if tickets:
        found.append(("ticket", tickets))
    if _NO_REPLY.search(mail.sender.partition("@")[0]):
        found.append(("other", f"it comes from {mail.sender[:60]}"))
    found.extend(("", name) for name in automatic_headers.WEAK if mail.header(name))
    if "list" in mail.header("precedence").lower():
        found.append(("", "Precedence: list"))
    kind: AutomaticType = next((kind for kind, _ in found if kind), "")
    points = _WEAK_POINTS * min(len(found), 2)
    return HeaderEvidence(kind, ", ".join(words for _, words in found[:2]), points=points, persons_too=bool(tickets))


def _receipt(mail: Mail) -> str:
    report = mail.parameters.get("report-type", "").lower().strip('"')
    if report == "disposition-notification" or mail.parts_of("message/disposition-notification"):
        return "a receipt (RFC 8098)"
    return f"the subject: {mail.subject[:60]}" if _RECEIPT.match(fold(mail.subject[:200]).strip()) else ""


def _challenge(mail: Mail) -> str:
    domain = mail.sender.rpartition("@")[2]
    if any(domain == known or domain.endswith(f".{known}") for known in automatic_headers.CHALLENGERS):
        return f"it comes from {domain}"
    return _first_with(mail, automatic_headers.CHALLENGE)


def _first_with(mail: Mail, beginnings: tuple[str, ...]) -> str:
    return next((name for name in mail.headers if name.startswith(beginnings)), "")


def _said_by_a_field(mail: Mail) -> str:
    """The field by which the mail says that a machine sent it, empty where none does."""
    submitted = mail.header("auto-submitted").partition(";")[0].strip().lower()
    if submitted and submitted != "no":
        return f"Auto-Submitted: {submitted[:40]}"
    for name in automatic_headers.AUTOMATIC:
        if mail.header(name).strip().lower() not in ("", "no", "false", "0"):
            return name
    precedence = mail.header("precedence").strip().lower()
    if precedence in ("auto_reply", "auto-reply", "autoreply") or (
        precedence in ("bulk", "junk") and not mail.header("list-id")
    ):
        return f"Precedence: {precedence}"
    if "rules agent" in mail.header("x-ms-exchange-generated-message-source").lower():
        return "a rule of Exchange wrote it"
    if mail.header("return-path").strip() == "<>":
        return "an empty Return-Path"
    return "Delivered-To: Autoresponder" if mail.header("delivered-to").lower() == "autoresponder" else ""


def _type_by_subject(subject: str) -> AutomaticType:
    plain = fold(subject[:200]).strip()
    return "absence" if _ABSENT.match(plain) else "ticket" if _TICKET.match(plain) else ""
