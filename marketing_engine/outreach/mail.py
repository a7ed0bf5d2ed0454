"""What one mail of a sequence, or one answer, says: before and after its place in a thread is known."""

from collections.abc import Sequence
from dataclasses import dataclass

from marketing_engine.channels.composing import OutgoingMail
from marketing_engine.channels.protocol import Channel
from marketing_engine.config.campaign import Campaign
from marketing_engine.outreach import touches, unsubscribe_links
from marketing_engine.records.tables import Prospect, Touch


@dataclass(frozen=True)
class Mail:
    """A mail to be sent once: `step` is `1`, `2`, … of a sequence, or `reply:<id>` for an answer.

    A person's own answer is marked as no automatic one.
    """

    prospect_id: int
    step: str
    subject: str
    body: str
    in_reply_to: str = ""
    template: str = ""
    by_person: bool = False

    @property
    def is_follow_up(self) -> bool:
        """Whether it is a later mail of a sequence."""
        return not self.in_reply_to and self.step != "1"


def outgoing(
    mail: Mail, prospect: Prospect, touch: Touch, thread: Sequence[str], campaign: Campaign, channel: Channel
) -> OutgoingMail:
    """What a mail says, with its place in the thread: `thread` are the Message-IDs before it, oldest first."""
    sender = touches.sender_of(campaign, channel)
    automatic = mail.in_reply_to and not mail.by_person
    more = [("Auto-Submitted", "auto-replied")] if automatic else []  # RFC 3834: no machine answers this
    more += unsubscribe_links.header_fields(touch.email, touch.message_id, sender[1])
    return OutgoingMail(
        from_=sender,
        to=(prospect.full_name if prospect.first_name else "", touch.email),
        subject=touch.subject,
        body=mail.body,
        message_id=touch.message_id,
        in_reply_to=mail.in_reply_to or (thread[-1] if thread else ""),
        references=tuple(thread if mail.in_reply_to else thread[:-1]),
        more=tuple(more),
        tracked=campaign.tracking,
    )
