"""Recognises a bounce, whatever server wrote it, and says what became of which address.

A bounce is told by its structure (RFC 3464), or by several signs together: the field X-Failed-Recipients, a sender that
is a mail system, a subject and first words as servers write them, an SMTP reply, a returned original. One word is never
enough: a person who writes that a mail "was undeliverable" is a reply. Anyone can forge all of this, so a bounce may
only count against an address when it also names a mail of ours; that is decided by who acts on it.
"""

import re
from dataclasses import dataclass
from itertools import islice

from marketing_engine.conversation.reading.kinds.bounce_phrases import plain
from marketing_engine.conversation.reading.kinds.bounce_reports import (
    REPORT_TYPES,
    Outcome,
    address_in,
    outcomes_of,
    status_in,
)
from marketing_engine.conversation.reading.kinds.bounce_severity import severity
from marketing_engine.conversation.reading.kinds.bounce_signs import (
    DELAYS,
    HINTS,
    NOT_A_BOUNCE,
    SENDERS,
    SIGNATURES,
    STATEMENTS,
    SUBJECTS,
    WEAK_SUBJECTS,
)
from marketing_engine.conversation.reading.kinds.bounce_texts import own_words, recipient_in, returns_original
from marketing_engine.conversation.reading.kinds.ses_notices import Notice, notice_of
from marketing_engine.conversation.reading.kinds.shape import Bounce, BounceType
from marketing_engine.conversation.reading.mail.shape import Mail

_REPLY_LINE = re.compile(
    r"\b[45]\d\d[- ]{1,3}(?:#?[45]\.\d{1,3}\.\d{1,3}|[A-Za-z<\[(\"'*])|(?<![\d.])#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])"
)
_BLANK_LINES = re.compile(r"\n[ \t>]{0,40}\n")
_ANSWERED = re.compile(r"\s{0,8}(?:re|aw|sv|vs|odp|fwd?|wg|tr|rv|vb|i|r|antw|ynt|va)\s?:", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|afternoon)|hallo|guten (?:tag|morgen)|sehr geehrte[rs]?|liebe[rs]?|moin|"
    r"bonjour|madame|monsieur|hola|buenos d[ií]as|ciao|buongiorno|gentile|beste|geachte|dag|olá|bom dia|caro|prezado|"
    r"cześć|dzień dobry|szanown|hej|hei|god dag|terve|dobrý den|ahoj|merhaba|sayın|szia|bună|kedves|tisztelt)\b"
    r"(?![^,!]{0,60}@)(?!\. this is)",
)
_OTHER_REPORTS = ("message/disposition-notification", "message/feedback-report")
_WORDS = re.compile(r"(?<![\w.@\-])\w[\w\-]{0,80}(?![\w.@\-])")
_DOMAIN = re.compile(r"@[^\s<>@]{1,255}")
_FAILURE_NOTE = re.compile(r"\((?:failure|rejected|warning|postmaster)", re.IGNORECASE)
_REASON = 300


@dataclass(frozen=True)
class _Signs:
    structure: bool
    fields: bool
    failed_header: bool
    sender: bool
    robot: bool
    named_sender: bool
    subject: bool
    weak_subject: bool
    signature: bool
    statement: bool
    hint: bool
    reply_code: bool
    status: bool
    original: bool
    answered: bool
    greeting: bool
    address: bool


def bounce_of(mail: Mail) -> Bounce | None:
    """The bounce that a mail is, or None: a reply, an absence note, a receipt, or a report of success."""
    notice = notice_of(mail)
    if notice:
        return _of_notice(notice) if notice.kind == "bounce" else None
    if mail.parts_of(*_OTHER_REPORTS) and "(rejected)" not in mail.header("auto-submitted"):
        return None
    outcomes = outcomes_of(mail)
    failed = next((one for one in outcomes if one.failed), None)
    if failed is None and any(one.delivered for one in outcomes):
        return None
    words = own_words(mail)
    signs = _signs(mail, words, failed)
    if (_is_automatic(mail) and not signs.structure) or not _is_bounce(signs):
        return None
    return _bounce(mail, words, failed)


def _is_automatic(mail: Mail) -> bool:
    if mail.header("x-failed-recipients"):
        return False
    return plain(mail.subject).startswith(NOT_A_BOUNCE) or any(
        mail.header(name) for name in ("x-autoreply", "x-autorespond")
    )


def _is_bounce(signs: _Signs) -> bool:
    if signs.structure:
        return True
    if signs.sender:
        said = signs.subject or signs.weak_subject or signs.signature or signs.statement or signs.fields
        return said or signs.failed_header or (signs.hint and (signs.reply_code or signs.original))
    named = signs.subject or signs.weak_subject
    proof = signs.status or signs.fields or signs.original
    if signs.failed_header:
        return named or signs.signature or signs.statement
    if signs.robot:
        return (signs.signature or signs.statement) and (named or proof)
    if signs.named_sender:
        return named and signs.signature and proof
    if signs.signature and not signs.answered:
        return named or proof
    said = signs.statement or (signs.subject and (signs.hint or proof))
    told = signs.address or signs.fields or (signs.subject and signs.statement and signs.status)
    return named and said and told and not signs.greeting


def _signs(mail: Mail, words: str, failed: Outcome | None) -> _Signs:
    start, subject = plain(words[:3_000]), plain(mail.subject)
    sender = mail.header("from").lower()
    daemon = _is_mail_system(mail, sender)
    answered = bool(_ANSWERED.match(subject))
    beginning = start if daemon else start[:600]
    return _Signs(
        structure=failed is not None and bool(mail.parts_of(*REPORT_TYPES)),
        fields=failed is not None,
        failed_header=bool(mail.header("x-failed-recipients")),
        sender=daemon,
        robot="no-reply@" in sender or "noreply@" in sender,
        named_sender=bool(sender),
        subject=(daemon or not answered) and _any(SUBJECTS, subject),
        weak_subject=not answered and _any(WEAK_SUBJECTS, subject),
        signature=_any(SIGNATURES, beginning),
        statement=_any(STATEMENTS, beginning),
        hint=_any(HINTS, start),
        reply_code=bool(_REPLY_LINE.search(words)),
        status=bool(status_in(words)),
        original=not answered and returns_original(mail),
        answered=answered,
        greeting=bool(_GREETING.match(start)),
        address="@" in start,
    )


def _any(table: tuple[str, ...], text: str) -> bool:
    return any(phrase in text for phrase in table)


def _is_mail_system(mail: Mail, sender: str) -> bool:
    said = f"{mail.parameters.get('report-type', '')} {mail.header('content-type')}".lower()
    return (
        _any(SENDERS, _DOMAIN.sub("@", sender))
        or "<>" in (sender or mail.header("return-path"))
        or "delivery-status" in said
        or _FAILURE_NOTE.search(mail.header("auto-submitted")) is not None
    )


def _of_notice(notice: Notice) -> Bounce:
    status = notice.status or status_in(notice.diagnostic)
    said = severity([notice.diagnostic], [], status)
    return Bounce(
        notice.recipient, status, "hard" if notice.permanent and said == "soft" else said, _cleaned(notice.diagnostic)
    )


def _bounce(mail: Mail, words: str, failed: Outcome | None) -> Bounce:
    failed = failed or Outcome()
    telling = _telling(words)
    status = failed.status or status_in(failed.diagnostic)
    if not status or status.endswith(".0.0"):
        status = status_in(failed.diagnostic) or status_in(" ".join(telling)) or status
    recipient = failed.recipient or address_in(mail.header("x-failed-recipients")) or recipient_in(mail, words)
    exact = [text for text in (failed.diagnostic, *_first_reply(telling)) if text.strip()][:2]
    kind: BounceType = severity(exact, [*telling, words], status)
    delayed = failed.action.startswith("delayed") or (not failed.action and _any(DELAYS, plain(mail.subject)))
    reason = _reason([*exact, *telling, *_paragraphs(words)])
    return Bounce(recipient, status, "soft" if delayed else kind, reason, delayed)


def _paragraphs(words: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in _BLANK_LINES.split(words)]


def _reason(texts: list[str]) -> str:
    """The first text that is more than an address, on one line."""
    telling = (text for text in texts if len(_WORDS.findall(text)) > 2)
    reason = next(telling, texts[0] if texts else "")
    return _cleaned(reason)


def _first_reply(telling: list[str]) -> list[str]:
    """What the first paragraph tells of the first recipient, then all of it: others may have failed otherwise."""
    if not telling:
        return []
    ends = [reply.start() for reply in islice(_REPLY_LINE.finditer(telling[0]), 2)]
    of_another = len(ends) > 1 and "@" in telling[0][ends[0] : ends[1]]
    return [telling[0][: ends[1]], telling[0]] if of_another else telling[:1]


def _telling(words: str) -> list[str]:
    """The paragraphs that tell of a failure, the most exact first: with an SMTP reply, then with an address."""
    paragraphs = _paragraphs(words)
    with_reply = [one for one in paragraphs if _REPLY_LINE.search(one)]
    with_address = [one for one in paragraphs if "@" in one and one not in with_reply]
    return [*with_reply[:3], *with_address[:3]]


def _cleaned(reason: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in reason[:2_000]).split())[:_REASON]
