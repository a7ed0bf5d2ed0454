"""What a message orders: an order's word in capitals is obeyed, or the command says that it was not."""

import json
import os
import unicodedata

import pytest
from conftest import PYTHON, ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_holds import may

from coordination import grammar, holds, orders, sending
from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError
from coordination.message import Message

AS_GIVEN = "â¸ï¸  PAUSE ALL OUTREACH - reviewing deliverability"
"""Document 1's pause as the user's file has it: its emoji was decoded wrongly, and bytes of it are lost."""

ENCODINGS = ("cp1252", "cp1254", "latin-1", "mac_roman", "cp850")
EMOJI = [chr(code) for code in range(0x203C, 0x1FAFF) if unicodedata.category(chr(code)) == "So"]


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start marketing-outreach-1; session-start marketing-research-1; session-start other")
    return sh


def misdecoded(emoji: str, encoding: str) -> str:
    """An emoji as UTF-8, read as another encoding; bytes that this does not know are lost."""
    return emoji.encode().decode(encoding, "ignore")


ornaments = st.lists(
    st.one_of(
        st.sampled_from(EMOJI),
        st.sampled_from(EMOJI).map(lambda one: f"{one}\ufe0f"),
        st.builds(misdecoded, st.sampled_from(EMOJI), st.sampled_from(ENCODINGS)),
        st.sampled_from(["⏸️", "🛑", "\ufffd", "??", "-", ">", "#", "*", "[", "!", "…", "\t"]),
    ),
    max_size=4,
).map(lambda parts: "".join(f"{part} " for part in parts))


@given(ornaments, st.sampled_from(["EMERGENCY_STOP hold", "PAUSE ALL OUTREACH", "PAUSE ALL", "PAUSE", "RESUME ALL"]))
def test_an_order_behind_any_ornaments_is_read(before, order):
    """Emoji, punctuation and wrongly decoded emoji before an order change nothing about it."""
    plain, found = orders.order_in(order, "broadcast"), orders.order_in(before + order, "broadcast")
    assert found is not None
    assert (found.verb, found.scope, found.why) == (plain.verb, plain.scope, plain.why)


@given(ornaments, st.sampled_from(["START_RESEARCH campaign_1 limit=25", "MORNING WORKFLOW STARTING - Research phase"]))
def test_a_verb_behind_any_ornaments_is_read(before, text):
    """The same for the verbs of ordinary messages."""
    command, plain = grammar.parse(before + text), grammar.parse(text)
    assert (command.verb, command.words, command.line) == (plain.verb, plain.words, plain.line)


@pytest.mark.parametrize("text", ["не START_RESEARCH now", "ÜBUNG ok", "ÉTÉ_DONE", "Übung START_X", "请勿 RESUME ALL"])
def test_a_word_of_another_script_is_no_ornament(text):
    """A first word in letters beyond ASCII stays: "do not RESUME" resumes no session."""
    assert grammar.strip_ornaments(text) == text
    assert grammar.parse(text) is None
    assert orders.order_in(text, "broadcast") is None


words = st.one_of(
    st.text(max_size=12), st.sampled_from(["the", "ALL", "of", "URGENT:", "[boss]", "1.", "-", "not", "x="])
)
capitals = st.sampled_from(["EMERGENCY_STOP", "EMERGENCY STOP", "PAUSE", "RESUME", "**PAUSE**", '"PAUSE"', "(RESUME)"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(words, max_size=4), capitals, st.lists(words, max_size=4), st.booleans())
def test_no_order_in_capitals_is_ignored_in_silence(tmp_path, before, order, after, in_subject):
    """Whatever stands around an order's word in the first line, there is a hold, an error or the warning."""
    line = " ".join(part.replace("\n", " ") for part in (*before, order, *after))
    subject, text = (line, "hello") if in_subject else ("", line)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COORDINATION_HOME", str(tmp_path / str(len(os.listdir(tmp_path)))))
        letter = Message(sender="tester", to="other", body=text, subject=subject)
        try:
            sent = sending.send(letter)
        except CoordinationError:  # a RESUME of nothing, which the command says
            assert order == "RESUME"
            return
        assert bool(sent.hold) == bool(holds.in_force())
    assert sent.hold or "stops and resumes no session" in sent.warning
    if "EMERGENCY" in order:
        assert sent.hold.level == orders.EMERGENCY


OBEYED = [
    (AS_GIVEN, "PAUSE", "broadcast+send"),
    ("URGENT: PAUSE ALL OUTREACH", "PAUSE", "broadcast+send"),
    ("URGENT: PAUSE ALL OUTREACH now", "PAUSE", "broadcast"),
    ("please PAUSE marketing-outreach", "PAUSE", "marketing-outreach"),
    ("PAUSE_ALL OUTREACH", "PAUSE", "broadcast+send"),
    ("**PAUSE** ALL OUTREACH", "PAUSE", "broadcast+send"),
    ("stop it: PAUSE", "PAUSE", "broadcast"),
    ("team, PAUSE - too many bounces", "PAUSE", "broadcast"),
    ("[boss] EMERGENCY_STOP hold", "EMERGENCY_STOP", "broadcast"),
    ("1. EMERGENCY_STOP hold", "EMERGENCY_STOP", "broadcast"),
    ("ALL TEAMS: EMERGENCY STOP", "EMERGENCY_STOP", "broadcast"),
    ("\n\nnow EMERGENCY-STOP!", "EMERGENCY_STOP", "broadcast"),
    ("ğŸ›‘EMERGENCY_STOP", "EMERGENCY_STOP", "broadcast"),
    ("PAUSE ALL? no, EMERGENCY_STOP", "EMERGENCY_STOP", "broadcast"),
]
WARNED = [
    "they said PAUSE it for a while",
    "the PAUSE/RESUME page is broken",
    "Please RESUME ALL OUTREACH",
    "URGENT: STOP ALL OUTREACH",
    "boss says emergency_stop",
    "status=PAUSE of what",
]
SILENT = ["please read this and pause reading at page 3", "the campaign was PAUSED", "resumed", "hello\nEMERGENCY_STOP"]

DOORS = {
    "arguments": lambda text: f"session-send-message broadcast {quoted(text)}",
    "subject": lambda text: f"session-send-message broadcast {quoted(text.strip())} 'see the subject'",
    "options": lambda text: f"session-send-message broadcast {quoted(text)} --from tester --json",
    "standard input": lambda text: f"printf %s {quoted(text)} | session-send-message broadcast -",
    "batch": lambda text: (
        f"printf %s {quoted(json.dumps({'to': 'broadcast', 'message': text}))} | session-send-message --batch"
    ),
    "Python": lambda text: (
        f"{PYTHON} -c 'import sys; from coordination.coordinator import SessionCoordinator as C; "
        f'print(C("tester").send_message("broadcast", sys.argv[1]).warning, file=sys.stderr)\' {quoted(text)}'
    ),
}


def quoted(text: str) -> str:
    """One word for bash."""
    return "'" + text.replace("'", "'\\''") + "'"


@pytest.mark.parametrize("door", DOORS)
def test_every_door_reads_an_order_alike(home, door):
    """The same texts place the same holds, from the command line, with options, from a pipe, in a batch, from Python."""
    env = {"PYTHONPATH": str(ROOT)}
    for text, verb, scope in OBEYED:
        home.ok(DOORS[door](text), env=env)
        (hold,) = holds.in_force()
        assert (hold.level, hold.scope) == (verb, scope), text
        holds.lift(scope, person=True)


@pytest.mark.parametrize("door", DOORS)
def test_every_door_warns_alike(home, door):
    """What is not obeyed is delivered, and the command says how an order is written."""
    env = {"PYTHONPATH": str(ROOT)}
    for text in WARNED:
        done = home(DOORS[door](text), env=env)
        assert (done.code, "an order begins with its word in capitals" in done.err) == (0, True), (text, done.err)
        assert holds.in_force() == []
    for text in SILENT if door != "subject" else ():
        done = home(DOORS[door](text), env=env)
        assert (done.code, done.err.strip(), holds.in_force()) == (0, "", []), text


def test_the_users_own_pause_holds_sending(home):
    """Document 1's line with the emoji as his file has it: no mail leaves, research goes on, RESUME frees."""
    assert "In force: PAUSE of broadcast (send only)" in home.ok(f'session-send-message.sh broadcast "{AS_GIVEN}"')
    assert (may("marketing-outreach-1", "send"), may("marketing-research-1", "spend")) == (False, True)
    home.ok('session-send-message.sh broadcast "â–¶ï¸ RESUME ALL OUTREACH"')
    assert may("marketing-outreach-1", "send")


@pytest.mark.parametrize("files", [0, 1, 3, 7])
def test_a_misdecoded_stop_behind_an_expanded_pattern(home, files):
    """The order is read wherever the shell has put it, behind ornaments too."""
    for number in range(files):
        (home.work / f"marketing-file-{number}").touch()
    home.ok(f'session-send-message.sh marketing-* "{AS_GIVEN}"')
    assert not may("marketing-outreach-1", "send")


def test_a_resume_answers_a_pause_by_its_subject(home):
    """The text's order counts before a pause that the subject quotes."""
    home.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    home.ok("session-send-message broadcast 'Re: PAUSE ALL OUTREACH' 'RESUME ALL OUTREACH - fixed'")
    assert may("marketing-outreach-1", "send")


def test_what_a_stranger_wrote_stops_nobody(home):
    """Answers, tasks' parameters and programs' reports may quote orders; only a message that is sent is obeyed."""
    python = SessionCoordinator("tester")
    quote = "they wrote: EMERGENCY_STOP, PAUSE ALL OUTREACH"
    python.send_task("marketing-research-1", "read_reply", params={"text": quote})
    task = Message(sender="other", to="tester", body="read it", kind="task")
    assert "stops and resumes no session" in python.send_result(task, quote).warning
    assert sending.report(Message(sender="tester", to="other", body=quote)).hold is None
    assert holds.in_force() == []
    python.send_task("marketing-research-1", "EMERGENCY_STOP")
    assert [hold.scope for hold in holds.in_force()] == ["marketing-research-1"]


def test_a_lost_claim_quotes_no_order(home):
    """A claim's name is no order when its loser is told."""
    home.ok("session-claim --from marketing-research-1 list 'PAUSE ALL' 0.000001")
    home.ok("session-claim --from other list 'PAUSE ALL'")
    assert home.texts("marketing-research-1")[0].startswith("CLAIM_LOST list PAUSE ALL")
    assert holds.in_force() == []


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        ("broadcast EMERGENCY_STOP - too many bounces", "broadcast"),
        ("broadcast PAUSE ALL OUTREACH - too many bounces", "broadcast+send"),
        ("worker-1 PAUSE", "worker-1"),
        ("EMERGENCY_STOP everybody now", "broadcast"),
        ("EMERGENCY_STOP hold all activity now please", "broadcast"),
        ("EMERGENCY_STOP", "broadcast"),
        ("PAUSE ALL OUTREACH", "broadcast+send"),
        ("'PAUSE ALL OUTREACH'", "broadcast+send"),
        ("--json EMERGENCY_STOP now", "broadcast"),
        ("broadcast 'PAUSE ALL' 'RESUME tomorrow at nine'", "broadcast"),
        ("broadcast 'PAUSE ALL' 'PAUSE ALL OUTREACH'", "broadcast"),
        ("broadcast 'PAUSE ALL OUTREACH' 'PAUSE ALL'", "broadcast"),
        ("worker-1 'PAUSE ALL' RESUME", "worker-1"),
        ("nobody 'PAUSE ALL OUTREACH' urgent", "broadcast+send"),
    ],
)
def test_an_order_typed_in_a_hurry_is_in_force(sh, words, scope):
    """Without quotation marks, without an address, or with two orders in one message: the stop stops, and says so."""
    sh.ok("session-start worker-1; session-start other")
    sh.ok(f"session-send-message {words}")
    assert [path.name for path in (sh.state / "holds").iterdir()] == [scope]


def test_the_message_of_an_expanded_stop_is_the_stop(sh):
    """Not the word that happens to stand last."""
    sh.ok("session-start worker-1; session-send-message nobody 'PAUSE ALL OUTREACH' urgent")
    assert sh.texts("worker-1") == ["PAUSE ALL OUTREACH"]


def test_a_resume_without_an_address_frees_nobody_and_says_so(sh):
    """It must name what it resumes."""
    sh.ok("session-start worker-1; session-stop-all")
    said = sh("session-send-message RESUME ALL OUTREACH")
    assert (said.code, "no session" in said.err) == (2, True)
    assert [path.name for path in (sh.state / "holds").iterdir()] == ["broadcast"]
