"""Lists of cases written for tests, and read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

from thads_desktop.base.progress import SilentProgress
from thads_desktop.exchange.case_list import read_case_list
from thads_desktop.exchange.case_rows import CaseList
from thads_desktop.exchange.column_map import ColumnMap
from thads_desktop.exchange.legacy_text import TCVN3
from thads_desktop.exchange.workbook import read_workbook

DATA = Path(__file__).parents[1] / "data" / "case-lists"
TODAY = date(2026, 11, 22)

Row = Sequence[object]

HEADINGS = ("Số QĐ THA", "Ngày QĐ", "Loại QĐ", "Người phải THA", "Số tiền phải THA", "Đã thu")
GOOD = ("21/QĐ-CCTHADS", "5/3/2019", "Chủ động", "Nguyễn Văn Đức", "1.845.000", "0")


def write_xlsx(
    path: Path, rows: Sequence[Row], *, merged: Sequence[str] = (), **more_sheets: Sequence[Row]
) -> Path:
    """A workbook whose first sheet holds the rows, from A1; `merged` ranges keep their first text."""
    with xlsxwriter.Workbook(path) as book:
        dates = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, content in {"Sheet": rows, **more_sheets}.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(content):
                for column, value in enumerate(row):
                    look = dates if isinstance(value, date) else None
                    sheet.write(number, column, value, look)
        for area in merged:
            book.worksheets()[0].merge.append(list(_corners(area)))
    return path


def _corners(area: str) -> tuple[int, int, int, int]:
    first, last = (xlsxwriter.utility.xl_cell_to_rowcol(cell) for cell in area.split(":"))
    return (*first, *last)


def read_list(
    path: Path, *, columns: ColumnMap | None = None, period_end: date | None = None
) -> CaseList:
    """The list in a workbook, as on the day of the tests."""
    return read_case_list(
        read_workbook(path),
        today=TODAY,
        columns=columns,
        period_end=period_end,
        progress=SilentProgress(),
    )


def read_rows(folder: Path, *rows: Row, columns: ColumnMap | None = None) -> CaseList:
    """The list made of these rows, the headings first."""
    return read_list(write_xlsx(folder / "list.xlsx", rows), columns=columns)


def changed(**cells: object) -> Row:
    """A good row with other cells: number, day, basis, debtor, due, paid."""
    names = ("number", "day", "basis", "debtor", "due", "paid")
    return [cells.get(name, good) for name, good in zip(names, GOOD, strict=True)]


TO_TCVN3 = str.maketrans({letter: code for code, letter in TCVN3.items()})


def in_tcvn3(text: str) -> str:
    """Text as the old fonts stored it; a capital with a tone as its small letter."""
    lowered = (
        letter if letter.translate(TO_TCVN3) != letter or letter.isascii() else letter.lower()
        for letter in text
    )
    return "".join(lowered).translate(TO_TCVN3)


PLANTED_FAULTS = {  # what the old list was given wrong, and how a row so wrong is refused
    "same decision number twice in one year": "decision_number_repeated",
    "no decision date": "decision_date_missing",
    "paid more than due": "paid_exceeds_due",
    "money not a number": "money_not_a_number",
    "no decision number": "decision_number_missing",
    "unknown kind": "kind_unknown",
    "date in the future": "date_in_future",
    "negative money": "money_negative",
    "month and day swapped beyond doubt": "day_month_swapped",
    "no debtor name": "debtor_missing",
    "day 31/9": "no_such_date",
    "judgment dated after the decision": "judgment_after_decision",
}

WIDE = ("Số BA", "Ngày BA", *HEADINGS, "Kết quả", "Ngày kết quả")


def wide(**cells: object) -> Row:
    """A good row of the wide list with other cells."""
    own = {"judgment": "1/2018/DSST", "judged": "1/2/2018", "outcome": "", "outcome_on": ""} | cells
    return [own["judgment"], own["judged"], *changed(**cells), own["outcome"], own["outcome_on"]]


def codes(found: CaseList) -> list[str]:
    return [refusal.code for refusal in found.refusals]


def said(found: CaseList) -> str:
    return " ".join(warning.message for warning in found.warnings)
