"""What is claimed of a difference: rarely without one, mostly where there is one, never from a handful."""

import math
import random
from collections.abc import Callable

from history import at, outreach, recorded, replied, sent, started, starting
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.records.tables import OutreachSession
from marketing_engine.session_manager import comparing, recommendations
from marketing_engine.session_manager.attribution import Work
from marketing_engine.session_manager.comparing import Tally
from marketing_engine.session_manager.entries import Entry
from marketing_engine.session_manager.progress import Progress

TITLES = ("VP Operations", "HR Manager")
CHANNELS = ("email", "linkedin")
TEMPLATES = ("time_focused", "size_focused", "plain")
COMPARISONS = 1 + 1 + 3 + 5 + 3  # title, channel, template, weekday, time of day


def world(chance: random.Random, people: int, rate: Callable[[str], float]) -> list[Progress]:
    """So many people written to over four working weeks, two sessions a day, each answering with their title's rate."""
    sessions: dict[tuple[int, int], list[Entry]] = {}
    order = 0
    for person in range(people):
        day, hour = chance.randrange(20), chance.choice((9, 14, 18))
        title = TITLES[person % 2]
        date = f"2025-03-{3 + day // 5 * 7 + day % 5:02}"
        when = f"{date}T{hour:02}:30:00Z"
        made = {"channel": chance.choice(CHANNELS), "template": chance.choice(TEMPLATES), "title": title}
        order += 1
        entries = sessions.setdefault((day, hour), [])
        entries.append(Entry(when, order, "messages_sent", 1, **made))
        if chance.random() < rate(title):
            order += 1
            entries.append(Entry(when, order, "responses_received", 1, answers=when, **made))
    return [_progress(entries) for entries in sessions.values()]


def _progress(entries: list[Entry]) -> Progress:
    session = OutreachSession(icp="ICP-C: RPO", started_at=entries[0].at, channels="Email", ended_at=entries[0].at)
    return Progress(Work(session, entries[0].at), 0, [], {}, entries, 0, 0, 0, {}, "")


def claims(progresses: list[Progress]) -> list[recommendations.Recommendation]:
    """The differences that a report on these sessions would claim."""
    return [one for one in recommendations.differences(progresses) if one.claims_difference]


def test_on_noise_fewer_than_one_report_in_twenty_claims_a_difference(trials, rng):
    """Thirteen comparisons over 600 people who all answer at 15 %."""
    reports = trials(150, 4000)
    false = sum(1 for _ in range(reports) if claims(world(rng, 600, lambda title: 0.15)))
    print(f"{false} of {reports} reports on noise claim a difference: {100 * false / reports:.1f} %")
    assert false < 0.05 * reports + (2 * math.sqrt(reports * 0.05 * 0.95) if reports < 1000 else 0)


def test_a_lift_of_two_fifths_is_found_four_times_in_five(trials, rng):
    """15 % against 21 %, with the sample size that the power statement names for so many comparisons."""
    each = comparing.needed(0.15, COMPARISONS)
    reports = trials(40, 1000)
    found = 0
    for _ in range(reports):
        claimed = claims(world(rng, 2 * each, lambda title: 0.21 if title == TITLES[0] else 0.15))
        found += any(TITLES[0] in one.text or TITLES[1] in one.text for one in claimed)
    print(f"{found} of {reports} found with {each} people on each side: {100 * found / reports:.1f} %")
    assert found >= 0.8 * reports - (0 if reports >= 1000 else 2 * math.sqrt(reports * 0.16))


def test_sessions_that_differ_by_chance_teach_nothing(trials, rng):
    """Whole sessions that go well or badly, each of one title, template and channel: claims stay under 5 %."""
    reports = trials(40, 2000)
    for spread in (0.046, 0.135):
        false = sum(1 for _ in range(reports) if claims(moody(rng, 60, 12, spread)))
        print(f"{false} of {reports} with rates that scatter by {spread}: {100 * false / reports:.1f} %")
        assert false < 0.05 * reports + 3 * math.sqrt(reports * 0.05 * 0.95) * (reports < 1000)


def moody(chance: random.Random, sessions: int, people: int, spread: float) -> list[Progress]:
    """Sessions whose own rates scatter around 15 %."""
    sure = 0.15 * 0.85 / spread**2 - 1
    made = []
    for _ in range(sessions):
        rate, day, order = chance.betavariate(0.15 * sure, 0.85 * sure), chance.randrange(20), 0
        when = f"2025-03-{3 + day // 5 * 7 + day % 5:02}T{chance.choice((9, 14, 18)):02}:30:00Z"
        kind = {
            "title": chance.choice(TITLES),
            "channel": chance.choice(CHANNELS),
            "template": chance.choice(TEMPLATES),
        }
        entries = []
        for _ in range(people):
            order += 1
            entries.append(Entry(when, order, "messages_sent", 1, **kind))
            if chance.random() < rate:
                order += 1
                entries.append(Entry(when, order, "responses_received", 1, answers=when, **kind))
        made.append(_progress(entries))
    return made


def test_answers_that_name_no_kind_are_no_misses(sh):
    """Messages to one title with answers logged without it, beside a title with answers: nothing is concluded."""
    for clock, title, answers in (("09:00", "VP Operations", ""), ("11:00", "CTO", "--title CTO")):
        started(sh, clock)
        outreach(
            sh,
            f"log sent 60 --title '{title}' {at(clock)}",
            f"log responses 12 {answers} {at(clock)}",
            f"complete --no-schedule {at(clock.replace(':00', ':50'))}",
        )
    assert "Focus on" not in outreach(sh, f"recommend {at('12:00')}")


def test_answers_to_other_mail_prove_nothing(sh):
    """A hundred mails before the session, fifteen answers during it, and a follow-up that gets answers: no claim."""
    started(sh)
    people = range(1, 61)
    recorded(
        sh,
        *(sent(person, "08:00", title="CTO") for person in range(101, 201)),
        *(replied(person, "11:10") for person in range(101, 116)),
        *(sent(person, "10:40", title="CTO" if person <= 30 else "VP") for person in people),
        *(replied(person, "11:00") for person in (1, 2, 3, 4, 5, 31, 32, 33, 34, 35)),
        *(sent(person, "11:05", title="CTO", step="2") for person in range(6, 31)),
        *(replied(person, "11:20") for person in range(6, 20)),
    )
    outreach(sh, f"complete --no-schedule {at('11:30')}")
    assert "Focus on" not in outreach(sh, f"recommend {at('12:00')}")
    shown = outreach(sh, "show last")
    assert "Responses: 24/85 (28%), and 15 to earlier mail" in shown and "Response rate: 28.2%" in shown


def test_the_power_statement_is_printed(sh):
    """With the numbers that the comparisons use."""
    said = outreach(sh, "recommend")
    assert f"takes {comparing.needed(0.15, 1)} messages on each side with one comparison" in said
    assert f"{comparing.needed(0.15, 10)} with ten" in said


def test_fishers_test_is_exact():
    """The tea lady's table, and one from the literature, by their known values."""
    assert math.isclose(comparing.fisher(Tally(4, 3), Tally(4, 1)), 0.4857142857, rel_tol=1e-6)
    assert math.isclose(comparing.fisher(Tally(10, 8), Tally(6, 1)), 0.0349650350, rel_tol=1e-6)


@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_fishers_test_against_plain_counting(n, m, data):
    """Every table with these margins, weighed with whole numbers."""
    one, others = Tally(n, data.draw(st.integers(0, n))), Tally(m, data.draw(st.integers(0, m)))
    k = one.answered + others.answered
    weights = {x: math.comb(n, x) * math.comb(m, k - x) for x in range(max(0, k - m), min(n, k) + 1)}
    exact = sum(w for w in weights.values() if w <= weights[one.answered]) / math.comb(n + m, k)
    assert math.isclose(comparing.fisher(one, others), exact, rel_tol=1e-6)


@given(st.integers(1, 300), st.data())
def test_intervals_hold_the_rate(n, data):
    """Between 0 and 1, around what was seen."""
    tally = Tally(n, data.draw(st.integers(0, n)))
    low, high = comparing.wilson(tally)
    assert 0 <= low <= tally.rate + 1e-12 and tally.rate - 1e-12 <= high <= 1


def test_four_replies_conclude_nothing(sh):
    """The best is named with its count, and how much more would be needed."""
    outreach(
        sh,
        starting(),
        f"log sent 5 --title 'VP Operations' {at('11:00')}",
        f"log sent 10 --title 'HR Manager' {at('11:00')}",
        f"log responses 2 --title 'VP Operations' {at('11:10')}",
        f"log responses 2 --title 'HR Manager' {at('11:10')}",
        f"complete --no-schedule {at('11:20')}",
    )
    said = outreach(sh, f"recommend {at('12:00')}")
    assert "Not enough data yet on contact title:" in said and "more needed" in said
    assert "best so far: VP Operations, 2 of 5 (40%): too few to conclude" in said
    assert "higher response rate" not in said


def test_a_real_difference_is_advised(sh):
    """Five hundred of each title, 30 % against 10 %: focus on the first, with counts, interval and p."""
    outreach(
        sh,
        starting(),
        f"log sent 500 --title 'VP Operations' {at('11:00')}",
        f"log sent 500 --title 'HR Manager' {at('11:00')}",
        f"log responses 150 --title 'VP Operations' {at('11:10')}",
        f"log responses 50 --title 'HR Manager' {at('11:10')}",
        f"complete --no-schedule {at('11:20')}",
    )
    said = outreach(sh, f"recommend {at('12:00')}")
    assert "- Focus on VP Operations contacts (200% higher response rate)" in said
    assert "VP Operations: 150 of 500 (30%); the others: 50 of 500 (10%)" in said
    assert "95% interval of the difference" in said and "p < 0.0001" in said
    weekly = outreach(sh, f"report weekly {at('12:00')}")
    assert "Works well: Focus on VP Operations contacts" in weekly
