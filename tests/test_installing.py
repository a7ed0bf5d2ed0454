"""Links, wheels, fresh clones and the shells that people have."""

import os
import shutil
import subprocess
import sys

import pytest
from conftest import BIN, PYTHON, ROOT

SHELLS = ["bash", "dash", "zsh", "ksh", "mksh", "yash", "busybox sh"]


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


@pytest.mark.parametrize("shell", SHELLS)
def test_the_wrappers_run_in_every_shell(sh, shell):
    """By name on PATH, and as `sh script` through a chain of links."""
    if shutil.which(shell.split()[0]) is None:
        pytest.skip(f"{shell} is not installed")
    (sh.work / "one").symlink_to(BIN / "session-send-message.sh")
    (sh.work / "two").symlink_to("one")
    sh.ok("session-start a", shell=shell)
    sh.ok(f"{shell} ./two a 'hello there'", shell=shell)
    sh.ok(f"{shell} two a again", shell=shell)
    assert "(2 new)" in sh.ok("session-check-messages.sh a", shell=shell)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """An environment with the wheel installed and no checkout in sight; its bin folder."""
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
    return env / "bin"


def test_an_installed_wheel_runs_the_day_from_any_folder(sh, wheel):
    """All commands are there; `marketing init` lays out the sample; the day runs."""
    sh.env.update(
        PATH=f"{wheel}:/usr/bin:/bin", XDG_CONFIG_HOME=str(sh.folder / "cfg"), XDG_STATE_HOME=str(sh.folder / "st")
    )
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


def test_the_state_folder_is_where_platformdirs_says(monkeypatch):
    """Our rule without the import is theirs."""
    import platformdirs

    from coordination.paths import user_state_folder

    for value in ("", "/somewhere/else"):
        monkeypatch.setenv("XDG_STATE_HOME", value)
        assert user_state_folder() == platformdirs.user_state_dir("i-proactive", appauthor=False)


def test_a_missing_venv_module_names_the_debian_package(sh):
    """Set-up with a Python that cannot make environments says what to install."""
    clone = sh.folder / "clone"
    for part in ("bin", "pyproject.toml"):
        source = ROOT / part
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, (clone.mkdir(exist_ok=True) or clone) / part)
    fake = sh.folder / "fake"
    fake.mkdir()
    blocked = "import importlib.util as u; find = u.find_spec; u.find_spec = lambda n, *a: None if n == 'ensurepip' else find(n, *a)"
    (fake / "python3").write_text(
        f"#!/bin/sh\ncase $2 in -c) echo {fake}/python3 ;; *) exec {sys.executable} -c "
        f'"import sys, runpy; {blocked}; sys.argv = sys.argv[2:]; runpy.run_path(sys.argv[0], run_name=\'__main__\')" "$@" ;; esac\n'
    )
    (fake / "python3").chmod(0o755)
    done = sh(f"{clone}/bin/setup", env={"PATH": f"{fake}:/usr/bin:/bin"})
    assert done.code == 1
    assert f"apt-get install python3.{sys.version_info.minor}-venv" in done.err


def test_no_python_at_all_is_one_line(sh):
    """With neither Python on PATH."""
    clone = sh.folder / "clone"
    shutil.copytree(ROOT / "bin", clone / "bin")
    tools = sh.folder / "tools"
    tools.mkdir()
    for name in ("sh", "readlink"):
        (tools / name).symlink_to(shutil.which(name))
    done = sh(f"{clone}/bin/session-status", env={"PATH": str(tools)}, shell="/bin/bash")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "no Python 3.11" in done.err


def test_the_scripts_pass_shellcheck():
    """POSIX sh throughout."""
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not installed")
    scripts = [path for path in BIN.iterdir() if path.read_bytes().startswith(b"#!/bin/sh")]
    subprocess.run(["shellcheck", "-s", "sh", "-e", "SC3013", *scripts], check=True)
    assert len(scripts) > 20
