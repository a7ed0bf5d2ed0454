"""Months of follow-ups on a fake clock: what leaves each day is what a slow recount says, whatever happens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from marketing_engine.approval.personalising import digest
from marketing_engine.config.campaign import Campaign, NotNowStep, Sender, Step
from marketing_engine.outreach import permission, sequence, stops
from marketing_engine.outreach.follow_ups import add_months
from marketing_engine.outreach.skips import Skip
from marketing_engine.records import database
from marketing_engine.records import today as clock
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import (
    Base,
    Company,
    Decision,
    Draft,
    Meeting,
    Prospect,
    Reply,
    Run,
    Score,
    Touch,
)

DAYS = 35
COUNTRIES = ("DE", "Deutschland", "US", "Saudi Arabia", "Israel", "China", "GB", "Nepal", "", "nowhere")
CODES = {"Deutschland": "DE", "Saudi Arabia": "SA", "Israel": "IL", "China": "CN", "Nepal": "NP", "nowhere": ""}
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland")
HAPPENS = (*["absent"] * 4, *["stop", "resume"] * 2, "reply", "not_now", "bounce", "removal", "meeting", "stop_company")


@dataclass
class Person:
    """What the recount knows of a person: the days on which things happened."""

    id: int
    country: str
    company: int | None
    sent: dict[int, date] = field(default_factory=dict)
    answers: list[tuple[str, date, date | None]] = field(default_factory=list)
    back: date | None = None
    has: set[str] = field(default_factory=set)
    stopped: str = ""


@dataclass
class World:
    """A campaign, its people, and the hour of a day on which its mails leave."""

    campaign: Campaign
    people: list[Person]
    zone: ZoneInfo
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)

    @property
    def day(self) -> date:
        """Today where the machine is."""
        return self.now.astimezone(self.zone).date()

    @property
    def stored(self) -> str:
        """This moment as the records have it."""
        return self.now.strftime("%Y-%m-%dT%H:%M:%SZ")


def works(day: date, country: str) -> bool:
    """Whether people work on a day, looked up in the library each time."""
    code = CODES.get(country, country)
    if not code:
        return day.weekday() < 5
    known = holidays.country_holidays(code, years=day.year)
    return day in known.weekend_workdays if day.weekday() in known.weekend else day not in known


def worked_after(day: date, until: date, country: str) -> int:
    """How many working days lie after a day, up to another."""
    return sum(works(day + timedelta(days=number), country) for number in range(1, (until - day).days + 1))


def recount(world: World) -> set[tuple[int, int]]:
    """Who gets which later mail today, by looking at each person, each step and each colleague."""
    return {(one.id, step) for one in world.people for step in world.campaign.templates if is_due(world, one, step)}


def is_due(world: World, one: Person, step: int) -> bool:
    """Whether a person gets a step today."""
    today = world.day
    if step in one.sent or "removal" in one.has or not works(today, one.country) or is_stopped(world, one):
        return False
    if one.back is not None and today <= one.back:
        return False
    last = one.answers[-1] if one.answers else None
    if step > 100:
        if last is None or last[0] != "not_now" or "bounce" in one.has:
            return False
        months = world.campaign.not_now[step - 101].after_months
        since = (last[2] or last[1]) if step == 101 else one.sent.get(step - 1)
        return since is not None and add_months(since, months) <= today
    if step == 1 or one.answers or "bounce" in one.has or step - 1 not in one.sent:
        return False
    return worked_after(one.sent[step - 1], today, one.country) >= world.campaign.sequence[step - 1].after_days


def is_stopped(world: World, one: Person) -> bool:
    """Whether a stop by hand, or a colleague, keeps mails from a person."""
    if one.stopped:
        return True
    mates = (
        []
        if one.company is None
        else [mate for mate in world.people if mate.company == one.company and mate is not one]
    )
    if any(mate.stopped == "stop_company" for mate in mates):
        return True
    on = set(world.campaign.stop_company_on)
    return any(bool(on & mate.has) or ("reply" in on and bool(mate.answers)) for mate in mates)


@pytest.fixture
def world_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[World], None]]:
    """Makes the records those of a world, and lets the clock show its time."""
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    worlds: list[World] = []

    class Clock(datetime):
        """Shows the time of the newest world."""

        @classmethod
        def now(cls, tz=None):
            return worlds[-1].now.astimezone(tz)

    monkeypatch.setattr(clock, "datetime", Clock)
    monkeypatch.setattr(clock, "zone", lambda: worlds[-1].zone)

    def begin(world: World) -> None:
        worlds.append(world)
        with transaction() as db:
            for table in reversed(Base.metadata.sorted_tables):
                db.execute(table.delete())
            add_people(db, world)

    yield begin
    database.close()


def add_people(db, world: World) -> None:
    """Everybody is approved with a mail for each step."""
    for company in sorted({one.company for one in world.people if one.company is not None}):
        db.add(Company(id=company, key=f"c{company}.example", name=f"C{company}", source="a list"))
    db.flush()
    steps = list(world.campaign.templates)
    for one in world.people:
        email = f"p{one.id}@c{one.company}.example"
        fields = {"id": one.id, "campaign": "c", "company_id": one.company, "email": email, "country": one.country}
        db.add(
            Prospect(**fields, email_status="verified", first_name=f"Ann{one.id}", source="x", created_at=world.stored)
        )
        db.flush()
        db.add(Score(prospect_id=one.id, value=80, reasons=[], judge="rules-2", icp="x", scored_at=world.stored))
        db.add_all(Draft(prospect_id=one.id, step=step, template="t", subject=f"S{step}", body="b") for step in steps)
        approved = digest([(f"S{step}", "b") for step in steps])
        about = {"who": "tester", "via": "test", "decided_at": world.stored}
        db.add(Decision(prospect_id=one.id, approved=True, digest=approved, **about))


def send_all(world: World) -> set[tuple[int, int]]:
    """Plan and send a day's mails as batches do, each checked before it leaves; the later ones of them."""
    with transaction() as db:
        run = Run(campaign="c", date=world.day.isoformat(), phase="outreach", started_at=world.stored)
        db.add(run)
        db.flush()
        items = [(item.prospect_id, item.step) for item in sequence.plan(db, run, world.campaign)]
    left, refused = set(), []
    with transaction() as db:
        for id, step in items:
            person = db.get_one(Prospect, id)
            try:
                permission.check(db, permission.approved_mail(db, person, step), person, world.campaign)
            except Skip as reason:
                refused.append((id, step, str(reason)))
                continue
            about = {"session": "s", "status": "sent", "subject": "S", "channel": "embedded", "email": person.email}
            at = {"message_id": f"<{id}.{step}@x>", "reserved_at": world.stored, "sent_at": world.stored}
            db.add(Touch(prospect_id=id, campaign="c", step=str(step), **about, **at))
            next(one for one in world.people if one.id == id).sent[step] = world.day
            left |= {(id, step)} if step > 1 else set()
    assert [one for one in refused if one[1] > 1] == []
    return left


def happen(world: World, one: Person, what: str, days: int) -> None:
    """Let something happen to a person, in the records and for the recount."""
    with transaction() as db:
        person = db.get_one(Prospect, one.id)
        if what in ("reply", "not_now", "absent", "meeting"):
            named = world.day + timedelta(days=days) if days else None
            reply_of(db, world, one, what, named)
        elif what == "bounce" and one.sent:
            last = str(max(one.sent))
            touch = next(t for t in db.query(Touch).filter(Touch.prospect_id == one.id) if t.step == last)
            touch.bounce_type, touch.bounced_at = "hard", world.stored
            one.has.add("bounce")
        elif what == "removal":
            suppress(db, person.email or "", "asked", source="a test", who="x")
            one.has.add("removal")
        elif what == "resume" and one.stopped:
            stops.resume(db, person, who="tester")
            one.stopped = ""
        elif what == "stop" or (what == "stop_company" and one.company is not None):
            stops.stop(db, person, who="tester", whole_company=what == "stop_company")
            one.stopped = what


def reply_of(db, world: World, one: Person, what: str, named: date | None) -> None:
    """A mail of this person that came in and was dealt with."""
    number = db.query(Reply).count()
    kind = "auto_reply" if what == "absent" else "reply"
    intent = {"reply": "question", "not_now": "not_now", "absent": "out_of_office", "meeting": "meeting_request"}[what]
    action = "snooze" if what in ("not_now", "absent") else "draft"
    fields = {"key": f"k{number}", "message_id": f"<k{number}@x>", "email": f"p{one.id}@x.example", "text": "…"}
    fields |= {"sentiment": "neutral", "bant": {}, "score": 0, "received_at": world.stored, "campaign": "c"}
    date_of = "" if named is None or what in ("reply", "meeting") else named.isoformat()
    reply = Reply(prospect_id=one.id, kind=kind, intent=intent, action=action, resume_date=date_of, **fields)
    reply.ends_sequence = what != "absent"
    db.add(reply)
    db.flush()
    if what == "absent":
        one.back = max(filter(None, (one.back, named)), default=None)
        return
    one.answers.append((what, world.day, named if what == "not_now" else None))
    if what == "meeting":
        db.add(Meeting(prospect_id=one.id, reply_id=reply.id, status="requested", wish="soon"))
        one.has.add("meeting")


def campaign_of(after_days: list[int], months: list[int], on: list[str]) -> Campaign:
    """A campaign with these delays between its mails."""
    sender = Sender(name="Dana", email="dana@screenwise.example", company="S", postal_address="P")
    steps = [Step(template="t", after_days=days) for days in [0, *after_days]]
    later = [NotNowStep(template="t", after_months=count) for count in months]
    more = {"icp": "x", "source": ["a.csv"], "sender": sender, "sequence": steps, "not_now": later}
    return Campaign(name="c", id="c", stop_company_on=on, **more)


PEOPLE = st.lists(st.tuples(st.sampled_from(COUNTRIES), st.sampled_from((None, 1, 2))), min_size=2, max_size=4)
EVENTS = st.lists(
    st.tuples(st.integers(0, DAYS - 1), st.integers(0, 3), st.sampled_from(HAPPENS), st.integers(0, 9)),
    min_size=2,
    max_size=12,
)


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    begins=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    hour=st.integers(0, 23),
    zone=st.sampled_from(ZONES),
    after_days=st.lists(st.integers(0, 6), min_size=1, max_size=4),
    months=st.lists(st.integers(0, 1), max_size=2),
    on=st.lists(st.sampled_from(("reply", "meeting", "bounce", "removal")), unique=True),
    people=PEOPLE,
    events=EVENTS,
    off=st.sets(st.integers(1, DAYS - 1), max_size=10),
)
def test_what_leaves_each_day_is_what_a_slow_recount_says(
    world_at, begins, hour, zone, after_days, months, on, people, events, off
):
    """Never early, never after a stop, never on a weekend or holiday of the recipient, and on no later day either."""
    everybody = [Person(number, country, company) for number, (country, company) in enumerate(people, 1)]
    world = World(campaign_of(after_days, months, on), everybody, ZoneInfo(zone))
    first = datetime(begins.year, begins.month, begins.day, hour, 30, tzinfo=ZoneInfo(zone))
    world.now = first.astimezone(UTC)
    world_at(world)
    for number in range(DAYS):
        world.now = (first + timedelta(days=number)).astimezone(UTC)  # the same hour of the clock, also after a change
        for _, index, what, days in (event for event in events if event[0] == number):
            happen(world, everybody[index % len(everybody)], what, days)
        if number in off:  # the machine did not run: what was due is late
            continue
        expected = recount(world)
        assert send_all(world) == expected, world.day
