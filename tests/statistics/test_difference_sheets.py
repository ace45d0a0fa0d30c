"""What differs as a sheet: cases first, totals first, every change with its sign and unit."""

from __future__ import annotations

from decimal import Decimal

from thads_desktop.rendering.layout import text_of
from thads_desktop.statistics.case_figures import Value
from thads_desktop.statistics.difference_sheets import (
    CaseLine,
    DifferencePaper,
    FigureLine,
    differences_document,
)


def figure(
    before: Value, after: Value, unit: str = "", *, row: str = "Tổng số", is_total: bool = True
) -> FigureLine:
    return FigureLine(
        form="Tiền",
        row=row,
        column="Thi hành xong",
        before=before,
        after=after,
        unit=unit,
        is_total=is_total,
    )


PART = figure(5, 3, "việc", row="Chủ động", is_total=False)
TOTAL = figure(0, 2_000_000, "đồng")
CASE = CaseLine(
    decision_number="12/QĐ-THADS",
    debtor="Nguyễn Văn An",
    before="còn 2 đồng",
    after="còn 0 đồng",
    acts="thu tiền ghi muộn",
    cause="ghi muộn",
)


def paper(*figures: FigureLine, cases: tuple[CaseLine, ...] = (CASE,)) -> DifferencePaper:
    return DifferencePaper(
        name="Đối chiếu",
        parent="Cục",
        office="Phòng",
        place_and_date="Việt Trì, ngày 01 tháng 10 năm 2026",
        title=("BẢNG ĐỐI CHIẾU", "Trước: kỳ một", "Sau: kỳ hai"),
        figures=figures,
        cases=cases,
    )


def test_every_change_has_its_sign_and_its_unit() -> None:
    assert TOTAL.shown_delta == "+2.000.000 đồng"
    assert PART.shown_delta == "−2 việc"
    assert figure(Decimal("50.00"), Decimal("50.14")).shown_delta == "+0,14 điểm phần trăm"
    assert figure(4, 7).shown_delta == "+3"


def test_cases_come_before_figures_and_total_rows_before_their_parts() -> None:
    cases, figures = paper(PART, TOTAL).sheets
    assert [row[1] for row in cases.rows] == [CASE.decision_number]
    assert [row[1] for row in figures.rows] == ["Tổng số", "Chủ động"]
    assert figures.bold == {0}
    printed = text_of(differences_document([paper(PART, TOTAL)]))
    assert printed.index("12/QĐ-THADS") < printed.index("+2.000.000 đồng")


def test_a_paper_without_differences_says_so() -> None:
    printed = text_of(differences_document([paper(cases=())]))
    assert "Không có chênh lệch." in printed
    assert "Số liệu chênh lệch" not in printed
