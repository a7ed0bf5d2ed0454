"""Every example that --help shows is run as it stands, where what it speaks of is there."""

from importlib import import_module

import pytest
from conftest import until
from processes import rests

from coordination.commands.catalogue import COMMANDS

EXAMPLES = [
    (name, line)
    for name, module, *_ in COMMANDS
    for line in import_module(f"coordination.commands.{module}").EXAMPLES.splitlines()
]

WORLD = r"""
for name in marketing-orchestrator marketing-research-1 marketing-outreach-1 tester; do session-start $name work; done
cat > work.sh <<'SCRIPT'
#!/bin/sh
from=$(sed -n 's/^From: \(.*\)@.*/\1/p;/^$/q' "$1")
id=$(sed -n 's/^Message-ID: <\(.*\)@.*/\1/p;/^$/q' "$1")
session-send-message --reply-to "$id" "$from" "prospects_ready count=25"
SCRIPT
session-start marketing-research-1 --on-message ./work.sh
session-send-message tester Bounces "3 of 14 bounced" --from marketing-research-1
session-share-learning outreach "a subject line of four words"
session-share-learning troubleshooting outreach "a bounce is no reply"
session-claim prospect-list batch_3
echo '{"bounces": 3}' > daily_metrics.json
echo 'all went well' > report.txt
mkdir -p ~/Development/docs/coordination/messages/direct/old coordination/messages/direct/old
echo '{"from": "a", "to": "old", "timestamp": "2025-11-15T10:00:00Z", "subject": "s", "message": "m"}' |
    tee ~/Development/docs/coordination/messages/direct/old/1.json > coordination/messages/direct/old/1.json
"""

BEFORE = {
    "session-release campaign_1": "session-claim campaign_1",
    "session-hold": "session-hold marketing-outreach",
    "session-resume broadcast": "session-hold broadcast",
}


@pytest.mark.parametrize(("name", "line"), EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_examples_do_what_they_say(sh, name, line):
    """None is a mistake, and each says something; what goes on for ever is ended."""
    env = {"SESSION_NAME": "tester"}
    sh.ok(WORLD, env=env)
    sh.ok(BEFORE.get(line, "true"), env=env)
    assert name in line
    endless = "--follow" in line or "--watch" in line
    typed = line.removeprefix("* * * * * ")
    if endless:
        following = sh.background(f"export SESSION_NAME=tester; {{ {typed}; }} > out 2> err")
        out = sh.work / "out"
        until(lambda: out.read_text() != "" or ("grep" in line and any(map(rests, sh.processes()))), "what it shows")
        assert (following.poll(), (sh.work / "err").read_text()) == (None, "")
        return
    done = sh(typed, env=env)
    assert done.code == 0, done.err
    assert done.out or "session-wake" in line
    assert "❌" not in done.err
