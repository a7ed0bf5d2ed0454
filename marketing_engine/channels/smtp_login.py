"""Logs in to an SMTP server (RFC 4954): by password, or by an access token.

smtplib's own login takes passwords in ASCII alone, and tries one mechanism after the other with a wrong one.
"""

import base64
from time import monotonic
from typing import TYPE_CHECKING

from marketing_engine.channels import xoauth2
from marketing_engine.channels.connection_words import REFUSED_GRANT, REFUSED_LOGIN
from marketing_engine.channels.smtp_replies import Answered, Lost, Reply
from marketing_engine.channels.time_limits import within
from marketing_engine.config.mailboxes import OAuth, Smtp
from marketing_engine.config.secrets import missing, secret

if TYPE_CHECKING:
    from marketing_engine.channels.smtp_connection import Connection


def log_in(line: "Connection", smtp: Smtp) -> None:
    """Log in as the settings say; a server on this machine may want no login.

    Raises Answered where the server refuses, Lost where no login is possible, and CoordinationError, which is of a
    secret or of an access token.
    """
    offered = line.esmtp_features.get("auth", "").upper().split()
    if smtp.user and smtp.oauth:
        if "XOAUTH2" not in offered:
            raise Lost("it offers no login by XOAUTH2")
        _by_token(line, smtp.user, smtp.oauth)
    elif smtp.user and smtp.password:
        mechanism = next((one for one in ("PLAIN", "LOGIN") if one in offered), "")
        if not mechanism:
            raise Lost("it offers no login by password")
        _by_password(line, smtp.user, smtp.password, mechanism)


def _by_password(line: "Connection", user: str, name: str, mechanism: str) -> None:
    try:
        password = within(line.end - monotonic(), lambda: secret(name))
    except TimeoutError:
        raise Lost(f"the secret {name} does not come in time") from None
    if password is None:
        raise Lost(missing(name))
    alone, both = _encoded(password), _encoded(f"\0{user}\0{password}")
    line.secrets.add(password, both)
    last = f"AUTH PLAIN {both}"
    if mechanism == "LOGIN":
        line.step("login", "AUTH LOGIN", 334)
        line.step("login", _encoded(user), 334)
        last = alone
    reply = line.ask(last)
    if reply.code != 235:
        takes_none = reply.status in ((7, 30), (7, 139))
        raise _refused(reply, "it takes no passwords: use oauth" if takes_none else REFUSED_LOGIN.format(name=name))


def _by_token(line: "Connection", user: str, oauth: OAuth) -> None:
    """Log in with an access token, and once more with a new one where it is refused."""
    for fresh in (False, True):
        seconds = min(xoauth2.SECONDS, line.end - monotonic())
        token = xoauth2.access_token(oauth, fresh=fresh, seconds=max(seconds, 0))
        said = base64.b64encode(xoauth2.sasl(user, token)).decode()
        line.secrets.add(token, said)
        reply = line.ask("AUTH", f"XOAUTH2 {said}")
        if reply.code == 334:  # it says what is wrong, and wants an empty line before it refuses
            reply = line.ask("")
        if reply.code == 235:
            return
        if reply.code != 535:
            break
    raise _refused(reply, REFUSED_GRANT.format(do="send by SMTP"))


def _refused(reply: Reply, advice: str) -> Answered:
    return Answered("login", Reply(reply.code, f"{reply.text} ({advice})"))


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
