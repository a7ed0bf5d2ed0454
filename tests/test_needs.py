"""The tests run on any machine with bash, git and Python: what else one of them runs is asked for, and missed aloud."""

import ast
import os
import re
import subprocess

import pytest
from conftest import PYTHON, ROOT
from programs import OPTIONAL

ASKING = {"needs", "require", "shells"}
FILES = sorted(path for path in (ROOT / "tests").rglob("*.py") if "benchmarks" not in path.parts)
ELSEWHERE = (
    "flock",
    "gawk",
    "jq",
    "mktemp",
    "perl",
    "pgrep",
    "pidof",
    "pkill",
    "ps",
    "script",
    "seq",
    "setsid",
    "wget",
)
"""What neither POSIX nor every machine has, for which the tests know another way."""


def runs(text: str, program: str) -> bool:
    """Whether a text has a program where a shell takes the name of a command, or is its name."""
    before = r"(?:^|[|;&({`\n]|\b(?:do|else|exec|then)\s)"
    return re.search(rf"{before}\s*{re.escape(program)}(?:\s+[^\s=]|\s*$)", text) is not None


def texts(node: ast.AST) -> list[str]:
    """The strings in a piece of code, its docstrings left out."""
    inner = list(ast.walk(node))
    docstrings = {
        id(one.body[0].value)
        for one in inner
        if isinstance(one, ast.FunctionDef | ast.ClassDef | ast.Module) and isinstance(one.body[0], ast.Expr)
    }
    return [
        one.value
        for one in inner
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in docstrings
    ]


def calls(node: ast.AST) -> list[ast.Call]:
    """The calls in a piece of code."""
    return [one for one in ast.walk(node) if isinstance(one, ast.Call)]


def mistakes(code: str) -> list[str]:
    """What a file of tests does of itself that `needs`, `require`, `shells` or `processes` do for it."""
    tree = ast.parse(code)
    found = [f"runs {name}" for name in ELSEWHERE if any(runs(text, name) and text != name for text in texts(tree))]
    found += [
        f"calls {name}"
        for name in map(ast.unparse, (one.func for one in calls(tree)))
        if name in ("shutil.which", "pytest.skip", "pytest.importorskip", "pytest.mark.skip", "pytest.mark.skipif")
    ]
    found += [
        "reads /proc"
        for one in calls(tree)
        if ast.unparse(one.func) in ("Path", "open") and any(text.startswith("/proc") for text in texts(one))
    ]
    for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
        asking = [one for one in calls(function) if ast.unparse(one.func) in ASKING]
        asked = {words for one in asking for text in texts(one) for words in (text, text.split()[0])}
        said = texts(function)
        found += [
            f"{function.name} runs {name} and does not ask whether it is here"
            for name in OPTIONAL.keys() - asked
            if any(runs(text, name) or (name == "/proc" and name in text) for text in said)
        ]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_not_every_machine_has_is_asked_for(path):
    """The next test cannot get it wrong: no other way to skip, no optional program outside of it."""
    if path.name not in ("conftest.py", "processes.py", "programs.py", "test_needs.py"):
        assert mistakes(path.read_text()) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("def test_a(sh):\n    sh.ok('true | zsh -f x')", "test_a runs zsh and does not ask"),
        ("@needs('zsh')\ndef test_a(sh):\n    sh.ok('true | zsh -f x')", ""),
        ("@parametrize('shell', ['bash', 'fish'])\ndef test_a(shell): pass", "test_a runs fish and"),
        ("@parametrize('shell', shells('bash', 'fish --no-config'))\ndef test_a(shell): assert shell != 'fish'", ""),
        ("def test_a(sh):\n    require('/proc')\n    sh('ls /proc/self/fd')", ""),
        ("def test_a(sh):\n    sh('ls /proc/self/fd')", "test_a runs /proc and"),
        ("def test_a(sh):\n    require('/proc')\n    Path(f'/proc/{pid}/stat').read_text()", "reads /proc"),
        ("LINE = 'for i in $(seq 8); do true; done'", "runs seq"),
        ("def test_a():\n    pytest.skip('not today')", "calls pytest.skip"),
        ("def test_a(sh):\n    '''Runs in zsh.'''\n    sh.ok('session-log --zsh; echo zsh')", ""),
    ],
)
def test_the_scan_sees(code, found):
    """A program in a line, in a list and by itself; not in words about it."""
    assert (mistakes(code) or [""])[0].startswith(found) and bool(mistakes(code)) == bool(found)


def test_the_last_lines_name_what_was_not_tested(tmp_path):
    """One shell of seven is here: the run passes, says what it lacked, and names the command that installs it."""
    for name in ("bash", "dirname", "env", "git", "readlink", "sh"):
        (tmp_path / name).symlink_to(subprocess.check_output(["bash", "-c", f"command -v {name}"], text=True).strip())
    done = subprocess.run(
        [PYTHON, "-X", "utf8", "-m", "pytest", "-n0", "-k", "wrappers_run", "tests/test_installing.py"],
        cwd=ROOT,
        env={"PATH": str(tmp_path), "HOME": os.environ["HOME"]},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *_, zsh, install, total = done.stdout.splitlines()
    assert done.returncode == 0 and "1 passed, 6 skipped" in total, done.stdout
    assert zsh == "Not tested: 1 × needs zsh"
    assert install.startswith("To test it too: ") and install.endswith(" mksh yash zsh")
