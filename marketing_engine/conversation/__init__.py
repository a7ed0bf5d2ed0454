"""Conversation: mails that arrive are read, understood and handled."""
