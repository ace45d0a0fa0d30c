"""Which decision numbers are taken: unique per symbol and year of work."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from thads_desktop.ledger.schema import cases


def decisions_of_years(
    connection: Connection, years: Sequence[int]
) -> dict[tuple[int, int, str], str]:
    """(year of work, number, symbol) → row digest, for every case of some years."""
    query = select(
        cases.c.work_year, cases.c.decision_seq, cases.c.decision_symbol, cases.c.row_digest
    ).where(cases.c.work_year.in_(list(years)))
    return {
        (row.work_year, row.decision_seq, row.decision_symbol): row.row_digest
        for row in connection.execute(query)
    }
