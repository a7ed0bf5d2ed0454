"""How much of one mail is read, and how much of it is kept."""

MOST_HEADER = 65_536  # bytes of a header
MOST_PART_HEADER = 16_384
MOST_MAIL = 10_000_000
"""Bytes of a mail that are looked at. Attachments are not decoded, so that a text behind them is found."""

MOST_FIELDS = 300
MOST_VALUE = 4_000  # bytes of one header field
MOST_FROM = 1_000
MOST_PARAMETERS, MOST_PARAMETER = 40, 500

MOST_LEVELS = 40
"""How deep parts are looked for within parts; what lies deeper is one text."""
MOST_NODES = 1_000
MOST_DECODED = 1_000_000  # bytes of one part
MOST_READ = 3_000_000  # bytes of texts; those of a page count four times, for they take as long
LEAST_PART = 10_000  # what a small one counts: to guess its charset takes as long

MOST_HTML = 400_000  # characters of a page

MOST_TEXT = 100_000  # characters of the text
MOST_PART_TEXT = 60_000
MOST_CHARACTERS = 300_000
"""Characters of the text and the parts together."""
MOST_PARTS = 200

MOST_IDS = 100
MOST_ANSWERED = 60  # of them, those that the header answers
