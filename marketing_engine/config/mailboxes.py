"""`config/mailboxes.yaml`: the mailboxes that mail leaves by and arrives in.

Passwords and keys stand in the environment or in the secrets file, under the names that are given here.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints, field_validator, model_validator

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import ConfigError, load_parts
from marketing_engine.config.secrets import LOOPBACK, url_problem
from marketing_engine.config.shapes import Email, Strict, Text

FILE = "mailboxes.yaml"

EMBEDDED = "maildir"
"""The mailbox that is always there: `state/outbox` and `state/inbox`."""

MailboxName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Host = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=r"^[A-Za-z0-9._:-]{1,253}$")]
_SECRET_NAME = StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]{0,80}$")
SecretName = Annotated[str, _SECRET_NAME]
"""Of a variable in the environment, or of a line in the secrets file."""
Folder = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]

Tls = Literal["implicit", "starttls", "none"]
"""`implicit`: from the first byte. `starttls`: no mail and no login without it. `none`: on this machine only."""


class OAuth(Strict):
    """Where access tokens come from (RFC 6749, refresh token): Microsoft 365 and Gmail want them instead of passwords.

    `refresh_token` and `client_secret` are names of secrets; a public client has no secret.
    """

    token_url: Text
    client_id: Text
    refresh_token: SecretName
    client_secret: SecretName | None = None
    scope: str = ""

    @field_validator("token_url")
    @classmethod
    def _is_safe(cls, url: str) -> str:
        problem = url_problem(url)
        if problem:
            raise ValueError(problem)
        return url


class Server(Strict):
    """A mail server and a login. `password` is the name of a secret; with `oauth` the login is XOAUTH2."""

    host: Host
    port: int | None = Field(default=None, ge=1, le=65535)
    tls: Tls | None = None
    user: Text | None = None
    password: SecretName | None = None
    oauth: OAuth | None = None
    seconds: float = Field(default=10, gt=0, le=25)

    @model_validator(mode="after")
    def _logs_in_safely(self) -> "Server":
        if self.password and self.oauth:
            raise ValueError("either password or oauth, not both")
        if (self.password or self.oauth) and not self.user:
            raise ValueError("a login needs user")
        if self.tls == "none" and self.host not in LOOPBACK:
            raise ValueError("tls: none is for servers on this machine; a password would be read on the way")
        return self


class Smtp(Server):
    """Sending by SMTP. Port 587 (STARTTLS) by default; port 465 is TLS from the first byte."""

    by: Literal["smtp"]

    @property
    def used_port(self) -> int:
        """The port."""
        return self.port or (465 if self.tls == "implicit" else 587)

    @property
    def used_tls(self) -> Tls:
        """How the connection is protected."""
        return self.tls or ("implicit" if self.port == 465 else "starttls")


class SendGrid(Strict):
    """Sending by SendGrid's API v3; `key` and `webhook_key` are names of secrets.

    `webhook_key` is the public key that SendGrid shows for its signed event webhook. With `sandbox` nothing leaves.
    """

    by: Literal["sendgrid"]
    key: SecretName = "SENDGRID_API_KEY"
    webhook_key: SecretName | None = None
    sandbox: bool = False
    base_url: str = "https://api.sendgrid.com"
    seconds: float = Field(default=10, gt=0, le=25)

    @field_validator("base_url")
    @classmethod
    def _is_safe(cls, url: str) -> str:
        problem = url_problem(url)
        if problem:
            raise ValueError(problem)
        return url.rstrip("/")


class OutboxFolder(Strict):
    """No sending: mail is laid into `state/outbox`."""

    by: Literal["maildir"]


class Imap(Server):
    """Reading by IMAP. Port 993 (TLS) by default.

    `folders` are read, from mails of the last `first_days` on at the first time. A mail that was taken in is marked as
    seen, and moved only where `move_to` names a folder; nothing is ever deleted.
    """

    by: Literal["imap"]
    folders: list[Folder] = Field(default=["INBOX"], min_length=1)
    spam_folders: list[Folder] = Field(default=["Junk", "Spam", "[Gmail]/Spam", "Junk Email"])
    move_to: Folder | None = None
    mark_seen: bool = True
    first_days: int = Field(default=7, ge=0, le=365)

    @property
    def used_port(self) -> int:
        """The port."""
        return self.port or (143 if self.tls in ("starttls", "none") else 993)

    @property
    def used_tls(self) -> Tls:
        """How the connection is protected."""
        return self.tls or ("starttls" if self.port == 143 else "implicit")


class InboundParse(Strict):
    """Replies come to the web server from SendGrid's Inbound Parse; `token` is the name of the secret in its URL."""

    by: Literal["sendgrid"]
    token: SecretName


class InboxFolder(Strict):
    """Replies are laid into `state/inbox` by another program."""

    by: Literal["maildir"]


class SentFolder(Strict):
    """The IMAP folder that shows what left, on the server that `receive` names, or on one of its own.

    `filled_by: server` where the provider itself keeps a copy of what it accepts (Gmail, Microsoft 365): then a mail
    that is not there after `settle_minutes` did not leave. `filled_by: us` where this program appends the copy.
    """

    folder: Folder = "Sent"
    filled_by: Literal["server", "us"] = "us"
    settle_minutes: float = Field(default=10, ge=0, le=1440)
    server: Imap | None = None


class Mailbox(Strict):
    """One mailbox: an address, how mail leaves by it, how mail arrives in it.

    The sender's name is the campaign's, which its mails are signed with. `cost_per_mail` is in dollars.
    """

    address: Email
    send: Annotated[Smtp | SendGrid | OutboxFolder, Field(discriminator="by")]
    sent: SentFolder | None = None
    receive: Annotated[Imap | InboundParse | InboxFolder, Field(discriminator="by")] = InboxFolder(by="maildir")
    cost_per_mail: float = Field(default=0, ge=0, le=10)
    dkim_selectors: list[Text] = Field(default_factory=list)

    @model_validator(mode="after")
    def _sent_has_a_server(self) -> "Mailbox":
        if self.sent is not None and self.sent.server is None and not isinstance(self.receive, Imap):
            raise ValueError("sent needs receive by imap, or a server of its own")
        return self

    @property
    def is_real(self) -> bool:
        """Whether mail goes further than this machine."""
        return not isinstance(self.send, OutboxFolder) and not (isinstance(self.send, SendGrid) and self.send.sandbox)


def secret_names(settings: Strict) -> list[str]:
    """The names of all secrets that these settings need, each once."""
    found: list[str] = []
    for name, about in type(settings).model_fields.items():
        value = getattr(settings, name)
        if isinstance(value, Strict):
            found += secret_names(value)
        elif value and (_SECRET_NAME in about.metadata or SecretName in get_args(about.annotation)):
            found.append(value)
    return list(dict.fromkeys(found))


class SeedAddress(Strict):
    """An address of one's own at a provider, read by IMAP: where do our mails land there?"""

    address: Email
    read: Imap


class Mailboxes(Strict):
    """`config/mailboxes.yaml`.

    A mailbox that was not read for `unread_after_hours` sends no follow-up. A batch by a real mailbox can be cancelled
    for `cancel_minutes`. A mailbox that cannot send is tried again in the same batch `retry_after_seconds`.
    `public_url` is where the page is reached from outside, for unsubscribe links and webhooks.
    """

    mailboxes: dict[MailboxName, Mailbox] = Field(default_factory=dict)
    unread_after_hours: float = Field(default=24, gt=0, le=720)
    cancel_minutes: float = Field(default=10, ge=0, le=1440)
    retry_after_seconds: list[Annotated[float, Field(ge=0, le=600)]] = Field(default=[2, 10, 30], max_length=10)
    public_url: str = ""
    seeds: list[SeedAddress] = Field(default_factory=list)

    @field_validator("mailboxes")
    @classmethod
    def _leaves_the_embedded_one(cls, mailboxes: dict[str, Mailbox]) -> dict[str, Mailbox]:
        if EMBEDDED in mailboxes:
            raise ValueError(f"{EMBEDDED!r} is the name of the embedded mailbox")
        return mailboxes

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, url: str) -> str:
        problem = url_problem(url) if url else ""
        if problem:
            raise ValueError(problem)
        return url.rstrip("/")


def mailboxes() -> Mailboxes:
    """What the configuration in use says now, without the mailboxes that have a mistake; raises ConfigError."""
    return _in_use()[0]


def mistaken() -> dict[str, str]:
    """The mistakes in the settings of mailboxes, by the mailbox's name: one keeps no other mailbox from its work."""
    return _in_use()[1]


def mailbox(name: str) -> Mailbox | None:
    """The mailbox of this name; raises ConfigError where its settings have a mistake."""
    refuse_mistaken([name])
    return mailboxes().mailboxes.get(name)


def refuse_mistaken(names: Iterable[str]) -> None:
    """Raise ConfigError where the settings of one of these mailboxes have a mistake."""
    mistakes = mistaken()
    for name in names:
        if name in mistakes:
            raise ConfigError(mistakes[name])


def _in_use() -> tuple[Mailboxes, dict[str, str]]:
    path = config_file(FILE)
    try:
        about = path.stat()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    return _load(path, about.st_mtime_ns, about.st_size)


@lru_cache(maxsize=1)
def _load(path: Path, _changed: int, _size: int) -> tuple[Mailboxes, dict[str, str]]:
    return load_parts(path, Mailboxes, "mailboxes")
