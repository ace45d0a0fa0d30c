"""Deadlines of cases, the commune a case is in, what came in and awaits its decision, and
the bytes of issued papers.

All but these are derived: filled by the rebuild that follows.
"""

from alembic import op

from thads_desktop.ledger.schema import (
    INTAKE_SEARCH_DDL,
    PARTY_SEARCH_DDL,
    deadline_rules,
    deadlines,
    intakes,
    paper_files,
    paper_numbers,
    parties,
)

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """New tables, a column and its index."""
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE cases ADD COLUMN commune TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("CREATE INDEX cases_by_commune ON cases (commune)")
    deadline_rules.create(connection)
    deadlines.create(connection)
    intakes.create(connection)
    paper_files.create(connection)
    paper_numbers.create(connection)
    parties.create(connection)
    connection.exec_driver_sql(PARTY_SEARCH_DDL)
    connection.exec_driver_sql(INTAKE_SEARCH_DDL)
