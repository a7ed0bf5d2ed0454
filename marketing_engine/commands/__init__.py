"""One module a subcommand of `marketing`, listed in `cli.py`."""
