"""Reads a YAML file into a model; a mistake is reported with file, line and what was expected."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from coordination.errors import InputError
from coordination.fields import clean
from coordination.plain_words import plain

Model = TypeVar("Model", bound=BaseModel)


class ConfigError(InputError):
    """A file that people edit has a mistake: `file:line: what was expected`."""


def load(path: Path, model: type[Model]) -> Model:
    """Read and check one YAML file; raises ConfigError."""
    return check(path, read_text(path), model)


def read_text(path: Path) -> str:
    """The text of a configuration file; raises ConfigError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from None


def line_of(path: Path, *keys: str) -> int:
    """The line of a key, of one inside another by both, counted from 1; 0 where the file does not have it."""
    try:
        node = yaml.compose(read_text(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (ConfigError, yaml.YAMLError, ValueError, RecursionError):
        return 0
    line = -1
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        found = next((pair for pair in pairs if pair[0].value == key), None)
        if found is None:
            return 0
        line, node = found[0].start_mark.line, found[1]
    return line + 1


def check(path: Path, text: str, model: type[Model], first_line: int = 1) -> Model:
    """Parse and check YAML text that begins at `first_line` of a file; raises ConfigError."""
    node, data = _parsed(path, text, first_line)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ConfigError(_first_mistake(path, node, error.errors(include_url=False), first_line)) from None


def load_parts(path: Path, model: type[Model], key: str) -> tuple[Model, dict[str, str]]:
    """The same where each entry of `key` stands for itself: one with a mistake is left out, and its mistake is told.

    Raises ConfigError for a mistake anywhere else.
    """
    node, data = _parsed(path, read_text(path), 1)
    mistakes: dict[str, str] = {}
    while True:
        try:
            return model.model_validate(data), mistakes
        except ValidationError as error:
            found = error.errors(include_url=False)
            name = next((one["loc"][1] for one in found if len(one["loc"]) > 2 and one["loc"][0] == key), None)
            if not isinstance(name, str) or name in mistakes:
                raise ConfigError(_first_mistake(path, node, found, 1)) from None
            mistakes[name] = _first_mistake(path, node, [one for one in found if one["loc"][:2] == (key, name)], 1)
            data = {**data, key: {entry: value for entry, value in data[key].items() if entry != name}}


def _parsed(path: Path, text: str, first_line: int) -> tuple[yaml.Node | None, Any]:
    """YAML text, with its lines and as data; raises ConfigError."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        node = loader.get_single_node()
        _refuse_doubles(path, node, first_line)
        return node, loader.construct_document(node) if node else None
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise ConfigError(f"{path}:{line}: not YAML: {clean(error.problem or str(error))}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ConfigError(f"{path}:{first_line}: not YAML: {clean(str(error))}") from None
    finally:
        loader.dispose()


def _refuse_doubles(path: Path, node: yaml.Node | None, first_line: int) -> None:
    """YAML takes the last of two equal keys in silence; who wrote both meant something else."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if str(key.value) in seen:
                raise ConfigError(f"{path}:{key.start_mark.line + first_line}: {key.value}: stands here twice")
            seen.add(str(key.value))
            _refuse_doubles(path, value, first_line)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_doubles(path, item, first_line)


def _first_mistake(path: Path, node: yaml.Node | None, found: Sequence[ErrorDetails], first_line: int) -> str:
    mistake = min(found, key=lambda one: one["type"] != "extra_forbidden")  # a mistyped key tells most
    where = [part for part in mistake["loc"] if isinstance(part, (str, int))]
    line = _line_of(node, where) + first_line
    key = ".".join(str(part) for part in where) or "the file"
    return f"{path}:{line}: {key}: {_expectation(mistake)}" + (
        f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    )


def _expectation(mistake: Any) -> str:
    text = {"extra_forbidden": "unknown key"}.get(mistake["type"]) or plain(str(mistake["msg"]))
    if mistake["type"] in ("missing", "extra_forbidden") or isinstance(mistake["input"], (dict, list)):
        return text
    return f"{text}, found {clean(repr(mistake['input']))[:60]}"


def _line_of(node: yaml.Node | None, where: list[str | int]) -> int:
    """The line, counted from 0, of the deepest node on a path."""
    line = node.start_mark.line if node else 0
    for part in where:
        if isinstance(node, yaml.MappingNode):
            pair = next(((k, v) for k, v in node.value if k.value == str(part)), None)
            if pair is None:
                return line
            line, node = pair[0].start_mark.line, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line
        else:
            return line
    return line
