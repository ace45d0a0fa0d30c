"""Page elements as the body of a Word file (WordprocessingML); lengths are twips, 20 to a point.

The order of properties inside `pPr`, `tblPr` and `tcPr` is prescribed: Word refuses another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from thads_desktop.rendering.document import (
    Align,
    ChartBlock,
    HeaderSlot,
    PageBreak,
    Row,
    Run,
    Style,
    Table,
    header_slots,
)
from thads_desktop.rendering.layout import (
    Cell,
    Columns,
    Element,
    Gap,
    Line,
    Rule,
    Together,
    chart_elements,
)
from thads_desktop.rendering.page_format import (
    CELL_PADDING_POINTS,
    COLUMN_PADDING_POINTS,
    FORMATS,
    RULE_CLEARANCE_POINTS,
    TWIPS_PER_POINT,
    WHITE_ABOVE_CELL_POINTS,
)

_EMPTY = "<w:p/>"


def body_xml(elements: Sequence[Element], width: float) -> str:
    """All elements; `width` is the line between the margins."""
    body = "".join(_element(element, width) for element in elements)
    return body + (_gap(1) if body.endswith("</w:tbl>") else "")  # Word wants a paragraph there


def _element(element: Element, width: float, *, keep: bool = False) -> str:
    """`keep` holds the element on one page with what follows."""
    match element:
        case Line():
            xml = _line(element, width, keep=keep)
        case Rule():
            xml = _rule(element, width)
        case Gap():
            xml = _gap(element.height, keep=keep)
        case Columns():
            xml = _columns(element, width, keep=keep)
        case Together():
            xml = _together(element.elements, width, keep=keep)
        case Table():
            xml = _table(element, width, keep=keep)
        case ChartBlock():
            xml = _together(chart_elements(element.chart), width, keep=keep)
        case PageBreak():
            xml = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return xml


def _together(elements: Sequence[Element], width: float, *, keep: bool) -> str:
    *held, last = elements
    return "".join(_element(element, width, keep=True) for element in held) + _element(
        last, width, keep=keep
    )


def _line(line: Line, width: float, *, keep: bool) -> str:
    tabs, dots = "", ""
    if line.dotted:
        stop = width - TWIPS_PER_POINT
        tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{stop:.0f}"/></w:tabs>'
        dots = "<w:r><w:tab/></w:r>"
    runs = "".join(_run(run) for run in line.runs)
    return _paragraph(line.style, f"{runs}{dots}", tabs, keep=keep)


def _paragraph(style: Style, content: str, properties: str = "", *, keep: bool = False) -> str:
    kept = "<w:keepNext/>" if keep else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style.name}"/>{kept}{properties}</w:pPr>{content}</w:p>'


def _run(run: Run, size: float | None = None) -> str:
    properties = f"{'<w:b/>' if run.bold else ''}{'<w:i/>' if run.italic else ''}"
    properties += "<w:strike/>" if run.struck else ""
    if size is not None:
        properties += f'<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/>'
    text = escape(run.text, quote=False).replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    head = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{head}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _rule(rule: Rule, width: float) -> str:
    """A low empty paragraph with a border above it, indented to the length of the rule."""
    side = max(0.0, (width - rule.length * TWIPS_PER_POINT) / 2)
    return (
        f'<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        f'<w:spacing w:before="{RULE_CLEARANCE_POINTS * TWIPS_PER_POINT}"'
        f' w:line="{rule.after * TWIPS_PER_POINT:.0f}" w:lineRule="exact"/>'
        f'<w:ind w:left="{side:.0f}" w:right="{side:.0f}"/></w:pPr></w:p>'
    )


def _gap(points: float, *, keep: bool = False) -> str:
    kept = "<w:keepNext/>" if keep else ""
    line = f'<w:spacing w:line="{points * TWIPS_PER_POINT:.0f}" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{kept}{line}</w:pPr></w:p>"


def _columns(columns: Columns, width: float, *, keep: bool) -> str:
    total = sum(columns.weights)
    widths = [width * weight / total for weight in columns.weights]
    rows = "".join(_columns_row(row, widths, keep=keep) for row in columns.rows)
    side = COLUMN_PADDING_POINTS * TWIPS_PER_POINT
    return f"<w:tbl>{_table_head(widths, side, 0, borders='')}{rows}</w:tbl>"


def _columns_row(cells: Sequence[Cell], widths: Sequence[float], *, keep: bool) -> str:
    inner = 2 * COLUMN_PADDING_POINTS * TWIPS_PER_POINT
    written = (
        _cell("".join(_element(part, width - inner, keep=keep) for part in cell), width)
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(written)}</w:tr>"


def _table(table: Table, width: float, *, keep: bool) -> str:
    """`keep` holds the last two rows, not the whole table, with what follows.

    The rows of a table that is whole hold each other, a bold row, which heads a group, the next.
    """
    if not (table.header or table.rows):
        return ""  # Word takes a table without any row for a damaged file
    total = sum(column.weight for column in table.columns)
    widths = [width * column.weight / total for column in table.columns]
    aligns = [column.align for column in table.columns]
    kept_from = len(table.rows) - 2 if keep else len(table.rows)
    last = len(table.rows) - 1
    rows = (
        _table_row(
            row,
            widths,
            aligns,
            table.size,
            keep=number >= kept_from or (number < last and (table.whole or row.bold)),
        )
        for number, row in enumerate(table.rows)
    )
    side, above = CELL_PADDING_POINTS * TWIPS_PER_POINT, WHITE_ABOVE_CELL_POINTS * TWIPS_PER_POINT
    head = _table_head(widths, side, above, borders=_borders())
    return f"<w:tbl>{head}{''.join(_header_rows(table, widths))}{''.join(rows)}</w:tbl>"


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    look = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
    return f"<w:tblBorders>{''.join(f'<w:{side} {look}/>' for side in sides)}</w:tblBorders>"


def _table_head(widths: Sequence[float], side: float, above: float, *, borders: str) -> str:
    margins = "".join(
        f'<w:{edge} w:w="{size:.0f}" w:type="dxa"/>'
        for edge, size in (("top", above), ("left", side), ("bottom", above), ("right", side))
    )
    grid = "".join(f'<w:gridCol w:w="{width:.0f}"/>' for width in widths)
    return (
        f'<w:tblPr><w:tblW w:w="{sum(widths):.0f}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _header_rows(table: Table, widths: Sequence[float]) -> Iterable[str]:
    slots = header_slots(table.header, len(widths))
    for row in range(len(table.header)):
        covering = (slot for slot in slots if slot.row <= row < slot.row + slot.cell.rows)
        cells = (
            _header_cell(slot, widths, table.size, first=slot.row == row)
            for slot in sorted(covering, key=lambda slot: slot.column)
        )
        yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _header_cell(slot: HeaderSlot, widths: Sequence[float], size: float, *, first: bool) -> str:
    columns = slot.cell.columns
    width = sum(widths[slot.column : slot.column + columns])
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    if slot.cell.rows > 1:
        span += '<w:vMerge w:val="restart"/>' if first else "<w:vMerge/>"
    heading = Run(slot.cell.text, bold=True)
    text = _table_text(heading, Align.CENTRE, size) if first else _EMPTY
    return _cell(text, width, f'{span}<w:vAlign w:val="center"/>')


def _table_row(
    row: Row, widths: Sequence[float], aligns: Sequence[Align], size: float, *, keep: bool
) -> str:
    cells = (
        _cell(
            _table_text(
                Run(text, bold=row.bold, struck=at in row.struck), aligns[at], size, keep=keep
            ),
            widths[at],
        )
        for at, text in enumerate(row.cells)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _table_text(run: Run, align: Align, size: float, *, keep: bool = False) -> str:
    look = FORMATS[Style.CELL]
    position = f'<w:jc w:val="{align}"/>' if align is not look.align else ""
    text = _run(run, None if size == look.size else size) if run.text else ""
    return _paragraph(Style.CELL, text, position, keep=keep)


def _cell(content: str, width: float, properties: str = "") -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width:.0f}" w:type="dxa"/>{properties}</w:tcPr>'
        f"{content or _EMPTY}</w:tc>"
    )
