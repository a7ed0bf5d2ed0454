"""What the header of a mail that arrived shows: who signed it, what that covers, with which domain it aligns."""

import re
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parseaddr

from marketing_engine.outreach.mailbox_checks.findings import Finding, not_checked, told
from marketing_engine.outreach.mailbox_checks.sender_records import organizational

ONE_CLICK = ("list-unsubscribe", "list-unsubscribe-post")
"""Fields that a signature must cover, else receivers show no one-click unsubscribe (RFC 8058 section 4)."""

MOST_SIGNATURES = 8

_RESULT = re.compile(r"(?<![\w.-])(spf|dkim|dmarc)\s*=\s*([a-z]{1,20})", re.IGNORECASE)
_COMMENT = re.compile(r"\([^()]{0,500}\)")
_DOMAIN = re.compile(r"[a-z0-9_.-]{1,253}", re.IGNORECASE)


@dataclass(frozen=True)
class Signature:
    """A DKIM-Signature field (RFC 6376 section 3.5), as it says of itself: nothing here verifies it."""

    domain: str
    selector: str
    covers: frozenset[str]

    def lacks(self) -> list[str]:
        """The fields of one-click unsubscribing that it does not cover."""
        return [name for name in ONE_CLICK if name not in self.covers]


class ArrivedHeader:
    """The header of a mail from `sender`, an address, as it arrived."""

    def __init__(self, data: bytes, sender: str) -> None:
        self._header: Message[str, str] = BytesHeaderParser().parsebytes(data)
        self._from = sender.rpartition("@")[2].lower()
        self.signatures = [_signature(value) for value in self._values("DKIM-Signature")[:MOST_SIGNATURES]]

    def findings(self) -> list[Finding]:
        """What a person should know of it."""
        return [*self._signed(), self._aligned(), *self._servers_word()]

    def keys(self) -> list[tuple[str, str]]:
        """(selector, domain) of each signature."""
        return [(one.selector, one.domain) for one in self.signatures if one.selector and one.domain]

    def _signed(self) -> list[Finding]:
        if not self.signatures:
            hint = "not signed; some providers sign only what leaves them, so ask a seed address's server too"
            return [Finding("DKIM", "warning", hint)]
        who = ", ".join(f"d={one.domain} s={one.selector}" for one in self.signatures)
        best = min(self.signatures, key=lambda one: (not self._is_own(one.domain), len(one.lacks())))
        lacking = best.lacks()
        covered = f"{' and '.join(ONE_CLICK)} are signed by d={best.domain}"
        uncovered = f"d={best.domain} does not sign {' and '.join(lacking)}: providers show no one-click unsubscribe"
        one_click = Finding("one-click", "wrong", uncovered) if lacking else Finding("one-click", "ok", covered)
        return [Finding("DKIM", "ok", f"signed by {who}"), one_click]

    def _aligned(self) -> Finding:
        """Whether DMARC passes, if the signature and SPF do (relaxed alignment, RFC 9989)."""
        signed = sorted({one.domain for one in self.signatures if self._is_own(one.domain)})
        path = self._values("Return-Path")[:1]
        envelope = parseaddr(path[0])[1].rpartition("@")[2].lower() if path else ""
        ways = [f"d={domain}" for domain in signed] + ([f"SPF's {envelope}"] if self._is_own(envelope) else [])
        if signed:
            return Finding("alignment", "ok", f"From's {self._from} aligns with {' and '.join(ways)}")
        if ways:
            words = f"From's {self._from} aligns with {ways[0]} alone: what is forwarded fails DMARC"
            return Finding("alignment", "warning", words)
        if not path and not self.signatures:
            return not_checked("alignment", "the mail shows neither a signature nor a Return-Path")
        others = [f"d={one.domain}" for one in self.signatures] + ([f"SPF's {told(envelope)}"] if envelope else [])
        words = f"From's {self._from} aligns with nothing ({', '.join(others) or 'an empty Return-Path'}): DMARC fails"
        return Finding("alignment", "wrong", words)

    def _servers_word(self) -> list[Finding]:
        """What the receiving server found: the topmost field is its own (RFC 8601)."""
        fields = self._values("Authentication-Results")[:1]
        if not fields:
            return []
        server, _, rest = _COMMENT.sub(" ", fields[0]).partition(";")
        results = [(name.lower(), word.lower()) for name, word in _RESULT.findall(rest)]
        said = " ".join(f"{name}={word}" for name, word in results[:10])
        words = f"{told(server)[:100]} says {said or 'nothing of it'}"
        if any(word in ("fail", "permerror") for _, word in results):
            return [Finding("the receiving server", "wrong", words)]
        passed = bool(results) and all(word == "pass" for _, word in results)
        return [Finding("the receiving server", "ok" if passed else "warning", words)]

    def _is_own(self, domain: str) -> bool:
        return bool(domain) and organizational(domain) == organizational(self._from)

    def _values(self, name: str) -> list[str]:
        return [" ".join(str(value).split()) for value in self._header.get_all(name, [])]


def _signature(value: str) -> Signature:
    pairs = (part.partition("=") for part in value.split(";"))
    tags = {name.strip(): "".join(text.split()) for name, _, text in pairs}
    covers = frozenset(name.lower() for name in tags.get("h", "").split(":") if name)
    return Signature(_name(tags.get("d", "")), _name(tags.get("s", "")), covers)


def _name(text: str) -> str:
    return text.lower() if _DOMAIN.fullmatch(text) else ""
