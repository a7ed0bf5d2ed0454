"""What people edit: a mistake is told with file, line and what was expected."""

import pytest
from conftest import ROOT


def test_the_sample_is_right(sh):
    """`marketing check` reads everything."""
    assert "✅ campaign_1" in sh.ok("marketing check")


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("campaigns/campaign_1.yaml", "prospects: 50", "prospects: many", "campaign_1.yaml:13: daily.prospects: expected a valid integer"),
        ("campaigns/campaign_1.yaml", "prospects: 50", "prospects: 0", "campaign_1.yaml:13: daily.prospects: expected greater than or equal to 1"),
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
        ("templates/initial.md", "{{ sender_name }}", "{{ sender_name|no_such }}", "initial.md:6: "),
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
