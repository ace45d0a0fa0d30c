"""The floors: the same answers by the barest means, straight SQL on a covering index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from bench.office import PERIOD
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import NOW_KNOWN

FIRST, LAST = map(day_number, PERIOD)
_ENDED = "('completed', 'terminated', 'entrusted', 'withdrawn')"
_PLACE = "officer_key, kind, obligation, marks"
_CASES = f"""
SELECT state, ground, basis, decided_on < {FIRST}, count(*) FROM spans
WHERE known_to = {NOW_KNOWN} AND line = 0 AND valid_from <= {LAST} AND valid_to > {LAST}
  AND NOT (state IN {_ENDED} AND since < {FIRST})
GROUP BY 1, 2, 3, 4
"""
_MONEY = f"""
SELECT s.state, s.ground, s.basis, m.flow, m.moved_on < {FIRST}, sum(m.amount)
FROM spans s JOIN money_lines m ON m.case_key = s.case_key AND m.line = s.line
WHERE s.known_to = {NOW_KNOWN} AND m.known_to = {NOW_KNOWN} AND s.line > 0
  AND s.valid_from <= {LAST} AND s.valid_to > {LAST}
  AND NOT (s.state IN {_ENDED} AND s.since < {FIRST}) AND m.moved_on <= {LAST}
GROUP BY 1, 2, 3, 4, 5
"""
# All that the forms divide by, at once.
_EVERY_CASE = _CASES.replace("GROUP BY 1, 2, 3, 4", f"GROUP BY 1, 2, 3, 4, {_PLACE}")
_EVERY_MONEY = _MONEY.replace("GROUP BY 1, 2, 3, 4, 5", f"GROUP BY 1, 2, 3, 4, 5, {_PLACE}")
PAGE = "SELECT * FROM cases ORDER BY work_year DESC, decision_seq DESC LIMIT 200"


class Floor:
    """A bare connection to a ledger's file."""

    def __init__(self, folder: Path) -> None:
        self.connection: Any = dbapi2.connect(str(folder / "thads.db"))
        self.connection.execute("PRAGMA cache_size=-65536")

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a statement."""
        return list(self.connection.execute(sql, values).fetchall())

    def both_forms(self) -> None:
        """The cells of both main forms."""
        self.rows(_CASES)
        self.rows(_MONEY)

    def every_cell(self) -> None:
        """The cells of every form of cases and of money."""
        self.rows(_EVERY_CASE)
        self.rows(_EVERY_MONEY)

    def keys_and_page(self) -> None:
        """Every key in order of decision, and one page of rows."""
        self.rows("SELECT case_key FROM cases ORDER BY work_year DESC, decision_seq DESC")
        self.rows(PAGE)

    def search(self, words: str) -> None:
        """The keys a search finds, newest first."""
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"
        self.rows(sql, words)

    def acts_of(self, case_id: str) -> None:
        """The acts of one case."""
        self.rows("SELECT * FROM acts WHERE subject = ?", case_id)

    def day_list(self) -> None:
        """Every open deadline of the office's own in order, and one page of rows."""
        where = "FROM deadlines WHERE state = 'open' AND is_ours = 1"
        self.rows(f"SELECT deadline_key {where} ORDER BY due_on")
        self.rows(
            f"SELECT * FROM cases JOIN (SELECT * {where} ORDER BY due_on LIMIT 200) USING (case_key)"
        )

    def deadlines_again(self, cases: int) -> int:
        """All acts read, and all rows of deadlines written once more; returns the cases."""
        self.rows("SELECT * FROM acts ORDER BY subject")
        rows = self.rows("SELECT * FROM deadlines")
        self.connection.execute("CREATE TEMP TABLE again AS SELECT * FROM deadlines LIMIT 0")
        marks = ", ".join("?" * len(rows[0]))
        self.connection.executemany(f"INSERT INTO temp.again VALUES ({marks})", rows)
        self.connection.rollback()
        return cases

    def one_row(self) -> None:
        """One row in a transaction of its own, beside the ledger's."""
        self.connection.execute("CREATE TABLE IF NOT EXISTS bench_rows (words TEXT)")
        self.connection.execute("INSERT INTO bench_rows VALUES ('một hành vi')")
        self.connection.commit()
