"""Access tokens: fetched once, fetched anew when they end or are refused, and never shown."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
from conftest import free_port
from token_look_alike import HANG, TokenLookAlike

from coordination.errors import CoordinationError
from marketing_engine.channels import xoauth2
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.channels.xoauth2 import access_token, sasl
from marketing_engine.config.mailboxes import OAuth


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins without tokens."""
    monkeypatch.setattr(xoauth2, "_kept", {})
    monkeypatch.setenv("DANA_REFRESH", "first-refresh-token-0001")


@pytest.fixture
def tokens() -> Iterator[TokenLookAlike]:
    """A token service that gives the same refresh token for ever."""
    with TokenLookAlike() as made:
        yield made


def oauth(tokens: TokenLookAlike, **more: str) -> OAuth:
    """The settings for a service."""
    return OAuth(token_url=tokens.url, client_id="client-of-ours", refresh_token="DANA_REFRESH", **more)


def problem(tokens: TokenLookAlike, **more: object) -> str:
    """What is said where there is no token; it holds none."""
    with pytest.raises(ChannelError) as raised:
        access_token(oauth(tokens), **more)
    said = str(raised.value)
    assert "refresh-token" not in said
    assert "access-token" not in said
    assert raised.value.__cause__ is None
    return said


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that tokens end by."""
    made = Clock()
    monkeypatch.setattr(xoauth2, "monotonic", made)
    return made


def test_a_token_is_fetched_once(tokens: TokenLookAlike, monkeypatch: pytest.MonkeyPatch) -> None:
    """The form is the one of RFC 6749, section 6; the token serves until it ends."""
    monkeypatch.setenv("CLIENT_SECRET", "the client's own secret")
    about = oauth(tokens, client_secret="CLIENT_SECRET", scope="https://mail.example/ offline_access")
    assert {access_token(about) for _ in range(5)} == {"access-token-of-number-1"}
    assert tokens.requests == [
        {
            "grant_type": "refresh_token",
            "client_id": "client-of-ours",
            "refresh_token": "first-refresh-token-0001",
            "client_secret": "the client's own secret",
            "scope": "https://mail.example/ offline_access",
        }
    ]
    assert tokens.headers[0]["Content-Type"] == "application/x-www-form-urlencoded"
    assert "Authorization" not in tokens.headers[0]


def test_a_public_client_has_no_secret(tokens: TokenLookAlike) -> None:
    """Without client_secret and scope neither is sent."""
    access_token(oauth(tokens))
    assert tokens.requests[0].keys() == {"grant_type", "client_id", "refresh_token"}


def test_a_token_that_a_server_refused_is_fetched_anew(tokens: TokenLookAlike) -> None:
    """`fresh` passes over the one that is kept, and the new one is kept in its place."""
    access_token(oauth(tokens))
    assert access_token(oauth(tokens), fresh=True) == "access-token-of-number-2"
    assert access_token(oauth(tokens)) == "access-token-of-number-2"


@pytest.mark.parametrize(
    ("expires_in", "good_for"),
    [
        (3600, 3540),
        ("3600", 3540),
        (30, 15),
        (None, 540),
        (10**12, 86_340),
        (0, 0),
        (-5, 0),
        ("nonsense", 0),
        ("nan", 0),
        ([], 0),
    ],
)
def test_a_token_ends_before_its_time(
    tokens: TokenLookAlike, clock: Clock, expires_in: object, good_for: float
) -> None:
    """A minute early, or half its life if that is shorter; what makes no sense is not kept."""
    tokens.expires_in = expires_in
    access_token(oauth(tokens), seconds=5)
    clock.now += max(good_for - 0.5, 0)
    access_token(oauth(tokens), seconds=5)
    assert len(tokens.requests) == (1 if good_for else 2)
    clock.now += 1
    access_token(oauth(tokens), seconds=5)
    assert len(tokens.requests) == (2 if good_for else 3)


@pytest.mark.parametrize("jump", [-86_400.0 * 400, 86_400.0 * 400])
def test_the_wall_clock_may_jump(tokens: TokenLookAlike, monkeypatch: pytest.MonkeyPatch, jump: float) -> None:
    """A clock that is set forward or back neither ends a token nor keeps it alive."""
    access_token(oauth(tokens))
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + jump)
    access_token(oauth(tokens))
    assert len(tokens.requests) == 1


@pytest.mark.parametrize("voids", [False, True])
def test_a_new_refresh_token_is_used_next(voids: bool) -> None:
    """A process uses the newest one, whether or not the service voids the one before."""
    with TokenLookAlike(rotates=True, voids=voids) as tokens:
        for number in range(1, 5):
            assert access_token(oauth(tokens), fresh=True) == f"access-token-of-number-{number}"
        assert [form["refresh_token"] for form in tokens.requests] == [
            "first-refresh-token-0001",
            *(f"rotated-refresh-token-{number}" for number in (1, 2, 3)),
        ]


def test_the_first_refresh_token_serves_where_the_newest_does_not() -> None:
    """A newer one that was taken back is passed over for the one of the secrets."""
    with TokenLookAlike(rotates=True) as tokens:
        access_token(oauth(tokens))
        tokens.refresh_tokens.discard("rotated-refresh-token-1")
        assert access_token(oauth(tokens), fresh=True) == "access-token-of-number-3"


def test_a_new_sign_in_is_noticed(tokens: TokenLookAlike, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another refresh token in the secrets means another access token, at once."""
    access_token(oauth(tokens))
    tokens.refresh_tokens.add("another-refresh-token")
    monkeypatch.setenv("DANA_REFRESH", "another-refresh-token")
    assert access_token(oauth(tokens)) == "access-token-of-number-2"
    assert tokens.requests[-1]["refresh_token"] == "another-refresh-token"


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (
            400,
            {"error": "invalid_grant"},
            "(invalid_grant): sign in again and put the new refresh token into the secret DANA_REFRESH",
        ),
        (
            400,
            {"error": "invalid_grant", "error_description": "AADSTS700082: first-refresh-token-0001 expired"},
            "(invalid_grant, AADSTS700082): sign in",
        ),
        (401, {"error": "invalid_client"}, "(invalid_client): check client_id and whether"),
        (400, {"error": "invalid_scope"}, "(invalid_scope): check scope"),
        (400, {"error": "first-refresh-token-0001"}, "(status 400)"),
        (503, b"<html>first-refresh-token-0001</html>", "(status 503)"),
        (302, b"", "(status 302)"),
        (200, b"[]", "no access token that can be used"),
        (200, b"[" * 100_000, "no access token that can be used"),
        (200, b" " * 300_000, "no access token that can be used"),
        (200, {"access_token": "with a space"}, "no access token that can be used"),
        (200, {"access_token": "a\x01b"}, "no access token that can be used"),
        (200, {"access_token": 7}, "no access token that can be used"),
        (200, {"access_token": "abc", "token_type": "mac"}, "no access token that can be used"),
    ],
)
def test_refusals_say_what_to_do(tokens: TokenLookAlike, status: int, body: object, says: str) -> None:
    """In words of ours: those of the service can hold a token."""
    tokens.next(status, body)
    assert says in problem(tokens)
    assert access_token(oauth(tokens))  # a failure is not kept


def test_a_service_that_hangs(tokens: TokenLookAlike) -> None:
    """It is left in time, and the next call asks anew."""
    tokens.next(HANG, None)
    began = time.monotonic()
    assert "no " in problem(tokens, seconds=0.5)
    assert time.monotonic() - began < 5
    assert access_token(oauth(tokens))


def test_a_service_that_trickles(tokens: TokenLookAlike) -> None:
    """One byte now and then does not lengthen the wait, nor does it block the next call."""
    listener = socket.create_server(("127.0.0.1", free_port()))

    def trickle() -> None:
        sock, _ = listener.accept()
        with sock:
            try:
                while not tokens.over.wait(0.1):
                    sock.sendall(b"H")
            except OSError:
                return  # the client has gone

    thread = threading.Thread(target=trickle)
    thread.start()
    slow = OAuth(
        token_url=f"http://127.0.0.1:{listener.getsockname()[1]}/token", client_id="c", refresh_token="DANA_REFRESH"
    )
    began = time.monotonic()
    with pytest.raises(ChannelError, match=r"127\.0\.0\.1: no access token within 1 s"):
        access_token(slow, seconds=0.6)
    assert time.monotonic() - began < 5
    assert access_token(oauth(tokens))
    tokens.over.set()
    thread.join()
    listener.close()


def test_no_connection() -> None:
    """A service that is not there is one line, without what was to be sent."""
    about = OAuth(token_url=f"http://127.0.0.1:{free_port()}/token", client_id="c", refresh_token="DANA_REFRESH")
    with pytest.raises(ChannelError, match=r"^127\.0\.0\.1: no access token: no connection, or it was cut off$"):
        access_token(about)


def test_secrets_that_are_not_there(tokens: TokenLookAlike, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    """The name of the secret is said; a secrets file that others can read is refused."""
    monkeypatch.setenv("MARKETING_SECRETS", str(tmp_path / "secrets.env"))
    monkeypatch.delenv("DANA_REFRESH")
    assert problem(tokens).startswith("there is no secret DANA_REFRESH")
    (tmp_path / "secrets.env").write_text("DANA_REFRESH=first-refresh-token-0001\n")
    (tmp_path / "secrets.env").chmod(0o644)
    with pytest.raises(CoordinationError, match="can be read by others"):
        access_token(oauth(tokens))
    (tmp_path / "secrets.env").chmod(0o600)
    assert access_token(oauth(tokens)) == "access-token-of-number-1"


def test_a_slow_command_for_a_secret(tokens: TokenLookAlike, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    """A user's own command that does not come to an end is not waited for longer than for the service."""
    monkeypatch.setenv("MARKETING_SECRETS", str(tmp_path / "secrets.env"))
    monkeypatch.delenv("DANA_REFRESH")
    (tmp_path / "secrets.env").touch(0o600)
    (tmp_path / "secrets.env").write_text("DANA_REFRESH=!exec sleep 3\n")
    began = time.monotonic()
    assert "no access token within" in problem(tokens, seconds=0.5)
    assert time.monotonic() - began < 2.5


def test_two_at_once_fetch_one_token() -> None:
    """Threads of one process share the token: a refresh token that is voided by its use is used once."""
    with TokenLookAlike(rotates=True, voids=True) as tokens:
        found: list[str] = []
        threads = [threading.Thread(target=lambda: found.append(access_token(oauth(tokens)))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == ["access-token-of-number-1"] * 8
        assert len(tokens.requests) == 1


def test_the_words_of_a_login() -> None:
    """As Google's and Microsoft's pages have them; what would break out of them is refused."""
    assert sasl("dana@sender.example", "abc") == b"user=dana@sender.example\x01auth=Bearer abc\x01\x01"
    for user, token in (("dana\x01auth=Bearer x", "abc"), ("dana", "a\x01b"), ("dana", "a b"), ("dana", "")):
        with pytest.raises(ChannelError):
            sasl(user, token)
