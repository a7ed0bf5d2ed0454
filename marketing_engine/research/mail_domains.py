"""Whether the domains of addresses take mail, asked of DNS; where there is none, "not checked"."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from pydantic import Field, field_validator
from sqlalchemy import select

from coordination.registry import now_text
from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.config.shapes import Strict
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import MailDomain

if TYPE_CHECKING:
    from dns.resolver import Resolver

Answer = Literal["accepts", "refuses", "not checked"]

RESERVED = ("example", "example.com", "example.net", "example.org", "test", "invalid", "localhost", "local")
"""Names that no mail can go to (RFC 2606, RFC 6762): DNS has no say in them."""

UNANSWERED = 2
"""After so many questions that nobody answered there is no DNS here."""


class EmailSettings(Strict):
    """`config/email.yaml`."""

    dns: str = "system"
    dns_seconds: float = Field(default=3, gt=0, le=20)
    dns_days: int = Field(default=30, ge=0)

    @field_validator("dns", mode="before")
    @classmethod
    def _off_is_no_boolean(cls, dns: object) -> object:
        return "off" if dns is False else dns  # YAML reads a bare off as false

    @field_validator("dns")
    @classmethod
    def _is_a_server(cls, dns: str) -> str:
        host, _, port = dns.rpartition(":")
        if dns in ("system", "off") or (host and port.isdigit()):
            return dns
        raise ValueError("expected system, off, or a name server's address:port")


def is_reserved(domain: str) -> bool:
    """Whether a domain is for examples only."""
    return any(domain == name or domain.endswith(f".{name}") for name in RESERVED)


def answers(domains: Iterable[str], settings: EmailSettings | None = None) -> dict[str, tuple[Answer, str]]:
    """What is known of each domain, and when it was asked; asks DNS for those not known lately.

    What DNS says is kept in the records. No transaction is open while it is asked.
    """
    used = settings or load(config_file("email.yaml"), EmailSettings)
    wanted = sorted({domain for domain in domains if domain})
    since = (datetime.now(UTC) - timedelta(days=used.dns_days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    found: dict[str, tuple[Answer, str]] = {}
    with transaction(reads=True) as db:
        for at in range(0, len(wanted), 500):
            part = MailDomain.domain.in_(wanted[at : at + 500])
            for row in db.scalars(select(MailDomain).where(part, MailDomain.checked_at >= since)):
                found[row.domain] = ("accepts" if row.answer == "accepts" else "refuses", row.checked_at)
    asked = _ask([d for d in wanted if d not in found and not is_reserved(d)], used) if used.dns != "off" else {}
    now = now_text()
    if asked:
        with transaction() as db:
            for domain, answer in asked.items():
                db.merge(MailDomain(domain=domain, answer=answer, checked_at=now))
    found.update({domain: (answer, now) for domain, answer in asked.items()})
    return {domain: found.get(domain, ("not checked", "")) for domain in wanted}


def _ask(domains: list[str], settings: EmailSettings) -> dict[str, Answer]:
    """What DNS says; a domain that nobody answered for is left out."""
    if not domains:
        return {}
    from email_validator import EmailUndeliverableError
    from email_validator.deliverability import validate_email_deliverability

    resolver = resolver_of(settings)
    if resolver is None:
        return {}
    said: dict[str, Answer] = {}
    unanswered = 0
    for domain in domains:
        try:
            told = validate_email_deliverability(domain, domain, dns_resolver=resolver)
        except EmailUndeliverableError as error:
            if error.__cause__ is None or "does not" in str(error):
                said[domain] = "refuses"
            continue
        if "mx" in told:
            said[domain] = "accepts"
            unanswered = 0
            continue
        unanswered += 1
        if unanswered >= UNANSWERED:
            break
    return said


def resolver_of(settings: EmailSettings, kind: "type[Resolver] | None" = None) -> "Resolver | None":
    """Asks the name servers that the settings say, `off` apart; None where this machine names none."""
    import dns.exception
    from dns.resolver import Resolver

    try:
        resolver = (kind or Resolver)(configure=settings.dns == "system")
    except dns.exception.DNSException:
        return None
    if settings.dns != "system":
        host, _, port = settings.dns.rpartition(":")
        resolver.nameservers, resolver.port = [host], int(port)
    resolver.lifetime = settings.dns_seconds
    return resolver
