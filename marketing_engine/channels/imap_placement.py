"""Where a mail landed in a mailbox that can be read by IMAP: for self-tests and seed tests."""

from typing import Literal

from marketing_engine.channels.composing import is_message_id
from marketing_engine.channels.imap import connected
from marketing_engine.channels.imap_conversation import Refusal
from marketing_engine.channels.protocol import ChannelError
from marketing_engine.config.mailboxes import Imap

Placement = Literal["inbox", "spam", ""]


def seen_in(imap: Imap, message_id: str) -> Placement:
    """`inbox` for the folders that are read, `spam` for those of spam, empty where a mail is in neither (yet).

    A folder that the server itself marks as one of spam counts as such. Raises ChannelError.
    """
    if not is_message_id(message_id):
        raise ChannelError("a mail is looked for by its Message-ID")
    with connected(imap) as box:
        there = box.folders()
        marked = [name for name, flags in there.items() if "\\junk" in map(str.lower, flags)]
        spam = [name for name in dict.fromkeys((*imap.spam_folders, *marked)) if name in there]
        places: list[tuple[str, Placement]] = [(name, "inbox") for name in imap.folders if name not in spam]
        for name, placement in [*places, *((name, "spam") for name in spam)]:
            try:
                box.open(name, readonly=True)
            except Refusal:
                if placement == "inbox":
                    raise
                continue  # a folder that only holds others
            if box.search("HEADER", "Message-ID", f'"{message_id}"'):
                return placement
    return ""
