"""What an SMTP server's answers mean for a mail, and for the mailbox that it was to leave by.

An enhanced status code (RFC 3463: `5.1.1`) says more than the reply code: RFC 5321 gives 550 for a missing mailbox and
for a policy alike. Servers say `5.7.1` of a missing mailbox and `5.1.1` of a blocklist, so words count besides. Refused
for good is only what the answer says of the address. What a server writes comes from outside: it is cleaned and cut.
"""

import re
from dataclasses import dataclass

from coordination.fields import clean
from marketing_engine.channels.hiding import Hiding
from marketing_engine.channels.protocol import Refused, Unavailable

LONGEST = 200
"""Characters of a server's own words that are kept."""

_ENHANCED = re.compile(r"([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")

_MAILBOX_CODES = {421, 432, 454, 530, 534, 535, 538}
"""The service closes, takes no login or wants one, whatever it was asked."""
_SENDER_CODES = {
    (1, 7), (1, 8),  # the sender's own address (RFC 3463)
    (1, 90),  # Microsoft 365: the day's limit of recipients
    (4, 5),  # Gmail: the day's limit
    (7, 3), (7, 8), (7, 9), (7, 11), (7, 14), (7, 30), (7, 57), (7, 139),  # the login
    (7, 60),  # Microsoft 365: no permission to send as this sender
    (7, 501), (7, 502), (7, 503), (7, 508), (7, 705), (7, 708), (7, 750),  # Microsoft 365: the sender is blocked
}  # fmt: skip
_RELAYING = re.compile(
    r"relay(ing)?( access)? (denied|not|prohibited|limit)|(permitted|allowed|unable|cannot) (to )?relay", re.IGNORECASE
)
_LIMITS = re.compile(
    r"\bquota|\b(rate|send|sending|hourly|daily|message|messages per \w+) limit"
    r"|too many (messages|mails|e-?mails|connections)",
    re.IGNORECASE,
)
_ADDRESS_CODES = {(1, 1), (1, 2), (1, 3), (1, 4), (1, 6), (1, 10), (2, 1)}
"""The address does not exist, has moved, takes no mail (RFC 3463, RFC 7505), or is disabled."""
_NOT_IN_DIRECTORY = re.compile(r"recipient address rejected: access denied", re.IGNORECASE)
"""Microsoft 365 says it, with 5.4.1, of an address that its tenant does not have."""
_NAMES = re.compile(r"[^\s@]{1,64}@\S{1,255}")
_NO_SUCH_ADDRESS = re.compile(
    r"\b(no such|unknown|invalid|bad|unroute?able|non-?existent|undeliverable|illegal) (local )?"
    r"(user|recipient|mailbox|address|account|addressee|person|alias)\b"
    r"|\b(user|recipient|mailbox|address|account|addressee|alias)( \w+){0,8}?,? "
    r"(unknown|unavailable|disabled|inactive|deactivated|not (available|found|known|local)"
    r"|(does not|doesn't|do not) exist|(could not|couldn't) be found|name not allowed)\b"
    r"|\bno mailbox here\b|\buser (does not|doesn't) have an?\b",
    re.IGNORECASE,
)
_ABOUT_US = re.compile(
    r"spam|unsolicited|junk|\bbulk|black.?list|block.?list|\bblock(ed|ing)?\b|\bbanned|\blisted|dnsbl|\brbl\b|reputation"
    r"|polic(y|ies)|complain|content|virus|malware|phish|suspicious|\bsender|\b(messages?|mails?|traffic) from"
    r"|client host|\byour (ip|host|server|domain|network|mail server)|authenti|dmarc|dkim|\bspf\b|\bdns\b|\bptr\b"
    r"|\bhelo\b|reverse|\bat a rate|too (many|fast|quickly)|throttl|gr[ae]ylist|temporar|try again|\blater\b|\blimit"
    r"|quota|\bfull\b",
    re.IGNORECASE,
)
"""Who sends, what the mail says, or how often: the address itself may be a good one."""
_ABOUT_RECIPIENT = re.compile(r": Recipient address rejected: ", re.IGNORECASE)
"""Postfix's words for what a rule says of one recipient, greylisting say: 4.7.1, like a limit of the sender's."""


class Lost(Exception):
    """The connection is of no use any more; its text says why, in words of ours."""


@dataclass(frozen=True)
class Reply:
    """An answer: its code, and its words in one line."""

    code: int
    text: str

    @classmethod
    def of(cls, code: int, words: bytes, secrets: Hiding) -> "Reply":
        """An answer as it came, with line feeds between its lines; an enhanced code that each repeats stands once.

        What it holds of the secrets is hidden.
        """
        lines = [clean(line) for line in words[:4000].decode("utf-8", "replace").split("\n")]
        first = _ENHANCED.match(lines[0])
        if first:
            lines[1:] = [line.removeprefix(first.group()).strip() for line in lines[1:]]
        return cls(code, secrets.without(" ".join(" ".join(lines).split()))[:LONGEST])

    @property
    def status(self) -> tuple[int, int] | None:
        """Subject and detail of the enhanced status code, (1, 1) of `5.1.1`; None where it says nothing."""
        found = _ENHANCED.match(self.text)
        if found is None or found.group(1) != str(self.code)[:1] or found.group(2, 3) == ("0", "0"):
            return None
        return int(found.group(2)), int(found.group(3))

    @property
    def is_good(self) -> bool:
        """Whether it says yes."""
        return 200 <= self.code <= 299

    @property
    def is_temporary(self) -> bool:
        """Whether it says: not now."""
        return 400 <= self.code <= 499

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()


class Answered(Exception):
    """A server answered a step otherwise than it must for the mail to leave."""

    def __init__(self, step: str, reply: Reply) -> None:
        super().__init__(f"{step}: {reply}")
        self.step = step
        self.reply = reply


def meaning(refusal: Answered, host: str) -> Refused | Unavailable:
    """What a refusal means: for this mail alone, or for every mail of the mailbox."""
    why = f"{host}: {refusal}"
    if refusal.step not in ("RCPT", "DATA", "the mail") or _is_about_sender(refusal.reply):
        return Unavailable(why)
    return Refused(why, for_good=_is_for_good(refusal))


def _is_about_sender(reply: Reply) -> bool:
    """Whether other mails by this mailbox would fare no better."""
    status = reply.status
    if reply.code in _MAILBOX_CODES or status in _SENDER_CODES:
        return True
    subject = status[0] if status else None
    if reply.is_temporary and subject == 3:  # the server's own state
        return True
    if reply.is_temporary and subject == 7 and not _ABOUT_RECIPIENT.search(reply.text):  # its limits
        return True
    if _RELAYING.search(reply.text):
        return subject != 1
    return subject not in (1, 2) and _LIMITS.search(reply.text) is not None


def _is_for_good(refusal: Answered) -> bool:
    """Whether the address takes no mail at all. After the whole mail words prove nothing: so do servers that filter."""
    reply, status = refusal.reply, refusal.reply.status
    words = _NAMES.sub("", reply.text)
    if reply.is_temporary or refusal.step == "DATA" or _ABOUT_US.search(words):
        return False
    if status in _ADDRESS_CODES:
        return True
    is_missing = _NO_SUCH_ADDRESS.search(words) or (status == (4, 1) and _NOT_IN_DIRECTORY.search(words))
    return refusal.step == "RCPT" and bool(is_missing)
