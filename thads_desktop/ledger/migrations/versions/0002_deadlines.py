"""Deadlines of cases, and the commune a case is in. All derived: filled by the rebuild that follows."""

from alembic import op

from thads_desktop.ledger.schema import deadline_rules, deadlines

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Two new tables, a column and its index."""
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE cases ADD COLUMN commune TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("CREATE INDEX cases_by_commune ON cases (commune)")
    deadline_rules.create(connection)
    deadlines.create(connection)
