"""Two answers to a question of statistics set side by side (đối chiếu hai kỳ đếm).

The same period as known then and now, or two periods: which figures differ, and which cases make
the difference. A case counts as changed only when a figure of some form changes by it; only cases
with an act between the two positions are looked at, unless the periods themselves differ. Of the
cases only the keys are kept: how one counted is asked again when it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.matter_courses import OF_FORMS
from thads_desktop.domain.matter_figures import MatterCell, Tally
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.domain.statistics_forms import StatisticsForms
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import acts, cases, intakes
from thads_desktop.statistics.act_matters import act_matters
from thads_desktop.statistics.case_figures import (
    CaseChange,
    CaseFigures,
    CaseSide,
    FigureDelta,
    counted_forms,
)
from thads_desktop.statistics.cells import PeriodQuestion, money_of_cases, standings
from thads_desktop.statistics.cells_moved import CellsMoved
from thads_desktop.statistics.count import CountedPeriod, count_again
from thads_desktop.statistics.forms import FilledForm, fill_form

_AT_ONCE = 2_000  # cases looked at in one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Kết quả đối chiếu: what differs in the forms, and which cases (by key) make it differ."""

    before: PeriodQuestion
    after: PeriodQuestion
    figures: tuple[FigureDelta, ...]
    cases: tuple[int, ...]


def compare_periods(
    connection: Connection,
    before: PeriodQuestion,
    after: PeriodQuestion,
    *,
    columns: Sequence[FactColumn],
    forms: StatisticsForms,
    progress: Progress,
) -> Comparison:
    """What differs between two answers; both are counted as they were, not as they may be now.

    The second is counted whole, the first is the second less what its cases changed: what the
    forms differ by is what the cases make, and nothing else.

    Raises:
        CancelledError: the person stopped it.
    """
    moved, figures, changed = CellsMoved(), CaseFigures(forms), list[int]()
    for key, change in _changes(connection, before, after, columns, progress):
        if moved.add(change) and figures.differs(change):
            changed.append(key)
    differing: tuple[FigureDelta, ...] = ()
    if moved:
        measures = frozenset().union(*(form.measures for form in forms.forms))
        now = count_again(connection, after, columns, measures)
        differing = tuple(_differing(forms, moved.taken_back(now, before), now))
    return Comparison(before=before, after=after, figures=differing, cases=tuple(changed))


def _changes(
    connection: Connection,
    before: PeriodQuestion,
    after: PeriodQuestion,
    columns: Sequence[FactColumn],
    progress: Progress,
) -> Iterator[tuple[int, CaseChange]]:
    """Whatever may count otherwise, some at once."""
    keys, what = _candidates(connection, before, after), _("Đối chiếu số liệu")
    for start in range(0, len(keys), _AT_ONCE):
        progress.report(what, start, len(keys))
        some = keys[start : start + _AT_ONCE]
        yield from changes_of(connection, before, after, some, columns).items()
    progress.report(what, len(keys), len(keys))


def changes_of(
    connection: Connection,
    before: PeriodQuestion,
    after: PeriodQuestion,
    keys: Sequence[int],
    columns: Sequence[FactColumn],
) -> dict[int, CaseChange]:
    """case_key → how each of these cases counts in two answers."""
    was, now = (_sides(connection, question, keys, columns) for question in (before, after))
    return {key: CaseChange(before=was[key], after=now[key]) for key in keys}


def _differing(
    forms: StatisticsForms, was: CountedPeriod, now: CountedPeriod
) -> Iterator[FigureDelta]:
    """Every figure of the forms that differs; one of a row that is not there is none."""
    for form in counted_forms(forms):
        old, new = (fill_form(form, forms.names, counted) for counted in (was, now))
        yield from _deltas(old, new)


def _deltas(old: FilledForm, new: FilledForm) -> Iterator[FigureDelta]:
    old_rows = {one.row.key: one.figures for one in old.rows}
    new_rows = {one.row.key: one.figures for one in new.rows}
    for row in dict.fromkeys((*old_rows, *new_rows)):
        was, now = old_rows.get(row, {}), new_rows.get(row, {})
        for column in old.form.numbers:
            if (was.get(column) or 0) != (now.get(column) or 0):
                yield FigureDelta(old.form.key, row, column, was.get(column), now.get(column))


def _sides(
    connection: Connection,
    question: PeriodQuestion,
    keys: Sequence[int],
    columns: Sequence[FactColumn],
) -> dict[int, CaseSide]:
    rules = rules_on(columns, question.last)
    stood = standings(connection, question, rules, keys)
    money = money_of_cases(connection, question, rules, keys)
    matters = _matters(connection, question, keys)
    return {
        key: CaseSide(
            standing=stood.get(key),
            money=tuple(sorted(money.get(key, ()))),
            matters=tuple(sorted(matters.get(key, ()))),
        )
        for key in keys
    }


def _matters(
    connection: Connection, question: PeriodQuestion, keys: Sequence[int]
) -> Mapping[int, list[tuple[MatterCell, Tally]]]:
    found: dict[int, list[tuple[MatterCell, Tally]]] = {}
    for one in act_matters(connection, question, OF_FORMS, keys):
        found.setdefault(one.case_key, []).append((one.cell, one.tally))
    return found


def positions_of(
    connection: Connection, before: PeriodQuestion, after: PeriodQuestion
) -> tuple[int, int]:
    """The two positions, the lower first; what is known now is the last one."""
    last = last_position(connection)
    known = (before.known_at, after.known_at)
    low, high = sorted(last if one is None else one for one in known)
    return low, high


def _candidates(
    connection: Connection, before: PeriodQuestion, after: PeriodQuestion
) -> Sequence[int]:
    """The keys of the cases, and of what is no case yet, that may count otherwise."""
    if _period(before) != _period(after):
        keys = select(cases.c.case_key).union(select(intakes.c.intake_key))
        return sorted(connection.execute(keys).scalars())
    low, high = positions_of(connection, before, after)
    touched = select(acts.c.subject).where(_between(low, high)).distinct()
    first_acts = (
        select(func.min(acts.c.act_key)).where(acts.c.subject.in_(touched)).group_by(acts.c.subject)
    )
    return sorted(connection.execute(first_acts).scalars())


def _between(low: int, high: int) -> ColumnElement[bool]:
    return (acts.c.position > low) & (acts.c.position <= high)


def _period(question: PeriodQuestion) -> tuple[object, ...]:
    return question.first, question.last, question.officer
