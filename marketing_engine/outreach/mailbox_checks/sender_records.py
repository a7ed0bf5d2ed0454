"""What DNS says of a sender's domain: SPF (RFC 7208), DMARC (RFC 9989) and the keys of DKIM (RFC 6376)."""

import time
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from marketing_engine.config.folders import config_file
from marketing_engine.config.loading import load
from marketing_engine.outreach.mailbox_checks.findings import Finding, not_checked, told
from marketing_engine.research import mail_domains
from marketing_engine.research.mail_domains import EmailSettings, is_reserved

if TYPE_CHECKING:
    from dns.resolver import Resolver

QUESTIONS = 5
"""All questions about a domain may take so many times what one may take."""


def organizational(domain: str) -> str:
    """The registered domain that a name belongs to: `mail.works.com` → `works.com`, by the public suffix list."""
    from checkdmarc.utils import get_base_domain  # type: ignore[import-untyped]

    return str(get_base_domain(domain)) if domain else ""


class DomainRecords:
    """Asks DNS about a domain, as `config/email.yaml` says; where it may not, or gets no answer: `not checked`."""

    def __init__(self, domain: str, settings: EmailSettings | None = None) -> None:
        self._domain = domain
        self._settings = settings or load(config_file("email.yaml"), EmailSettings)
        self._unanswered = 0

    def spf(self) -> Finding:
        """Which servers may send for the domain."""
        why = self._why_not(self._domain)
        if why:
            return not_checked("SPF", why)
        from checkdmarc.spf import check_spf  # type: ignore[import-untyped]

        return self._judged("SPF", check_spf, "no server is named that may send for it")

    def dmarc(self) -> Finding:
        """What receivers do with mail that neither SPF nor DKIM shows to be the domain's."""
        why = self._why_not(self._domain)
        if why:
            return not_checked("DMARC", why)
        from checkdmarc.dmarc import check_dmarc  # type: ignore[import-untyped]

        return self._judged("DMARC", check_dmarc, "large providers refuse bulk mail without it")

    def keys(self, names: Collection[tuple[str, str]]) -> list[Finding]:
        """Whether the keys are there that signatures are verified with: `names` are (selector, domain)."""
        return [self._key(f"{selector}._domainkey.{domain}", domain) for selector, domain in sorted(set(names))]

    def _why_not(self, domain: str) -> str:
        if self._settings.dns == "off":
            return "email.yaml says dns: off"
        return f"{domain} is a name for examples" if is_reserved(domain) else ""

    def _judged(self, about: str, check: Any, without: str) -> Finding:
        resolver = self._resolver()
        if resolver is None:
            return not_checked(about, "this machine names no DNS server")
        try:
            found: Mapping[str, Any] = check(self._domain, resolver=resolver)
        except Exception as fault:  # the library trips over a record: that is told, and ends no check
            return not_checked(about, f"its record cannot be understood ({type(fault).__name__})")
        record, error = told(str(found.get("record") or "")), told(str(found.get("error") or ""))
        if error and self._unanswered:
            return not_checked(about, "DNS does not answer")
        if error and not record:
            return Finding(about, "wrong", f"{error.rstrip('.')}: {without}")
        if error:
            return Finding(about, "wrong", f"{record}: {error}")
        warnings = [told(str(warning)) for warning in found.get("warnings") or ()]
        if warnings:
            return Finding(about, "warning", f"{record}: {'; '.join(warnings)[:600]}")
        return Finding(about, "ok", record)

    def _key(self, name: str, domain: str) -> Finding:
        about = "DKIM key"
        why = self._why_not(domain)
        resolver = None if why else self._resolver()
        if resolver is None:
            return not_checked(about, f"{name}: {why or 'this machine names no DNS server'}")
        import dns.exception
        import dns.resolver

        try:
            answers = resolver.resolve(name, "TXT")
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return Finding(about, "wrong", f"{name} is not in DNS: no signature can be verified")
        except (dns.exception.DNSException, OSError, UnicodeError):
            return not_checked(about, f"{name}: DNS does not answer")
        texts = [b"".join(answer.strings).decode("utf-8", "replace") for answer in answers]
        tags = [part.strip() for text in texts for part in text.split(";")]
        if any(tag.startswith("p=") and len(tag) > 2 for tag in tags):
            return Finding(about, "ok", name)
        return Finding(about, "wrong", f"{name} holds no key: {told(' '.join(texts)) or 'it is empty'}")

    def _resolver(self) -> "Resolver | None":
        """A resolver with an end to all questions together, which counts those that got no answer."""
        from dns.resolver import LifetimeTimeout, NoNameservers, Resolver

        deadline = time.monotonic() + QUESTIONS * self._settings.dns_seconds
        self._unanswered = 0

        class Bounded(Resolver):
            def resolve(bounded, *names: Any, **options: Any) -> Any:  # noqa: N805  # self is the domain's
                left = deadline - time.monotonic()
                options["lifetime"] = max(0.01, min(self._settings.dns_seconds, left))
                try:
                    if left <= 0 or self._unanswered >= mail_domains.UNANSWERED:
                        raise LifetimeTimeout(timeout=0, errors=[])  # type: ignore[no-untyped-call]
                    return super().resolve(*names, **options)
                except (LifetimeTimeout, NoNameservers, OSError):
                    self._unanswered += 1
                    raise

        return mail_domains.resolver_of(self._settings, Bounded)
