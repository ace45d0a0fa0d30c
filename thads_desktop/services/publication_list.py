"""Danh sách công khai: the debtors without means of a whole office, as the law has them published.

What must be told of each (Luật 106/2025, Điều 38.2; NĐ 152/2026, Điều 23.1): name and address,
the judgment, the enforcement decision, the obligations that cannot be enforced yet, and why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.case_state import CaseState, EffectiveAct, LineBalance
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.payloads import MeansClassified, Party
from thads_desktop.domain.standing_reason import known_ground
from thads_desktop.domain.vocabulary import LineState, PartyRole
from thads_desktop.ledger.stored_acts import acts_of, subjects_with
from thads_desktop.services.case_values import judgment_words, written_number
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import Values, in_vietnamese, office_values
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper, write_paper

PUBLICATION_LIST = "publication-list"
_KINDS = ("means_classified", "moved_to_separate_register")
_WITHOUT_MEANS = (LineState.NOT_YET_ENFORCEABLE, LineState.SEPARATE_REGISTER)


class NotYetDecision(NamedTuple):
    """Quyết định về việc chưa có điều kiện thi hành án that stands: its act and what it says."""

    one: EffectiveAct
    payload: MeansClassified


def print_publication_list(
    context: Context, on: date, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print the list as it stood at the end of a day, by what is known now.

    Raises:
        DomainError: `nothing_to_print`, when every debtor had means.
        KnownIoError: a file cannot be written.
    """
    values = in_vietnamese(lambda: publication_values(context, on))
    if not values["rows"]:
        raise DomainError(
            _("Đến ngày đã chọn không có người phải thi hành án nào chưa có điều kiện."),
            code="nothing_to_print",
            field="on",
        )
    author = office_of(context).name
    paper = fill_form(load_form(PUBLICATION_LIST), values, on=on, author=author)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def publication_values(context: Context, on: date) -> Values:
    """What the list is filled with, by decision; to be called `in_vietnamese`."""
    found = sorted(
        _states(context, on), key=lambda state: (state.decided_on, state.decision_number)
    )
    listed = [(state, lines) for state in found if (lines := _lines_without_means(state))]
    rows = [
        {"number": number, **_row(state, lines, on, context.law.pack)}
        for number, (state, lines) in enumerate(listed, 1)
    ]
    return {
        "office": office_values(office_of(context)),
        "on": on,
        "rows": rows,
        "total": {"cases": len(rows), "left": sum(row["left"] for row in rows)},
    }


def _states(context: Context, on: date) -> list[CaseState]:
    """The cases that were ever found to be without means, as they stood on a day."""
    with context.ledger.reading() as connection:
        stored = acts_of(connection, subjects_with(connection, _KINDS, b""))
    states = (
        state_of([one.act for one in acts if one.act.happened_on <= on]) for acts in stored.values()
    )
    return [state for state in states if state is not None]


def _lines_without_means(state: CaseState) -> list[LineBalance]:
    return [one for one in state.lines if one.state in _WITHOUT_MEANS]


def _row(state: CaseState, lines: Sequence[LineBalance], on: date, pack: LawPack) -> Values:
    decided = _not_yet_decision(state)
    return {
        "debtors": [_named(party) for party in state.parties(PartyRole.DEBTOR)],
        "judgment": judgment_words(state.judgment) if state.judgment.number else "",
        "decision": _numbered(state.decision_number, state.decided_on),
        "lines": [one.obligation.what for one in lines],
        "left": sum(one.left for one in lines),
        **_decided(decided, on, pack),
    }


def _named(party: Party) -> str:
    return f"{party.name}, {party.address}" if party.address else party.name


def _not_yet_decision(state: CaseState) -> NotYetDecision | None:
    found = [
        NotYetDecision(one, one.payload)
        for one in state.standing
        if isinstance(one.payload, MeansClassified) and not one.payload.enforceable
    ]
    return found[-1] if found else None


def _decided(decided: NotYetDecision | None, on: date, pack: LawPack) -> Mapping[str, str]:
    """The reason by its name and point of the law, and the decision by its number and day."""
    if decided is None:
        return {"reason": "", "not_yet": ""}
    payload = decided.payload
    ground = known_ground(payload.ground, on, pack) if payload.ground else None
    reason = f"{ground.name} ({ground.article}, {ground.document})" if ground else payload.ground
    day = payload.decided_on or decided.one.act.happened_on
    return {"reason": reason, "not_yet": _numbered(payload.decision_number, day)}


def _numbered(number: str, day: date) -> str:
    """A decision by its number and day, as short as a column asks."""
    told = f"ngày {format_date(day)}"
    return f"{written_number(number)}, {told}" if number else told
