"""Access tokens of mail servers that take no passwords, and the words in which a login gives one (XOAUTH2).

A refresh token (RFC 6749, section 6) brings an access token, which is kept in this process alone until shortly before
it expires. Where the service hands out a new refresh token with it, this process uses that one from then on; the one in
the secrets must stay valid for the other processes.
"""

import json
import re
import threading
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from marketing_engine.channels.protocol import ChannelError
from marketing_engine.channels.time_limits import within
from marketing_engine.config.mailboxes import OAuth
from marketing_engine.config.secrets import LOOPBACK, missing, secret

if TYPE_CHECKING:
    import requests

SECONDS = 10.0
"""What fetching a token takes at most."""

_LARGEST = 200_000  # bytes of an answer that are read
_EARLY = 60.0  # seconds before its end from which a token is not used any more
_USUAL_LIFE = 600.0  # seconds, where the service does not say
_LONGEST_LIFE = 86_400.0
_TOKEN = re.compile(r"[!-~]{1,20000}")
_ERROR = re.compile(r"[a-z_]{1,40}")
_MICROSOFT = re.compile(r"\bAADSTS\d{4,9}\b")

_Key = tuple[str, str, str, str]


@dataclass(frozen=True)
class _Kept:
    """An access token, and the refresh tokens: `first` is the one of the secrets, `refresh` the one to use next."""

    access: str
    until: float
    first: str
    refresh: str


_kept: dict[_Key, _Kept] = {}
_one_at_a_time = threading.Lock()
"""A refresh token that is replaced when it is used must not be used twice."""


def access_token(oauth: OAuth, *, fresh: bool = False, seconds: float = SECONDS) -> str:
    """An access token that is valid now; with `fresh` a new one, since the server refused the last.

    It takes so many seconds at most. Raises ChannelError, which holds nothing of a token, and CoordinationError for
    secrets that cannot be read.
    """
    try:
        return within(seconds, lambda: _access_token(oauth, fresh, monotonic() + seconds))
    except TimeoutError:
        global _one_at_a_time
        _one_at_a_time = threading.Lock()  # what hangs keeps the old one
        raise ChannelError(f"{_host(oauth)}: no access token within {seconds:.0f} s") from None


def sasl(user: str, token: str) -> bytes:
    """What a client says first in XOAUTH2, before it is encoded in base64. Raises ChannelError for odd characters."""
    if "\x01" in user or not _TOKEN.fullmatch(token):
        raise ChannelError("no login can be made of this user and token: they hold control characters")
    return f"user={user}\x01auth=Bearer {token}\x01\x01".encode()


def _access_token(oauth: OAuth, fresh: bool, end: float) -> str:
    key = (oauth.token_url, oauth.client_id, oauth.refresh_token, oauth.scope)
    first = _secret(oauth.refresh_token)
    with _one_at_a_time:
        kept = _kept.get(key)
        if kept is not None and kept.first != first:
            kept = None  # the user has signed in anew
        if kept is not None and not fresh and monotonic() < kept.until:
            return kept.access
        _kept[key] = kept = _fetch(oauth, first, kept.refresh if kept else first, end)
        return kept.access


def _secret(name: str) -> str:
    value = secret(name)
    if value is None:
        raise ChannelError(missing(name))
    return value


def _host(oauth: OAuth) -> str:
    return urlsplit(oauth.token_url).hostname or ""


def _fetch(oauth: OAuth, first: str, refresh: str, end: float) -> _Kept:
    """Ask with the newest refresh token; where that is not taken any more, with the one of the secrets."""
    asked_at = monotonic()
    status, body = _exchange(oauth, refresh, end)
    if status != 200 and refresh != first:
        status, body = _exchange(oauth, first, end)
        refresh = first
    answer = _record(body)
    if status != 200:
        raise ChannelError(_refusal(oauth, status, answer))
    access, kind = answer.get("access_token"), answer.get("token_type", "bearer")
    if not isinstance(access, str) or not _TOKEN.fullmatch(access) or str(kind).lower() != "bearer":
        raise ChannelError(f"{_host(oauth)}: its answer holds no access token that can be used")
    life = _life(answer.get("expires_in"))
    newer = answer.get("refresh_token")
    newer = newer if isinstance(newer, str) and _TOKEN.fullmatch(newer) else refresh
    return _Kept(access, asked_at + life - min(_EARLY, life / 2), first, newer)


def _life(said: object) -> float:
    """Seconds that a token lives, as the service says, in a number or a text; 0 for what makes no sense."""
    if said is None:
        return _USUAL_LIFE
    with suppress(ValueError):
        life = float(said) if isinstance(said, int | float | str) else 0.0
        return min(life, _LONGEST_LIFE) if life > 0 else 0.0
    return 0.0


def _record(body: bytes) -> dict[str, object]:
    with suppress(ValueError, RecursionError):  # an answer that is no JSON says nothing
        answer = json.loads(body)
        if isinstance(answer, dict):
            return answer
    return {}


def _refusal(oauth: OAuth, status: int, answer: dict[str, object]) -> str:
    """What went wrong and what to do, in words of ours: the service's own could quote a token."""
    error = answer.get("error")
    error = error if isinstance(error, str) and _ERROR.fullmatch(error) else f"status {status}"
    number = _MICROSOFT.search(str(answer.get("error_description", "")))
    said = f"{_host(oauth)} gives no access token ({error}{f', {number.group()}' if number else ''})"
    if error == "invalid_grant":
        return f"{said}: sign in again and put the new refresh token into the secret {oauth.refresh_token}"
    if error in ("invalid_client", "unauthorized_client"):
        return f"{said}: check client_id and {oauth.client_secret or 'whether the client needs a client_secret'}"
    if error == "invalid_scope":
        return f"{said}: check scope in the mailbox's oauth"
    return said


def _exchange(oauth: OAuth, refresh: str, end: float) -> tuple[int, bytes]:
    """The status and the body of the service's answer. Raises ChannelError."""
    import requests

    form = {"grant_type": "refresh_token", "client_id": oauth.client_id, "refresh_token": refresh}
    if oauth.client_secret:
        form["client_secret"] = _secret(oauth.client_secret)
    if oauth.scope:
        form["scope"] = oauth.scope
    try:
        with _session(oauth.token_url) as session:
            return _post(session, oauth.token_url, form, end)
    except requests.exceptions.SSLError:
        problem = "the secure connection failed"
    except (requests.exceptions.Timeout, TimeoutError):
        problem = "no whole answer in time"
    except Exception:  # an exception's own words may quote the request, which holds the tokens
        problem = "no connection, or it was cut off"
    raise ChannelError(f"{_host(oauth)}: no access token: {problem}")


def _session(url: str) -> "requests.Session":
    import requests

    session = requests.Session()
    session.trust_env = urlsplit(url).hostname not in LOOPBACK  # this machine is not reached through a proxy
    return session


def _post(session: "requests.Session", url: str, form: dict[str, str], end: float) -> tuple[int, bytes]:
    left = end - monotonic()
    if left <= 0:
        raise TimeoutError
    with session.post(
        url,
        data=form,
        headers={"Accept": "application/json"},
        auth=lambda request: request,  # nothing from ~/.netrc
        timeout=left,
        allow_redirects=False,
        stream=True,
    ) as answer:
        body = b""
        for part in answer.iter_content(8192):
            body += part
            if len(body) > _LARGEST:
                return answer.status_code, b""
            if monotonic() > end:
                raise TimeoutError
        return answer.status_code, body
