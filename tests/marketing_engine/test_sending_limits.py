"""Limits are kept over all sessions: caps, hours, gaps, warm-up; a mail that waits has a time and a reason."""

import itertools
import json
import re
import sqlite3
from bisect import bisect_left
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import ROOT, Shell
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import inside
from sending_day import limit_mails, outreach, send_by, stand_before_outreach, touches
from smtp_look_alike import SmtpLookAlike

from marketing_engine.outreach.limits.hours import Window
from marketing_engine.outreach.limits.ledger import SECONDS, Ledger
from marketing_engine.records.today import day_of

ZONES = (
    "Europe/Dublin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Sao_Paulo",
)
MOMENTS = st.integers(
    int(datetime(2026, 3, 1, tzinfo=UTC).timestamp()), int(datetime(2026, 12, 1, tzinfo=UTC).timestamp())
)


def at(seconds: float) -> datetime:
    """A moment in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


# pure rules


@given(
    st.sampled_from(ZONES),
    MOMENTS,
    st.lists(st.integers(0, 24 * 60), min_size=2, max_size=4, unique=True),
    st.sets(st.integers(0, 6), min_size=1),
)
def test_hours_open_at_the_first_moment_that_they_allow(zone, moment, times, days):
    """Also where clocks change: a slow look at each minute of three days finds no earlier one."""
    times = sorted(times)[: len(times) // 2 * 2]
    hours = list(zip(times[::2], times[1::2], strict=True))
    window = Window(ZoneInfo(zone), hours, lambda day: day.weekday() in days, "hours")

    def is_open(one: datetime) -> bool:
        local = one.astimezone(ZoneInfo(zone))
        minutes = local.hour * 60 + local.minute
        return local.weekday() in days and any(begin <= minutes < end for begin, end in hours)

    found = window.next(at(moment))
    if found is None:
        return  # hours that a change of clocks skips on the only day
    assert found >= at(moment)
    local = found.astimezone(ZoneInfo(zone))
    assert is_open(found) or _is_beside_a_change(local)
    minute = at(moment - moment % 60 + 60)
    while minute < min(found, at(moment) + timedelta(days=3)):
        assert not is_open(minute) or _is_beside_a_change(minute.astimezone(ZoneInfo(zone))), minute
        minute += timedelta(minutes=1)


def _is_beside_a_change(local: datetime) -> bool:
    """Whether clocks change on that day: hours that come twice are kept once, skipped ones are moved."""
    day = datetime(local.year, local.month, local.day, tzinfo=local.tzinfo)
    return day.utcoffset() != (day + timedelta(days=1)).utcoffset()


@given(
    st.lists(st.integers(0, 40_000), max_size=30),
    st.integers(1, 5),
    st.sampled_from(["minute", "hour", "day", "week"]),
    st.integers(0, 40_000),
)
def test_a_limit_frees_the_first_moment_that_keeps_it(known, limit, per, wanted):
    """Whatever left before and after: a slow recount of each stretch finds none too full, and no earlier moment."""
    scale = {"minute": 1, "hour": 10, "day": 20, "week": 60}[per]
    known = [one * scale for one in known]
    ledger = Ledger()
    kept: list[float] = []
    for one in known:  # what is there keeps the limit itself
        free = ledger.free_from(("all", ""), limit, per, one)
        ledger.add([("all", "")], free)
        kept.append(free)
    found = ledger.free_from(("all", ""), limit, per, wanted * scale)
    assert found >= wanted * scale
    assert fullest([*kept, found], per) <= limit
    for earlier in sorted({wanted * scale, *(one + SECONDS.get(per, 1) for one in kept)}):
        if wanted * scale <= earlier < found:
            assert fullest([*kept, earlier], per) > limit


def fullest(moments: list[float], per: str) -> int:
    """How many of these moments lie within one day, or within one stretch of the span at most."""
    if per == "day":
        return max(Counter(day_of(at(one)) for one in moments).values(), default=0)
    ordered = sorted(moments)
    return max((bisect_left(ordered, one + SECONDS[per]) - n for n, one in enumerate(ordered)), default=0)


@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(1, 100)), max_size=30))
def test_gaps_part_all_mails(wanted):
    """A mail that is planned between others keeps its distance from both."""
    ledger = Ledger()
    for moment, gap in wanted:
        ledger.add([("all", "")], ledger.after_gap(("all", ""), 100, moment + gap))
    moments = sorted(ledger._moments["all", ""])
    assert all(later - one >= 100 for one, later in itertools.pairwise(moments))


# a month on a fake clock


ANY_LIMIT = st.fixed_dictionaries({"limit": st.integers(1, 6), "per": st.sampled_from(["hour", "day", "week"])})
SETTINGS = st.fixed_dictionaries(
    {
        "company": st.lists(ANY_LIMIT, max_size=1),
        "domain": st.lists(ANY_LIMIT, max_size=1),
        "campaign": st.lists(ANY_LIMIT, max_size=1),
        "mailbox": st.lists(ANY_LIMIT, max_size=2),
        "gap": st.none() | st.just([60, 600]),
        "warm_up": st.none() | st.just({"start": 1, "add": 1}),
        "workday": st.none()
        | st.just({"start": "09:00", "end": "17:00", "lunch": ["12:00", "13:00"], "zone": "Europe/Dublin"}),
        "recipient": st.none() | st.just({"start": "08:00", "end": "18:00"}),
    }
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["dana", "eli"]),
        st.integers(0, 8),  # which person
        st.sampled_from(["sent", "sent", "sent", "sending", "failed"]),  # what becomes of it
        st.sampled_from([0, 30, 600, 3600, 4 * 3600, 20 * 3600, -1800, -26 * 3600]),  # how the clock goes on
    ),
    min_size=20,
    max_size=60,
)
COUNTRIES = ("Ireland", "Germany", "United States", "")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Nine people of three companies."""
    sh = Shell(tmp_path_factory.mktemp("limits"))
    from marketing_engine.records.database import transaction
    from marketing_engine.records.tables import Company, Prospect

    with inside(sh), transaction() as db:
        for n in range(3):
            db.add(Company(id=n + 1, key=f"firm{n}.example", name=f"Firm {n}", source="test", facts=[]))
        db.flush()
        for n in range(9):
            email = f"p{n}@firm{n % 3}.example"
            more = {"company_id": n % 3 + 1, "country": COUNTRIES[n % 4], "facts": [], "columns": {}}
            db.add(
                Prospect(id=n + 1, campaign="c", email=email, source="test", created_at="2026-01-01T00:00:00Z", **more)
            )
    return sh


@given(SETTINGS, STEPS, st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_sessions_keeps_the_limits(world, monkeypatch, wanted, steps, data):
    """Two mailboxes, kills that leave a mail `sending`, failures, and a clock that jumps: a slow recount agrees."""
    from sqlalchemy import delete

    from marketing_engine.outreach.limits import keeping
    from marketing_engine.records.database import transaction
    from marketing_engine.records.tables import Pace, Prospect, Touch

    write_settings(world, wanted)
    monkeypatch.setenv("MARKETING_CONFIG", str(world.config))
    now = datetime(2026, 10, 19, 7, tzinfo=UTC)  # clocks change on the 25th and on 1 November
    left: list[tuple[datetime, str, Prospect]] = []
    with inside(world), transaction() as db:
        db.execute(delete(Touch))
        db.execute(delete(Pace))
        people = {one.id: one for one in db.query(Prospect)}
        for n, (mailbox, who, becomes, seconds) in enumerate(steps):
            now += timedelta(seconds=seconds)
            monkeypatch.setattr(keeping, "clock", lambda now=now: now)
            person = people[who + 1]
            late = keeping.check(db, person, "c", Mailbox(mailbox), None)
            if late is not None:
                assert late.until > now.timestamp() and late.why
                if data.draw(st.booleans(), label="wait"):
                    now = at(late.until)
                continue
            stored = now.strftime("%Y-%m-%dT%H:%M:%SZ")
            about = {"message_id": f"<{n}>", "email": person.email, "mail_domain": person.email.split("@")[1]}
            more = {"company_id": person.company_id, "subject": "", "session": "", "step": str(n), **about}
            db.add(
                Touch(prospect_id=person.id, campaign="c", status=becomes, channel=mailbox, reserved_at=stored, **more)
            )
            db.flush()
            if becomes != "failed":
                left.append((now, mailbox, person))
        db.expunge_all()
        db.rollback()
    recount(wanted, left)


class Mailbox:
    """A real mailbox, as limits see it."""

    is_real = True

    def __init__(self, name: str) -> None:
        self.name = name


def write_settings(sh, wanted) -> None:
    """Write limits as `integrations.yaml` has them."""
    kinds = {kind: {"limits": wanted[kind]} for kind in ("company", "domain", "campaign")}
    more = {"gap_seconds": wanted["gap"], "warm_up": wanted["warm_up"], "workday": wanted["workday"]}
    mailbox = {"limits": wanted["mailbox"], **{key: value for key, value in more.items() if value}}
    sending = {**kinds, "mailbox": mailbox, **({"recipient": wanted["recipient"]} if wanted["recipient"] else {})}
    text = json.dumps({"channels": {"email": {"label": "Email", "sending": sending}}}, indent=1)
    write_settings.calls = getattr(write_settings, "calls", 0) + 1  # type: ignore[attr-defined]
    (sh.config / "integrations.yaml").write_text(text + "\n" * write_settings.calls)  # type: ignore[attr-defined]


def recount(wanted, left) -> None:
    """Count what left, slowly and by scope."""
    scopes = {
        "company": {person.company_id for _, _, person in left},
        "domain": {person.email.split("@")[1] for _, _, person in left},
        "mailbox": {"dana", "eli"},
        "campaign": {"c"},
    }
    name_of = {
        "company": lambda one: one[2].company_id,
        "domain": lambda one: one[2].email.split("@")[1],
        "mailbox": lambda one: one[1],
        "campaign": lambda one: "c",
    }
    for kind, names in scopes.items():
        for limit in wanted[kind]:
            for name in names:
                moments = [one[0].timestamp() for one in left if name_of[kind](one) == name]
                assert fullest(moments, limit["per"]) <= limit["limit"], (kind, name, limit)
    for name in ("dana", "eli"):
        check_mailbox(wanted, [one for one in left if one[1] == name])
    if wanted["recipient"]:
        for moment, _, person in left:
            for zone in {"Ireland": ["Europe/Dublin"], "Germany": ["Europe/Berlin"]}.get(person.country, ()):
                local = moment.astimezone(ZoneInfo(zone))
                assert 8 <= local.hour < 18 and local.weekday() < 5, (moment, person.country)
            if person.country == "Ireland":
                assert moment.date() != date(2026, 10, 26), "a bank holiday"
            if person.country == "United States":
                hours = [moment.astimezone(ZoneInfo(zone)).hour for zone in ("America/New_York", "America/Los_Angeles")]
                assert all(8 <= hour < 18 for hour in hours)


def check_mailbox(wanted, left) -> None:
    """A mailbox's warm-up, workday and gaps."""
    days = Counter(day_of(moment) for moment, _, _ in left)
    if wanted["warm_up"]:
        for n, day in enumerate(sorted(days)):
            assert days[day] <= 1 + n, (day, days)
    for moment, _, _ in left:
        local = moment.astimezone(ZoneInfo("Europe/Dublin"))
        if wanted["workday"]:
            assert 9 <= local.hour < 17 and local.hour != 12 and local.weekday() < 5, moment
    if wanted["gap"]:  # in the order in which they left: clocks that were put back tell no distance
        for (one, _, _), (later, _, _) in itertools.pairwise(left):
            assert later < one or (later - one).total_seconds() >= 60


# by the real commands


def waiting_first_mails(sh) -> list[dict[str, object]]:
    """The first mails that wait, as `outreach next` tells them; follow-ups of what left wait beside them."""
    return [one for one in sh("marketing outreach next --json").records if one["step"] == 1]


def test_ninety_nine_mails_where_fifty_are_allowed(sh):
    """Three sessions at once: fifty leave, each other one has a time tomorrow and the reason."""
    stand_before_outreach(sh, 99)
    limit_mails(sh, 50)
    sh.ok(f"{outreach(sh, 1, 33, 1)} & {outreach(sh, 34, 66, 2)} & {outreach(sh, 67, 99, 3)} & wait")
    assert Counter(status for (status,) in touches(sh, "status")) == {"sent": 50}
    waiting = waiting_first_mails(sh)
    assert len(waiting) == 49
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).date().isoformat()
    assert {day_of(datetime.fromisoformat(one["due_at"])) for one in waiting} == {tomorrow}
    assert {one["reason"] for one in waiting} == {"the limit of 50 mails a day of all mailboxes (integrations.yaml)"}
    assert "the limit of 50 mails a day" in sh.ok("marketing outreach next campaign_1 | head -2")


def test_colleagues_get_their_mails_on_different_days(sh):
    """One a day, the second on the next day, the third on the day after."""
    stand_before_outreach(sh, 3)
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db, db:
        db.execute("UPDATE prospects SET company_id = (SELECT min(company_id) FROM prospects)")
    limit_mails(sh, 50, "{company: {limits: [{limit: 1, per: day}]}}")
    assert "1/3 sent" in sh.ok(outreach(sh, 1, 3))
    waiting = waiting_first_mails(sh)
    days = [day_of(datetime.fromisoformat(one["due_at"])) for one in waiting]
    today = datetime.now().astimezone().date()
    assert days == [(today + timedelta(days=n)).isoformat() for n in (1, 2)]
    assert {one["reason"] for one in waiting} == {"the limit of 1 mail a day to Firm 0 (integrations.yaml)"}


def test_colleagues_are_known_by_their_domain_too(sh):
    """A file without companies: one of two at a domain gets a mail today, and so do both at a mail provider's."""
    stand_before_outreach(sh, 4)
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db, db:
        db.execute("UPDATE prospects SET company_id = NULL")
        for id, email in enumerate(("a@orchard.example", "b@orchard.example", "c@gmail.com", "d@gmail.com"), 1):
            db.execute("UPDATE prospects SET email = ? WHERE id = ?", (email, id))
    limit_mails(sh, 50, "{company: {limits: [{limit: 1, per: day}]}}")
    assert "3/4 sent" in sh.ok(outreach(sh, 1, 4))
    (one,) = waiting_first_mails(sh)
    assert one["reason"] == "the limit of 1 mail a day to orchard.example (integrations.yaml)"


@pytest.fixture
def mail_server():
    """A real mailbox's server, as `send` of mailboxes.yaml has it."""
    with SmtpLookAlike() as server:
        yield f"{{by: smtp, host: 127.0.0.1, port: {server.port}, tls: none}}"


def test_a_session_waits_for_the_gap_between_two_mails(sh, mail_server):
    """By a real mailbox; the outbox of this machine reaches no person and needs none."""
    stand_before_outreach(sh, 3)
    gap = "{mailbox: {gap_seconds: [2, 2]}}"
    limit_mails(sh, 50, gap)
    send_by(sh, f"  dana: {{address: dana@screenwise.example, send: {mail_server}}}\n")
    assert "3/3 sent" in sh.ok(outreach(sh, 1, 3))
    moments = [datetime.fromisoformat(one) for (one,) in touches(sh, "reserved_at")]
    assert all((later - one).total_seconds() >= 2 for one, later in itertools.pairwise(moments))


def test_hours_are_kept_where_the_recipient_is(sh, mail_server):
    """Whatever the time is now: hours that are over, or not begun, keep a mail back, and say when it leaves."""
    stand_before_outreach(sh, 2)
    minute = datetime.now(ZoneInfo("Europe/Dublin")).hour * 60
    start, end = ((minute + 120) % 1440, (minute + 180) % 1440)
    if start >= end:
        start, end = 60, 120
    clock = [f"{one // 60:02d}:{one % 60:02d}" for one in (start, end)]
    hours = f'{{recipient: {{start: "{clock[0]}", end: "{clock[1]}", working_days: false}}}}'
    limit_mails(sh, 50, hours)
    send_by(sh, f"  dana: {{address: dana@screenwise.example, send: {mail_server}}}\n")
    assert "0/2 sent" in sh.ok(outreach(sh, 1, 2))
    (one, _) = waiting_first_mails(sh)
    assert one["reason"] == f"the recipient's hours: {clock[0]}-{clock[1]} Europe/Dublin"
    local = datetime.fromisoformat(one["due_at"]).astimezone(ZoneInfo("Europe/Dublin"))
    assert f"{local:%H:%M}" == clock[0]


def test_a_time_becomes_later_with_a_logged_cause_only(sh):
    """Asked again it stays; with a lower limit it moves, and the log says from when to when and why."""
    stand_before_outreach(sh, 30)
    limit_mails(sh, 10)
    sh.ok(outreach(sh, 1, 10))
    first = waiting_first_mails(sh)
    assert waiting_first_mails(sh) == first and moved(sh) == []
    limit_mails(sh, 5)
    second = waiting_first_mails(sh)
    later = {
        one["prospect_id"]: (one["due_at"], new["due_at"])
        for one in first
        for new in second
        if one["prospect_id"] == new["prospect_id"] and new["due_at"] > one["due_at"]
    }
    told = [one for one in moved(sh) if one["step"] == 1]
    assert later and {(one["was"], one["now"]) for one in told} == set(later.values())
    assert {one["cause"] for one in told} == {"the limit of 5 mails a day of all mailboxes (integrations.yaml)"}
    limit_mails(sh, 1000)
    third = sh("marketing outreach next").out
    assert len(re.findall("^now ", third, re.MULTILINE)) == 20


def test_a_mistake_in_a_campaign_loses_no_time(sh):
    """The times that were told are there again when the file is mended; what is later by then is logged."""
    stand_before_outreach(sh, 3)
    limit_mails(sh, 1)
    first = waiting_first_mails(sh)
    file = sh.config / "campaigns" / "campaign_1.yaml"
    text = file.read_text()
    file.write_text(text.replace("name:", "nmae:", 1))
    assert waiting_first_mails(sh) == []
    file.write_text(text)
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        assert db.execute("SELECT count(*) FROM planned_mails").fetchone() == (3,)
    assert waiting_first_mails(sh) == first


def moved(sh) -> list[dict[str, str]]:
    """What the log says of times that became later."""
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        rows = db.execute("SELECT details FROM events WHERE kind = 'send_time_moved' ORDER BY id").fetchall()
    return [json.loads(row[0]) for row in rows]


def test_what_was_used_is_shown_beside_each_limit(sh):
    """Of all mail, of a mailbox, and of a campaign: the same numbers that are kept."""
    stand_before_outreach(sh, 5)
    limits = "{limits: [{limit: 3, per: day}, {limit: 9, per: hour}]}"
    limit_mails(sh, 50, f"{{mailbox: {limits}, campaigns: {{campaign_1: {{limits: [{{limit: 4, per: week}}]}}}}}}")
    sh.ok("outreach-session start --template quick")
    assert "3/5 sent" in sh.ok(outreach(sh, 1, 5))
    shown = sh.ok("outreach-session show")
    for line in (
        "Email: 3 of 50 today (6%)",
        "Email by maildir: 3 of 3 today (100%)",
        "Email by maildir: 3 of 9 this hour (33%)",
        "Email of campaign_1: 3 of 4 in 7 days (75%)",
    ):
        assert line in shown, shown


def test_the_shipped_limits_can_be_read(sh):
    """What a new user has: 50 mails a day, one a company, hours and gaps for real mailboxes."""
    from marketing_engine.config.integrations import settings as read

    email = read(ROOT / "config").channels["email"]
    assert email.limits[0].limit == 50 and email.sending is not None
    assert email.sending.company.limits[0].limit == 1 and email.sending.mailbox.gap_seconds == (30, 90)


def test_mistakes_in_limits_are_told(sh):
    """By `marketing check`, with file and line."""
    for wrong, said in (
        ("{mailbox: {gap_seconds: [9, 2]}}", "the shorter time first"),
        ('{mailbox: {workday: {start: "18:00", end: "09:00"}}}', "a time before end"),
        ("{mailbox: {workday: {zone: Mars/Base}}}", "a time zone like Europe/Dublin"),
        ('{recipient: {start: "8 am"}}', 'a time of the day like "09:30"'),
    ):
        limit_mails(sh, 50, wrong)
        done = sh("marketing check")
        assert done.code == 1 and said in done.err and "integrations.yaml:" in done.err
