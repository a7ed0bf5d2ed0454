"""The scripts in bin/ find their own checkout, from wherever and in whatever environment they are started."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import BIN
from programs import shells

SHELLS = ["bash", "dash", "zsh", "ksh", "mksh", "yash", "busybox sh"]
SCRIPTS = sorted(
    path.name
    for path in BIN.iterdir()
    if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh") and path.name != "test"
)
ODD = "-odd 'fold*er\nin two lines"
PYTHON = """#!/bin/sh
printf '%s\\0' "$0" >>"$CALLED"
echo marketing
"""
SETUP = "import os, sys; open(os.environ['CALLED'], 'a').write(sys.argv[0] + chr(0))"


@pytest.fixture(params=shells(*SHELLS))
def shell(request) -> str:
    """Each POSIX shell that is installed."""
    return request.param


def lay_out(top: Path) -> None:
    """A checkout with a Python that notes its own path in $CALLED and does nothing else."""
    shutil.copytree(BIN, top / "bin")
    commands = top / ".venv" / "commands"
    commands.mkdir(parents=True)
    for name in SCRIPTS:
        (commands / f"{name.removesuffix('.sh')}.pyc").touch()
    python = top / ".venv" / "bin" / "python"
    python.parent.mkdir()
    python.write_text(PYTHON)
    python.chmod(0o755)
    (top / "pyproject.toml").touch()
    (top / ".venv" / "ready").touch()
    (top / "bin" / "setup_environment.py").write_text(SETUP)


@pytest.fixture
def world(tmp_path) -> Path:
    """A folder with a checkout and links to it; $CDPATH leads to others with the same names."""
    here = tmp_path / ODD
    for top in (here, tmp_path / "decoy", tmp_path / "decoy" / ODD):
        lay_out(top / "clone")
        (top / "linked").symlink_to("clone/bin")
        (top / "far" / "away").mkdir(parents=True)
        (top / "near").symlink_to("far/away")
        (top / "more").mkdir()
        (top / "prefix").mkdir()
        for name in SCRIPTS:
            (top / "far" / "away" / name).symlink_to(f"../../clone/bin/{name}")
            (top / "more" / name).symlink_to(f"../near/{name}")
    shutil.copytree(tmp_path / "decoy" / "clone", tmp_path / "decoy", dirs_exist_ok=True)
    return here


WAYS = {  # the folder to start in, and how the script is named there
    "by a relative path": ("", "clone/bin/"),
    "from above": ("..", f"{ODD}/clone/bin/"),
    "in its folder": ("clone/bin", ""),
    "from beside": ("clone/.venv", "../bin/"),
    "through a linked folder": ("", "linked/"),
    "from inside a linked folder": ("linked", ""),
    "through a link in a linked folder": ("", "near/"),
    "through two links": ("far", "../more/"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_script_finds_its_own_checkout(world, shell, way):
    """$CDPATH, $IFS, Python's variables and odd names change nothing; a path is the same to the system and to Python."""
    folder, path = WAYS[way]
    called = world.parent / "called"
    env = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "CALLED": str(called),
        "CDPATH": f"{world.parent}/decoy:{world.parent}/decoy/{ODD}:.",
        "IFS": "/.01",
        "POSIXLY_CORRECT": "1",
        "PYTHONHOME": "/nowhere",
        "PYTHONPATH": "/nowhere",
        "HOME": str(world.parent),
        "LANG": "C.UTF-8",
    }
    prefix = os.path.relpath(world / "prefix", (world / folder).resolve())
    python, setup = world / "clone/.venv/bin/python", world / "clone/bin/setup_environment.py"
    for name in SCRIPTS:
        called.unlink(missing_ok=True)
        arguments = {
            "install": [f"./{prefix}" if prefix.startswith("-") else prefix],
            "monitor_marketing.sh": ["--once"],
        }.get(name, [])
        done = subprocess.run(
            [*shell.split(), "--", path + name, *arguments],
            cwd=world / folder,
            env=env,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b""), f"{name}: {done}"
        if name == "install":
            assert (world / "prefix" / "marketing_engine").readlink() == world / "clone" / "marketing_engine"
            shutil.rmtree(world / "prefix")
            continue
        (found,) = called.read_text().split("\0")[:-1]
        assert Path(os.path.abspath((world / folder).resolve() / found)) == (setup if name == "setup" else python), name


def test_a_check_with_nothing_new_is_the_same_in_every_shell(sh, shell):
    """The wrapper's own look into an empty mailbox, and into one with a message."""
    sh.ok("session-start a")
    env = {"IFS": "0123 /", "CDPATH": "/:/tmp", "GLOBIGNORE": "*"}
    check = f"{shell} {BIN}/session-check-messages"
    assert sh(check + " a", env=env).out == "📭 No new messages for a\n"
    assert sh(check, env={**env, "SESSION_NAME": "a"}).out == "📭 No new messages for a\n"
    sh.ok("session-send-message a hello")
    assert "Message: hello" in sh.ok(check + " a", env=env)


def test_the_tests_run_in_their_own_checkout(tmp_path):
    """`bin/test` by a relative path, where CDPATH has another folder of that name."""
    (tmp_path / "bin").mkdir()
    env = {**os.environ, "CDPATH": str(tmp_path)}
    done = subprocess.run(
        ["bin/test", "--version"], cwd=BIN.parent, env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout[:6]) == (0, "pytest")
