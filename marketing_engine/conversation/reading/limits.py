"""What reading one mail may take, and what both sides of the socket know."""

CPU_SECONDS = 5
SECONDS = 30
MEMORY_BYTES = 768_000_000
"""Address space: 350 MB are the embeddings and numpy (half of it files that are mapped), 160 MB the largest mail."""
MOST_ANSWER = 4_000_000  # bytes
OUT_OF_MEMORY = 3
"""The exit status of a reader that ran out of memory."""
READY = b"ready\n"
"""What a reading process says first."""
