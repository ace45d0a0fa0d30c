"""Lists leaders ask for, and officers ranked with the quantity and the direction told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tests.histories import Move, opening_of
from tests.ledgers import play, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_questions import ListedColumn
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.vocabulary import ObligationKind
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.carried_over import carried_over_list
from thads_desktop.services.case_questions import answered_page
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.leader_lists import (
    BILLION,
    LeaderList,
    leader_list,
    print_ranking,
    ranked_officers,
)
from thads_desktop.services.question_papers import CaseList, case_sheet
from thads_desktop.services.statistics import count_period, open_figure, period_question

OLD, DAY = date(2025, 1, 6), date(2025, 11, 5)
FIRST, LAST = date(2025, 10, 1), date(2026, 3, 10)


LOAN = p.Obligation(line=1, what="Nợ", amount=6 * BILLION, kind=ObligationKind.CREDIT_DEBT)
MOVES = (
    Move("one", opening_of(decision_number="1/QĐ", obligations=(LOAN,)), OLD),
    Move("two", opening_of(1000, decision_number="2/QĐ"), DAY),
    Move("two", p.CaseMarked(economic=True), DAY),
    Move("two", m.PropertySeized(items=(m.Asset(number=1, what="Nhà"),)), DAY),
    Move("two", m.AssetSold(price=900, buyer="Người mua"), DAY),
    Move("three", opening_of(10, decision_number="3/QĐ", officer="Bình"), DAY),
    Move("four", opening_of(20, decision_number="4/QĐ"), DAY),
    Move("four", p.MoneyReceived(line=1, amount=20), DAY),
    Move("four", p.ObligationCompleted(), DAY),
)


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """A bank's case of a year ago, one sold and not handed over, a small and a done one."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", p.OfficeEstablished(name="Phòng 1", code="1"), OLD)
        play(made, [[move] for move in MOVES])
        yield made


def numbers(context: Context, listed: CaseList) -> list[str]:
    rows = case_sheet(context, listed).rows[:-1]  # the last is the total
    return sorted(str(row[1]) for row in rows)


@pytest.mark.parametrize(
    ("kind", "cases"),
    [
        (LeaderList.CREDIT, ["1/QĐ"]),
        (LeaderList.CORRUPTION, ["2/QĐ"]),
        (LeaderList.LARGE, ["1/QĐ"]),
        (LeaderList.OVER_A_YEAR, ["1/QĐ"]),
        (LeaderList.SOLD_NOT_HANDED_OVER, ["2/QĐ"]),
    ],
)
def test_each_list_has_its_cases(context: Context, kind: LeaderList, cases: list[str]) -> None:
    assert numbers(context, leader_list(context, kind)) == cases


def test_what_is_large_is_for_the_office_to_say(context: Context) -> None:
    assert not numbers(context, leader_list(context, LeaderList.LARGE, over=7 * BILLION))


@pytest.mark.parametrize(("over", "code"), [(-1, "over_not_positive"), (10**30, "over_too_large")])
def test_a_large_case_owes_more_than_nothing_and_no_more_than_can_be_owed(
    context: Context, over: int, code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        leader_list(context, LeaderList.LARGE, over=over)
    assert refused.value.code == code


def test_auctions_won_and_not_handed_over_are_listed_with_their_value(context: Context) -> None:
    listed = leader_list(context, LeaderList.SOLD_NOT_HANDED_OVER)
    assert listed.asked == ("Đấu giá thành mà chưa giao tài sản: 1 lần bán, giá trị 900 đồng",)


def test_what_was_sold_without_an_auction_is_no_auction_won() -> None:
    sold = m.AssetSold(price=900, variant="direct")
    with temporary_context() as made:
        play(made, [[Move("one", opening_of(10), DAY)], [Move("one", sold, DAY)]])
        assert not leader_list(made, LeaderList.SOLD_NOT_HANDED_OVER).answer.keys


def test_the_list_enforceable_over_a_year_is_the_number_of_the_report(context: Context) -> None:
    listed = leader_list(context, LeaderList.OVER_A_YEAR)
    question = period_question(context, FIRST, context.today)
    figure = open_figure(context, question, form="large_cases", row="long", key="number")
    assert sorted(listed.answer.keys) == sorted(figure.amounts)
    assert len(listed.answer.keys) == figure.value


def test_without_a_denominator_there_is_no_place_and_it_is_said_which() -> None:
    with temporary_context() as made:
        opening = opening_of(10, decision_number="1/QĐ", officer="An")
        case_id = open_new_case(made, opening, DAY).case_id
        play(made, [[Move(case_id, p.MeansClassified(enforceable=False), DAY)]])
        counted = count_period(made, period_question(made, FIRST, LAST))
    ranking = ranked_officers(counted, Measure.CASES, "rate_percent")
    (only,) = ranking.officers
    assert ranking.sentence(only) == "An: không xếp thứ, vì không có số làm mẫu (có điều kiện)"


def test_the_list_carried_over_is_the_number_carried_over(context: Context) -> None:
    question = period_question(context, FIRST, LAST)
    figure = open_figure(context, question, form="cases", key="carried_over")
    assert len(carried_over_list(context, question).answer.keys) == figure.value == 3


def test_the_list_carried_over_tells_the_last_day_of_the_period() -> None:
    with temporary_context() as made:
        opening = opening_of(1000, decision_number="1/QĐ")
        case_id = open_new_case(made, opening, DAY).case_id
        paid = [
            Move(case_id, p.MoneyReceived(line=1, amount=300), date(2025, 12, 1)),
            Move(case_id, p.MoneyReceived(line=1, amount=700), date(2026, 1, 5)),
            Move(case_id, p.ObligationCompleted(), date(2026, 1, 5)),
        ]
        play(made, [[move] for move in paid])
        listed = carried_over_list(made, period_question(made, FIRST, date(2025, 12, 31)))
        (row, _total) = case_sheet(made, listed).rows
        columns = dict(zip(listed.columns, row[1:], strict=True))
    assert listed.answer.on == date(2025, 12, 31)
    assert columns[ListedColumn.STATE] == "Đang thi hành"
    assert (columns[ListedColumn.DUE], columns[ListedColumn.LEFT]) == (1000, 700)


def test_the_list_carried_over_of_today_is_as_cases_stand_today(context: Context) -> None:
    listed = carried_over_list(context, period_question(context, FIRST, context.today))
    keys = listed.answer.keys
    assert listed.read(context, keys) == answered_page(context, keys)


def test_a_place_is_told_with_the_quantity_and_the_direction(context: Context) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    ranking = ranked_officers(counted, Measure.CASES, "must_enforce")
    assert [ranking.sentence(one) for one in ranking.officers] == [
        "Lê An: xếp thứ 1/2 theo tổng số phải thi hành (tính bằng việc), từ cao xuống: 3 việc",
        "Bình: xếp thứ 2/2 theo tổng số phải thi hành (tính bằng việc), từ cao xuống: 1 việc",
    ]


def test_a_ranked_rate_stands_beside_both_its_parts(context: Context, tmp_path: Path) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    ranking = ranked_officers(counted, Measure.CASES, "rate_percent", is_ascending=True)
    last = ranking.officers[-1]
    assert (last.officer, last.place, last.part, last.whole) == ("Lê An", 2, 1, 3)
    assert last.value == Decimal("33.33")
    assert ranking.sentence(last).endswith(", từ thấp lên: 33,33 % (1/3 việc)")
    xlsx = tmp_path / "ranking.xlsx"
    print_ranking(context, ranking, xlsx=xlsx)
    sheet = openpyxl.load_workbook(xlsx).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "2/2" in cells


def test_equal_quantities_share_a_place() -> None:
    with temporary_context() as made:
        for number, officer in enumerate(("An", "Bình", "Cường", "Cường"), 1):
            opening = opening_of(10, decision_number=f"{number}/QĐ", officer=officer)
            open_new_case(made, opening, DAY)
        counted = count_period(made, period_question(made, FIRST, LAST))
    ranking = ranked_officers(counted, Measure.CASES, "accepted")
    assert [(one.officer, one.place) for one in ranking.officers] == [
        ("Cường", 1),
        ("An", 2),
        ("Bình", 2),
    ]


def test_officers_are_not_ranked_by_what_is_no_figure(context: Context) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    with pytest.raises(DomainError) as error:
        ranked_officers(counted, Measure.CASES, "beauty")
    assert error.value.code == "no_such_key"
