"""What a series of numbers shows in lines: missing numbers, reserved blocks, numbers given twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.context import Context
from thads_desktop.services.number_book import for_whom, paper_words
from thads_desktop.services.numbers import NumberReport


class LineKind(StrEnum):
    """Loại dòng: what is said of the numbers."""

    MISSING = "missing"
    LEFT_OUT = "left_out"
    RESERVED = "reserved"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine:
    """Một dòng của sổ cấp số; `act_id` is what the office recorded of it, if anything."""

    first: int
    last: int
    kind: LineKind
    told: str
    act_id: str = ""
    letter: str = ""

    @property
    def numbers(self) -> str:
        """The numbers it is about."""
        if self.letter:
            return f"{self.first}{self.letter.lower()}"
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def number_lines(context: Context, report: NumberReport) -> list[NumberLine]:
    """The lines of a report, by number."""
    gaps = [
        NumberLine(
            first=gap.first,
            last=gap.last,
            kind=LineKind.LEFT_OUT if gap.why else LineKind.MISSING,
            told=gap.why,
            act_id=gap.act_id,
        )
        for gap in report.gaps
    ]
    blocks = [
        NumberLine(
            first=block.range.first,
            last=block.range.last,
            kind=LineKind.RESERVED,
            told=" · ".join(filter(None, (for_whom(block), block.why))),
            act_id=block.act_id,
        )
        for block in report.blocks
    ]
    repeated = [
        NumberLine(
            first=one.n,
            last=one.n,
            kind=LineKind.REPEATED,
            told=paper_words(context, one),
            letter=one.letter,
        )
        for one in report.repeated
    ]
    return sorted([*gaps, *blocks, *repeated], key=lambda line: (line.first, line.kind))


def kind_name(kind: LineKind) -> str:
    """A kind of line in words."""
    return {
        LineKind.MISSING: _("khuyết, chưa rõ lý do"),
        LineKind.LEFT_OUT: _("bỏ số"),
        LineKind.RESERVED: _("đã dành"),
        LineKind.REPEATED: _("trùng số"),
    }[kind]


_WRONG = (LineKind.MISSING, LineKind.REPEATED)

NUMBER_COLUMNS: Sequence[Column[NumberLine]] = (
    Column(title=lambda: _("Số"), text=lambda line: line.numbers, width=120, is_number=True),
    Column(
        title=lambda: _("Tình trạng"),
        text=lambda line: kind_name(line.kind),
        width=200,
        icon=lambda line: icon("warning", "warning") if line.kind in _WRONG else None,
    ),
    Column(title=lambda: _("Lý do, văn bản"), text=lambda line: line.told, width=420),
)
