"""Apollo's API: searches for people and companies, reveals addresses for credits. Knows nothing of the records.

Facts about the API are Apollo's documentation as of 2026-10 (docs.apollo.io) where nothing else is said.
"""
