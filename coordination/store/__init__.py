"""Where mail is kept, behind the protocol of `protocol.py`."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from coordination.store.protocol import Store


def open_store() -> "Store":
    """The store of this state folder."""
    from coordination.store.maildir import MaildirStore

    return MaildirStore()
