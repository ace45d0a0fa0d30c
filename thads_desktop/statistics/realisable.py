"""What the property recorded in each case can bring, as it stood on a day (lăng kính thứ hai)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from thads_desktop.domain.fold import state_of
from thads_desktop.domain.realisable import PRICED_BY, realisable_value
from thads_desktop.ledger.schema import acts
from thads_desktop.ledger.stored_acts import MANY, acts_of


def realisable_values(
    connection: Connection, on: date, known_at: int | None = None
) -> dict[int, int]:
    """case_key → what its priced property can bring, in đồng; cases without a price are left out."""
    query = select(acts.c.subject).where(acts.c.kind.in_(PRICED_BY)).distinct()
    subjects = connection.execute(query.order_by(acts.c.subject)).scalars().all()
    found: dict[int, int] = {}
    for start in range(0, len(subjects), MANY):
        for group in acts_of(connection, subjects[start : start + MANY]).values():
            known = [
                one.act
                for one in group
                if one.act.happened_on <= on and (known_at is None or one.position <= known_at)
            ]
            state = state_of(known)
            if state is not None and (value := realisable_value(state)) is not None:
                found[group[0].act_key] = value
    return found
