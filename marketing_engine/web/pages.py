"""What all pages share: their templates, which show whatever comes from outside as text, and how one is answered."""

from pathlib import Path

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

HERE = Path(__file__).parent

TEMPLATES = Environment(
    loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
)


def page(template: str, status: int = 200, **values: object) -> HTMLResponse:
    """A page made from `web/<template>` and values."""
    return HTMLResponse(TEMPLATES.get_template(template).render(**values), status)
