"""Models behind the tables: they hold keys or frozen rows, never database rows."""
