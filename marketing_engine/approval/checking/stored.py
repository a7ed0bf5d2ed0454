"""The findings in the records: written with the drafts, renewed with each change; what a person settled stays so."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from coordination.registry import now_text
from marketing_engine.approval.checking import company
from marketing_engine.approval.checking.checking import Templates, check_mail, mails_of
from marketing_engine.approval.checking.findings import Found, place_of
from marketing_engine.approval.checking.settings import settings
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.records.tables import Draft, Finding, Prospect, Waiting

MOST_IN = 500

OF_COMPANY, OF_FILTER = "second_person", "spam_score"
"""Codes that do not come of a mail's text alone: they are renewed by their own rules."""


def check_people(
    db: Session, library: Library, campaign: Campaign, people: Sequence[tuple[Prospect, Sequence[Draft]]]
) -> int:
    """Check the mails of these people of a campaign and note what was found; how many findings they have now."""
    templates = Templates(library)
    found = {
        prospect.id: [one for mail in mails_of(prospect, campaign, drafts, templates) for one in check_mail(mail)]
        for prospect, drafts in people
    }
    db.flush()
    store(db, found, keep=(OF_COMPANY, OF_FILTER))
    renew_companies(db, {prospect.company_id for prospect, _ in people if prospect.company_id is not None})
    return sum(map(len, found.values()))


def renew_companies(db: Session, companies: Collection[int]) -> None:
    """Find anew who is the second person at these companies, after a draft, a decision, or one taken back."""
    if not companies:
        return
    used = settings()
    db.flush()
    blocks = used.second_at_company == "block"
    found = {
        id: [Found(0, OF_COMPANY, text, blocks)] if text else []
        for id, text in company.second_people(db, companies, used.company_days).items()
    }
    store(db, found, only=(OF_COMPANY,))


def renew_companies_of(db: Session, people: Iterable[int]) -> None:
    """The same for the companies of these people, by number."""
    ids = list(people)
    companies: set[int] = set()
    for at in range(0, len(ids), MOST_IN):
        of = select(Prospect.company_id).where(Prospect.id.in_(ids[at : at + MOST_IN]))
        companies |= {id for id in db.scalars(of) if id is not None}
    renew_companies(db, companies)


def store(
    db: Session,
    found: Mapping[int, Sequence[Found]],
    *,
    keep: Collection[str] = (),
    only: Collection[str] | None = None,
) -> None:
    """Put these findings, by prospect, in place of the ones before; codes to `keep`, or beyond `only`, stay.

    A settled one stays settled while it says the same.
    """
    before = _before(db, list(found), keep, only)
    new, now = [], now_text()
    gone: list[int] = []
    for id, ones in found.items():
        old = before.get(id, {})
        for one in ones:
            known = old.pop((one.step, one.code), None)
            if known is None:
                new.append({"prospect_id": id, "found_at": now, "settled_by": "", "settled_at": "", **vars(one)})
            else:
                _renew(known, one, now)
        gone += [finding.id for finding in old.values()]
    for at in range(0, len(gone), MOST_IN):
        db.execute(delete(Finding).where(Finding.id.in_(gone[at : at + MOST_IN])))
    if new:
        db.flush()
        db.execute(insert(Finding), new)


def _renew(known: Finding, one: Found, now: str) -> None:
    same = company.is_same_matter(known.text, one.text) if one.code == OF_COMPANY else known.text == one.text
    known.blocking = one.blocking
    if known.text != one.text:
        known.text, known.found_at = one.text, now
    if not same:
        known.settled_by, known.settled_at = "", ""


def _before(
    db: Session, ids: list[int], keep: Collection[str], only: Collection[str] | None
) -> dict[int, dict[tuple[int, str], Finding]]:
    found: dict[int, dict[tuple[int, str], Finding]] = defaultdict(dict)
    for at in range(0, len(ids), MOST_IN):
        wanted = select(Finding).where(Finding.prospect_id.in_(ids[at : at + MOST_IN]), Finding.code.not_in(keep))
        for one in db.scalars(wanted if only is None else wanted.where(Finding.code.in_(only))):
            found[one.prospect_id][one.step, one.code] = one
    return found


def findings_of(db: Session, ids: Sequence[int]) -> dict[int, list[Finding]]:
    """All findings of these people, worst first, the settled ones last."""
    found: dict[int, list[Finding]] = {id: [] for id in ids}
    for at in range(0, len(ids), MOST_IN):
        for one in db.scalars(select(Finding).where(Finding.prospect_id.in_(ids[at : at + MOST_IN]))):
            found[one.prospect_id].append(one)
    return {id: in_order(ones) for id, ones in found.items()}


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first; what is settled comes last."""
    return sorted(findings, key=lambda one: (bool(one.settled_by), *place_of(one)))


def unsettled_blocking(db: Session, ids: Sequence[int]) -> dict[int, list[Finding]]:
    """Of these people, what must be settled before they can be approved."""
    return {
        id: open_ones
        for id, ones in findings_of(db, ids).items()
        if (open_ones := [one for one in ones if one.blocking and not one.settled_by])
    }


class Counted(NamedTuple):
    """How many who wait have open findings, and how many of them such as must be settled."""

    found: int
    to_settle: int

    @property
    def sentence(self) -> str:
        """`3 waiting have findings, 1 of them must be settled before approval`; empty where there are none."""
        if not self.found:
            return ""
        must = f", {self.to_settle} of them must be settled before approval" if self.to_settle else ""
        return f"{self.found} waiting {'has' if self.found == 1 else 'have'} findings{must}"


def with_findings(db: Session, campaign: str | None = None) -> Counted:
    """Count them."""
    counted = (
        select(func.count(Finding.prospect_id.distinct()))
        .join(Waiting, Waiting.prospect_id == Finding.prospect_id)
        .where(Finding.settled_by == "")
    )
    if campaign:
        counted = counted.where(Waiting.campaign == campaign)
    return Counted(db.scalar(counted) or 0, db.scalar(counted.where(Finding.blocking)) or 0)
