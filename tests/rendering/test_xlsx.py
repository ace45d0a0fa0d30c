"""Excel workbooks, read back by openpyxl."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.rendering.samples import CREATED_AT
from thads_desktop.base.progress import CancelledError
from thads_desktop.rendering.document import (
    MOTTO,
    NATION,
    HeaderCell,
    Letterhead,
    Paper,
    Signatory,
    Signatures,
)
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value
from thads_desktop.rendering.xlsx import render_xlsx

COLUMNS = (
    SheetColumn("Tên", width=30),
    SheetColumn("Ngày", Kind.DATE),
    SheetColumn("Số việc", Kind.INTEGER),
    SheetColumn("Số tiền", Kind.MONEY),
    SheetColumn("Tỷ lệ", Kind.PERCENT),
    SheetColumn("Lý do", alert=True),
)
HEADINGS = (
    (
        HeaderCell("Tên", rows=2),
        HeaderCell("Kết quả", columns=4),
        HeaderCell("Lý do", rows=2),
    ),
    (HeaderCell("Ngày"), HeaderCell("Số việc"), HeaderCell("Số tiền"), HeaderCell("Tỷ lệ")),
)
ROW: tuple[Value, ...] = (
    "=1+1",
    date(2026, 3, 5),
    7,
    417_128_568_000,
    Decimal("86.81"),
    "Thiếu số",
)


def sheet(rows: Sequence[Sequence[Value]] = (ROW,), name: str = "Danh sách") -> Sheet:
    return Sheet(
        name=name,
        title=("DANH SÁCH", "Năm 2026"),
        columns=COLUMNS,
        headings=HEADINGS,
        rows=rows,
        bold=frozenset({len(rows) - 1}),
        notes=("Ghi chú",),
        frozen=1,
    )


def opened(*sheets: Sheet) -> Worksheet:
    book = openpyxl.load_workbook(BytesIO(render_xlsx(sheets, created_at=CREATED_AT)))
    [page, *_] = book.worksheets
    return page


def test_values_keep_their_types() -> None:
    values = [cell.value for cell in opened(sheet())[6]]
    assert values[:4] == ["=1+1", datetime(2026, 3, 5), 7, 417_128_568_000]  # noqa: DTZ001 - Excel's
    assert values[4] == pytest.approx(0.8681)


def test_numbers_are_shown_as_numbers_of_their_kind() -> None:
    formats = [cell.number_format for cell in opened(sheet())[6]]
    assert formats == ["@", "dd/mm/yyyy", "#,##0", "#,##0", "0.00%", "@"]


def test_a_percentage_has_no_binary_tail() -> None:
    page = opened(sheet([(*ROW[:4], Decimal("95.74"), "")]))
    assert page["E6"].value == 0.9574


def test_a_decimal_among_whole_numbers_is_of_its_own_kind() -> None:
    columns = (
        SheetColumn("Sau", Kind.MONEY, of_decimals=Kind.PERCENT),
        SheetColumn("Chênh lệch", Kind.MONEY, of_decimals=Kind.POINTS),
    )
    rows: list[tuple[Value, ...]] = [(2_000, -500), (Decimal("36.52"), Decimal("-3.66"))]
    page = opened(Sheet(name="Đối chiếu", columns=columns, rows=rows))
    cells = [[(cell.value, cell.number_format) for cell in row] for row in page["A2:B3"]]
    points = '+#,##0.00" điểm phần trăm";"−"#,##0.00" điểm phần trăm";0.00" điểm phần trăm"'
    assert cells == [
        [(2_000, "#,##0"), (-500, "#,##0")],
        [(0.3652, "0.00%"), (-3.66, points)],
    ]


def test_text_that_looks_like_a_formula_stays_text() -> None:
    assert opened(sheet())["A6"].data_type == "s"


def test_reasons_are_red_and_totals_bold() -> None:
    page = opened(sheet())
    assert page["F6"].font.color.rgb == "FFC00000"
    assert page["A6"].font.bold


@pytest.mark.parametrize("rows", [1, 6_000], ids=["in memory", "straight to disk"])
def test_headings_span_as_they_should(rows: int) -> None:
    page = opened(sheet((ROW,) * rows))
    assert page.max_row == 5 + rows + 2
    assert page["A4"].value == "Tên"
    assert page["B5"].value == "Ngày"
    merged = {str(cells) for cells in page.merged_cells.ranges}
    note = 5 + rows + 2
    assert merged == {"A1:F1", "A2:F2", "A4:A5", "B4:E4", "F4:F5", f"A{note}:F{note}"}


def test_head_and_signatures_stand_as_on_paper() -> None:
    signers = Signatures((Signatory(("NGƯỜI LẬP",), name="An"), Signatory(("THỦ TRƯỞNG",))))
    head = Letterhead("Tỉnh", "Phòng 1", place_and_date="Thanh Hóa, ngày 05 tháng 3 năm 2026")
    page = opened(replace(sheet(), letterhead=head, signatures=signers))
    told = [[cell.value for cell in row if cell.value] for row in page.iter_rows()]
    assert told[:3] == [["TỈNH", NATION], ["PHÒNG 1", MOTTO], [head.place_and_date]]
    assert told[-7:-5] == [["NGƯỜI LẬP", "THỦ TRƯỞNG"], ["(Ký, ghi rõ họ tên)"] * 2]
    assert told[-1] == ["An"]


def test_rows_struck_out_are_struck_out_but_for_remarks() -> None:
    columns = (SheetColumn("Số"), SheetColumn("Ghi chú", is_remark=True))
    page = opened(
        Sheet(
            name="Sổ",
            columns=columns,
            rows=[("1", "sai"), ("2", "")],
            struck=frozenset({0}),
        )
    )
    assert [cell.font.strike for cell in page[2]] == [True, None]
    assert page["A3"].font.strike is None


def test_a_row_is_as_high_as_its_longest_text() -> None:
    page = opened(
        Sheet(name="Sổ", columns=(SheetColumn("Số", width=10),), rows=[("a" * 25,), ("b",)])
    )
    assert page.row_dimensions[2].height == 45
    assert page.row_dimensions[3].height is None


def test_the_page_prints_lying_with_its_heading_on_every_page() -> None:
    page = opened(sheet())
    assert page.page_setup.orientation == "landscape"
    assert page.page_setup.paperSize == 9
    assert page.page_setup.fitToHeight == 0
    assert page.print_title_rows == "$4:$5"
    assert page.freeze_panes == "B6"
    assert page.oddFooter is not None
    assert page.oddFooter.center.text == "&P/&N"


def test_registers_print_on_a3() -> None:
    page = opened(Sheet(name="a", columns=COLUMNS, rows=(), paper=Paper.A3_LANDSCAPE))
    assert page.page_setup.paperSize == 8


def test_a_name_that_excel_refuses_is_mended() -> None:
    assert opened(sheet(name="Từ 01/10 [2026]: tất cả các đơn vị")).title == (
        "Từ 01-10 -2026-- tất cả các đơn"
    )


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert render_xlsx([sheet()], created_at=CREATED_AT) == render_xlsx(
        [sheet()], created_at=CREATED_AT
    )


class Impatient:
    """Cancels at once."""

    def report(self, what: str, done: int, total: int) -> None:
        raise CancelledError(f"{what}: {done}/{total}")


def test_a_person_can_stop_it() -> None:
    with pytest.raises(CancelledError):
        render_xlsx([sheet()], created_at=CREATED_AT, progress=Impatient())


def test_a_sheet_without_rows_has_its_headings() -> None:
    said = [cell.value for row in opened(sheet(rows=())).iter_rows() for cell in row]
    assert all(column.heading in said for column in COLUMNS)
