"""TAB in the real shells: bash, zsh and fish, also in a terminal."""

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import subprocess
import termios
import time

import pytest
from conftest import BIN, ROOT, until
from programs import PATH, needs, require, shells

from completions import generate, takes
from coordination.commands.catalogue import COMMANDS
from coordination.knowledge import TYPES

FILES = ROOT / "completions"


START = {
    "bash": r"""bind -x '"\C-x": echo "li""ne<$READLINE_LINE>"; READLINE_LINE='""",
    "zsh": """setopt no_list_ambiguous; s() { zle -M "li""ne<$BUFFER>"; BUFFER=; }; zle -N s; bindkey '^X' s""",
}


class Terminal:
    """A shell in a terminal. Ctrl-X shows the line as it is, so that nothing has to be waited for but that."""

    def __init__(self, sh, shell, before=""):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 250, 0, 0))
            os.chdir(sh.work)
            plain = "--norc" if shell == "bash" else "-f"
            os.execvpe(shell, [shell, plain, "-i"], {**sh.env, "TERM": "xterm", "HISTFILE": "", "INPUTRC": "/dev/null"})
        self.run(f"{before} source {FILES}/session.{shell}; {START[shell]}")

    def type(self, text):
        """Type as a person does, when the shell is ready to edit a line: what comes earlier can get lost."""
        until(lambda: not termios.tcgetattr(self.fd)[3] & termios.ICANON, "the shell's line editor")
        os.write(self.fd, text.encode())

    def read(self, pattern):
        """All that is shown until a pattern comes; the match is at its end."""
        shown, deadline = b"", time.monotonic() + 60
        while True:
            plain = re.sub(r"\x1b\[[0-9;]*[A-HJK]", " ", shown.decode("utf-8", "replace"))  # the cursor goes elsewhere
            plain = re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[=>])|[\r\a]", "", plain)
            found = re.search(pattern, plain, re.DOTALL)
            if found:
                return plain, found
            ready, _, _ = select.select([self.fd], [], [], deadline - time.monotonic())
            assert ready, plain
            shown += os.read(self.fd, 65536)

    def run(self, line):
        """Run a line; what it shows."""
        self.type(f"{line}\necho en''ded\n")
        return self.read("\nended\n")[0]

    def complete(self, line, tabs=1):
        """What is shown, and what the line has become."""
        self.type(line + "\t" * tabs + "\x18")
        shown, found = self.read("line<(.*?)>")
        return shown, found[1]

    def close(self):
        os.close(self.fd)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


@pytest.fixture
def terminal(sh):
    """Terminals that are closed after the test."""
    opened = []

    def start(shell, before=""):
        if shell == "zsh":
            require("zsh")
            before = before or "autoload -Uz compinit; compinit -u -D;"
        opened.append(Terminal(sh, shell, before))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def offered(sh, shell, line):
    """What bash or fish offers for a line, by asking it without a terminal."""
    if shell == "fish":
        require("fish")
        asked = sh(f"source {FILES}/session.fish; complete -C {shlex.quote(line)}", shell="fish --no-config")
        found = [one.partition("\t")[0] for one in asked.out.splitlines()]
    else:
        words = [word for part in line.split(" ") for word in re.split("(=)", part) if word or not part]
        words = words[:-1] if line.endswith("= ") else words
        asked = sh(
            f"set -u; source {FILES}/session.bash; COMP_WORDS=({' '.join(map(shlex.quote, words))})\n"
            f"COMP_CWORD={len(words) - 1}; _session; printf '%s\\n' \"${{COMPREPLY[@]-}}\""
        )
        found = asked.out.splitlines()
    assert (asked.code, asked.err) == (0, "")
    return {one for one in found if one}


def command(sh, name, *lines):
    """A command of this name on PATH that prints these lines."""
    folder = sh.folder / "commands"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("#!/bin/sh\ncat <<'.'\n" + "\n".join(lines) + "\n.\n")
    (folder / name).chmod(0o755)
    sh.env["PATH"] = f"{folder}:{BIN}:{PATH}"


@pytest.fixture
def team(sh):
    """Sessions, holds and claims to complete."""
    sh.ok("session-start marketing-research-1 scoring; session-start marketing-research-2; session-start ada 'a: b'")
    command(sh, "session-hold", "broadcast+send  PAUSE by ada", "marketing-*  EMERGENCY_STOP", "No more", "  indented")
    command(sh, "session-claim", "campaign_1  ada  until 10:00", "lead:42  bob")
    return sh


NAMES = {"ada", "marketing-research-1", "marketing-research-2"}
ADDRESSES = {*NAMES, "broadcast", "marketing-research"}
CASES = {
    "session-stop ": NAMES,
    "session-stop.sh ada ": NAMES,
    "session-check-messages mark": NAMES - {"ada"},
    "session-send-message ": ADDRESSES,
    "session-send-message.sh ": ADDRESSES,
    "session-send-message --json --wait 3 m": ADDRESSES - {"ada", "broadcast"},
    "session-send-message ada EM": {"EMERGENCY_STOP"},
    "session-send-message ada START_": {"START_RESEARCH", "START_MORNING_RESEARCH"},
    "session-send-message ada Subject R": {"RESUME", "RUN_DAILY_WORKFLOW", "RESEARCH_COMPLETE", "READ_REPLY"},
    "session-send-message ada Subject Text ": {"normal", "priority", "urgent"},
    "session-send-message ada Subject Text urgent ": set(),
    "session-send-message --from ": NAMES,
    "session-send-message --from=": NAMES,
    "session-send-message --from=a": {"ada"},
    "session-send-message --from=ada ": ADDRESSES,
    "session-send-message --wait ": set(),
    "session-send-message -": {"--from", "--reply-to", "--failed", "--wait", "--batch", "--json", "--help"},
    "session-send-message ada --r": {"--reply-to"},
    "session-share-learning ": set(TYPES),
    "session-start new ": set(),
    "session-start --worker ": {"claude", "human", "script"},
    "marketing s": {"score", "sequence", "start", "stop", "suppress", "summary"},
    "marketing trigger ": {"campaign_1"},
    "marketing trigger --until=re": {"research", "replies"},
    "marketing trigger campaign_1 --": {"--until", "--config", "--campaign", "--help"},
    "marketing prospects --campaign ": {"campaign_1"},
    "trigger_daily_workflow.sh c": {"campaign_1"},
    "start_marketing_sessions.sh --": {"--only", "--page", "--no-page", "--config", "--help"},
    "marketing nonsense c": set(),
    "outreach-session p": {"pause", "progress"},
    "outreach-session.sh log c": {"clicked", "companies", "contacts", "crafted"},
    "outreach-session report ": {"daily", "weekly", "monthly", "quarterly"},
    "outreach-session start --template ": {"quick", "standard", "deep_dive"},
    "outreach-session log companies 3 --template ": set(),
}


@pytest.mark.parametrize("shell", shells("bash", "fish"))
def test_what_is_offered(team, shell):
    """Names, addresses, verbs, types, priorities, options and their values, subcommands: each in its place."""
    for line, wanted in CASES.items():
        found = offered(team, shell, line)
        if shell == "fish" and "=" in line and not line.endswith(" "):
            found = {one.partition("=")[2] for one in found}
        assert found == wanted, line


@pytest.mark.parametrize("shell", shells("bash", "zsh"))
def test_what_is_offered_in_a_terminal(team, terminal, shell):
    """The same, by TAB: one word is put in, several are listed."""
    it = terminal(shell)
    for line, wanted in CASES.items():
        shown, became = it.complete(line, 3 if shell == "bash" else 1)
        if len(wanted) == 1:
            assert became.rstrip(" =") == re.sub("[^ =]*$", "", line) + "".join(wanted), line
        else:
            assert became.startswith(line.rstrip()), line
            listed = set(shown.partition(line)[2].rpartition("line<")[0].replace(line, "").split())
            assert wanted <= listed, (line, shown)
            assert not (ADDRESSES | set(TYPES) | {"PAUSE", "campaign_1"}) - wanted & listed, (line, shown)


@pytest.mark.parametrize("shell", shells("bash", "fish"))
def test_holds_and_claims_are_offered(team, shell):
    """Whole scopes, quoted as the shell needs it; a command that takes holds need not be the one that lists them."""
    quoted = {"bash": r"marketing-\*", "fish": "marketing-*"}[shell]
    assert offered(team, shell, "session-resume ") == {"broadcast+send", quoted}
    assert offered(team, shell, "session-resume broadcast+send mark") == {quoted}
    assert offered(team, shell, r"session-resume marketing-\*") == {quoted}
    claims = "_session_words claim ''"
    ask = {"bash": f"source {FILES}/session.bash; {claims}", "fish": f"source {FILES}/session.fish; __session_of claim"}
    run = {"bash": "bash", "fish": "fish --no-config"}[shell]
    assert [line.split()[0] for line in team.ok(ask[shell], shell=run).splitlines()] == ["campaign_1", "lead:42"]


@pytest.mark.parametrize("shell", shells("bash", "zsh"))
def test_holds_in_a_terminal_arrive_as_they_are(team, terminal, shell):
    """A pattern is put in so that it is no pattern for the shell, and again where a quote was opened."""
    it = terminal(shell)
    (team.work / "marketing-file").touch()
    (line,) = {it.complete("session-resume mark")[1].rstrip()}
    assert line == r"session-resume marketing-\*"
    assert it.complete("session-resume 'mark")[1].rstrip() == "session-resume 'marketing-*'"
    assert it.complete('session-stop "marketing-research-')[1] == 'session-stop "marketing-research-'


HOSTILE = (
    "$(touch hacked)  active",
    "$(touch${IFS}hacked)  active",
    "x$(touch${IFS}hacked)  active",
    "`touch hacked`  active",
    "x;touch${IFS}hacked;  active",
    "x'\"$(touch hacked)  active",
    "${x:=$(touch hacked)}  active",
    "-rf  active",
    "x\\\\y  active",
    "x(e:touch hacked:)  active",
    "xok  $(touch hacked) `touch hacked` %F{red} : [x] active",
    "xok-1  active",
)


@pytest.mark.parametrize("line", ["session-stop ", "session-send-message x", "session-resume ", "session-stop --from "])
@pytest.mark.parametrize("shell", shells("bash", "zsh", "fish"))
def test_what_lies_in_the_state_is_not_run(sh, terminal, shell, line):
    """Names that are programs are not offered, and nothing of them or of their descriptions runs."""
    for name in ("session-status", "session-hold", "session-claim"):
        command(sh, name, *HOSTILE)
    if shell == "fish":
        assert offered(sh, shell, line) <= {"xok", "xok-1", "broadcast"}
        assert "xok" in offered(sh, shell, "session-stop ")
    else:
        it = terminal(shell)
        shown, became = it.complete(line, 2)
        assert "touch" not in became + re.sub(r"-- .*", "", shown)
        it.run("true")
    if shell == "bash":
        assert offered(sh, shell, line) <= {"xok", "xok-1", "broadcast"}
        assert "xok" in offered(sh, shell, "session-stop ")
    assert os.listdir(sh.work) == []


@pytest.mark.parametrize("shell", shells("bash", "zsh", "fish"))
def test_nothing_there_is_nothing_said(sh, terminal, shell):
    """No state folder, no commands on PATH, no configuration: what is fixed is offered, and no error shown."""
    assert offered(sh, "bash" if shell == "zsh" else shell, "session-send-message ") == {"broadcast"}
    sh.env.update(PATH=PATH, MARKETING_CONFIG="/nowhere")
    for line, wanted in {
        "session-send-message bro": "session-send-message broadcast",
        "session-stop ": "session-stop",
        "session-resume ": "session-resume",
        "marketing trigger ": "marketing trigger",
    }.items():
        if shell == "fish":
            assert offered(sh, shell, line) == ({"broadcast"} if "bro" in line else set())
        else:
            shown, became = terminal(shell).complete(line, 2)
            assert (became.rstrip(), "not found" in shown, "/nowhere" in shown) == (wanted, False, False)
    assert not sh.state.exists()


@pytest.mark.parametrize("shell", shells("bash", "zsh", "fish"))
def test_a_command_typed_with_its_folder_asks_its_own_neighbours(sh, terminal, shell):
    """`bin/session-stop` completes though nothing is on PATH; so does a path through the home folder."""
    sh.ok("session-start ada")
    sh.env["PATH"] = PATH
    (sh.folder / "my bin").symlink_to(BIN)
    (sh.folder / "bin").symlink_to(BIN)
    for typed in ("../bin/session-stop.sh ", "~/bin/session-stop ", f"{BIN}/session-stop a"):
        if shell == "fish":
            assert offered(sh, shell, typed) == {"ada"}, typed
        else:
            assert terminal(shell).complete(typed)[1].split()[1:] == ["ada"], typed


@pytest.mark.parametrize("shell", shells("bash", "zsh", "fish"))
def test_files_are_offered_where_a_file_belongs(sh, terminal, shell):
    """As the shell itself does it."""
    (sh.work / "notes here.md").touch()
    (sh.work / "folder").mkdir()
    for line, wanted in {
        "session-share-learning Title n": r"notes\ here.md",
        "session-start --on-message n": r"notes\ here.md",
        "marketing import n": r"notes\ here.md",
        "marketing check --config f": "folder/",
        "session-stop n": "n",
    }.items():
        if shell == "fish":
            assert offered(sh, shell, line) == ({wanted.replace("\\", "")} - {"n"}), line
        else:
            became = terminal(shell).complete(line)[1]
            assert became.rstrip() == line[:-1] + wanted, line


@needs("zsh", "fish")
def test_zsh_and_fish_describe(team, terminal):
    """What a session does, what an option is for."""
    it = terminal("zsh")
    assert re.search(r"marketing-research-1 +-- +active .* scoring", it.complete("session-stop ")[0])
    assert re.search(
        r"--reply-to +-- +The id of the message that this answers", it.complete("session-send-message -")[0]
    )
    assert re.search(r"trigger +-- +Start or resume today's workflow", it.complete("marketing ")[0])
    ask = f"source {FILES}/session.fish; complete -C 'session-stop.sh '; complete -C 'session-send-message --rep'"
    shown = team.ok(ask, shell="fish --no-config")
    assert re.search(r"(?m)^marketing-research-1\tactive .* scoring$", shown)
    assert "--reply-to\tThe id of the message that this answers\n" in shown


@needs("zsh")
def test_an_unquoted_pattern_arrives_in_zsh(sh, terminal):
    """As typed, with and without .sh, whether or not files match, also where compinit has not run."""
    sh.ok("session-start marketing-one")
    for before in ("", "true;"):
        it = terminal("zsh", before)
        it.run("session-send-message marketing-* first")
        (sh.work / "marketing-file").touch()
        it.run("session-send-message.sh marketing-* second")
        until(lambda: sh.texts("marketing-one")[-2:] == ["first", "second"], "both messages")
        (sh.work / "marketing-file").unlink()


@pytest.mark.parametrize("shell", shells("bash", "zsh -f", "fish --no-config"))
def test_sourcing_says_nothing(sh, shell):
    """Also in a script, with strict options, twice, and without zsh's compinit."""
    name = shell.split()[0]
    strict = "" if name == "fish" else "set -eu;"
    done = sh(f"{strict} cd {FILES}; source ./session.{name}; source ./session.{name}", shell=shell)
    assert (done.code, done.err, done.out) == (0, "", "")


@pytest.mark.parametrize("path", sorted(FILES.glob("session.*")), ids=lambda path: path.name)
def test_every_command_is_completed(path):
    """With and without .sh, and each day script as the subcommand that it starts."""
    text = path.read_text()
    for name, *_ in COMMANDS:
        assert re.search(rf"(?m)^(complete -c|    ){name}(\{{| |$)", text), name
    for subcommand, script in takes.DAY_SCRIPTS.items():
        assert script in text
        assert f'/marketing" {subcommand} ' in (BIN / script).read_text()


def test_kinds_that_come_with_new_commands(monkeypatch):
    """A claim, a folder, an argument without completion: whatever the catalogue names is made into all three."""
    monkeypatch.setattr(
        takes,
        "COMMANDS",
        (
            ("session-release", "stop", "", ("claim*",)),
            ("session-import", "stop", "", ("folder",)),
            ("session-search-knowledge", "stop", "", ("", "type")),
        ),
    )
    bash, zsh, fish = generate.generated().values()
    assert "session-release) kinds=('claim*') " in bash
    assert "'*:claim: _session_of claim'" in zsh
    assert "'1:folder:_files -/'" in zsh
    assert "'1: : ' \\\n        '2:type: _session_of type'" in zsh
    assert """complete -csession-search-knowledge{,.sh} -f -a "(__session_at '' '' type)\"""" in fish


def test_the_bash_file_passes_shellcheck():
    """And has nothing that bash 3.2 does not know."""
    text = (FILES / "session.bash").read_text()
    assert not re.search(
        r"declare -A|local -A|mapfile|readarray|nosort|\$\{\w+(,,|\^\^)|compgen -W|\beval [\"'$]", text
    )
    require("shellcheck")
    subprocess.run(["shellcheck", "-s", "bash", FILES / "session.bash"], check=True)
