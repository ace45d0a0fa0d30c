"""Statistics forms (biểu thống kê) as data: titles, rows, columns in order, identities.

What a form prints is a file of `resources/statistics/forms/`; what a figure means is
`domain/figures.py`. A file that names an unknown figure is refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, Figures
from thads_desktop.domain.matter_courses import OF_CASES, OF_FORMS, OF_LIMITS, OF_THINGS, Topic
from thads_desktop.domain.matter_figures import Counts, MatterWhere
from thads_desktop.domain.statistics_rows import VALUES, Axis, FormRow


class Measure(StrEnum):
    """Cách tính: what a figure counts."""

    CASES = "cases"
    MONEY = "money"
    MATTERS = "matters"
    REPORT = "report"  # vụ, việc mà chỉ báo cáo đếm
    LIMITS = "limits"  # thời hạn, theo số liệu hiện nay


MAIN_MEASURES = (Measure.CASES, Measure.MONEY)
FORM_MEASURES = (*MAIN_MEASURES, Measure.MATTERS)
"""What the statistics forms count; the rest is counted for the narrative report alone."""
OF_MATTERS: Mapping[Measure, frozenset[Topic]] = MappingProxyType(
    {
        Measure.MATTERS: OF_FORMS,
        Measure.REPORT: OF_THINGS | OF_CASES,
        Measure.LIMITS: OF_LIMITS,
    }
)
"""What the other measures count, whose figures are what each form says."""
FIGURES: Mapping[Measure, frozenset[str]] = MappingProxyType(
    {
        Measure.CASES: frozenset((*CASE_KEYS, *RATIOS)),
        Measure.MONEY: frozenset((*MONEY_KEYS, *RATIOS)),
    }
)
"""The figures of the main measures."""


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class FormColumn(_Shape, frozen=True, kw_only=True):
    """Cột của biểu: `heading` goes from the outermost group to the column itself.

    `of` is the measure of a column in a form that has more than one. A column of matters says
    which `matters` it counts, or it is one column `over` another in percent. `waits_for` says
    which acts the program does not hold yet: such a column has no figures.
    """

    key: str
    heading: Annotated[tuple[str, ...], Meta(min_length=1)]
    of: Measure | None = None
    matters: MatterWhere | None = None
    counts: Counts = Counts.NUMBER
    over: tuple[str, str] | None = None
    waits_for: str = ""
    part: int = 1

    @property
    def name(self) -> str:
        """What identities and doors call it."""
        return f"{self.of.value}.{self.key}" if self.of else self.key

    @property
    def is_percent(self) -> bool:
        """Is it a percentage, which does not add up?"""
        return self.over is not None or self.key in RATIOS


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
        return (figures[self.result] or 0) == self.total(figures)

    def total(self, figures: Figures) -> int:
        """What the result must be."""
        added = sum(int(figures[key] or 0) for key in self.plus)
        return added - sum(int(figures[key] or 0) for key in self.minus)


class StatisticsForm(_Shape, frozen=True, kw_only=True):
    """Biểu thống kê: `code` stays empty until a text that gives it was seen.

    `waits_for` says which acts the program does not hold yet: such a form has no figures. `like`
    names the form whose columns and identities it has, or several of different measures.
    """

    key: str
    order: int
    title: str
    sheet: str
    unit: str
    source: str
    code: str = ""
    row_heading: str = "Loại việc"
    of: Measure = Measure.CASES
    like: tuple[str, ...] = ()
    waits_for: str = ""
    rows: Annotated[tuple[FormRow, ...], Meta(min_length=1)] = msgspec.field(name="row")
    columns: tuple[FormColumn, ...] = msgspec.field(name="column", default=())
    identities: tuple[Identity, ...] = msgspec.field(name="identity", default=())

    def __post_init__(self) -> None:
        """Refuse figures that do not exist, twice the same, or identities without a column."""
        names = [column.name for column in self.columns]
        unknown = {one.name for one in self.columns if not self._is_known(one)}
        unprinted = {key for identity in self.identities for key in identity.keys} - set(names)
        if unknown or unprinted or len(set(names)) != len(names):
            message = f"form {self.key}: {sorted(unknown | unprinted) or 'a column twice'}"
            raise ValueError(message)
        if len({row.key for row in self.rows}) != len(self.rows):
            message = f"form {self.key}: a row twice"
            raise ValueError(message)
        if bool(self.columns) == bool(self.like):
            message = f"form {self.key}: columns of its own, or those of another form"
            raise ValueError(message)

    def _is_known(self, column: FormColumn) -> bool:
        """Does a column count something, of columns there are?"""
        if self.waits_for or column.waits_for:
            return True
        measure = self.measure_of(column)
        if measure in MAIN_MEASURES:
            return column.key in FIGURES[measure]
        if column.over is None:
            return column.matters is not None
        return all((one := self.column(name)) and one.matters for name in column.over)

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

    @property
    def counts_matters(self) -> bool:
        """Does it count anything beside cases and their money?"""
        return not self.measures.isdisjoint(OF_MATTERS)

    @property
    def measures(self) -> frozenset[Measure]:
        """What must be counted to fill it."""
        if self.waits_for:
            return frozenset()
        return frozenset(self.measure_of(one) for one in self.columns if not one.waits_for)


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
    whole = (_with_columns(form, [own[key] for key in form.like]) for form in ordered)
    return StatisticsForms(names=names, forms=tuple(whole))


def _with_columns(form: StatisticsForm, others: Sequence[StatisticsForm]) -> StatisticsForm:
    match others:
        case []:
            return form
        case [other]:
            columns, identities = other.columns, other.identities
        case _:
            columns = tuple(column for other in others for column in _own_columns(other, others))
            identities = tuple(one for other in others for one in _own_identities(other))
    return msgspec.structs.replace(form, like=(), columns=columns, identities=identities)


def _own_columns(form: StatisticsForm, others: Sequence[StatisticsForm]) -> Iterator[FormColumn]:
    """The columns of one of several forms, under its name, after the parts of those before it."""
    before = sum(other.columns[-1].part for other in others[: others.index(form)])
    for column in form.columns:
        yield msgspec.structs.replace(
            column, of=form.of, heading=(form.sheet, *column.heading), part=before + column.part
        )


def _own_identities(form: StatisticsForm) -> Iterator[Identity]:
    for one in form.identities:
        yield Identity(
            result=f"{form.of.value}.{one.result}",
            plus=tuple(f"{form.of.value}.{key}" for key in one.plus),
            minus=tuple(f"{form.of.value}.{key}" for key in one.minus),
        )
