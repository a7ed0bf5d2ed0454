r"""The one format for everything small: `Field: value` lines, as in an RFC 5322 header.

Lines end in "\n" and nothing else ends a line; a value holds no control character, so what a
stranger wrote can neither forge a field nor reach a terminal as an escape sequence.
"""

from coordination import files

Fields = list[tuple[str, str]]

_NAMES: set[str] = set()
"""Names that were checked before: a thousand sessions have the same few."""
_ENOUGH = 64


def clean(value: str) -> str:
    """One line of text: every control character becomes a space, what is not Unicode becomes U+FFFD."""
    if value.isprintable():
        return value.strip()
    out = "".join(" " if c < " " or "\x7f" <= c <= "\x9f" or c in "\u2028\u2029" else c for c in value)
    return out.encode("utf-8", "surrogatepass").decode("utf-8", "replace").strip()


def render(fields: Fields) -> str:
    """The text of some fields; empty values are left out."""
    return "".join(f"{name}: {text}\n" for name, value in fields if (text := clean(value)))


def parse(text: str) -> Fields:
    """Read `Field: value` lines up to the end or the first empty line; a line that is none raises ValueError."""
    found: Fields = []
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if name not in _NAMES or not colon:
            if not line:
                break
            if line[0] in " \t" and found:
                name, value = found[-1]
                found[-1] = (name, f"{value} {clean(line)}".strip())
                continue
            if not colon or not name.replace("-", "").isalnum() or not name.isascii():
                raise ValueError(f"not a 'Field: value' line: {line[:60]!r}")
            if len(_NAMES) < _ENOUGH:
                _NAMES.add(name)
        found.append((name, value.strip() if value.isprintable() else clean(value)))
    return found


def read(path: str) -> dict[str, str]:
    """The fields of a file; the last of a repeated name wins. Raises OSError, ValueError."""
    return from_bytes(files.read(path))


def from_bytes(data: bytes) -> dict[str, str]:
    """The fields in a file's bytes, as `read`."""
    return dict(parse(data.decode("utf-8", "replace")))


def replace(path: str, fields: Fields) -> None:
    """Write a file of fields so that readers see the old one or the new one, whole, also after a crash."""
    files.replace(path, render(fields).encode())
