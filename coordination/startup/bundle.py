"""Makes one compiled file a command, with all modules it begins with: `python -IS bundle.py FOLDER`.

A command that looks for its twenty modules one by one on the disk spends more time on that than on its work.
The wrappers in bin/ run these files. Where a source has changed since, a command runs from the sources and
makes its file anew: slower for once, never wrong.
"""

import ast
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, TOP)

from coordination import files  # noqa: E402  # it is run as a script without site
from coordination.commands import catalogue  # noqa: E402

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

Module = tuple[str, str, bool, int, int, "CodeType"]
"""Name, path below the checkout, whether it is a package, mtime in ns, size, code."""


def source_of(module: str) -> tuple[str, bool]:
    """The path of a module's source below the checkout, and whether it is a package."""
    path = module.replace(".", "/")
    is_package = os.path.isdir(os.path.join(TOP, path))
    return (f"{path}/__init__.py" if is_package else f"{path}.py"), is_package


def imported(tree: ast.Module) -> list[str]:
    """The modules of this package that a module imports when it is loaded, in their order."""
    found = []
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("coordination"):
            found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return [name for name in found if os.path.exists(os.path.join(TOP, source_of(name)[0]))]


def read(module: str) -> tuple[Module, list[str]]:
    """A compiled module, and what it imports."""
    path, is_package = source_of(module)
    about = os.stat(os.path.join(TOP, path))
    tree = ast.parse(files.read(os.path.join(TOP, path)))
    code = compile(tree, path, "exec", optimize=2, dont_inherit=True)
    return (module, path, is_package, about.st_mtime_ns, about.st_size, code), imported(tree)


def modules_of(command_module: str) -> list[Module]:
    """What a command loads, each module after those that it imports."""
    ordered: dict[str, Module] = {}

    def visit(name: str) -> None:
        if name in ordered or name in under_way:
            return
        under_way.add(name)
        if "." in name:
            visit(name.rpartition(".")[0])
        module, needs = read(name)
        for need in needs:
            visit(need)
        ordered[name] = module

    under_way: set[str] = set()
    for name in ("startup.launch", f"commands.{command_module}", "store.maildir"):
        visit(f"coordination.{name}")
    return list(ordered.values())


def compiled(command: str, command_module: str) -> bytes:
    """The text of a command's file: the loader's code, with the modules as one constant in it."""
    import importlib.util
    import marshal

    path = os.path.join(HERE, "loader.py")
    code = compile(files.read(path), path, "exec", optimize=2, dont_inherit=True)
    carried: dict[object, object] = {"the command": command, "the modules": tuple(modules_of(command_module))}
    code = code.replace(co_consts=tuple(carried.get(const, const) for const in code.co_consts))
    return importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code)


def write(folder: str, commands: list[str]) -> None:
    """Put the files of these commands there; whoever runs one at this moment has the old or the new one."""
    for command in commands:
        files.replace(os.path.join(folder, f"{command}.pyc"), compiled(command, catalogue.module_of(command)))


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    write(sys.argv[1], [command for command, *_ in catalogue.COMMANDS])
