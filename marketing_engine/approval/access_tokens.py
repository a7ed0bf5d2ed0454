"""Who may decide: each person's token, and the browsers they are logged in with. Only hashes are kept."""

import hashlib
import hmac
import secrets
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coordination import fields
from coordination.errors import UsageError
from coordination.registry import now_text
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import AccessToken, Login

LOGIN_DAYS = 30
LONGEST_PERSON = 100


def checked_person(person: str) -> str:
    """A person's name as it is kept; raises UsageError."""
    if not person or person != fields.clean(person) or len(person) > LONGEST_PERSON:
        raise UsageError(f"a person's name is one line of at most {LONGEST_PERSON} characters")
    return person


def new_token(db: Session, person: str, by: str) -> str:
    """A new token for a person, in place of the one before and of every login made with that; it is kept nowhere."""
    token = _random()
    db.merge(AccessToken(person=checked_person(person), hash=_hash(token), created_at=now_text()))
    db.execute(delete(Login).where(Login.person == person))
    record(db, Kind.TOKEN_MADE, person=person, by=by)
    return token


def any_token(db: Session) -> bool:
    """Whether anybody could log in."""
    return bool(db.scalar(select(func.count()).select_from(AccessToken)))


def person_of_token(db: Session, token: str) -> str | None:
    """Whose token this is; every known one is compared, in constant time."""
    found = None
    given = _hash(token)
    for known in db.scalars(select(AccessToken)):
        if hmac.compare_digest(known.hash, given):
            found = known.person
    return found


def log_in(db: Session, person: str) -> str:
    """A new login of a person; what the browser's cookie is to hold."""
    db.execute(delete(Login).where(Login.expires_at <= now_text()))
    cookie = _random()
    expires = datetime.now(UTC) + timedelta(days=LOGIN_DAYS)
    db.add(
        Login(
            hash=_hash(cookie),
            person=person,
            created_at=now_text(),
            expires_at=expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
        )
    )
    return cookie


def person_of_login(db: Session, cookie: str) -> str | None:
    """Who is logged in with this cookie, while the login lasts."""
    login = db.get(Login, _hash(cookie))
    return login.person if login is not None and login.expires_at > now_text() else None


def log_out(db: Session, cookie: str) -> None:
    """End the login of this cookie."""
    db.execute(delete(Login).where(Login.hash == _hash(cookie)))


def form_token(cookie: str) -> str:
    """What a form of this browser must bring along (CSRF): bound to its cookie, which no other site can read."""
    return hmac.new(cookie.encode("utf-8", "replace"), b"form", hashlib.sha256).hexdigest()


def _random() -> str:
    return secrets.token_hex(32)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
