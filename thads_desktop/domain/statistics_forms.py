"""Statistics forms (biểu thống kê) as data: titles, rows, columns in order, identities.

What a form prints is a file of `resources/statistics/forms/`; what a figure means is
`domain/figures.py`. A file that names an unknown figure is refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, Figures
from thads_desktop.domain.statistics_rows import VALUES, Axis, FormRow


class Measure(StrEnum):
    """Cách tính: what a figure counts."""

    CASES = "cases"
    MONEY = "money"


FIGURES: Mapping[Measure, frozenset[str]] = MappingProxyType(
    {
        Measure.CASES: frozenset((*CASE_KEYS, *RATIOS)),
        Measure.MONEY: frozenset((*MONEY_KEYS, *RATIOS)),
    }
)
"""The figures that each measure has."""


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class FormColumn(_Shape, frozen=True, kw_only=True):
    """Cột của biểu: `heading` goes from the outermost group to the column itself.

    `of` is the measure of a column in a form that has more than one.
    """

    key: str
    heading: Annotated[tuple[str, ...], Meta(min_length=1)]
    of: Measure | None = None
    part: int = 1

    @property
    def name(self) -> str:
        """What identities and doors call it."""
        return f"{self.of.value}.{self.key}" if self.of else self.key


class Identity(_Shape, frozen=True, kw_only=True):
    """Đẳng thức giữa các cột: the result is what is added less what is taken away."""

    result: str
    plus: tuple[str, ...]
    minus: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every figure it speaks of."""
        return (self.result, *self.plus, *self.minus)

    def holds(self, figures: Figures) -> bool:
        """Do these figures agree?"""
        added = sum(figures[key] or 0 for key in self.plus)
        taken = sum(figures[key] or 0 for key in self.minus)
        return figures[self.result] == added - taken


class StatisticsForm(_Shape, frozen=True, kw_only=True):
    """Biểu thống kê: `code` stays empty until a text that gives it was seen.

    `waits_for` says which acts the program does not hold yet: such a form has no figures. `like`
    names the form whose columns and identities it has.
    """

    key: str
    order: int
    title: str
    sheet: str
    unit: str
    source: str
    code: str = ""
    of: Measure = Measure.CASES
    like: str = ""
    waits_for: str = ""
    rows: Annotated[tuple[FormRow, ...], Meta(min_length=1)] = msgspec.field(name="row")
    columns: tuple[FormColumn, ...] = msgspec.field(name="column", default=())
    identities: tuple[Identity, ...] = msgspec.field(name="identity", default=())

    def __post_init__(self) -> None:
        """Refuse figures that do not exist, twice the same, or identities without a column."""
        names = [column.name for column in self.columns]
        unknown = {one.name for one in self.columns if one.key not in FIGURES[one.of or self.of]}
        unprinted = {key for identity in self.identities for key in identity.keys} - set(names)
        if (unknown and not self.waits_for) or unprinted or len(set(names)) != len(names):
            message = f"form {self.key}: {sorted(unknown | unprinted) or 'a column twice'}"
            raise ValueError(message)
        if len({row.key for row in self.rows}) != len(self.rows):
            message = f"form {self.key}: a row twice"
            raise ValueError(message)
        if bool(self.columns) == bool(self.like):
            message = f"form {self.key}: columns of its own, or those of another form"
            raise ValueError(message)

    @property
    def numbers(self) -> dict[str, int]:
        """Figure → column number, from 1."""
        return {column.name: number for number, column in enumerate(self.columns, 1)}

    def column(self, name: str) -> FormColumn | None:
        """The column of a name, if there is one."""
        return next((one for one in self.columns if one.name == name), None)

    def measure_of(self, column: FormColumn) -> Measure:
        """What a column counts."""
        return column.of or self.of


class StatisticsNames(_Shape, frozen=True, kw_only=True):
    """Tên gọi chung của các biểu: figures, and the values of every axis that is not a person.

    `rate` says how percentages are made, with the column numbers put in; `note` what is to be
    checked before a form is sent.
    """

    note: str
    rate: str
    figures: Mapping[str, str]
    axes: Mapping[Axis, Mapping[str, str]]

    def __post_init__(self) -> None:
        """Refuse a figure, or a value of an axis, without a name."""
        unnamed = frozenset().union(*FIGURES.values()) - set(self.figures)
        for axis, values in VALUES.items():
            unnamed |= {value.value for value in values} - set(self.axes.get(axis, {}))
        if unnamed:
            message = f"without a name: {sorted(unnamed)}"
            raise ValueError(message)


class StatisticsForms(_Shape, frozen=True, kw_only=True):
    """Các biểu thống kê in their order, and the names they share."""

    names: StatisticsNames
    forms: tuple[StatisticsForm, ...]

    def form(self, key: str) -> StatisticsForm | None:
        """The form of a key, if there is one."""
        return next((one for one in self.forms if one.key == key), None)


def parse_names(content: bytes) -> StatisticsNames:
    """The names of `resources/statistics/names.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), StatisticsNames)


def parse_form(content: bytes) -> StatisticsForm:
    """One form of `resources/statistics/forms/`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), StatisticsForm)


def in_order(names: StatisticsNames, forms: Iterable[StatisticsForm]) -> StatisticsForms:
    """The forms as they follow one another, each with its columns.

    Raises:
        KeyError: a form is like one that there is not.
    """
    ordered = sorted(forms, key=lambda form: form.order)
    own = {form.key: form for form in ordered}
    whole = (_with_columns(form, own[form.like]) if form.like else form for form in ordered)
    return StatisticsForms(names=names, forms=tuple(whole))


def _with_columns(form: StatisticsForm, other: StatisticsForm) -> StatisticsForm:
    return msgspec.structs.replace(
        form, like="", columns=other.columns, identities=other.identities
    )
