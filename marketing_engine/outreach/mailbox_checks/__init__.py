"""Checks of a mailbox: a mail to itself, what DNS says of its domain, where mails to seed addresses land."""
