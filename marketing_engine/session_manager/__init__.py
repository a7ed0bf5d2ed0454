"""Outreach sessions: a person's stretch of work from start to review, and what many of them teach."""
