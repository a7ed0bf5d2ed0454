"""Channels: how mail leaves and arrives, behind one protocol."""
