"""The whole way by real servers and the real commands: mail out by SMTP, a reply in by IMAP, its answer out."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from conftest import until
from day import allow_answers, approve, at_approval, phase
from dovecot import PASSWORD, SECRET
from programs import needs
from sending_day import send_by
from smtp_look_alike import SmtpLookAlike

pytestmark = needs("dovecot")


def accepted(server: SmtpLookAlike) -> list[EmailMessage]:
    """The mails that the server took, as an independent reader finds them."""
    return [message_from_bytes(mail.data, policy=policy.default) for mail in server.mails]


def reply_to(mail: EmailMessage) -> EmailMessage:
    """A question, as the person's mail program writes it."""
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = mail["To"], mail["From"], f"Re: {mail['Subject']}"
    answer["Message-ID"] = "<question@there.example>"
    answer["In-Reply-To"] = answer["References"] = mail["Message-ID"]
    answer.set_content("How long does it take until a team of twenty works with it?")
    return answer


def test_mail_out_reply_in_answer_out(sh, dovecot):
    """By woken sessions, from the approval to the answer, which stays in the thread and leaves by the same mailbox."""
    allow_answers(sh)
    at_approval(sh)
    secrets = sh.folder / "secrets.env"
    secrets.write_text(f"{SECRET}={PASSWORD}\n")
    secrets.chmod(0o600)
    sh.env["MARKETING_SECRETS"] = str(secrets)
    user = dovecot.user()
    login = f"host: 127.0.0.1, port: {dovecot.port}, tls: none, user: {user}, password: {SECRET}"
    with SmtpLookAlike(Path(sh.folder / "accepted")) as server:
        smtp = f"{{by: smtp, host: 127.0.0.1, port: {server.port}, tls: none}}"
        send_by(
            sh,
            "  dana:\n    address: dana@screenwise.example\n"
            f"    send: {smtp}\n    receive: {{by: imap, {login}}}\n    sent: {{folder: Sent, filled_by: us}}\n",
        )
        sh.ok("start_marketing_sessions.sh --no-page")
        approve(sh, "--above 60 --reject-rest")
        until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
        first = accepted(server)
        assert {mail["From"].addresses[0].addr_spec for mail in first} == {"dana@screenwise.example"}
        assert {data for _, _, data in dovecot.mails(user, "Sent")} == {mail.data for mail in server.mails}
        dovecot.deliver(user, reply_to(first[0]))
        sh.ok("session-send-message marketing-conversation-1 'CHECK_INBOX campaign_1'")
        until(lambda: len(server.mails) == len(first) + 1 and not sh.processes(), "the answer")
        answer = accepted(server)[-1]
    assert answer["To"] == first[0]["To"]
    assert answer["From"] == first[0]["From"]
    assert answer["In-Reply-To"] == "<question@there.example>"
    assert answer["References"].split() == [first[0]["Message-ID"], "<question@there.example>"]
    assert answer["Subject"] == f"Re: {first[0]['Subject']}"
    batches = [text for text in sh.texts("marketing-orchestrator") if "BATCH_COMPLETE" in text]
    assert sum(int(text.split()[2].partition("/")[0]) for text in batches) == len(first)
    assert "by SMTP through 127.0.0.1 as dana@screenwise.example" in sh.ok("marketing summary")
