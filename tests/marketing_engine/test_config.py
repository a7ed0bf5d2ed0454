"""What people edit: a mistake is told with file, line and what was expected."""

from collections.abc import Callable

import pytest
from conftest import ROOT, until
from hypothesis import given
from hypothesis import strategies as st

from coordination.errors import CoordinationError
from coordination.fields import clean
from marketing_engine.config import roles
from marketing_engine.config.library import Library, is_id
from marketing_engine.config.team import Role


def test_the_sample_is_right(sh):
    """`marketing check` reads everything."""
    assert "✅ campaign_1" in sh.ok("marketing check")


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("campaigns/campaign_1.yaml", "prospects: 50", "prospects: many", "campaign_1.yaml:13: daily.prospects: expected a whole number, found 'many'"),
        ("campaigns/campaign_1.yaml", "prospects: 50", "prospects: 0", "campaign_1.yaml:13: daily.prospects: expected 1 or more, found 0"),
        ("campaigns/campaign_1.yaml", "daily:", "dayly:", "campaign_1.yaml:12: dayly: unknown key"),
        ("campaigns/campaign_1.yaml", "icp: icp_c_rpo", "", "campaign_1.yaml:1: icp: is missing"),
        ("campaigns/campaign_1.yaml", "name: Faster", "name: [Faster", "campaign_1.yaml:"),
        ("campaigns/campaign_1.yaml", "email: dana@screenwise.example", "email: dana", "campaign_1.yaml:8: sender.email: "),
        ("campaigns/campaign_1.yaml", "template: initial", "template: ../../etc/passwd", "no template"),
        ("campaigns/campaign_1.yaml", "icp: icp_c_rpo", "icp: ../../x", "no name of an ICP"),
        ("campaigns/campaign_1.yaml", "icp: icp_c_rpo", "icp: nothing", "nothing.yaml: there is no such file"),
        ("icps/icp_c_rpo.yaml", "industry: 25", "industry: 35", "icp_c_rpo.yaml:14: weights: the weights must sum to 100, not 110"),
        ("icps/icp_c_rpo.yaml", "{min: 50, max: 1000}", "{min: 50, max: 10}", "icp_c_rpo.yaml:6: employees: min 50 is above max 10"),
        ("templates/initial.md", "{{ sender_name }}", "{{ sender_nmae }}", "initial.md:22: unknown name 'sender_nmae'; expected one of first_name"),
        ("templates/initial.md", "{% if first_name %}", "{% if first_name", "initial.md:6: "),
        ("templates/initial.md", "---\nid", "id", "initial.md:1: expected front matter"),
        ("templates/initial.md", "subject:", "subjekt:", "initial.md:3: subjekt: unknown key"),
        ("templates/initial.md", "{{ sender_name }}", "{{ sender_name|no_such }}", "initial.md:22: No filter"),
        ("templates/initial.md", "{{ sender_name }}", "{{ employees + 1 }}", "initial.md:6: fails with"),
        ("campaigns/campaign_1.yaml", "icp: icp_c_rpo", "icp: icp_c_rpo\nicp: other", "campaign_1.yaml:3: icp: stands here twice"),
        ("campaigns/campaign_1.yaml", "name: Dana Wells", 'name: "Dana\\nBcc: x"', "campaign_1.yaml:7: sender.name"),
        ("campaigns/campaign_1.yaml", "name: Faster", "name: " + "[" * 3000, "not YAML"),
        ("team.yaml", "role: closer, work: Backup", "role: singer, work: Backup", "team.yaml:2: the file: role 'singer'"),
        ("team.yaml", "number: 12", "number: 11", "two sessions have the same number"),
        ("team.yaml", "name: marketing-outreach-3", "name: ../x", "team.yaml:16: sessions.5.name: "),
        ("templates/initial.md", "{{ postal_address }}", "", "initial.md:6: expected {{ postal_address }} somewhere"),
        ("team.yaml", "notify: [james-personal]", "notify: [James Personal]", "'James Personal' is no session name"),
        ("campaigns/campaign_1.yaml", "source: prospects/campaign_1.csv", "source: [prospects/none.csv]", "none.csv: there is no such file"),
        ("team.yaml", "script: outreach_ai.py", "script: agent.py", "roles.outreach.script: expected conversation_ai.py, orchestrator.py, "),
        ("claude.yaml", "  research: 10", "  reserch: 10", "daily_dollars: reserch: the team has no such role"),
        ("team.yaml", "host: 127.0.0.1", "host: http://here/", "web.host: "),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_and_line(sh, file, old, new, says):
    """One line, exit 1 or 2."""
    path = sh.config / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    done = sh("marketing check")
    assert done.code in (1, 2)
    assert done.err.count("\n") == 1
    assert says in done.err, done.err


def test_mistakes_of_several_campaigns_are_told_at_once(sh):
    """Each with its line, one that they share once, and the campaigns that are right as well."""
    folder = sh.config / "campaigns"
    sample = (folder / "campaign_1.yaml").read_text()
    (folder / "a.yaml").write_text(sample.replace("prospects: 50", "prospects: many"))
    (folder / "b.yaml").write_text(sample.replace("template: initial", "template: nothing"))
    (folder / "c.yaml").write_text(sample.replace("template: initial", "template: nothing"))
    done = sh("marketing check")
    assert done.code == 1 and "✅ campaign_1" in done.out
    told = done.err.splitlines()
    assert len(told) == 2 and all(line.startswith("❌ marketing: ") for line in told)
    assert "a.yaml:13: daily.prospects" in told[0] and "no template 'nothing'" in told[1]


def test_a_role_is_a_script_that_says_what_it_hears(tmp_path, monkeypatch):
    """A new role is a new file in agents/; nothing else names it."""
    monkeypatch.setattr(roles, "AGENTS", tmp_path)
    (tmp_path / "meeting_ai.py").write_text('"""Books meetings."""\n\nVERBS = ("BOOK_MEETING",)\n')
    (tmp_path / "helper.py").write_text('"""No role: it hears nothing."""\n')
    assert roles.scripts() == ["meeting_ai.py"]
    assert roles.verbs_of("meeting_ai.py") == ("BOOK_MEETING",)
    assert Role(script="meeting_ai.py").script == "meeting_ai.py"
    for other in ("helper.py", "../agents/meeting_ai.py", "no_such.py", ""):
        with pytest.raises(ValueError, match="script"):
            Role(script=other)


def test_a_template_cannot_reach_out(sh):
    """The sandbox refuses Python's back doors."""
    path = sh.config / "templates" / "initial.md"
    path.write_text(path.read_text().replace("{{ sender_name }}", "{{ sender_name.__class__.__mro__ }}"))
    done = sh("marketing check")
    assert (done.code, "access to attribute '__class__' of 'str' object is unsafe" in done.err) == (1, True)


def test_init_lays_out_the_sample(sh):
    """Into an empty folder, never over something."""
    sh.ok("marketing init new")
    assert (sh.work / "new" / "team.yaml").read_text() == (ROOT / "config" / "team.yaml").read_text()
    again = sh("marketing init new")
    assert (again.code, again.err.count("\n")) == (1, 1)
    assert "✅" in sh.ok("marketing check --config new")
    missing = sh("marketing check", env={"MARKETING_CONFIG": "/nowhere"})
    assert (missing.code, "marketing init" in missing.err) == (1, True)


LIBRARY = Library(ROOT / "config")
NAMES = st.one_of(
    st.text(max_size=400),
    st.text("abz09_-", min_size=60, max_size=5_000),
    st.sampled_from(
        ["", ".", "..", "../team", "a/b", "campaign_1/", "campaign_1.yaml", "a\0b", "x\n", "ä", "CON", "-rf"]
    ),
)


def refusal(find: Callable[[str], object], name: str) -> str:
    """Why there is nothing of a name; empty where there is."""
    try:
        find(name)
    except CoordinationError as error:
        return clean(str(error))
    return ""


@given(NAMES)
def test_an_odd_name_is_no_file_and_no_failure_of_the_system(name):
    """Whatever is asked for as campaign, ICP or template is found, or refused with one short line."""
    for find in (LIBRARY.campaign, LIBRARY.icp, LIBRARY.template):
        said = refusal(find, name)
        assert len(said) < 400 and (said or is_id(name))


LONG = "a" * 300


@pytest.mark.parametrize(
    "line",
    [
        "marketing trigger NAME",
        "trigger_daily_workflow.sh NAME",
        "marketing summary NAME",
        "marketing import people.csv --campaign NAME",
        "marketing approve --list --campaign NAME",
        "marketing enrich --campaign NAME",
        "marketing score again --campaign NAME",
        "marketing score file people.csv --icp NAME",
        "python3 $AGENTS/orchestrator.py --campaign NAME",
        "python3 $AGENTS/research_ai.py --campaign NAME --limit 1",
        "python3 $AGENTS/outreach_ai.py --campaign NAME --prospects '[1-2]'",
        "python3 $AGENTS/conversation_ai.py --campaign NAME",
    ],
)
@pytest.mark.parametrize("name", [LONG, "../team"])
def test_a_command_refuses_an_odd_name(sh, line, name):
    """One line, exit 2."""
    (sh.work / "people.csv").write_text("Email,Title\na@b.example,CEO\n")
    done = sh(line.replace("NAME", name), env={"AGENTS": str(ROOT / "marketing_engine" / "agents")})
    assert (done.code, done.err.count("\n"), "known: " in done.err or "no id of a campaign" in done.err) == (2, 1, True)
    assert name[:80] in done.err and len(done.err) < 300


def test_a_message_with_an_odd_name_is_answered_and_not_tried_again(sh):
    """The session that was asked says why not, once; nothing named so appears in the state."""
    sh.ok("start_marketing_sessions.sh --no-page")
    asked = (
        ("orchestrator", f"RUN_DAILY_WORKFLOW {LONG}"),
        ("research-1", f"START_RESEARCH {LONG} limit=1"),
        ("outreach-1", f"SEND_BATCH prospects=[1-2] campaign={LONG}"),
        ("outreach-2", f"SEND_BATCH prospects=[1-2] template={LONG} campaign=campaign_1"),
        ("conversation-1", f"CHECK_INBOX {LONG}"),
    )
    for to, text in asked:
        sh.ok(f"session-send-message.sh --from asker marketing-{to} '{text}'")
    until(lambda: len(sh.texts("asker")) == len(asked), "an answer of each")
    assert all(text.startswith("❌ ") and len(text) < 300 for text in sh.texts("asker"))
    until(lambda: not sh.processes(), "everything to rest")
    assert not [path for path in sh.state.rglob("*") if "aaaa" in path.name]
