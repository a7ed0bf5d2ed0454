"""The plain forms and the Typer application are two doors to the same functions: equal output, exit code and effect."""

import re
import shutil

import pytest
from conftest import Shell

LINES = [
    "session-start ada 'some work'",
    "session-start ada",
    "session-start",
    "session-start a/b",
    "session-send-message bob hello",
    "session-send-message marketing 'A subject' 'two\nlines' urgent",
    "session-send-message 'marketing-*' 'START_RESEARCH campaign_1 limit=25'",
    "session-send-message broadcast hello",
    "session-send-message nobody hello",
    "session-send-message 'nobody-*' hello",
    "session-send-message bob S T hurry",
    "session-send-message bob ''",
    "session-send-message bob",
    "session-send-message marketing-* 'EMERGENCY_STOP hold all activity'",
    "session-send-message broadcast 'PAUSE ALL OUTREACH - reviewing'",
    "session-send-message broadcast 'RESUME ALL'",
    "echo piped | session-send-message bob -",
    """printf '%s\\n' '{"to": "bob", "message": "one"}' '' x '{"to": "b/c", "message": "two"}' | SESSION_NAME=me session-send-message --batch""",
    "session-check-messages bob",
    "session-check-messages full",
    "session-check-messages nobody",
    "session-check-messages",
    "session-check-messages worker",
    "session-status",
    "session-status 'marketing-*'",
    "session-status nobody",
    "session-share-learning topic 'a lesson'",
    "session-share-learning Title missing.json",
    "session-share-learning pattern topic 'a lesson' high",
    "session-search-knowledge lesson",
    "session-search-knowledge nothing",
    "SESSION_NAME=bob session-heartbeat acting on phase 60% next",
    "session-heartbeat",
    "session-claim lead",
    "session-claim list lead 0.5",
    "session-claim taken",
    "session-claim",
    "session-release lead",
    "session-stop bob",
    "session-stop nobody",
    "session-hold",
    "session-hold marketing 'too many bounces'",
    "session-resume",
    "session-stop-all",
    "session-wake",
    "session-log",
    "session-archive",
    "session-doctor",
    "session-import nowhere",
]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """The state folder that both doors start from."""
    sh = Shell(tmp_path_factory.mktemp("world"))
    (sh.work / "hook").write_text("#!/bin/sh\nexit 0\n")
    sh.ok(
        "for n in bob full marketing-1 marketing-2; do session-start $n work; done; session-start worker --on-message hook;"
        "session-stop worker; session-send-message full one; session-send-message full two; session-claim --from bob taken"
    )
    return sh.state


def alike(text: str, state) -> str:
    """A text without what differs each time: ids, times, ages, and whose state it is."""
    text = text.replace(str(state), "STATE")
    text = re.sub(r"\d{10}\.\d{9}\.[0-9a-f]{8}", "ID", text)
    text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| [+-]\d{4})?", "TIME", text)
    text = re.sub(r"^Date: .*", "Date: TIME", text, flags=re.MULTILINE)
    text = re.sub(r"\d{4}-\d\d-\d\d", "DATE", text)
    return re.sub(r"\b\d+[smh] ago *", "AGO ", text)  # the spaces fill a column as wide as the longest age


def through_typer(line: str) -> str:
    """The same call with an option that says nothing new: `--`, or who sends."""
    if "--batch" in line:
        return f"{line} --from me"
    return re.sub(r"(session-[a-z-]+)", r"\1 --", line, count=1)


def effect(state) -> dict[str, str]:
    """What lies in a state folder, without what differs each time."""
    files = sorted(path for path in state.rglob("*") if path.is_file())
    found: dict[str, str] = {}
    for path in files:
        text = alike(path.read_text(errors="replace"), state)
        if path.name != "session":  # the process id is another
            key = alike(str(path.relative_to(state)), state)
            found[key] = found.get(key, "") + text
    return found


@pytest.mark.parametrize("line", LINES)
def test_both_doors_lead_to_the_same(sh, world, line):
    """The first is the plain form; the second is made to go through Typer by an option that says nothing new."""
    done = []
    for door in ("plain", "typer"):
        state = sh.folder / door
        shutil.copytree(world, state)
        result = sh(line if door == "plain" else through_typer(line), env={"COORDINATION_HOME": str(state)})
        told = [alike(text, state) for text in (result.out, result.err)]
        done.append((result.code, *told, effect(state)))
        shutil.rmtree(state)
    assert done[0] == done[1]
