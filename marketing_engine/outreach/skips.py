"""Why a mail does not leave: what a batch counts, and what the team hears of."""


class Skip(Exception):  # no error: a reason not to write
    """This mail must not be sent."""


class Postponed(Skip):
    """It could leave when the day is triggered again: the mailbox cannot send now, or its server took no mail."""


class MailboxDown(Postponed):
    """A mailbox sends nothing now: no other mail need try it."""

    def __init__(self, mailbox: str, why: str, *, lasts: bool) -> None:
        super().__init__(f"the mailbox {mailbox} cannot send: {why}")
        self.mailbox = mailbox
        self.lasts = lasts


class NotYet(Postponed):
    """A limit or an hour keeps it back until a moment (seconds since 1970); a batch waits where that is soon."""

    def __init__(self, why: str, until: float) -> None:
        super().__init__(why)
        self.until = until


class TextChanged(Skip):
    """The text is another one than that which was approved."""


class OtherTemplate(Skip):
    """The approved mail was written from another template than the one that is asked for."""


class Unmailable(Skip):
    """No safe mail can be made of what is known of a person, or the channel refused it for good: the team is told."""


class Uncertain(Skip):
    """The mail may have left: the team is told, since only a person can find out."""
