"""Exhibits of the whole office (kiểm kê vật chứng): what every case took in and still keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.exhibits import (
    RECEIVED,
    ExhibitCount,
    ExhibitRecord,
    exhibit_count,
    exhibits_of,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.stored_acts import acts_of, subjects_with
from thads_desktop.services.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitRow:
    """Một dòng bảng kiểm kê vật chứng: an item and the case it belongs to."""

    case_id: str
    decision_number: str
    debtor: str
    exhibit: ExhibitRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitSheet:
    """Bảng kiểm kê vật chứng: every item as it stood at the end of a day, and what they add up to."""

    on: date
    count: ExhibitCount
    rows: tuple[ExhibitRow, ...]


def exhibit_sheet(context: Context, on: date) -> ExhibitSheet:
    """The exhibits of all cases as they stood at the end of a day, by decision and receipt."""
    with context.ledger.reading() as connection:
        stored = acts_of(connection, subjects_with(connection, [RECEIVED], b""))
    cases = {
        case_id: state
        for case_id, acts in stored.items()
        if (state := state_of([one.act for one in acts if one.act.happened_on <= on])) is not None
    }
    rows = [
        ExhibitRow(
            case_id=case_id,
            decision_number=state.decision_number,
            debtor=_debtor(state),
            exhibit=one,
        )
        for case_id, state in sorted(cases.items(), key=lambda one: one[1].decision_number)
        for one in exhibits_of(state)
    ]
    return ExhibitSheet(on=on, count=exhibit_count(cases.values()), rows=tuple(rows))


def _debtor(state: CaseState) -> str:
    return ", ".join(party.name for party in state.parties(PartyRole.DEBTOR))
