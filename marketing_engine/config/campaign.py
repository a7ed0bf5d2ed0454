"""The shapes of the files in config/: campaign, template, team. The ICP has a room of its own."""

import ipaddress
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, IPvAnyNetwork, StringConstraints, field_validator, model_validator

from coordination import address
from coordination.errors import UsageError
from marketing_engine.config import roles
from marketing_engine.config.csv_columns import COLUMNS

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\x00-\x1f\x7f]*$")]
Words = list[Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1)]]
Email = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, pattern=r"^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]+$"
    ),
]


EmailStatus = Literal["verified", "guessed", "role", "catch_all", "unknown"]
"""What is known of an address, see `judgement/email_status.py`; one that takes no mail is never written to."""


FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]


class Strict(BaseModel):
    """A key that is not known is a mistake, not a surprise later."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Sender(Strict):
    """Who the mail is from. The postal address stands in every mail (CAN-SPAM)."""

    name: Text
    email: Email
    company: Text
    postal_address: Text


class Step(Strict):
    """One mail of a sequence: which template, and how many days after the one before."""

    template: Text
    after_days: int = Field(default=0, ge=0, le=365)


class Daily(Strict):
    """How much a day may bring."""

    prospects: int = Field(default=50, ge=1, le=10_000)
    minimum_score: int = Field(default=0, ge=0, le=100)


class Campaign(Strict):
    """`config/campaigns/<id>.yaml`.

    `source` is where people come from: CSV files, relative to the configuration folder, or `apollo`; `columns` names
    the files' columns for fields of ours where they are not understood by themselves. `judge` is who scores: `auto` is
    Claude where there is a key and rules elsewhere; with `claude` people wait where it cannot be asked.
    `email_statuses` are those of addresses that may be written to. `channel` is how its mail leaves, see channels/.
    """

    name: Text
    icp: Text
    source: list[Text] = Field(min_length=1)
    columns: dict[FieldName, Text] = {}
    judge: Literal["auto", "rules", "claude"] = "auto"
    sender: Sender
    daily: Daily = Daily()
    sequence: list[Step] = Field(min_length=1)
    email_statuses: list[EmailStatus] = Field(default=["verified"], min_length=1)
    auto_reply: Text | None = None
    channel: Text = "maildir"
    id: str = ""

    @field_validator("columns")
    @classmethod
    def _are_fields(cls, columns: dict[str, str]) -> dict[str, str]:
        for field in columns:
            if field not in COLUMNS:
                near = get_close_matches(field, COLUMNS, 1)
                meant = f"; did you mean {near[0]}?" if near else ""
                raise ValueError(f"unknown field {field!r}{meant} (known: {', '.join(COLUMNS)})")
        return columns

    @field_validator("source", mode="before")
    @classmethod
    def _one_or_more(cls, source: object) -> object:
        return [source] if isinstance(source, str) else source

    @model_validator(mode="after")
    def _first_step_comes_at_once(self) -> "Campaign":
        if self.sequence[0].after_days:
            raise ValueError("the first step of a sequence has no after_days")
        return self


class TemplateHead(Strict):
    """The front matter of `config/templates/<name>.md`."""

    id: Text
    subject: Text
    about: str = ""


class Role(Strict):
    """What sessions of a role run when mail arrives; none for people."""

    script: Text | None = None

    @field_validator("script")
    @classmethod
    def _is_there(cls, script: str | None) -> str | None:
        if script is not None and not roles.is_script(script):
            raise ValueError(f"expected {', '.join(roles.scripts())}")
        return script


class Member(Strict):
    """One session of the team; `number` is its # in reports."""

    name: Text
    number: int = Field(ge=1)
    role: Text
    work: str = ""

    @field_validator("name")
    @classmethod
    def _is_a_name(cls, name: str) -> str:
        problem = address.name_problem(name)
        if problem:
            raise ValueError(problem)
        return name


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine's own."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    return bool((getattr(address, "ipv4_mapped", None) or address).is_loopback)


Host = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=r"^[A-Za-z0-9._:-]+$")]


class Web(Strict):
    """Where the page and the API listen, and under which names (as browsers send them, without port).

    `trusted_proxies` are addresses or networks of reverse proxies; only their `X-Forwarded-For` and
    `X-Forwarded-Proto` are believed.
    """

    host: Host = "127.0.0.1"
    port: int = Field(default=8700, ge=1, le=65535)
    allowed_hosts: list[Host] = []
    trusted_proxies: list[IPvAnyNetwork] = []

    @property
    def hosts(self) -> frozenset[str]:
        """Every name that a request may be for."""
        return frozenset(("localhost", "127.0.0.1", "::1", self.host, *self.allowed_hosts))

    @property
    def is_local(self) -> bool:
        """Whether only programs on this machine can reach it."""
        return is_loopback(self.host)


class Team(Strict):
    """`config/team.yaml`. `notify` is who is told that approvals wait."""

    roles: dict[str, Role]
    sessions: list[Member] = Field(min_length=1)
    web: Web = Web()
    notify: list[Text] = []

    @field_validator("notify")
    @classmethod
    def _are_addresses(cls, notify: list[str]) -> list[str]:
        for name in notify:
            try:
                address.check_address(name)
            except UsageError as error:
                raise ValueError(str(error)) from None
        return notify

    @model_validator(mode="after")
    def _consistent(self) -> "Team":
        names = [member.name.lower() for member in self.sessions]
        numbers = [member.number for member in self.sessions]
        if len(set(names)) < len(names):
            raise ValueError("two sessions have the same name")
        if len(set(numbers)) < len(numbers):
            raise ValueError("two sessions have the same number")
        for member in self.sessions:
            if member.role not in self.roles:
                raise ValueError(f"role {member.role!r} of {member.name} is not among roles: {', '.join(self.roles)}")
        return self

    def of_role(self, role: str) -> list[Member]:
        """The members of a role, by number."""
        return sorted((m for m in self.sessions if m.role == role), key=lambda member: member.number)

    def member(self, name: str) -> Member | None:
        """The member with this name."""
        return next((member for member in self.sessions if member.name == name), None)


class Template(BaseModel):
    """A mail template: its name (the file's), front matter, and body in Jinja's `{{ name }}` form."""

    model_config = ConfigDict(frozen=True)

    name: str
    head: TemplateHead
    body: str
    path: Path
    body_line: int
