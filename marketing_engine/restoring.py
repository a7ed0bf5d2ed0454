"""Puts a copy of the records back, without forgetting whom not to write to, or what may have left since."""

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coordination.errors import InputError
from coordination.registry import now_text
from marketing_engine import outreach, sequence
from marketing_engine.approval import decisions
from marketing_engine.campaigns.library import Library
from marketing_engine.channels import outbox
from marketing_engine.records import backup, database
from marketing_engine.records.database import transaction
from marketing_engine.records.events import record
from marketing_engine.records.suppressions import suppress
from marketing_engine.records.tables import (
    AccessToken,
    Decision,
    FoundMail,
    Login,
    Prospect,
    Reply,
    Suppression,
    Touch,
)
from marketing_engine.today import today


@dataclass
class Restored:
    """What came of it: when the copy's newest event happened, and where the records of before lie, if there were any.

    `suppressions` and `touches` were kept of the records of before; `unknown` mails may have left since the copy.
    """

    newest: str
    before: Path | None = None
    suppressions: int = 0
    touches: int = 0
    unknown: int = 0


def restore(source: Path, library: Library) -> Restored:
    """Replace the records by a copy; nothing of the state is changed where that fails.

    Raises InputError for a file that is no whole copy.
    """
    live = database.path()
    candidate = live.with_name(f"{live.name}.restoring~")
    _remove(candidate)
    try:
        restored = _prepare(source, candidate, live, library)
        restored.before = _put_aside(live)
        backup.copy(candidate, live)
    finally:
        database.close()
        _remove(candidate)
    return restored


def _prepare(source: Path, candidate: Path, live: Path, library: Library) -> Restored:
    """Make a copy of the copy that knows what it must not forget."""
    if not source.is_file():
        raise InputError(f"{source}: no such file")
    for part in backup.files_of(source):
        if not part.name.endswith("-shm"):
            shutil.copyfile(part, candidate.with_name(candidate.name + part.name.removeprefix(source.name)))
    try:
        restored = Restored(backup.check(candidate).newest)
    except InputError as error:
        raise InputError(f"{source}: {error}") from None
    with transaction(of=candidate) as db:  # migrated here
        db.execute(delete(Login))
    exact = False
    if backup.is_readable(live):
        exact = backup.continues(candidate, live)
        with transaction(reads=True) as now, transaction(of=candidate) as db:
            _carry_over(now, db, restored)
            if exact:
                _withdraw_approvals(now, db)
    with transaction(of=candidate) as db:
        if not exact:
            restored.unknown = _mark_unknown(db, library)
        record(db, "records_restored", newest=restored.newest, unknown=restored.unknown)
    database.close()
    return restored


def _put_aside(live: Path) -> Path | None:
    """Keep the records of before: as a copy where they can be read, else the damaged files themselves."""
    if not live.exists():
        return None
    aside = live.with_name(f"{live.name}.before-{time.strftime('%Y%m%d-%H%M%S')}")
    if backup.is_readable(live):
        backup.backup(aside)
        database.close()
        return aside
    for part in backup.files_of(live):
        part.rename(aside.with_name(aside.name + part.name.removeprefix(live.name)))
    return aside


def _remove(path: Path) -> None:
    for part in backup.files_of(path):
        part.unlink()
    path.with_name(f"{path.name}.migrating").unlink(missing_ok=True)


def _carry_over(now: Session, db: Session, restored: Restored) -> None:
    """Keep the opt-outs, bounces and mails that the records of before know, and their tokens instead of older ones."""
    there = set(db.scalars(select(Suppression.email)))
    for one in now.scalars(select(Suppression).order_by(Suppression.id)):
        if one.email not in there:
            suppress(db, one.email, one.reason)
            restored.suppressions += 1
    known = set(db.scalars(select(Touch.message_id)))
    for touch in now.scalars(select(Touch).order_by(Touch.id)):
        if touch.message_id not in known and touch.status != "failed":
            restored.touches += _keep(db, touch)
    names = set(db.scalars(select(FoundMail.name)))
    for found in now.scalars(select(FoundMail).where(FoundMail.problem != "")):
        if found.name not in names:
            db.add(FoundMail(name=found.name, email=found.email, problem=found.problem, settled_by=found.settled_by))
    tokens = now.scalars(select(AccessToken)).all()
    if tokens:
        db.execute(delete(AccessToken))
        db.add_all(AccessToken(person=one.person, hash=one.hash, created_at=one.created_at) for one in tokens)


def _keep(db: Session, touch: Touch) -> bool:
    """Note a mail as found: it becomes a touch at the next comparison. One that may have left is kept as such."""
    if touch.status != "sent":
        prospect = db.scalar(select(Prospect).where(Prospect.email == touch.email))
        return prospect is not None and _mark_one(db, prospect, touch.campaign, touch.step, touch.message_id)
    db.add(
        FoundMail(
            name=outbox.file_name(touch.message_id),
            message_id=touch.message_id,
            email=touch.email,
            step="answer" if touch.step.startswith("reply:") else touch.step,
            subject=touch.subject,
            left_at=touch.sent_at,
        )
    )
    return True


def _withdraw_approvals(now: Session, db: Session) -> None:
    """What was approved when the copy was made and is not approved now waits for approval again."""
    approved = select(Prospect.email, Decision.digest).join(Prospect, Prospect.id == Decision.prospect_id)
    still = {(email, digest) for email, digest in now.execute(approved.where(Decision.approved))}
    wanted = select(Decision, Prospect).join(Prospect, Prospect.id == Decision.prospect_id).where(Decision.approved)
    for decision, prospect in db.execute(wanted).all():
        if (prospect.email, decision.digest) not in still:
            decisions.withdraw(db, decision, prospect, decisions.Decider("", "restore"))


def _mark_unknown(db: Session, library: Library) -> int:
    """Mails that were approved when the copy was made, and answers that were due, may have left: a person decides."""
    marked = 0
    for id in library.campaign_ids():
        campaign = library.campaign(id)
        due = [(prospect, 1) for prospect in sequence.approved_unwritten(db, id)]
        for prospect_id, step in [*due, *sequence.due_follow_ups(db, campaign, today())]:
            prospect = db.get_one(Prospect, prospect_id)
            message_id = outreach.message_id(
                outreach.Mail(prospect_id, str(step), "", ""), prospect.email or "", campaign
            )
            marked += _mark_one(db, prospect, id, str(step), message_id)
    for reply in db.scalars(select(Reply).where(Reply.action == "")):
        reply.action = "for_person"
        reply.for_person = reply.for_person or "the records were restored: it may have been answered since"
    return marked


def _mark_one(db: Session, prospect: Prospect, campaign: str, step: str, message_id: str) -> bool:
    same = (Touch.prospect_id == prospect.id, Touch.campaign == campaign, Touch.step == step)
    before = db.scalar(select(Touch).where(*same))
    if before is not None:
        before.status = "unknown"
        return True
    db.add(
        Touch(
            prospect_id=prospect.id,
            campaign=campaign,
            step=step,
            session="",
            status="unknown",
            message_id=message_id,
            email=prospect.email or "",
            subject="",
            channel=outbox.NAME,
            reserved_at=now_text(),
            error="the records were restored",
        )
    )
    return True
