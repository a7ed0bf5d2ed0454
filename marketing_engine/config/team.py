"""`config/team.yaml`: roles and their scripts, sessions, where the page listens, who is told of approvals."""

import ipaddress
from typing import Annotated

from pydantic import Field, IPvAnyNetwork, StringConstraints, field_validator, model_validator

from coordination import address
from coordination.errors import UsageError
from marketing_engine.config import roles
from marketing_engine.config.shapes import Strict, Text


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
    allowed_hosts: list[Host] = Field(default_factory=list)
    trusted_proxies: list[IPvAnyNetwork] = Field(default_factory=list)

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
    notify: list[Text] = Field(default_factory=list)

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
