"""Compares the records with what the channels prove, before a day plans or sends.

Records that were restored or lost do not know what has left since. A channel that keeps its mails knows Message-IDs,
recipients and steps: a mail that no touch knows is taken in as sent; where that cannot be done, sending stops until a
person says `marketing reconcile`. Mails are compared by their keys, and only unknown ones are opened.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError, Held
from coordination.fields import clean
from marketing_engine.channels import registry as channels
from marketing_engine.channels.protocol import Channel, ChannelError, Departure
from marketing_engine.config.mailboxes import mistaken
from marketing_engine.outreach import settling, touches
from marketing_engine.records import message_ids
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import FoundMail, Prospect, Run, Touch
from marketing_engine.records.today import day_of
from marketing_engine.team import messages


@dataclass(frozen=True)
class Comparison:
    """What a comparison brought: mails `taken_in` as sent just now, and those `unclear` that a person must look at.

    `ahead` are mails to people that the records do not know (yet); they count as sent as soon as the people come.
    `unreadable` are mailboxes that could not show what left, with the problem: they send nothing until they can.
    """

    taken_in: int
    ahead: int
    unclear: list[FoundMail]
    unreadable: dict[str, str]


def compare(session: str | None) -> Comparison:
    """Take in what left and the records do not know; said to all sessions, where anything was taken in."""
    taken_in, unreadable = 0, dict(mistaken())
    for channel in channels.channels().values():
        try:
            taken_in += _compare_with(channel, session)
        except ChannelError as error:
            unreadable[channel.name] = f"what left by it cannot be seen: {error}"
    settled = settling.settle_cut_off(session, unreadable)
    if taken_in + settled.left:
        _say(session, messages.mails_taken_in(taken_in + settled.left))
    if settled.uncertain:
        _say(session, messages.mails_uncertain(settled.uncertain))
    with transaction(reads=True) as db:
        ahead = db.scalar(select(func.count()).where(FoundMail.touch_id.is_(None), FoundMail.problem == "")) or 0
        return Comparison(taken_in + settled.left, ahead, list(db.scalars(_unclear())), unreadable)


def _compare_with(channel: Channel, session: str | None) -> int:
    """Take in what the channel shows to have left; how many mails are known as sent only now."""
    left = channel.departures()  # first: a touch is committed before its mail leaves
    with transaction(reads=True) as db:
        known = {channel.key_of(id) for id in db.scalars(select(Touch.message_id))}
        unknown = sorted(left.keys() - known - set(db.scalars(select(FoundMail.name))))
        due = bool(unknown) or bool(_without_touch(db))
    return _record_found([_opened(channel, key, left[key]) for key in unknown], session) if due else 0


def refuse_unless_reconciled(session: str | None) -> dict[str, str]:
    """Compare, and raise Held, with sending paused, where mails have left that cannot be taken in.

    The mailboxes that must not send now, with the problem: what left by them cannot be seen.
    """
    compared = compare(session)
    if compared.unclear:
        _say(session, messages.reconcile_first(len(compared.unclear)))
        effects.refuse_if_held(session, "send")
        raise Held("mails have left that the records do not know; a person runs: marketing reconcile")
    return compared.unreadable


def settle(db: Session, mails: list[FoundMail], person: str) -> None:
    """Note that a person said of these mails that they are not this program's."""
    for mail in mails:
        db.get_one(FoundMail, mail.id).settled_by = person
        record(db, Kind.FOUND_MAIL_SETTLED, by=person, name=mail.name)


def _say(session: str | None, text: str) -> None:
    try:
        SessionCoordinator(session or "marketing").send_message("broadcast", text)
    except CoordinationError:  # no session hears it; the events and `marketing reconcile` say it too
        return


def _unclear() -> Select[FoundMail]:
    return select(FoundMail).where(FoundMail.problem != "", FoundMail.settled_by == "").order_by(FoundMail.id)


def _without_touch(db: Session) -> list[tuple[FoundMail, Prospect]]:
    """Found mails to people who are in the records by now."""
    wanted = (
        select(FoundMail, Prospect)
        .join(Prospect, Prospect.email == FoundMail.email)
        .where(FoundMail.touch_id.is_(None), FoundMail.problem == "")
    )
    return [(mail, prospect) for mail, prospect in db.execute(wanted.order_by(FoundMail.id))]


def _record_found(opened: list[FoundMail], session: str | None) -> int:
    """Record found mails, and what they prove: how many touches are known as sent only now."""
    taken_in = 0
    with transaction() as db:
        known = set(db.scalars(select(FoundMail.name)))
        db.add_all(mail for mail in opened if mail.name not in known)
        db.flush()
        for mail, prospect in _without_touch(db):
            touch = _touch_of(db, mail, prospect) or _new_touch(db, mail, prospect)
            mail.touch_id = touch.id
            if touch.status != "sent":
                touches.book_sent(db, touch, session, mail.left_at, taken_in=True)
                taken_in += 1
        if taken_in:
            record(db, Kind.MAILS_TAKEN_IN, session=session or "", count=taken_in)
    return taken_in


def _touch_of(db: Session, mail: FoundMail, prospect: Prospect) -> Touch | None:
    """The touch that a found mail is, or is a second copy of."""
    by_id = db.scalar(select(Touch).where(Touch.message_id == mail.message_id))
    same_step = (Touch.prospect_id == prospect.id, Touch.step == mail.step)
    return by_id or db.scalar(select(Touch).where(*same_step).limit(1))


def _new_touch(db: Session, mail: FoundMail, prospect: Prospect) -> Touch:
    day = day_of(datetime.fromisoformat(mail.left_at))
    run_id = db.scalar(select(Run.id).where(Run.campaign == prospect.campaign, Run.date == day))
    step = f"reply:found-{mail.id}" if mail.step == message_ids.ANSWER else mail.step
    more = {"run_id": run_id, "subject": mail.subject, "reserved_at": mail.left_at, "channel": mail.channel}
    return touches.reserve(db, prospect, step, mail.message_id, **more)


def _opened(channel: Channel, key: str, departure: Departure) -> FoundMail:
    """What a mail that left says; its `problem` where it is no mail of this program that could be taken in."""
    try:
        mail = BytesHeaderParser().parsebytes(departure.head().partition(b"\n\n")[0] + b"\n\n")
        id = clean(str(mail.get("Message-ID", "")))
        found = getaddresses([str(value) for value in mail.get_all("To", [])])
        left = parsedate_to_datetime(str(mail.get("Date", ""))).astimezone(UTC)
    except (OSError, ValueError, TypeError, LookupError, OverflowError) as error:
        return FoundMail(name=key, channel=channel.name, problem=f"cannot be read: {clean(str(error))[:200]}")
    step = message_ids.step_of(id)
    email = normal_email(found[0][1]) if len(found) == 1 else ""
    if not step or channel.key_of(id) != key or not email:
        problem = "is no mail of this program, or was changed"
        return FoundMail(name=key, channel=channel.name, email=email, problem=problem)
    return FoundMail(
        name=key,
        channel=channel.name,
        message_id=id,
        email=email,
        step=step,
        subject=clean(str(mail.get("Subject", "")))[:300],
        left_at=left.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )
