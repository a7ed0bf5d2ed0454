"""Approval: mails are drafted, people wait in a queue, a person decides."""
