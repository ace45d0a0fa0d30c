"""Spans know of kinds and marks, by which statistics are divided.

The table is derived: made anew, and filled by the rebuild that follows.
"""

from alembic import op

from thads_desktop.ledger.schema import spans

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """The table of spans in its new shape."""
    connection = op.get_bind()
    spans.drop(connection)
    spans.create(connection)
