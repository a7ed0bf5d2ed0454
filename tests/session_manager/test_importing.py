"""History that people bring: document 2's YAML, Markdown that holds it, and CSV."""

import pytest
import yaml
from history import at, counts, outreach, started
from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.session_manager import goals
from marketing_engine.session_manager.session_templates import steps_of_text

STATE = """\
current_session:
  session_id: "outreach_2025_01_20_001"
  start_time: "2025-01-20T10:30:00Z"
  duration: "45 minutes"
  status: "in_progress"

  icp_target: "ICP-C: RPO"
  session_goal: "Find 10 new companies, send 15 messages"
  channel_focus: "LinkedIn + Email"

  progress:
    companies_researched: 8
    contacts_identified: 15
    messages_crafted: 12
    messages_sent: 12
    responses_received: 3

session_analytics:
  outcomes:
    meetings_scheduled: 2
    pipeline_value_created: "$150K"
    follow_ups_needed: 9

lightning_session_template:
  duration: "5-10 minutes"
  focus: "One thing"

  steps:
    1. "Pick one person (2 minutes)"
    2. "Write to them (8 minutes)"

  targets:
    follow_up_messages: 1-2

apollo_integration:
  company_search:
    rate_limit: "100 requests/minute"
"""


def test_yaml_of_document_2(sh):
    """A session with its outcomes, and a template whose steps YAML reads as one string; twice changes nothing."""
    (sh.work / "old.yaml").write_text(STATE)
    said = sh("outreach-session import old.yaml")
    assert said.out == "✅ 1 sessions imported, 0 known already, 1 session templates added, 0 skipped\n"
    assert "nothing was taken from: apollo_integration" in said.err
    assert "0 sessions imported, 1 known already, 0 session templates added" in outreach(sh, "import old.yaml")
    shown = yaml.safe_load(outreach(sh, "show last --yaml"))["current_session"]
    assert shown["progress"]["messages_sent"] == 12 and shown["duration"] == "45 minutes"
    analytics = yaml.safe_load(outreach(sh, "analytics last --yaml"))["session_analytics"]["outcomes"]
    assert (analytics["meetings_scheduled"], analytics["pipeline_value_created"]) == (2, "$150K")
    printed = sh.ok(f"outreach-session start {at('10:30')}", stdin="4\n")
    assert "✅ Responses: 3 (25% response rate)" in printed
    assert "4. Lightning Session (10 min) - One thing" in printed and "Next: Pick one person (2 minutes)" in printed


def test_markdown_with_such_blocks(sh):
    """As document 2 itself is written."""
    (sh.work / "notes.md").write_text(f"# Our sessions\n\n```yaml\n{STATE}```\n\nand prose\n")
    assert "1 sessions imported" in outreach(sh, "import notes.md")


def test_csv_one_row_a_session_or_one_a_title(sh):
    """Rows of one id are one session; columns by any of their names; Excel's semicolons; nothing twice."""
    (sh.work / "old.csv").write_text(
        "Session ID;Date;Minutes;ICP;Channel;Title;Companies;Contacts;Sent;Responses;Mood\n"
        "outreach_2025_01_20_001;2025-01-20 10:00;47;ICP-C: RPO;email;VP Operations;10;18;5;2;good\n"
        "outreach_2025_01_20_001;2025-01-20 10:00;47;ICP-C: RPO;linkedin;HR Manager;;;10;2;bad\n"
        ";2025-01-21;1h 30m;ICP-C: RPO;email;;3;4;;;\n"
        ";2025-01-22;soon;;;;;;;;\n"
        ";2025-01-23;30;;;;three;;;;\n"
        "their-own-7;24.01.2025;0:40;;;;2;;;;\n"
    )
    said = sh("outreach-session import old.csv")
    assert "✅ 3 sessions imported, 0 known already, 0 session templates added, 2 skipped" in said.out
    assert "'soon' is no duration" in said.out and "'three': expected a whole number" in said.out
    assert "nothing was taken from: mood" in said.err
    assert "0 sessions imported, 3 known already" in outreach(sh, "import old.csv")
    found = counts(sh, "outreach_2025_01_20_001")
    assert (found["companies_researched"], found["messages_sent"], found["responses_received"]) == (10, 15, 4)
    titles = sh(f"outreach-session trends --by title --json {at('12:00')}").records
    assert {(one["label"], one["sent"], one["answered"]) for one in titles} == {
        ("HR Manager", 10, 2),
        ("VP Operations", 5, 2),
    }
    assert "Duration: 90 minutes of 90" in outreach(sh, "show outreach_2025_01_21_001")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.yaml", "current_session: [", "not YAML"),
        ("a.yaml", "just words", "expected keys like current_session:"),
        ("a.yaml", "current_session:\n  session_id: '../../etc'\n  start_time: 01/02/2025\n", "is no date"),
        ("a.yaml", "x_template:\n  duration: often\n", "expected minutes"),
        ("a.csv", "a,b\n1,2\n", "expected a column session_id or date"),
        ("a.csv", "", "is empty"),
    ],
)
def test_what_cannot_be_read_says_why(sh, name, text, said):
    """One line, exit 1, nothing taken."""
    (sh.work / name).write_text(text)
    done = sh(f"outreach-session import {name}")
    assert done.code == 1 and said in done.out + done.err
    assert outreach(sh, "list").startswith("No session")


def test_nothing_is_invented_for_what_a_file_does_not_say(sh):
    """No goal, no targets, no duration: no marks, no gaps, no rates an hour. A copy of the file is known."""
    rows = "date,start,sent,responses\n2025-01-20,9:30,12,3\n2025-01-21,,10,2\n2025-01-22,,8.0,1\n"
    (sh.work / "old.csv").write_text(rows)
    (sh.work / "copy.csv").write_text(rows)
    assert "✅ 3 sessions imported" in outreach(sh, "import old.csv")
    assert "0 sessions imported, 3 known already" in outreach(sh, "import copy.csv")
    assert "Started: Mon 2025-01-20 09:30" in outreach(sh, "show outreach_2025_01_20_001")
    report = outreach(sh, f"report weekly {at('12:00', '2025-01-22')}")
    assert "| Efficiency | n/a |" in report and "| Messages sent an hour | n/a |" in report and "Gap:" not in report
    assert "| Response rate | 20% |" in report
    assert "Research" not in outreach(sh, f"recommend {at('12:00', '2025-01-22')}")


def test_an_imported_session_claims_nothing_else(sh):
    """It brings its own counts; what agents record in its time belongs to the live session."""
    from history import recorded, sent

    (sh.work / "old.csv").write_text("date,minutes,sent\n2025-01-27T10:00:00Z,120,7\n")
    outreach(sh, "import old.csv")
    started(sh)
    recorded(sh, sent(1, "11:00"))
    assert counts(sh)["messages_sent"] == 1
    assert counts(sh, "outreach_2025_01_27_001")["messages_sent"] == 7


@given(st.text(max_size=80))
def test_any_goal_can_be_read(text):
    """Whatever people write, targets are positive numbers of known items."""
    for item, number in goals.numbers(text).items():
        assert item in (*goals.NOUNS, "pipeline_value_created") and number > 0


@given(
    st.lists(
        st.text(alphabet="abc XYZ(),-é0123456789", min_size=1, max_size=30).map(str.strip).filter(bool), max_size=8
    )
)
def test_steps_survive_being_one_string(steps):
    """YAML joins the lines of document 2's numbered block; each quoted step comes back."""
    joined = " ".join(f'{number}. "{step}"' for number, step in enumerate(steps, 1))
    assert steps_of_text(joined) == steps
