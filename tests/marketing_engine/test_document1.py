"""Every shell line of document 1, as printed, with only the prefix changed: and what it must bring about."""

import os
import re
import signal
import sys
from fnmatch import fnmatchcase

import pytest
from conftest import ROOT, Shell, until
from programs import PATH, needs, where

START = r"""
echo "🚀 Starting AI Marketing Engine Sessions..."
# Session #1: Orchestrator
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-orchestrator \
    "Coordinating AI marketing engine workflow"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-research-1 \
    "Finding and scoring prospects (batch 1)"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-research-2 \
    "Finding and scoring prospects (batch 2)"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-outreach-1 \
    "Personalizing and sending outreach (batch 1)"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-outreach-2 \
    "Personalizing and sending outreach (batch 2)"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-outreach-3 \
    "Afternoon outreach batch"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-conversation-1 \
    "Handling replies and qualification"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-conversation-2 \
    "Reply analysis and auto-response"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-conversation-3 \
    "High-value reply management"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-human-approver \
    "Prospect approval interface"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-sales-closer-1 \
    "Sales calls and deal closing"
PREFIX/docs/coordination/scripts/session-start.sh \
    marketing-sales-closer-2 \
    "Backup sales closer"
echo "✅ All marketing sessions started"
echo "Monitor: session-status.sh"
"""

SUMMARY = """📊 DAILY SUMMARY - 2025-11-15

Metrics:
• 50 prospects found and scored
• 42 approved for outreach
• 42 emails sent (100% delivery)
• 8 replies received (19% rate)
• 2 meetings booked
• 3 high-value leads for human review

Tomorrow:
• 8 prospects pending approval
• 15 follow-ups scheduled"""

RESEARCHERS = ["marketing-research-1", "marketing-research-2"]
TO_ORCHESTRATOR = (
    "RESEARCH_COMPLETE session-2 found 25 prospects, avg score 72/100",
    "OUTREACH_COMPLETE session-4 sent 17 emails, 0 failures",
    "PROSPECT_QUALIFIED prospect_123 score=85 intent=meeting_request",
    "APPROVALS_COMPLETE 42 approved, 8 rejected",
    "RESEARCH_COMPLETE #2: 25 prospects, avg=74",
    "RESEARCH_COMPLETE #3: 25 prospects, avg=71",
    "APPROVALS_COMPLETE 42/50 approved for outreach",
    "BATCH_COMPLETE #1: 14/14 sent",
    "BATCH_COMPLETE #2: 14/14 sent",
    "BATCH_COMPLETE #3: 14/14 sent",
    "HIGH_VALUE_REPLY prospect_87 intent=meeting score=92",
    "AUTO_REPLIED 3 prospects with info requests",
)
SENDS = [
    ("PREFIX/docs/coordination/scripts/session-send-message.sh marketing-research", "START_MORNING_RESEARCH campaign_1", RESEARCHERS),
    *[("session-send-message.sh marketing-orchestrator", text, ["marketing-orchestrator"]) for text in TO_ORCHESTRATOR],
    ("session-send-message.sh marketing-outreach-1", "PERSONALIZE_AND_SEND prospect_ids=[1,2,3...17] template_id=template_1", ["marketing-outreach-1"]),
    ("session-send-message.sh broadcast", "🌅 MORNING WORKFLOW STARTING - Research phase", ["everybody"]),
    ("session-send-message.sh marketing-research-1", "START_RESEARCH campaign_1 limit=25 offset=0", ["marketing-research-1"]),
    ("session-send-message.sh marketing-research-2", "START_RESEARCH campaign_1 limit=25 offset=25", ["marketing-research-2"]),
    ("session-send-message.sh marketing-human-approver", "APPROVAL_QUEUE_READY 50 prospects, review at: http://localhost:8700/prospects/approve", ["marketing-human-approver"]),
    ("session-send-message.sh james-personal", "📋 Morning Approval Ready - 15 min needed: 50 prospects waiting", ["james-personal"]),
    ("session-send-message.sh broadcast", "✅ Approvals complete - Starting outreach at 10 AM", ["everybody"]),
    ("session-send-message.sh marketing-outreach-1", "SEND_BATCH prospects=[1-14] template=initial", ["marketing-outreach-1"]),
    ("session-send-message.sh marketing-outreach-2", "SEND_BATCH prospects=[15-28] template=initial", ["marketing-outreach-2"]),
    ("session-send-message.sh marketing-outreach-3", "SEND_BATCH prospects=[29-42] template=initial", ["marketing-outreach-3"]),
    ("session-send-message.sh broadcast", "📧 Morning batch complete: 42 emails sent, 100% delivery rate", ["everybody"]),
    ("session-send-message.sh marketing-conversation-1", "CHECK_INBOX campaign_1", ["marketing-conversation-1"]),
    ("session-send-message.sh marketing-conversation-2", "CHECK_INBOX campaign_2", ["marketing-conversation-2"]),
    ("session-send-message.sh marketing-conversation-3", "CHECK_INBOX campaign_3", ["marketing-conversation-3"]),
    ("session-send-message.sh marketing-sales-closer-1", "MEETING_REQUEST prospect_87 wants call this week", ["marketing-sales-closer-1"]),
    ("session-send-message.sh broadcast", SUMMARY, ["everybody"]),
]  # fmt: skip

AS_GIVEN = re.findall(
    r"^```bash\n(.*?)^```$",
    (ROOT / "tests" / "documents" / "1-shell-as-given.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)
"""The shell blocks of the file that the user gave, with emoji decoded wrongly; document 2 has none."""

START_ALL = next(block for block in AS_GIVEN if "# Start all marketing engine sessions" in block)
ENDLESS = ("watch -n", "./monitor_marketing.sh")


@pytest.fixture
def doc(sh: Shell):
    """A shell in which the document's paths exist below a prefix with a space in its name."""
    prefix = sh.folder / "the prefix"
    sh.ok(f"'{ROOT}/bin/install' '{prefix}'")
    sh.env["PATH"] = f"{prefix}/docs/coordination/scripts:{PATH}"
    sh.prefix = prefix
    sh.service = prefix / "agents" / "services" / "ai-automation"
    sh.as_printed = lambda text: text.replace("PREFIX", str(prefix).replace(" ", "\\ "))
    return sh


def test_the_printed_start_script_starts_twelve(doc):
    """Run as a script of the user's own."""
    out = doc.ok(doc.as_printed(START))
    assert out.splitlines()[0] == "🚀 Starting AI Marketing Engine Sessions..."
    assert out.splitlines()[-2:] == ["✅ All marketing sessions started", "Monitor: session-status.sh"]
    status = doc.ok(doc.as_printed("PREFIX/docs/coordination/scripts/session-status.sh | grep marketing")).splitlines()
    assert len(status) == 12
    assert all("active" in line for line in status)
    works = [line.rpartition("  ")[2] for line in status]
    assert "Prospect approval interface" in works
    assert "Finding and scoring prospects (batch 2)" in works


def test_every_printed_message_arrives_as_printed(doc):
    """Each reaches exactly those it is meant for, with its text unchanged."""
    doc.ok(doc.as_printed(START))
    doc.ok(
        "PREFIX/docs/coordination/scripts/session-start.sh marketing-orchestrator 'Running AI Marketing Engine coordination'".replace(
            "PREFIX", str(doc.prefix).replace(" ", "\\ ")
        )
    )
    names = [line.split()[0] for line in doc.ok("session-status.sh | grep marketing").splitlines()]
    for command, text, receivers in SENDS:
        doc.ok(doc.as_printed(f'{command} "{text}"'))
        for name in names if receivers == ["everybody"] else receivers:
            assert doc.texts(name)[-1] == text
    counts = {name: len(doc.texts(name)) for name in names}
    assert counts["marketing-orchestrator"] == len(TO_ORCHESTRATOR) + 4
    assert counts["marketing-sales-closer-2"] == 4
    shown = doc.ok("session-check-messages.sh marketing-conversation-1")
    assert "Message: CHECK_INBOX campaign_1" in shown
    assert "APPROVAL_QUEUE_READY 50 prospects" in doc.ok("session-check-messages.sh marketing-human-approver")


def test_the_printed_learning_is_kept(doc):
    """A file of this name in the current folder goes into the knowledge base."""
    (doc.work / "daily_metrics.json").write_text("{}")
    doc.ok('session-share-learning.sh "Daily marketing results 2025-11-15" "daily_metrics.json"')
    assert len(list((doc.state / "knowledge").glob("*/daily_metrics.json"))) == 1


def test_the_printed_pause_and_stop(doc):
    """The broadcast pause holds sending; the loop of stops holds everybody called marketing-*."""
    doc.ok(doc.as_printed(START))
    doc.ok('session-send-message.sh broadcast "⏸️  PAUSE ALL OUTREACH - reviewing deliverability"')
    assert doc.ok("session-status.sh | grep marketing").count("held(send)") == 12
    doc.ok('for i in {1..12}; do\n    session-send-message.sh marketing-* "EMERGENCY_STOP hold all activity"\ndone')
    assert sorted(path.name for path in (doc.state / "holds").iterdir()) == ["broadcast+send", "marketing-*"]
    assert len([text for text in doc.texts("marketing-orchestrator") if "EMERGENCY" in text]) == 1


@needs("timeout")
def test_every_shell_line_as_given(doc):
    """All blocks of the user's own file run in its order; each message arrives unchanged, each order is in force."""
    (doc.work / "daily_metrics.json").write_text("{}")
    (doc.folder / "bin").mkdir()
    (doc.folder / "bin" / "python3").symlink_to(sys.executable)
    doc.env |= {"PATH": f"{doc.folder}/bin:{doc.env['PATH']}", "TERM": "xterm"}
    assert "✅" not in "".join(AS_GIVEN), "the fixture has lost its wrongly decoded characters"
    doc.ok(doc.as_printed(START_ALL))
    for block in AS_GIVEN:
        is_endless = block.strip().splitlines()[-1].startswith(ENDLESS)
        (doc.work / "block").write_text(doc.as_printed(block))
        in_service = "marketing_engine/" in block or "\n./" in f"\n{block}"
        line = f"{'timeout 3 ' if is_endless else ''}bash '{doc.work}/block'"
        done = doc(line, cwd=doc.service if in_service else doc.work)
        assert done.code == (124 if is_endless else 0), (block, done.out, done.err)
        for to, text in re.findall(r'session-send-message\.sh[\s\\]+(\S+)[\s\\]+"([^"]*)"', block):
            for name in named(doc, to):
                assert text.replace("$CAMPAIGN_ID", "campaign_1") in doc.texts(name), (name, text)
        if "PAUSE ALL OUTREACH" in block:
            assert os.listdir(doc.state / "holds") == ["broadcast+send"]
            assert doc.ok("session-status.sh | grep marketing").count("held(send)") == 12
    assert sorted(os.listdir(doc.state / "holds")) == ["broadcast+send", "marketing-*"]
    assert doc.ok("session-status.sh | grep ^marketing").count("  held  ") == 12
    doc.ok("./stop_marketing_sessions.sh", cwd=doc.service)


def named(doc, to: str) -> list[str]:
    """The sessions that an address of the document means."""
    names = os.listdir(doc.state / "sessions")
    found = [name for name in names if to == "broadcast" or fnmatchcase(name, to) or name.rpartition("-")[0] == to]
    started = [name for name in found if (doc.state / "sessions" / name / "session").exists()]
    return started or found


def test_next_action_runs_the_day(doc):
    """chmod, start, trigger, monitor as printed; the day goes to the approval without another process started by hand."""
    out = doc.ok(
        doc.as_printed(
            "cd PREFIX/agents/services/ai-automation\nchmod +x start_marketing_sessions.sh\n./start_marketing_sessions.sh"
        )
    )
    assert "🚀 Starting AI Marketing Engine Sessions..." in out
    assert "✅ All marketing sessions started\nMonitor: session-status.sh" in out
    out = doc.ok("./trigger_daily_workflow.sh campaign_1", cwd=doc.service)
    assert (
        out
        == "✅ Daily workflow triggered for campaign_1\nMonitor progress: session-check-messages.sh marketing-orchestrator\n"
    )
    until(
        lambda: any(
            "APPROVAL_QUEUE_READY 49 prospects, review at: http://localhost:" in text
            for text in doc.texts("marketing-human-approver")
        ),
        "the approval queue",
    )
    assert doc.ok("./monitor_marketing.sh --once | grep -c marketing-", cwd=doc.service) == "12\n"
    watched = doc.background(f"cd '{doc.service}' && exec ./monitor_marketing.sh > '{doc.work}/watched'")
    until(lambda: "marketing-orchestrator" in (doc.work / "watched").read_text(), "the first view")
    os.killpg(watched.pid, signal.SIGTERM)
    assert "✅ All marketing sessions stopped" in doc.ok("./stop_marketing_sessions.sh", cwd=doc.service)
    until(lambda: not doc.processes(), "everything to end")


@pytest.mark.parametrize("python", [where("python3"), sys.executable], ids=["on PATH", "of .venv"])
def test_the_printed_python_lines(doc, python):
    """With whatever python3 that is; the effects lie in the records and in the orchestrator's mailbox."""
    (doc.folder / "bin").mkdir()
    (doc.folder / "bin" / "python3").symlink_to(python)
    env = {"PATH": f"{doc.folder}/bin:{doc.env['PATH']}"}
    line = "python3 marketing_engine/agents/research_ai.py --campaign campaign_1 --limit 25 --offset 0"
    assert doc.ok(line, cwd=doc.service, env=env).startswith("RESEARCH_COMPLETE #2: 25 prospects, avg=")
    assert doc.texts("marketing-orchestrator")[0].startswith("RESEARCH_COMPLETE #2: 25 prospects")
    line = 'python3 marketing_engine/agents/conversation_ai.py --prospect prospect_123 --reply-text "..."'
    assert doc.ok(line, cwd=doc.service, env=env).startswith("Not qualified: prospect_123 score=0 intent=other")
    for name in ("research_ai", "outreach_ai", "conversation_ai", "orchestrator"):
        assert "Example" in doc.ok(f"python3 marketing_engine/agents/{name}.py --help", cwd=doc.service, env=env)


def test_the_printed_platform_integration(doc):
    """send_task and wait_for_result as printed, in an orchestrator.py beside the links, against the real research session."""
    (doc.service / "orchestrator.py").write_text(
        "# In orchestrator.py\n"
        "from i_proactive.coordination import SessionCoordinator\n\n"
        "coordinator = SessionCoordinator()\n\n"
        "# Delegate to research session\n"
        "coordinator.send_task(\n"
        '    session="marketing-research-1",\n'
        '    task="find_prospects",\n'
        '    params={"campaign_id": "campaign_1", "limit": 25}\n'
        ")\n\n"
        "# Wait for result\n"
        'result = coordinator.wait_for_result("marketing-research-1", timeout=300)\n'
        'print(result["status"], result["prospects"], result["text"])\n'
    )
    doc.ok("./start_marketing_sessions.sh --only research", cwd=doc.service)
    out = doc.ok(f"{sys.executable} orchestrator.py", cwd=doc.service)
    assert out.startswith("done 25 RESEARCH_COMPLETE #2: 25 prospects, avg=")
    doc.ok("./stop_marketing_sessions.sh", cwd=doc.service)
