"""`python -m marketing_engine` is the command `marketing`."""

import gc

gc.disable()  # until all is imported: that leaves nothing to collect

from coordination.ending import leave  # noqa: E402
from marketing_engine.cli import main  # noqa: E402

leave(main())
