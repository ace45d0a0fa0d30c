"""Sheets of what differs between two counts (bảng đối chiếu): the figures, then the cases.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from thads_desktop.base.formats import format_count
from thads_desktop.domain.statistics_forms import FormColumn, StatisticsForm
from thads_desktop.rendering.document import (
    Block,
    Document,
    Letterhead,
    PageBreak,
    Paper,
    Signatory,
    Signatures,
)
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, sheet_document, text_of_value
from thads_desktop.statistics.case_figures import Value
from thads_desktop.statistics.sheets import kind_of

_DONG = "đồng"
_FIGURES = (
    SheetColumn("Biểu", width=30),
    SheetColumn("Dòng", width=30),
    SheetColumn("Cột", width=40),
    SheetColumn("Trước", Kind.MONEY, 16, of_decimals=Kind.PERCENT),
    SheetColumn("Sau", Kind.MONEY, 16, of_decimals=Kind.PERCENT),
    SheetColumn("Chênh lệch", Kind.POINTS, 24),
)
_CASES = (
    SheetColumn("Số TT", Kind.INTEGER, 6),
    SheetColumn("Quyết định", width=20),
    SheetColumn("Người phải thi hành án", width=22),
    SheetColumn("Trước", width=26),
    SheetColumn("Sau", width=26),
    SheetColumn("Do hành vi", width=40),
    SheetColumn("Phân loại", width=14),
)
_SIGNATURES = Signatures(
    (
        Signatory(("NGƯỜI LẬP BẢNG",)),
        Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """Một ô chênh lệch, by the names that stand on the form; a Decimal is a percentage.

    `unit` is what others are counted in; a total is a figure of the first row of its form.
    """

    form: str
    row: str
    column: str
    before: Value
    after: Value
    unit: str = ""
    is_total: bool = False

    @property
    def delta(self) -> int | Decimal:
        """The difference; of percentages in points."""
        return (self.after or 0) - (self.before or 0)

    @property
    def shown_delta(self) -> str:
        """The same with sign and unit: −2.000.000 đồng; +0,14 điểm phần trăm."""
        delta = self.delta
        if isinstance(delta, Decimal):
            return text_of_value(delta, Kind.POINTS)
        sign = "+" if delta > 0 else "−" if delta < 0 else ""
        return f"{sign}{format_count(abs(delta), language='vi')} {self.unit}".strip()

    @property
    def cells(self) -> tuple[str | int | Decimal | None, ...]:
        """As a row of the sheet."""
        return self.form, self.row, self.column, self.before, self.after, self.shown_delta


def unit_of(form: StatisticsForm, column: FormColumn) -> str:
    """Đơn vị tính of a column; "" of a percentage, and where a form counts more than one thing."""
    kind = kind_of(form, column)
    if kind is Kind.MONEY:
        return _DONG
    counted = [unit for unit in form.unit.split(", ") if unit != _DONG]
    return counted[0] if kind is Kind.INTEGER and len(counted) == 1 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """Một việc làm chênh lệch: how it counted, by which acts it moved, of what kind that is."""

    decision_number: str
    debtor: str
    before: str
    after: str
    acts: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencePaper:
    """Bảng đối chiếu, phiếu điều chỉnh: whose, of what, in figures and in cases."""

    name: str
    parent: str
    office: str
    place_and_date: str
    title: tuple[str, ...]
    figures: Sequence[FigureLine]
    cases: Sequence[CaseLine]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The cases that make figures differ, and the figures that do: those of total rows first."""
        made = (self._cases(), self._figures()) if self.figures else (self._cases(),)
        return (*made[:-1], replace(made[-1], signatures=_SIGNATURES))

    def _cases(self) -> Sheet:
        return Sheet(
            name=f"{self.name} – việc",
            title=self.title,
            columns=_CASES,
            rows=[_case_row(number, one) for number, one in enumerate(self.cases, 1)],
            notes=("Không có chênh lệch.",) * (not self.cases and not self.figures),
            paper=Paper.A4_LANDSCAPE,
            letterhead=Letterhead(self.parent, self.office, place_and_date=self.place_and_date),
        )

    def _figures(self) -> Sheet:
        totals = [one for one in self.figures if one.is_total]
        return Sheet(
            name=f"{self.name} – số liệu",
            title=("Số liệu chênh lệch", *self.title[1:3]),
            columns=_FIGURES,
            rows=[one.cells for one in (*totals, *self._parts)],
            bold=frozenset(range(len(totals))),
            paper=Paper.A4_LANDSCAPE,
        )

    @property
    def _parts(self) -> list[FigureLine]:
        return [one for one in self.figures if not one.is_total]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paper: letterhead, cases, figures, who signs."""
        return tuple(block for sheet in self.sheets for block in sheet_document(sheet).blocks)


def differences_document(papers: Sequence[DifferencePaper]) -> Document:
    """Papers of differences as one, each from a new page."""
    blocks: list[Block] = []
    for one in papers:
        blocks += [PageBreak()] if blocks else []
        blocks += one.blocks
    return Document(
        title="; ".join(one.title[0] for one in papers),
        author=papers[0].office,
        paper=Paper.A4_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _case_row(number: int, one: CaseLine) -> tuple[str | int, ...]:
    return number, one.decision_number, one.debtor, one.before, one.after, one.acts, one.cause
