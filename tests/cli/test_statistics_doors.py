"""`thads statistics open --near`, sorted and printed; `thads statistics radar`."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.command import CommandLine

PERIOD = ("--from", "2025-10-01", "--to", "2026-03-31")


def opened(thads: CommandLine, *words: object) -> list[str]:
    reply = thads("statistics", "open", *PERIOD, *words).document
    return [one["id"] for one in reply["cases"]]


@pytest.mark.parametrize("form", ["cases", "money"])
@pytest.mark.parametrize("key", ["done", "old", "rate_percent", "not_yet"])
def test_the_cases_just_outside_are_not_inside_and_say_why(
    practice: CommandLine, form: str, key: str
) -> None:
    words = ("--form", form, "--key", key)
    near = practice("statistics", "open", *PERIOD, *words, "--near").document
    outside = {one["id"] for one in near["cases"]}
    inside = practice("statistics", "open", *PERIOD, *words).document
    assert near["value"] == inside["value"]
    counted = {one["id"] for one in inside["cases"] if one["in_numerator"] or key != "rate_percent"}
    assert outside.isdisjoint(counted)
    assert all(one["why"] for one in near["cases"])


def test_no_day_is_looked_for_beyond_the_last_there_is(practice: CommandLine) -> None:
    period = ("--from", "2025-10-01", "--to", "9999-12-31")
    assert practice("statistics", "open", *period, "--key", "done", "--near").code == 0


def test_beside_a_figure_of_matters_each_case_names_its_matters(practice: CommandLine) -> None:
    words = ("--form", "measures", "--key", "decided_in_period", "--near", "--days", 200)
    near = practice("statistics", "open", *PERIOD, *words).document
    for case in near["cases"]:
        assert case["why"]
        assert {one["topic"] for one in case["matters"]} == {"coercion"}
        assert case["matters"][0]["distance"] == case["distance"]


def test_a_list_of_those_outside_is_printed_as_far_as_it_was_asked_for(
    practice: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "near.xlsx"
    words = ("--key", "new", "--near", "--days", 3, "--xlsx", file)
    near = practice("statistics", "open", *PERIOD, *words).document["cases"]
    sheet = openpyxl.load_workbook(file).worksheets[0]
    told = [row[5].value for row in sheet.iter_rows() if row[0].data_type == "n" and row[0].value]
    assert told == [one["why"] for one in near]


def test_a_list_is_sorted_and_written_as_it_is_sorted(
    practice: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "door.xlsx"
    words = ("--key", "accepted", "--sort", "debtor")
    up = opened(practice, *words, "--xlsx", file)
    down = opened(practice, *words, "--descending")
    assert up == down[::-1]
    reply = practice("statistics", "open", *PERIOD, *words).document
    sheet = openpyxl.load_workbook(file).worksheets[0]
    debtors = [one["debtor"] for one in reply["cases"]]
    column = [row[3].value for row in sheet.iter_rows() if row[3].value]
    assert [one for one in column if one in debtors] == debtors


def test_the_radar_names_findings_with_their_cases(practice: CommandLine) -> None:
    seen = practice("statistics", "radar", "--year", 2026, "--on", "2026-03-10").document
    assert (seen["from"], seen["to"]) == ("2026-02-09", "2026-03-10")
    assert seen["findings"]
    for finding in seen["findings"]:
        assert finding["cases"]
        assert all(case["why"] for case in finding["cases"])
    order = [one["alarming"] for one in seen["findings"]]
    assert order == sorted(order, reverse=True)
