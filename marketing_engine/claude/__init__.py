"""The one door to Claude: client, batches, settings and what it costs."""
