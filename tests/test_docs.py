"""Every command that README and docs print is run; every link in them leads somewhere."""

import re

import pytest
from conftest import ROOT, terminal
from programs import require

PAGES = [
    *(ROOT / name for name in ("README.md", "SECURITY.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "state" / "README.md",
    ROOT / "coordination" / "startup" / "README.md",
]
NOT_RUN = {
    "./bin/test": "it is what runs this",
    "* * * * *": "a line for cron",
    "0 ": "a line for cron",
}
COMMAND = re.compile(r"(\./)?bin/|session-|outreach-session |marketing |curl ")
TOKEN = terminal("marketing token")
"""As a person makes it: in a terminal."""


def blocks(text: str) -> list[str]:
    """The indented blocks of a page that are shell lines, each as one script."""
    found = re.findall(r"(?:^|\n\n)((?:    .*\n|\n(?=    ))+)", text)
    scripts = ["\n".join(line[4:] for line in block.split("\n")) for block in found]
    return [script for script in scripts if COMMAND.match(script)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    """Relative links name files that are there."""
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_tests_that_are_named_exist(page):
    """Who says what shows a thing must be right about it."""
    tests = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    for name in re.findall(r"`(test_\w+)`", page.read_text()):
        assert f"def {name}(" in tests, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_printed_commands_run(sh, page):
    """In a folder that has bin/, state/, a notes.md, a work.sh and earlier scripts' files, with a team that waits for approval."""
    (sh.work / "bin").symlink_to(ROOT / "bin")
    (sh.work / "state").mkdir()
    (sh.work / "notes.md").write_text("what we tried")
    (sh.folder / "old" / "coordination" / "sessions").mkdir(parents=True)
    (sh.work / "work.sh").write_text("#!/bin/sh\nexit 0\n")
    (sh.work / "labelled.jsonl").write_text('{"id": "r1", "body": "How long does it take?", "intent": "question"}\n')
    (sh.work / "unsubscribed.csv").write_text("Email,Status\nbob@old.example,unsubscribed\n")
    (sh.work / "old-sessions.csv").write_text("date,minutes,companies,sent\n2025-01-20,45,8,12\n")
    scripts = blocks(page.read_text())
    for script in scripts:
        lines = script.replace("\\\n", " ").splitlines()
        for line in lines:
            if not line.strip() or any(line.startswith(start) for start in NOT_RUN):
                continue
            if "monitor_marketing" in line:
                line = line.replace("monitor_marketing.sh", "monitor_marketing.sh --once")
            if line.startswith("curl"):
                require("curl")
                sh.ok(
                    "start_marketing_sessions.sh --only approver; for i in {{1..200}}; do curl -fs http://127.0.0.1:"
                    f"{sh.port}/health >/dev/null && break; sleep 0.05; done"
                )
                sh.env["TOKEN"] = sh.ok(TOKEN).split()[-1]
                line = line.replace("localhost:8700", f"127.0.0.1:{sh.port}").replace("curl ", "curl -fsS ")
            sh.ok(TOKEN if line == "marketing token" else line)
    sh("stop_marketing_sessions.sh")
    assert scripts or page in (
        ROOT / "SECURITY.md",
        ROOT / "CHANGELOG.md",
        ROOT / "coordination" / "startup" / "README.md",
        ROOT / "docs" / "architecture.md",
        ROOT / "docs" / "claude.md",
        ROOT / "docs" / "installing.md",
        ROOT / "docs" / "messages.md",
        ROOT / "docs" / "peers.md",
        ROOT / "docs" / "stopping.md",
        ROOT / "state" / "README.md",
    )


def without_chance(text: str) -> str:
    """Output without ids, times, ages, and whether a person typed it."""
    return re.sub(r"\d+\.\d{9}\.[0-9a-f]{8}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+\d{4}|\b\d+s ago|human|claude", "…", text)


def test_the_session_in_the_readme_goes_as_printed(sh):
    """Each command of the terminal session, and what it prints."""
    (session,) = re.findall(r"```console\n(.*?)```", (ROOT / "README.md").read_text(), flags=re.DOTALL)
    (sh.work / "bin").symlink_to(ROOT / "bin")
    for step in session.split("$ ")[1:]:
        line, _, printed = step.partition("\n")
        assert without_chance(sh.ok(line)) == without_chance(printed)


def test_pictures_are_small():
    """A page with pictures loads at once."""
    pictures = [path for path in (ROOT / "docs" / "pictures").iterdir() if path.suffix != ".py"]
    assert pictures
    assert all(path.stat().st_size < 200_000 for path in pictures)


def test_the_printed_script_answers_whoever_wrote(sh):
    """The example of docs/agents.md, woken by a task."""
    script = re.search(r"(?:    .*\n)*    #!/bin/sh\n(?:    .*\n)*", (ROOT / "docs" / "agents.md").read_text())
    assert script
    (sh.work / "work.sh").write_text("".join(line[4:] + "\n" for line in script.group(0).splitlines()))
    sh.ok("session-start my-agent --on-message ./work.sh; session-send-message my-agent 'a note'")
    assert "Message: DONE it" in sh.ok("session-send-message --wait 60 my-agent DO_IT")
