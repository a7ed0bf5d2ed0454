"""Lets a person change a mail before it leaves."""

from typing import Any

from sqlalchemy import select

from coordination.errors import InputError
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.approval import queue, spam_check
from marketing_engine.approval.checking import stored
from marketing_engine.approval.decisions import Changed, Decider, Unknown, describe, find, may_be_undone, withdraw
from marketing_engine.approval.personalisation import again
from marketing_engine.approval.writing import asked_for, threaded
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import Decision, Draft, Prospect

LONGEST_SUBJECT, LONGEST_BODY = 300, 20_000


def edit(library: Library, ref: str, step: int, subject: str, body: str, *, seen: str, by: Decider) -> str:
    """Change a mail before it leaves; the new digest of all this person's mails.

    `seen` is the digest of what the person had before them. A prospect that the same person decided about before comes
    back into the queue. Raises Changed where the text is another by now, another person decided, or a mail has left,
    UsageError, Unknown, and InputError for a mail that may not leave.
    """
    with transaction() as db:
        prospect = find(db, ref)
        drafts = queue.drafts_of(db, [prospect.id])[prospect.id]
        draft = next((one for one in drafts if one.step == step), None)
        if draft is None:
            raise Unknown(f"{prospect.ref} has no mail {step}")
        if queue.digest_of(drafts) != seen:
            raise Changed(f"the mails of {prospect.full_name} were changed meanwhile; look at them again")
        subject, body = _checked(subject, body, library.campaign(prospect.campaign))
        subject = threaded(subject, drafts[0].subject) if step > 1 else subject
        if (subject, body) == (draft.subject, draft.body):
            return seen
        decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
        if decision is not None:
            if decision.who != by.who:
                raise Changed(f"{describe(decision, prospect)}; undo that first")
            may_be_undone(db, decision, prospect)
            withdraw(db, decision, prospect, by)
        _change(draft, drafts, subject, body)
        draft.personalisation = counted_again(library, draft, prospect)
        draft.edited_by, draft.edited_at = by.who, now_text()
        stored.check_people(db, library, library.campaign(prospect.campaign), [(prospect, drafts)])
        digest = queue.digest_of(drafts)
        record(
            db,
            Kind.MESSAGE_EDITED,
            campaign=prospect.campaign,
            prospect_id=prospect.id,
            step=step,
            **by.details,
            digest=digest,
        )
    spam_check.check(library, prospect.campaign, [prospect.id])
    return digest


def _change(draft: Draft, drafts: list[Draft], subject: str, body: str) -> None:
    """Change a mail; follow-ups in the thread of a first mail go with its subject."""
    draft.subject, draft.body = subject, body
    if draft.step == 1:
        for other in drafts:
            other.subject = threaded(other.subject, subject) if other.step > 1 else other.subject


def _checked(subject: str, body: str, campaign: Campaign) -> tuple[str, str]:
    """A mail as it may leave; raises InputError."""
    subject = " ".join(clean(subject).split())
    lines = [clean(line).rstrip() for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    body = "\n".join(lines).strip() + "\n"
    if not subject or not body.strip():
        raise InputError("a mail needs a subject and a text")
    if len(subject) > LONGEST_SUBJECT or len(body) > LONGEST_BODY:
        raise InputError(f"a subject has at most {LONGEST_SUBJECT} characters, a mail {LONGEST_BODY}")
    if campaign.sender.postal_address not in body:
        raise InputError(f"the sender's postal address must stay in the mail: {campaign.sender.postal_address}")
    return subject, body


def counted_again(library: Library, draft: Draft, prospect: Prospect) -> dict[str, Any]:
    """The personalisation of a mail that a person changed; as it was where the template is gone."""
    before = draft.personalisation or {}
    campaign = library.campaign(prospect.campaign)
    try:
        values, own = asked_for(library.template(draft.template), prospect, campaign)
    except ConfigError:
        return before
    return again(before, f"{draft.subject}\n{draft.body}", values, own, campaign)
