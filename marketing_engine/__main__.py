"""`python -m marketing_engine` is the command `marketing`."""

import sys

from marketing_engine.cli import main

sys.exit(main())
