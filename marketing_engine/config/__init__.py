"""Configuration: campaigns, ICPs, templates, the team, settings and secrets. Files in, checked models out."""
