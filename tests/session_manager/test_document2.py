"""Document 2's dialogues and structures, by the commands that it stands for."""

import re

import yaml
from history import DAY, at, outreach, previous_session, recorded, replied, scored, sent, started, starting

SETUP = """\
🎯 OUTREACH SESSION SETUP

Previous Session Summary:
✅ Messages Sent: 12
✅ Responses: 3 (25% response rate)
📅 Follow-ups Needed: 9
🎯 Pipeline Value: $150K

New Session Options:
1. Quick Check-in (30 min) - Follow up on responses
2. Standard Session (60 min) - Research + outreach
3. Deep Dive (90+ min) - Comprehensive prospecting

Which session type? (1/2/3)
"""

PROGRESS = """\
📊 SESSION PROGRESS

⏰ Elapsed: 35 minutes
🎯 Goal: Find 10 companies, send 15 messages

Progress:
✅ Companies Researched: 8/10 (80%)
✅ Contacts Identified: 15/15 (100%)
✅ Messages Crafted: 12/15 (80%)
🔄 Messages Sent: 12/15 (80%)
⏳ Responses: 0/12 (0%)

Efficiency Score: 10.0/10
Time Remaining: 25 minutes
Estimated Completion: 5 minutes

Continue with current pace? (Y/n)
"""

STATE = """\
current_session:
  session_id: "outreach_2025_01_27_001"
  start_time: "2025-01-27T10:30:00Z"
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

  metrics:
    response_rate: "25%"
    engagement_score: "8.3/10"
    efficiency_score: "10.0/10"
""".replace("\n\n", "\n  \n")
"""Document 2 has two blanks in its empty lines."""


def test_starting_a_new_session(sh):
    """The dialogue word by word; the answer begins the session."""
    previous_session(sh)
    printed = sh.ok(f"printf '2\\n' | outreach-session start {at('10:30')}")
    assert printed.startswith(SETUP)
    assert "✅ Started outreach_2025_01_27_001: Standard Session (60 min)" in printed


def test_session_progress(sh):
    """The block word by word; scores and estimates follow the stated formulas."""
    outreach(
        sh,
        starting(),
        *(f"log {words} {at('11:00')}" for words in ("companies 8", "contacts 15", "crafted 12", "sent 12")),
    )
    assert outreach(sh, f"progress {at('11:05')}") == PROGRESS


def test_session_completion(sh):
    """The analysis with its figures; a best performer of five is printed with its count and called too few."""
    outreach(
        sh,
        starting(),
        f"log companies 10 {at('10:50')}",
        f"log contacts 18 {at('11:00')}",
        f"log sent 5 --title 'VP Operations' --template time_focused {at('11:10')}",
        f"log sent 10 --title 'HR Manager' --template size_focused {at('11:12')}",
        f"log responses 2 --title 'VP Operations' --template time_focused {at('11:15')}",
        f"log responses 2 --title 'HR Manager' --template size_focused {at('11:16')}",
    )
    printed = sh.ok(f"echo Y | outreach-session complete {at('11:17')}")
    for line in (
        "📈 SESSION COMPLETE!",
        "⏰ Duration: 47 minutes",
        "🎯 Goal Achievement: 100%",
        "📊 Performance: Excellent",
        "✅ Companies Researched: 10",
        "✅ Contacts Identified: 18",
        "✅ Messages Sent: 15",
        "✅ Responses Received: 4 (27% response rate)",
        "📅 Next Session: Follow up on 4 responses + 3 new companies",
        "Schedule follow-up session? (Y/n)",
        "📅 Scheduled: Quick Check-in, Tue 2025-01-28 10:30",
    ):
        assert f"{line}\n" in printed
    assert "🏆 Best Performing: VP Operations contacts (40% response) - 2 of 5, too few to conclude" in printed
    assert "💡 Optimization: Time-focused messages work best - 2 of 5 (40%), too few to conclude" in printed
    assert [line for line in printed.splitlines() if line.endswith(":") and not line.startswith("🎯")] == [
        "Session Summary:",
        "Results:",
        "Key Insights:",
    ]


def test_active_session_state(sh):
    """`show --yaml` is document 2's block, byte by byte but for the two scores."""
    started(sh, options="--goal 'Find 10 new companies, send 15 messages'")
    words = ("companies 8", "contacts 15", "crafted 12", "sent 12", "responses 3")
    outreach(sh, *(f"log {one} {at('11:00')}" for one in words))
    assert outreach(sh, f"show --yaml {at('11:15')}") == STATE


def test_session_performance_metrics(sh):
    """Every key of document 2, in its form, counted from what agents recorded."""
    started(sh)
    recorded(
        sh,
        *(scored(person, "10:40", company=f"c{person // 2}") for person in range(1, 21)),
        *(
            {
                "kind": "message_drafted",
                "at": f"{DAY}T10:45:00Z",
                "prospect": person,
                "facts_filled": 3,
                "facts_asked": 4,
            }
            for person in range(1, 21)
        ),
        *(
            {
                "kind": "prospect_approved" if person < 20 else "prospect_rejected",
                "at": f"{DAY}T10:50:00Z",
                "prospect": person,
                "as_scored": int(person < 20),
            }
            for person in range(1, 21)
        ),
        *(sent(person, "11:00") for person in range(1, 17)),
        *(replied(person, "11:20") for person in range(1, 5)),
    )
    outreach(sh, f"log meetings 2 {at('11:25')}", f"log pipeline '$150K' {at('11:25')}")
    printed = outreach(sh, f"analytics --yaml {at('11:30')}")
    assert yaml.safe_load(printed) == {
        "session_analytics": {
            "productivity": {
                "companies_per_hour": 11.0,
                "contacts_per_hour": 20.0,
                "messages_per_hour": 16.0,
                "response_rate": "25%",
            },
            "quality": {
                "message_approval_rate": "95%",
                "personalization_score": "7.5/10",
                "icp_fit_accuracy": "95%",
                "contact_quality_score": "8.0/10",
            },
            "outcomes": {
                "meetings_scheduled": 2,
                "pipeline_value_created": "$150K",
                "follow_ups_needed": 12,
                "next_session_priority": "Follow-up execution",
            },
        }
    }


def test_the_recommendations_have_the_three_groups(sh):
    """As YAML exactly document 2's structure; in words each with evidence, size, uncertainty and what would change it."""
    previous_session(sh)
    as_yaml = yaml.safe_load(outreach(sh, f"recommend --yaml {at('09:00', '2025-01-25')}"))
    groups = as_yaml["optimization_recommendations"]
    assert list(groups) == ["immediate_actions", "strategic_improvements", "process_optimizations"]
    assert "Research 2 additional companies for next session" in groups["immediate_actions"]
    words = outreach(sh, f"recommend {at('09:00', '2025-01-25')}")
    assert words.count("\n- ") == words.count("  Evidence: ") == words.count("  Would change it: ") > 0
    assert words.count("  Size: ") == words.count("  Uncertainty: ") == words.count("\n- ")


def test_the_templates_are_document_2s(sh):
    """Durations, steps with their minutes, and targets."""
    templates = yaml.safe_load((sh.config / "session_templates.yaml").read_text())
    assert list(templates) == ["quick_session_template", "standard_session_template", "deep_dive_template"]
    assert [one["duration"] for one in templates.values()] == ["15-30 minutes", "45-60 minutes", "90+ minutes"]
    assert templates["quick_session_template"]["targets"] == {
        "follow_up_messages": "5-8",
        "new_companies": "2-3",
        "new_contacts": "5-8",
    }
    for template in templates.values():
        steps = [one if isinstance(one, str) else one["step"] for one in template["steps"]]
        minutes = [int(re.search(r"\((\d+) minutes\)$", step)[1]) for step in steps]
        longest = int(re.findall(r"\d+", template["duration"])[-1])
        assert longest <= sum(minutes) <= longest + 15
