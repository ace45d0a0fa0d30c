"""The two main forms: counted from spans in SQL, every figure open to its cases."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import (
    FIRST_DAY,
    LAST_DAY,
    YEAR_BEGINS,
    Move,
    days,
    flows,
    histories_with,
    new_openings,
    opening_of,
    papers,
    state_changes,
    takeover_of,
    takeovers,
)
from tests.ledgers import MORNING, play, play_commit, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, RATIOS, Figures, percent
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.vocabulary import Basis, PostponementGround
from thads_desktop.ledger.positions import last_position
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import Context
from thads_desktop.services.practice import make_practice_office
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import (
    CountedPeriod,
    Door,
    MainRow,
    RowFigures,
    count_period,
    open_figure,
)

OFFICERS = ("", "Lê An", "Trần Thị Bình", "Phạm Văn Cường")
DAY = timedelta(days=1)
History = list[list[Move]]
few = settings(max_examples=25, deadline=None)
many = settings(max_examples=80, deadline=None)

# Old cases come in on the first day, so that every period from then on can be counted.
counted_histories = histories_with(st.just(FIRST_DAY))


@st.composite
def periods(draw: st.DrawFn) -> tuple[date, date]:
    first, last = sorted((draw(days), draw(days)))
    return first, last


def counted(context: Context, question: PeriodQuestion) -> CountedPeriod:
    with context.ledger.reading() as connection:
        return count_period(connection, question, context.columns)


def opened(
    context: Context, question: PeriodQuestion, form: Measure, key: str, row: MainRow
) -> Door:
    with context.ledger.reading() as connection:
        return open_figure(
            connection, question, context.columns, measure=form, key=key, where=row.where
        )


def form_of(row: RowFigures, form: Measure) -> Figures:
    return row.cases if form is Measure.CASES else row.money


def whole_numbers(figures: Figures) -> dict[str, int]:
    return {key: value for key, value in figures.items() if isinstance(value, int)}


def check_every_door(context: Context, question: PeriodQuestion) -> None:
    """Behind every figure stand exactly the cases that make it."""
    for row in counted(context, question).rows:
        for form, keys in ((Measure.CASES, CASE_KEYS), (Measure.MONEY, MONEY_KEYS)):
            for key in (*keys, *RATIOS):
                door = opened(context, question, form, key, row.row)
                assert door.value == form_of(row, form)[key]
                if key in RATIOS:
                    assert (
                        percent(sum(door.part.values()), sum(door.amounts.values())) == door.value
                    )
                else:
                    assert sum(door.amounts.values()) == door.value
                assert all(door.amounts.values())
                if form is Measure.CASES:
                    assert set(door.amounts.values()) <= {1}


@given(history=counted_histories, period=periods(), officer=st.sampled_from((None, "Lê An")))
@settings(max_examples=8, deadline=None)
def test_behind_every_figure_stand_the_cases_that_make_it(
    history: History, period: tuple[date, date], officer: str | None
) -> None:
    with temporary_context() as context:
        play(context, history)
        check_every_door(context, PeriodQuestion(first=period[0], last=period[1], officer=officer))


def test_in_a_year_of_work_every_figure_is_something_and_opens(tmp_path: Path) -> None:
    context = make_practice_office(tmp_path, cases=200, user="An", clock=MORNING)
    question = PeriodQuestion(first=YEAR_BEGINS, last=context.today)
    total = counted(context, question).total
    assert all([*total.cases.values(), *total.money.values()])
    check_every_door(context, question)
    context.close()


@pytest.mark.long
@given(history=counted_histories, period=periods(), known_at=st.integers(0, 8))
@many
def test_behind_every_figure_ever_known_stand_the_cases_that_make_it(
    history: History, period: tuple[date, date], known_at: int
) -> None:
    with temporary_context() as context:
        play(context, history)
        check_every_door(
            context, PeriodQuestion(first=period[0], last=period[1], known_at=known_at)
        )


def assert_identities(figures: Figures) -> None:
    f = whole_numbers(figures)
    assert f["accepted"] == f["old"] + f["new"]
    assert f["must_enforce"] == f["accepted"] - f["entrusted"] - f["withdrawn"]
    assert f["must_enforce"] == f["enforceable"] + f["not_yet"] + f["paused"]
    assert f["enforceable"] == f["done"] + f["running"] + f["postponed_by_agreement"]
    assert f["carried_over"] == f["must_enforce"] - f["done"]


@given(history=counted_histories)
@few
def test_the_identities_hold_at_every_cut_off_and_officers_and_rows_add_up(
    history: History,
) -> None:
    with temporary_context() as context:
        play(context, history)
        for number in range(0, (LAST_DAY - FIRST_DAY).days + 1, 9):
            question = PeriodQuestion(
                first=YEAR_BEGINS - 9 * DAY, last=YEAR_BEGINS + (number - 9) * DAY
            )
            office = counted(context, question)
            parts = [counted(context, replace(question, officer=one)) for one in OFFICERS]
            for form in Measure:
                total, *rows = (form_of(row, form) for row in office.rows)
                assert_identities(total)
                assert_sum_is(whole_numbers(total), [whole_numbers(row) for row in rows])
                assert_sum_is(
                    whole_numbers(total),
                    [whole_numbers(form_of(part.total, form)) for part in parts],
                )


def assert_sum_is(total: dict[str, int], parts: Sequence[dict[str, int]]) -> None:
    assert total == {key: sum(part[key] for part in parts) for key in total}


@given(history=counted_histories, period=periods())
@few
def test_what_was_known_then_is_counted_as_it_was_counted_then(
    history: History, period: tuple[date, date]
) -> None:
    with temporary_context() as context:
        counts = []
        for moves in history:
            play_commit(context, moves)
            with context.ledger.reading() as connection:
                position = last_position(connection)
            question = PeriodQuestion(first=period[0], last=period[1])
            counts.append((position, counted(context, question).rows))
        for position, rows in counts:
            then = PeriodQuestion(first=period[0], last=period[1], known_at=position)
            assert counted(context, then).rows == rows


# Acts that a person may record: no contradictions, nothing moved to the separate register.
clean_moves = st.lists(
    st.builds(
        Move,
        case=st.sampled_from(("case-a", "case-b", "case-c")),
        payload=st.one_of(flows, flows, state_changes, papers),
        on=days,
    ),
    max_size=25,
)


@given(new=new_openings, old=takeovers, moves=clean_moves, number=st.integers(1, 44))
@few
def test_what_a_period_carries_over_is_old_in_the_next(
    new: p.CaseOpened, old: p.CaseOpened, moves: list[Move], number: int
) -> None:
    last = FIRST_DAY + number * DAY
    with temporary_context() as context:
        openings = (Move("case-a", new, YEAR_BEGINS), Move("case-b", old, FIRST_DAY))
        for move in (*openings, *moves):
            record_if_allowed(context, move)
        this = counted(context, PeriodQuestion(first=FIRST_DAY, last=last))
        following = counted(context, PeriodQuestion(first=last + DAY, last=LAST_DAY + DAY))
        for before, after in zip(this.rows, following.rows, strict=True):
            assert after.cases["old"] == before.cases["carried_over"]
            assert after.money["old"] == before.money["carried_over"]


def record_if_allowed(context: Context, move: Move) -> None:
    with suppress(DomainError):
        record_act(context, move.case, move.payload, move.on)


def after(*moves: tuple[p.Payload, date], first: date = YEAR_BEGINS) -> RowFigures:
    """Both forms of October for one case."""
    with temporary_context() as context:
        play(context, [[Move("case", payload, on) for payload, on in moves]])
        return counted(context, PeriodQuestion(first=first, last=date(2025, 10, 31))).total


OLD = (takeover_of(5000, basis=Basis.EX_OFFICIO), YEAR_BEGINS)
NEW = (opening_of(5000), date(2025, 10, 5))
PAID = (p.MoneyReceived(line=1, amount=2000), date(2025, 10, 8))
MID = date(2025, 10, 15)


def shown(figures: Figures) -> dict[str, int]:
    """The keys that are not nought."""
    return {key: value for key, value in whole_numbers(figures).items() if value}


def test_an_old_case_that_runs_is_carried_over_with_what_it_owes() -> None:
    found = after(OLD, PAID)
    assert shown(found.cases) == dict.fromkeys(
        (
            "old",
            "accepted",
            "must_enforce",
            "enforceable",
            "running",
            "carried_over",
            "enforceable_carried_over",
        ),
        1,
    )
    money = found.money
    assert (money["old"], money["done"], money["carried_over"]) == (5000, 2000, 3000)
    assert money["rate_percent"] == Decimal("40.00")


def test_a_new_case_is_new_by_its_basis() -> None:
    found = after(NEW)
    assert (found.cases["new_on_request"], found.cases["new_ex_officio"]) == (1, 0)
    assert found.money["new"] == 5000


def test_an_increase_counts_as_new_money_of_an_old_case() -> None:
    found = after(OLD, (p.ObligationIncreased(line=1, amount=700), MID))
    assert (found.money["old"], found.money["new_ex_officio"]) == (5000, 700)


@pytest.mark.parametrize(
    ("payload", "key"),
    [(p.EnforcementEntrusted(), "entrusted"), (p.DecisionWithdrawn(), "withdrawn")],
)
def test_what_leaves_is_taken_off_before_what_must_be_enforced(
    payload: p.Payload, key: str
) -> None:
    whole = after(NEW, (payload, MID)).cases
    assert (whole["accepted"], whole[key], whole["must_enforce"]) == (1, 1, 0)
    money = after(NEW, PAID, (payload, MID)).money
    assert (money[key], money["must_enforce"], money["done"]) == (3000, 2000, 2000)


@pytest.mark.parametrize(("paid", "terminated"), [((), 1), ((PAID,), 0)])
def test_what_is_terminated_counts_as_done_apart_when_nothing_was_paid(
    paid: tuple[tuple[p.Payload, date], ...], terminated: int
) -> None:
    found = after(NEW, *paid, (p.EnforcementTerminated(), MID))
    assert (found.cases["done"], found.cases["terminated"]) == (1, terminated)
    assert (found.money["done"], found.money["terminated"]) == (5000, 3000 if paid else 5000)
    assert found.cases["rate_percent"] == Decimal("100.00")


@pytest.mark.parametrize(
    ("payload", "key"),
    [
        (p.MeansClassified(enforceable=False), "not_yet"),
        (p.EnforcementPostponed(ground=PostponementGround.OTHER), "paused"),
        (p.EnforcementSuspended(), "paused"),
        (p.EnforcementPostponed(ground=PostponementGround.AGREEMENT), "postponed_by_agreement"),
    ],
)
def test_what_waits_is_counted_by_why_it_waits(payload: p.Payload, key: str) -> None:
    found = after(NEW, (payload, MID))
    assert (found.cases[key], found.money[key]) == (1, 5000)
    assert found.cases["carried_over"] == 1


def test_the_separate_register_is_a_memo_outside_the_form() -> None:
    found = after(OLD, (p.MovedToSeparateRegister(), MID))
    assert shown(found.cases) == {"separate_register": 1}
    assert shown(found.money) == {"separate_register": 5000}


def test_a_case_that_ended_before_the_period_is_outside_it() -> None:
    found = after(NEW, (p.DecisionWithdrawn(), date(2025, 10, 6)), first=date(2025, 10, 7))
    assert shown(found.cases) == shown(found.money) == {}


def test_lines_of_one_case_are_counted_apart_in_money_and_once_as_a_case() -> None:
    opening = opening_of(5000, 3000)
    found = after(
        (opening, YEAR_BEGINS),
        (p.EnforcementTerminated(lines=(1,)), MID),
        (p.MeansClassified(enforceable=False, lines=(2,)), MID),
    )
    assert (found.cases["not_yet"], found.cases["must_enforce"]) == (1, 1)
    assert (found.money["terminated"], found.money["not_yet"]) == (5000, 3000)


def refusal(question: PeriodQuestion, key: str = "done") -> DomainError:
    with temporary_context() as context:
        play(context, [[Move("case", *OLD)]])
        with pytest.raises(DomainError) as error:
            opened(context, question, Measure.CASES, key, MainRow.TOTAL)
        return error.value


def refused(question: PeriodQuestion, key: str = "done") -> tuple[str, str | None]:
    error = refusal(question, key)
    return error.code, error.field


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    question = PeriodQuestion(first=MID, last=YEAR_BEGINS)
    assert refused(question) == ("period_reversed", "from")


def test_a_period_before_the_old_cases_came_in_is_refused() -> None:
    error = refusal(PeriodQuestion(first=YEAR_BEGINS - DAY, last=MID))
    assert (error.code, error.field) == ("period_before_takeover", "from")
    assert error.message.startswith("1 việc cũ được nhận vào dữ liệu sau ngày 30/09/2025, như ")


def test_that_period_is_counted_as_known_before_they_came_in() -> None:
    with temporary_context() as context:
        play(context, [[Move("other", *NEW)], [Move("case", *OLD)]])
        question = PeriodQuestion(first=FIRST_DAY, last=date(2025, 10, 31), known_at=1)
        assert counted(context, question).total.cases["new"] == 1


def test_a_figure_that_no_form_has_is_refused_with_the_keys_there_are() -> None:
    question = PeriodQuestion(first=YEAR_BEGINS, last=MID)
    assert refused(question, key="happiness") == ("no_such_key", "key")
