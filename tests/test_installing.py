"""Links, wheels, fresh clones and the shells that people have."""

import importlib.util
import os
import shutil
import subprocess
import sys

import pytest
from conftest import BIN, PYTHON, ROOT, terminal
from programs import PATH, needs, shells


def test_install_is_undone_completely(sh):
    """What lay there is set aside and put back; the rest is as before, also after two installs."""
    prefix = sh.folder / "pre fix"
    theirs = prefix / "docs/coordination/scripts/session-start.sh"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    (prefix / "marketing_engine").mkdir()
    (prefix / "marketing_engine" / "notes").write_text("theirs too")
    before = snapshot(prefix)
    for _ in range(2):
        sh.ok(f"{BIN}/install '{prefix}'")
    assert "✅ Session started: a" in sh.ok(f"'{theirs}' a", cwd=sh.folder)
    assert (prefix / "agents/services/ai-automation/start_marketing_sessions.sh").is_file()
    assert (prefix / "marketing_engine/agents/research_ai.py").is_file()
    sh.ok(f"cd '{prefix}' && {BIN}/install --remove .")
    assert snapshot(prefix) == before
    assert sh(f"{BIN}/install --remove '{prefix}'").code == 1
    assert sh(f"{BIN}/install").code == 2
    assert sh(f"{BIN}/install --nonsense x").code == 2
    assert sh(f"{BIN}/install {ROOT}/docs").code == 2


def snapshot(folder):
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else "" for path in sorted(folder.rglob("*"))
    }


def test_a_link_to_nowhere_is_put_back_too(sh):
    """What lies in the way need not be a file that exists."""
    scripts = sh.folder / "p" / "docs" / "coordination" / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "session-stop.sh").symlink_to("nowhere")
    sh.ok(f"{BIN}/install {sh.folder}/p; {BIN}/install --remove {sh.folder}/p")
    assert [(path.name, str(path.readlink())) for path in scripts.iterdir()] == [("session-stop.sh", "nowhere")]


@pytest.mark.parametrize("shell", shells("bash", "dash", "zsh", "ksh", "mksh", "yash", "busybox sh"))
def test_the_wrappers_run_in_every_shell(sh, shell):
    """By name on PATH, and as `sh script` through a chain of links."""
    (sh.work / "one").symlink_to(BIN / "session-send-message.sh")
    (sh.work / "two").symlink_to("one")
    sh.ok("session-start a", shell=shell)
    sh.ok(f"{shell} ./two a 'hello there'", shell=shell)
    sh.ok(f"{shell} two a again", shell=shell)
    assert "(2 new)" in sh.ok("session-check-messages.sh a", shell=shell)


NOTE_WARNINGS = """
import warnings
def note(message, category, filename, lineno, file=None, line=None):
    with open({path!r}, "a") as notes:
        notes.write(f"{{filename}}:{{lineno}}: {{category.__name__}}: {{message}}\\n")
warnings.simplefilter("always")
warnings.showwarning = note
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """An environment with the wheel installed and no checkout in sight; its bin folder.

    Every process in it notes what Python warns of in a file `warnings`: the wrappers' -I lets no variable say so.
    """
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    files = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in files.stdout.splitlines():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, source / name)
    subprocess.run(
        [PYTHON, "-m", "build", "-q", "--wheel", "--no-isolation", "-o", folder, source],
        check=True,
        capture_output=True,
    )
    env = folder / "env"
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", env], check=True)
    (site,) = env.glob("lib/python3*/site-packages")
    theirs = next((ROOT / ".venv").glob("lib/python3*/site-packages"))
    (site / "dependencies.pth").write_text(f"{theirs}\n")  # libraries only: .pth files there are not followed
    (built,) = folder.glob("*.whl")
    subprocess.run(
        [PYTHON, "-m", "pip", "--python", env / "bin/python", "install", "-q", "--no-deps", "--no-index", built],
        check=True,
    )
    shutil.rmtree(source)
    (site / "sitecustomize.py").write_text(NOTE_WARNINGS.format(path=str(env / "bin" / "warnings")))
    return env / "bin"


def test_an_installed_wheel_runs_the_day_from_any_folder(sh, wheel):
    """All commands are there; `marketing init` lays out the sample; the day runs."""
    sh.env.update(PATH=f"{wheel}:{PATH}", XDG_CONFIG_HOME=str(sh.folder / "cfg"), XDG_STATE_HOME=str(sh.folder / "st"))
    for name in ("COORDINATION_HOME", "MARKETING_CONFIG"):
        del sh.env[name]
    sh.state = sh.folder / "st" / "i-proactive"
    assert sh("marketing start").code == 1  # nothing laid out yet, one line says so
    sh.ok("marketing init")
    team = sh.folder / "cfg" / "i-proactive" / "team.yaml"
    team.write_text(team.read_text().replace("port: 8700", f"port: {sh.port}"))
    for name in os.listdir(BIN):
        if name.startswith("session-"):
            sh.ok(f"{name} --help")
    assert "📊 DAILY SUMMARY" in sh.ok("marketing day")
    sh.ok("outreach-session start --template quick; outreach-session.sh complete --no-schedule")
    assert "<h1>Daily Session Summary</h1>" in sh.ok("outreach-session report daily --format html")
    assert sh.ok("monitor_marketing.sh --once").count("marketing-") == 12
    sh.ok("stop_marketing_sessions.sh")
    assert warned_of(wheel) == ""


def test_nothing_that_runs_warns(sh, wheel):
    """The role scripts through a day by hand, and each kind of command: Python has no warning for any of them."""
    sh.env["PATH"] = f"{wheel}:{PATH}"
    agents = next(wheel.parent.glob("lib/python3*/site-packages/marketing_engine/agents"))
    approve = terminal("marketing approve --above 60 --reject-rest")
    for line in ALL_KINDS.format(agent=f"{wheel}/python {agents}", approve=approve).splitlines():
        sh.ok(line)
    assert warned_of(wheel) == ""
    sh.ok(f"{wheel}/python -c '1 is 1'")
    assert "SyntaxWarning" in warned_of(wheel)


def warned_of(wheel):
    """What Python warned of since this was asked last."""
    notes = wheel / "warnings"
    text = notes.read_text() if notes.exists() else ""
    notes.unlink(missing_ok=True)
    return text


ALL_KINDS = """
session-start ada; session-send-message ada hello --json; session-check-messages ada --peek
session-claim lead 1; session-release lead; session-hold; session-share-learning A B; session-search-knowledge A
session-log; session-doctor; session-archive; session-wake; session-status; session-stop ada
{agent}/orchestrator.py --campaign campaign_1
{agent}/research_ai.py --campaign campaign_1 --limit 25 --offset 0
{agent}/research_ai.py --campaign campaign_1 --limit 25 --offset 25 --session marketing-research-2
{agent}/orchestrator.py --campaign campaign_1
{approve}; {agent}/orchestrator.py --campaign campaign_1
{agent}/outreach_ai.py --campaign campaign_1 --prospects [1-20]
{agent}/conversation_ai.py --prospect prospect_1 --reply-text 'Yes, please call me'
{agent}/orchestrator.py --campaign campaign_1
marketing summary; marketing prospects; marketing check; marketing replies
outreach-session start --template quick; outreach-session log companies 3; outreach-session progress
outreach-session complete --no-schedule; outreach-session report weekly --format html; outreach-session recommend
""".strip()


def test_the_state_folder_is_where_platformdirs_says(monkeypatch):
    """Our rule without the import is theirs."""
    import platformdirs

    from coordination.paths import user_state_folder

    for value in ("", "/somewhere/else"):
        monkeypatch.setenv("XDG_STATE_HOME", value)
        assert user_state_folder() == platformdirs.user_state_dir("i-proactive", appauthor=False)


def test_the_wheel_carries_what_the_judge_learned(wheel):
    """Weights, texts and the model card lie beside the code."""
    model = "marketing_engine/conversation/reading/model"
    files = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", model], cwd=ROOT, capture_output=True, text=True, check=True
    )
    (site,) = wheel.parent.glob("lib/python3*/site-packages")
    there = {str(path.relative_to(site)) for path in (site / model).rglob("*") if path.suffix not in ("", ".pyc")}
    assert there == {name for name in files.stdout.splitlines() if (ROOT / name).exists()}


@pytest.mark.parametrize(
    ("refused", "left", "says"),
    [
        ((), ["numpy", "small", "large; here"], ""),
        (
            ("large; here",),
            ["numpy", "small"],
            "replies are judged by the smaller embedding, and more of them go to people",
        ),
        (("small",), [], "replies are judged by rules, and more of them go to people"),
    ],
)
@pytest.mark.parametrize("uv", [None, "/usr/bin/uv"])
def test_set_up_goes_on_without_the_learned_judge(monkeypatch, capsys, uv, refused, left, says):
    """No wheel for a package, or no network: one line says what that means."""
    spec = importlib.util.spec_from_file_location("setup_environment", BIN / "setup_environment.py")
    setup = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(setup)
    monkeypatch.setattr(setup, "run", lambda *command, quiet: quiet and not set(refused) & set(command))
    assert setup.install_judge(uv, ["numpy", "small", "large; here"]) == left
    assert (says in (said := capsys.readouterr().err)) and said.count("\n") == bool(says)


def tools(sh, *names):
    """A folder for PATH with these programs and no other."""
    folder = sh.folder / "tools"
    folder.mkdir()
    for name in names:
        found = sh.ok(f"command -v {name}").strip()
        (folder / name).symlink_to(found)
    return folder


def test_a_missing_venv_module_names_the_debian_package(sh):
    """Set-up with a Python that cannot make environments says what to install."""
    clone = sh.folder / "clone"
    for part in ("bin", "pyproject.toml"):
        source = ROOT / part
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, (clone.mkdir(exist_ok=True) or clone) / part)
    fake = tools(sh, "bash", "sh", "readlink")
    blocked = "import importlib.util as u; find = u.find_spec; u.find_spec = lambda n, *a: None if n == 'ensurepip' else find(n, *a)"
    (fake / "python3").write_text(
        f"#!/bin/sh\ncase $2 in -c) echo {fake}/python3 ;; *) exec {sys.executable} -c "
        f'"import sys, runpy; {blocked}; sys.argv = sys.argv[2:]; runpy.run_path(sys.argv[0], run_name=\'__main__\')" "$@" ;; esac\n'
    )
    (fake / "python3").chmod(0o755)
    done = sh(f"{clone}/bin/setup", env={"PATH": str(fake)})
    assert done.code == 1
    assert f"apt-get install python3.{sys.version_info.minor}-venv" in done.err


def test_no_python_at_all_is_one_line(sh):
    """With neither Python on PATH."""
    clone = sh.folder / "clone"
    shutil.copytree(ROOT / "bin", clone / "bin")
    done = sh(f"{clone}/bin/session-status", env={"PATH": str(tools(sh, "bash", "sh", "readlink"))})
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "no Python 3.11" in done.err


@needs("shellcheck")
def test_the_scripts_pass_shellcheck():
    """POSIX sh throughout."""
    scripts = [path for path in BIN.iterdir() if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh")]
    subprocess.run(["shellcheck", "-s", "sh", "-e", "SC3013", *scripts], check=True)
    assert len(scripts) > 20
