"""Research: people come in from their sources, are completed, checked and scored."""
