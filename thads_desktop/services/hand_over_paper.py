"""Biên bản bàn giao hồ sơ: the sheet of a hand-over of cases, on paper."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.dossier import folios_of
from thads_desktop.domain.fold import state_of
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.caseload import MANY, HandedOverCase, HandOver
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import Values, in_vietnamese, office_values
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper, write_paper

HAND_OVER_SHEET = "hand-over-sheet"
_NOBODY = "Chưa phân công"


def print_hand_over(
    context: Context, sheet: HandOver, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print a hand-over, planned or done: every case, and what everybody holds before and after.

    Raises:
        KnownIoError: a file cannot be written; what was recorded stays recorded.
    """
    values = in_vietnamese(lambda: hand_over_values(context, sheet))
    author = office_of(context).name
    paper = fill_form(load_form(HAND_OVER_SHEET), values, on=sheet.on, author=author)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def hand_over_values(context: Context, sheet: HandOver) -> Values:
    """What the sheet is filled with; amounts in đồng."""
    folios = _folios(context, [one.case_id for one in sheet.cases])
    sums = {
        key: sum(getattr(one, key) for one in sheet.cases) for key in ("due", "received", "left")
    }
    return {
        "office": office_values(office_of(context)),
        "on": sheet.on,
        "why": sheet.why,
        "receiver": sheet.to_officer,
        "givers": sorted({one.officer or _NOBODY for one in sheet.cases}),
        "cases": [_case(number, one, folios) for number, one in enumerate(sheet.cases, 1)],
        "total": {"cases": len(sheet.cases), **sums},
        "holdings": [
            {
                "officer": before.officer or _NOBODY,
                "cases_before": before.cases,
                "left_before": before.left,
                "cases_after": after.cases,
                "left_after": after.left,
            }
            for before, after in zip(sheet.before, sheet.after, strict=True)
        ],
    }


def _case(number: int, one: HandedOverCase, folios: dict[str, int]) -> Values:
    return {
        "number": number,
        "decision_number": one.decision_number,
        "debtor": one.debtor,
        "officer": one.officer or _NOBODY,
        "due": one.due,
        "received": one.received,
        "left": one.left,
        "folios": folios[one.case_id],
    }


def _folios(context: Context, case_ids: list[str]) -> dict[str, int]:
    """How many papers the dossier of each case holds."""
    counts: dict[str, int] = {}
    for start in range(0, len(case_ids), MANY):
        with context.ledger.reading() as connection:
            stored = acts_of(connection, case_ids[start : start + MANY])
        for case_id, acts in stored.items():
            state = state_of([one.act for one in acts])
            counts[case_id] = len(folios_of(state)) if state is not None else 0
    return counts
