"""A clone of the version before the rooms were moved is brought up to date in place, in the middle of a day."""

import shutil
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT, Shell, terminal, until
from programs import require

BEFORE = "c71526f"
"""The last commit with flat modules and commands compiled for them."""


def git(*words: str) -> bytes:
    """What git says of this checkout."""
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True).stdout


def environment(clone: Path) -> None:
    """A .venv as that version's bin/setup leaves it, with the libraries that the tests run with."""
    venv = clone / ".venv"
    site = venv / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    site.mkdir(parents=True)
    (venv / "bin").mkdir()
    (venv / "bin" / "python").symlink_to(PYTHON.resolve())
    shutil.copy(ROOT / ".venv" / "pyvenv.cfg", venv)
    (site / "checkout.pth").write_text(f"{clone}\n{next((ROOT / '.venv').glob('lib/python3*/site-packages'))}\n")
    subprocess.run([venv / "bin" / "python", "-IS", clone / "coordination/bundle.py", venv / "commands"], check=True)
    shutil.copy(ROOT / ".venv" / "ready", venv)


def bring_up_to_date(clone: Path) -> None:
    """What `git pull` does: the files of this checkout instead of that commit's; state, configuration and .venv stay."""
    for name in git("ls-tree", "-r", "--name-only", BEFORE).decode().splitlines():
        (clone / name).unlink()
    for name in git("ls-files", "-co", "--exclude-standard").decode().splitlines():
        if (ROOT / name).exists():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, clone / name)


@pytest.fixture
def clone(sh: Shell) -> Path:
    """That version's clone, its bin/ on PATH, its state where a clone has it."""
    require(f"the commit {BEFORE}")
    found = sh.folder / "clone"
    with tarfile.open(fileobj=BytesIO(git("archive", BEFORE))) as archive:
        archive.extractall(found, filter="data")
    environment(found)
    shutil.rmtree(sh.config)
    shutil.copytree(found / "config", sh.config)  # a configuration of that version, which stays
    team = sh.config / "team.yaml"
    team.write_text(team.read_text().replace("port: 8700", f"port: {sh.port}"))
    sh.env["PATH"] = sh.env["PATH"].replace(str(ROOT), str(found))
    sh.state = found / "state"
    sh.env["COORDINATION_HOME"] = str(sh.state)
    return found


def test_a_clone_is_brought_up_to_date_in_the_middle_of_a_day(sh, clone):
    """Messages, holds, sessions, records, links and compiled commands of before are gone on with."""
    prefix = sh.folder / "prefix"
    sh.ok(f"install {prefix}; session-start desk 'My desk'; session-send-message desk hello")
    sh.ok("start_marketing_sessions.sh; trigger_daily_workflow.sh campaign_1")
    until(lambda: sh("marketing approve --list --json").records and len(sh.processes()) == 1, "the approval queue")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH - new version'; marketing suppress no@more.example")
    sh.ok(
        "session-claim list; session-share-learning tools 'Plain files do'; outreach-session start --template quick --goal 'Send 5 messages'"
    )
    old = (clone / ".venv" / "commands" / "session-status.pyc").read_bytes()

    bring_up_to_date(clone)

    scripts = prefix / "docs" / "coordination" / "scripts"
    assert "marketing-orchestrator" in sh.ok(f"{scripts}/session-status.sh")
    assert (clone / ".venv" / "commands" / "session-status.pyc").read_bytes() != old  # compiled anew
    assert "Message: hello" in sh.ok("session-check-messages desk")
    assert "✅" in sh.ok("session-doctor")
    assert "list" in sh.ok("session-claim") and "Plain files" in sh.ok("session-search-knowledge plain")
    assert "Send 5 messages" in sh.ok("outreach-session show")
    sh.ok(terminal("marketing approve --above 55 --reject-rest"))
    until(lambda: len(sh.processes()) == 1, "outreach to be refused")
    assert not list((sh.state / "outbox").glob("new/*"))  # the pause of before holds
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: "DAILY SUMMARY" in "\n".join(sh.texts("marketing-human-approver")), "the end of the day")
    assert "• 42 emails sent (100% delivery)" in sh.ok("marketing summary")
    sh.ok(f"stop_marketing_sessions.sh; install --remove {prefix}")
    until(lambda: not sh.processes(), "the page of before to end")
