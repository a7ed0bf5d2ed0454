"""Takes in what came: reads every mail in the inbox, outside every transaction, and has it recorded."""

import hashlib
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coordination import effects
from coordination.errors import CoordinationError, from_os_error
from coordination.fields import clean
from coordination.registry import beat, now_text
from marketing_engine.channels import inbox, receiving
from marketing_engine.channels.protocol import Arrival
from marketing_engine.config.library import Library
from marketing_engine.config.reply_policy import ScoreWeights
from marketing_engine.conversation import proofs
from marketing_engine.conversation.claude_judge.judging import ClaudeJudge
from marketing_engine.conversation.matching import match_of
from marketing_engine.conversation.reading.judging.score import DEFAULT
from marketing_engine.conversation.reading.mail.characters import storable
from marketing_engine.conversation.reading.mail.limits import MOST_ANSWERED, MOST_MAIL
from marketing_engine.conversation.reading.mail.shape import MESSAGE_IDS, Mail
from marketing_engine.conversation.reading.offline_judges import default_judge, weights_of
from marketing_engine.conversation.reading.reader import Reader, Unreadable
from marketing_engine.conversation.recording import Received, record_reply
from marketing_engine.conversation.understanding import MOST_SHOWN, judge_of, known_of, understand
from marketing_engine.conversation.unread_mailboxes import show_unread
from marketing_engine.outreach import auto_pause, reconciliation
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import FoundMail, HandledMail


@dataclass(frozen=True)
class _Look:
    """What one look into the inbox needs; `library` says which campaigns let Claude judge, `weights` are of scores."""

    reader: Reader
    claude: ClaudeJudge
    library: Library | None
    session: str | None
    weights: ScoreWeights


def record_arrivals(session: str | None, library: Library | None = None, first: Sequence[str] = ()) -> None:
    """Fetch what came, and record every mail that the records do not know, whichever campaign it answers.

    Opt-outs and answers are known from here on: done before anything is sent. Mails that were handled before the
    records were restored or lost are taken in once more. Without a `library` Claude is not asked. The mailboxes `first`
    are fetched from first: other sessions may have the others by then. Raises Held under a hold.
    """
    inbox.prepare()
    _fetch(session, first)
    forgotten = _forgotten()
    if forgotten:
        reconciliation.compare(session)  # the mails that they answer first
    with Reader(weights_of(default_judge())) as reader:
        look = _Look(reader, ClaudeJudge(session), library, session, library.score_weights() if library else DEFAULT)
        for arrival in [*forgotten, *_in_own_order(session)]:
            effects.refuse_if_held(session, "reply")
            try:
                with arrival.open() as data:
                    key = _record_one(look, arrival, data)
                    if key:
                        arrival.handled(key)
            except FileNotFoundError:
                continue  # another session was quicker
            except OSError as error:  # one bad file stops no other mail
                print(f"inbox: {clean(str(from_os_error(error)))}; passed over", file=sys.stderr)
            beat(session)


def _in_own_order(session: str | None) -> list[Arrival]:
    """What waits in the inbox. Each session begins at another place, so that several share the work."""
    found: list[Arrival] = [*inbox.arrivals()]
    at = zlib.crc32((session or "").encode()) % len(found) if found else 0
    return found[at:] + found[:at]


def _fetch(session: str | None, first: Sequence[str]) -> None:
    """Fetch from the mailboxes that are fetched from; what one cannot do is said, and keeps no other mail waiting."""
    if not receiving.receivers():
        return
    effects.refuse_if_held(session, "reply")
    began = now_text()
    others = [name for name in receiving.receivers() if name not in first]
    done = receiving.fetch(first) if first else []
    done += receiving.fetch(others, unless_read_since=began) if others else []
    for fetched in done:
        for problem in filter(None, (fetched.problem, fetched.left_undone)):
            print(f"mailbox {fetched.name}: {clean(problem)}", file=sys.stderr)
    show_unread([session] if session else [])
    beat(session)


def _forgotten() -> list[Arrival]:
    """Handled mails that the records do not know."""
    filed = inbox.filed()
    if not filed:
        return []
    with transaction(reads=True) as db:
        known = set(db.scalars(select(HandledMail.name)))
    return [filed[key] for key in sorted(filed.keys() - known)]


def _record_one(look: _Look, arrival: Arrival, data: bytes) -> str:
    """Record a mail; the key under which it is handled, empty where it is to stay as it is."""
    key = arrival.key
    with transaction(reads=True) as db:
        known = db.get(HandledMail, key) is not None
    if known and arrival.handled_on:
        return ""  # another session was quicker
    if known:  # another mail had the same key
        key = f"{key}.{hashlib.sha256(data).hexdigest()[:12]}"
    received = _parsed(look.reader, arrival, key, data)
    try:
        return _read_and_record(look, received)
    except (CoordinationError, OSError):
        raise
    except Exception as fault:  # a mail that this code trips over waits for a person, and keeps no other waiting
        unreadable = _not_read(data, arrival, key, f"a fault of this program: {type(fault).__name__}")
        return _read_and_record(look, unreadable)


def _read_and_record(look: _Look, received: Received) -> str:
    with transaction(reads=True) as db:
        if received.came_on and _is_ahead(db, received.mail):
            return ""
        known = known_of(db, match_of(db, received.mail, None))
    mode = judge_of(look.library, known.campaign)
    reading = understand(look.reader, look.claude, received, known, mode)
    with transaction() as db:
        proofs.take_in(db, received.mail, reading.kind, look.library, look.session)
        match = match_of(db, received.mail, reading.kind)
        reply = record_reply(db, received, reading, match, look.session, look.weights)
        if db.get(HandledMail, received.key) is None:
            db.add(HandledMail(name=received.key, reply_id=reply.id))
        told_of = match.touch.channel if match.touch and reply.kind in ("bounce", "complaint") else ""
    if told_of:
        auto_pause.pause_if_bad(told_of, look.session)
    return received.key


def _is_ahead(db: Session, mail: Mail) -> bool:
    """Whether a mail answers one that we sent to a person missing from the records: it waits until they are there."""
    answered = or_(FoundMail.message_id.in_(mail.references), FoundMail.email == mail.sender)
    ahead = (FoundMail.touch_id.is_(None), FoundMail.problem == "")
    return db.scalar(select(FoundMail.id).where(*ahead, answered).limit(1)) is not None


def _parsed(reader: Reader, arrival: Arrival, key: str, data: bytes) -> Received:
    """Parse a mail, in the process with limits."""
    try:
        mail = reader.parse(data)
    except Unreadable as reason:
        return _not_read(data, arrival, key, str(reason))
    return _received(mail, arrival, key)


def _not_read(data: bytes, arrival: Arrival, key: str, why: str) -> Received:
    """A mail that cannot be read: a text without a sender, tied to a mail of ours where it names one."""
    ids = MESSAGE_IDS.findall(data[:MOST_MAIL].decode("utf-8", "replace"))[:MOST_ANSWERED]
    mail = Mail(
        headers={"subject": ["(a mail that could not be read)"], "references": [" ".join(ids)]},
        text=storable(data.decode("utf-8", "replace"))[:MOST_SHOWN],
        ids=tuple(ids),
    )
    return _received(mail, arrival, key, why)


def _received(mail: Mail, arrival: Arrival, key: str, unreadable: str = "") -> Received:
    if not mail.message_id:
        mail = replace(mail, headers={**mail.headers, "message-id": [f"<{key}@inbox.invalid>"]})
    return Received(mail, key, arrival.simulated, unreadable, arrival.handled_on, arrival.place(key))
