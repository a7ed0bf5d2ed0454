"""`python -m marketing_engine.outreach_sessions` is the command `outreach-session`."""

import gc

gc.disable()  # until all is imported: that leaves nothing to collect

from marketing_engine.ending import leave  # noqa: E402
from marketing_engine.outreach_sessions.cli import main  # noqa: E402

leave(main())
