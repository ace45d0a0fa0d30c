"""Main forms (biểu chính) as data: titles, columns in order, headings, identities.

What a form prints is `resources/statistics/forms.toml`; what a figure means is
`domain/figures.py`. A file that names an unknown figure is refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, Figures

FIGURES: Mapping[str, frozenset[str]] = MappingProxyType(
    {"cases": frozenset((*CASE_KEYS, *RATIOS)), "money": frozenset((*MONEY_KEYS, *RATIOS))}
)
"""The figures that each form can print."""


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class FormColumn(_Shape, frozen=True, kw_only=True):
    """Cột của biểu: `heading` goes from the outermost group to the column itself."""

    key: str
    heading: Annotated[tuple[str, ...], Meta(min_length=1)]
    part: int = 1


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
    """Biểu thống kê: `code` stays empty until a text that gives it was seen."""

    key: Literal["cases", "money"]
    title: str
    sheet: str
    code: str
    unit: str
    columns: tuple[FormColumn, ...] = msgspec.field(name="column")
    identities: tuple[Identity, ...] = msgspec.field(name="identity")

    def __post_init__(self) -> None:
        """Refuse figures that do not exist, twice the same, or identities without a column."""
        keys = [column.key for column in self.columns]
        known = FIGURES[self.key]
        unknown = set(keys) - known
        unprinted = {key for identity in self.identities for key in identity.keys} - set(keys)
        if unknown or unprinted or len(set(keys)) != len(keys):
            message = f"form {self.key}: {sorted(unknown | unprinted) or 'a column twice'}"
            raise ValueError(message)

    @property
    def numbers(self) -> dict[str, int]:
        """Figure → column number, from 1."""
        return {column.key: number for number, column in enumerate(self.columns, 1)}


class StatisticsForms(_Shape, frozen=True, kw_only=True):
    """Các biểu thống kê: names of rows and figures, and the forms.

    `rate` says how percentages are made, with the column numbers put in; `note` what is to be
    checked before the form is sent.
    """

    note: str
    rate: str
    rows: Mapping[str, str]
    figures: Mapping[str, str]
    forms: tuple[StatisticsForm, ...] = msgspec.field(name="form")

    def __post_init__(self) -> None:
        """Refuse a figure without a name."""
        unnamed = frozenset().union(*FIGURES.values()) - set(self.figures)
        if unnamed:
            message = f"figures without a name: {sorted(unnamed)}"
            raise ValueError(message)


def parse_forms(content: bytes) -> StatisticsForms:
    """The forms of `resources/statistics/forms.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), StatisticsForms)
