"""Every mail of a day, as other programs read it: mblaze, and a relay that signs it."""

import subprocess
from pathlib import Path

import dkim
from day import allow_answers, day_over, outbox
from programs import PATH, needs
from signing_relay import key_record, sign


def files(sh) -> list[Path]:
    """The mails in the outbox, in the order of their names."""
    return sorted((sh.state / "outbox" / "new").iterdir())


@needs("mshow")
def test_another_program_finds_what_we_do(sh):
    """Sender, recipient, subject, thread and text, decoded by a program that shares no code with ours."""
    allow_answers(sh)
    day_over(sh)
    ours = {mail["Message-ID"]: mail for mail in outbox(sh)}
    assert len(ours) > 40
    for path in files(sh):
        shown = mblaze("mhdr", "-d", "-h", "message-id", path)
        mail = ours[shown]
        for field in ("from", "to", "subject", "in-reply-to", "references"):
            assert mblaze("mhdr", "-d", "-h", field, path) == str(mail.get(field, "")), (path.name, field)
        assert mblaze("mshow", "-n", "-N", "-h", "", path).split() == mail.get_content().split()


def mblaze(*words: object) -> str:
    """What one of mblaze's programs prints."""
    command = [str(word) for word in words]
    done = subprocess.run(command, env={"PATH": PATH, "LANG": "C.UTF-8"}, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def test_a_relays_signature_holds(sh):
    """Each mail is signed by a local relay, and verified; one changed letter breaks it."""
    day_over(sh)
    key = key_record().encode()
    for path in files(sh):
        signed = sign(path.read_bytes().replace(b"\n", b"\r\n"), "screenwise.example")
        assert dkim.verify(signed, dnsfunc=lambda *_, **__: key), path.name
    assert not dkim.verify(signed.replace(b"Screenwise", b"Screenwize"), dnsfunc=lambda *_, **__: key)
