"""The words by which replies are judged: one module a language, pure data."""
