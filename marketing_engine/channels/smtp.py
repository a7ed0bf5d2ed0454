"""Sends mail by an SMTP server that one logs in to, one mail after the other on one connection.

Until the line with a dot that ends a mail was begun to be written, the server must forget the mail when the connection
ends (RFC 5321, section 4.1.1.10), so every failure before is safe to try again. From then until its answer came, the
mail may have left: that is Unknown, and the Sent folder is asked, where there is one.
"""

import quopri
import sys
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from coordination.effects import MAX_SECONDS
from coordination.errors import CoordinationError
from coordination.fields import clean
from marketing_engine.channels.composing import ComposedMail
from marketing_engine.channels.protocol import (
    Accepted,
    ChannelError,
    Delivered,
    Delivery,
    Departure,
    Refused,
    Unavailable,
    Unknown,
)
from marketing_engine.channels.smtp_connection import Connection
from marketing_engine.channels.smtp_replies import Answered, Lost, Reply, meaning
from marketing_engine.channels.time_limits import within
from marketing_engine.config.mailboxes import Mailbox, Smtp

if TYPE_CHECKING:
    from marketing_engine.channels.sent_folder import SentFolderEvidence

SECONDS = 22.0
"""What handing a mail over takes at most; the copy in the Sent folder has what is left of `MAX_SECONDS`."""

ANSWER_SECONDS = 3.0
"""With less time than that to wait for the answer, a mail is not ended."""

_SPARE_SECONDS = 2.0
_LONGEST_ENVID = 100  # characters (RFC 3461, section 4.4)
_8BIT, _QUOTED = b"\nContent-Transfer-Encoding: 8bit\n", b"\nContent-Transfer-Encoding: quoted-printable\n"


class SmtpChannel:
    """A mailbox that sends by SMTP; the connection is kept for the next mail."""

    is_real = True
    shows_at_once = False

    def __init__(self, name: str, mailbox: Mailbox, smtp: Smtp) -> None:
        self.name = name
        self.address = mailbox.address
        self.host = smtp.host.lower()
        self._smtp = smtp
        self._sent = mailbox.sent
        self._mailbox = mailbox
        self._kept: Connection | None = None
        self._evidence: SentFolderEvidence | None = None
        self._has_warned = False

    def describe(self) -> str:
        """How far mail goes."""
        return f"by SMTP through {self._smtp.host} as {self.address}"

    def whereabouts(self) -> str:
        """Where a person finds what has left."""
        if self._sent is None:
            return f"what left through {self._smtp.host} is in the records alone; {self.name} has no Sent folder"
        return f"the folder {self._sent.folder} of {self.address}"

    def deliver(self, mail: ComposedMail) -> Delivery:
        """Hand a mail over to the server, and put a copy into the Sent folder where that is ours to do."""
        began = monotonic()
        delivery = self._deliver(mail, began + SECONDS)
        if isinstance(delivery, Accepted) and self._sent is not None and self._sent.filled_by == "us":
            self._keep_copy(mail, began + MAX_SECONDS - _SPARE_SECONDS)
        return delivery

    def _deliver(self, mail: ComposedMail, end: float) -> Delivery:
        kept, self._kept = self._kept, None
        if kept is not None:
            with suppress(Lost):  # the server ended it meanwhile, before the mail itself was begun
                kept.reuse(end)
                return self._hand_over(kept, mail)
            kept.close()
        host = self._smtp.host
        try:
            return self._hand_over(Connection(self._smtp, end), mail)
        except Answered as problem:
            refused = problem.step == "login" and not problem.reply.is_temporary
            return Unavailable(f"{host}: {problem}", lasts=refused)
        except Lost as problem:
            return Unavailable(f"{host}: {problem}")
        except CoordinationError as problem:  # of a secret, or of the service that gives access tokens
            return Unavailable(clean(str(problem)))

    def _hand_over(self, line: Connection, mail: ComposedMail) -> Delivery:
        """Hand a mail over and keep the connection, if it is of use. Raises Lost, and then nothing left."""
        try:
            delivery = hand_over(line, self._smtp.host, self.address, mail)
        except BaseException:
            line.close()
            raise
        if isinstance(delivery, Accepted | Refused):
            self._kept = line
        else:
            line.close()
        return delivery

    def _keep_copy(self, mail: ComposedMail, end: float) -> None:
        """Put a copy into the Sent folder; that it fails changes nothing about the mail, which has left."""
        try:
            evidence = self._folder()
            within(end - monotonic(), lambda: evidence.append(mail.data))
        except TimeoutError:
            self._evidence = None  # what hangs goes on alone
            self._warn("no answer in time")
        except CoordinationError as problem:
            self._warn(str(problem))

    def _warn(self, problem: str) -> None:
        if not self._has_warned:
            self._has_warned = True
            print(f"⚠️  {self.name}: no copy in the Sent folder: {clean(problem)[:200]}", file=sys.stderr)

    def _folder(self) -> "SentFolderEvidence":
        if self._evidence is None:
            from marketing_engine.channels.sent_folder import SentFolderEvidence

            self._evidence = SentFolderEvidence(self.name, self._mailbox)
        return self._evidence

    def was_delivered(self, message_id: str, since: str, clock: float | None = None) -> Delivered:
        """Whether a mail lies in the Sent folder; UNKNOWN without such a folder.

        Some providers give a mail another Message-ID. Where the folder shows no mail of ours by its Message-ID, that
        one is missing proves nothing.
        """
        if self._sent is not None:
            with suppress(ChannelError):  # no answer
                found = self._folder().was_delivered(message_id, since, clock)
                if found is not Delivered.NO:
                    return found
                seen = self._folder().departures()  # also what was removed from the folder since
                if seen:
                    return Delivered.YES if self.key_of(message_id) in seen else Delivered.NO
        return Delivered.UNKNOWN

    def departures(self) -> Mapping[str, Departure]:
        """Every mail in the Sent folder; raises ChannelError."""
        return self._folder().departures() if self._sent is not None else {}

    def key_of(self, message_id: str) -> str:
        """The Message-ID without its brackets."""
        return message_id.strip("<>")

    def place(self, key: str) -> str:
        """Where a person finds a mail that left."""
        return self._folder().place(key) if self._sent is not None else f"{self.name}: {key}"

    def close(self) -> None:
        """End the connections."""
        kept, self._kept = self._kept, None
        evidence, self._evidence = self._evidence, None
        if kept is not None:
            kept.hang_up()
        if evidence is not None:
            evidence.close()


def hand_over(line: Connection, host: str, sender: str, mail: ComposedMail) -> Delivery:
    """Hand one mail over on an open connection. Raises Lost, and then nothing left and another connection may serve."""
    takes_8bit = line.has_extn("8bitmime")
    try:
        line.is_amid_mail = True
        line.steps(
            ("MAIL", f"MAIL FROM:<{sender}>{_mail_options(line, mail)}", 250),
            ("RCPT", f"RCPT TO:<{mail.recipient}>{' NOTIFY=FAILURE,DELAY' if line.has_extn('dsn') else ''}", 250),
            ("DATA", "DATA", 354),
        )
    except Answered as refusal:
        if refusal.reply.code == 421 or refusal.reply.code < 400:
            raise Lost(str(refusal)) from None
        return meaning(refusal, host)
    try:
        line.write(_on_the_line(mail.data if takes_8bit else seven_bit(mail)))
        if line.end - monotonic() < ANSWER_SECONDS:
            raise Lost("no time is left to wait for its answer")
    except Lost as problem:
        return Unavailable(f"{host}: amid the mail: {problem}")
    try:
        line.write(b".\r\n")
        reply = line.answer()
    except Lost as problem:
        return Unknown(f"{host}: after the mail's end: {problem}")
    line.is_amid_mail = False
    return _outcome(reply, host)


def _outcome(reply: Reply, host: str) -> Delivery:
    """What the answer to a whole mail means."""
    if reply.is_good:
        return Accepted(f"{host}: {reply}")
    if reply.code < 400:
        return Unknown(f"{host}: after the mail's end: {reply}")
    return meaning(Answered("the mail", reply), host)


def _mail_options(line: Connection, mail: ComposedMail) -> str:
    """What MAIL asks for, of what the server offers: a body as it is, and reports of failure (RFC 3461)."""
    options = " BODY=8BITMIME" if line.has_extn("8bitmime") and not mail.data.isascii() else ""
    if line.has_extn("dsn"):
        options += " RET=HDRS"
        envid = _xtext(mail.message_id)
        if len(envid) <= _LONGEST_ENVID:
            options += f" ENVID={envid}"
    return options


def _xtext(text: str) -> str:
    """A text as a parameter of DSN has it (RFC 3461, section 4)."""
    return "".join(c if "!" <= c <= "~" and c not in "+=" else f"+{ord(c):02X}" for c in text)


def seven_bit(mail: ComposedMail) -> bytes:
    """A mail for a server that takes ASCII alone: the same, its body quoted-printable where it is not ASCII."""
    if mail.data.isascii():
        return mail.data
    head, _, body = mail.data.partition(b"\n\n")
    return (head + b"\n").replace(_8BIT, _QUOTED) + b"\n" + quopri.encodestring(body)


def _on_the_line(data: bytes) -> bytes:
    """A mail as it is written to a server: lines end in CRLF, and a dot that begins one is doubled."""
    lines = b"\n" + data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n") + b"\n"
    return lines.replace(b"\n.", b"\n..").replace(b"\n", b"\r\n")[2:]
