"""From an intake (tiếp nhận) to the row of its table: there until its decision is issued."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.acts import Act
from thads_desktop.domain.intake import Intake, intake_of
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.bulk import Row, upsert_many
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import intakes


def intake_row(key: int, acts: Sequence[Act]) -> Row | None:
    """The row of a subject that is no case; None when nothing came in on it (the office itself)."""
    intake = intake_of(acts)
    if intake is None:
        return None
    return (
        key,
        intake.intake_id,
        day_number(intake.received_on),
        intake.sender,
        intake.judgment.number,
        _names(intake.named(PartyRole.DEBTOR)),
        _names(intake.named(PartyRole.CREDITOR)),
        " ".join(intake.bases),
        intake.status.value,
        _words(intake),
    )


def _names(parties: Sequence[Party]) -> str:
    return "; ".join(party.name for party in parties)


def _words(intake: Intake) -> str:
    words = [intake.judgment.number, intake.sender]
    words += [one.payload.requester for one in intake.requests]
    for party in intake.parties:
        words += [party.name, party.identity_number, party.address]
    return fold(" ".join(words))


class IntakeRows:
    """Rows of intakes gathered while subjects are folded, then written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self._gone: list[int] = []

    def follow(self, key: int, acts: Sequence[Act], *, is_case: bool) -> None:
        """What a subject is after its acts: an intake, or (no longer) one."""
        row = None if is_case else intake_row(key, acts)
        if row is None:
            self._gone.append(key)
        else:
            self._rows.append(row)

    def write(self) -> None:
        """Put the rows into the table, take those away that are cases now, and forget them."""
        if self._gone:
            gone = delete(intakes).where(intakes.c.intake_key.in_(self._gone))
            self._connection.execute(gone)
        upsert_many(self._connection, intakes, self._rows)
        self._rows, self._gone = [], []
