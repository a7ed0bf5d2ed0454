"""The API and the approval page."""
