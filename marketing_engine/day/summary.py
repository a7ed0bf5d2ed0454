"""The day's figures, counted from the events, and their words."""

import json
import os
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coordination import files, paths
from marketing_engine.approval import queue
from marketing_engine.channels import registry as channels
from marketing_engine.channels.read_states import read_states
from marketing_engine.config.campaign import Campaign
from marketing_engine.conversation import tally
from marketing_engine.conversation.tally import MailIn
from marketing_engine.day import reasons
from marketing_engine.day.reasons import Reason
from marketing_engine.outreach import sequence
from marketing_engine.records import runs
from marketing_engine.records.event_kinds import PAID, Kind
from marketing_engine.records.events import counts
from marketing_engine.records.tables import Decision, Event, ResearchItem, Run, Score, Touch

ABOUT_ALL = ("people", "reasons", "kept_back", "beside", "may_bring")
"""Figures of all people of a campaign, not of the day."""


@dataclass(frozen=True)
class Figures:
    """One day of one campaign. Rates are whole percents, None where there is nothing to divide by.

    delivery_rate = (accepted - bounced) / accepted of the day's own mails, whenever a bounce came; `bounced` are the
    bounces that came that day. reply_rate = people who answered / sent. `answers` are answers to replies, of which
    people sent `answers_by_people`; sent + answers is what left that day. `mail_in` counts every mail that came, see
    `conversation/tally.py`. `people` are all of the campaign, `reasons` where they stand, of the newest day alone, and
    `kept_back` what keeps mail back from all of them, `beside` what became of the other rows of its files.
    """

    campaign: str
    date: str
    scored: int
    approved: int
    rejected: int
    sent: int
    bounced: int
    replies: int
    simulated_replies: int
    meetings_booked: int
    meetings_requested: int
    simulated_meetings: int
    high_value: int
    answers: int
    answers_by_people: int
    pending: int
    follow_ups_tomorrow: int
    follow_ups_later: int
    channel: str
    judge: str
    approved_by_rule: int
    in_other_campaigns: int
    problems: list[str]
    dollars: float
    delivery_rate: int | None
    reply_rate: int | None
    mail_in: MailIn
    people: int
    reasons: list[Reason]
    kept_back: list[str]
    beside: str
    may_bring: int

    @property
    def brings_no_one(self) -> bool:
        """Whether no one was approved or written to, and no one waits for approval."""
        return not (self.approved or self.sent or self.pending)

    @property
    def brings_few(self) -> bool:
        """Whether less than half as many were approved or wait as the day might have brought."""
        return 2 * (self.approved + self.pending) < min(self.may_bring, self.people)


def figures(db: Session, run: Run, campaign: Campaign, *, reasons_too: bool = True) -> Figures:
    """Count a run; `reasons_too` looks at everybody of the campaign."""
    happened = counts(db, run.id)
    tomorrow = (date.fromisoformat(run.date) + timedelta(days=1)).isoformat()
    coming = sequence.follow_ups(db, campaign)
    arrived = db.scalars(select(Event.details).where(Event.run_id == run.id, Event.kind == Kind.REPLY_RECEIVED))
    by_rule = select(func.count()).where(Decision.run_id == run.id, Decision.approved, Decision.via.startswith("rule"))
    started = db.scalars(select(Event.details).where(Event.run_id == run.id, Event.kind == Kind.RUN_STARTED)).all()
    asked = db.scalars(select(Event.details).where(Event.run_id == run.id, Event.kind == Kind.MEETING_REQUESTED))
    sent = happened.get(Kind.TOUCH_SENT, 0)
    replies = happened.get(Kind.REPLY_RECEIVED, 0)
    mail_in = tally.of_run(db, run)
    newest = runs.latest(db, run.campaign)
    looks = reasons_too and newest is not None and newest.id == run.id
    stand = reasons.of(db, campaign) if looks else reasons.Reasons(0, [], [])
    return Figures(
        campaign=run.campaign,
        date=run.date,
        scored=happened.get(Kind.PROSPECT_SCORED, 0),
        approved=happened.get(Kind.PROSPECT_APPROVED, 0) - happened.get(Kind.APPROVAL_WITHDRAWN, 0),
        rejected=happened.get(Kind.PROSPECT_REJECTED, 0) - happened.get(Kind.REJECTION_WITHDRAWN, 0),
        sent=sent,
        bounced=happened.get(Kind.TOUCH_BOUNCED, 0),
        replies=replies,
        simulated_replies=sum(1 for details in arrived if details.get("simulated")),
        meetings_booked=happened.get(Kind.MEETING_BOOKED, 0),
        meetings_requested=happened.get(Kind.MEETING_REQUESTED, 0),
        simulated_meetings=sum(1 for details in asked if details.get("simulated")),
        high_value=happened.get(Kind.HIGH_VALUE_REPLY, 0),
        answers=happened.get(Kind.ANSWER_SENT, 0),
        answers_by_people=happened.get(Kind.REPLY_ANSWERED, 0),
        pending=queue.pending_count(db, run.campaign),
        follow_ups_tomorrow=sum(1 for _, _, when in coming if when <= tomorrow),
        follow_ups_later=sum(1 for _, _, when in coming if when > tomorrow),
        channel=_distinct(db, select(Touch.channel).where(Touch.run_id == run.id)),
        judge=_distinct(
            db,
            select(Score.judge)
            .join(ResearchItem, ResearchItem.prospect_id == Score.prospect_id)
            .where(ResearchItem.run_id == run.id),
        ),
        approved_by_rule=db.scalar(by_rule) or 0,
        in_other_campaigns=sum(int(details.get("elsewhere", 0)) for details in started),
        problems=[*_problems(db, run, started), *_lost(mail_in), *_unread(campaign)],
        dollars=_spent(db, run),
        delivery_rate=_delivery_rate(db, run),
        reply_rate=_percent(mail_in.people, sent),
        mail_in=mail_in,
        people=stand.people,
        reasons=stand.reasons,
        kept_back=stand.kept,
        beside=stand.beside,
        may_bring=campaign.daily.prospects,
    )


def _percent(part: int, whole: int) -> int | None:
    return round(100 * part / whole) if whole else None


def _delivery_rate(db: Session, run: Run) -> int | None:
    """Whole percent of the first mails and follow-ups that a server took and that did not bounce; 100 only of all."""
    mails = (Touch.run_id == run.id, Touch.status == "sent", Touch.step.not_like("reply:%"))
    accepted = db.scalar(select(func.count()).where(*mails)) or 0
    bounced = db.scalar(select(func.count()).where(*mails, Touch.bounced_at != "")) or 0
    rate = _percent(accepted - bounced, accepted)
    return min(rate, 99) if rate is not None and bounced else rate


def _unread(campaign: Campaign) -> list[str]:
    """The campaign's mailboxes that cannot be read, or were not read for long."""
    return [one.warning for one in read_states(campaign.mailboxes) if one.warning]


def _lost(mail_in: MailIn) -> list[str]:
    """A mail that is neither handled nor waiting nor unmatched was lost by a fault of this program."""
    return [] if mail_in.adds_up else [f"the mails that came do not add up: {_sum(mail_in)}"]


def _sum(m: MailIn) -> str:
    """`12 mails in = 9 handled + 2 waiting + 1 unmatched`."""
    return f"{m.came} mails in = {m.handled} handled + {m.waiting} waiting + {m.unmatched} unmatched"


def _kinds(m: MailIn) -> str:
    """What came, by kind, as far as there is any."""
    counted = (
        (m.people, "people answered"),
        (m.positive, "positive"),
        (m.removals, "asked for no more mail"),
        (m.automatic, "automatic"),
        (m.bounces, "bounced"),
        (m.complaints, "complaints"),
    )
    return ", ".join(f"{number} {word}" for number, word in counted if number)


def _problems(db: Session, run: Run, started: Sequence[dict[str, Any]]) -> list[str]:
    """What sources failed at, each once."""
    failed = db.scalars(select(Event.details).where(Event.run_id == run.id, Event.kind == Kind.SOURCE_FAILED))
    return sorted({*(details["problem"] for details in failed), *(d["problem"] for d in started if d.get("problem"))})


def _spent(db: Session, run: Run) -> float:
    """What models and services cost in this run, in dollars."""
    booked = db.scalars(select(Event.details).where(Event.run_id == run.id, Event.kind.in_(PAID)))
    return round(sum(float(details.get("dollars", 0)) for details in booked), 4)


def _distinct(db: Session, words: Select[str]) -> str:
    """The different words that the records hold, `none` where there are none."""
    return ", ".join(sorted(db.scalars(words.distinct()))) or "none"


def _rate(value: int | None, word: str) -> str:
    return f" ({value}% {word})" if value is not None else ""


def text(f: Figures) -> str:
    """The DAILY SUMMARY that is broadcast; what is not real is said below the figures."""
    requested = f" ({f.meetings_requested} requested)" if f.meetings_requested else ""
    later = f" ({f.follow_ups_later} more later)" if f.follow_ups_later else ""
    simulated = f"; {f.simulated_replies} of the {f.replies} replies are simulated" if f.simulated_replies else ""
    by_rule = f"; {f.approved_by_rule} were approved by a rule, not by a person (marketing approve --by-rule)"
    by_rule = by_rule if f.approved_by_rule else ""
    others = f"; {f.in_other_campaigns} people of its source are in other campaigns" if f.in_other_campaigns else ""
    spent = f"; ${f.dollars:.2f} spent on models and services" if f.dollars else ""
    automatic = f.answers - f.answers_by_people
    by_people = f", {f.answers_by_people} answers by people" if f.answers_by_people else ""
    mail = (
        f"mail went {_how_far(f.channel)} ({f.sent} emails and {automatic} automatic answers{by_people})"
        if f.sent or f.answers
        else "no mail was sent"
    )
    return "\n".join(
        (
            f"📊 DAILY SUMMARY - {f.date}",
            "",
            "Metrics:",
            f"• {f.scored} prospects found and scored",
            f"• {f.approved} approved for outreach",
            f"• {f.sent} emails sent{_rate(f.delivery_rate, 'delivery')}",
            f"• {f.replies} replies received{_rate(f.reply_rate, 'rate')}",
            f"• {f.meetings_booked} meetings booked{requested}",
            f"• {f.high_value} high-value leads for human review",
            "",
            "Tomorrow:",
            f"• {f.pending} prospects pending approval",
            f"• {f.follow_ups_tomorrow} follow-ups scheduled{later}",
            "",
            f"{f.campaign}: prospects judged by {f.judge}; {mail}{simulated}{by_rule}{others}{spent}.",
            *([": ".join(filter(None, (_sum(f.mail_in), _kinds(f.mail_in)))) + "."] if f.mail_in.came else []),
            *(f"⚠️  {problem}" for problem in f.problems),
            *why_so_few(f),
        )
    )


def why_so_few(f: Figures) -> list[str]:
    """Lines that say where people stand: in full on a day that brings no one, in one line where it brings few."""
    stand = reasons.Reasons(f.people, f.reasons, f.kept_back, f.beside)
    if f.brings_no_one:
        return ["", "No one was written to, and no one waits for approval:", *(f"• {one}" for one in stand.describe())]
    lines = [f"• {one}" for one in stand.unsent()]
    if f.brings_few:
        lines.append(f"The {f.people} people of {f.campaign}: {stand.in_short()} (marketing prospects --why).")
    return lines


def headline(f: Figures) -> str:
    """Why a day brings no one, or sends nothing to the approved, in one line; else empty."""
    stand = reasons.Reasons(f.people, f.reasons, f.kept_back, f.beside)
    lines = stand.describe() if f.brings_no_one else [] if f.sent else stand.unsent()
    if not lines:
        return ""
    more = f" (and {len(lines) - 1} more: marketing summary {f.campaign})" if len(lines) > 1 else ""
    return f"{'brings no one' if f.brings_no_one else 'sends nothing'}: {lines[0]}{more}"


def _how_far(names: str) -> str:
    """How far mail goes by the channels named in a day's figures."""
    return " and ".join(dict.fromkeys(channels.describe(name) for name in names.split(", ")))


def save(f: Figures) -> Path:
    """Write the figures as JSON into `state/reports/`; the file."""
    path = _file(f)
    os.makedirs(path.parent, mode=0o700, exist_ok=True)
    files.replace(str(path), _as_json(f))
    return path


def is_saved(f: Figures) -> bool:
    """Whether these figures were told before: all the same but the age of what is old."""
    try:
        return _without_ages(_file(f).read_bytes()) == _without_ages(_as_json(f))
    except FileNotFoundError:
        return False


def _without_ages(figures: bytes) -> bytes:
    return re.sub(rb"\b\d+ (?:days|hours|minutes) ago\b", b"", figures)


def _file(f: Figures) -> Path:
    return Path(paths.ready()) / "reports" / f"{f.date}-{f.campaign}" / "daily_metrics.json"


def _as_json(f: Figures) -> bytes:
    return (json.dumps(asdict(f), indent=2) + "\n").encode()
