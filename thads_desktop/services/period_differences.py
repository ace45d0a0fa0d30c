"""Why two answers differ (giải thích chênh lệch): the cases that moved, by which acts, entered when.

What was entered late is told apart from what happened since, and from corrections.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from thads_desktop.base.formats import format_date, format_moment, format_money, official_date
from thads_desktop.base.language import _
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.acts import Act
from thads_desktop.domain.figures import money_figures
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import intake_of
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.domain.statistics_forms import StatisticsForms
from thads_desktop.domain.statistics_rows import rows_of
from thads_desktop.ledger.knowledge import facts_of
from thads_desktop.ledger.stored_acts import StoredAct, acts_of
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CaseHead, case_heads
from thads_desktop.services.statistics_papers import moment_of
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.services.wording import state_name
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.compare import (
    CaseFigures,
    CaseSide,
    Comparison,
    FigureDelta,
    compare_periods,
    positions_of,
)
from thads_desktop.statistics.count import check_period
from thads_desktop.statistics.difference_sheets import (
    CaseLine,
    DifferencePaper,
    FigureLine,
    differences_document,
)

__all__ = [
    "Cause",
    "Comparison",
    "FigureDelta",
    "FigureLine",
    "MovedCase",
    "MovingAct",
    "as_known_now",
    "cause_name",
    "compare",
    "difference_paper",
    "figure_lines",
    "moved_cases",
    "print_comparison",
    "question_words",
]

PAGE = 500  # cases whose acts are read at once


class Cause(StrEnum):
    """Vì sao chênh lệch: entered late, corrected or taken back, or a change since."""

    LATE = "late"
    CORRECTION = "correction"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingAct:
    """Hành vi làm số liệu chênh lệch: what happened when, who entered it when."""

    act_id: str
    kind: str
    happened_on: date
    recorded_by: str
    recorded_at: datetime
    cause: Cause

    @property
    def words(self) -> str:
        """In words: its name, its legal day, who entered it and when."""
        said = _("{kind} ngày {day}, {who} ghi lúc {moment}").format(
            kind=kind_name(self.kind),
            day=format_date(self.happened_on),
            who=self.recorded_by,
            moment=format_moment(self.recorded_at),
        )
        return f"{said} ({cause_name(self.cause)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedCase:
    """Một việc làm số liệu chênh lệch, and the sentence that says so."""

    case: CaseHead
    before: str
    after: str
    acts: tuple[MovingAct, ...]
    cause: Cause
    figures: tuple[FigureDelta, ...]

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


def cause_name(cause: Cause) -> str:
    """In words."""
    return {
        Cause.LATE: _("ghi muộn"),
        Cause.CORRECTION: _("đính chính hoặc hủy bỏ"),
        Cause.CHANGE: _("phát sinh sau"),
    }[cause]


def compare(context: Context, before: PeriodQuestion, after: PeriodQuestion) -> Comparison:
    """Set two answers side by side, each as known at its own position.

    Raises:
        DomainError: what `count_period` refuses of the second.
    """
    with context.ledger.reading() as connection:
        check_period(connection, after)
        return compare_periods(connection, before, after, context.columns, statistics_forms())


# ── The cases ────────────────────────────────────────────────────────────────────────────────


def moved_cases(
    context: Context, comparison: Comparison, keys: Collection[int] | None = None
) -> list[MovedCase]:
    """The cases that make the difference, or some of them, each with the acts it moved by."""
    wanted = list(comparison.cases if keys is None else keys)
    figures = CaseFigures(statistics_forms())
    pages = (wanted[start : start + PAGE] for start in range(0, len(wanted), PAGE))
    return [one for page in pages for one in _moved(context, comparison, page, figures)]


def _moved(
    context: Context, comparison: Comparison, keys: Sequence[int], counted: CaseFigures
) -> Iterator[MovedCase]:
    heads = case_heads(context, keys)
    with context.ledger.reading() as connection:
        low, _high = positions_of(connection, comparison.before, comparison.after)
        stored = acts_of(connection, [head.case_id for head in heads.values()])
    for key, head in heads.items():
        change = comparison.cases[key]
        acts = tuple(_moving_acts(stored[head.case_id], comparison, low))
        yield MovedCase(
            case=head,
            before=_side_words(change.before),
            after=_side_words(change.after),
            acts=acts,
            cause=_cause_of(acts),
            figures=_shown_figures(counted.deltas(change)),
        )


def _shown_figures(deltas: Sequence[FigureDelta]) -> tuple[FigureDelta, ...]:
    """Those of the first row of each form; all, where the case only moved between others."""
    firsts = {form.key: form.rows[0].key for form in statistics_forms().forms}
    return tuple(one for one in deltas if one.row == firsts[one.form]) or tuple(deltas)


def _cause_of(acts: Sequence[MovingAct]) -> Cause:
    causes = {one.cause for one in acts}
    if Cause.CORRECTION in causes:
        return Cause.CORRECTION
    return Cause.LATE if causes == {Cause.LATE} else Cause.CHANGE


def _moving_acts(
    stored: Sequence[StoredAct], comparison: Comparison, low: int
) -> Iterator[MovingAct]:
    """The acts between the two answers that changed what is counted, in order of arrival."""
    days = _Days(comparison.before, comparison.after)
    until = max(comparison.before.last, comparison.after.last)
    read: list[Act] = []
    counted: object = None
    is_counted = False  # what was read so far: most acts are older than both answers
    for one in stored:
        is_between = one.position > low or one.act.happened_on in days
        if is_between and not is_counted:
            counted = _counted(read, until)
        read.append(one.act)
        was, is_counted = counted, is_between
        if is_between:
            counted = _counted(read, until)
            if counted != was:
                yield _moving(one, comparison.before.last, low)


@dataclass(frozen=True, slots=True)
class _Days:
    """Days that one of two periods has and the other has not."""

    before: PeriodQuestion
    after: PeriodQuestion

    def __contains__(self, day: date) -> bool:
        return self._is_in(self.before, day) != self._is_in(self.after, day)

    def _is_in(self, question: PeriodQuestion, day: date) -> bool:
        return question.first <= day <= question.last


def _counted(acts: Sequence[Act], until: date) -> object:
    """Whatever of a case or intake statistics count."""
    state = state_of(acts)
    if state is not None:
        return tuple(facts_of(state)), tuple(matters_of(state, until))
    intake = intake_of(acts)
    return None if intake is None else tuple(matters_of_intake(intake, until))


def _moving(one: StoredAct, last: date, low: int) -> MovingAct:
    act = one.act
    is_late = one.position > low and act.happened_on <= last
    cause = Cause.LATE if is_late else Cause.CHANGE
    return MovingAct(
        act_id=act.id,
        kind=act.kind,
        happened_on=act.happened_on,
        recorded_by=act.recorded_by,
        recorded_at=act.recorded_at,
        cause=Cause.CORRECTION if act.corrects is not None else cause,
    )


def _side_words(side: CaseSide) -> str:
    """How a case counted: its state, its money done in the period and still owed."""
    if side.standing is None:
        return _("không tính trong kỳ")
    state = state_name(side.standing.state, side.standing.ground).lower()
    done = money_figures(side.money)["done"]
    left = sum(cell.flow.sign * amount for cell, amount in side.money)
    return _("{state}, xong {done} đồng, còn {left} đồng").format(
        state=state, done=format_money(int(done or 0)), left=format_money(left)
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
        is_percent=column.is_percent,
    )


# ── On paper ─────────────────────────────────────────────────────────────────────────────────


def question_words(context: Context, question: PeriodQuestion) -> str:
    """A question in words: its days, and as known when."""
    known = moment_of(context, question.known_at)
    return _("từ {first} đến {last}, theo dữ liệu {known}").format(
        first=format_date(question.first),
        last=format_date(question.last),
        known=_("đến {moment}").format(moment=format_moment(known)) if known else _("hiện nay"),
    )


def difference_paper(
    context: Context,
    comparison: Comparison,
    *,
    name: str,
    title: tuple[str, ...],
    notes: tuple[str, ...] = (),
) -> DifferencePaper:
    """What differs as a paper, in Vietnamese."""
    office = office_of(context)
    cases = in_vietnamese(lambda: [_case_line(one) for one in moved_cases(context, comparison)])
    return DifferencePaper(
        name=name,
        parent=office.parent,
        office=office.name,
        place_and_date=f"{office.place or '…………'}, {official_date(context.today)}",
        title=title,
        figures=figure_lines(comparison.figures),
        cases=cases,
        notes=notes,
    )


def _case_line(one: MovedCase) -> CaseLine:
    return CaseLine(
        decision_number=one.case.decision_number,
        debtor=one.case.debtor,
        before=one.before,
        after=one.after,
        acts=one.by,
        cause=cause_name(one.cause),
    )


def print_comparison(
    context: Context, comparison: Comparison, *, xlsx: Path | None = None, pdf: Path | None = None
) -> PrintedPaper:
    """Print what differs between two answers.

    Raises:
        KnownIoError: a file cannot be written.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415

    def words() -> tuple[str, ...]:
        return (
            "BẢNG ĐỐI CHIẾU SỐ LIỆU THỐNG KÊ",
            f"Trước: {question_words(context, comparison.before)}",
            f"Sau: {question_words(context, comparison.after)}",
        )

    paper = difference_paper(context, comparison, name="Đối chiếu", title=in_vietnamese(words))
    printed_at = context.clock.now()
    drawn = render_pdf(differences_document([paper]), created_at=printed_at)
    files = {pdf: drawn.data} if pdf else {}
    if xlsx:
        files[xlsx] = render_xlsx(paper.sheets, created_at=printed_at, author=paper.office)
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))


def as_known_now(question: PeriodQuestion) -> PeriodQuestion:
    """The same question, as known now."""
    return replace(question, known_at=None)
