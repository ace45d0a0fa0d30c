"""Bảng kiểm kê vật chứng: the count sheet of the exhibits of all cases, on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import load_form
from thads_desktop.services.context import Context
from thads_desktop.services.dossier_values import described_exhibit
from thads_desktop.services.exhibits import ExhibitSheet, exhibit_sheet
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import Values, in_vietnamese, office_values
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper, write_paper

EXHIBIT_COUNT_SHEET = "exhibit-count-sheet"


def print_exhibit_sheet(
    context: Context, on: date, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print what the store holds at the end of a day, to be compared with what is there.

    Raises:
        KnownIoError: a file cannot be written.
    """
    sheet = exhibit_sheet(context, on)
    values = in_vietnamese(lambda: exhibit_sheet_values(context, sheet))
    author = office_of(context).name
    paper = fill_form(load_form(EXHIBIT_COUNT_SHEET), values, on=on, author=author)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def exhibit_sheet_values(context: Context, sheet: ExhibitSheet) -> Values:
    """What the sheet is filled with; to be called `in_vietnamese`."""
    count = sheet.count
    return {
        "office": office_values(office_of(context)),
        "on": sheet.on,
        "rows": [
            {
                "place": place,
                "decision_number": row.decision_number,
                "debtor": row.debtor,
                **described_exhibit(row.exhibit),
            }
            for place, row in enumerate(sheet.rows, 1)
        ],
        "total": {"items": count.items, "cases": count.cases, "kept": count.kept},
    }
