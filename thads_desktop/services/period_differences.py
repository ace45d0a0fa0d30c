"""Why two answers differ (giải thích chênh lệch): the figures, and the cases that moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.figures import MONEY_KEYS
from thads_desktop.domain.statistics_forms import StatisticsForms
from thads_desktop.domain.statistics_rows import rows_of
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.context import Context
from thads_desktop.services.moving_acts import Cause, MovingAct, cause_of, moving_acts
from thads_desktop.services.statistics import CaseHead, case_heads
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.services.wording import state_name
from thads_desktop.statistics.case_figures import CaseChange, CaseFigures, CaseSide, FigureDelta
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.compare import Comparison, changes_of, compare_periods, positions_of
from thads_desktop.statistics.difference_sheets import FigureLine, unit_of
from thads_desktop.statistics.takeover import check_period

__all__ = [
    "Comparison",
    "FigureDelta",
    "FigureLine",
    "MovedCase",
    "as_known_now",
    "causes_of",
    "compare",
    "figure_lines",
    "figures_of",
    "moved_cases",
]

_done_of = MONEY_KEYS["done"]
PAGE = 200  # cases whose acts are read at once


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedCase:
    """Một việc làm số liệu chênh lệch, and the sentence that says so."""

    case: CaseHead
    before: str
    after: str
    acts: tuple[MovingAct, ...]
    cause: Cause
    change: CaseChange

    @property
    def by(self) -> str:
        """By which acts, in words; between two periods a case may count otherwise by none."""
        return "; ".join(one.words for one in self.acts) or _("do hai kỳ khác nhau")

    @property
    def sentence(self) -> str:
        """What it was, what it is, and why."""
        return _("{number}, {debtor}: trước {before}; sau {after}. {by}.").format(
            number=self.case.decision_number,
            debtor=self.case.debtor,
            before=self.before,
            after=self.after,
            by=self.by,
        )


def compare(
    context: Context,
    before: PeriodQuestion,
    after: PeriodQuestion,
    progress: Progress | None = None,
) -> Comparison:
    """Set two answers side by side, each as known at its own position.

    Raises:
        DomainError: what `count_period` refuses of the second.
        CancelledError: the person stopped it.
    """
    with context.ledger.reading() as connection:
        check_period(connection, after)
        return compare_periods(
            connection,
            before,
            after,
            columns=context.columns,
            forms=statistics_forms(),
            progress=progress or SilentProgress(),
        )


def as_known_now(question: PeriodQuestion) -> PeriodQuestion:
    """The same question, as known now."""
    return replace(question, known_at=None)


# ── The cases ────────────────────────────────────────────────────────────────────────────────


def moved_cases(
    context: Context,
    comparison: Comparison,
    keys: Sequence[int] | None = None,
    progress: Progress | None = None,
) -> list[MovedCase]:
    """The cases that make the difference, or some of them, each with the acts it moved by.

    Raises:
        CancelledError: the person stopped it.
    """
    wanted = comparison.cases if keys is None else keys
    return list(_moved(context, comparison, wanted, progress or SilentProgress()))


def causes_of(
    context: Context, comparison: Comparison, progress: Progress | None = None
) -> Counter[Cause]:
    """How many of the cases make the difference by what.

    Raises:
        CancelledError: the person stopped it.
    """
    pages = _pages(context, comparison, comparison.cases, progress or SilentProgress())
    return Counter(cause_of(acts) for page in pages for acts in page.acts.values())


class _Page(NamedTuple):
    """Some cases at once: who they are, and the acts that moved them."""

    heads: Mapping[int, CaseHead]
    acts: Mapping[int, tuple[MovingAct, ...]]


def _pages(
    context: Context, comparison: Comparison, keys: Sequence[int], progress: Progress
) -> Iterator[_Page]:
    what = _("Tìm hành vi làm chênh lệch")
    for start in range(0, len(keys), PAGE):
        progress.report(what, start, len(keys))
        yield _page(context, comparison, keys[start : start + PAGE])
    progress.report(what, len(keys), len(keys))


def _page(context: Context, comparison: Comparison, keys: Sequence[int]) -> _Page:
    heads = case_heads(context, keys)
    with context.ledger.reading() as connection:
        low, _high = positions_of(connection, comparison.before, comparison.after)
        stored = acts_of(connection, [head.case_id for head in heads.values()])
    acts = {key: tuple(moving_acts(stored[heads[key].case_id], comparison, low)) for key in keys}
    return _Page(heads, acts)


def _moved(
    context: Context, comparison: Comparison, keys: Sequence[int], progress: Progress
) -> Iterator[MovedCase]:
    figures, before, after = CaseFigures(statistics_forms()), comparison.before, comparison.after
    for heads, acts in _pages(context, comparison, keys, progress):
        with context.ledger.reading() as connection:
            changes = changes_of(connection, before, after, list(acts), context.columns)
        for key, change in changes.items():
            told_before, told_after = _words(change, figures)
            yield MovedCase(
                case=heads[key],
                before=told_before,
                after=told_after,
                acts=acts[key],
                cause=cause_of(acts[key]),
                change=change,
            )


def figures_of(moved: Iterable[MovedCase]) -> Iterator[tuple[FigureDelta, ...]]:
    """The figures that each case changes: those of the first row of each form.

    All, where the case only moved between others.
    """
    figures = CaseFigures(statistics_forms())
    firsts = {form.key: form.rows[0].key for form in statistics_forms().forms}
    for one in moved:
        deltas = tuple(figures.deltas(one.change))
        yield tuple(delta for delta in deltas if delta.row == firsts[delta.form]) or deltas


def _words(change: CaseChange, figures: CaseFigures) -> tuple[str, str]:
    """How a case counted before and after; told further where that alone sounds the same."""
    before, after = _side_words(change.before), _side_words(change.after)
    if before != after:
        return before, after
    was, now = _officer_words(change) or _figure_words(list(figures.deltas(change)))
    return f"{before}, {was}", f"{after}, {now}"


def _officer_words(change: CaseChange) -> tuple[str, str] | None:
    """Of which officer the case was and is, where it changed hands."""
    was, now = change.before.standing, change.after.standing
    if was is None or now is None or was.cell.officer == now.cell.officer:
        return None
    said, nobody = _("chấp hành viên {name}"), _("chưa phân công")
    return (
        said.format(name=was.cell.officer or nobody),
        said.format(name=now.cell.officer or nobody),
    )


def _figure_words(deltas: Sequence[FigureDelta]) -> tuple[str, str]:
    """In which figure the case was counted, and in which it is."""
    left = next((one for one in deltas if one.delta < 0), deltas[0])
    entered = next((one for one in deltas if one.delta > 0), deltas[0])
    was, now = figure_lines([left, entered])
    said = _("biểu {form}, {row}, {column}: {value}")
    return (
        said.format(
            form=was.form, row=was.row, column=was.column, value=format_money(int(was.before or 0))
        ),
        said.format(
            form=now.form, row=now.row, column=now.column, value=format_money(int(now.after or 0))
        ),
    )


def _side_words(side: CaseSide) -> str:
    """How a case counted: its state, its money done in the period and still owed."""
    if side.standing is None:
        return _("không tính trong kỳ")
    state = state_name(side.standing.state, side.standing.ground).lower()
    done = sum(_done_of(cell) * amount for cell, amount in side.money)
    left = sum(cell.flow.sign * amount for cell, amount in side.money)
    return _("{state}, xong {done} đồng, còn {left} đồng").format(
        state=state, done=format_money(done), left=format_money(left)
    )


# ── The figures ──────────────────────────────────────────────────────────────────────────────


def figure_lines(deltas: Sequence[FigureDelta]) -> list[FigureLine]:
    """Figures that differ, under the names that stand on the forms."""
    forms = statistics_forms()
    officers = {one.row.partition(":")[2] for one in deltas}
    labels = {
        (form.key, row.key): row.label
        for form in forms.forms
        for row in rows_of(form.rows, forms.names.axes, officers)
    }
    return [_figure_line(one, forms, labels) for one in deltas]


def _figure_line(
    one: FigureDelta, forms: StatisticsForms, labels: Mapping[tuple[str, str], str]
) -> FigureLine:
    form = forms.form(one.form)
    column = form.column(one.column) if form else None
    assert form is not None  # noqa: S101 - it was counted by this form
    assert column is not None  # noqa: S101
    return FigureLine(
        form=form.sheet,
        row=labels[one.form, one.row],
        column=" · ".join(column.heading),
        before=one.before,
        after=one.after,
        unit=unit_of(form, column),
        is_total=one.row == form.rows[0].key,
    )
