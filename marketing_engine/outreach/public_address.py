"""Whether the page is reached by its public address, `public_url` in config/mailboxes.yaml.

A random word is sent there, and the page answers with what only the installation's key makes of it. That proves that
requests under the public name come to this very page, from this machine's view; the first person who unsubscribes by a
provider's button proves it from outside.
"""

import hmac
import ipaddress
import secrets
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from sqlalchemy import select

from coordination.errors import CoordinationError
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.config import link_key
from marketing_engine.config.mailboxes import FILE, mailboxes
from marketing_engine.config.team import is_loopback
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import PublicAddress

PATH = "/public-address/"
HOLDS_DAYS = 30
"""So long links are put into mails after the page was last reached."""
SECONDS = 10
_LONGEST_ANSWER = 200


@dataclass(frozen=True)
class Verified:
    """A public address that leads to the page, and the key that the page reads links with."""

    url: str
    key: str


@dataclass(frozen=True)
class Checked:
    """What became of a check: `problem` is empty where the page was reached; `verified_at` when it last was."""

    url: str
    problem: str
    verified_at: str


def verified() -> Verified | None:
    """The public address, where links to it may stand in mails; one query. Raises CoordinationError."""
    url = mailboxes().public_url
    if not url.startswith("https://"):
        return None
    wanted = select(PublicAddress.verified_at, PublicAddress.problem, PublicAddress.key)
    with transaction(reads=True) as db:
        row = db.execute(wanted.where(PublicAddress.url == url)).one_or_none()
    since = (datetime.now(UTC) - timedelta(days=HOLDS_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    if row is None or row.problem or row.verified_at < since:
        return None
    key = next(iter(link_key.known()), "")
    return Verified(url, key) if key and link_key.fingerprint(key) == row.key else None


def answer(nonce: str) -> str:
    """What the page says to a random word; empty without a key. Raises CoordinationError."""
    key = next(iter(link_key.known()), "")
    return _answer(key, nonce) if key else ""


def check() -> Checked:
    """Try the public address, with a key that is made if it is missing, and record it. Raises CoordinationError."""
    url = mailboxes().public_url
    if not url:
        raise CoordinationError(f"{FILE} names no public_url: mails offer to unsubscribe by mail alone")
    key = link_key.ensure()[0]
    problem = _problem(url, key)
    with transaction() as db:
        row = db.get(PublicAddress, url) or PublicAddress(url=url, verified_at="", problem="", key="")
        row.problem = problem
        if not problem:
            row.verified_at, row.key = now_text(), link_key.fingerprint(key)
        db.add(row)
    return Checked(url, problem, row.verified_at)


def _answer(key: str, nonce: str) -> str:
    return hmac.new(link_key.derived(key, "public address"), nonce.encode(), "sha256").hexdigest()


def _problem(url: str, key: str) -> str:
    """Why no links to this address may be mailed; empty if nothing."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        reached = _why_not_reached(url, key)
        return reached or f"reached, but {host} is this machine alone: others cannot follow such a link"
    return _why_not_public(host, parts.port or 443) or _why_not_reached(url, key)


def _why_not_public(host: str, port: int) -> str:
    try:
        found = addresses_of(host, port)
    except OSError as error:
        return clean(f"the name {host} is not found: {error.strerror or error}")
    inner = next((one for one in found if is_loopback(one) or not ipaddress.ip_address(one).is_global), None)
    return f"{host} leads to {inner}, which is no public address" if inner or not found else ""


def addresses_of(host: str, port: int) -> list[str]:
    """The addresses that a name leads to; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(one[4][0]).partition("%")[0] for one in found]


def _why_not_reached(url: str, key: str) -> str:
    """Send a random word, and compare what comes back."""
    import requests

    nonce = secrets.token_hex(16)
    try:
        with requests.Session() as session:
            session.trust_env = False  # no proxy and no authorities of one's own: as others reach it
            with session.get(f"{url}{PATH}{nonce}", timeout=SECONDS, allow_redirects=False, stream=True) as response:
                status, place = response.status_code, response.headers.get("Location", "")
                said = response.raw.read(_LONGEST_ANSWER, decode_content=True)
    except requests.exceptions.SSLError as error:
        return clean(f"its certificate is not valid: {error}")[:300]
    except requests.exceptions.Timeout:
        return f"no answer within {SECONDS} seconds"
    except (requests.exceptions.RequestException, OSError) as error:
        return clean(f"it is not reached: {error}")[:300]
    if 300 <= status < 400:
        return clean(f"it leads on to {place}: name that as public_url")[:300]
    if status == 503:
        return "the page answers that it cannot work now; web.log in the state folder has the reason"
    if status != 200:
        return f"what answers there is not this page, or the page has no key yet (status {status})"
    if not hmac.compare_digest(bytes(said).strip(), _answer(key, nonce).encode()):
        return f"what answers there is another page, or has another key than {link_key.file()} or ${link_key.NAME} here"
    return ""
