"""What an unsubscribe link carries, and the header fields that offer it."""

import email
import email.policy
import os
import re
import subprocess
from base64 import b64encode, urlsafe_b64decode
from datetime import UTC, datetime, timedelta

import dkim
import pytest
from conftest import PYTHON, ROOT
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from coordination.errors import CoordinationError
from marketing_engine.channels.composing import OutgoingMail, compose
from marketing_engine.config import link_key
from marketing_engine.outreach import unsubscribe_links
from marketing_engine.outreach.unsubscribe_links import ONE_CLICK, Link, header_fields
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import PublicAddress

KEY = "k" * 64
URL = "https://mail.screenwise.example"
LINK = Link("ada.lovelace@some-company.example", "<touch-1.0123456789abcdef0123456789abcdef@screenwise.example>")
MAILTO = ("List-Unsubscribe", "<mailto:sam@screenwise.example?subject=unsubscribe>")

text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=60)


@pytest.fixture(autouse=True)
def world(tmp_path, monkeypatch):
    """A state, a configuration with a public address, and a home of one's own."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "team.yaml").write_text((ROOT / "config" / "team.yaml").read_text())
    name_url(tmp_path, URL)
    for name, folder in (("HOME", ""), ("COORDINATION_HOME", "state"), ("MARKETING_CONFIG", "config")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    for name in ("XDG_CONFIG_HOME", "MARKETING_SECRETS", link_key.NAME):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def name_url(world, url: str) -> None:
    """Name a public address in the configuration."""
    (world / "config" / "mailboxes.yaml").write_text(f"public_url: {url}\n")


def verified(url: str = URL, days_ago: float = 0, key: str = "", problem: str = "") -> None:
    """Note that the page was reached by its public address."""
    at = (datetime.now(UTC) - timedelta(days=days_ago)).strftime("%Y-%m-%dT%H:%M:%SZ")
    print_of = link_key.fingerprint(key or link_key.ensure()[0])
    with transaction() as db:
        db.merge(PublicAddress(url=url, verified_at=at, problem=problem, key=print_of))


def fields() -> tuple[tuple[str, str], ...]:
    """The header fields of a mail to Ada."""
    return header_fields(LINK.address, LINK.message_id, "sam@screenwise.example")


@given(text, text, st.data())
def test_every_changed_bit_is_refused(address, id, data):
    """A link means what it was made for, or nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(link_key.NAME, KEY)
        link = Link(address, f"<{id}>")
        token = unsubscribe_links.token(link, KEY)
        assert unsubscribe_links.read(token) == link and token == unsubscribe_links.token(link, KEY)
        at = data.draw(st.integers(0, 8 * len(token) - 1))
        changed = bytearray(token.encode())
        changed[at // 8] ^= 1 << at % 8
        assert unsubscribe_links.read(changed.decode("latin-1")) is None
        cut = data.draw(st.integers(0, len(token) - 1))
        assert unsubscribe_links.read(token[:cut]) is None and unsubscribe_links.read(token[cut + 1 :]) is None
        patch.setenv(link_key.NAME, "j" * 64)
        assert unsubscribe_links.read(token) is None


def test_every_bit_of_one_link_counts(monkeypatch):
    """Also the spare bits of its last character, which decoders leave out: a link has one spelling."""
    monkeypatch.setenv(link_key.NAME, KEY)
    token = unsubscribe_links.token(LINK, KEY)
    for bit in range(8 * len(token)):
        changed = bytearray(token.encode())
        changed[bit // 8] ^= 1 << bit % 8
        assert unsubscribe_links.read(changed.decode("latin-1")) is None, bit


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(token):
    """Whatever stands in a URL is no link, and no error."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(link_key.NAME, KEY)
        assert unsubscribe_links.read(token) is None


def test_a_link_shows_nothing_and_is_short():
    """No part of the address is readable in it, its length tells little, and it fits into a line of a mail."""
    token = unsubscribe_links.token(LINK, KEY)
    data = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    assert not any(word in data.lower() for word in (b"ada", b"lovelace", b"company", b"screenwise"))
    assert re.fullmatch("[A-Za-z0-9_-]{100,199}", token)
    near = unsubscribe_links.token(Link("adam.lovelace@some-company.example", LINK.message_id), KEY)
    assert len(near) == len(token) and near != token


def test_the_key_is_made_once(world):
    """Of ten processes at once all have the same key, in a file of one's own."""
    line = "from marketing_engine.config import link_key; print(link_key.ensure())"
    made = [subprocess.Popen([PYTHON, "-c", line], cwd=ROOT, env=os.environ, stdout=subprocess.PIPE) for _ in range(10)]
    said = {process.communicate()[0] for process in made}
    assert said == {f"{link_key.known()!r}\n".encode()} and len(link_key.known()[0]) == 64
    file = world / ".config" / "i-proactive" / "unsubscribe.key"
    assert file.stat().st_mode & 0o777 == 0o600 and [one.name for one in file.parent.iterdir()] == [file.name]
    file.chmod(0o640)
    with pytest.raises(CoordinationError, match="can be read by others; chmod 600"):
        link_key.known()


def test_a_key_can_be_replaced(monkeypatch):
    """Links of the key before are read while it stands in the file; a secret takes the place of the file."""
    before = link_key.ensure()[0]
    old = unsubscribe_links.token(LINK, before)
    link_key.file().write_text(f"{KEY}\n{before}\n")
    assert unsubscribe_links.read(old) == unsubscribe_links.read(unsubscribe_links.token(LINK, KEY)) == LINK
    monkeypatch.setenv(link_key.NAME, KEY)
    assert unsubscribe_links.read(old) is None and link_key.known() == (KEY,)
    monkeypatch.setenv(link_key.NAME, "short")
    with pytest.raises(CoordinationError, match="32 characters at least"):
        link_key.known()


def test_one_click_only_where_the_page_was_reached(world):
    """Else by mail alone: never tried, too long ago, not reached the last time, read with another key, no https."""
    assert fields() == (MAILTO,)
    assert not link_key.file().exists()  # a mail makes no key
    verified(days_ago=29)
    (name, value), post = fields()
    assert (name, post) == ("List-Unsubscribe", ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    url, by_mail = value.split(",\n ")
    assert url.startswith(f"<{URL}/unsubscribe/") and by_mail == MAILTO[1]
    assert unsubscribe_links.read(url.rpartition("/")[2].strip(">")) == LINK
    for changes in ({"days_ago": 31}, {"problem": "no answer"}, {"key": "another key of the page's own, say"}):
        verified(**changes)
        assert fields() == (MAILTO,), changes
    verified()
    assert len(fields()) == 2
    link_key.file().chmod(0o644)
    assert fields() == (MAILTO,)
    link_key.file().chmod(0o600)
    for url in ("http://127.0.0.1:8700", "https://other.example", f"https://{'x' * 800}.example"):
        name_url(world, url)
        if "x" * 800 in url or url.startswith("http:"):
            verified(url=url)
        assert fields() == (MAILTO,), url


def test_an_odd_sender_stays_one_address():
    """What has a meaning in a URL is written as RFC 6068 says."""
    (field,) = header_fields("b@x.example", "<1@x>", "a+b?c&d%e@x.example")
    assert field[1] == "<mailto:a+b%3Fc%26d%25e@x.example?subject=unsubscribe>"


def mail() -> bytes:
    """A composed mail with these fields."""
    verified()
    meant = OutgoingMail(
        from_=("Sam Sender", "sam@screenwise.example"),
        to=("Ada Lovelace", LINK.address),
        subject="Hello",
        body="Dear Ada,\n\nhello.\n",
        message_id=LINK.message_id,
        more=fields(),
    )
    return compose(meant).data


def test_the_composed_mail_says_it_to_any_reader():
    """The fields pass the proof of composing, are short lines, and are whole where a reader unfolds them."""
    data = mail()
    assert all(len(line) < 999 for line in data.split(b"\n"))
    read = email.message_from_bytes(data, policy=email.policy.default)
    links = re.fullmatch(r"<(https://\S+)>,\s*<(mailto:\S+)>", str(read["List-Unsubscribe"]))
    assert links and read.get_all(ONE_CLICK[0]) == [ONE_CLICK[1]] and not read.defects
    assert unsubscribe_links.read(links[1].rpartition("/")[2]) == LINK


def test_a_relays_signature_covers_both_fields():
    """RFC 8058, section 4: signed by a relay that is told to, verified; refused once a link or the promise is changed."""
    key = rsa.generate_private_key(65537, 2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)

    def dns(name: bytes, timeout: int = 5) -> bytes:
        return b"v=DKIM1; k=rsa; p=" + b64encode(public)

    data = mail().replace(b"\n", b"\r\n")
    fields = [*dkim.DKIM(data).default_sign_headers(), b"list-unsubscribe-post"]
    line = dkim.sign(data, b"relay", b"screenwise.example", private, include_headers=fields)
    signed = line + data
    covered = re.search(rb"[ ;]h=([^;]*);", line)
    names = {name.strip().lower() for name in covered[1].replace(b"\r\n", b"").split(b":")}
    assert {b"list-unsubscribe", b"list-unsubscribe-post", b"from", b"message-id"} <= names
    assert dkim.verify(signed, dnsfunc=dns)
    assert dkim.verify(signed.replace(b">,\r\n <mailto", b">, <mailto"), dnsfunc=dns)
    assert not dkim.verify(signed.replace(b"/unsubscribe/", b"/unsubscribe/A"), dnsfunc=dns)
    assert not dkim.verify(signed.replace(b"List-Unsubscribe=One-Click", b"List-Unsubscribe=No-Click"), dnsfunc=dns)
