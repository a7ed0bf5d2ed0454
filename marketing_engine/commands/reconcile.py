"""marketing reconcile"""

from coordination import address, holds, identity, output
from coordination.commands import resume
from marketing_engine.channels import registry as channels
from marketing_engine.commands.options import Json
from marketing_engine.commands.outreach import NotSent, Sent, ask_for_a_person, decide, show
from marketing_engine.outreach import reconciliation
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import FoundMail
from marketing_engine.team import messages


def command(sent: Sent = None, not_sent: NotSent = None, as_json: Json = False) -> int:
    """Compare the records with what has left, and settle what only a person can tell. Exit 1 while anything is left."""
    ask_for_a_person(not_sent)
    found = reconciliation.compare(None)
    decide(sent, not_sent)
    if not as_json:
        _say(found)
    unknown = show(as_json)
    settled = _settle(found.unclear, identity.login_name(), as_json)
    if not (unknown or as_json or found.taken_in or found.ahead or found.unclear):
        output.say("✅ The records know every mail that has left")
    return 0 if settled and not unknown else 1


def _say(found: reconciliation.Comparison) -> None:
    if found.taken_in:
        output.say(f"✅ {found.taken_in} mails that had left were taken in as sent")
    if found.ahead:
        output.say(f"📌 {found.ahead} mails went to people that the records do not know (yet); they count as sent")


def _settle(unclear: list[FoundMail], by: str, as_json: bool) -> bool:
    """Show mails that cannot be taken in; a person at a terminal may have them ignored. True where none is left."""
    for mail in unclear:
        if as_json:
            output.emit_json({"file": mail.name, "email": mail.email, "why": mail.problem})
        else:
            output.say(f"❓ {_place(mail)}  {output.visible(mail.email)}  {mail.problem}")
    if unclear:
        if as_json or not resume.confirmed(
            f"Are these {len(unclear)} no mails of this program, so that sending may go on?"
        ):
            output.note("note: sending waits until a person at a terminal has answered: marketing reconcile")
            return False
        with transaction() as db:
            reconciliation.settle(db, unclear, by)
    hold = holds.get(SCOPE)
    if hold is not None and hold.why.startswith(messages.PAUSE_REASON):
        lifted = resume.run([SCOPE])
        if not as_json:
            resume.show(lifted)
    return True


def _place(mail: FoundMail) -> str:
    return output.visible(channels.place(mail.channel, mail.name))


SCOPE = f"{address.BROADCAST}+send"
"""Of the hold that a comparison places; a person's own pause of the same scope has another reason and stays."""
