"""Stops, pauses and what lifts them."""

import os
import pty
import subprocess
import threading
import time

import pytest
from conftest import PYTHON, ROOT, until
from programs import needs

from coordination import effects, holds, orders
from coordination.errors import Held, TryAgain


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start marketing-outreach-1; session-start marketing-research-1; session-start other")
    return sh


def in_terminal(sh, line: str, answer: str) -> str:
    """Run a line in a pseudo-terminal, answer its question, and return what it showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(sh.work)
        os.execvpe("bash", ["bash", "-c", line], sh.env)
    os.write(terminal, f"{answer}\n".encode())
    shown = b""
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.waitpid(pid, 0)
    return shown.decode()


def may(session: str | None, kind: str) -> bool:
    """Whether an effect is permitted now."""
    try:
        with effects.Permit(session, kind, "a test"):
            return True
    except Held:
        return False


def test_the_documents_loop_stops_and_floods_nobody(home):
    """Twelve stops: one message each, and everybody in scope is held."""
    home.ok("for i in {1..12}; do session-send-message.sh marketing-* 'EMERGENCY_STOP hold all activity'; done")
    assert len(home.mail("marketing-outreach-1")) == 1
    assert not may("marketing-outreach-1", "send")
    assert not may("marketing-started-later", "send")
    assert not may(None, "send")
    assert may("other", "send")
    assert "held" in home.ok("session-status marketing-outreach-1")


def test_a_stop_works_in_a_folder_whose_files_the_pattern_matches(home):
    """The shell hands us file names instead of the pattern: everybody is stopped."""
    for files in (1, 2, 3, 7):
        folder = home.folder / f"f{files}"
        folder.mkdir()
        for number in range(files):
            (folder / f"marketing-plan-{number}.md").touch()
        home.ok("session-send-message.sh marketing-* 'EMERGENCY_STOP hold all activity'", cwd=folder)
        assert not may("marketing-outreach-1", "send"), files
        assert not may("other", "send")
        in_terminal(home, "session-resume", "y")
        assert may("other", "send")


def test_a_file_that_bears_a_sessions_name_narrows_no_stop(home):
    """A folder with a file called like one session must not stop that one only."""
    (home.work / "marketing-outreach-1").touch()
    home.ok("session-send-message marketing-* 'EMERGENCY_STOP'")
    assert not may("marketing-research-1", "send")


def test_a_stop_to_an_unknown_name_stops_everybody(home):
    """In doubt a stop is wider, never narrower."""
    home.ok("session-send-message no-such-team 'EMERGENCY_STOP'")
    assert not may("other", "send")


@needs("zsh")
@pytest.mark.parametrize("source", ["", "source {root}/completions/session.zsh;"])
def test_zsh(home, source):
    """With the completions loaded an unquoted pattern arrives; without them session-stop-all does it."""
    script = home.work / "stop.zsh"
    stop = "session-send-message.sh marketing-* 'EMERGENCY_STOP hold all activity'" if source else "session-stop-all"
    script.write_text(source.format(root=ROOT) + f"\nfor i in {{1..12}}; do\n    {stop}\ndone\n")
    assert home("zsh -f stop.zsh").code == 0
    assert not may("marketing-outreach-1", "send")


def test_pause_narrows_to_sending_and_resume_lifts_it(home):
    """PAUSE ALL OUTREACH as the document sends it holds mail, not research."""
    out = home.ok("session-send-message.sh broadcast '⏸️  PAUSE ALL OUTREACH - reviewing deliverability'")
    assert "In force: PAUSE of broadcast (send only) by tester" in out
    assert (may("marketing-outreach-1", "send"), may("marketing-outreach-1", "research")) == (False, True)
    assert home("session-send-message broadcast 'RESUME ALL'").code == 1
    assert "Lifted: PAUSE" in home.ok("session-send-message broadcast '▶️ RESUME ALL OUTREACH'")
    assert may("marketing-outreach-1", "send")


def test_pause_of_a_team_by_its_name(home):
    """The object may be an address."""
    home.ok("session-send-message broadcast 'PAUSE marketing-research'")
    assert (may("marketing-research-1", "send"), may("marketing-outreach-1", "send")) == (False, True)
    home.ok("session-resume marketing-research")
    assert may("marketing-research-1", "send")


def test_words_nobody_knows_narrow_nothing(home):
    """In doubt a pause holds everything in its scope, and says how to hold less."""
    done = home("session-send-message broadcast 'PAUSE OUTREACH and everything else'")
    assert not may("marketing-research-1", "research")
    assert (done.code, "narrows nothing, so all is held" in done.err) == (0, True)


@pytest.mark.parametrize("words", ["PAUSE ALL OUTREACH: too many bounces", "PAUSE: OUTREACH", "PAUSE ALL OUTREACH"])
def test_a_colon_or_a_dash_ends_what_is_paused(home, words):
    """The rest is why."""
    done = home(f"session-send-message broadcast '{words}'")
    assert (may("marketing-outreach-1", "send"), may("marketing-research-1", "research")) == (False, True)
    assert done.err == ""


@pytest.mark.parametrize("words", ["pause all", "Please stop sending", "STOP", "Resume all outreach", "halt!"])
def test_what_only_sounds_like_an_order_says_so(home, words):
    """It is delivered as a message; whoever meant a stop learns that there is none."""
    done = home(f"session-send-message broadcast '{words}'")
    assert (done.code, "stops and resumes no session" in done.err) == (0, True)
    assert may("marketing-outreach-1", "send")


@pytest.mark.parametrize("to", ["marketing-research", "broadcast", "marketing-research-1"])
def test_resume_of_one_team_whomever_it_is_sent_to(home, to):
    """While all are paused it frees that team."""
    home.ok("session-send-message broadcast 'PAUSE ALL'")
    assert "Freed: marketing-research" in home.ok(f"session-send-message {to} 'RESUME marketing-research'")
    assert (may("marketing-research-1", "send"), may("marketing-outreach-1", "send")) == (True, False)


def test_a_name_that_nobody_has_is_not_freed(home):
    """A slip of the hand is no success."""
    home.ok("session-hold broadcast")
    refused = home("session-resume marketing-reserch")
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert not may("marketing-research-1", "send")


def test_status_shows_the_strongest_hold(home):
    """Who is held in all it does is not said to be held in sending only; other people's holds are not shown."""
    home.ok("session-hold broadcast --only send; session-hold marketing-research")
    assert "held  " in home.ok("session-status marketing-research-1 | grep ^marketing-research-1")
    out = home.ok("session-status marketing-outreach-1")
    assert "held(send)" in out and "PAUSE of marketing-research " not in out


def test_a_repeated_stop_is_one_event(home):
    """The log tells it once."""
    home.ok("for i in 1 2 3; do session-send-message 'marketing-*' 'EMERGENCY_STOP hold'; done")
    assert len([line for line in home.ok("session-log").splitlines() if "  hold  " in line]) == 1


@pytest.mark.parametrize("words", ["RESUME ALL RESEARCH", "RESUME parsing finished, 12 candidates"])
def test_words_nobody_knows_lift_nothing(home, words):
    """In doubt the hold stays: one line says so, exit 1."""
    home.ok("session-send-message broadcast 'PAUSE ALL - spam complaints'")
    refused = home(f"session-send-message broadcast '{words}'")
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert not may("marketing-outreach-1", "send")
    home.ok("session-send-message broadcast 'RESUME ALL - all is well'")
    assert may("marketing-outreach-1", "send")


def test_the_same_words_lift_what_they_paused(home):
    """Though nobody knows them."""
    home.ok("session-send-message broadcast 'PAUSE ALL RESEARCH'")
    home.ok("session-send-message broadcast 'RESUME ALL RESEARCH - done'")
    assert may("marketing-research-1", "research")


def test_resume_in_a_sentence_is_a_message(home):
    """Where nothing is held there is nothing to lift."""
    home.ok("session-send-message marketing-research-1 'RESUME of candidate X attached'")
    assert home.texts("marketing-research-1") == ["RESUME of candidate X attached"]


@pytest.mark.parametrize(
    "line",
    [
        "session-send-message.sh --from james marketing-* 'EMERGENCY_STOP hold all activity'",
        "session-send-message.sh marketing-* 'EMERGENCY_STOP hold all activity' --json",
        "echo 'EMERGENCY_STOP hold all activity' | session-send-message.sh marketing-* -",
        "session-send-message.sh marketing-* 'EMRGENCY_STOP hold all activity'",
    ],
)
@pytest.mark.parametrize("files", [0, 1, 2, 3, 5])
def test_an_expanded_stop_in_every_form(home, line, files):
    """With options, from standard input, misspelt: whatever the shell made of the pattern."""
    for number in range(files):
        (home.work / f"marketing-file-{number}").touch()
    home.ok(line)
    assert not may("marketing-outreach-1", "send")


def test_only_a_person_lifts_an_emergency_stop(home):
    """Not a message, not a script; yes on a terminal does."""
    home.ok("session-stop-all")
    assert home("session-send-message broadcast 'RESUME ALL'").code == 1
    assert home("session-resume", stdin="y\n").code == 1
    assert "nothing was lifted" in in_terminal(home, "session-resume", "n")
    assert "Lifted: EMERGENCY_STOP" in in_terminal(home, "session-resume", "y")
    assert may("other", "send")


def test_a_damaged_or_empty_hold_holds(home):
    """Whatever is in the file: its name is the scope."""
    (home.state / "holds").mkdir(exist_ok=True)
    (home.state / "holds" / "marketing-outreach").write_bytes(b"\xff\0 nonsense")
    assert not may("marketing-outreach-1", "send")
    assert "EMERGENCY_STOP of marketing-outreach" in home.ok("session-status")


def test_a_stop_with_no_session_at_all_still_holds(sh):
    """Nobody hears it, and it binds all the same."""
    done = sh("session-send-message broadcast 'EMERGENCY_STOP'")
    assert (done.code, os.listdir(sh.state / "holds")) == (0, ["broadcast"])


def test_a_stop_waits_for_the_effect_under_way(home):
    """When it returns, the effect is over; one that outlasts the wait is named, with exit 75."""
    order = orders.order_in("EMERGENCY_STOP", "broadcast")
    with effects.Permit("other", "send", "e-mail to prospect_7"):
        holds.place(order, "tester")
        (hold,) = holds.in_force()
        with pytest.raises(TryAgain, match="prospect_7"):
            effects.wait_until_quiet(hold, 0.1)
    effects.wait_until_quiet(hold, 0.1)
    assert not may("other", "send")


def test_a_stop_waits_for_an_effect_that_went_on_with_another(home):
    """It stays announced, by what it does now; under the hold it goes on with nothing more."""
    order = orders.order_in("EMERGENCY_STOP", "broadcast")
    with effects.Permit("other", "send", "e-mail to prospect_7, a long name") as permit:
        permit.renew("e-mail to prospect_8")
        holds.place(order, "tester")
        (hold,) = holds.in_force()
        with pytest.raises(TryAgain, match=r"e-mail to prospect_8 \(since"):
            effects.wait_until_quiet(hold, 0.1)
        with pytest.raises(Held):
            permit.renew("e-mail to prospect_9")
    effects.wait_until_quiet(hold, 0.1)


def test_no_effect_begins_after_a_stop_has_returned(home):
    """Effects in full flow from several processes; fifty stops; not one effect begins after its stop."""
    flow = (
        "import os, sys, time\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from coordination import effects\n"
        "from coordination.errors import Held\n"
        "while True:\n"
        "    try:\n"
        "        with effects.Permit('marketing-outreach-1', 'send', 'x') as permit:\n"
        "            os.write(1, b'%d\\n' % time.monotonic_ns())\n"
        "            permit.renew('y')\n"
        "            os.write(1, b'%d\\n' % time.monotonic_ns())\n"
        "    except Held:\n"
        "        time.sleep(0.0005)\n"
    )
    log = home.folder / "flow"
    with log.open("ab") as out:
        workers = [
            subprocess.Popen([PYTHON, "-c", flow, ROOT], env=home.env, stdout=out, stderr=subprocess.PIPE)
            for _ in range(3)
        ]
    try:
        for _ in range(50):
            size = log.stat().st_size
            until(lambda before=size: log.stat().st_size > before, "effects to flow")
            order = orders.order_in("EMERGENCY_STOP", "marketing-*")
            holds.place(order, "tester")
            (hold,) = holds.in_force()
            effects.wait_until_quiet(hold, 30)
            returned = time.monotonic_ns()
            quiet = threading.Event()
            quiet.wait(0.005)  # room for an effect that should not happen
            begun = [int(line) for line in log.read_bytes().split()]
            assert max(begun) <= returned
            holds.lift("marketing-*", person=True)
    finally:
        for worker in workers:
            worker.kill()
            assert worker.communicate()[1] == b""


def test_a_killed_effect_blocks_no_stop(home):
    """The kernel frees what a dead process held."""
    code = "import sys; sys.path.insert(0, sys.argv[1]); from coordination.effects import Permit; Permit('other','send','x').__enter__(); print('in', flush=True); input()"
    worker = subprocess.Popen([PYTHON, "-c", code, ROOT], env=home.env, stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    assert worker.stdout is not None
    assert worker.stdout.readline() == b"in\n"
    worker.kill()
    worker.communicate()
    home.ok("session-stop-all")
    assert os.listdir(home.state / "effects") == []


def test_a_pattern_that_hits_nobody_narrows_no_pause(home):
    """PAUSE [all] and **ALL** are no sessions: everybody addressed is held."""
    home.ok("session-send-message broadcast 'PAUSE **ALL**'")
    assert not may("other", "send")


@pytest.mark.parametrize("text", ["emergency_stop hold all", "Emergency stop!", "⛔ EMERGENCY_STOP: now"])
def test_a_stop_in_any_writing(home, text):
    """In a panic nobody looks for the shift key."""
    home.ok(f"session-send-message broadcast '{text}'")
    assert not may("other", "send")


def test_a_stop_with_a_wrong_priority_still_stops(home):
    """What is wrong about the message cannot cancel the stop."""
    home("session-send-message broadcast Stop 'EMERGENCY_STOP hold' high")
    assert not may("other", "send")


def test_refusing_one_lifts_none(home):
    """session-resume without a person: the pause stays too, and nothing is lifted in silence."""
    home.ok("session-send-message other 'PAUSE ALL'; session-send-message marketing-outreach-1 'EMERGENCY_STOP'")
    assert home("session-resume").code == 1
    assert not may("other", "send")


def test_senders_are_told_of_a_hold(home):
    """The message waits, and whoever sends it knows."""
    home.ok("session-send-message other 'PAUSE ALL'")
    assert "held, so the message waits: other" in home("session-send-message other hello").err
