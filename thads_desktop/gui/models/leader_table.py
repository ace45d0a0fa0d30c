"""The lists leaders ask for as tables: cases under the columns of their list, officers by rank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from thads_desktop.base.formats import format_date, format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.figures import RATIOS
from thads_desktop.gui.models.figure_table import shown_figure
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.case_questions import AnsweredCase, ListedColumn, column_name
from thads_desktop.services.leader_lists import RankedOfficer, Ranking
from thads_desktop.services.question_papers import cell_value
from thads_desktop.services.statistics_shelf import figure_names

_SUMS = frozenset({ListedColumn.DUE, ListedColumn.RECEIVED, ListedColumn.LEFT})
_USUAL_WIDTH = 125
_WIDTHS: Mapping[ListedColumn, int] = MappingProxyType(
    {
        ListedColumn.DECISION: 125,
        ListedColumn.DECIDED_ON: 127,
        ListedColumn.OFFICER: 132,
        ListedColumn.SINCE: 96,
        ListedColumn.DEBTOR: 160,
        ListedColumn.CREDITOR: 160,
        ListedColumn.DUE: 165,
        ListedColumn.LEFT: 200,
    }
)


def case_columns(columns: Sequence[ListedColumn]) -> Sequence[Column[AnsweredCase]]:
    """The columns of a list of cases."""
    return [
        Column(
            title=partial(column_name, one),
            text=partial(_cell, column=one),
            width=_WIDTHS.get(one, _USUAL_WIDTH),
            is_number=one in _SUMS,
        )
        for one in columns
    ]


def _cell(case: AnsweredCase, column: ListedColumn) -> str:
    match cell_value(case, column):
        case None:
            return ""
        case date() as day:
            return format_date(day)
        case Decimal() as rate:
            return format_percent(rate)
        case int() as amount:
            return format_money(amount)
        case text:
            return str(text)


def ranking_columns(ranking: Ranking) -> Sequence[Column[RankedOfficer]]:
    """Rank, officer, and the quantity ranked; a rate beside its numerator and denominator."""
    names = figure_names()
    parts = (lambda one: shown_figure(one.part), lambda one: shown_figure(one.whole))
    return [
        Column(title=lambda: _("Xếp thứ"), text=_rank, width=90, is_number=True),
        Column(title=lambda: _("Chấp hành viên"), text=lambda one: one.officer, width=230),
        *(
            Column(title=partial(_, names[key]), text=text, width=190, is_number=True)
            for key, text in zip(RATIOS.get(ranking.key, ()), parts, strict=False)
        ),
        Column(
            title=partial(_, names[ranking.key]),
            text=lambda one: shown_figure(one.value),
            width=230,
            is_number=True,
        ),
    ]


def _rank(one: RankedOfficer) -> str:
    return f"{one.place}/{one.among}" if one.place else "–"
