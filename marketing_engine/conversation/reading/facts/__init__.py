"""What a text states: dates, contacts, its language."""
