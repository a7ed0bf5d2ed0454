"""Whether a mail may leave: approved as it stands, wanted, not answered, and not sent by other records."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from marketing_engine.approval import decisions, queue
from marketing_engine.channels import read_states, receiving
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import going_live, sequence
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.outreach.skips import Postponed, Skip, TextChanged
from marketing_engine.records.database import transaction
from marketing_engine.records.declined import rest_of_person
from marketing_engine.records.suppressed import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, FoundMail, Prospect, SendItem, Touch

MAY_HAVE_LEFT = ("sent", "unknown", "sending")
"""States of a touch that may have reached its person."""


def approved(prospect: Prospect, step: int) -> Draft:
    """The mail of this step exactly as a person approved it; raises Skip. A changed text goes back to the queue."""
    try:
        with transaction(reads=True) as db:
            return approved_draft(db, prospect, step)
    except TextChanged:
        with transaction() as db:
            decision = _decision(db, prospect)
            if decision is not None and queue.digest_of(_drafts(db, prospect)) != decision.digest:
                decisions.withdraw(db, decision, prospect)
        raise


def approved_draft(db: Session, prospect: Prospect, step: int) -> Draft:
    """The same within a transaction, which changes nothing; raises Skip, TextChanged for a changed text."""
    decision = _decision(db, prospect)
    if decision is None or not decision.approved:
        raise Skip("not approved")
    drafts = _drafts(db, prospect)
    if queue.digest_of(drafts) != decision.digest:
        raise TextChanged("the text was changed after it was approved: it waits for approval again")
    draft = next((draft for draft in drafts if draft.step == step), None)
    if draft is None:
        raise Skip(f"no mail was written for step {step}")
    return draft


def _decision(db: Session, prospect: Prospect) -> Decision | None:
    return db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))


def _drafts(db: Session, prospect: Prospect) -> list[Draft]:
    return queue.drafts_of(db, [prospect.id])[prospect.id]


def check(db: Session, mail: Mail, prospect: Prospect, campaign: Campaign) -> None:
    """Raise Skip where a mail that has not left must not leave now."""
    if not mail.in_reply_to and not _still_approved(db, mail):
        raise Skip("the approval was taken back")
    if wants_no_mail(db, prospect):
        raise Skip("suppressed: wants no mail")
    if not mail.in_reply_to and db.scalar(
        select(func.count()).where(Prospect.id == prospect.id, Prospect.id.in_(sequence.answered()))
    ):
        raise Skip("has replied")
    rest = None if mail.in_reply_to else rest_of_person(db, prospect, campaign.declined_rests_days)
    if rest is not None:
        raise Skip(str(rest))
    left = select(FoundMail.id).where(FoundMail.email == prospect.email, FoundMail.step == mail.step)
    if not mail.in_reply_to and db.scalar(left.limit(1)):
        raise Skip("was mailed before, as the channel shows")
    same_mail = (Touch.email == prospect.email, Touch.step == mail.step, Touch.status.in_(MAY_HAVE_LEFT))
    elsewhere = select(Touch.campaign).where(*same_mail, Touch.campaign != campaign.id)
    if not mail.in_reply_to and (other := db.scalar(elsewhere.limit(1))):
        raise Skip(f"was mailed before, in {other}")


def check_not_cancelled(db: Session, mail: Mail, run_id: int | None) -> None:
    """Raise Skip for a cancelled follow-up of a day's list; of a first mail the approval was withdrawn."""
    if run_id is None or not mail.is_follow_up:
        return
    item = (SendItem.run_id == run_id, SendItem.prospect_id == mail.prospect_id, SendItem.step == int(mail.step))
    reason = db.scalar(select(SendItem.reason).where(*item, SendItem.outcome == CANCELLED))
    if reason:
        raise Skip(reason)


def _still_approved(db: Session, mail: Mail) -> bool:
    """Whether the approval still holds and the text is still the one that was read."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == mail.prospect_id))
    drafts = queue.drafts_of(db, [mail.prospect_id])[mail.prospect_id]
    return (
        decision is not None
        and decision.approved
        and decision.digest == queue.digest_of(drafts)
        and any((draft.subject, draft.body) == (mail.subject, mail.body) for draft in drafts)
    )


def check_mailbox(db: Session, mail: Mail, campaign: Campaign, channel: Channel) -> None:
    """Raise Postponed where this mailbox may not send this mail now."""
    this = (mail.prospect_id, mail.step)
    why = going_live.refusal(db, campaign, channel, answer=bool(mail.in_reply_to), mail=this)
    if why:
        raise Postponed(why)
    if mail.is_follow_up and not read_states.is_read(channel.name):
        at = receiving.last_read(channel.name).at or "never"
        raise Postponed(f"no follow-up leaves by {channel.name}, which was read last: {at} (marketing inbox fetch)")
