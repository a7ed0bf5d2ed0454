"""`python -m marketing_engine.session_manager` is the command `outreach-session`."""

import gc

gc.disable()  # until all is imported: that leaves nothing to collect

from coordination.ending import leave  # noqa: E402
from marketing_engine.session_manager.cli import main  # noqa: E402

leave(main())
