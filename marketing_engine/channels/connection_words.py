"""Words for what can happen to a connection: the same for every kind of server."""

import socket
import ssl

from coordination.fields import clean

NO_STARTTLS = "it offers no STARTTLS, so neither login nor mail goes there"
REFUSED_LOGIN = "check user and the secret {name}"
REFUSED_GRANT = "check user and scope, and whether the mailbox may {do}"
"""What to look at where a login is refused."""


class NoConnection(OSError):
    """A connection cannot be made, or must not be used: its text says why, in words of ours."""


def words_of(error: OSError) -> str:
    """What went wrong with a connection, in a few words."""
    if isinstance(error, NoConnection):
        return str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    kinds: tuple[tuple[type[OSError], str], ...] = (
        (ssl.SSLError, "the secure connection failed"),
        (TimeoutError, "no answer in time"),
        (socket.gaierror, "its name is not found"),
        (ConnectionRefusedError, "it takes no connections"),
        (ConnectionError, "it cut the connection"),
    )
    told = next((words for kind, words in kinds if isinstance(error, kind)), "")
    return told or clean(error.strerror or "") or type(error).__name__
