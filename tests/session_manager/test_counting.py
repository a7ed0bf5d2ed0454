"""What agents and channels record counts by itself, in the session it belongs to, and once."""

import json
import random
import sqlite3

from history import DAY, at, counts, outreach, recorded, replied, scored, sent, started, starting
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.session_manager.entries import Entry, settled, totals

ITEMS = ("companies_researched", "messages_sent", "responses_received")


def test_a_days_work_of_the_team_counts_itself(sh):
    """A day that agents run during a session: the same figures as in the day's own summary, replies called simulated."""
    campaign = sh.config / "campaigns" / "campaign_1.yaml"
    campaign.write_text(campaign.read_text().replace("prospects: 50 ", "prospects: 20 "))
    outreach(sh, "start --template standard --icp icp_c_rpo")
    summary = sh.ok("marketing day")
    progress = sh("outreach-session progress --json").records[0]
    done = {one["item"]: one["done"] for one in progress["items"]}
    daily = next(sh.state.glob("reports/*/daily_metrics.json"))
    figures = json.loads(daily.read_text())
    assert "📊 DAILY SUMMARY" in summary
    assert done["messages_sent"] == figures["sent"] > 0
    assert done["contacts_identified"] == figures["scored"] > 0
    assert done["responses_received"] == figures["replies"] == progress["simulated_responses"] > 0
    assert 0 < done["companies_researched"] <= done["contacts_identified"]
    assert done["messages_crafted"] >= done["messages_sent"]
    assert progress["metrics"]["personalization_score"] > 5
    told = sh("outreach-session progress < /dev/null")
    assert f"{figures['replies']} of the {figures['replies']} responses are simulated" in told.err
    assert f"Email: {figures['sent'] + figures['answers']} of 50 today" in outreach(sh, "show")
    assert 'claims_difference": true' not in sh.ok("outreach-session recommend --json")
    with sqlite3.connect(sh.state / "records.sqlite3") as db:  # a campaign for another ICP is another session's
        db.execute("UPDATE outreach_sessions SET icp = 'other'")
    (sh.config / "icps" / "other.yaml").write_text(
        (sh.config / "icps" / "icp_c_rpo.yaml").read_text().replace("ICP-C", "B")
    )
    assert counts(sh)["messages_sent"] == 0


def test_only_what_happened_while_it_ran(sh):
    """Not before, not in a pause, not after; a session begun late with --at has what came before the call."""
    outreach(sh, starting(), f"pause {at('10:50')}", f"resume {at('11:00')}", f"complete --no-schedule {at('11:30')}")
    recorded(
        sh, *(sent(person, clock) for person, clock in enumerate(("10:29", "10:30", "10:55", "11:10", "11:31"), 1))
    )
    assert counts(sh, "last")["messages_sent"] == 2


def test_what_was_taken_back_does_not_count(sh):
    """Approved, undone and rejected is one rejection; rejected and undone is nothing."""
    started(sh)
    kinds = (
        *(("prospect_approved", 1), ("approval_withdrawn", 1), ("prospect_rejected", 1)),
        *(("prospect_rejected", 2), ("rejection_withdrawn", 2), ("prospect_approved", 3)),
    )
    recorded(
        sh,
        *(
            {"kind": kind, "at": f"{DAY}T10:{40 + at}:00Z", "prospect": person, "as_scored": 1}
            for at, (kind, person) in enumerate(kinds)
        ),
    )
    done = counts(sh)
    assert (done["messages_approved"], done["messages_rejected"]) == (1, 1)


def test_people_and_companies_count_once(sh):
    """Two colleagues of one company, one of them scored again."""
    started(sh)
    recorded(sh, scored(1, "10:40", company="c"), scored(2, "10:41", company="c"), scored(1, "10:42", company="c"))
    assert counts(sh) | {"contacts_identified": 2, "companies_researched": 1} == counts(sh)


def test_an_answer_belongs_to_who_wrote(sh):
    """Also when it comes after the session, or in the next one; twice from one person is one."""
    started(sh)
    recorded(sh, sent(1, "11:00"), sent(2, "11:00"), sent(9, "09:00", day="2025-01-20"))
    outreach(sh, f"complete --no-schedule {at('11:30')}")
    started(sh, "12:00")
    recorded(
        sh,
        sent(3, "12:05"),
        replied(1, "12:10"),
        replied(1, "12:20"),
        replied(9, "12:30"),
        replied(2, "09:00", day="2025-02-03"),
    )
    assert counts(sh)["responses_received"] == 1  # of 9, written to outside any session: it is in no rate
    assert "⏳ Responses: 0/1 (0%), and 1 to earlier mail" in outreach(sh, f"progress {at('12:40')}")
    assert counts(sh, "last")["responses_received"] == 2
    assert counts(sh, "last", at("12:15"))["responses_received"] == 1


def test_two_people_at_once(sh):
    """What one of them did is theirs; what agents did goes to the one who began first; nothing counts twice."""
    started(sh)
    started(sh, "10:40", options="--person ada")
    recorded(sh, sent(1, "11:00"), {**sent(2, "11:00"), "session": "ada"}, sent(3, "10:35"))
    assert counts(sh)["messages_sent"] == 2
    assert counts(sh, "--person ada")["messages_sent"] == 1


def test_a_channel_that_does_not_exist_yet_counts(sh):
    """It records the kinds that are there, or its own kind is added to metrics.yaml; limits are in integrations.yaml."""
    started(sh)
    linkedin = {"kind": "linkedin_task_done", "at": f"{DAY}T11:00:00Z", "prospect": 3, "channel": "linkedin"}
    apollo = {"kind": "provider_called", "at": f"{DAY}T11:00:00Z", "provider": "apollo", "units": 5}
    recorded(sh, sent(1, "11:00", channel="linkedin"), linkedin, apollo, sent(2, "11:01", channel="pigeon"))
    assert counts(sh)["messages_sent"] == 2
    metrics = sh.config / "metrics.yaml"
    metrics.write_text(metrics.read_text().replace("[touch_sent]", "[touch_sent, linkedin_task_done]"))
    assert counts(sh)["messages_sent"] == 3
    shown = outreach(sh, f"show {at('11:00')}")
    assert "Apollo: 5 of 100 this minute (5%)" in shown and "LinkedIn: 2 of 100 in 7 days (2%)" in shown
    assert "pigeon: 1 today, no limit set" in outreach(sh, f"show {at('12:00')}")


def test_metrics_can_be_changed(sh):
    """A metric of one's own, with a target; a broken formula is named with its metric."""
    metrics = sh.config / "metrics.yaml"
    own = """
  companies_per_message:
    group: productivity
    unit: count
    label: Companies for each message
    formula: companies_researched / messages_sent
    definition: What it says.
    source: items
    target: 2
"""
    metrics.write_text(metrics.read_text().replace("\nmetrics:\n", f"\nmetrics:{own}"))
    outreach(sh, starting(), f"log companies 3 {at('10:40')}", f"log sent 2 {at('10:41')}")
    explained = outreach(sh, "metrics explain companies_per_message")
    assert "Formula: companies_researched / messages_sent" in explained and "3 / 2 = 1.5" in explained
    metrics.write_text(metrics.read_text().replace("companies_researched / messages_sent", "companies / luck"))
    broken = sh("outreach-session metrics explain companies_per_message")
    assert broken.code == 1 and "companies_per_message: formula 'companies / luck'" in broken.err


def became(kind: str, person: int, clock: str, **details) -> dict:
    """What a provider, or a bounce, told of the message to a person."""
    return {"kind": f"touch_{kind}", "at": f"{DAY}T{clock}:00Z", "prospect": person, "session": "", **details}


def test_what_became_of_messages_counts_where_they_were_sent(sh):
    """Delivered, bounced, opened, clicked, whenever it is told; what was sent outside any session counts in none."""
    started(sh)
    recorded(sh, sent(9, "09:00", day="2025-01-20"), *(sent(person, "11:00") for person in (1, 2, 3, 4)))
    recorded(sh, sent(5, "11:01", channel="linkedin"))
    outreach(sh, f"log sent 5 {at('11:05')}", f"complete --no-schedule {at('11:30')}")
    started(sh, "12:00")
    told = [became("delivered", person, "12:05") for person in (1, 2, 3, 9)]
    opened = [became("opened", 1, "12:06"), became("opened", 1, "12:07"), became("clicked", 1, "12:08")]
    recorded(sh, *told, *opened, became("bounced", 4, "12:09", type="hard"), became("bounced", 9, "12:09", type="hard"))
    first, second = counts(sh, "last", at("12:30")), counts(sh, at("12:30"))
    items = ("messages_delivered", "messages_bounced", "messages_opened", "messages_clicked", "messages_sent")
    assert [first.get(name, 0) for name in items] == [3, 1, 1, 1, 10]
    assert [second.get(name, 0) for name in items] == [0, 0, 0, 0, 0]
    shown = outreach(sh, f"show last {at('12:30')}")
    assert "📨 Messages Delivered: 3" in shown and "📨 People who Opened: 1" in shown
    assert "Delivery rate: 75%" in shown and "Bounce rate: 25%" in shown  # of the four mails that a mailbox took
    none = outreach(sh, f"show {at('12:30')}")
    assert "Delivery rate: n/a" in none and "📨" not in none
    report = json.loads(outreach(sh, f"report daily --format json {at('12:30')}"))
    assert report["totals"]["messages_bounced"] == 1 and report["metrics"]["delivery_rate"]["value"] == 75


def test_a_report_says_nothing_of_what_no_provider_told(sh):
    """That no event came is no 0 of opened mails; what a person logs is in no rate."""
    outreach(sh, starting(), f"log sent 12 {at('10:40')}", f"log bounced 2 {at('10:41')}")
    report = json.loads(outreach(sh, f"report daily --format json {at('10:50')}"))
    assert report["totals"]["messages_bounced"] == 2 and "messages_opened" not in report["totals"]
    assert report["metrics"]["delivery_rate"]["shown"] == report["metrics"]["bounce_rate"]["shown"] == "n/a"


def slow(entries: list[Entry], item: str) -> int:
    """The total by the rule itself: one after the other, adding or setting."""
    total = 0
    for entry in sorted((one for one in entries if one.item == item), key=lambda one: (one.at, one.order)):
        total = entry.amount if entry.sets else total + entry.amount
    return total


ENTRIES = st.lists(
    st.builds(
        Entry,
        at=st.integers(10, 20).map(lambda hour: f"{DAY}T{hour}:00:00Z"),
        order=st.integers(1, 10**6),
        item=st.sampled_from(ITEMS),
        amount=st.integers(0, 50),
        sets=st.booleans(),
        title=st.sampled_from(("", "CEO", "COO")),
    ),
    max_size=30,
    unique_by=lambda one: one.order,
)


@given(ENTRIES, st.randoms())
def test_any_order_gives_the_slow_recounts_totals(entries, chance):
    """In whatever order events and corrections come in; the parts by title add up to the whole."""
    mixed = chance.sample(entries, len(entries))
    for item in ITEMS:
        parts = [one for one in settled(mixed) if one.item == item]
        assert totals(parts).get(item, 0) == slow(entries, item) == sum(one.amount for one in parts)
        assert all(one.amount > 0 and not one.sets for one in parts)


@given(ENTRIES)
def test_figures_never_go_backwards(entries):
    """Without a correction, more has happened at every later time."""
    added = [one for one in entries if not one.sets]
    for item in ITEMS:
        seen = [
            totals(settled(one for one in added if one.at <= f"{DAY}T{hour}:00:00Z")).get(item, 0)
            for hour in range(10, 22)
        ]
        assert seen == sorted(seen)


def recount(events: list[dict], sessions: list[tuple[int, str, str]]) -> dict[int, tuple[int, int]]:
    """Sent and answered of each session (number, start, end), the slow way: every event against every session."""
    of_sent: dict[int, int] = dict.fromkeys((number for number, *_ in sessions), 0)
    of_answered: dict[int, set[int]] = {number: set() for number, *_ in sessions}

    def ran(when: str) -> int | None:
        return next((number for number, start, end in sessions if start <= when <= end), None)

    for number, event in enumerate(events):
        owner = ran(event["at"])
        if event["kind"] == "touch_sent":
            if owner:
                of_sent[owner] += 1
            continue
        before = [
            (one["at"], at)
            for at, one in enumerate(events)
            if one["kind"] == "touch_sent"
            and one["prospect"] == event["prospect"]
            and (one["at"], at) < (event["at"], number)
        ]
        writer = ran(max(before)[0]) if before else None
        if writer or owner:
            of_answered[writer or owner].add(event["prospect"])
    return {number: (of_sent[number], len(of_answered[number])) for number, *_ in sessions}


def test_attribution_is_that_of_a_slow_recount(sh, rng: random.Random):
    """Random messages and answers over random sessions, recorded in random order."""
    sessions, lines = [], []
    for number in range(1, 5):
        hour = 5 + 3 * number
        start, end = hour * 60 + rng.randrange(60), (hour + 1) * 60 + rng.randrange(50)
        clock = [f"{minute // 60:02}:{minute % 60:02}" for minute in (start, end)]
        lines += [starting(clock[0]), f"complete --no-schedule {at(clock[1])}"]
        sessions.append((number, *(f"{DAY}T{one}:00Z" for one in clock)))
    outreach(sh, *lines)
    events = []
    for _ in range(120):
        minute = rng.randrange(7 * 60, 22 * 60)
        make = rng.choice((sent, sent, replied))
        events.append(make(rng.randrange(1, 40), f"{minute // 60:02}:{minute % 60:02}"))
    recorded(sh, *[dict(one) for one in events])
    expected = recount(events, sessions)
    for number, *_ in sessions:
        found = counts(sh, f"outreach_2025_01_27_{number:03}")
        assert (found["messages_sent"], found["responses_received"]) == expected[number]
