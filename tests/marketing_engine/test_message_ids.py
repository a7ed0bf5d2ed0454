"""Message-IDs of real mail: the same after any loss of the state, and no stranger can compute them."""

import hashlib

import pytest
from conftest import PYTHON, ROOT, Shell
from sqlalchemy import select

from coordination.registry import now_text
from marketing_engine.config import link_key
from marketing_engine.config.library import Library
from marketing_engine.conversation import proofs
from marketing_engine.conversation.reading.kinds.shape import Bounce, Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.outreach import touches
from marketing_engine.records import database
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect, Touch

LIBRARY = Library(ROOT / "config")
CAMPAIGN = LIBRARY.campaign("campaign_1")
ADA = "ada@firm.example"
KEY, OLD = "k" * 32, "o" * 32
GUESSED = hashlib.sha256(f"{ADA}\0campaign_1\0{1}".encode()).hexdigest()[:32]


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Empty records that know Ada and nothing of a mail to her, and no key."""
    for name in ("XDG_CONFIG_HOME", "MARKETING_SECRETS", link_key.NAME):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COORDINATION_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("MARKETING_CONFIG", str(ROOT / "config"))
    with transaction() as db:
        db.add(Prospect(campaign="campaign_1", email=ADA, source="a test", created_at=now_text()))
    yield monkeypatch
    database.close()


def is_proven(id: str, how: str) -> bool:
    """Whether an answer or a bounce with this Message-ID makes the records know that the mail left."""
    if how == "answer":
        mail, kind = Mail({"from": [ADA], "in-reply-to": [id]}, "Yes."), Kind("reply", "an answer")
    else:
        mail = Mail({"from": ["daemon@mx.example"]}, "no", ids=(id,))
        kind = Kind("bounce", "a report", Bounce(ADA, "", "hard", "550"))
    with transaction() as db:
        proofs.take_in(db, mail, kind, LIBRARY, None)
        return db.scalar(select(Touch.status).where(Touch.message_id == id)) == "sent"


@pytest.mark.parametrize("how", ["answer", "bounce"])
def test_a_message_id_that_a_stranger_computed_proves_nothing(home, how):
    """The address, the campaign and the step are known to many; the key is not, and a replaced one still proves."""
    guessed = touches.message_id(ADA, CAMPAIGN, "1")
    assert GUESSED in guessed
    home.setenv(link_key.NAME, OLD)
    left = touches.message_id(ADA, CAMPAIGN, "1")
    home.setenv(link_key.NAME, f"{KEY} {OLD}")
    assert GUESSED not in left and touches.message_id(ADA, CAMPAIGN, "1") not in (left, guessed)
    assert not is_proven(guessed, how)
    assert is_proven(left, how)


def test_a_key_that_cannot_be_read_keeps_no_mail_from_leaving(home):
    """Its Message-ID is the one without a key."""
    home.setenv(link_key.NAME, "short")
    assert GUESSED in touches.message_id(ADA, CAMPAIGN, "1")


def test_another_state_makes_the_same_message_id(sh: Shell):
    """The key lies outside the state, so it is there after a loss."""
    code = (
        "from marketing_engine.config import link_key; from marketing_engine.config.library import Library;"
        "from marketing_engine.config.folders import config_folder; from marketing_engine.outreach import touches;"
        "link_key.ensure();"
        f"print(touches.message_id('{ADA}', Library(config_folder()).campaign('campaign_1'), '1'))"
    )
    line = f'cd {ROOT} && {PYTHON} -c "{code}"'
    ids = {sh.ok(line, env={"COORDINATION_HOME": str(sh.folder / name)}) for name in ("state", "other")}
    assert len(ids) == 1 and GUESSED not in ids.pop()
