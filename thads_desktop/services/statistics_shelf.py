"""The statistics forms there are (kho biểu thống kê), as the program brings them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.domain.statistics_forms import (
    StatisticsForm,
    StatisticsForms,
    in_order,
    parse_form,
    parse_names,
)


@cache
def statistics_forms() -> StatisticsForms:
    """Biểu thống kê: rows, columns, headings and identities of every form, in Vietnamese."""
    names = parse_names(resource("statistics", "names.toml").read_bytes())
    files = resource("statistics", "forms").glob("*.toml")
    return in_order(names, (parse_form(file.read_bytes()) for file in files))


def statistics_form(key: str) -> StatisticsForm:
    """The form of a key.

    Raises:
        DomainError: `no_such_form`.
    """
    form = statistics_forms().form(key)
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
