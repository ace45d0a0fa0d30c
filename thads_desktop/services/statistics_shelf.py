"""The statistics forms there are (kho biểu thống kê), as the program brings them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.domain.statistics_forms import (
    StatisticsForm,
    StatisticsForms,
    StatisticsNames,
    in_order,
    parse_form,
    parse_names,
)


@cache
def statistics_forms() -> StatisticsForms:
    """Biểu thống kê: rows, columns, headings and identities of every form, in Vietnamese."""
    return in_order(_names(), _parsed("forms"))


@cache
def report_forms() -> StatisticsForms:
    """The statistics forms, and the tables (bảng của báo cáo) that the narrative report counts."""
    return in_order(_names(), (*_parsed("forms"), *_parsed("report_tables")))


def _names() -> StatisticsNames:
    return parse_names(resource("statistics", "names.toml").read_bytes())


def _parsed(folder: str) -> Iterator[StatisticsForm]:
    for file in resource("statistics", folder).glob("*.toml"):
        yield parse_form(file.read_bytes())


def statistics_form(key: str) -> StatisticsForm:
    """The form, or the table of the report, of a key.

    Raises:
        DomainError: `no_such_form`.
    """
    form = report_forms().form(key)
    if form is None:
        raise DomainError(
            _("Không có biểu “{key}”. Các biểu: {keys}.").format(
                key=key, keys=", ".join(one.key for one in statistics_forms().forms)
            ),
            code="no_such_form",
            field="form",
        )
    return form


def figure_names() -> Mapping[str, str]:
    """Tên chỉ tiêu: the Vietnamese name of every figure, by key."""
    return statistics_forms().names.figures
