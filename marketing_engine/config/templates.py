"""Mail templates: Markdown files with front matter, read and checked before any mail is written from them."""

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints

from marketing_engine.config.loading import ConfigError, check, read_text
from marketing_engine.config.own_columns import COLUMNS, AnyColumns, columns_used
from marketing_engine.config.shapes import Strict, Text

if TYPE_CHECKING:
    import jinja2
    from jinja2 import Environment, nodes

    from marketing_engine.config.personal_places import Place

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""ISO 639-1."""

VARIABLES = (
    "first_name",
    "last_name",
    "title",
    "company",
    "industry",
    "employees",
    "city",
    "about",
    COLUMNS,
    "sender_name",
    "sender_company",
    "postal_address",
    "data_source",
)
"""What a template may use. Any of the prospect's can be empty: templates say `{{ x or "…" }}` or `{% if x %}`.

`columns` has the own columns of the person's CSV file: `{{ columns.icebreaker or "…" }}`.
"""

OF_CAMPAIGN = ("sender_name", "sender_company", "postal_address", "data_source")
PERSONAL = frozenset(VARIABLES) - {*OF_CAMPAIGN, COLUMNS}
"""What is a person's own of these."""


class TemplateHead(Strict):
    """The front matter of `config/templates/<name>.md`; `language` is the language that the mail is written in."""

    id: Text
    subject: Text
    about: str = ""
    language: Language = "en"


class Template(BaseModel):
    """A mail template: its name (the file's), front matter, and body in Jinja's `{{ name }}` form."""

    model_config = ConfigDict(frozen=True)

    name: str
    head: TemplateHead
    body: str
    path: Path
    body_line: int

    @property
    def text(self) -> str:
        """Subject and body."""
        return f"{self.head.subject}\n{self.body}"

    def line_of_column(self, name: str) -> int:
        """The line of the file that first uses an own column; that of the subject is 1."""
        for text, first in ((self.head.subject, 1), (self.body, self.body_line)):
            for used, line in columns_used(environment().parse(text))[0]:
                if used == name:
                    return first + line - 1
        return 1


@cache
def environment() -> "Environment":
    """Jinja, imported when a mail is written: most steps of a day write none."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from marketing_engine.config.personal_places import PersonalPlaces
    from marketing_engine.config.template_lines import WholeLines

    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        keep_trailing_newline=False,
        trim_blocks=True,
        extensions=[PersonalPlaces, WholeLines],
    )


@lru_cache(maxsize=256)
def compiled(text: str) -> "jinja2.Template":
    """A template's text, compiled once for all mails that are written from it; raises TemplateError."""
    return environment().from_string(text)


_EXAMPLES: tuple[dict[str, Any], ...] = (
    {"employees": 120, COLUMNS: AnyColumns("x")},
    {**dict.fromkeys(VARIABLES, ""), COLUMNS: AnyColumns("")},
)


def check_template(template: Template) -> None:
    """Raise ConfigError, with the line, for a template that does not parse or uses an unknown name."""
    from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError, nodes
    from jinja2.meta import find_undeclared_variables

    names: set[str] = set()
    for text, line in ((template.head.subject, 1), (template.body, template.body_line)):
        try:
            tree = environment().parse(text)
            compiled = environment().from_string(tree)
        except TemplateSyntaxError as error:
            raise ConfigError(f"{template.path}:{line + error.lineno - 1}: {error.message}") from None
        _check_own(template, tree, line)
        for example in _EXAMPLES:
            try:
                compiled.render({**dict.fromkeys(VARIABLES, "x"), **example})
            except UndefinedError:
                break  # an unknown name: told below, with its line
            except (TemplateError, ArithmeticError, TypeError, ValueError, AttributeError, LookupError) as error:
                told = {name: value for name, value in example.items() if name != COLUMNS}
                raise ConfigError(f"{template.path}:{line}: fails with {told}: {error}") from None
        names = find_undeclared_variables(tree)
        unknown = sorted(names - set(VARIABLES))
        if unknown:
            at = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == unknown[0]), 1)
            raise ConfigError(
                f"{template.path}:{line + at - 1}: unknown name {unknown[0]!r}; expected one of {', '.join(VARIABLES)}"
            )
    if "postal_address" not in names:  # the body's, which came last
        raise ConfigError(
            f"{template.path}:{template.body_line}: expected {{{{ postal_address }}}} somewhere in the mail: "
            "the law wants the sender's address in each (CAN-SPAM)"
        )


def _check_own(template: Template, tree: "nodes.Template", line: int) -> None:
    """Raise ConfigError for a use of `columns` that names no column, and for a personal sentence out of place."""
    from marketing_engine.config.personal_places import mistake_in

    _, bare = columns_used(tree)
    if bare:
        raise ConfigError(
            f"{template.path}:{line + bare - 1}: expected {{{{ columns.name }}}}, with the name of a column of the file"
        )
    problem, at = mistake_in(tree, subject=line == 1)
    if problem:
        raise ConfigError(f"{template.path}:{line + at - 1}: {problem}")


def read_template(path: Path) -> Template:
    """Read a Markdown file with front matter between `---` lines; raises ConfigError."""
    lines = read_text(path).split("\n")
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:]]:
        raise ConfigError(f"{path}:1: expected front matter between two lines of ---")
    end = [line.strip() for line in lines].index("---", 1)
    head = check(path, "\n".join(lines[1:end]), TemplateHead, first_line=2)
    body = "\n".join(lines[end + 1 :]).strip("\n")
    skipped = len(lines[end + 1 :]) - len("\n".join(lines[end + 1 :]).lstrip("\n").split("\n"))
    template = Template(name=path.stem, head=head, body=body, path=path, body_line=end + 2 + skipped)
    check_template(template)
    return template


@cache
def names_used(text: str) -> frozenset[str]:
    """The names that a template uses; an own column as `columns.icebreaker`."""
    from jinja2.meta import find_undeclared_variables

    tree = environment().parse(text)
    own = {f"{COLUMNS}.{name}" for name, _ in columns_used(tree)[0]}
    return frozenset(find_undeclared_variables(tree) - {COLUMNS} | own)


@cache
def own_columns_used(text: str) -> frozenset[str]:
    """The own columns that a template uses, by their names."""
    return frozenset(name.partition(".")[2] for name in names_used(text) if name.startswith(f"{COLUMNS}."))


@cache
def places(text: str) -> "tuple[Place, ...]":
    """The places of a template that Claude may fill."""
    from marketing_engine.config.personal_places import places_in

    return tuple(place for place, _ in places_in(environment().parse(text)))
