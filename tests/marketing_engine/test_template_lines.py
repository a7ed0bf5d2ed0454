"""Which line breaks of a template stand in the mail."""

from hypothesis import given
from hypothesis import strategies as st

from marketing_engine.config.template_lines import without_marks
from marketing_engine.config.templates import compiled


def mail(template: str, **values: str) -> str:
    """The text that a template gives."""
    return without_marks(compiled(template).render({"title": "", "company": "", **values}))


ONE_LINE = "Hello,\n\n{% if title %}As {{ title }} you know it.{% endif %}\n\nShall I call?"


def test_a_line_that_ends_with_a_tag_keeps_its_break() -> None:
    """A sentence in one line with its `if` does not run into the next paragraph."""
    assert mail(ONE_LINE, title="COO") == "Hello,\n\nAs COO you know it.\n\nShall I call?"


def test_a_line_of_which_nothing_is_shown_leaves_no_gap() -> None:
    """Without a title one empty line parts the paragraphs, not three; between two lines there is none."""
    assert mail(ONE_LINE) == "Hello,\n\nShall I call?"
    assert mail("Dana\n{% if company %}{{ company }}{% endif %}\nDublin") == "Dana\nDublin"
    assert mail("Dana\n{% if company %}{{ company }}{% endif %}\nDublin", company="Elm") == "Dana\nElm\nDublin"


def test_lines_of_tags_leave_no_line() -> None:
    """A block whose tags have lines of their own is its text alone, and a minus sign takes white space as in Jinja."""
    assert mail("a\n{% if title %}\nb\n{% endif %}\nc", title="x") == "a\nb\nc"
    assert mail("a\n{% if title %}\nb\n{% endif %}\nc") == "a\nc"
    assert mail("a{% if title -%}\n b {%- endif %}\n{% if title %} c{% endif -%}\n d", title="x") == "ab\n cd"


@given(st.lists(st.sampled_from(["x", "", "{% if title %}y{% endif %}", "{% if title %}", "{% endif %}"]), max_size=9))
def test_no_mark_is_left(lines: list[str]) -> None:
    """Whatever the lines, no mark and no second empty line in a row is in a mail."""
    opened = 0
    for at, line in enumerate(lines):
        opened += {"{% if title %}": 1, "{% endif %}": -1}.get(line, 0)
        if opened < 0:
            lines[at], opened = "x", 0
    template = "\n".join([*lines, *["{% endif %}"] * opened])
    for title in ("", "COO"):
        text = mail(template, title=title)
        assert "\x1f" not in text and "\n\n\n" not in text
