"""Which of our mails a mail answers, and by which evidence."""

import re
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.records.normal_forms import normal_email
from marketing_engine.records.tables import Draft, OtherAddress, Prospect, Reply, Touch
from marketing_engine.records.tables.mailboxes import mailbox_key

MOST_NAMED = 20

ANSWERED = frozenset(["re:", "aw:", "antw:", "antwort:", "sv:", "vs:", "odp:", "rv:", "ref:", "res:", "r:", "ynt:"])
"""What mail programs put before the subject of what they answer."""


@dataclass(frozen=True)
class Match:
    """The mail of ours that another answers or tells of, and its person.

    `by` is `message_id` where it names our mail, `address` where only an address says so, empty where nothing does.
    """

    touch: Touch | None = None
    prospect: Prospect | None = None
    by: Literal["", "message_id", "address"] = ""


def match_of(db: Session, mail: Mail, kind: Kind | None) -> Match:
    """The newest evidence first: a Message-ID in the header; of a machine's mail one that it quotes; an address."""
    told_by_machine = kind is not None and kind.kind in ("bounce", "complaint")
    for reference in [*mail.references, *(mail.ids if told_by_machine else ())]:
        touch = db.scalar(select(Touch).where(Touch.message_id == reference))
        if touch is not None:
            return Match(touch, db.get(Prospect, touch.prospect_id), "message_id")
    address = mail.sender
    if told_by_machine and kind is not None:
        address = normal_email(kind.bounce.recipient) if kind.bounce else ""
    return _by_address(db, address) if address else Match()


def _by_address(db: Session, address: str) -> Match:
    """The newest mail to an address, else to the person who has the mailbox under this or another spelling."""
    touch = db.scalar(select(Touch).where(Touch.email == address).order_by(Touch.id.desc()).limit(1))
    if touch is None:
        key = mailbox_key(address)
        second = select(OtherAddress.prospect_id).where(OtherAddress.key == key)
        same = or_(Prospect.email == address, Prospect.mail_key == key, Prospect.id.in_(second))
        prospect = db.scalar(select(Prospect).where(same).order_by(Prospect.email != address, Prospect.id).limit(1))
        if prospect is None:
            return Match()
        mails = select(Touch).where(Touch.prospect_id == prospect.id).order_by(Touch.id.desc())
        return Match(db.scalar(mails.limit(1)), prospect, "address")
    return Match(touch, db.get(Prospect, touch.prospect_id), "address")


def is_from_another(mail: Mail, touch: Touch | None) -> bool:
    """Whether a person's mail answers ours from another mailbox: a colleague's, or a forger's."""
    return touch is not None and mailbox_key(mail.sender) != mailbox_key(touch.email)


def has_other_subject(db: Session, reply: Reply) -> bool:
    """Whether a reply's subject is another than that of our mail which it answers: what it says there is no echo."""
    touch = db.get(Touch, reply.touch_id) if reply.touch_id else None
    if touch is None or not touch.subject:
        return False
    ours, theirs = (" ".join(one.lower().split()) for one in (touch.subject, reply.subject))
    if not theirs.endswith(ours.removeprefix("re: ")):
        return True
    before = theirs.removesuffix(ours.removeprefix("re: ")).split()
    return any(word not in ANSWERED and not (word.startswith("[") and word.endswith("]")) for word in before)


def sent_bodies(db: Session, touch: Touch | None) -> list[str]:
    """The mails that we wrote to this person: quoted back, they are not theirs."""
    if touch is None:
        return []
    drafts = select(Draft.body).where(Draft.prospect_id == touch.prospect_id).order_by(Draft.step)
    answers = select(Reply.draft).where(Reply.prospect_id == touch.prospect_id, Reply.draft != "").order_by(Reply.id)
    return [*db.scalars(drafts), *db.scalars(answers)]


def others_named(text: str, *writers: str) -> list[str]:
    """Addresses in a text that are not the writer's own. Their owners did not ask, so a person decides about them."""
    words = (word.strip(".,;:()<>[]\"'").lower() for word in re.split(r"[\s<>,;]+", text) if "@" in word)
    found = (normal_email(word.removeprefix("mailto:")) for word in words if len(word) <= 254)
    own = {mailbox_key(writer) for writer in writers}
    return list(dict.fromkeys(email for email in found if email and mailbox_key(email) not in own))[:MOST_NAMED]
