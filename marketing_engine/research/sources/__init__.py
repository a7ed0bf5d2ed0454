"""Where prospects come from: CSV files, Apollo."""
