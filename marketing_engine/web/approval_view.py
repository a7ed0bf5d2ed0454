"""What the approval page shows: a card for each who waits, what was decided today, and how far the person has come."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from urllib.parse import urlsplit

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from marketing_engine.approval import personalisation, queue
from marketing_engine.approval.automatic_answer import Answer, Answers
from marketing_engine.approval.checking import stored
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Decision, Draft, Finding, Prospect, Score, Touch, Waiting
from marketing_engine.records.today import day_began
from marketing_engine.research.scoring.judgements import DIMENSIONS, Reason, reasons_of
from marketing_engine.session_manager import times

OLDER = {"title": "authority", "signals": "intent"}
"""To which dimension the parts of scores count that were stored before there were dimensions."""

LONGEST_BREAK = 180
"""Seconds for a decision; whoever takes longer was away, and that time says nothing of their pace."""

ENOUGH_FOR_PACE = 3
"""Decisions before a remaining time is told."""

DECIDED_SHOWN = 200


@dataclass(frozen=True)
class Bar:
    """One dimension of a score: points earned, of how many, and for how many of those nothing is known."""

    dimension: str
    points: int
    of: int
    unknown: int

    @property
    def text(self) -> str:
        """`18 of 25`, `unknown`, `10 of 35, 15 unknown`."""
        if not self.of:
            return "not judged"
        if self.unknown >= self.of:
            return "unknown"
        return f"{self.points} of {self.of}" + (f", {self.unknown} unknown" if self.unknown else "")

    @property
    def short(self) -> str:
        """`18/25`, `unknown`, `10–25/35` where 15 are unknown: what has room beside a bar."""
        if self.of <= self.unknown:
            return self.text
        return f"{self.points}{f'–{self.points + self.unknown}' if self.unknown else ''}/{self.of}"

    @property
    def percent(self) -> int:
        """How much of the bar is filled."""
        return round(100 * self.points / self.of) if self.of else 0

    @property
    def unknown_percent(self) -> int:
        """How much of the bar is neither filled nor empty."""
        return min(100 - self.percent, round(100 * self.unknown / self.of)) if self.of else 0


@dataclass
class Card:
    """Somebody who waits, as the page shows them.

    `notes` say what became of a decision that did not count. Of what a person typed into mails and could not be saved,
    by step, (subject, text): `typed` stays in the fields, `unsaved` is shown beside what somebody else wrote.
    """

    prospect: Prospect
    score: Score
    drafts: list[Draft]
    deferred_at: str
    bars: list[Bar]
    reasons: list[Reason]
    notes: list[str] = field(default_factory=list)
    typed: dict[int, tuple[str, str]] = field(default_factory=dict)
    unsaved: dict[int, tuple[str, str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    answer: Answer | None = None

    @property
    def to_settle(self) -> int:
        """How many findings must be settled before approval."""
        return sum(1 for one in self.findings if one.blocking and not one.settled_by)

    @property
    def open_findings(self) -> int:
        """How many findings are not settled."""
        return sum(1 for one in self.findings if not one.settled_by)

    @property
    def id(self) -> str:
        """`prospect_<n>`."""
        return self.prospect.ref

    @property
    def digest(self) -> str:
        """The hash of the mails as shown."""
        return queue.digest_of(self.drafts)

    @property
    def known(self) -> list[Reason]:
        """The reasons that something is known for, those that earned most first."""
        return sorted((one for one in self.reasons if one.known), key=lambda one: -one.points)

    @property
    def unknown(self) -> list[str]:
        """What nothing is known about."""
        return [one.part for one in self.reasons if not one.known]

    @property
    def unknown_points(self) -> int:
        """So much more the score could be."""
        return sum(one.of for one in self.reasons if not one.known)

    @staticmethod
    def own(draft: Draft) -> list[str]:
        """What of a mail is this person's own, in lines."""
        return personalisation.describe(draft)

    @property
    def linkedin(self) -> str:
        """The person's page, if it is one: the records have it without a scheme, or as it came from outside."""
        url = self.prospect.linkedin_url
        try:
            parts = urlsplit(url if "://" in url else f"https://{url}")
        except ValueError:
            return ""
        host = (parts.hostname or "").removeprefix("www.")
        known = host == "linkedin.com" or host.endswith(".linkedin.com")
        return parts.geturl() if parts.scheme == "https" and known else ""


@dataclass(frozen=True)
class Decided:
    """A decision as the list of today shows it; `left` when its mail has left, so that it cannot be undone."""

    id: str
    name: str
    company: str
    approved: bool
    reason: str
    who: str
    clock: str
    left: bool

    @property
    def word(self) -> str:
        """`Approved` or `Rejected`."""
        return "Approved" if self.approved else "Rejected"


@dataclass(frozen=True)
class Progress:
    """How far today's approving has come.

    `timed` of this person's decisions took `seconds` together, breaks left out: their pace.
    """

    approved: int
    rejected: int
    waiting: int
    deferred: int
    timed: int
    seconds: int

    @property
    def decided(self) -> int:
        """By everybody, today."""
        return self.approved + self.rejected

    @property
    def total(self) -> int:
        """Decided today, or waiting."""
        return self.decided + self.waiting

    @property
    def left(self) -> str:
        """`about 9 min left`, at this person's pace; empty while that is not known."""
        if self.timed < ENOUGH_FOR_PACE or not self.waiting:
            return ""
        minutes = self.waiting * self.seconds / self.timed / 60
        return f"about {minutes / 60:.0f} h left" if minutes > 120 else f"about {max(1, round(minutes))} min left"


def card(waiting: queue.Pending, answers: Answers | None = None) -> Card:
    """A prospect with the score's bars and reasons, what was found in the mails, and the automatic answer."""
    reasons = _reasons(waiting.score)
    return Card(
        prospect=waiting.prospect,
        score=waiting.score,
        drafts=waiting.drafts,
        deferred_at=waiting.deferred_at,
        bars=_bars(reasons),
        reasons=reasons,
        findings=waiting.findings,
        answer=answers.to(waiting.prospect) if answers else None,
    )


def card_of(db: Session, prospect: Prospect, answers: Answers) -> Card | None:
    """The card of one who waits; None where they do not."""
    waits = db.get(Waiting, prospect.id)
    score = db.scalar(select(Score).where(Score.prospect_id == prospect.id))
    if waits is None or score is None:
        return None
    drafts, findings = queue.drafts_of(db, [prospect.id]), stored.findings_of(db, [prospect.id])
    pending = queue.Pending(prospect, score, drafts[prospect.id], waits.deferred_at, findings[prospect.id])
    return card(pending, answers)


def _reasons(score: Score) -> list[Reason]:
    """The reasons as stored; an older record says only in words that nothing is known."""
    return [
        Reason(one.part, one.points, one.of, one.why, known=False)
        if "known" not in record and not one.points and ("unknown" in one.why or one.why.startswith("nothing known"))
        else one
        for record, one in zip(score.reasons, reasons_of(score.reasons), strict=True)
    ]


def _bars(reasons: Sequence[Reason]) -> list[Bar]:
    bars = []
    for dimension in DIMENSIONS:
        parts = [one for one in reasons if OLDER.get(one.dimension, one.dimension) == dimension]
        unknown = sum(one.of for one in parts if not one.known)
        bars.append(Bar(dimension, sum(one.points for one in parts), sum(one.of for one in parts), unknown))
    return bars


def progress(db: Session, person: str) -> Progress:
    """Count today's decisions, and measure this person's pace."""
    today = Decision.decided_at >= day_began()
    counted = dict(db.execute(select(Decision.approved, func.count()).where(today).group_by(Decision.approved)).all())
    waiting = queue.pending_count(db)
    deferred = db.scalar(select(func.count()).select_from(Waiting).where(Waiting.deferred_at > "")) or 0
    moments = db.scalars(
        select(Decision.decided_at)
        .where(today, Decision.who == person)
        .order_by(Decision.id.desc())
        .limit(DECIDED_SHOWN)
    )
    timed, seconds = pace([times.parsed(at).timestamp() for at in moments])
    return Progress(counted.get(True, 0), counted.get(False, 0), waiting, deferred, timed, seconds)


def pace(moments: Sequence[float]) -> tuple[int, int]:
    """How many decisions took how many seconds together; those that were saved together share a gap."""
    together = sorted(Counter(moments).items())
    gaps = [(later - earlier, number) for (earlier, _), (later, number) in pairwise(together)]
    worked = [(gap, number) for gap, number in gaps if gap <= LONGEST_BREAK * number]
    return sum(number for _, number in worked), round(sum(gap for gap, _ in worked))


def decided_today(db: Session) -> list[Decided]:
    """Today's newest decisions, by whomever."""
    wanted = select(Decision).where(Decision.decided_at >= day_began())
    return _as_decided(db, wanted.order_by(Decision.id.desc()).limit(DECIDED_SHOWN))


def decided(db: Session, prospect: Prospect) -> Decided | None:
    """The decision about one prospect, if there is one."""
    return next(iter(_as_decided(db, select(Decision).where(Decision.prospect_id == prospect.id))), None)


def _as_decided(db: Session, wanted: Select[Decision]) -> list[Decided]:
    found = db.scalars(wanted).all()
    ids = [one.prospect_id for one in found]
    people = {person.id: person for person in db.scalars(select(Prospect).where(Prospect.id.in_(ids)))}
    left = set(db.scalars(select(Touch.prospect_id).where(Touch.prospect_id.in_(ids), Touch.step.not_like("reply:%"))))
    return [
        Decided(
            id=prospect_ref(one.prospect_id),
            name=(person := people[one.prospect_id]).full_name,
            company=person.company.name if person.company else "",
            approved=one.approved,
            reason=one.reason,
            who=one.who,
            clock=times.local(one.decided_at).strftime("%H:%M"),
            left=one.approved and one.prospect_id in left,
        )
        for one in found
    ]
