"""Exports of other programs, tried as a new user would: an empty folder, the own file, the first approved mail."""

import re
from pathlib import Path

from conftest import Shell, terminal, until
from day import first_mails, opened

EXPORTS = Path(__file__).parent / "exports"

FIRST_MAILS = {
    "hubspot": {
        "mara.eisenhut@northwind-rpo.example": "Mara",
        "jonas.brandvold@fjord-staffing.example": "Jonas",
        "ines@alder-rpo.example": "Ines",
    },
    "salesforce": {
        "roisin.oneil@larch-rpo.example": "Róisín",
        "casper@polder-staffing.example": "Casper",
        "ostrow@beech-hiring.example": "",
    },
    "salesforce_latin1": {"joerdis@eschenhof-personal.example": "Jördis", "rene@bouleau-rpo.example": "René"},
    "pipedrive": {
        "freya@birch-rpo.example": "Freya",
        "oskar.halden@halden-recruiting.example": "Oskar",
        "emil@hazel-search.example": "Emil",
    },
    "linkedin_connections": {"nadine@maple-rpo.example": "Nadine", "lucia@sauce-talent.example": "Lucia"},
    "google_contacts": {"aoife@willow-rpo.example": "Aoife", "bruno@aspen-hiring.example": "Bruno"},
    "excel_de": {
        "aenne.grossmann@kieferntal.example": "Änne",
        "j.weissbach@tannhof.example": "Jürgen",
        "zoe@laerchenweg.example": "Zoë",
    },
}
"""The people of each export, with the first name in the greeting, empty where none is known for sure."""


def new_user(sh: Shell) -> Path:
    """An empty folder, laid out, with a campaign for each export in the place of the sample; the campaigns' folder."""
    sh.env["MARKETING_CONFIG"] = str(sh.work / "mine")
    sh.ok(f"mkdir mine; marketing init mine; cp {EXPORTS}/*.csv mine/prospects/")
    campaigns = sh.work / "mine" / "campaigns"
    text = (campaigns / "campaign_1.yaml").read_text()
    sh.ok("rm mine/campaigns/campaign_1.yaml mine/prospects/campaign_1.csv")
    for export in FIRST_MAILS:
        (campaigns / f"{export}.yaml").write_text(text.replace("/campaign_1.csv", f"/{export}.csv"))
    return campaigns


def rest_at(sh: Shell, phase: str, days: int = len(FIRST_MAILS)) -> None:
    """Wait until the days of so many campaigns have come so far, and no session works."""

    def rests() -> bool:
        with opened(sh.state / "records.sqlite3") as db:
            phases = db.execute("SELECT phase FROM workflow_runs").fetchall()
        return phases == [(phase,)] * days and not sh.processes()

    until(rests, f"the days at {phase}")


def test_exports_come_to_the_first_approved_mail(sh):
    """Check, start; a day of no one; the lines that the check names are added; trigger, approve in a terminal, mail."""
    campaigns = new_user(sh)
    assert {path.stem for path in EXPORTS.glob("*.csv")} == set(FIRST_MAILS)
    checked = sh.ok("marketing check")
    sh.ok("start_marketing_sessions.sh --no-page")
    told = sh("trigger_daily_workflow.sh excel_de").err
    rest_at(sh, "done", 1)
    for export in FIRST_MAILS:
        assert f"✅ {export}: " in checked
        path = campaigns / f"{export}.yaml"
        (line,) = re.findall(rf"add the line (email_statuses: \[[a-z_, ]+\]) to {path} ", checked)
        assert export != "excel_de" or line in told
        path.write_text(f"{path.read_text().rstrip()}\n{line}\n")
    assert "that no source has verified" not in sh.ok("marketing check")
    for export, people in FIRST_MAILS.items():
        told = sh(f"trigger_daily_workflow.sh {export}").err
        assert "in other campaigns" not in told, (export, told)
        assert f"Goes on: {len(people)} " in told, (export, told)
    rest_at(sh, "approval")
    waiting = sh("marketing approve --list --json").records
    for export, people in FIRST_MAILS.items():
        assert {one["email"] for one in waiting if one["campaign"] == export} == set(people), export
    sh.ok(terminal("marketing approve"), stdin="y\n" * len(waiting))
    rest_at(sh, "done")
    mails = {mail["To"].addresses[0].addr_spec: mail for mail in first_mails(sh)}
    assert len(mails) == len(first_mails(sh)) == len(waiting)
    for mail in mails.values():
        text = f"{mail['Subject']}\n{mail.get_content()}"
        assert not re.search(r"\{\{|\}\}|[ÃÂ]|\ufffd|\bnull\b|\bNone\b", text), text


def test_what_the_programs_know_of_opt_outs_is_kept(sh):
    """Each is suppressed by the column of the program, and stands in the list as that."""
    new_user(sh)
    for export in FIRST_MAILS:
        sh.ok(f"marketing import mine/prospects/{export}.csv --campaign {export}")
    for export, person in (("hubspot", "Tilda Ros"), ("salesforce", "Theo Marsh"), ("pipedrive", "Signe Wolde")):
        (line,) = sh.ok(f"marketing prospects --campaign {export} --standing suppressed --why").splitlines()
        assert person in line and line.endswith("wants no mail (asked)")
    assert "Piet Hollander" in sh.ok("marketing prospects --campaign linkedin_connections --standing no-address")
