"""One module a subcommand of `outreach-session`, listed in `cli.py`."""
