"""What must agree in the figures of a period (đẳng thức): within it, and with the period before.

Identities that do not hold are faults; cases and money that tell different stories are only named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from sqlalchemy import Connection

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.figures import Figures, MoneyCell
from thads_desktop.domain.statistics_columns import Column, rules_on
from thads_desktop.domain.statistics_forms import FORM_MEASURES, MAIN_MEASURES, Measure
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.services.agreement import disagreements
from thads_desktop.services.bridge_wording import bridge_words, since_words, term_words
from thads_desktop.services.closed_period_list import ClosedPeriod, closed_periods
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    PeriodQuestion,
    count_period,
    filled_form,
)
from thads_desktop.services.statistics_shelf import figure_names, statistics_forms
from thads_desktop.statistics.bridges import DAY, bridge, carried_since, period_before
from thads_desktop.statistics.cells import weighed_cases, weighed_money

_OPEN = (Column.RUNNING, Column.POSTPONED_BY_AGREEMENT, Column.NOT_YET, Column.PAUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """Một phép đối chiếu: what it says, whether it holds, and which cases (by key) it names.

    `cases` tells what each adds: 1 a case, or đồng. One that `is_note` always holds: there is
    something to be looked at. `snapshot_id` is the closed report that it is about.
    """

    sentence: str
    holds: bool
    cases: Mapping[int, int] = field(default_factory=dict)
    is_note: bool = False
    snapshot_id: str = ""


def identity_checks(context: Context, question: PeriodQuestion) -> list[IdentityCheck]:
    """Everything that must agree in a period; the cases are named by `case_heads`.

    Raises:
        DomainError: what `count_period` refuses.
    """
    counted = count_period(context, question, FORM_MEASURES)
    given_out = _given_out(context, question)
    checks = [*_forms(counted), *_officers(context, counted)]
    with context.ledger.reading() as connection:
        if question.first.year > date.min.year:
            checks += _bridges(context, connection, question)
        if given_out is not None:
            checks += _since_given_out(context, connection, question, given_out)
        return [*checks, *_cases_and_money(context, connection, question)]


# ── Within the period ────────────────────────────────────────────────────────────────────────


def _forms(counted: CountedPeriod) -> Iterator[IdentityCheck]:
    for form in statistics_forms().forms:
        if form.measures:
            yield _agreement(filled_form(counted, form.key))


def _agreement(filled: FilledForm) -> IdentityCheck:
    """Do the columns of a form agree, and do its rows add up?"""
    wrong = disagreements(filled)
    said = _("{form}: các cột khớp nhau, các dòng cộng đúng.")
    if wrong:
        said = _("{form}: chưa khớp ở {places}.")
    sentence = said.format(form=filled.form.title, places="; ".join(wrong))
    return IdentityCheck(sentence=sentence, holds=not wrong)


def _officers(context: Context, counted: CountedPeriod) -> Iterator[IdentityCheck]:
    """Unit = Σ officers, each counted for himself, in every figure that adds up."""
    alone = [
        count_period(context, replace(counted.question, officer=one)) for one in counted.officers
    ]
    for measure in MAIN_MEASURES:
        unit = counted.figures(measure)
        own = [one.figures(measure) for one in alone]
        sums = {
            key: sum(int(one[key] or 0) for one in own)
            for key, value in unit.items()
            if isinstance(value, int)
        }
        wrong = [_off_by(key, unit, sums) for key in sums if sums[key] != unit[key]]
        yield IdentityCheck(sentence=_officer_words(measure, wrong), holds=not wrong)


def _officer_words(measure: Measure, wrong: Sequence[str]) -> str:
    said = {
        Measure.CASES: _("Cộng số việc của các chấp hành viên bằng số của đơn vị."),
        Measure.MONEY: _("Cộng số tiền của các chấp hành viên bằng số của đơn vị."),
    }
    not_so = {
        Measure.CASES: _("Cộng số việc của các chấp hành viên khác số của đơn vị ở: {places}."),
        Measure.MONEY: _("Cộng số tiền của các chấp hành viên khác số của đơn vị ở: {places}."),
    }
    return not_so[measure].format(places="; ".join(wrong)) if wrong else said[measure]


def _off_by(key: str, unit: Figures, sums: Mapping[str, int]) -> str:
    return _("{figure} (đơn vị {value}, cộng được {sum})").format(
        figure=_(figure_names()[key]),
        value=format_money(int(unit[key] or 0)),
        sum=format_money(sums[key]),
    )


# ── With the period before ───────────────────────────────────────────────────────────────────


def _bridges(
    context: Context, connection: Connection, question: PeriodQuestion
) -> Iterator[IdentityCheck]:
    for measure in MAIN_MEASURES:
        built = bridge(connection, question, context.columns, measure)
        yield IdentityCheck(
            sentence=bridge_words(built, period_before(question).last),
            holds=built.holds,
            cases={key: amount for term in built.terms.values() for key, amount in term.items()},
        )
        for term, cases in built.terms.items():
            yield IdentityCheck(
                sentence=term_words(built, term), holds=True, cases=cases, is_note=True
            )


# ── With the report that was given out ───────────────────────────────────────────────────────


def _given_out(context: Context, question: PeriodQuestion) -> ClosedPeriod | None:
    """The last closing known to the question of a period that ended the day before it begins."""
    known_at = question.known_at
    return next(
        (
            one
            for one in reversed(closed_periods(context))
            if one.told.last + DAY == question.first
            and (known_at is None or one.told.position <= known_at)
        ),
        None,
    )


def _since_given_out(
    context: Context, connection: Connection, question: PeriodQuestion, given_out: ClosedPeriod
) -> Iterator[IdentityCheck]:
    """What that report carried over is what this period goes on from."""
    if given_out.device != context.ledger.device:
        yield _closed_elsewhere(given_out)
        return
    asked = replace(given_out.question, officer=question.officer)
    for measure in MAIN_MEASURES:
        since = carried_since(connection, asked, question.known_at, context.columns, measure)
        yield IdentityCheck(
            sentence=since_words(since, given_out.closed_on),
            holds=since.holds,
            cases=since.cases,
            snapshot_id=given_out.snapshot_id,
        )


def _closed_elsewhere(given_out: ClosedPeriod) -> IdentityCheck:
    """Positions are those of the ledger that closed it."""
    said = _(
        "Bản đã chốt ngày {day} được chốt ở máy khác: chỉ ở máy đó mới so được số chuyển kỳ sau của "
        "bản ấy với số chuyển sang kỳ này."
    ).format(day=format_date(given_out.closed_on))
    return IdentityCheck(sentence=said, holds=True, is_note=True, snapshot_id=given_out.snapshot_id)


# ── Cases and their money ────────────────────────────────────────────────────────────────────


def _cases_and_money(
    context: Context, connection: Connection, question: PeriodQuestion
) -> Iterator[IdentityCheck]:
    """Cases done that still owe, and cases still open that owe nothing more: to be looked at."""
    rules = rules_on(context.columns, question.last)
    count = partial(weighed_cases, connection, question, rules)
    add = partial(weighed_money, connection, question, rules)
    owed, due = add(_owed), add(_due)
    done = count(lambda cell: int(cell.column == Column.COMPLETED))
    still = count(lambda cell: int(cell.column in _OPEN))
    owing = {key: owed[key] for key in done if owed.get(key, 0) > 0}
    paid = {key: due[key] for key in still if due.get(key, 0) > 0 and owed.get(key, 0) <= 0}
    yield _note(_("Việc đã thi hành xong nhưng còn tiền chưa thi hành: {count} việc."), owing)
    yield _note(_("Việc đã hết tiền phải thi hành nhưng chưa kết thúc: {count} việc."), paid)


def _note(said: str, cases: Mapping[int, int]) -> IdentityCheck:
    """Cases to be looked at; where there are none, all is well."""
    return IdentityCheck(
        sentence=said.format(count=len(cases)), holds=True, cases=cases, is_note=bool(cases)
    )


def _owed(cell: MoneyCell) -> int:
    return cell.flow.sign


def _due(cell: MoneyCell) -> int:
    return int(cell.flow is Flow.DUE)
