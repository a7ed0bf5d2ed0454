"""The files of completions, with their text; bin/generate.py writes them."""

from pathlib import Path

from completions.in_bash import bash
from completions.in_fish import fish
from completions.in_zsh import zsh
from completions.takes import catalogue, subcommands, words

HERE = Path(__file__).resolve().parent


def generated() -> dict[Path, str]:
    """Every file of completions, with its text."""
    ours, groups, fixed = catalogue(), subcommands(), words()
    return {
        HERE / "session.bash": bash(ours, groups, fixed),
        HERE / "session.zsh": zsh(ours, groups, fixed),
        HERE / "session.fish": fish(ours, groups, fixed),
    }
