"""Delivery status reports (RFC 3464): what became of each recipient, from a report's part or from fields in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from marketing_engine.conversation.reading.mail.shape import Mail

REPORT_TYPES = ("message/delivery-status", "message/global-delivery-status")
_LONGEST = 60_000
"""Characters of a report that are read: some thousand recipients."""
_FIELD = re.compile(
    r"^[ \t>]{0,4}(original-recipient|final-recipient|x-actual-recipient|action|status|diagnostic-code)[ \t]{0,8}:"
    r"[ \t]{0,8}(.{0,2000})$",
    re.IGNORECASE,
)
_CONTINUED = re.compile(r"^[ \t]{1,16}(\S.{0,2000})$")
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:]{1,128}@[^\s<>()\[\]\",;:]{1,255}")
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
FAILED = ("failed", "failure", "fail", "error")
DELIVERED = ("delivered", "relayed", "expanded", "deliverable")


@dataclass
class Outcome:
    """What became of one recipient: the fields as they stand, `action` and the addresses in lower case."""

    final: str = ""
    original: str = ""
    action: str = ""
    status: str = ""
    diagnostic: str = ""

    @property
    def recipient(self) -> str:
        """The address that we wrote to, as far as the report says."""
        return self.original or self.final

    @property
    def failed(self) -> bool:
        """Whether it says that the mail did not arrive, for good or so far."""
        if self.action.startswith(DELIVERED):
            return False
        return self.action.startswith((*FAILED, "delayed")) or self.status[:1] in ("4", "5")

    @property
    def delivered(self) -> bool:
        """Whether it says that the mail did arrive."""
        return self.action.startswith(DELIVERED) or (not self.action and self.status.startswith("2"))


def address_in(text: str) -> str:
    """The first address in a text in lower case, empty where there is none."""
    found = _ADDRESS.search(text[:1_000])
    return found[0].strip(".'`").lower() if found else ""


def status_in(text: str) -> str:
    """The first status of a failure (RFC 3463) in a text, empty where there is none."""
    return next((one for one in _STATUS.findall(text) if one[0] != "2"), "")


def outcomes_of(mail: Mail) -> list[Outcome]:
    """What the reports in a mail say, in their order: of its parts, and where it has none of those, of its text."""
    reports = [part.text for part in mail.parts_of(*REPORT_TYPES) if part.text.strip()]
    return [outcome for report in reports for outcome in parse(report)] or parse(mail.text)


def parse(report: str) -> list[Outcome]:
    """The recipients of a report, also of one that lacks its empty lines or has other text around."""
    found: list[Outcome] = []
    apart = True
    for name, value in _fields(report[:_LONGEST]):
        if not name:
            apart = True
            continue
        attribute = "final" if name in ("final-recipient", "x-actual-recipient") else name.split("-")[0]
        if not found or _begins_another(found[-1], name, attribute, apart):
            found.append(Outcome())
        apart = False
        if not getattr(found[-1], attribute):
            setattr(found[-1], attribute, _value(attribute, value))
    return [one for one in found if one.action or one.status or one.diagnostic]


def _begins_another(known: Outcome, name: str, attribute: str, apart: bool) -> bool:
    if name in ("x-actual-recipient", "diagnostic-code"):
        return False
    if getattr(known, attribute):
        return True
    return apart and attribute in ("final", "original") and bool(known.final or known.original)


def _value(attribute: str, value: str) -> str:
    if attribute in ("final", "original"):
        return address_in(value.rpartition(";")[2]) or address_in(value)
    if attribute == "status":
        return next(iter(_STATUS.findall(value)), "")
    if attribute == "action":
        return value.strip().lower()
    kind, semicolon, text = value.partition(";")
    return (text if semicolon and len(kind) < 20 else value).strip()


def _fields(report: str) -> Iterator[tuple[str, str]]:
    """Name and value of each field, unfolded; two empty texts for an empty line."""
    name, value = "", ""
    for line in report.splitlines():
        if found := _FIELD.match(line):
            if name:
                yield name, value
            name, value = found[1].lower(), found[2]
        elif name and len(value) < 4_000 and (more := _CONTINUED.match(line)):
            value += " " + more[1].strip()
        else:
            if name:
                yield name, value
                name = ""
            if not line.strip():
                yield "", ""
    if name:
        yield name, value
