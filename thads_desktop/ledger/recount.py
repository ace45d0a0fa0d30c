"""Deadlines of all cases reckoned anew, after the law they are reckoned by has changed.

In many short transactions, so that recording goes on meanwhile: every commit writes the
deadlines of its own cases by the law in use, so no case is left with an older reckoning.
"""

from __future__ import annotations

from sqlalchemy import delete, select

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.deadline_rows import DeadlineRows
from thads_desktop.ledger.schema import cases, deadline_rules, deadlines, ledger_info
from thads_desktop.ledger.stored_acts import acts_of

CASES_AT_ONCE = 250
LAW = "law"


def reckoned_by(ledger: Ledger) -> str:
    """The digest of the law all stored deadlines were reckoned by; "" when they were not."""
    with ledger.glancing() as driver:
        found = driver.execute("SELECT value FROM ledger_info WHERE key = ?", [LAW]).fetchone()
    return str(found[0]) if found else ""


def recount(ledger: Ledger, law: Law, progress: Progress | None = None) -> int:
    """Reckon the deadlines of every case; returns how many cases. Cancelling leaves them stale."""
    progress = progress or SilentProgress()
    with ledger.writing() as connection:
        connection.execute(delete(ledger_info).where(ledger_info.c.key == LAW))
        subjects = list(
            connection.execute(
                select(cases.c.case_key, cases.c.case_id).order_by(cases.c.case_key)
            ).all()
        )
    for start in range(0, len(subjects), CASES_AT_ONCE):
        progress.report(_("Tính lại thời hạn"), start, len(subjects))
        some = subjects[start : start + CASES_AT_ONCE]
        with ledger.writing() as connection:
            rows = DeadlineRows(connection, law)
            acts = acts_of(connection, [row.case_id for row in some])
            for row in some:
                state = state_of([one.act for one in acts[row.case_id]])
                assert state is not None  # noqa: S101 - only opened cases have a row
                rows.add_case(row.case_key, state)
            rows.write()
    progress.report(_("Tính lại thời hạn"), len(subjects), len(subjects))
    with ledger.writing() as connection:
        used = select(deadlines.c.rule_key)
        connection.execute(delete(deadline_rules).where(deadline_rules.c.rule_key.not_in(used)))
        connection.execute(delete(ledger_info).where(ledger_info.c.key == LAW))
        connection.execute(ledger_info.insert().values(key=LAW, value=law.digest))
    return len(subjects)
