"""Rows of a statistics form (dòng của biểu): which cells each of them counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

import msgspec

from thads_desktop.base.vietnamese import person_sort_key
from thads_desktop.domain.matter_figures import MatterWhere
from thads_desktop.domain.vocabulary import Basis, CaseKind, CaseMark, ObligationKind


class Placed(Protocol):
    """What every cell says of the cases in it, whatever else it counts."""

    @property
    def basis(self) -> Basis:
        """Chủ động hay theo yêu cầu."""
        ...

    @property
    def officer(self) -> str:
        """Chấp hành viên, by name."""
        ...

    @property
    def kind(self) -> CaseKind:
        """Loại việc."""
        ...

    @property
    def obligation(self) -> ObligationKind:
        """Loại khoản phải thi hành."""
        ...

    @property
    def marks(self) -> str:
        """Dấu hiệu theo dõi riêng, joined by blanks."""
        ...


class Axis(StrEnum):
    """Tiêu thức phân tổ: by what a form is divided into rows."""

    BASIS = "basis"
    OFFICER = "officer"
    KIND = "kind"
    OBLIGATION = "obligation"
    MARK = "mark"


VALUES: Mapping[Axis, type[StrEnum]] = MappingProxyType(
    {
        Axis.BASIS: Basis,
        Axis.KIND: CaseKind,
        Axis.OBLIGATION: ObligationKind,
        Axis.MARK: CaseMark,
    }
)
"""What an axis can be; officers are whoever there is."""

# Rows of these never share a case; one case may bear several marks.
DIVIDING = frozenset({Axis.BASIS, Axis.OFFICER, Axis.KIND, Axis.OBLIGATION})


class Where(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Điều kiện của một dòng: every axis named must have one of its values; none is everything."""

    basis: tuple[Basis, ...] = ()
    officer: tuple[str, ...] = ()
    kind: tuple[CaseKind, ...] = ()
    obligation: tuple[ObligationKind, ...] = ()
    mark: tuple[CaseMark, ...] = ()

    def holds(self, cell: Placed) -> bool:
        """Are the cases of a cell counted in this row?"""
        return (
            (not self.basis or cell.basis in self.basis)
            and (not self.officer or cell.officer in self.officer)
            and (not self.kind or cell.kind in self.kind)
            and (not self.obligation or cell.obligation in self.obligation)
            and (not self.mark or not set(self.mark).isdisjoint(cell.marks.split()))
        )


class FormRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dòng của biểu: one row, or with `each` one for every value of an axis.

    `each` takes the values that `where` names, or all; `matters` tells which matters a form that
    counts them counts here. Rows that are `divides` share nothing and add up to the row above
    them that is not; those of `each` do so where a case has one value of the axis alone. `depth`
    says how far a row lies within those above; `label` is empty where `each` names them.
    """

    key: str
    label: str = ""
    where: Where = Where()
    matters: MatterWhere = MatterWhere()
    each: Axis | None = None
    divides: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOfForm:
    """Một dòng như in ra: its key, its name and which cells it counts; `within` is its parent."""

    key: str
    label: str
    where: Where
    matters: MatterWhere
    depth: int
    within: str | None = None


def rows_of(
    rows: Iterable[FormRow],
    names: Mapping[Axis, Mapping[str, str]],
    officers: Iterable[str],
) -> Iterator[RowOfForm]:
    """The rows of a form as they are printed, with a row for each officer there is, by given name.

    What nobody was given yet (officer "") has a row of its own, after the others.
    """
    called = names.get(Axis.OFFICER, {})
    in_order = sorted(officers, key=lambda name: (not name, person_sort_key(name)))
    named = {**names, Axis.OFFICER: {name: called.get(name, name) for name in in_order}}
    parent: str | None = None
    for row in rows:
        if row.each is None:
            within = parent if row.divides else None
            parent = parent if row.divides else row.key
            yield RowOfForm(
                key=row.key,
                label=row.label,
                where=row.where,
                matters=row.matters,
                depth=row.depth,
                within=within,
            )
            continue
        wanted = getattr(row.where, row.each.value)
        for value, label in named[row.each].items():
            if wanted and value not in wanted:
                continue
            yield RowOfForm(
                key=f"{row.key}:{value}",
                label=label,
                where=msgspec.structs.replace(row.where, **{row.each.value: (value,)}),
                matters=row.matters,
                depth=row.depth,
                within=parent if row.each in DIVIDING else None,
            )
