"""Sessions that talk: mailboxes, holds, knowledge and the commands over them."""


def __getattr__(name: str) -> object:
    """What a command that an earlier version compiled looks for here, once: it is compiled anew then."""
    if name in ("launch", "bundle"):
        return getattr(__import__("coordination.startup", fromlist=[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
