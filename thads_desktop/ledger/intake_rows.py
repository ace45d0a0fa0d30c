"""From an intake (tiếp nhận) to the row of its table: there until its decision is issued.

The numbers its papers bear go into the table of numbers from the day they come in.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.intake import Intake, intake_of
from thads_desktop.domain.numbering import number_text
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.bulk import Row, insert_many, upsert_many
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.number_rows import number_rows
from thads_desktop.ledger.schema import intakes, paper_numbers
from thads_desktop.ledger.stored_acts import StoredAct

_WORDS = intakes.columns.keys().index("words")


def derived_of(group: Sequence[StoredAct]) -> tuple[Row, list[Row]] | None:
    """The row of a subject that is no case, and those of its numbers; None when nothing came in.

    That is so for the office itself.
    """
    intake = intake_of([one.act for one in group])
    if intake is None:
        return None
    key, act_keys = group[0].act_key, {one.act.id: one.act_key for one in group}
    return intake_row(key, intake), list(number_rows(key, intake.papers, act_keys))


def intake_row(key: int, intake: Intake) -> Row:
    """The row of an intake, in the order of `schema.intakes`."""
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
    words += [number_text(one.payload) for one in intake.papers if one.payload is not None]
    for party in intake.parties:
        words += [party.name, party.identity_number, party.address]
    return fold(" ".join(words))


class IntakeRows:
    """Rows of intakes gathered while subjects are folded, then written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self._numbers: list[Row] = []
        self._gone: list[int] = []
        self._renumbered: list[int] = []

    def follow(self, group: Sequence[StoredAct], *, is_case: bool, is_new: bool = False) -> None:
        """What a subject is after its acts: an intake, or (no longer) one.

        `is_new`: the tables have nothing of it. A case sees to its numbers itself.
        """
        key = group[0].act_key
        derived = None if is_case else derived_of(group)
        if not is_case and not is_new:
            self._renumbered.append(key)
        if derived is None:
            self._gone.append(key)
        else:
            self._rows.append(derived[0])
            self._numbers += derived[1]

    def write(self) -> None:
        """Put the rows into the tables, take those away that are cases now, and forget them."""
        connection = self._connection
        if self._renumbered:
            old = delete(paper_numbers).where(paper_numbers.c.case_key.in_(self._renumbered))
            connection.execute(old)
        if self._gone:
            self._take_away()
        upsert_many(connection, intakes, self._rows)
        insert_many(connection, paper_numbers, self._numbers)
        words = sorted((row[0], row[_WORDS]) for row in self._rows)
        if words:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO intake_search(rowid, content) VALUES (?, ?)", words
            )
        self._rows, self._numbers, self._gone, self._renumbered = [], [], [], []

    def _take_away(self) -> None:
        is_gone = intakes.c.intake_key.in_(self._gone)
        found = self._connection.execute(select(intakes.c.intake_key).where(is_gone)).scalars()
        if keys := [(key,) for key in found]:
            statement = "DELETE FROM intake_search WHERE rowid = ?"
            self._connection.exec_driver_sql(statement, keys)
            self._connection.execute(delete(intakes).where(is_gone))
