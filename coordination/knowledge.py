"""What we learned: `knowledge/<id>/learning`, fields and text, with a copy of the file that came along."""

import os

from coordination import events, fields, files, paths, registry
from coordination.errors import CoordinationError, UsageError
from coordination.message import new_id, text_of

MAX_SEARCHED = 1_000_000  # bytes of a file that are looked through

TYPES = ("learning", "pattern", "troubleshooting", "best-practice")


class Learning:
    """Something shared: `title` of a file, or `category` of a text."""

    __slots__ = ("category", "file", "id", "impact", "path", "text", "title", "type", "who")

    def __init__(
        self,
        who: str,
        type: str,
        *,
        title: str = "",
        file: str = "",
        category: str = "",
        text: str = "",
        impact: str = "",
    ) -> None:
        self.id = new_id()
        self.who = who
        self.type = type
        self.title = fields.clean(title)
        self.file = file
        self.category = fields.clean(category)
        self.text = text_of(text)
        self.impact = fields.clean(impact)
        self.path = ""


class Found:
    """A piece of knowledge in which a word was found: the fields of its file, where it lies, the line found."""

    __slots__ = ("details", "line", "path")

    def __init__(self, details: dict[str, str], path: str, line: str) -> None:
        self.details = details
        self.path = path
        self.line = line


def search(word: str, type: str = "") -> list[Found]:
    """Every learning that has the word, in any case, in its title, category, text or file; oldest first."""
    if not word.strip():
        raise UsageError("search for what? give a word")
    if type and type not in TYPES:
        raise UsageError(f"type {type!r}: expected {', '.join(TYPES)}")
    folder = paths.below("knowledge")
    try:
        names = sorted(name for name in os.listdir(folder) if not name.endswith("~"))
    except FileNotFoundError:
        return []
    found = (_search_one(os.path.join(folder, name), word.lower()) for name in names)
    return [one for one in found if one and type in ("", one.details.get("Type"))]


def _search_one(folder: str, word: str) -> Found | None:
    text = _text_of(os.path.join(folder, "learning"))
    try:
        details = dict(fields.parse(text))
    except ValueError:
        details = {}
    attached = details.get("File", "")
    path = os.path.join(folder, os.path.basename(attached) or "learning")
    body = text.partition("\n\n")[2] + (_text_of(path) if attached else "")
    for line in [details.get("Title", ""), details.get("Category", ""), *body.split("\n")]:
        if word in line.lower():
            return Found(details, path, line.strip())
    return None


def _text_of(path: str) -> str:
    try:
        return files.read(path)[:MAX_SEARCHED].decode("utf-8", "replace")
    except OSError:
        return ""  # removed by hand


def looks_like_file(word: str) -> bool:
    """Whether a word exists as a file or is written like one: `daily_metrics.json`, `notes/today.md`."""
    if os.path.isfile(word):
        return True
    name = os.path.basename(word)
    stem, dot, ending = name.rpartition(".")
    return not any(c.isspace() for c in word) and bool(
        ("/" in word and name) or (dot and stem and 1 <= len(ending) <= 5 and ending.isalnum() and not ending.isdigit())
    )


def share(learning: Learning) -> Learning:
    """Put it into the knowledge base; raises CoordinationError where its file is missing or no file."""
    if learning.type not in TYPES:
        raise UsageError(f"type {learning.type!r}: expected {', '.join(TYPES)}")
    if not (learning.text.strip() or learning.file) or not (learning.title or learning.category):
        raise UsageError("nothing to share: give a title and a file, or a category and a learning")
    attached = _read_file(learning.file) if learning.file else b""
    folder = os.path.join(paths.ready(), "knowledge", learning.id)
    draft = folder + "~"
    name = _safe_name(learning.file)
    head = [
        ("Title", learning.title),
        ("Type", learning.type),
        ("Category", learning.category),
        ("Impact", learning.impact),
        ("From", learning.who),
        ("Shared", registry.now_text()),
        ("File", name),
    ]
    parts = {"learning": (fields.render(head) + f"\n{learning.text}\n").encode()}
    if learning.file:
        parts[name] = attached
    os.makedirs(draft, mode=0o700)
    try:
        for part, data in parts.items():
            files.write_new(os.path.join(draft, part), data)
        os.rename(draft, folder)
    except OSError:
        for part in os.listdir(draft):
            os.unlink(os.path.join(draft, part))
        os.rmdir(draft)
        raise
    files.sync_folder(os.path.dirname(folder))
    learning.path = os.path.join(folder, name or "learning")
    events.record("learned", learning.who, learning.title or f"{learning.category}: {learning.text}")
    return learning


def _read_file(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        raise CoordinationError(f"{path}: there is no such file; nothing was shared") from None
    except IsADirectoryError:
        raise CoordinationError(f"{path} is a folder; share a file") from None


def _safe_name(path: str) -> str:
    name = "".join(c if c.isalnum() or c in "._- " else "_" for c in os.path.basename(path)).lstrip(".")[:100]
    return f"{name}.copy" if name == "learning" else name
