"""What a calendar answers (iCalendar, RFC 5545 and 5546): accepted, declined, a counter-proposal, an invitation."""

import re

from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.kinds.shape import CalendarAnswer
from marketing_engine.conversation.reading.mail.shape import Mail, Part

MOST = 200_000
"""Characters of a calendar that are read."""

_MOST_CALENDARS = 5
_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar")
_BEGIN = re.compile(r"^BEGIN:VCALENDAR[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
_FOLDED = re.compile(r"\r?\n[ \t]")
_METHODS: dict[str, CalendarAnswer] = {
    "COUNTER": "counter",
    "REQUEST": "request",
    "PUBLISH": "request",
    "ADD": "request",
    "CANCEL": "cancelled",
}
_STATUSES: dict[str, CalendarAnswer] = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}
_SUBJECTS: dict[CalendarAnswer, tuple[str, ...]] = {
    "accepted": (
        *(
            "accepted",
            "zugesagt",
            "akzeptiert",
            "accepté",
            "acceptée",
            "aceptado",
            "aceptada",
            "accettato",
            "accettata",
        ),
        *("geaccepteerd", "aceite", "aceito", "zaakceptowano", "accepterat", "accepteret", "akseptert", "godtatt"),
        *("hyväksytty", "přijato", "kabul edildi", "elfogadva", "acceptat", "承諾", "承諾済み"),
    ),
    "declined": (
        *(
            "declined",
            "abgelehnt",
            "refusé",
            "refusée",
            "rechazado",
            "rechazada",
            "rifiutato",
            "rifiutata",
            "geweigerd",
        ),
        *("afgewezen", "recusado", "recusada", "odrzucono", "avböjt", "avböjd", "afvist", "avslått", "hylätty"),
        *("odmítnuto", "reddedildi", "elutasítva", "refuzat", "辞退"),
    ),
    "tentative": (
        *("tentative", "tentatively accepted", "mit vorbehalt", "vorläufig", "unter vorbehalt zugesagt", "provisoire"),
        *("provisional", "provvisorio", "voorlopig", "provisório", "wstępnie", "preliminärt", "foreløbig", "foreløpig"),
        *("alustava", "nezávazně", "geçici", "feltételes", "仮承諾"),
    ),
    "counter": (
        *("new time proposed", "proposed new time", "neue zeit vorgeschlagen", "andere besprechungszeit vorgeschlagen"),
        *("nouvelle heure proposée", "nueva hora propuesta", "nuova ora proposta", "nieuwe tijd voorgesteld"),
    ),
    "cancelled": (
        *(
            "canceled",
            "cancelled",
            "abgesagt",
            "annulé",
            "annulée",
            "cancelado",
            "cancelada",
            "annullato",
            "geannuleerd",
        ),
        *("odwołano", "inställt", "aflyst", "avlyst", "peruutettu", "zrušeno", "iptal edildi"),
    ),
    "request": ("invitation", "updated invitation", "einladung", "invitación", "invito", "uitnodiging", "convite"),
}
_BY_SUBJECT = {fold(word): answer for answer, words in _SUBJECTS.items() for word in words}
_HEADERS = ("x-ms-exchange-calendar-originator-id", "x-microsoft-cdo-importance", "x-google-calendar-content-id")


def calendar_answer(mail: Mail) -> tuple[CalendarAnswer, str]:
    """What the mail's calendar says, and the evidence; two empty texts where it has none, or one that says nothing."""
    for text, method in _calendars(mail):
        answer = _answer_of(text, method, mail.sender)
        if answer:
            return answer, f"a calendar says {answer}"
        if _by_subject(mail.subject):
            return _by_subject(mail.subject), f"a calendar, and the subject: {mail.subject[:60]}"
    if "calendarmessage" in mail.header("content-class").lower() or any(mail.header(name) for name in _HEADERS):
        answer = _by_subject(mail.subject)
        return answer, f"a calendar program's subject: {mail.subject[:60]}" if answer else ""
    return "", ""


def _calendars(mail: Mail) -> list[tuple[str, str]]:
    """The texts of its calendars, and the method that the Content-Type of each names."""
    found = [(part.text, _method_of(part)) for part in mail.parts if _is_calendar(part)][:_MOST_CALENDARS]
    return found or [(mail.text[start.start() :], "") for start in [_BEGIN.search(mail.text)] if start]


def _is_calendar(part: Part) -> bool:
    return part.content_type in _TYPES or bool(part.text and part.name.lower().endswith(".ics"))


def _method_of(part: Part) -> str:
    return part.parameters.get("method", "").strip("\"' ").upper()


def _answer_of(text: str, method: str, sender: str) -> CalendarAnswer:
    statuses: dict[str, str] = {}
    in_event = 0
    for line in _FOLDED.sub("", text[:MOST]).splitlines():
        name, parameters, value = _property(line)
        if name in ("BEGIN", "END") and value.strip().upper() in ("VEVENT", "VTODO", "VJOURNAL"):
            in_event += 1 if name == "BEGIN" else -1
        elif name == "METHOD":
            method = value.strip().upper() or method
        elif name == "ATTENDEE" and in_event > 0:
            statuses.setdefault(_address(value), parameters.get("PARTSTAT", "").upper())
    if method in _METHODS:
        return _METHODS[method]
    if method != "REPLY":
        return ""
    status = statuses.get(sender) or (next(iter(statuses.values())) if len(statuses) == 1 else "")
    return _STATUSES.get(status, "")


def _property(line: str) -> tuple[str, dict[str, str], str]:
    """`ATTENDEE;CN="Doe; Jane";PARTSTAT=ACCEPTED:mailto:jane@x.example`: its name, parameters and value."""
    fields, start, quoted = [], 0, False
    for place, letter in enumerate(line[:2_000]):
        if letter == '"':
            quoted = not quoted
        elif letter in ";:" and not quoted:
            fields.append(line[start:place])
            start = place + 1
            if letter == ":":
                break
    else:
        return "", {}, ""
    pairs = (field.partition("=") for field in fields[1:])
    parameters = {name.strip().upper(): value.strip().strip('"') for name, _, value in pairs}
    return fields[0].strip().upper(), parameters, line[start:]


def _address(value: str) -> str:
    return value.strip().lower().removeprefix("mailto:").strip(" <>\"'")


def _by_subject(subject: str) -> CalendarAnswer:
    return _BY_SUBJECT.get(fold(subject.partition(":")[0]).strip(), "") if ":" in subject else ""
