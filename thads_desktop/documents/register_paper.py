"""A register on paper (in sổ): A3 lying, opening page, a part for each quarter with its closing.

Thông tư 04/2023/TT-BTP, Điều 30.4. Papers are Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.base.formats import format_count, format_date, format_money, official_date
from thads_desktop.domain.register_closings import ClosingSpan, RegisterSection, count_of
from thads_desktop.domain.registers import DAYS, NOTE, ROW_NUMBER, SUMS, Register, RegisterRow
from thads_desktop.domain.work_year import work_year
from thads_desktop.rendering.document import (
    Block,
    Document,
    HeaderCell,
    Letterhead,
    PageBreak,
    Paper,
    Paragraph,
    Signatory,
    Signatures,
    Style,
)
from thads_desktop.rendering.sheet import (
    Kind,
    Sheet,
    SheetColumn,
    Value,
    grouped_headings,
    sheet_document,
)

NO_ROWS = "Chưa có dữ liệu"
_SEALED = "(Ký, ghi rõ họ tên, đóng dấu)"
_FROZEN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterHead:
    """Đầu sổ: whose register this is, and up to which day what it says was recorded."""

    office: str
    parent: str
    place: str
    known_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRegister:
    """Sổ đã có dòng: a register with the rows of a period.

    `rows` begin with the year of work, so that six months and the year can be closed;
    `sections` are the parts of the period itself.
    """

    register: Register
    head: RegisterHead
    first: date
    last: date
    rows: tuple[RegisterRow, ...]
    sections: tuple[RegisterSection, ...]

    @property
    def shown(self) -> tuple[RegisterRow, ...]:
        """The rows of the period."""
        return tuple(row for row in self.rows if self.first <= row.day <= self.last)


def register_sheet(filled: FilledRegister) -> Sheet:
    """The register as one sheet: every row of the period, the closings below."""
    register, head = filled.register, filled.head
    closings = (line for section in filled.sections for line in _closing_lines(filled, section))
    return _sheet(
        filled,
        filled.shown,
        title=(head.office, register.name, _source(register), _period(filled), _known(head)),
        notes=(*closings, *_to_check(register)),
    )


def register_document(filled: FilledRegister, pages: int) -> Document:
    """The register as a paper of so many pages, which its opening page tells."""
    blocks = list(_opening(filled, pages))
    for section in filled.sections:
        blocks += [PageBreak(), *_section_blocks(filled, section)]
    blocks += (Paragraph(note, Style.NOTE) for note in _to_check(filled.register))
    return Document(
        title=f"{filled.register.name}, {_period(filled)}",
        author=filled.head.office,
        paper=Paper.A3_LANDSCAPE,
        blocks=tuple(blocks),
    )


def _opening(filled: FilledRegister, pages: int) -> Iterator[Block]:
    register, head = filled.register, filled.head
    yield Letterhead(head.parent, head.office)
    yield Paragraph(register.name.upper(), Style.BOOK)
    yield Paragraph(_source(register), Style.CENTRED)
    yield Paragraph(f"NĂM {_years(filled)}", Style.YEAR)
    yield Paragraph(
        f"Sổ này gồm {pages:02} trang, đánh số từ trang 01 đến trang {pages:02}, kể cả trang này.",
        Style.CENTRED,
    )
    yield Paragraph(f"Thời gian sử dụng sổ: {_period(filled)}.", Style.CENTRED)
    yield Paragraph(f"{_known(head)}.", Style.CENTRED)
    yield Paragraph(_dated(head), Style.RIGHT)
    yield Signatures((Signatory(("XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN",), note=_SEALED),))


def _section_blocks(filled: FilledRegister, section: RegisterSection) -> Iterator[Block]:
    heading = f"{section.name[0].upper()}{section.name[1:]}, {_days(section)}"
    yield Paragraph(heading, Style.HEADING)
    rows = [row for row in filled.shown if row.day in section]
    yield from sheet_document(_sheet(filled, rows)).blocks
    for line in _closing_lines(filled, section):
        yield Paragraph(line, Style.BODY)
    if section.is_closed:
        yield Signatures(tuple(_signatories(filled)))


def _signatories(filled: FilledRegister) -> Iterator[Signatory]:
    yield Signatory(("NGƯỜI KẾT SỔ",))
    for one in filled.register.witnesses:
        yield Signatory((one.upper(),))
    yield Signatory(("THỦ TRƯỞNG CƠ QUAN",), note=_SEALED)


# ── The table ────────────────────────────────────────────────────────────────────────────────


def _sheet(
    filled: FilledRegister,
    rows: Sequence[RegisterRow],
    *,
    title: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
) -> Sheet:
    register = filled.register
    return Sheet(
        name=f"{register.number} {register.name}",
        title=title,
        columns=tuple(_columns(register)),
        headings=_headings(register),
        rows=[row.cells for row in rows] or [_no_rows(register)],
        struck=frozenset(at for at, row in enumerate(rows) if row.is_struck),
        notes=notes,
        paper=Paper.A3_LANDSCAPE,
        frozen=_FROZEN,
    )


def _columns(register: Register) -> Iterator[SheetColumn]:
    for column in register.columns:
        kind = Kind.TEXT
        if column.value == ROW_NUMBER:
            kind = Kind.INTEGER
        elif column.value in DAYS:
            kind = Kind.DATE
        elif column.value in SUMS:
            kind = Kind.MONEY
        yield SheetColumn(column.heading[-1], kind, column.width, is_remark=column.value == NOTE)


def _headings(register: Register) -> tuple[tuple[HeaderCell, ...], ...]:
    numbers = tuple(HeaderCell(f"({at})") for at in range(1, len(register.columns) + 1))
    return (*grouped_headings([column.heading for column in register.columns]), numbers)


def _no_rows(register: Register) -> tuple[Value, ...]:
    return (*(None for _column in register.columns[1:]), NO_ROWS)


# ── Words ────────────────────────────────────────────────────────────────────────────────────


def _closing_lines(filled: FilledRegister, section: RegisterSection) -> Iterator[str]:
    verb = "Kết sổ" if section.is_closed else "Chưa đến kỳ kết sổ; cộng"
    for span in section.spans:
        yield f"{verb} {span.name}, {_days(span)}: {_count_words(filled, span)}."


def _count_words(filled: FilledRegister, span: ClosingSpan) -> str:
    rows = [row for row in filled.rows if span.first <= row.day <= span.last]
    count, register = count_of(rows), filled.register
    words = [f"{format_count(count.counted, language='vi')} dòng"]
    if register.count_by and count.groups:
        words.append(
            "trong đó "
            + ", ".join(
                f"{group or 'chưa ghi'}: {format_count(number, language='vi')}"
                for group, number in count.groups.items()
            )
        )
    if register.sums:
        words.append(f"số tiền {format_money(count.amount, language='vi')} đồng")
    if count.struck:
        words.append(f"đã gạch bỏ {format_count(count.struck, language='vi')} dòng, không cộng")
    return "; ".join(words)


def _source(register: Register) -> str:
    if register.number in register.article:
        return f"{register.article} {register.document}"
    return f"Mẫu số {register.number}, {register.article} {register.document}"


def _years(filled: FilledRegister) -> str:
    first, last = work_year(filled.first), work_year(filled.last)
    return str(last) if first == last else f"{first} - {last}"


def _period(filled: FilledRegister) -> str:
    return f"từ {official_date(filled.first)} đến {official_date(filled.last)}"


def _known(head: RegisterHead) -> str:
    return f"Theo dữ liệu ghi đến hết {official_date(head.known_on)}"


def _days(span: ClosingSpan | RegisterSection) -> str:
    first, last = (format_date(day) for day in (span.first, span.last))
    return f"từ {first} đến {last}"


def _dated(head: RegisterHead) -> str:
    return f"{head.place or '…………'}, {official_date(head.known_on)}"


def _to_check(register: Register) -> Iterator[str]:
    """Which columns no source prints: said until the form itself was seen."""
    columns = register.to_check
    if columns:
        numbers = ", ".join(f"({at})" for at in columns)
        yield f"Cần kiểm tra cột {numbers}: {register.note}"
