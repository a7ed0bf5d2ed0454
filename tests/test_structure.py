"""The house: imports run one way, generated files are current, migrations make what the tables say."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT
from sqlalchemy import create_engine

from coordination.commands.catalogue import COMMANDS
from marketing_engine.config import roles

MODULES = sorted(
    path for package in ("coordination", "marketing_engine", "i_proactive") for path in (ROOT / package).rglob("*.py")
)


LAYERS = (
    "marketing_engine",
    "marketing_engine/agents marketing_engine/commands marketing_engine/session_manager/commands",
    "marketing_engine/web",
    "marketing_engine/day marketing_engine/session_manager marketing_engine/privacy",
    "marketing_engine/conversation",
    "marketing_engine/conversation/claude_judge marketing_engine/conversation/evaluation",
    "marketing_engine/conversation/reading",
    "marketing_engine/conversation/reading/model",
    "marketing_engine/conversation/reading/judging",
    "marketing_engine/conversation/reading/judging/words marketing_engine/conversation/reading/judging/removal_words",
    "marketing_engine/conversation/reading/kinds",
    "marketing_engine/conversation/reading/facts marketing_engine/conversation/reading/new_text",
    "marketing_engine/conversation/reading/mail",
    "marketing_engine/outreach",
    "marketing_engine/outreach/mailbox_checks marketing_engine/outreach/limits",
    "marketing_engine/approval",
    "marketing_engine/approval/checking",
    "marketing_engine/research",
    "marketing_engine/research/scoring marketing_engine/research/sources/apollo",
    "marketing_engine/research/sources",
    "marketing_engine/research/names",
    "marketing_engine/channels marketing_engine/claude marketing_engine/team",
    "marketing_engine/network",
    "marketing_engine/records/migrations/versions",
    "marketing_engine/records marketing_engine/config",
    "marketing_engine/records/migrations",
    "marketing_engine/records/tables marketing_engine/places",
    "i_proactive coordination/startup",
    "coordination/commands",
    "coordination coordination/store",
)
"""Every folder of the code: it imports itself and what stands below its line. docs/architecture.md draws it."""

FLOOR = {folder: floor for floor, line in enumerate(LAYERS) for folder in line.split()}

TOGETHER = {("coordination", "coordination/store"), ("coordination/store", "coordination")}
"""One room: a store keeps messages, which are coordination's, and is asked by it."""


def imported(path: Path) -> set[str]:
    """Every module that a file imports, anywhere in it; of `from package import name` both."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def folder_of(path: Path) -> str:
    """The room that a module is in."""
    return str(path.parent.relative_to(ROOT))


NAMES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in MODULES}
ARROWS = {
    (folder_of(path), folder_of(NAMES[name]), f"{path.relative_to(ROOT)} imports {name}")
    for path in MODULES
    for name in imported(path) & NAMES.keys()
    if not (NAMES[name].name == "__init__.py" and NAMES[name].parent in path.parents)
}


def test_every_folder_has_its_layer():
    """A new folder gets a line in the table; the top of marketing_engine/ holds the entry points alone."""
    assert FLOOR.keys() == {folder_of(path) for path in MODULES}
    top = {path.name for path in (ROOT / "marketing_engine").glob("*.py")}
    assert top == {"__init__.py", "__main__.py", "cli.py"}


def test_imports_run_down_the_layers():
    """So stages import earlier ones only, coordination knows nothing of marketing, and nothing imports the agents."""
    upward = [how for of, to, how in ARROWS if of != to and FLOOR[of] >= FLOOR[to] and (of, to) not in TOGETHER]
    assert sorted(upward) == []


def test_sql_with_names_of_tables_stands_in_records_alone():
    """Another database is one folder's work."""
    sql = re.compile(r"\b(SELECT\b.+\bFROM|INSERT INTO|UPDATE\b.+\bSET|DELETE FROM)\b", re.DOTALL)
    for path in MODULES:
        texts = {node.value for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant)}
        found = [text for text in texts if isinstance(text, str) and sql.search(text)]
        assert not found or "marketing_engine/records" in str(path), (path, found)


def test_every_verb_is_documented():
    """What a script declares in VERBS has its row in docs/messages.md, from which the completions take it."""
    page = (ROOT / "docs" / "messages.md").read_text()
    assert set(roles.scripts()) >= {"orchestrator.py", "research_ai.py"}
    for script in roles.scripts():
        for verb in roles.verbs_of(script):
            assert re.search(rf"^\| `{verb}\b", page, re.MULTILINE | re.IGNORECASE), (script, verb)


ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text()


def room_of(folder: str) -> str:
    """The room of the picture that a folder is drawn in."""
    top, _, rest = folder.partition("/")
    first = rest.partition("/")[0]
    if top == "coordination":
        return folder if first in ("commands", "startup") else top
    return first or top


def shortest(arrows: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """The arrows that no path of others stands for."""

    def leads(of: str, to: str, arrow: tuple[str, str]) -> bool:
        steps = {end for start, end in arrows if start == of and (start, end) != arrow}
        return to in steps or any(leads(step, to, arrow) for step in steps)

    return {arrow for arrow in arrows if not leads(*arrow, arrow)}


def test_the_picture_in_the_documentation_is_true():
    """docs/architecture.md draws every import between rooms that no path of its arrows shows, and no other."""
    drawn = set(re.findall(r"^    (\S+) --> (\S+)$", ARCHITECTURE, flags=re.MULTILINE))
    rooms = {(room_of(of), room_of(to)) for of, to, _ in ARROWS}
    assert drawn == shortest({(of, to) for of, to in rooms if of != to})


def test_the_architecture_names_what_is_there():
    """Every folder of the marketing engine has its row, and every file that the page names exists."""
    rows = set(re.findall(r"^\| `([a-z_]+)/` \|", ARCHITECTURE, flags=re.MULTILINE))
    assert rows >= {path.name for path in (ROOT / "marketing_engine").iterdir() if (path / "__init__.py").exists()}
    for name in set(re.findall(r"`([\w/]+\.(?:py|yaml))`", ARCHITECTURE)):
        places = [ROOT, ROOT / "marketing_engine", ROOT / "coordination"]
        assert any((place / name).exists() for place in places), name


def test_generated_files_are_current():
    """bin/ and completions/ are what the catalogue makes of them."""
    subprocess.run([PYTHON, "bin/generate.py", "--check"], cwd=ROOT, check=True)


def test_every_command_has_its_module_wrapper_and_entry_point():
    """One list, read by all."""
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    for name, module, *_ in COMMANDS:
        assert (ROOT / "coordination" / "commands" / f"{module}.py").is_file()
        for twin in (name, f"{name}.sh"):
            assert (ROOT / "bin" / twin).stat().st_mode & 0o111
            assert scripts[twin] == "coordination.startup.launch:entry"


def test_migrations_make_the_tables():
    """Alembic finds nothing left to do after upgrading an empty database, and the newest revision is the code's."""
    from alembic import command
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from marketing_engine.records.location import NEWEST
    from marketing_engine.records.tables import Base

    config = Config()
    config.set_main_option("script_location", str(ROOT / "marketing_engine" / "records" / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_the_tables_are_postgresql_too():
    """Every table compiles for PostgreSQL."""
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    from marketing_engine.records.tables import Base

    made = [str(CreateTable(table).compile(dialect=postgresql.dialect())) for table in Base.metadata.sorted_tables]
    assert len(made) > 10


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_are_rooms(path):
    """Under 350 lines, and every module says what it is."""
    text = path.read_text()
    assert text.count("\n") < 350
    if "migrations" not in path.parts:
        assert ast.get_docstring(ast.parse(text))
