"""Counting a period: its figures and forms, the cases behind a figure (thống kê)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.base.vietnamese import fold, nfc, person_sort_key
from thads_desktop.domain.figures import percent
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.intake_list import IntakeRow, intakes_by_key
from thads_desktop.ledger.positions import position_at
from thads_desktop.ledger.schema import officers
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import law_of_limits
from thads_desktop.services.matter_wording import matter_sentence
from thads_desktop.services.period_remarks import check_begun
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.services.wording import basis_name, state_name
from thads_desktop.statistics import count
from thads_desktop.statistics.cells import PeriodQuestion, Standing, standings
from thads_desktop.statistics.count import CountedPeriod, MainRow
from thads_desktop.statistics.forms import FilledForm, MatterPlace, fill_form, no_data, place_of
from thads_desktop.statistics.matters import open_matters
from thads_desktop.statistics.takeover import check_period

__all__ = [
    "CaseHead",
    "CountedPeriod",
    "FilledForm",
    "MainRow",
    "Measure",
    "OpenedCase",
    "OpenedFigure",
    "PeriodQuestion",
    "case_head",
    "case_heads",
    "count_period",
    "filled_form",
    "measures_of",
    "no_data",
    "open_figure",
    "opened_cases",
    "period_question",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHead:
    """Việc như cánh cửa nêu tên; an intake has no decision yet and shows when it came in."""

    case_key: int
    case_id: str
    decision_number: str
    decided_on: date
    debtor: str
    officer: str
    is_intake: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """Một việc sau con số: what it adds (1, or đồng) and why it is counted.

    `is_in_part`: of a percentage, whether it counts in the numerator too.
    """

    case: CaseHead
    amount: int
    why: str
    is_in_part: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFigure:
    """Cánh cửa của một con số: the value, and what each case (by key) adds to it.

    `amounts` sums to `value`; of a percentage it holds the denominator. Rows are read a page
    at a time by `opened_cases`. Of a figure of matters, `matters` are those of each case.
    """

    question: PeriodQuestion
    value: int | Decimal | None
    amounts: Mapping[int, int]
    part: Mapping[int, int]
    matters: Mapping[int, Sequence[Matter]] = field(default_factory=dict)


def period_question(
    context: Context,
    first: date,
    last: date,
    *,
    officer: str | None = None,
    known_on: datetime | None = None,
) -> PeriodQuestion:
    """A question for a period, as known at a moment (None: now).

    Raises:
        DomainError: `officer_unknown` for a name nobody has borne; letters without marks will do;
            `period_not_begun`.
    """
    named = None if officer is None else officer_known(context, officer)
    known_at = None
    if known_on is not None:
        with context.ledger.reading() as connection:
            known_at = position_at(connection, known_on)
    question = PeriodQuestion(first=first, last=last, officer=named, known_at=known_at)
    check_begun(context, question)
    return question


def officer_known(context: Context, written: str) -> str:
    """The officer of a name, whatever its marks; noughts would say that somebody did nothing.

    Raises:
        DomainError: `officer_unknown`.
    """
    with context.ledger.reading() as connection:
        names: list[str] = [row.name for row in connection.execute(select(officers.c.name))]
    if nfc(written) in names:
        return nfc(written)
    alike = [name for name in names if fold(name) == fold(written)]
    if len(alike) == 1:
        return alike[0]
    raise DomainError(
        _("Không có việc nào của chấp hành viên “{officer}”. Hãy kiểm tra tên: {names}.").format(
            officer=written, names=", ".join(sorted(names, key=person_sort_key)) or "–"
        ),
        code="officer_unknown",
        field="officer",
    )


def measures_of(*forms: str) -> frozenset[Measure]:
    """What must be counted to fill these forms.

    Raises:
        DomainError: `no_such_form`.
    """
    return frozenset().union(*(statistics_form(key).measures for key in forms))


def count_period(
    context: Context,
    question: PeriodQuestion,
    measures: Collection[Measure] = MAIN_MEASURES,
    progress: Progress | None = None,
) -> CountedPeriod:
    """Every cell of a period, from which forms are filled; see `measures_of` for other forms.

    Raises:
        DomainError: `period_reversed`, `period_before_takeover`.
        CancelledError: the person stopped it.
    """
    law = law_of_limits(context, measures, progress)
    with context.ledger.reading() as connection:
        return count.count_period(
            connection, question, context.columns, measures, law=law, progress=progress
        )


def filled_form(counted: CountedPeriod, key: str) -> FilledForm:
    """A form of a counted period, in which what it measures was counted.

    Raises:
        DomainError: `no_such_form`.
    """
    return fill_form(statistics_form(key), statistics_forms().names, counted)


def open_figure(
    context: Context,
    question: PeriodQuestion,
    *,
    form: str,
    key: str,
    row: str = MainRow.TOTAL,
) -> OpenedFigure:
    """The cases behind one figure; their amounts sum to its value.

    Raises:
        DomainError: `no_such_form`, `no_such_row`, `no_such_key`, and what `count_period` refuses.
    """
    place = place_of(statistics_form(form), statistics_forms().names, row=row, column=key)
    if isinstance(place, MatterPlace):
        law = law_of_limits(context, measures_of(form))
        return _open_matters(context, question, place, law)
    with context.ledger.reading() as connection:
        door = count.open_figure(
            connection,
            question,
            context.columns,
            measure=place.measure,
            key=place.key,
            where=place.where,
        )
    return OpenedFigure(question=question, value=door.value, amounts=door.amounts, part=door.part)


def _open_matters(
    context: Context, question: PeriodQuestion, place: MatterPlace, law: Law | None
) -> OpenedFigure:
    with context.ledger.reading() as connection:
        check_period(connection, question)
        door = open_matters(connection, question, place.whole, place.part, context.columns, law=law)
    whole, part = sum(door.amounts.values()), sum(door.part.values())
    return OpenedFigure(
        question=question,
        value=whole if place.part is None else percent(part, whole),
        amounts=door.amounts,
        part=door.part,
        matters=door.matters,
    )


def opened_cases(context: Context, figure: OpenedFigure, keys: Sequence[int]) -> list[OpenedCase]:
    """The rows of some of a figure's cases (some 200 at a time), each with its reason."""
    if figure.matters:
        return _opened_by_matters(context, figure, keys)
    rules = rules_on(context.columns, figure.question.last)
    with context.ledger.reading() as connection:
        listed = listed_cases(driver_of(connection), keys)
        stood = standings(connection, figure.question, rules, keys)
    question = figure.question
    whys = ((case, _why(case, stood[case.case_key], question)) for case in listed)
    return [_opened(figure, case_head(case), why) for case, why in whys]


def _opened_by_matters(
    context: Context, figure: OpenedFigure, keys: Sequence[int]
) -> list[OpenedCase]:
    """Cases and intakes, as asked for, each with its matters for a reason."""
    heads = case_heads(context, keys)
    whys = {key: "; ".join(matter_sentence(one) for one in figure.matters[key]) for key in keys}
    return [_opened(figure, heads[key], whys[key]) for key in keys]


def _opened(figure: OpenedFigure, case: CaseHead, why: str) -> OpenedCase:
    key = case.case_key
    return OpenedCase(case=case, amount=figure.amounts[key], why=why, is_in_part=key in figure.part)


def case_heads(context: Context, keys: Sequence[int]) -> dict[int, CaseHead]:
    """The cases of some keys, and the intakes that have no decision yet."""
    with context.ledger.reading() as connection:
        heads = {one.case_key: case_head(one) for one in listed_cases(driver_of(connection), keys)}
        intakes = intakes_by_key(connection, [key for key in keys if key not in heads])
    return heads | {key: _head_of_intake(key, row) for key, row in intakes.items()}


def case_head(case: ListedCase) -> CaseHead:
    """A case as doors name it."""
    return CaseHead(
        case_key=case.case_key,
        case_id=case.case_id,
        decision_number=case.decision_number,
        decided_on=case.decided_on,
        debtor=case.debtor,
        officer=case.officer,
    )


def _head_of_intake(key: int, row: IntakeRow) -> CaseHead:
    return CaseHead(
        case_key=key,
        case_id=row.intake_id,
        decision_number=_("Chưa có quyết định"),
        decided_on=row.received_on,
        debtor=row.debtor,
        officer="",
        is_intake=True,
    )


def _why(case: ListedCase, stood: Standing, question: PeriodQuestion) -> str:
    return _("{state} từ {since}, tính đến {last}; {came}, {basis}.").format(
        came=_("việc cũ chuyển sang") if stood.cell.is_old else _("thụ lý mới"),
        basis=basis_name(case.basis).lower(),
        last=format_date(question.last),
        state=state_name(stood.state, stood.ground),
        since=format_date(stood.since),
    )
