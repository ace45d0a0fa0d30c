"""The two main forms as one table: figures down, cases and money of each row across.

On paper the forms lie the other way round (papers and workbooks keep that); twenty columns of
figures would not fit a screen, twenty lines do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_forms import (
    MAIN_MEASURES,
    FormColumn,
    StatisticsForm,
    StatisticsForms,
)
from thads_desktop.gui.models.rows import LEFT, RIGHT, ROOT, Index, bold
from thads_desktop.services.chart_doors import ChartDoor
from thads_desktop.services.statistics import CountedPeriod, MainRow, Measure
from thads_desktop.services.statistics_papers import MAIN_FORMS
from thads_desktop.services.statistics_shelf import statistics_form

NAME = 0
FIGURES = tuple((form, row) for form in MAIN_MEASURES for row in MainRow)
WIDTHS = (425, 84, 92, 116, 140, 140, 140)

_INDENT = "      "


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """A figure of the forms: `depth` says how far it lies within its group."""

    key: str
    name: str
    depth: int
    formula: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureDoor:
    """A figure one can open: of which form, which row; or what a part of a chart opens."""

    form: str
    row: str
    key: str
    of_chart: ChartDoor | None = None

    @property
    def is_ratio(self) -> bool:
        """Is it a percentage, whose cases are those of its denominator?"""
        return self._column.is_percent

    @property
    def counts_cases(self) -> bool:
        """Does each case add one?"""
        return statistics_form(self.form).measure_of(self._column) is Measure.CASES

    @property
    def _column(self) -> FormColumn:
        column = statistics_form(self.form).column(self.key)
        assert column is not None, self  # noqa: S101 - doors are made of what forms have
        return column


def figure_lines(forms: StatisticsForms) -> list[FigureLine]:
    """The figures of both forms in their order; a figure of both is one line."""
    depths: dict[str, int] = {}
    for form in sorted(_main_forms(forms), key=_breadth, reverse=True):
        for column, before in zip(form.columns, (None, *form.columns), strict=False):
            depths.setdefault(column.key, _depth(column, before))
    return [
        FigureLine(
            key=key, name=_(forms.names.figures[key]), depth=depth, formula=_formula(forms, key)
        )
        for key, depth in depths.items()
    ]


def _breadth(form: StatisticsForm) -> int:
    return len(form.columns)


def _depth(column: FormColumn, before: FormColumn | None) -> int:
    """The first column of a group is the group's total and stands for the group itself."""
    group = column.heading[:-1]
    is_first = before is None or before.heading[: len(group)] != group
    return len(group) - (is_first and bool(group))


def _formula(forms: StatisticsForms, key: str) -> str:
    """How a figure is made of others, in words."""
    identities = {
        identity: None
        for form in _main_forms(forms)
        for identity in form.identities
        if identity.result == key
    }
    return "; ".join(
        "= "
        + " + ".join(_short(forms, one) for one in identity.plus)
        + "".join(f" − {_short(forms, one)}" for one in identity.minus)
        for identity in identities
    )


def _short(forms: StatisticsForms, key: str) -> str:
    return _(forms.names.figures[key]).partition(" (")[0]


def _main_forms(forms: StatisticsForms) -> list[StatisticsForm]:
    return [form for form in forms.forms if form.key in MAIN_FORMS]


def _row_names(forms: StatisticsForms) -> Mapping[str, str]:
    """Tổng số, chủ động, theo yêu cầu."""
    return {row.key: row.label for row in _main_forms(forms)[0].rows}


def form_name(form: str) -> str:
    """Tính bằng việc, tính bằng tiền."""
    return _("Việc") if form == Measure.CASES else _("Tiền (đồng)")


def shown_figure(value: int | Decimal | None) -> str:
    """A figure as tables show it; what is not counted, or a percentage of nothing, is a dash."""
    if value is None:
        return "–"
    return format_percent(value) if isinstance(value, Decimal) else format_money(value)


class FigureTableModel(QAbstractTableModel):
    """Every cell of the middle columns is a figure that can be opened."""

    def __init__(self, forms: StatisticsForms, parent: QObject) -> None:
        super().__init__(parent)
        self._forms = forms
        self._lines = figure_lines(forms)
        self._values: Mapping[FigureDoor, int | Decimal | None] = {}

    def show_figures(self, figures: CountedPeriod | None) -> None:
        """Show the figures of a period, or none."""
        self.beginResetModel()
        rows = figures.rows if figures else ()
        self._values = {
            FigureDoor(form=form, row=row.row, key=key): value
            for row in rows
            for form, values in ((Measure.CASES, row.cases), (Measure.MONEY, row.money))
            for key, value in values.items()
        }
        self.endResetModel()

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.beginResetModel()
        self._lines = figure_lines(self._forms)
        self.endResetModel()

    def door_at(self, index: Index) -> FigureDoor | None:
        """The figure of a cell, if it is one."""
        if not index.isValid() or index.column() not in range(1, len(WIDTHS)):
            return None
        form, row = FIGURES[index.column() - 1]
        door = FigureDoor(form=form, row=row, key=self._lines[index.row()].key)
        return door if door in self._values else None

    def formula_at(self, index: Index) -> str:
        """How the figure of a line is made of others, in words; "" when it is counted itself."""
        line = self._lines[index.row()]
        return f"{line.name} {line.formula}" if line.formula else ""

    def name_of(self, door: FigureDoor) -> str:
        """A figure in full words: Thi hành xong, việc, chủ động."""
        row = _(_row_names(self._forms)[door.row])
        return f"{_(self._forms.names.figures[door.key])} · {form_name(door.form)} · {row}"

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many figures."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Name, figures of each form and row."""
        return 0 if parent.isValid() else len(WIDTHS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        line, column = self._lines[index.row()], index.column()
        is_figure = column != NAME
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, line)
            case Qt.ItemDataRole.ToolTipRole if not is_figure:
                return self.formula_at(index) or line.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if is_figure else LEFT
            case Qt.ItemDataRole.FontRole if line.depth == 0:
                return bold()
            case Qt.ItemDataRole.AccessibleTextRole if (door := self.door_at(index)) is not None:
                return f"{self.name_of(door)}: {self._text(index, line)}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The form above, the row beneath it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section == NAME else RIGHT
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _heading(self, section: int) -> str:
        if section == NAME:
            return _("Chỉ tiêu")
        form, row = FIGURES[section - 1]
        return f"{form_name(form)}\n{_(_row_names(self._forms)[row])}"

    def _text(self, index: Index, line: FigureLine) -> str:
        if index.column() == NAME:
            return _INDENT * line.depth + line.name
        door = self.door_at(index)
        return shown_figure(self._values[door]) if door else ""
