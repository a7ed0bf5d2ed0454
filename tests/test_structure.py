"""The house: imports run one way, generated files are current, migrations make what the tables say."""

import ast
import subprocess
import tomllib

import pytest
from conftest import PYTHON, ROOT
from sqlalchemy import create_engine

from coordination.commands.catalogue import COMMANDS

MODULES = sorted(
    path for package in ("coordination", "marketing_engine", "i_proactive") for path in (ROOT / package).rglob("*.py")
)


def imported(path) -> set[str]:
    """Every module that a file imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_coordination_knows_nothing_of_marketing():
    """The arrow points one way; agents are used by nobody else."""
    for path in MODULES:
        names = imported(path)
        if path.is_relative_to(ROOT / "coordination"):
            assert not any(name.startswith(("marketing_engine", "i_proactive")) for name in names), path
        elif "agents" not in path.parts:
            assert not any(name.startswith("marketing_engine.agents") for name in names), path


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

    from marketing_engine.records.database import NEWEST
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
