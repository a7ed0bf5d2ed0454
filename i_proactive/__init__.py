"""The import path that the platform's scripts use."""
