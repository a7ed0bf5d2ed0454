"""Countries by their names, their working days, and their time zones."""
