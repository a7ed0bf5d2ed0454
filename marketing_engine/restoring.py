"""Puts a copy of the records back, without forgetting whom not to write to, or what may have left since."""

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coordination.errors import CoordinationError, InputError
from marketing_engine import sequence, touches
from marketing_engine.approval import decisions
from marketing_engine.campaigns.library import Library
from marketing_engine.campaigns.models import Campaign
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
    if live.exists() and source.exists() and source.samefile(live):
        raise InputError(f"{source}: these are the records themselves")
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
    except CoordinationError as error:
        raise type(error)(f"{source}: {error}") from None
    with transaction(of=candidate) as db:  # migrated here
        db.execute(delete(Login))
    exact = False
    if live.exists() and backup.is_readable(live):
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
    aside = live.with_name(f"{live.name}.before-{datetime.now(UTC):%Y%m%d-%H%M%S.%f}")
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
    _keep_mails(now, db, restored)
    tokens = now.scalars(select(AccessToken)).all()
    if tokens:
        db.execute(delete(AccessToken))
        db.add_all(AccessToken(person=one.person, hash=one.hash, created_at=one.created_at) for one in tokens)


def _keep_mails(now: Session, db: Session, restored: Restored) -> None:
    """Note mails as found: they become touches at the next comparison. One that may have left is kept as such."""
    names = set(db.scalars(select(FoundMail.name)))
    known = set(db.scalars(select(Touch.message_id)))
    for touch in now.scalars(select(Touch).where(Touch.status != "failed").order_by(Touch.id)):
        name = outbox.file_name(touch.message_id)
        if touch.message_id in known or name in names:
            continue
        if touch.status == "sent":
            step = touches.ANSWER if touch.step.startswith("reply:") else touch.step
            known_of_it = {"message_id": touch.message_id, "subject": touch.subject, "left_at": touch.sent_at}
            db.add(FoundMail(name=name, email=touch.email, step=step, **known_of_it))
            restored.touches += 1
        elif prospect := db.scalar(select(Prospect).where(Prospect.email == touch.email)):
            restored.touches += _mark_one(db, prospect, touch.step, touch.message_id)
    for found in now.scalars(select(FoundMail).where(FoundMail.problem != "")):
        if found.name not in names:
            db.add(FoundMail(name=found.name, email=found.email, problem=found.problem, settled_by=found.settled_by))


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
        for prospect_id, first, since in [*_unwritten(db, id), *sequence.follow_ups(db, campaign)]:
            for step in _steps_by_now(campaign, first, since):
                prospect = db.get_one(Prospect, prospect_id)
                message_id = touches.message_id(prospect.email or "", campaign, str(step))
                marked += _mark_one(db, prospect, str(step), message_id)
    for reply in db.scalars(select(Reply).where(Reply.action == "")):
        reply.action = "for_person"
        reply.for_person = reply.for_person or "the records were restored: it may have been answered since"
    return marked


def _unwritten(db: Session, campaign: str) -> list[tuple[int, int, str]]:
    """(prospect id, 1, date) of every first mail that was approved: it could leave from that date on."""
    approved = sequence.approved_unwritten(db, campaign)
    decided = select(Decision.prospect_id, Decision.decided_at).where(Decision.prospect_id.in_(approved))
    return [(prospect_id, 1, at[:10]) for prospect_id, at in db.execute(decided)]


def _steps_by_now(campaign: Campaign, first: int, since: str) -> list[int]:
    """The steps that may have left by today where the first of them was due on a date."""
    steps, due = [], date.fromisoformat(since)
    for number in range(first, len(campaign.sequence) + 1):
        due += timedelta(days=campaign.sequence[number - 1].after_days if number > first else 0)
        if due.isoformat() > today():
            break
        steps.append(number)
    return steps


def _mark_one(db: Session, prospect: Prospect, step: str, message_id: str) -> bool:
    """Mark a mail as one that may have left; False where it is known that it did."""
    same = (Touch.prospect_id == prospect.id, Touch.campaign == prospect.campaign, Touch.step == step)
    before = db.scalar(select(Touch).where(*same))
    if before is None:
        touches.new(db, prospect, step, message_id, status="unknown", error="the records were restored")
    elif before.status != "sent":
        before.status = "unknown"
    return before is None or before.status == "unknown"
