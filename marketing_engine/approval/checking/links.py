"""Links that do not work, work only inside, or make a filter suspicious. Nothing is fetched.

Fetching each would be a request to strangers' servers for every person, which they would count as a click.
"""

import ipaddress
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from marketing_engine.approval.checking.findings import Place, word_set

MOST_LINKS = 3
"""More than this in one mail are many."""

_LINK = re.compile(
    r"\b(?:https?|ftps?|file|hxxps?|htps?|ttps?):[^\s<>\"“”«»]*|\bwww\.[^\s<>\"“”«»]+|\bhttps?//\S+", re.IGNORECASE
)
_MAILTO = re.compile(r"\bmailto:[^\s<>\"]*", re.IGNORECASE)
_FOLDER = re.compile(r"\\\\[\w.-]{1,60}\\\w|\b[A-Z]:\\\w")
_LOCALHOST = re.compile(r"(?<![\w./@-])localhost(?::\d{2,5})?(?![\w-])", re.IGNORECASE)
_TRAILING = ".,;:!?'’)]}>*_"
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})\.?")
_MISTYPED = frozenset(("con", "cmo", "ocm", "comm", "nte", "ogr", "orgg", "coom", "deu"))
_INSIDE_TLDS = frozenset(
    ("local", "localhost", "internal", "intranet", "lan", "corp", "home", "localdomain", "test", "invalid", "private")
)
_INSIDE_LABELS = word_set(
    "staging stage dev test testing qa uat preprod preview sandbox local localhost intranet internal admin ci jenkins"
)
_TUNNELS = ("ngrok.io", "ngrok.app", "ngrok-free.app", "loca.lt", "localtunnel.me", "trycloudflare.com")
_SHORTENERS = word_set(
    "bit.ly t.co tinyurl.com goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at t.ly lnkd.in rb.gy tiny.cc s.id"
)
_EMPTY_PARAMETER = re.compile(r"[?&#][\w.~%-]{1,60}=(?=[&#]|$)")
_UNFILLED = re.compile(
    r"[{}\[\]<>]|%7[BDbd]|=(?:null|undefined|None|nan|NaN|N/A|TODO|XXX+|x{3,})(?=[&#]|$)|\bYOUR[_-]|%%|\*\|"
)
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ADDRESS = re.compile(r"[^\s@]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg)(?:[?#]|$)", re.IGNORECASE)


_SIGNS = (":", "//", "www.", "\\", "localhost")


@lru_cache(maxsize=16_384)
def places(line: str) -> tuple[Place, ...]:
    """What is wrong with the links of a line."""
    return tuple(_places(line)) if any(sign in line for sign in _SIGNS) else ()


@lru_cache(maxsize=16_384)
def links(line: str) -> tuple[str, ...]:
    """The links of a line, without the mark that ends the sentence."""
    if "www." not in line and ":" not in line and "//" not in line:
        return ()
    return tuple(_without_end(match.group()) for match in _LINK.finditer(line))


def without_links(line: str) -> str:
    """A line with a word in place of each link: what is wrong with a link is told once."""
    for link in links(line):
        line = line.replace(link, "link")
    return line


def is_picture(link: str) -> bool:
    """Whether a link leads to a picture."""
    return _PICTURE.search(link) is not None


def _without_end(link: str) -> str:
    """A bracket that the link opened itself is its own."""
    while link and link[-1] in _TRAILING and not (link[-1] == ")" and link.count("(") >= link.count(")")):
        link = link[:-1]
    return link


def _places(line: str) -> Iterator[Place]:
    for link in links(line):
        code = _judged(link)
        if code:
            yield Place(code, link[:120])
    for match in _MAILTO.finditer(line):
        address = _without_end(match.group())[7:].partition("?")[0]
        if not _ADDRESS.fullmatch(address):
            yield Place("broken_link", match.group()[:120])
    for pattern in (_FOLDER, _LOCALHOST):
        for match in pattern.finditer(line):
            yield Place("internal_link", match.group())


def _judged(link: str) -> str:
    """The code of what is wrong with a link; empty where nothing is."""
    written = f"https://{link}" if link[:4].lower() == "www." else link
    try:
        parts = urlsplit(written)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return "broken_link"
    if parts.scheme == "file":
        return "internal_link"
    if parts.scheme not in ("http", "https") or not host or not written[len(parts.scheme) :].startswith("://"):
        return "broken_link"
    inside = _inside(host, port)
    if inside or _is_broken(written, parts, host):
        return inside or "broken_link"
    if host.removeprefix("www.") in _SHORTENERS:
        return "short_link"
    return "insecure_link" if parts.scheme == "http" else ""


def _inside(host: str, port: int | None) -> str:
    """Whether only those inside of a network come to a host."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        labels = host.rstrip(".").split(".")
        tunnel = any(host == name or host.endswith(f".{name}") for name in _TUNNELS)
        hidden = (
            len(labels) == 1
            or labels[-1] in _INSIDE_TLDS
            or any(part in _INSIDE_LABELS for label in labels[:-2] for part in label.split("-"))
        )
        return "internal_link" if tunnel or hidden or port not in (None, 80, 443) else ""
    return "broken_link" if address.is_global else "internal_link"


def _is_broken(link: str, parts: SplitResult, host: str) -> bool:
    if parts.username is not None or parts.password is not None:
        return True
    ascii_host = host
    if not host.isascii():
        try:
            ascii_host = host.encode("idna").decode()
        except UnicodeError:
            return True
    if not _HOST.fullmatch(ascii_host) or ascii_host.rstrip(".").rpartition(".")[2] in _MISTYPED:
        return True
    rest = link[len(parts.scheme) + 3 :]
    return any(pattern.search(rest) for pattern in (_UNFILLED, _EMPTY_PARAMETER, _BAD_ESCAPE))
