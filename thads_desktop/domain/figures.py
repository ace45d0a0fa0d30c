"""Figures (số liệu) of the two main forms, cases and money, as weights over cells.

A cell is a group of cases, or of money that moved, which the forms never divide further. A
figure is a weight for every cell; the same weights sum up the figure and find the cases
behind it, so a printed number and its cases cannot part. The identities hold by
construction. Domain statistics: `Tỷ lệ` = done / enforceable, two decimals, half up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from thads_desktop.domain.vocabulary import Basis, CaseKind, Flow, ObligationKind


class CaseCell(NamedTuple):
    """Cases of one column, age and place; `is_old`: decided before the period began."""

    column: str
    basis: Basis
    is_old: bool
    officer: str = ""
    kind: CaseKind = CaseKind.OTHER
    obligation: ObligationKind = ObligationKind.OTHER
    marks: str = ""


class MoneyCell(NamedTuple):
    """Money of one flow on lines of one column and place; `is_before`: moved before the period.

    `obligation` is the kind of the line.
    """

    column: str
    basis: Basis
    flow: Flow
    is_before: bool
    officer: str = ""
    kind: CaseKind = CaseKind.OTHER
    obligation: ObligationKind = ObligationKind.OTHER
    marks: str = ""


Cell = TypeVar("Cell", CaseCell, MoneyCell)
CaseWeight = Callable[[CaseCell], int]
MoneyWeight = Callable[[MoneyCell], int]

OUTSIDE = "separate_register"
_SUBTRACTED = ("entrusted", "withdrawn")
_DONE = ("completed", "terminated")
_ENFORCEABLE = (*_DONE, "running", "postponed_by_agreement")


def _in(*columns: str) -> CaseWeight:
    return lambda cell: int(cell.column in columns)


def _accepted(cell: CaseCell) -> int:
    return int(cell.column != OUTSIDE)


def _new(*bases: Basis) -> CaseWeight:
    return lambda cell: int(_accepted(cell) and not cell.is_old and cell.basis in bases)


def _carried_over(cell: CaseCell) -> int:
    return _accepted(cell) - _in(*_SUBTRACTED, *_DONE)(cell)


CASE_KEYS: Mapping[str, CaseWeight] = MappingProxyType(
    {
        "old": lambda cell: int(_accepted(cell) and cell.is_old),
        "new_ex_officio": _new(Basis.EX_OFFICIO),
        "new_on_request": _new(Basis.ON_REQUEST),
        "new": _new(*Basis),
        "accepted": _accepted,
        "entrusted": _in("entrusted"),
        "withdrawn": _in("withdrawn"),
        "must_enforce": lambda cell: _accepted(cell) - _in(*_SUBTRACTED)(cell),
        "enforceable": _in(*_ENFORCEABLE),
        "done": _in(*_DONE),
        "terminated": _in("terminated"),
        "running": _in("running"),
        "postponed_by_agreement": _in("postponed_by_agreement"),
        "not_yet": _in("not_yet"),
        "paused": _in("paused"),
        "carried_over": _carried_over,
        "enforceable_carried_over": _in("running", "postponed_by_agreement"),
        "separate_register": _in(OUTSIDE),
    }
)


def _counts(cell: MoneyCell) -> bool:
    return cell.column != OUTSIDE


def _old_money(cell: MoneyCell) -> int:
    return cell.flow.sign * (_counts(cell) and cell.is_before)


def _moved(*flows: Flow) -> MoneyWeight:
    return lambda cell: int(_counts(cell) and not cell.is_before and cell.flow in flows)


def _owed(*columns: str) -> MoneyWeight:
    return lambda cell: cell.flow.sign * (cell.column in columns)


def _new_money(*bases: Basis) -> MoneyWeight:
    return lambda cell: _moved(Flow.DUE)(cell) * (cell.basis in bases)


def _plus(*weights: MoneyWeight) -> MoneyWeight:
    return lambda cell: sum(weight(cell) for weight in weights)


def _minus(first: MoneyWeight, *others: MoneyWeight) -> MoneyWeight:
    return lambda cell: first(cell) - sum(weight(cell) for weight in others)


# A line that ended owing still owes: it stays with the running ones, as `left` shows on the case.
_running_money = _owed("running", *_DONE, *_SUBTRACTED)
_agreed_money = _owed("postponed_by_agreement")
_done_money = _moved(Flow.RECEIVED, Flow.TERMINATED, Flow.WAIVED)
_accepted_money = _plus(_old_money, _new_money(*Basis))
_entrusted_money = _moved(Flow.ENTRUSTED)
_withdrawn_money = _moved(Flow.WITHDRAWN)
_must_money = _minus(_accepted_money, _entrusted_money, _withdrawn_money)

MONEY_KEYS: Mapping[str, MoneyWeight] = MappingProxyType(
    {
        "old": _old_money,
        "new_ex_officio": _new_money(Basis.EX_OFFICIO),
        "new_on_request": _new_money(Basis.ON_REQUEST),
        "new": _new_money(*Basis),
        "accepted": _accepted_money,
        "entrusted": _entrusted_money,
        "withdrawn": _withdrawn_money,
        "must_enforce": _must_money,
        "enforceable": _plus(_done_money, _running_money, _agreed_money),
        "done": _done_money,
        "received": _moved(Flow.RECEIVED),
        "waived": _moved(Flow.WAIVED),
        "terminated": _moved(Flow.TERMINATED),
        "running": _running_money,
        "postponed_by_agreement": _agreed_money,
        "not_yet": _owed("not_yet"),
        "paused": _owed("paused"),
        "carried_over": _minus(_must_money, _done_money),
        "enforceable_carried_over": _plus(_running_money, _agreed_money),
        "separate_register": _owed(OUTSIDE),
    }
)

# Percentages: which figure over which.
RATIOS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "rate_percent": ("done", "enforceable"),
        "share_enforceable_percent": ("enforceable", "must_enforce"),
    }
)


def percent(part: int, whole: int) -> Decimal | None:
    """Part / whole × 100 with two decimals, half up; None when there is no whole."""
    if not whole:
        return None
    return (Decimal(100 * part) / whole).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


# The fields before the place of a cell. No weight looks at a place: cells that differ by it alone
# are put together before they are weighed.
_CASE_FACTS: Final = 3
_MONEY_FACTS: Final = 4

Figures = dict[str, int | Decimal | None]


def case_figures(cells: Iterable[tuple[CaseCell, int]]) -> Figures:
    """Every figure of the form of cases."""
    sums: Counter[tuple[str, Basis, bool]] = Counter()
    for cell, count in cells:
        sums[cell[:_CASE_FACTS]] += count
    return _figures(CASE_KEYS, [(CaseCell(*facts), count) for facts, count in sums.items()])


def money_figures(cells: Iterable[tuple[MoneyCell, int]]) -> Figures:
    """Every figure of the form of money, in đồng."""
    sums: Counter[tuple[str, Basis, Flow, bool]] = Counter()
    for cell, amount in cells:
        sums[cell[:_MONEY_FACTS]] += amount
    return _figures(MONEY_KEYS, [(MoneyCell(*facts), amount) for facts, amount in sums.items()])


def _figures(
    weights: Mapping[str, Callable[[Cell], int]], cells: list[tuple[Cell, int]]
) -> Figures:
    if not cells:  # most rows of a small count
        return {**dict.fromkeys(weights, 0), **dict.fromkeys(RATIOS)}
    sums = {
        key: sum(weight(cell) * amount for cell, amount in cells) for key, weight in weights.items()
    }
    ratios = {key: percent(sums[part], sums[whole]) for key, (part, whole) in RATIOS.items()}
    return {**sums, **ratios}
