"""Reads what strangers sent, in a process of its own with limits, outside every transaction and lock."""
