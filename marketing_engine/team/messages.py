"""The messages of the marketing team, in the words of its document: written here, understood by verb and keys.

A message only triggers; what is true stands in the records.
"""

from collections.abc import Sequence

from coordination.errors import UsageError
from coordination.grammar import Command
from marketing_engine.records.ids import prospect_number

MORNING = "🌅 MORNING WORKFLOW STARTING - Research phase"


def start_research(campaign: str, limit: int, offset: int) -> str:
    """To one research session: which part of the day's list is its own."""
    return f"START_RESEARCH {campaign} limit={limit} offset={offset}"


def research_complete(number: int, prospects: int, average: int) -> str:
    """From a research session."""
    return f"RESEARCH_COMPLETE #{number}: {prospects} prospects, avg={average}"


def approval_queue_ready(prospects: int, where: str) -> str:
    """To the approver; `where` is the page's address or the terminal command."""
    return f"APPROVAL_QUEUE_READY {prospects} prospects, review at: {where}"


def approval_notice(prospects: int) -> str:
    """To the person behind the approver; 20 seconds a prospect, at least five minutes."""
    minutes = max(5, round(prospects * 0.3))
    return f"📋 Morning Approval Ready - {minutes} min needed: {prospects} prospects waiting"


def approved_by_rule(people: int, rule: str, campaign: str) -> str:
    """To the approver and the person behind it, after a campaign's rule approved people without them."""
    return (
        f"⚠️ {people} approved by {rule}, not by a person: marketing approve --by-rule --campaign {campaign} lists them "
        "with the way back"
    )


def approvals_complete(approved: int, rejected: int, campaign: str) -> str:
    """To the orchestrator, once nobody of a campaign waits any more."""
    return f"APPROVALS_COMPLETE {approved} approved, {rejected} rejected campaign={campaign}"


def outreach_begins(clock: str, cancellable: str = "") -> str:
    """To everybody; `clock` like `10 AM`. Until then the batch of a campaign that is named can be cancelled."""
    cancel = f"; until then: marketing outreach cancel {cancellable}" if cancellable else ""
    return f"✅ Approvals complete - Starting outreach at {clock}{cancel}"


def earlier_mails_leave(count: int, clock: str, campaign: str) -> str:
    """To everybody, while people of this day are still to be approved; `clock` like `10 AM`."""
    mails = f"{count} mail{'' if count == 1 else 's'}"
    return f"✅ {mails} of earlier days leave at {clock}; until then: marketing outreach cancel {campaign}"


def send_batch(first: int, last: int, template: str, campaign: str, date: str) -> str:
    """To one outreach session: positions in the list of that day, both ends included."""
    written_from = f" template={template}" if template else ""
    return f"SEND_BATCH prospects=[{first}-{last}]{written_from} campaign={campaign} date={date}"


def batch_complete(number: int, sent: int, of: int) -> str:
    """From an outreach session, for SEND_BATCH."""
    return f"BATCH_COMPLETE #{number}: {sent}/{of} sent"


def outreach_complete(session_number: int, sent: int, failures: int) -> str:
    """From an outreach session, for PERSONALIZE_AND_SEND."""
    return f"OUTREACH_COMPLETE session-{session_number} sent {sent} emails, {failures} failures"


def morning_batch_complete(sent: int, rate: int | None, where: str) -> str:
    """To everybody; `where` says how far the mail has gone. There is no rate where no mail has left."""
    delivered = "" if rate is None else f", {rate}% delivery rate"
    return f"📧 Morning batch complete: {sent} emails sent{delivered} ({where})"


def check_inbox(campaign: str, mailboxes: Sequence[str] = ()) -> str:
    """To a conversation session, which fetches from these mailboxes first: others have the others."""
    return f"CHECK_INBOX {campaign}{_first(mailboxes)}"


def fetch_inbox(mailboxes: Sequence[str]) -> str:
    """To a conversation session that helps: it fetches from these mailboxes, and reads what came."""
    return f"FETCH_INBOX{_first(mailboxes)}"


def _first(mailboxes: Sequence[str]) -> str:
    return f" mailboxes=[{','.join(mailboxes)}]" if mailboxes else ""


def mailboxes_of(command: Command) -> list[str]:
    """The mailboxes that a message names."""
    value = command.parameters.get("mailboxes", [])
    return [str(name) for name in (value if isinstance(value, list) else [value])]


def inbox_complete(campaign: str, replies: int, unread: Sequence[str] = ()) -> str:
    """From a conversation session; the `unread` mailboxes could not be read."""
    missing = f" unread=[{','.join(unread)}]" if unread else ""
    return f"INBOX_COMPLETE {campaign} {replies} replies{missing}"


def mails_came(count: int, waiting: int) -> str:
    """To the caller of a look into the inbox: what all came, strangers' and machines' mails too."""
    return f"{count} mails came: {count - waiting} dealt with, {waiting} wait for a person (marketing replies)"


def _mark(simulated: bool) -> str:
    return " simulated=yes" if simulated else ""


def prospect_qualified(ref: str, score: int, intent: str, simulated: bool) -> str:
    """From a conversation session."""
    return f"PROSPECT_QUALIFIED {ref} score={score} intent={intent}{_mark(simulated)}"


def high_value_reply(ref: str, intent: str, score: int, simulated: bool) -> str:
    """From a conversation session; a meeting request is called `meeting` here."""
    return f"HIGH_VALUE_REPLY {ref} intent={intent.removesuffix('_request')} score={score}{_mark(simulated)}"


def meeting_request(ref: str, wish: str, simulated: bool) -> str:
    """To a closer."""
    return f"MEETING_REQUEST {ref} wants call {wish}{_mark(simulated)}"


def mails_taken_in(count: int) -> str:
    """To everybody: the channels showed more than the records knew."""
    return (
        f"📬 MAILS_TAKEN_IN {count}: these had left and the records did not know it (restored or lost?); "
        "they count as sent and do not go out again"
    )


def reconcile_first(count: int) -> str:
    """The order that stops sending until a person has looked."""
    return f"PAUSE {PAUSE_REASON}: {count} mails that left cannot be taken in"


PAUSE_REASON = "ALL OUTREACH - a person runs: marketing reconcile"
"""How the reason of that pause begins, by which it is known again."""


def sending_paused(why: str) -> str:
    """The order that stops sending because of bounces or complaints; `why` has the mailbox and its figures."""
    return f"PAUSE ALL OUTREACH - {why}; {_LOOK_FIRST}"


def sending_stays_paused(why: str) -> str:
    """To everybody, where sending was paused before for another reason."""
    return f"⚠️ SENDING_STAYS_PAUSED {why}; it is held already for another reason; {_LOOK_FIRST}"


_LOOK_FIRST = "see marketing deliverability; then a person resumes with: session-resume 'broadcast+send'"


def mails_refused(refs: list[str]) -> str:
    """To the approver and those to be notified: no safe mail can be made for these people, or none is taken."""
    return f"⚠️ MAIL_REFUSED {' '.join(refs)}: they cannot be written to; the log of the session says why"


def mails_uncertain(refs: list[str]) -> str:
    """To everybody, or to the approver and those to be notified: only a person can tell whether these mails left."""
    return f"⚠️ MAIL_UNCERTAIN {' '.join(refs)}: it may have left, and no channel can tell: marketing outreach unknown"


def replies_waiting(count: int) -> str:
    """To the approver and those to be notified: nobody answers these but a person."""
    return f"📥 {count} replies wait for a person: marketing replies"


def auto_replied(prospects: int) -> str:
    """From a conversation session."""
    return f"AUTO_REPLIED {prospects} prospects with info requests"


def campaign_of(command: Command) -> str:
    """The campaign that a message names; raises UsageError."""
    named = command.parameters.get("campaign") or command.parameters.get("campaign_id") or next(iter(command.words), "")
    if not isinstance(named, str) or not named:
        raise UsageError(f"{command.verb}: expected a campaign, like {command.verb} campaign_1")
    return named


def number_of(command: Command, key: str, default: int) -> int:
    """A whole number among a message's parameters; raises UsageError."""
    value = command.parameters.get(key, str(default))
    if not isinstance(value, str) or not value.isascii() or not value.isdigit() or len(value) > 9:
        raise UsageError(f"{command.verb}: {key}= expects a whole number, found {str(value)[:40]!r}")
    return int(value)


def numbers_of(command: Command, key: str) -> list[int]:
    """A list of whole numbers among a message's parameters, `prospect_7` counting as 7; raises UsageError."""
    value = command.parameters.get(key)
    items = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    numbers = [item if isinstance(item, int) else prospect_number(item) for item in items]
    if not numbers or None in numbers:
        raise UsageError(f"{command.verb}: {key}= expects numbers like [1-14] or [1,2,3], found {str(value)[:40]!r}")
    return [number for number in numbers if number is not None]
