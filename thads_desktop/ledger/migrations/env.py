"""Alembic's entry: run the migrations on the connection the program hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], target_metadata=None)
context.run_migrations()
