"""Outreach: sequences, and approved mails that leave, each at most once."""
