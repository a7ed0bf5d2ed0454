"""The team: who is in it, and the messages between its members."""
