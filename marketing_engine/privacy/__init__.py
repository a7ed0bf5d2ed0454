"""The rights of the people in the records: forgetting, exporting, retention."""
