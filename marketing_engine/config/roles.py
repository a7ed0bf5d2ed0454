"""The role scripts: every `agents/*.py` that declares in `VERBS` what its sessions hear. They are read, not run."""

import ast
from pathlib import Path

AGENTS = Path(__file__).resolve().parent.parent / "agents"

_DECLARES = "\nVERBS = "


def is_script(name: str) -> bool:
    """Whether a role can have this script."""
    return name in scripts()


def scripts() -> list[str]:
    """The scripts there are."""
    return [path.name for path in sorted(AGENTS.glob("*.py")) if _DECLARES in path.read_text(encoding="utf-8")]


def verbs_of(script: str) -> tuple[str, ...]:
    """The verbs that a script declares."""
    tree = ast.parse((AGENTS / script).read_text(encoding="utf-8"))
    assigned = {ast.unparse(node.targets[0]): node.value for node in tree.body if isinstance(node, ast.Assign)}
    return tuple(map(str, ast.literal_eval(assigned["VERBS"])))
