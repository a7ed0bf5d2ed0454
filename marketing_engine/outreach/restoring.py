"""Puts a copy of the records back, and keeps what must not be forgotten: opt-outs, and mails that left since."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Inspector, delete, inspect, select
from sqlalchemy.orm import Session

from coordination import paths
from coordination.errors import CoordinationError, InputError, TryAgain
from marketing_engine.approval import decisions
from marketing_engine.channels import registry as channels
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.outreach import going_live, provider_events, sequence, stops, touches
from marketing_engine.outreach.follow_ups import coming, country_of_recipient, step_due
from marketing_engine.records import backup, compacting, database, forgotten, location, suppression_log
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.tables import (
    AccessToken,
    Base,
    Decision,
    Event,
    FoundMail,
    LiveMailbox,
    Login,
    Prospect,
    Reply,
    Touch,
)
from marketing_engine.records.today import today


@dataclass
class Restored:
    """What came of it: when the copy's newest event happened, and where the records of before lie, if there were any.

    `suppressions` and `touches` were kept of the records of before; `unknown` mails may have left since the copy;
    `forgotten` people were taken out of it again.
    """

    newest: str
    before: Path | None = None
    suppressions: int = 0
    touches: int = 0
    unknown: int = 0
    forgotten: int = 0


def restore(source: Path, library: Library, forget: Callable[[Session], int]) -> Restored:
    """Replace the records by a copy; nothing of them is changed where that fails.

    `forget` takes everybody out of the copy who was forgotten since it was made; how many they were.
    Raises InputError for a file that is no whole copy, TryAgain where the records are in use.
    """
    live = Path(location.file())
    if live.exists() and source.exists() and source.samefile(live):
        raise InputError(f"{source}: these are the records themselves")
    candidate = live.with_name(f"{live.name}.restoring~")
    lock = FileLock(f"{paths.ready()}/restore.lock", timeout=0)
    try:
        with lock:
            _remove(candidate)
            try:
                return _restore(source, candidate, live, library, forget)
            finally:
                database.close()
                _remove(candidate)
    except Timeout:
        raise TryAgain("another restore is under way") from None


def _restore(source: Path, candidate: Path, live: Path, library: Library, forget: Callable[[Session], int]) -> Restored:
    newest = _take_copy(source, candidate)
    aside = live.with_name(f"{live.name}.before-{datetime.now(UTC):%Y%m%d-%H%M%S.%f}")
    if not live.exists():
        restored = _prepare(candidate, None, library, newest, forget)
        candidate.rename(live)
    elif backup.is_readable(live):
        with backup.exclusive(live) as connection:  # an opt-out that comes meanwhile waits, and is not lost
            backup.keep(connection, aside)
            restored = _prepare(candidate, aside, library, newest, forget)
            backup.replace(connection, candidate)
    else:
        restored = _prepare(candidate, None, library, newest, forget)
        for part in backup.files_of(live):
            part.rename(aside.with_name(aside.name + part.name.removeprefix(live.name)))
        candidate.rename(live)
    restored.before = next(iter(backup.files_of(aside)), None)
    return restored


def _take_copy(source: Path, candidate: Path) -> str:
    """Copy the copy, check it, and bring it to this version; when its newest event happened."""
    if not source.is_file():
        raise InputError(f"{source}: no such file")
    for part in backup.files_of(source):
        if not part.name.endswith("-shm"):
            shutil.copyfile(part, candidate.with_name(candidate.name + part.name.removeprefix(source.name)))
    try:
        newest = backup.check(candidate).newest
        with transaction(of=candidate) as db:  # migrated here
            there = inspect(db.connection())
            for table in Base.metadata.sorted_tables:
                lacking = {column.name for column in table.columns} - _columns(there, table.name)
                if lacking:
                    raise InputError(f"it has no {table.name}.{min(lacking)}")
            db.execute(delete(Login))
    except CoordinationError as error:
        raise InputError(f"{source}: {error}") from None
    return newest


def _columns(there: Inspector, table: str) -> set[str]:
    return {column["name"] for column in there.get_columns(table)} if there.has_table(table) else set()


def _prepare(
    candidate: Path, before: Path | None, library: Library, newest: str, forget: Callable[[Session], int]
) -> Restored:
    """Tell the copy what it must not forget of the records of before, where these can be read, and who it must."""
    restored = Restored(newest)
    exact = False
    if before is not None:
        exact = backup.continues(candidate, before)
        with transaction(reads=True, of=before) as now, transaction(of=candidate) as db:
            _carry_over(now, db, restored)
    with transaction(of=candidate) as db:
        restored.forgotten = forget(db)
        if before is None:  # a campaign that was stopped since would be live again
            db.execute(delete(LiveMailbox))
        if not exact:
            restored.unknown = _mark_unknown(db, library)
    if before is not None:
        with transaction(reads=True, of=before) as now, transaction(of=candidate) as db:
            _withdraw_approvals(now, db)
    with transaction(of=candidate) as db:
        record(db, Kind.RECORDS_RESTORED, newest=newest, unknown=restored.unknown)
    database.close()
    if restored.forgotten:
        compacting.compact(candidate)
    return restored


def _remove(path: Path) -> None:
    for part in backup.files_of(path):
        part.unlink()
    path.with_name(f"{path.name}.migrating").unlink(missing_ok=True)


def _carry_over(now: Session, db: Session, restored: Restored) -> None:
    """Keep suppressions, liftings and mails that the records of before know, and their tokens instead of older ones.

    So is what is live, and which sequences were stopped by hand: what was stopped since stays so.
    """
    forgotten.note(db, forgotten.known(now))
    restored.suppressions = suppression_log.carry_over(now, db)
    going_live.carry_over(now, db)
    stops.carry_over(now, db)
    _keep_mails(now, db, restored)
    db.flush()
    provider_events.carry_over(now, db)
    tokens = now.scalars(select(AccessToken)).all()
    if tokens:
        db.execute(delete(AccessToken))
        db.add_all(AccessToken(person=one.person, hash=one.hash, created_at=one.created_at) for one in tokens)


def _keep_mails(now: Session, db: Session, restored: Restored) -> None:
    """Note mails as found: they become touches at the next comparison. One that may have left is kept as such."""
    names = set(db.scalars(select(FoundMail.name)))
    known = {touch.message_id: touch for touch in db.scalars(select(Touch))}
    may_have_left = Touch.status.not_in(("failed", "refused"))
    for touch in now.scalars(select(Touch).where(may_have_left).order_by(Touch.id)):
        same = known.get(touch.message_id)
        if same is None and channels.key_of(touch.channel, touch.message_id) in names:
            continue
        if touch.status == "sent":
            restored.touches += _keep_sent(db, touch, same)
        elif same is None or same.status not in ("sent", "unknown"):
            restored.touches += _keep_unknown(db, touch)
    for found in now.scalars(select(FoundMail).where(FoundMail.problem != "")):
        if found.name not in names:
            about = {"channel": found.channel, "email": found.email, "problem": found.problem}
            db.add(FoundMail(name=found.name, settled_by=found.settled_by, **about))


def _keep_sent(db: Session, touch: Touch, same: Touch | None) -> bool:
    """Note a mail that left; False where the copy knows that."""
    if same is None:
        db.add(touches.found_mail(touch))
    elif same.status != "sent":
        touches.book_sent(db, same, touch.session, touch.sent_at, taken_in=True)
    else:
        return False
    return True


def _keep_unknown(db: Session, touch: Touch) -> bool:
    """Note a mail that may have left; where the copy does not know the person, it counts as sent."""
    prospect = db.scalar(select(Prospect).where(Prospect.email == touch.email))
    if prospect is None:
        db.add(touches.found_mail(touch))
        return True
    return _mark_one(db, prospect, touch.step, touch.message_id, touch.channel)


def _withdraw_approvals(now: Session, db: Session) -> None:
    """An approval that was taken back or turned into a rejection since the copy was made stays so: it waits again."""
    approved = select(Prospect.email, Decision.digest).join(Prospect, Prospect.id == Decision.prospect_id)
    still = {(email, digest) for email, digest in now.execute(approved.where(Decision.approved))}
    rejected = select(Prospect.email).join(Decision, Decision.prospect_id == Prospect.id)
    withdrawn = select(Prospect.email).join(Event, Event.prospect_id == Prospect.id)
    taken_back = {
        *now.scalars(rejected.where(~Decision.approved)),
        *now.scalars(withdrawn.where(Event.kind == Kind.APPROVAL_WITHDRAWN)),
    }
    wanted = select(Decision, Prospect).join(Prospect, Prospect.id == Decision.prospect_id)
    wanted = wanted.where(Decision.approved, Prospect.email.is_not(None))
    for decision, prospect in db.execute(wanted).all():
        if prospect.email in taken_back and (prospect.email, decision.digest) not in still:
            decisions.withdraw(db, decision, prospect, decisions.Decider("", "restore"))


def _mark_unknown(db: Session, library: Library) -> int:
    """Mails that were approved when the copy was made, and answers that were due, may have left: a person decides."""
    marked = 0
    for id in library.campaign_ids():
        campaign = library.campaign(id).model_copy(update={"declined_rests_days": 0})  # a rest may have ended since
        follow_ups = [(one.prospect_id, one.step, one.due, one.country) for one in coming(db, campaign)]
        for prospect_id, first, since, country in [*_unwritten(db, campaign), *follow_ups]:
            for step in _steps_by_now(campaign, first, since, country):
                prospect = db.get_one(Prospect, prospect_id)
                message_id = touches.message_id(prospect.email or "", campaign, str(step))
                marked += _mark_one(db, prospect, str(step), message_id, touches.only_mailbox(campaign))
    for reply in db.scalars(select(Reply).where(Reply.action == "")):
        reply.action, reply.needs_human = "draft", True
        reply.why = reply.why or "the records were restored: it may have been answered since"
    return marked


def _unwritten(db: Session, campaign: Campaign) -> list[tuple[int, int, date, str]]:
    """(prospect id, 1, date, country) of every first mail that was approved: it could leave from that date on."""
    approved = sequence.approved_unwritten(db, campaign)
    decided = select(Decision.decided_at, Prospect).join(Prospect, Prospect.id == Decision.prospect_id)
    return [
        (person.id, 1, date.fromisoformat(at[:10]), _country(campaign, person))
        for at, person in db.execute(decided.where(Decision.prospect_id.in_(approved)))
    ]


def _country(campaign: Campaign, person: Prospect) -> str:
    company = person.company.country if person.company else ""
    return country_of_recipient(campaign, person.country, company, person.email or "")


def _steps_by_now(campaign: Campaign, first: int, due: date, country: str) -> list[int]:
    """The steps that may have left by today where the first of them was due on a date."""
    steps: list[int] = []
    number = first
    while due.isoformat() <= today():
        steps.append(number)
        number += 1
        if number not in campaign.templates:
            break
        due = step_due(campaign, number, due, country)
    return steps


def _mark_one(db: Session, prospect: Prospect, step: str, message_id: str, channel: str) -> bool:
    """Mark a mail as one that may have left; False where it is known that it did."""
    same = (Touch.prospect_id == prospect.id, Touch.campaign == prospect.campaign, Touch.step == step)
    touch = db.scalar(select(Touch).where(*same))
    if touch is None:
        touch = touches.reserve(db, prospect, step, message_id, channel=channel)
    if touch.status == "sent":
        return False
    if touch.status != "unknown":
        touch.channel = channel
        touches.mark_unknown(touch, touches.RESTORED)
    return True
