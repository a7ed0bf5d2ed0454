"""A page with a public address, for tests of what is open to all."""

import pytest
from conftest import Shell

from marketing_engine.config import link_key

NAME = "mail.screenwise.example"


def go_home(sh: Shell, patch: pytest.MonkeyPatch) -> Shell:
    """This process has the shell's configuration and its home."""
    patch.setenv("HOME", str(sh.folder))
    patch.setenv("MARKETING_CONFIG", str(sh.config))
    for name in ("XDG_CONFIG_HOME", "MARKETING_SECRETS", link_key.NAME):
        patch.delenv(name, raising=False)
    return sh


def make_public(sh: Shell, url: str = f"https://{NAME}") -> None:
    """Name the page's public address in the configuration, and make its key."""
    file = sh.config / "mailboxes.yaml"
    file.write_text(f"{file.read_text()}\npublic_url: {url}\n")
    link_key.ensure()
