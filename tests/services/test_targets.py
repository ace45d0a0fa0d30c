"""Targets of the office: recorded, revised, as known before, and how figures stand to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.histories import opening_of
from tests.intakes import DEBT, RECEIVED, judgment_of, request_of
from tests.ledgers import MORNING
from tests.services.intake_steps import TODAY, numbered, proposed
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import Milestone, TargetSet
from thads_desktop.domain.targets import CutStanding, RateStanding
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.intake import register_request
from thads_desktop.services.intake_decisions import issue_decisions
from thads_desktop.services.office_acts import void_office_act
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.statistics import Measure, count_period, period_question
from thads_desktop.services.target_list import TypedTarget, read_target
from thads_desktop.services.target_wording import rate_sentence, standing_sentence
from thads_desktop.services.targets import (
    national_targets,
    rate_standings,
    set_target,
    target_standings,
    told_targets,
)

FIRST, LAST = date(2025, 10, 1), date(2026, 3, 31)
_FALLING = ((3, 9000), (6, 5000))


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """Two cases of this year, one of them done, and an old one."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    made = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    done = open_new_case(made, opening_of(5000, decision_number="1/QĐ"), FIRST).case_id
    open_new_case(made, opening_of(9000, decision_number="2/QĐ"), FIRST)
    open_new_case(made, opening_of(2000, decision_number="3/QĐ"), date(2025, 9, 1))
    record_act(made, done, p.MoneyReceived(line=1, amount=5000), FIRST)
    record_act(made, done, p.ObligationCompleted(), FIRST)
    yield made
    made.ledger.close()


def target(value: int, **told: object) -> TargetSet:
    told = {"indicator": TargetIndicator.RATE_OF_CASES} | told
    return TargetSet(year=2026, value=value, **told)  # type: ignore[arg-type]


def test_a_counted_period_stands_to_the_targets_of_its_last_day(context: Context) -> None:
    set_target(context, target(8000))
    set_target(context, target(3000, indicator=TargetIndicator.RATE_OF_MONEY))
    set_target(context, target(9000, since=date(2026, 4, 1)))
    counted = count_period(context, period_question(context, FIRST, LAST))
    standings = rate_standings(context, counted)
    cases, money = standings[Measure.CASES], standings[Measure.MONEY]
    assert (cases.rate, cases.above_points) == (Decimal("33.33"), Decimal("-46.67"))
    assert (cases.attainment, cases.missing) == (Decimal("41.66"), 2)
    assert (money.rate, money.is_reached, money.missing) == (Decimal("31.25"), True, 0)


def test_a_report_as_known_before_has_the_target_known_then(context: Context) -> None:
    set_target(context, target(8000))
    tomorrow = replace(context, clock=FixedClock(MORNING.moment + timedelta(days=1)))
    set_target(tomorrow, target(8500))
    now = period_question(tomorrow, FIRST, LAST)
    then = period_question(tomorrow, FIRST, LAST, known_on=MORNING.moment)
    wanted = [
        rate_standings(tomorrow, count_period(tomorrow, question))[Measure.CASES].target
        for question in (now, then)
    ]
    assert wanted == [Decimal("85.00"), Decimal("80.00")]


def test_a_target_taken_back_holds_no_more(context: Context) -> None:
    act_id = set_target(context, target(8000))
    void_office_act(context, act_id, reason="Ghi nhầm")
    assert told_targets(context) == []


def test_an_officer_has_a_target_of_his_own(context: Context) -> None:
    set_target(context, target(8000))
    set_target(context, target(8400, officer="Lê An"))
    (hers,) = target_standings(context, LAST, "Lê An")
    assert isinstance(hers.standing, RateStanding)
    assert hers.standing.target == Decimal("84.00")
    assert len(target_standings(context, LAST)) == 2


def test_a_rate_is_said_with_its_parts_and_points_are_no_percentages(context: Context) -> None:
    set_target(context, target(8000, milestones=(Milestone(month=6, value=3000),)))
    (told,) = target_standings(context, LAST)
    assert standing_sentence(told) == (
        "1 việc xong/3 việc có điều kiện, đạt 33,33 %; còn thiếu 46,67 điểm phần trăm so với chỉ tiêu 80,00 % "
        "(bằng 41,66 % chỉ tiêu). Còn thiếu 2 việc trong số đang có điều kiện để đạt chỉ tiêu. "
        "Tiến độ 6 tháng: cao hơn 3,33 điểm phần trăm so với mức 30,00 % (mốc được giao)."
    )


def test_cutting_what_is_carried_over_is_measured_from_the_first_day(context: Context) -> None:
    set_target(context, target(1, indicator=TargetIndicator.CASES_CARRIED_OVER_CUT))
    set_target(context, target(4000, indicator=TargetIndicator.MONEY_CARRIED_OVER_CUT))
    cases, money = (one.standing for one in target_standings(context, LAST))
    assert isinstance(cases, CutStanding)
    assert isinstance(money, CutStanding)
    assert (cases.opening, cases.now, cases.missing) == (1, 2, 2)
    assert (money.opening, money.now, money.missing) == (2000, 11_000, 13_000)


def test_a_cut_in_percent_is_of_what_the_year_opened_with(context: Context) -> None:
    typed = TypedTarget(
        year=2026,
        indicator=TargetIndicator.MONEY_CARRIED_OVER_CUT,
        value="3 %",
        milestones="12: 3",
    )
    set_target(context, read_target(typed))
    (told,) = target_standings(context, LAST)
    assert isinstance(told.standing, CutStanding)
    assert (told.standing.opening, told.standing.target) == (2000, 60)
    assert "trên chỉ tiêu" not in standing_sentence(told)  # it grew
    assert standing_sentence(told).endswith(
        "tăng 9.000 đồng, chỉ tiêu là giảm 60 đồng (3,00 % của số đầu năm)."
    )


def test_a_cut_by_more_than_all_is_refused(context: Context) -> None:
    typed = TypedTarget(year=2026, indicator=TargetIndicator.CASES_CARRIED_OVER_CUT, value="101%")
    with pytest.raises(DomainError, match="100 %"):
        set_target(context, read_target(typed))


def test_without_a_decision_that_had_a_limit_there_is_nothing_to_measure(context: Context) -> None:
    set_target(context, target(10_000, indicator=TargetIndicator.ON_TIME_DECISIONS))
    (told,) = target_standings(context, LAST)
    assert told.standing is None
    assert standing_sentence(told) == "Chưa có số liệu để so với chỉ tiêu."


def test_a_decision_is_in_time_when_the_limit_of_its_intake_was_met(context: Context) -> None:
    set_target(context, target(10_000, indicator=TargetIndicator.ON_TIME_DECISIONS))
    taken = register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    issue_decisions(context, taken.intake_id, numbered(proposed(context, taken.intake_id)), TODAY)
    (told,) = target_standings(context, LAST)
    assert isinstance(told.standing, RateStanding)
    assert (told.standing.part, told.standing.whole) == (0, 1)
    assert standing_sentence(told).startswith(
        "0 quyết định đúng hạn/1 quyết định đã ra, đạt 0,00 %;"
    )


def test_targets_of_other_units_are_kept_and_not_measured(context: Context) -> None:
    set_target(context, target(8000, unit="Phòng THADS khu vực 2"))
    (told,) = target_standings(context, LAST)
    assert told.standing is None


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (target(8000, officer="Không Có"), "officer_unknown"),
        (
            target(8000, milestones=tuple(Milestone(month=m, value=v) for m, v in _FALLING)),
            "milestones_fall",
        ),
        (target(10_001), "target_too_high"),
        (target(8000, since=date(2026, 10, 1)), "since_outside_year"),
        (
            target(
                8000, milestones=(Milestone(month=3, value=2000), Milestone(month=3, value=2500))
            ),
            "milestone_repeated",
        ),
    ],
)
def test_a_target_that_cannot_be_meant_is_refused(
    context: Context, told: TargetSet, code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        set_target(context, told)
    assert refused.value.code == code


def test_national_targets_say_where_they_come_from() -> None:
    years = {one.year: one for one in national_targets()}
    assert (years[2025].cases, years[2025].money) == (Decimal("83.90"), Decimal("51.90"))
    assert 2026 not in years
    assert all(one.source for one in years.values())


def test_an_officer_without_a_target_is_held_against_that_of_the_unit_which_says_so(
    context: Context,
) -> None:
    set_target(context, target(8000))
    question = period_question(context, FIRST, LAST, officer="Lê An")
    (told,) = rate_standings(context, count_period(context, question)).values()
    assert told.is_of_unit
    said = rate_sentence(told, TargetIndicator.RATE_OF_CASES)
    assert "so với chỉ tiêu 80,00 % của đơn vị (bằng" in said
    set_target(context, target(3000, officer="le an"))
    (own,) = rate_standings(context, count_period(context, question)).values()
    assert (own.is_of_unit, own.target) == (False, Decimal("30.00"))


def test_only_what_is_counted_from_the_first_day_of_the_year_has_a_target(context: Context) -> None:
    set_target(context, target(8000))
    quarter = period_question(context, date(2026, 1, 1), LAST)
    assert rate_standings(context, count_period(context, quarter)) == {}


def test_what_is_exactly_the_target_is_not_above_it(context: Context) -> None:
    set_target(context, target(3333))
    (told,) = target_standings(context, LAST)
    assert ", đạt 33,33 %; bằng đúng chỉ tiêu 33,33 %." in standing_sentence(told)


def test_between_milestones_the_next_one_is_named(context: Context) -> None:
    set_target(context, target(8000, milestones=(Milestone(month=9, value=7500),)))
    (told,) = target_standings(context, LAST)
    assert "so với mức 50,00 % (chia đều đến mốc 9 tháng là 75,00 %)." in standing_sentence(told)
