"""Creates the project's .venv: its dependencies, the path to this checkout, everything compiled.

`setup_environment.py [test]`. Safe to run twice at once and after a kill: a file `ready` is written last.
"""

import fcntl
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
PACKAGES = ("coordination", "marketing_engine", "i_proactive")
JUDGE = "judge"
"""The extra that is installed always, where it can be."""
LEFT_OUT = "the learned judge cannot be installed in full here (no wheel, or no network): replies are judged"


class SetupError(Exception):
    """One line for the user."""


def requirements(group: str | None) -> tuple[list[str], list[str]]:
    """What pyproject.toml asks for, with one group of extras or none; and what the learned judge needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *(extras[group] if group else [])], extras[JUDGE]


def run(*command: str | Path, quiet: bool = False) -> bool:
    """Run a tool, its output on stderr or nowhere; whether it succeeded."""
    clean = {
        name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH")
    }
    words = [str(word) for word in command]
    errors = subprocess.DEVNULL if quiet else None
    return subprocess.run(words, env=clean, stdout=errors or sys.stderr, stderr=errors, check=False).returncode == 0


def install_with_uv(uv: str, wanted: list[str]) -> bool:
    """Create and fill the environment with uv."""
    if not PYTHON.exists() and not run(uv, "venv", "--quiet", "--python", sys.executable, VENV):
        return False
    return run(uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON, *wanted)


def install_with_pip(wanted: list[str]) -> None:
    """Create and fill the environment with the standard library's venv and pip."""
    if not (VENV / "bin" / "pip").exists():
        if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise SetupError(
                f"Python {version} here has no venv module; on Debian and Ubuntu: apt-get install python{version}-venv"
            )
        if not run(sys.executable, "-m", "venv", "--clear", VENV):
            raise SetupError("python -m venv failed, see above")
    if not run(PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", *wanted):
        raise SetupError("pip could not install the dependencies, see above")


def install_judge(uv: str | None, extra: list[str]) -> list[str]:
    """Install what can be of the learned judge's packages, as wheels; which these are. Says what is left out."""
    everywhere = [one for one in extra if ";" not in one]
    for some in (extra, everywhere):
        wheels = ("--only-binary", ":all:", *some)
        pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--retries", "1", *wheels)
        with_uv = (uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON, *wheels) if uv else ()
        if (with_uv and run(*with_uv, quiet=True)) or run(*pip, quiet=True):
            if some != extra:
                print(f"⚠️  setup: {LEFT_OUT} by the smaller embedding, and more of them go to people", file=sys.stderr)
            return some
    print(f"⚠️  setup: {LEFT_OUT} by rules, and more of them go to people", file=sys.stderr)
    return []


def make_ready(group: str | None) -> None:
    """Fill the environment and leave the markers: they name what was installed."""
    wanted, extra = requirements(group)
    print(f"Setting up {VENV} (once) …", file=sys.stderr)
    uv = shutil.which("uv")
    if not (uv and install_with_uv(uv, wanted)):
        if uv:
            print("uv failed, going on with venv and pip", file=sys.stderr)
        install_with_pip(wanted)
    judge = install_judge(uv, extra)
    site = next(VENV.glob("lib/python3*/site-packages"))
    (site / "checkout.pth").write_text(os.path.relpath(ROOT, site) + "\n", encoding="utf-8")
    subprocess.run(
        [PYTHON, "-I", "-m", "compileall", "-q", *(str(ROOT / name) for name in PACKAGES)],
        stdout=sys.stderr,
        check=False,
    )
    make_commands()
    for one in (None, group):
        marker_of(one).write_text("\n".join([*requirements(one)[0], *judge]) + "\n", encoding="utf-8")


def marker_of(group: str | None) -> Path:
    """The file that says that set-up with this group is complete."""
    return VENV / (f"ready-{group}" if group else "ready")


def make_commands() -> None:
    """Compile each session-* command into one file, which its wrapper runs."""
    maker = ROOT / "coordination" / "startup" / "bundle.py"
    if not run(PYTHON, "-IS", maker, VENV / "commands"):
        raise SetupError("the commands could not be compiled, see above")


def main(arguments: list[str]) -> None:
    """Entry point."""
    group = arguments[0] if arguments else None
    wanted, extra = requirements(group)
    marker = marker_of(group)
    with (ROOT / ".venv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if marker.exists() and marker.read_text(encoding="utf-8").split("\n")[:-1] == [*wanted, *extra]:
            make_commands()
            marker.touch()
            return
        make_ready(group)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except SetupError as error:
        sys.exit(f"❌ setup: {error}")
    except OSError as error:
        sys.exit(f"❌ setup: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
