"""`python -m marketing_engine.outreach_sessions` is the command `outreach-session`."""

import sys

from marketing_engine.outreach_sessions.cli import main

sys.exit(main())
