"""What can go wrong with a source of prospects that is a service."""

from coordination.errors import CoordinationError, TryAgain


class SourceUnavailable(CoordinationError):
    """The source cannot be used as things are: no key, a refused key or request, a plan without it."""


class SourceFailed(TryAgain):
    """The source did not answer as it should: network, limits, a fault of its own. Later it may."""
