"""Limits: how many mails leave, how fast, and at which hours. They lower or delay what leaves, and never add to it."""
