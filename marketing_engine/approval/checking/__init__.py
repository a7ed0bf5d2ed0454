"""Checking: what is wrong with a drafted mail, told before a person approves it."""
