"""Sheets of what differs between two counts (bảng đối chiếu): the figures, then the cases.

Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

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

_FIGURES = (
    SheetColumn("Biểu", width=30),
    SheetColumn("Dòng", width=30),
    SheetColumn("Cột", width=40),
    SheetColumn("Trước", Kind.MONEY, 16, of_decimals=Kind.PERCENT),
    SheetColumn("Sau", Kind.MONEY, 16, of_decimals=Kind.PERCENT),
    SheetColumn("Chênh lệch", Kind.MONEY, 24, of_decimals=Kind.POINTS),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """Một ô chênh lệch, by the names that stand on the form; a Decimal is a percentage."""

    form: str
    row: str
    column: str
    before: Value
    after: Value

    @property
    def delta(self) -> int | Decimal:
        """The difference; of percentages in points."""
        return (self.after or 0) - (self.before or 0)

    @property
    def shown_delta(self) -> int | str:
        """The same for a screen: points in words."""
        delta = self.delta
        return text_of_value(delta, Kind.POINTS) if isinstance(delta, Decimal) else delta

    @property
    def cells(self) -> tuple[str | int | Decimal | None, ...]:
        """As a row of the sheet."""
        return self.form, self.row, self.column, self.before, self.after, self.delta


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
    notes: tuple[str, ...] = ()

    @property
    def sheets(self) -> tuple[Sheet, Sheet]:
        """The figures that differ, and the cases that make them differ."""
        return self._figures(), self._cases()

    def _figures(self) -> Sheet:
        return Sheet(
            name=f"{self.name} – số liệu",
            title=(self.office, *self.title),
            columns=_FIGURES,
            rows=[one.cells for one in self.figures],
            notes=self.notes or ("Không có chênh lệch.",) * (not self.figures),
            paper=Paper.A4_LANDSCAPE,
        )

    def _cases(self) -> Sheet:
        return Sheet(
            name=f"{self.name} – việc",
            title=(self.office, "Các việc làm số liệu chênh lệch", *self.title[1:]),
            columns=_CASES,
            rows=[_case_row(number, one) for number, one in enumerate(self.cases, 1)],
            paper=Paper.A4_LANDSCAPE,
        )

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paper: letterhead, figures, cases, who signs."""
        figures, cases = (sheet_document(_without_office(sheet)).blocks for sheet in self.sheets)
        return (
            Letterhead(self.parent, self.office, place_and_date=self.place_and_date),
            *figures,
            *cases,
            Signatures(
                (
                    Signatory(("NGƯỜI LẬP BẢNG",)),
                    Signatory(("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
                )
            ),
        )


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


def _without_office(sheet: Sheet) -> Sheet:
    """On paper the letterhead names it."""
    return Sheet(
        name=sheet.name,
        title=sheet.title[1:],
        columns=sheet.columns,
        rows=sheet.rows,
        notes=sheet.notes,
        paper=sheet.paper,
    )


def _case_row(number: int, one: CaseLine) -> tuple[str | int, ...]:
    return number, one.decision_number, one.debtor, one.before, one.after, one.acts, one.cause
