"""The names that requests are for."""

import re
from urllib.parse import urlsplit

from marketing_engine.config.mailboxes import mailboxes

HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[0-9]{1,5})?")


def host_of(header: str) -> str:
    """The name or address in a Host header, without its port and brackets; empty for anything else."""
    found = HOST.fullmatch(header.strip().lower())
    return found["name"].strip("[]") if found else ""


def public_names() -> frozenset[str]:
    """The name in `public_url`, as config/mailboxes.yaml has it now; raises ConfigError."""
    host = urlsplit(mailboxes().public_url).hostname
    return frozenset((host,)) if host else frozenset()
