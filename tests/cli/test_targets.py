"""`thads statistics targets`: recorded, listed, and in the figures of a period."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.cli.office_lists import draw_list, write_list
from thads_desktop.cli.usage import WRONG_USAGE


@pytest.fixture
def period(thads: CommandLine, tmp_path: Path) -> tuple[object, ...]:
    """The period of an imported list."""
    drawn = draw_list(7, 40)
    file = tmp_path / "list.xlsx"
    write_list(file, drawn, 7)
    thads("import", "cases", file)
    return ("--from", drawn.first, "--to", drawn.last)


def test_a_target_is_in_the_figures_it_holds_for(
    thads: CommandLine, period: tuple[object, ...]
) -> None:
    before = thads("statistics", *period).document["cases"]
    year = period[3].year + (period[3].month >= 10)  # type: ignore[attr-defined]
    words = ("--year", year, "--indicator", "rate_of_cases", "--value", "82,50")
    said = thads("statistics", "targets", "set", *words, "--milestone", "9=75").document
    assert said["act_id"]
    cases = thads("statistics", *period).document["cases"]
    assert "target_percent" not in before
    assert cases["target_percent"] == 82.5
    assert cases["above_target_points"] == pytest.approx(cases["rate_percent"] - 82.5)
    listed = thads("statistics", "targets", "--on", period[3]).document["targets"]
    assert listed == thads("statistics", "targets", "list", "--on", period[3]).document["targets"]
    assert [one["value"] for one in listed] == [82.5]
    assert "điểm phần trăm" in listed[0]["text"]


def test_a_cut_is_told_in_percent_of_what_the_year_opened_with(thads: CommandLine) -> None:
    words = ("--year", 2026, "--indicator", "cases_carried_over_cut", "--value", "3%")
    thads("statistics", "targets", "set", *words)
    (listed,) = thads("statistics", "targets", "--on", "2026-03-31").document["targets"]
    assert (listed["value"], listed["of_opening"], listed["standing"]) == (3, True, None)


def test_half_a_case_is_no_target(thads: CommandLine) -> None:
    words = ("--year", 2026, "--indicator", "cases_carried_over_cut", "--value", "10.5")
    assert thads("statistics", "targets", "set", *words).error["code"] == "value_wrong"


@pytest.mark.parametrize("value", ["0", "-1", "82.555", "abc"])
def test_a_value_that_is_no_target_is_refused(thads: CommandLine, value: str) -> None:
    words = ("--year", 2026, "--indicator", "rate_of_cases", f"--value={value}")
    reply = thads("statistics", "targets", "set", *words)
    assert reply.code == WRONG_USAGE


def test_the_open_cases_named_reach_the_target(
    thads: CommandLine, period: tuple[object, ...]
) -> None:
    year = period[3].year + (period[3].month >= 10)  # type: ignore[attr-defined]
    words = ("--indicator", "rate_of_cases", "--value", 100)
    thads("statistics", "targets", "set", "--year", year, *words)
    found = thads("statistics", "what-if", *period).document
    assert len(found["cases"]) == min(found["now"]["missing"], found["open"])
    lefts = [one["left"] for one in found["cases"]]
    assert lefts == sorted(lefts, key=lambda left: (not left, left))  # duties in kind last
    assert found["with_these"]["done"] == found["now"]["done"] + len(found["cases"])


def test_without_a_target_what_if_is_refused(
    thads: CommandLine, period: tuple[object, ...]
) -> None:
    assert thads("statistics", "what-if", *period).error["code"] == "no_target"
