"""The shape of a parsed mail. It is hostile text all through, but its size is bounded."""

import re
from dataclasses import dataclass, field

from marketing_engine.conversation.reading.mail.headers import address_in

MESSAGE_IDS = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")


@dataclass(frozen=True)
class Part:
    """A leaf of a mail: its type (`text/html`, lower case), its text where it is text, the name of an attachment.

    A `message/…` part and `text/rfc822-headers` are leaves too: their text is the header and body that they hold. That
    of HTML is what a person reads. `parameters` are those of Content-Type (`method`, `report-type`, …), names in lower
    case. `inner` parts stand within a mail that is attached to this one.
    """

    content_type: str
    text: str = ""
    name: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    inner: bool = False


UNREADABLE = (
    *("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"),
    *("application/ms-tnef", "application/vnd.ms-tnef", "application/rtf", "text/rtf"),
)
"""Types in which the text of a mail may stand where it cannot be read: encrypted, or in a form of Outlook's."""


@dataclass(frozen=True)
class Mail:
    """A mail. `headers`: lower-case name → values, decoded, in their order; `text`: the body as a person reads it.

    In `text` each line of what HTML marks as quoted begins with `> `. `ids` are all Message-IDs that stand anywhere in
    the mail, those that its header answers first.
    """

    headers: dict[str, list[str]] = field(default_factory=dict)
    text: str = ""
    parts: tuple[Part, ...] = ()
    ids: tuple[str, ...] = ()
    content_type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)

    def header(self, name: str) -> str:
        """The first value of a field, empty where there is none."""
        values = self.headers.get(name.lower())
        return values[0] if values else ""

    @property
    def subject(self) -> str:
        """As people read it."""
        return self.header("subject")

    @property
    def message_id(self) -> str:
        """The Message-ID field."""
        return self.header("message-id")

    @property
    def sender(self) -> str:
        """The address that it says it comes from, in lower case; empty where it names none."""
        return next((found for name in ("from", "sender", "reply-to") if (found := address_in(self.header(name)))), "")

    @property
    def came_through_a_list(self) -> bool:
        """Whether a mailing list passed it on: what it says of unsubscribing may be the list's."""
        return bool(self.header("list-unsubscribe") or self.header("list-id"))

    @property
    def references(self) -> list[str]:
        """The Message-IDs that its header answers, the nearest first."""
        return [
            *MESSAGE_IDS.findall(self.header("in-reply-to")),
            *reversed(MESSAGE_IDS.findall(self.header("references"))),
        ]

    @property
    def attachments(self) -> list[str]:
        """The names of what is attached, its type where it has none; texts without a name are not counted."""
        return [
            part.name or part.content_type
            for part in self.parts
            if not part.inner and (part.name or not part.content_type.startswith(("text/", "multipart/")))
        ]

    @property
    def unreadable(self) -> list[str]:
        """The types of parts that may hold text which is not in `text`: encrypted ones, winmail.dat."""
        return [
            part.content_type
            for part in self.parts
            if part.content_type in UNREADABLE and part.parameters.get("smime-type", "").lower() != "signed-data"
        ]

    def parts_of(self, *content_types: str) -> list[Part]:
        """The parts of these types, in their order."""
        return [part for part in self.parts if part.content_type in content_types]
