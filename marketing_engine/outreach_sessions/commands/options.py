"""Options that several subcommands share."""

from typing import Annotated

import typer

At = Annotated[
    str | None,
    typer.Option("--at", metavar="TIME", help="When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing."),
]
Person = Annotated[
    str | None, typer.Option("--person", metavar="NAME", help="Whose; $SESSION_NAME or your login name if missing.")
]
Session = Annotated[str | None, typer.Argument(metavar="[SESSION]", help="An id, or last; the active one if missing.")]
Json = Annotated[bool, typer.Option("--json", help="JSON.")]
Yaml = Annotated[bool, typer.Option("--yaml", help="YAML, as document 2 has it.")]
Everyone = Annotated[bool, typer.Option("--everyone", help="All people's sessions, not only yours.")]
