"""Alembic's entry: migrates over the connection that `database.py` hands it."""

from alembic import context

from marketing_engine.records.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
