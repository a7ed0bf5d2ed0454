"""Putting shell text together."""

import re


def filled(template: str, **parts: str) -> str:
    """The template with each <part>."""
    for name, text in parts.items():
        template = template.replace(f"<{name}>", text)
    return template


def quoted(text: str) -> str:
    """One word of zsh or fish, in single quotes unless it has some itself."""
    return f"'{text}'" if "'" not in text else '"' + re.sub(r'([\\"$`])', r"\\\1", text) + '"'
