"""The derived tables made anew from the acts alone, as each commit taught them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, delete, func, select, update

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.ledger.commit import CASES_AT_ONCE
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.intake_rows import IntakeRows
from thads_desktop.ledger.knowledge import knowledge_of
from thads_desktop.ledger.projection import Projection, forget_all, without_indexes
from thads_desktop.ledger.recount import LAW
from thads_desktop.ledger.schema import acts, ledger_info
from thads_desktop.ledger.stored_acts import acts_by_subject
from thads_desktop.ledger.versions import DERIVATION


def rebuild(ledger: Ledger, progress: Progress | None = None) -> int:
    """Derive every table again in one transaction; returns the number of acts read."""
    with _uncollected(), ledger.writing() as connection:
        with without_indexes(connection):
            forget_all(connection)
            read = _derive(connection, progress or SilentProgress())
        # Deadlines are reckoned apart, by the law in use (`recount`).
        connection.execute(delete(ledger_info).where(ledger_info.c.key == LAW))
        connection.execute(
            update(ledger_info).where(ledger_info.c.key == "derivation").values(value=DERIVATION)
        )
    return read


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for cycles: the fold makes none, and looking costs 5 to 10 %."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _derive(connection: Connection, progress: Progress) -> int:
    total = connection.execute(select(func.count()).select_from(acts)).scalar_one()
    projection, intakes = Projection(connection), IntakeRows(connection)
    read = 0
    for group in acts_by_subject(connection):
        read += len(group)
        knowledge = knowledge_of(group)
        if knowledge.state is not None:
            keys = {one.act.id: one.act_key for one in group}
            projection.add_case(group[0].act_key, knowledge.state, is_new=True)
            projection.add_facts(group[0].act_key, knowledge.facts, keys)
            projection.add_numbers(group[0].act_key, knowledge.state, keys)
        else:
            intakes.follow(group, is_case=False, is_new=True)
        if projection.size >= CASES_AT_ONCE:
            projection.write()
            progress.report(_("Dựng lại số liệu"), read, total)
    projection.write()
    intakes.write()
    return read
