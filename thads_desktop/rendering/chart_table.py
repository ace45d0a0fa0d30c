"""A chart as a table of its amounts: for Word, and for text that is searched and compared."""

from __future__ import annotations

from thads_desktop.domain.chart import Bar, Chart
from thads_desktop.rendering.document import Align, Column, HeaderCell, Row, Table

_LABEL, _AMOUNT, _NOTE = 4, 2, 3


def chart_title(chart: Chart) -> str:
    """What the chart shows, and in what."""
    return f"{chart.title} ({chart.unit})"


def chart_table(chart: Chart) -> Table:
    """A row for each bar: its label, the amount of each part, its note."""
    names = list(chart.legend) or [""]
    columns = (
        Column(_LABEL),
        *(Column(_AMOUNT, Align.RIGHT) for _name in names),
        Column(_NOTE, Align.RIGHT),
    )
    header = (tuple(HeaderCell(text) for text in ("", *names, "")),) if chart.legend else ()
    return Table(columns, tuple(_row(bar, names) for bar in chart.bars), header, size=11)


def _row(bar: Bar, names: list[str]) -> Row:
    told = {part.name: part.text for part in bar.parts}
    amounts = (
        [part.text for part in bar.parts]
        if names == [""]
        else [told.get(name, "") for name in names]
    )
    return Row((bar.label, *amounts, bar.note))
