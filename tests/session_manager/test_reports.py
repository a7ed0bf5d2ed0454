"""Trends and reports: the same numbers in every form, whatever people wrote into them."""

import json
import re
from xml.etree import ElementTree

import yaml
from conftest import terminal
from history import at, outreach, recorded, replied, sent, started, starting
from programs import needs

HOSTILE = "<script>alert(1)</script>|\x1b[31m*x*"


def week(sh) -> None:
    """Two sessions that were kept elsewhere, one with names that try to be code."""
    (sh.work / "week.csv").write_text(
        "session_id,start_time,minutes,goal,companies,contacts,crafted,sent,responses,pipeline,channel,title\n"
        "outreach_2025_01_24_001,2025-01-24T09:00:00Z,45,,8,15,12,12,3,150K,,\n"
        f"outreach_2025_01_27_001,2025-01-27T10:30:00Z,50,Send 5 messages {HOSTILE},4,,,4,1,,linkedin,{HOSTILE}\n"
    )
    outreach(sh, "import week.csv")


def hostile_session(sh) -> None:
    """What people type reaches the records as typed."""
    outreach(
        sh,
        starting(options=f"--goal 'Send 5 messages {HOSTILE}'"),
        f"log companies 4 {at('10:40')}",
        f"log sent 4 --title '{HOSTILE}' --channel linkedin {at('10:50')}",
        f"log responses 1 --title '{HOSTILE}' --channel linkedin {at('11:00')}",
        f"complete --no-schedule {at('11:20')}",
    )


def test_all_forms_tell_the_same(sh):
    """JSON and YAML are equal; Markdown and HTML have its totals."""
    week(sh)
    as_json = json.loads(outreach(sh, f"report weekly --format json {at('12:00')}"))
    assert as_json == yaml.safe_load(outreach(sh, f"report weekly --format yaml {at('12:00')}"))
    assert as_json["totals"]["messages_sent"] == 16 and as_json["totals"]["responses_received"] == 4
    assert as_json["metrics"]["response_rate"]["shown"] == "25%"
    assert [one["session_id"] for one in as_json["sessions"]] == ["outreach_2025_01_24_001", "outreach_2025_01_27_001"]
    markdown = outreach(sh, f"report weekly {at('12:00')}")
    assert "# Weekly Performance Review" in markdown and "- Messages Sent: 16" in markdown
    html = outreach(sh, f"report weekly --format html {at('12:00')}")
    assert "Messages Sent<b>16</b>" in html


def test_every_breakdown_adds_up(sh):
    """By day, channel, title, weekday and hour: the parts sum to the whole."""
    week(sh)
    report = json.loads(outreach(sh, f"report monthly --format json {at('12:00')}"))
    for way, rows in report["trends"].items():
        assert sum(row["sent"] for row in rows) == 16, way
        assert sum(row["answered"] for row in rows) == 4, way
    for way in ("month", "title", "hour"):
        records = sh(f"outreach-session trends --by {way} --json {at('12:00')}").records
        assert sum(one["sent"] for one in records) == 16, way


def test_what_people_wrote_is_data(sh):
    """No tag, no control character, no broken table in any form."""
    hostile_session(sh)
    for form in ("md", "html"):
        text = outreach(sh, f"report weekly --format {form} {at('12:00')}")
        assert "\x1b" not in text
        assert form == "md" or "<script" not in text
    for line in (f"trends --by title {at('12:00')}", f"list {at('12:00')}", "show last", f"recommend {at('12:00')}"):
        assert "\x1b" not in outreach(sh, line)
    svg = outreach(sh, f"trends --by title --svg {at('12:00')}")
    drawing = ElementTree.fromstring(svg)
    assert "<script>" in "".join(drawing.itertext())  # as text, not as an element
    assert not [one for one in drawing.iter() if one.tag.endswith("script")]


def test_the_four_lengths(sh):
    """1, 7, 30 and 90 days, the day itself included; the period before beside it."""
    week(sh)
    for name, first, number in (
        ("daily", "2025-01-27", 1),
        ("weekly", "2025-01-21", 2),
        ("quarterly", "2024-10-30", 2),
    ):
        report = json.loads(outreach(sh, f"report {name} --format json {at('12:00')}"))
        assert (report["first_day"], report["last_day"]) == (first, "2025-01-27")
        assert len(report["sessions"]) == number
    later = json.loads(outreach(sh, f"report weekly --format json {at('12:00', '2025-02-03')}"))
    assert later["metrics"]["response_rate"] | {"shown": "n/a", "before": "25%"} == later["metrics"]["response_rate"]


def test_a_form_of_ones_own(sh):
    """Any Jinja template in config/reports; a mistake in it is named."""
    week(sh)
    own = sh.config / "reports" / "short.txt.j2"
    own.write_text("{{ totals.messages_sent }} sent, {{ totals.responses_received }} answered\n")
    assert outreach(sh, f"report weekly --format short.txt {at('12:00')}") == "16 sent, 4 answered\n"
    own.write_text("{{ totals.messages_sent")
    broken = sh(f"outreach-session report weekly --format short.txt {at('12:00')}")
    assert broken.code == 1 and "reports/short.txt.j2" in broken.err


def test_cron_writes_into_a_folder(sh):
    """A file a day, replaced as a whole."""
    week(sh)
    for _ in range(2):
        outreach(sh, f"report daily --format html --output reports/ {at('12:00')}")
    assert [path.name for path in (sh.work / "reports").iterdir()] == ["2025-01-27-daily.html"]


def test_with_nothing_at_all(sh):
    """An empty state gives empty reports, not errors."""
    for line in (
        "list",
        "trends",
        "trends --by title --json",
        "recommend",
        "report daily",
        "report quarterly --format html",
    ):
        assert "Traceback" not in outreach(sh, line)
    assert "No session in this time" in outreach(sh, "trends")


def test_trends_have_bars_on_a_terminal_only(sh):
    """Eighty columns wide; plain lines with the same numbers in a pipe."""
    week(sh)
    drawn = sh.ok(terminal(f"stty cols 80; outreach-session trends --by channel {at('12:00')}"))
    assert "█" in drawn and max(len(line.rstrip()) for line in drawn.splitlines()) <= 80
    plain = outreach(sh, f"trends --by channel {at('12:00')}")
    assert "█" not in plain and re.search(r"^linkedin +4 +1 +25\.0%", plain, re.MULTILINE)


def test_messages_are_compared_by_what_agents_recorded(sh):
    """Template, channel, title and time of each message come from the event log; answers count for their message."""
    started(sh)
    recorded(
        sh,
        *(sent(person, "10:45", title="CEO") for person in range(1, 5)),
        *(sent(person, "11:15", title="COO", template="other", channel="linkedin") for person in range(5, 9)),
        replied(1, "11:20"),
        replied(5, "15:00", day="2025-01-30"),
    )
    outreach(sh, f"complete --no-schedule {at('11:30')}")
    by = {
        way: {
            one["label"]: (one["sent"], one["answered"])
            for one in sh(f"outreach-session trends --by {way} --json {at('23:00', '2025-01-30')}").records
        }
        for way in ("title", "template", "channel", "hour")
    }
    assert by["title"] == {"CEO": (4, 1), "COO": (4, 1)}
    assert by["template"] == {"initial": (4, 1), "other": (4, 1)}
    assert by["channel"] == {"email": (4, 1), "linkedin": (4, 1)}
    assert by["hour"] == {"10:00": (4, 1), "11:00": (4, 1)}


@needs("curl")
def test_the_dashboard_shows_who_is_in_a_session(sh):
    """A page and JSON, beside the approval page."""
    outreach(sh, "start --template standard --goal 'Find 10 companies'", "log companies 5")
    sh.ok(
        "start_marketing_sessions.sh --only approver >/dev/null; for i in {1..200}; do curl -fs "
        f"http://127.0.0.1:{sh.port}/health >/dev/null && break; sleep 0.05; done"
    )
    token = sh.ok(terminal("marketing token")).split()[-1]
    page = sh.ok(f"curl -fsS -H 'Authorization: Bearer {token}' http://127.0.0.1:{sh.port}/sessions")
    assert "tester: Find 10 companies" in page and "5/10 (50%)" in page and '<progress max="10" value="5" ' in page
    found = json.loads(sh.ok(f"curl -fsS http://127.0.0.1:{sh.port}/api/marketing/outreach-sessions"))
    assert found[0]["person"] == "tester" and found[0]["items"][0]["percent"] == 50
    sh("stop_marketing_sessions.sh")
