"""`from i_proactive.coordination import SessionCoordinator`, also through a link to this folder."""

import os
import sys

_top = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
if _top not in sys.path:
    sys.path.append(_top)

from coordination.coordinator import SessionCoordinator  # noqa: E402
from coordination.errors import CoordinationError, ResultTimeout, UsageError  # noqa: E402

__all__ = ["CoordinationError", "ResultTimeout", "SessionCoordinator", "UsageError"]
