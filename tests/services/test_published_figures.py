"""Figures that newspapers and offices published: what holds, and only the press's errors do not.

In the examples `is_reckoned` marks a number the source does not print but its figures give, and
`reckoned_back` names figures taken back from printed ratios: those confirm nothing by themselves.
"""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from thads_desktop.base.errors import DomainError
from thads_desktop.domain.estimates import as_decimal
from thads_desktop.services.published_figures import CheckedNumber, check_published
from thads_desktop.services.published_reading import FIELDS
from thads_desktop.services.published_wording import period_remarks, sentence

FILE = Path(__file__).parents[1] / "data" / "statistics" / "published-examples.json"
EXAMPLES: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))
TODAY = date(2026, 11, 22)
# Domain statistics §3: shares swapped, digits transposed, two sources of one year, a typed digit.
ERRORS_OF_THE_PRESS = {
    ("E20", "cases.share_enforceable_percent"),
    ("E20", "cases.share_not_yet_percent"),
    ("E20", "money.share_enforceable_percent"),
    ("E32", "money.rate_percent"),
    ("E47", "money.rate_percent"),
    ("E56", "cases.share_not_yet_percent"),
}


def checked(example: dict[str, Any]) -> tuple[CheckedNumber, ...]:
    document = {key: one for key, one in example.items() if key in FIELDS}
    return check_published(document, TODAY).numbers


def one(printed: dict[str, object], **told: object) -> CheckedNumber:
    return check_published({**told, "printed": [printed]}, TODAY).numbers[0]


def example(name: str) -> dict[str, Any]:
    return next(one for one in EXAMPLES if one["id"] == name)


@pytest.mark.parametrize("published", EXAMPLES, ids=lambda one: one["id"])
def test_every_published_number_is_told_for_what_it_is(published: dict[str, Any]) -> None:
    found = checked(published)
    expected = [(one["key"], one["status"]) for one in published["printed"]]
    assert [
        (printed["key"], one.judged.verdict)
        for printed, one in zip(published["printed"], found, strict=True)
    ] == expected
    for printed, number in zip(published["printed"], found, strict=True):
        if "meaning" in printed:
            assert number.judged.found is not None
            assert number.judged.found.meaning == printed["meaning"]


def test_only_the_errors_of_the_press_disagree() -> None:
    disagreeing = {
        (published["id"], printed["key"])
        for published in EXAMPLES
        for printed, one in zip(published["printed"], checked(published), strict=True)
        if one.judged.verdict == "disagrees"
    }
    assert disagreeing == ERRORS_OF_THE_PRESS


def test_shares_swapped_between_cases_and_money_are_named_so() -> None:
    swapped = [one for one in checked(example("E20")) if one.judged.verdict == "disagrees"]
    assert all("đổi chỗ việc và tiền" in sentence(one) for one in swapped)


def test_the_first_seed_tells_rates_and_the_target_attained() -> None:
    cases, money = checked(example("S0"))[:2]
    assert cases.judged.proper is not None
    assert money.judged.proper is not None
    assert str(as_decimal(cases.judged.proper.estimate.value)) == "54.90"
    assert str(as_decimal(money.judged.proper.estimate.value)) == "14.37"
    assert abs(cases.judged.implied["target_percent"].value - 83) < 1


def test_the_second_seed_tells_points_below_and_the_denominator_left_out() -> None:
    cases, money = checked(example("S1"))[:2]
    assert "Còn thiếu 6,38 điểm phần trăm so với chỉ tiêu 83,35 %" in sentence(cases)
    assert "Còn thiếu 12,86 điểm phần trăm so với chỉ tiêu 46,75 %" in sentence(money)
    assert round(money.judged.implied["enforceable"].value / 10**9) == 1499


@pytest.mark.parametrize(
    ("seed", "said"),
    [
        ("S3", ("Còn thiếu 11,84 điểm phần trăm", "Còn thiếu 1,82 điểm phần trăm")),
        ("S4", ("Cao hơn 0,39 điểm phần trăm", "Cao hơn 5,46 điểm phần trăm")),
    ],
)
def test_a_rate_is_told_with_its_distance_to_the_target(seed: str, said: tuple[str, str]) -> None:
    found = checked(example(seed))
    assert [part in sentence(one) for part, one in zip(said, found, strict=False)] == [True, True]


def test_a_rank_asks_by_which_quantity() -> None:
    ranks = [one for one in checked(example("S4")) if one.printed.key == "rank"]
    assert [one.printed.written for one in ranks] == ["6/25", "7/25"]
    assert all("xếp theo đại lượng nào" in sentence(one) for one in ranks)


@pytest.mark.parametrize(
    ("done", "enforceable", "rate"),
    [
        ("gần 79 tỷ 843 triệu", "294 tỷ 230 triệu", "hơn 27%"),
        ("10 tỷ 917 triệu 603 nghìn đồng", "18 tỷ 391 triệu 153 nghìn", "59,36 %"),
        ("trên 149 tỷ", "trên 1.037 tỷ", "14,37%"),
    ],
)
def test_sums_are_read_as_newspapers_print_them(done: str, enforceable: str, rate: str) -> None:
    money = {"done": done, "enforceable": enforceable}
    found = one({"key": "rate_percent", "value": rate}, money=money)
    assert found.judged.verdict == "agrees"


@pytest.mark.parametrize(("accepted", "verdict"), [(7, "agrees"), (8, "disagrees")])
def test_a_small_sum_in_whole_dong_was_not_rounded_to_billions(accepted: int, verdict: str) -> None:
    money = {"old": 3_000_000_000, "new": 4_000_000_000}
    found = one({"key": "accepted", "value": accepted * 10**9}, money=money)
    assert found.judged.verdict == verdict


def test_a_sum_a_thousand_times_too_small_is_a_slip_of_the_unit() -> None:
    money = {"must_enforce": 3_343_000_000_000, "done": 508_000_000_000}
    found = one({"key": "carried_over", "value": 2_835_000_000}, money=money)
    assert found.judged.verdict == "disagrees"
    assert "nhầm đơn vị" in sentence(found)


def test_parts_that_do_not_make_up_their_total_are_told() -> None:
    cases = {"must_enforce": 100, "enforceable": 60, "not_yet": 30, "paused": 5, "done": 30}
    printed = [{"key": "rate_percent", "value": 50}]
    found = check_published({"cases": cases, "printed": printed}, TODAY)
    assert [(one.total, one.difference) for _form, one in found.broken] == [
        ("must_enforce", Fraction(5))
    ]


@pytest.mark.parametrize(("paused", "differences"), [("1,3", [Fraction(-1)]), ("0,4", [])])
def test_printed_shares_that_do_not_add_up_to_a_hundred_are_told(
    paused: str, differences: list[Fraction]
) -> None:
    shares = {"enforceable": "70,1", "not_yet": "29,6", "paused": paused}
    printed = [
        {"key": f"cases.share_{part}_percent", "value": value} for part, value in shares.items()
    ]
    found = check_published({"cases": {}, "printed": printed}, TODAY)
    assert [one.difference for _form, one in found.broken] == differences


@pytest.mark.parametrize(("year", "verdict"), [(2022, "other_meaning"), (2018, "disagrees")])
def test_a_target_is_implied_only_near_that_of_the_year(year: int, verdict: str) -> None:
    found = one(
        {"key": "rate_percent", "value": 66.1},
        cases={"done": 2492, "enforceable": 4539},
        period={"from": f"{year - 1}-10-01", "to": f"31/3/{year}"},
    )
    assert found.judged.verdict == verdict


def test_the_same_key_twice_means_cases_then_money() -> None:
    told = {
        "cases": {"done": 1, "enforceable": 2},
        "money": {"done": 1000, "enforceable": 4000},
        "printed": [{"key": "rate_percent", "value": 50}, {"key": "rate_percent", "value": 25}],
    }
    found = check_published(told, TODAY).numbers
    assert [one.judged.verdict for one in found] == ["agrees", "agrees"]


S2 = {
    "cases": {"done": 5751, "enforceable": 6625},
    "money": {"done": "79 tỷ 843 triệu", "enforceable": "294 tỷ 230 triệu"},
}


def test_a_number_without_a_form_is_of_the_form_it_fits() -> None:
    found = one({"key": "rate_percent", "value": 27.14}, **S2)
    assert (found.printed.measure, found.judged.verdict) == ("money", "agrees")


def test_a_number_that_fits_neither_form_is_of_cases() -> None:
    found = one({"key": "rate_percent", "value": 0.5}, **S2)
    assert (found.printed.measure, found.judged.verdict) == ("cases", "disagrees")


@pytest.mark.parametrize(
    ("key", "value", "meaning"),
    [
        ("rate_percent", 80, "share_enforceable_percent"),
        ("share_enforceable_percent", 50, "rate_percent"),
        ("share_done_percent", 50, "rate_percent"),
        ("done_over_must_enforce_percent", 50, "rate_percent"),
    ],
)
def test_a_share_printed_as_the_rate_is_told_and_the_other_way(
    key: str, value: int, meaning: str
) -> None:
    cases = {"must_enforce": 1000, "enforceable": 800, "done": 400}
    judged = one({"key": key, "value": value}, cases=cases).judged
    assert judged.found is not None
    assert (judged.verdict, judged.found.meaning) == ("other_meaning", meaning)


@pytest.mark.parametrize(
    ("key", "value"), [("must_enforce", "18,3 tỷ"), ("accepted", "18,4 tỷ"), ("new", "18.300 tỷ")]
)
def test_a_total_below_its_own_parts_cannot_be_right(key: str, value: str) -> None:
    money = {"enforceable": "5.300 tỷ", "not_yet": "13.000 tỷ", "old": "12.000 tỷ"}
    found = one({"key": key, "value": value}, money=money)
    is_total = key != "new"
    assert found.judged.verdict == ("disagrees" if is_total else "cannot_tell")
    assert ("nhầm đơn vị" in sentence(found)) is is_total


def test_a_part_above_what_its_whole_leaves_cannot_be_right() -> None:
    cases = {"must_enforce": 100, "not_yet": 30}
    found = one({"key": "done", "value": 71}, cases=cases)
    assert found.judged.verdict == "disagrees"
    assert "nhiều nhất là 70" in sentence(found)


@pytest.mark.parametrize(
    ("key", "value", "verdict"),
    [
        ("new_change", "tăng 252", "agrees"),
        ("new_change", "giảm 252", "disagrees"),
        ("new_last_year", 1000, "cannot_tell"),
        ("rate_percent_last_year", 70.24, "cannot_tell"),
        ("above_pace_points", 11.99, "cannot_tell"),
    ],
)
def test_what_the_program_itself_calls_a_number_can_be_printed(
    key: str, value: object, verdict: str
) -> None:
    cases = {"new": 1252, "new_last_year": 1000}
    assert one({"key": key, "value": value}, cases=cases).judged.verdict == verdict


def test_last_year_follows_from_the_change() -> None:
    cases = {"new": 1252, "new_change": 252}
    assert one({"key": "new_last_year", "value": 1000}, cases=cases).judged.verdict == "agrees"


def test_a_target_is_what_the_points_leave_of_the_printed_rate() -> None:
    printed: list[dict[str, object]] = [
        {"key": "rate_percent", "value": 40.09},
        {"key": "above_target_points", "value": 2.09},
        {"key": "target_percent", "value": 38},
    ]
    money = {"done": 40_440, "enforceable": 100_000}
    found = check_published({"money": money, "printed": printed}, TODAY).numbers
    assert found[2].judged.verdict == "agrees"
    alone = check_published({"money": money, "printed": printed[:2]}, TODAY).numbers
    assert alone[1].judged.implied["target_percent"].value == 38


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        ("hơn 70%", "agrees"),
        ("khoảng 70%", "agrees"),
        ("gần 72%", "agrees"),
        ("dưới 72 phần trăm", "agrees"),
        ("đạt 71,43 %.", "agrees"),
        ("gần 70%", "disagrees"),
        ("hơn 72%", "disagrees"),
    ],
)
def test_round_words_leave_the_room_they_say(value: str, verdict: str) -> None:
    cases = {"done": 500, "enforceable": 700}
    assert one({"key": "rate_percent", "value": value}, cases=cases).judged.verdict == verdict


@pytest.mark.parametrize(
    "written", ["7 942", "7.942 việc", "ước 7.942", "7942", "7.942 vụ việc", "đạt 7.942 việc."]
)
def test_counts_are_read_as_they_are_printed(written: str) -> None:
    cases = {"old": 942, "new": 7000}
    assert one({"key": "accepted", "value": written}, cases=cases).judged.verdict == "agrees"


def test_what_is_no_number_is_refused_as_it_was_written() -> None:
    with pytest.raises(DomainError) as error:
        one({"key": "accepted", "value": "Một nghìn việc"}, cases={"old": 1})
    assert "“Một nghìn việc”" in error.value.message


def test_a_rate_without_a_denominator_says_so() -> None:
    found = one({"key": "rate_percent", "value": 50}, cases={"done": 0, "enforceable": 0})
    assert "mẫu số (có điều kiện) bằng 0" in sentence(found)


def test_a_printed_number_is_repeated_as_it_was_printed() -> None:
    cases = {"done": 661, "enforceable": 1000}
    assert "in 66,1 % — khớp" in sentence(one({"key": "rate_percent", "value": 66.1}, cases=cases))


def test_the_change_of_a_rate_is_a_difference_over_last_years() -> None:
    cases = {"done": 8257, "enforceable": 10_000, "rate_percent_last_year": 70.24}
    found = one({"key": "rate_change_percent", "value": 17.55}, cases=cases)
    assert found.judged.verdict == "agrees"
    assert ") / tỷ lệ cùng kỳ năm trước 70,24 % → 17,55 %" in sentence(found)


def test_a_part_greater_than_its_whole_is_named_impossible() -> None:
    found = one({"key": "rate_percent", "value": 120}, cases={"done": 120, "enforceable": 100})
    assert "Phần không thể lớn hơn toàn bộ" in sentence(found)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2023-10-01", "30/8/2024", ["31/08/2024"]),
        ("2023-10-01", "31/8/2024", []),
        ("2024-01-01", "31/3/2024", ["01/10/2023"]),
        ("2026-10-01", "30/9/2027", ["chưa kết thúc"]),
    ],
)
def test_an_odd_period_is_remarked(first: str, last: str, said: list[str]) -> None:
    printed = [{"key": "rate_percent", "value": 50}]
    document = {"printed": printed, "period": {"from": first, "to": last}}
    remarks = list(period_remarks(check_published(document, TODAY).published, TODAY))
    assert len(remarks) == len(said)
    assert all(part in remark for part, remark in zip(said, remarks, strict=True))


def test_only_a_period_of_the_year_of_work_has_a_pace() -> None:
    document = {
        "cases": {"done": 4849, "enforceable": 10_000},
        "target": {"cases": 73},
        "printed": [{"key": "above_target_points", "value": 30.24}],
        "period": {"from": "2019-01-01", "to": "31/3/2019"},
    }
    assert check_published(document, TODAY).numbers[0].judged.verdict == "disagrees"
