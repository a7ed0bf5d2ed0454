"""Whether a mail may leave: approved as it stands, wanted, not answered, and not sent by other records."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from sqlalchemy import Select, bindparam, func, null, or_, select
from sqlalchemy.orm import Session

from marketing_engine.approval import allowed_countries, decisions
from marketing_engine.approval.personalising import digest
from marketing_engine.channels import read_states, receiving
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import NOT_NOW, Campaign, StopsCompany
from marketing_engine.outreach import going_live, rotation, stops
from marketing_engine.outreach.mail import Mail
from marketing_engine.outreach.rotation import Ways
from marketing_engine.outreach.sequence import CANCELLED
from marketing_engine.outreach.skips import Postponed, Skip, TextChanged
from marketing_engine.records import answers, declined
from marketing_engine.records.database import core
from marketing_engine.records.suppressed import wants_no_mail
from marketing_engine.records.tables import Decision, Draft, FoundMail, Meeting, Prospect, Reply, SendItem, Touch
from marketing_engine.records.today import today

MAY_HAVE_LEFT = ("sent", "unknown", "sending")
"""States of a touch that may have reached its person."""


def approved_mail(db: Session, prospect: Prospect, step: int) -> Mail:
    """The mail of this step exactly as a person approved it; raises Skip, TextChanged for a changed text."""
    drafts = core(db).execute(_APPROVED, {"prospect": prospect.id}).all()
    if not drafts or not drafts[0].approved:
        raise Skip("not approved")
    if digest([(draft.subject, draft.body) for draft in drafts if draft.step is not None]) != drafts[0].digest:
        raise TextChanged("the text was changed after it was approved: it waits for approval again")
    draft = next((draft for draft in drafts if draft.step == step), None)
    if draft is None:
        raise Skip(f"no mail was written for step {step}")
    return Mail(prospect.id, str(step), draft.subject, draft.body, template=draft.template)


_APPROVED = (
    select(Decision.approved, Decision.digest, Draft.step, Draft.subject, Draft.body, Draft.template)
    .outerjoin(Draft, Draft.prospect_id == Decision.prospect_id)
    .where(Decision.prospect_id == bindparam("prospect"))
    .order_by(Draft.step)
)


def ask_again(db: Session, prospect: Prospect) -> None:
    """Put a person with a changed text back into the queue for approval."""
    decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
    if decision is not None:
        decisions.withdraw(db, decision, prospect)


def check(db: Session, mail: Mail, prospect: Prospect, campaign: Campaign) -> None:
    """Raise Skip where a mail that has not left must not leave now."""
    if wants_no_mail(db, prospect):
        raise Skip("suppressed: wants no mail")
    if mail.in_reply_to:
        return
    if outside := allowed_countries.why_not(prospect, campaign):
        raise Skip(outside)
    about = {"prospect": prospect.id, "email": prospect.email, "step": mail.step, "campaign": campaign.id}
    since = declined.first_day(campaign.declined_rests_days)
    kind = "first" if not mail.is_follow_up else "not_now" if int(mail.step) > NOT_NOW else "later"
    question = _against(kind, tuple(sorted(set(campaign.stop_company_on))))
    against = core(db).execute(question, {**about, "since": since, "today": today()}).one()
    if against.answered:
        raise Skip("has replied")
    if against.stopped:
        raise Postponed(stops.why_stopped(db, prospect, campaign) or "the sequence is stopped")
    if against.absent:
        raise Postponed(f"is absent until {against.absent}")
    rest = declined.rest_of_person(db, prospect, campaign.declined_rests_days) if against.declined else None
    if rest is not None:
        raise Skip(str(rest))
    if against.found:
        raise Skip("was mailed before, as the channel shows")
    if against.elsewhere is not None:
        raise Skip(f"was mailed before, in {against.elsewhere}")


_SAME_ELSEWHERE = (
    Touch.email == bindparam("email"),
    Touch.step == bindparam("step"),
    Touch.status.in_(MAY_HAVE_LEFT),
    Touch.campaign != bindparam("campaign"),
)
_FOUND = select(FoundMail.id).where(FoundMail.email == bindparam("email"), FoundMail.step == bindparam("step"))


@lru_cache(maxsize=64)
def _against(kind: Literal["first", "later", "not_now"], stop_company_on: tuple[StopsCompany, ...]) -> Select[Any]:
    """All that keeps a mail of a sequence back, in one question: a first one, a later one, or one after "not now"."""
    person = Reply.prospect_id == bindparam("prospect")
    met = select(Meeting.id).where(Meeting.prospect_id == bindparam("prospect"))
    answered = or_(answers.answered().where(person).exists(), met.exists())
    back = Reply.resume_date >= bindparam("today")
    absent = answers.absences().with_only_columns(func.max(Reply.resume_date))
    return select(
        (~answers.not_now().where(person).exists() if kind == "not_now" else answered).label("answered"),
        stops.stopped_person(stop_company_on).exists().label("stopped"),
        (null() if kind == "first" else absent.where(person, back).scalar_subquery()).label("absent"),
        declined.ANY.exists().label("declined"),
        _FOUND.exists().label("found"),
        select(Touch.campaign).where(*_SAME_ELSEWHERE).limit(1).scalar_subquery().label("elsewhere"),
    )


def check_not_cancelled(db: Session, mail: Mail, run_id: int | None) -> None:
    """Raise Skip for a cancelled follow-up of a day's list; of a first mail the approval was withdrawn."""
    if run_id is None or not mail.is_follow_up:
        return
    item = (SendItem.run_id == run_id, SendItem.prospect_id == mail.prospect_id, SendItem.step == int(mail.step))
    reason = db.scalar(select(SendItem.reason).where(*item, SendItem.outcome == CANCELLED))
    if reason:
        raise Skip(reason)


def mailbox_for(db: Session, mail: Mail, campaign: Campaign, left: Sequence[Touch], ways: Ways) -> Channel:
    """The next mailbox in turn that may send this mail now; raises Postponed. `left` are the mails before it."""
    this = (mail.prospect_id, mail.step)
    shut = going_live.refusals(db, campaign, ways.there, answer=bool(mail.in_reply_to), mail=this)
    try:
        channel = rotation.channel_for(left, replace(ways, down={**ways.down, **shut}))
    except rotation.NoMailbox as reason:
        raise Postponed(str(reason)) from None
    if mail.is_follow_up and not read_states.is_read(channel.name):
        at = receiving.last_read(channel.name).at or "never"
        raise Postponed(f"no follow-up leaves by {channel.name}, which was read last: {at} (marketing inbox fetch)")
    return channel
