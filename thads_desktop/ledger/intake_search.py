"""Intakes that what is typed finds; in plain SQL, as the search over cases they are shown beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from thads_desktop.ledger.case_list import match_expression
from thads_desktop.ledger.days import day_of

Driver = Any  # a connection of sqlcipher3, which has no types

_FOUND = """
SELECT intake_id, received_on, judgment_number, debtor, creditor FROM intakes
WHERE intake_key IN (
  SELECT rowid FROM intake_search WHERE intake_search MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY intake_key DESC
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundIntake:
    """Hồ sơ tiếp nhận tìm thấy: enough of it to be told apart."""

    intake_id: str
    received_on: date
    judgment_number: str
    debtor: str
    creditor: str


def find_intakes(driver: Driver, typed: str, limit: int) -> list[FoundIntake]:
    """The newest intakes that what is typed finds; none when nothing is typed."""
    match = match_expression(typed)
    rows = driver.execute(_FOUND, [match, limit]) if match else ()
    return [
        FoundIntake(
            intake_id=intake_id,
            received_on=day_of(received_on),
            judgment_number=number,
            debtor=debtor,
            creditor=creditor,
        )
        for intake_id, received_on, number, debtor, creditor in rows
    ]
