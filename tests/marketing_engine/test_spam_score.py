"""The score of a spam filter: rspamd's protocol at a look-alike, SpamAssassin by its commands; none that answers is none."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from checked import body_of, mail, person
from page import inside
from programs import needs
from waiting_mails import add_to_template, draft, people

from marketing_engine.approval.checking import spam
from marketing_engine.approval.checking.settings import SpamSettings


class Filter(ThreadingHTTPServer):
    """Answers as rspamd does: twenty points where a mail has the word; what it was asked is kept."""

    def __init__(self, word: str, status: int = 200) -> None:
        outer = self
        self.asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                text = self.rfile.read(int(self.headers["Content-Length"])).decode()
                outer.asked.append(f"{self.path} {text}")
                points = 20.5 if word in text else 0.3
                action = "reject" if points > 15 else "no action"
                said = {"is_skipped": False, "score": points, "required_score": 15.0, "action": action, "symbols": {}}
                data = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_words: object) -> None:
                """Nothing."""

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def settings(self) -> SpamSettings:
        """Those that ask this filter."""
        return SpamSettings(rspamd=f"http://127.0.0.1:{self.server_port}", spamassassin="off", seconds=20)


@pytest.fixture
def spammy():
    """A filter that dislikes a word."""
    server = Filter("Jackpot")
    yield server
    server.shutdown()
    server.server_close()


def test_mails_that_differ_in_names_alone_are_asked_once(sh, spammy):
    """And what was said is known at the next run."""
    mails = [
        mail(body_of(text, f"Hello {name},"), prospect=person(first_name=name))
        for text in ("Hours go into it.", "The Jackpot is yours.")
        for name in ("Eva", "Bo", "Cleo")
    ]
    with inside(sh):
        for _ in range(2):
            found = spam.scores(mails, spammy.settings)
            assert len(found) == 2 and len(spammy.asked) == 2
    texts = [found[spam.key_of(one, spammy.settings)].finding(one, spammy.settings) for one in mails]
    assert [bool(one) for one in texts] == [False] * 3 + [True] * 3
    assert texts[3].blocking and "rspamd gives it 20.5 points of 15" in texts[3].text
    assert spammy.asked[0].startswith("/checkv2 From: dana@screenwise.example")


def test_a_filter_that_does_not_answer_holds_nothing_up(sh):
    """Neither one that is not there, nor one that fails; after two mails it is left alone."""
    broken = Filter("Jackpot", status=500)
    mails = [mail(body_of(f"The Jackpot of the {word} is yours.")) for word in ("spring", "summer", "autumn", "winter")]
    with inside(sh):
        assert spam.scores(mails, broken.settings) == {}
        assert len(broken.asked) == spam.ENOUGH_FAILURES
        broken.shutdown()
        broken.server_close()
        assert spam.scores(mails, broken.settings) == {}


def test_a_damaged_file_of_scores_is_none(sh, spammy):
    """It is written anew."""
    with inside(sh):
        Path(sh.state).mkdir(exist_ok=True)
        (Path(sh.state) / "spam_scores.json").write_text('{"a": 1')
        assert len(spam.scores([mail(body_of("Hours go into it."))], spammy.settings)) == 1
        assert json.loads((Path(sh.state) / "spam_scores.json").read_text())


PRETENDERS = (
    ("spamc", 'test "$1" = -c && cat > /dev/null && echo 7.2/5.0; exit 1', 7.2),
    ("spamc", "cat > /dev/null; echo 0/0", None),
    ("spamassassin", "printf 'X-Spam-Status: Yes, score=6.1 required=5.0 tests=A\\n\\t autolearn=no\\n\\n'; cat", 6.1),
)
"""What stands for the commands, and the points that are read from it."""


def test_spamassassin_by_its_commands(sh, tmp_path, monkeypatch):
    """`spamc -c` prints points and limit, 0/0 where its server is down; the program itself writes a header field."""
    one = mail(body_of("The Jackpot is yours."))
    for name, script, points in PRETENDERS:
        folder = tmp_path / f"{name}{points}"
        folder.mkdir()
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        with inside(sh):
            found = list(spam.scores([one], SpamSettings(seconds=20)).values())
        assert found == ([spam.Score("SpamAssassin", points, 5.0)] if points else [])


@needs("spamassassin")
def test_spamassassin_itself(sh):
    """The test string for spam filters (GTUBE) is worth a thousand points; a plain mail passes."""
    gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"
    bad, good = mail(body_of(gtube)), mail(body_of("Hours go into it."))
    used = SpamSettings(seconds=60)
    with inside(sh):
        found = spam.scores([bad, good], used)
    assert found[spam.key_of(bad, used)].points > 500
    assert found[spam.key_of(good, used)].finding(good, used) is None


def test_a_score_blocks_until_it_is_settled(sh, spammy):
    """`marketing check` has those who wait scored; their mails cannot be approved."""
    file = sh.config / "checking.yaml"
    file.write_text(file.read_text().replace("rspamd: off ", f"rspamd: {spammy.settings.rspamd} "))
    people(sh, [("Ada", "North Talent", "120"), ("Bo", "Orchard RPO", "60")])
    add_to_template(sh, "The Jackpot is yours.")
    draft(sh)
    assert "2 of 2 waiting have findings, 2 must be settled" in sh.ok("marketing check")
    found = [json.loads(line) for line in sh.ok("marketing approve --list --json").splitlines()]
    assert [[one["code"] for one in who["findings"]] for who in found] == [["spam_score"]] * 2
