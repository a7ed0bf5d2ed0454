"""The database: SQLAlchemy over SQLite in state/; migrations by Alembic."""
