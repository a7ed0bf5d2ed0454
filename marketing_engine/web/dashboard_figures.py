"""What the dashboard shows, counted from the records, the sessions' files and the holds in force."""

from datetime import timedelta
from typing import Any

from pydantic import BaseModel
from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from coordination import holds
from coordination.commands import status
from marketing_engine.approval import queue
from marketing_engine.config.library import Library
from marketing_engine.conversation import tally
from marketing_engine.conversation.replies_waiting import waiting_for_a_person
from marketing_engine.conversation.tally import MailIn
from marketing_engine.day import summary
from marketing_engine.records import runs
from marketing_engine.records.event_kinds import PAID, Kind
from marketing_engine.records.intents import BY_PEOPLE
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Decision, Event, Meeting, Prospect, Reply, Run, Score, Touch, Waiting
from marketing_engine.records.today import today
from marketing_engine.session_manager import times
from marketing_engine.web import dashboard_deliverability
from marketing_engine.web.dashboard_deliverability import Deliverability

CHART_DAYS = 14
REPLIES_SHOWN = 10
MOST_SHOWN = 2_000  # characters of a reply


class SessionLine(BaseModel):
    """A session; `seen_seconds` is how long ago its last heartbeat was, null where it was never started."""

    name: str
    role: str
    status: str
    worker: str
    new_mail: int
    seen_seconds: int | None
    work: str


class Funnel(BaseModel):
    """How many people of a campaign came how far, since its beginning; what is simulated stands apart."""

    campaign: str
    found: int = 0
    scored: int = 0
    approved: int = 0
    mailed: int = 0
    replied: int = 0
    meetings: int = 0
    simulated_replied: int = 0
    simulated_meetings: int = 0


class Day(BaseModel):
    """A campaign's newest day: how far it is, and its figures as in `GET /api/marketing/summary`."""

    campaign: str
    date: str
    today: bool
    phase: str
    until: str
    figures: dict[str, Any]


class ReplyLine(BaseModel):
    """A reply that waits for a person."""

    reply: str
    sender: str
    campaign: str
    intent: str
    score: int
    why: str
    text: str
    simulated: bool


class MeetingLine(BaseModel):
    """A meeting that somebody asked for and nobody has booked yet."""

    prospect: str
    name: str
    wish: str
    simulated: bool


class Waits(BaseModel):
    """What waits for a person; of the replies the best `REPLIES_SHOWN` are told."""

    approvals: int
    deferred: int
    reply_count: int
    replies: list[ReplyLine]
    meetings: list[MeetingLine]
    holds: list[str]


class Cost(BaseModel):
    """Dollars that were booked for a session or person; null where nothing was."""

    session: str
    role: str
    today: float | None
    month: float | None


class MailDay(BaseModel):
    """One day's mail of all campaigns: first mails and follow-ups that were sent, and what came back."""

    date: str
    sent: int = 0
    replies: int = 0
    simulated_replies: int = 0


class Dashboard(BaseModel):
    """Everything at a moment."""

    at: str
    waits: Waits
    days: list[Day]
    funnels: list[Funnel]
    sessions: list[SessionLine]
    costs: list[Cost]
    mail: list[MailDay]
    mail_in: MailIn
    deliverability: Deliverability


def gather(db: Session, library: Library) -> Dashboard:
    """Look everything up."""
    roles = {member.name: member.role for member in library.team().sessions}
    return Dashboard(
        at=times.stored(times.now()),
        waits=_waits(db),
        days=_days(db, library),
        funnels=funnels(db, library.campaign_ids()),
        sessions=_sessions(roles),
        costs=costs(db, roles),
        mail=_mail(db),
        mail_in=tally.of_all(db),
        deliverability=dashboard_deliverability.gather(db),
    )


def _sessions(roles: dict[str, str]) -> list[SessionLine]:
    return [
        SessionLine(
            name=line.name,
            role=roles.get(line.name, ""),
            status=line.state,
            worker=line.worker,
            new_mail=line.new,
            seen_seconds=round(line.age) if line.age >= 0 else None,
            work=f"{line.work} ← {line.running}" if line.running else line.work,
        )
        for line in status.run()
    ]


def _waits(db: Session) -> Waits:
    replies = waiting_for_a_person(db)
    wanted = select(Meeting, Prospect, Reply.simulated).join(Prospect, Prospect.id == Meeting.prospect_id)
    asked = db.execute(
        wanted.join(Reply, Reply.id == Meeting.reply_id).where(Meeting.status == "requested", ~is_suppressed())
    )
    return Waits(
        approvals=queue.pending_count(db),
        deferred=db.scalar(select(func.count()).select_from(Waiting).where(Waiting.deferred_at > "")) or 0,
        reply_count=len(replies),
        replies=[
            ReplyLine(
                reply=f"reply_{one.id}",
                sender=one.email,
                campaign=one.campaign,
                intent=one.intent,
                score=one.score,
                why=one.why,
                text=one.text[:MOST_SHOWN],
                simulated=one.simulated,
            )
            for one in replies[:REPLIES_SHOWN]
        ],
        meetings=[
            MeetingLine(prospect=person.ref, name=person.full_name, wish=meeting.wish, simulated=simulated)
            for meeting, person, simulated in asked
        ],
        holds=[str(hold) for hold in holds.in_force()],
    )


def _days(db: Session, library: Library) -> list[Day]:
    newest = [(id, run) for id in library.campaign_ids() if (run := runs.latest(db, id))]
    return [_day(db, library, id, run) for id, run in newest]


def _day(db: Session, library: Library, campaign: str, run: Run) -> Day:
    counted = summary.figures(db, run, library.campaign(campaign), reasons_too=False)
    return Day(
        campaign=campaign,
        date=run.date,
        today=run.date == today(),
        phase=run.phase,
        until=run.until,
        figures={name: value for name, value in vars(counted).items() if name not in summary.ABOUT_ALL}
        | {"delivery_rate": counted.delivery_rate, "reply_rate": counted.reply_rate},
    )


def funnels(db: Session, campaigns: list[str]) -> list[Funnel]:
    """The funnel of each campaign, also of one whose file is gone but whose people are known."""
    of_prospect = select(Prospect.campaign, func.count(Prospect.id.distinct())).group_by(Prospect.campaign)
    answered = of_prospect.join(Reply, Reply.prospect_id == Prospect.id).where(Reply.kind.in_(BY_PEOPLE))
    met = of_prospect.join(Meeting, Meeting.prospect_id == Prospect.id).join(Reply, Reply.id == Meeting.reply_id)
    mailed = of_prospect.join(Touch, Touch.prospect_id == Prospect.id)
    counted = {
        "found": _counted(db, select(Prospect.campaign, func.count()).group_by(Prospect.campaign)),
        "scored": _counted(
            db,
            select(Prospect.campaign, func.count())
            .join(Score, Score.prospect_id == Prospect.id)
            .group_by(Prospect.campaign),
        ),
        "approved": _counted(
            db, of_prospect.join(Decision, Decision.prospect_id == Prospect.id).where(Decision.approved)
        ),
        "mailed": _counted(db, mailed.where(Touch.status == "sent", Touch.step.not_like("reply:%"))),
        "replied": _counted(db, answered.where(Reply.simulated.is_(False))),
        "simulated_replied": _counted(db, answered.where(Reply.simulated)),
        "meetings": _counted(db, met.where(Reply.simulated.is_(False))),
        "simulated_meetings": _counted(db, met.where(Reply.simulated)),
    }
    names = dict.fromkeys([*campaigns, *sorted(counted["found"])])
    return [Funnel(campaign=name, **{key: found.get(name, 0) for key, found in counted.items()}) for name in names]


def _counted(db: Session, wanted: Select[str, int]) -> dict[str, int]:
    return dict(db.execute(wanted).all())


def costs(db: Session, roles: dict[str, str]) -> list[Cost]:
    """What each session, or person, cost today and this month, dearest first; those who cost nothing are left out."""
    now = times.now().astimezone()
    midnight = now.replace(hour=0, minute=0, second=0)
    today, month = times.stored(midnight), times.stored(midnight.replace(day=1))
    booked_today, booked = _dollars(db, Event.at >= today), _dollars(db, Event.at >= month)
    found = [
        Cost(session=name or "unnamed", role=roles.get(name, ""), today=booked_today.get(name), month=dollars)
        for name, dollars in booked.items()
    ]
    return sorted(found, key=lambda cost: (-(cost.month or 0), cost.session))


def _dollars(db: Session, when: ColumnElement[bool]) -> dict[str, float]:
    """Dollars by session; an event without `dollars` books nothing."""
    dollars = Event.details["dollars"].as_float()
    wanted = select(Event.session, func.sum(dollars)).where(when, Event.kind.in_(PAID), dollars.is_not(None))
    return dict(db.execute(wanted.group_by(Event.session)).all())


def _mail(db: Session) -> list[MailDay]:
    """The last days, the oldest first."""
    today = times.now().astimezone().replace(hour=0, minute=0, second=0)
    found: dict[str, MailDay] = {}
    for back in reversed(range(CHART_DAYS)):
        date = (today - timedelta(days=back)).date().isoformat()
        found[date] = MailDay(date=date)
    wanted = select(Event.at, Event.kind, Event.details).where(
        Event.at >= times.stored(today - timedelta(days=CHART_DAYS - 1)),
        Event.kind.in_((Kind.TOUCH_SENT, Kind.REPLY_RECEIVED)),
    )
    for at, kind, details in db.execute(wanted):
        day = found.get(times.local(at).date().isoformat())
        if day is None:
            continue
        if kind == Kind.TOUCH_SENT:
            day.sent += 1
        elif details.get("simulated"):
            day.simulated_replies += 1
        else:
            day.replies += 1
    return list(found.values())
