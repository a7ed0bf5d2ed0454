"""Brings the rows of a CSV file into the records."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from marketing_engine.places.time_zones import zone_named
from marketing_engine.records.normal_forms import PLACEHOLDERS, normal_email
from marketing_engine.records.suppressions import Entry, suppress_many
from marketing_engine.research.intake import Intake, Taken
from marketing_engine.research.scoring import email_status
from marketing_engine.research.sources.addresses import addresses_in
from marketing_engine.research.sources.csv_file import NAMES, Columns, Line, Row, open_table, says_nothing
from marketing_engine.research.sources.found import FoundCompany, FoundPerson, day, dollars, employees
from marketing_engine.research.sources.opt_outs import Mark

COMPANY_FACTS: dict[str, Callable[[str], str]] = {
    "annual_revenue": dollars,
    "total_funding": dollars,
    "latest_funding_at": day,
    "latest_funding_stage": str,
    "founded": str,
}
"""Facts of a company that have no column in the records, and how they are read."""


PERSON_FACTS = ("connected_at", "role_started_at")
"""Dated facts of a person."""


PERSON_PLACE = ("company_city", "company_country")
COMPANY_PLACE = ("person_city", "person_country")
"""Where the company is, in a file of people and in one of companies."""


@dataclass(frozen=True)
class OptOut:
    """A row whose file says that its person is not to be written to: `reason` as in the suppression list."""

    line: int
    email: str
    reason: str
    column: str
    value: str


@dataclass
class Report:
    """What became of each row: people, companies, known, skipped and suppressed are together `rows`.

    `skipped` holds (line, reason), `elsewhere` counts those of them who are in another campaign, `unaddressed` are new
    people without an e-mail address, `unverified` those with an address that is not known to work, by its status.
    `own_columns` are those that templates can use, by their names there, with the file's; `doubled` says of columns
    that give a name which another has, `unused` are columns that nothing was taken from. `duplicates` holds (line,
    earlier line) of a person or company that stands in the file twice; they are among the known. `read_as` is the
    file's encoding, `guessed` whether it was found out by its words.
    """

    path: Path
    rows: int = 0
    people: int = 0
    companies: int = 0
    known: int = 0
    suppressed: int = 0
    elsewhere: int = 0
    unaddressed: int = 0
    unverified: "Counter[str]" = field(default_factory=Counter)
    unused: list[str] = field(default_factory=list)
    own_columns: dict[str, str] = field(default_factory=dict)
    doubled: list[str] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    duplicates: list[tuple[int, int]] = field(default_factory=list)
    opt_outs: list[OptOut] = field(default_factory=list)
    read_as: str = ""
    guessed: bool = False


def import_file(
    db: Session,
    path: Path,
    campaign: str,
    progress: Callable[[int], None] | None = None,
    columns: Columns | None = None,
    usual: Columns | None = None,
    encoding: str = "",
    most: int | None = None,
) -> Report:
    """Read a CSV of people or of companies into the records, `most` of its rows; raises CsvError.

    Who opted out by the file's columns is suppressed. `progress` is told the line that was read; `columns`, `usual` and
    `encoding` are as in `open_table`.
    """
    table = open_table(path, columns, usual, encoding)
    report = Report(
        path,
        unused=table.unused,
        own_columns=table.own.headers,
        doubled=table.own.doubled,
        read_as=table.read.encoding,
        guessed=table.read.guessed,
    )
    work = _Import(Intake(db, campaign), report, table.has_people)
    for line in islice(table.rows(), most):
        report.rows += 1
        work.take(line)
        if progress:
            progress(line.number)
    work.finish(db)
    return report


class _Import:
    """The taking in of one file's rows."""

    def __init__(self, intake: Intake, report: Report, has_people: bool) -> None:
        self._intake = intake
        self._report = report
        self._has_people = has_people
        self._lines: dict[object, int] = {}
        self._pending: dict[str, OptOut] = {}

    def take(self, line: Line) -> None:
        """Take one row in, and count it once."""
        source = f"{self._report.path.name}:{line.number}"
        if line.row is None:
            self._skip(line.number, line.problem)
        elif line.said.refusal:
            self._skip(line.number, line.said.refusal)
        elif line.said.reason and line.mark and not self._has_people:
            what = f"not to be written to (column {line.mark.column!r})"
            self._skip(line.number, f"{what}; a whole domain is suppressed by: marketing suppress add @DOMAIN")
        elif line.said.reason and line.mark:
            self._opt_out(line, line.row, line.mark, source)
        elif self._has_people:
            self._person(line.number, line.row, source, line.own)
        else:
            self._count(line.number, self._intake.company(_company(line.row, person=False), source))

    def finish(self, db: Session) -> None:
        """Write what was collected; suppressions last, when their people stand in the records."""
        self._intake.store()
        entries = [
            Entry(
                email, one.reason, f"column {one.column!r} says {one.value!r}", f"{self._report.path.name}:{one.line}"
            )
            for email, one in self._pending.items()
        ]
        suppress_many(db, entries)

    def _skip(self, line: int, why: str) -> None:
        self._report.skipped.append((line, why))

    def _person(self, line: int, row: Row, source: str, own: dict[str, str]) -> None:
        found = person_in(row, own)
        taken = self._intake.person(found, source)
        self._count(line, taken)
        self._report.elsewhere += taken.elsewhere
        if taken.outcome == "new":
            email = normal_email(found.email)
            if not email or email in PLACEHOLDERS:
                self._report.unaddressed += 1
            elif (status := email_status.status(email, found.email_status)) != "verified":
                self._report.unverified[status] += 1

    def _count(self, line: int, taken: Taken) -> None:
        report = self._report
        if taken.outcome == "refused":
            self._skip(line, taken.why)
            return
        earlier = self._lines.setdefault(taken.who, line)
        if taken.outcome == "known":
            report.known += 1
            if earlier != line:
                report.duplicates.append((line, earlier))
        elif self._has_people:
            report.people += 1
        else:
            report.companies += 1

    def _opt_out(self, line: Line, row: Row, mark: Mark, source: str) -> None:
        """Suppress a person by every address that the row has; a bounce is the matter of the first address alone.

        The person is kept beside, without what only a letter needs, to be known again under another address.
        """
        found = person_in(row, line.own)
        email = normal_email(found.email)
        email = "" if email in PLACEHOLDERS else email
        bounced = line.said.reason == "hard_bounce"
        addresses = [email] if email else []
        if not bounced:
            addresses += [address for address in (*found.second_emails, self._intake.address_of(found)) if address]
        if not addresses:
            why = f"not to be written to (column {mark.column!r} says {line.value[:40]!r}), and there is no address"
            self._skip(line.number, f"{why} to suppress")
            return
        if not bounced:
            self._intake.person(found, source)
        for address in addresses:
            self._pending.setdefault(
                address, OptOut(line.number, address, line.said.reason, mark.column, line.value[:60])
            )
            self._intake.wants_no_mail(address)
        self._report.suppressed += 1
        self._report.opt_outs.append(OptOut(line.number, addresses[0], line.said.reason, mark.column, line.value[:60]))


def person_in(row: Row, own: dict[str, str] | None = None) -> FoundPerson:
    """The person that a row tells of: of several addresses the first that is one is theirs, the others second ones.

    `own` are the file's own columns in that row.
    """
    first, last = _names(row)
    cell = row.get("email", "")
    addresses = addresses_in(cell)
    if row.get("second_email"):
        addresses = list(dict.fromkeys((*addresses, *addresses_in(row["second_email"]))))
    usable = [address for address in addresses if address not in PLACEHOLDERS] or addresses
    return FoundPerson(
        email=usable[0] if usable else cell,
        second_emails=tuple(usable[1:]),
        email_status=row.get("email_status", ""),
        first_name=first,
        last_name=last,
        title=row.get("title", ""),
        seniority=row.get("seniority", ""),
        linkedin_url=row.get("linkedin_url", ""),
        city=row.get("person_city", ""),
        country=row.get("person_country", ""),
        time_zone=zone_named(row.get("time_zone", "")),
        apollo_id=row.get("apollo_id", "")[:100],
        company=_company(row, person=True),
        facts={name: day(row[name]) for name in PERSON_FACTS if row.get(name)},
        named={name: row[name] for name in NAMES if row.get(name)},
        columns=own or {},
    )


def _names(row: Row) -> tuple[str, str]:
    """First and last name as they tell a person apart, whatever is written around them.

    Also where the column of whole names has only one of them: `Vorname;Name`.
    """
    cells = (row.get(name, "") for name in NAMES)
    first, last, whole = ("" if says_nothing(name, cell) else cell for name, cell in zip(NAMES, cells, strict=True))
    if not whole or (first and last):
        return first, last
    if whole.count(",") == 1:
        after, before = (part.strip() for part in whole.split(","))
        whole = f"{before} {after}"
    if first:
        return first, whole.removeprefix(first).strip()
    if last:
        return whole.removesuffix(last).strip(), last
    head, _, rest = whole.partition(" ")
    return head, rest


def company_in(row: Row) -> FoundCompany:
    """The company that a row of a list of companies tells of."""
    return _company(row, person=False)


def _company(row: Row, *, person: bool) -> FoundCompany:
    place = PERSON_PLACE if person else COMPANY_PLACE
    industry = " / ".join(dict.fromkeys(filter(None, (row.get("industry"), row.get("subindustry")))))
    return FoundCompany(
        name=row.get("company", ""),
        domain=row.get("domain", ""),
        industry=industry,
        employees=employees(row.get("employees", "")),
        city=row.get(place[0], ""),
        country=row.get(place[1], ""),
        about=row.get("about", ""),
        keywords=row.get("keywords", "").replace(";", ", "),
        status=row.get("status", ""),
        facts={name: read(row[name]) for name, read in COMPANY_FACTS.items() if row.get(name)},
    )
