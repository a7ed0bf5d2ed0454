"""What people's answers mean for further mails: whether they end a sequence, say "not now", or tell of an absence."""

from sqlalchemy import ColumnElement, Select, String, cast, exists, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from marketing_engine.records.tables import Meeting, Reply, Touch


def answered() -> Select[int | None]:
    """Ids of those who get no follow-up because of what came: an answer, or what a person is to decide about."""
    return select(Reply.prospect_id).where(Reply.prospect_id.is_not(None), Reply.ends_sequence)


def not_now() -> Select[int | None]:
    """Ids of the people with "not now" as their newest answer; what it says is in columns of Reply.

    It rests by the policy, no person took that back, and none has answered it.
    """
    newer = aliased(Reply)
    came = exists().where(newer.prospect_id == Reply.prospect_id, newer.ends_sequence, newer.id > Reply.id)
    met = exists().where(Meeting.prospect_id == Reply.prospect_id, Meeting.reply_id > Reply.id)
    said = (Reply.intent == "not_now", Reply.action == "snooze", Reply.removal == "no", Reply.undone_at == "")
    return select(Reply.prospect_id).where(Reply.prospect_id.is_not(None), *said, ~came, ~met, ~_was_answered())


def _was_answered() -> ColumnElement[bool]:
    answer = literal("reply:") + cast(Reply.id, String)
    steps = or_(Touch.step == answer, Touch.step == answer + ".2")
    return exists().where(Touch.prospect_id == Reply.prospect_id, steps, Touch.status.in_(("sent", "unknown")))


def absences() -> Select[int | None, str]:
    """(prospect id, day of return) of every absence that was told."""
    told = (Reply.kind == "auto_reply", Reply.action == "snooze", Reply.resume_date != "")
    return select(Reply.prospect_id, Reply.resume_date).where(Reply.prospect_id.is_not(None), *told)


def returns(db: Session) -> dict[int, str]:
    """The day (ISO) on which each person who was or is absent returns."""
    last = absences().with_only_columns(Reply.prospect_id, func.max(Reply.resume_date)).group_by(Reply.prospect_id)
    return {id: str(back) for id, back in db.execute(last) if id is not None}
