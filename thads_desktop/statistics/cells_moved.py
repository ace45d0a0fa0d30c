"""Cells that cases moved between (các ô số liệu thay đổi): one whole answer from another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

from thads_desktop.domain.figures import CaseCell, MoneyCell
from thads_desktop.domain.matter_figures import MatterCell, Tally
from thads_desktop.statistics.case_figures import ONE, ONE_DONG, AnyCell, CaseChange
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import CountedPeriod

AKind = TypeVar("AKind", CaseCell, MoneyCell, MatterCell)


class CellsMoved:
    """What some cases add after less what they added before, cell by cell; false where nothing."""

    def __init__(self) -> None:
        self._moved: Counter[tuple[AnyCell, Tally]] = Counter()

    def __bool__(self) -> bool:
        """Did any cell change?"""
        return any(self._moved.values())

    def add(self, change: CaseChange) -> bool:
        """Take in a case; says whether it counts otherwise at all."""
        was, now = tuple(change.before.cells), tuple(change.after.cells)
        if was == now:
            return False
        for cell, one, amount in now:
            self._moved[cell, one] += amount
        for cell, one, amount in was:
            self._moved[cell, one] -= amount
        return True

    def taken_back(self, after: CountedPeriod, question: PeriodQuestion) -> CountedPeriod:
        """The whole answer before, from the one after."""
        held: Counter[tuple[AnyCell, Tally]] = Counter()
        for cell, amount in _whole(after):  # a cell may stand there more than once
            held[cell] += amount
        held.subtract(self._moved)
        return CountedPeriod(
            question=question,
            cases=_of_kind(CaseCell, held),
            money=_of_kind(MoneyCell, held),
            matters=tuple(
                (cell, Tally(held[cell, ONE], held[cell, ONE_DONG]))
                for cell, _number in _of_kind(MatterCell, held)
            ),
        )


def _whole(counted: CountedPeriod) -> Iterator[tuple[tuple[AnyCell, Tally], int]]:
    for case, number in counted.cases:
        yield (case, ONE), number
    for money, amount in counted.money:
        yield (money, ONE), amount
    for matter, tally in counted.matters or ():
        yield (matter, ONE), tally.number
        yield (matter, ONE_DONG), tally.amount


def _of_kind(
    kind: type[AKind], held: Mapping[tuple[AnyCell, Tally], int]
) -> tuple[tuple[AKind, int], ...]:
    """The cells of one kind that hold anything, in an order of their own."""
    return tuple(
        sorted(
            (cell, number)
            for (cell, one), number in held.items()
            if isinstance(cell, kind) and one == ONE and number
        )
    )
