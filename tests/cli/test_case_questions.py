"""`thads cases question` and `thads statistics list`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import CommandLine

PERIOD = ("--from", "2025-10-01", "--to", "2026-03-10")


@pytest.fixture(scope="module")
def thads(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A practice office; its cases are only read."""
    line = CommandLine(tmp_path_factory.mktemp("office") / "data")
    line("office", "create", "--name", "Phòng", "--code", "1", "--practice", "40", "--seed", "3")
    return line


def test_a_question_is_asked_from_a_file_kept_and_asked_by_its_name(
    thads: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "question.json"
    asked = {"name": "Đang thi hành", "conditions": {"states": ["enforceable"]}}
    file.write_text(json.dumps(asked), "utf-8")
    told = thads("cases", "question", "--file", file, "--save", "--limit", 1).document
    listed = thads("cases", "--class", "enforceable", "--limit", 0).document
    assert told["total"] == listed["total"] > len(told["cases"]) == 1
    again = thads("cases", "question", "Đang thi hành", "--limit", 1).document
    assert again["cases"] == told["cases"]
    kept = thads("cases", "question").document["questions"]
    assert kept == [{"name": "Đang thi hành", "conditions": ["Trạng thái: Đang thi hành"]}]
    thads("cases", "question", "Đang thi hành", "--remove")
    assert thads("cases", "question", "Đang thi hành").error["code"] == "question_missing"


def test_a_kept_question_takes_another_name(thads: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "question.json"
    file.write_text(json.dumps({"name": "Án lớn", "conditions": {"left_from": 10**12}}), "utf-8")
    thads("cases", "question", "--file", file, "--save")
    told = thads("cases", "question", "Án lớn", "--rename", "Án trên 1.000 tỷ").document
    assert told == {"renamed": "Án trên 1.000 tỷ"}
    assert thads("cases", "question", "Án lớn").error["code"] == "question_missing"
    assert not thads("cases", "question", "Án trên 1.000 tỷ").document["cases"]
    thads("cases", "question", "Án trên 1.000 tỷ", "--remove")


def test_a_line_tells_officer_and_what_is_left(thads: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "question.json"
    asked = {"name": "Đến hạn", "conditions": {"left_from": 1, "due_within_days": 3650}}
    file.write_text(json.dumps(asked), "utf-8")
    (case,) = thads("cases", "question", "--file", file, "--limit", 1).document["cases"]
    assert case["next_duty"].keys() == {"due_on", "what", "is_earliest"}
    words = ("--data", thads.folder, "--as", "An", "cases", "question", "--file", file)
    said = thads.plain(*words, "--limit", 1).out
    assert case["officer"] in said
    assert f"còn {case['left']:,} đồng".replace(",", ".") in said


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "file_unreadable"),
        ("{", "question_unreadable"),
        ('{"name": "a", "x": 1}', "question_unreadable"),
        ('{"name": "a", "conditions": {"days_unverified": 800000}}', "question_unreadable"),
        ('{"name": "a", "conditions": {"left_from": 1e30}}', "question_unreadable"),
        ('{"name": " "}', "name_missing"),
        ('{"name": "a", "columns": []}', "columns_missing"),
    ],
)
def test_a_file_that_is_no_question_is_refused(
    thads: CommandLine, tmp_path: Path, content: str | None, code: str
) -> None:
    file = tmp_path / "question.json"
    if content is not None:
        file.write_text(content, "utf-8")
    assert thads("cases", "question", "--file", file).error["code"] == code


def test_what_is_to_be_forgotten_must_be_named(thads: CommandLine) -> None:
    assert thads("cases", "question", "--remove").error["code"] == "name_missing"


def test_the_carried_over_are_as_many_as_the_form_says(thads: CommandLine, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "list.pdf", tmp_path / "list.xlsx"
    told = thads("statistics", "list", "carried-over", *PERIOD, "--pdf", pdf, "--xlsx", xlsx)
    counted = thads("statistics", *PERIOD).document
    assert told.document["total"] == counted["cases"]["carried_over"]
    assert pdf.exists()
    assert xlsx.exists()


def test_a_list_of_a_period_asks_for_one(thads: CommandLine) -> None:
    assert thads("statistics", "list", "carried-over").error["code"] == "period_missing"


def test_large_is_what_the_office_says(thads: CommandLine) -> None:
    told = thads("statistics", "list", "large", "--over", "3").document
    assert "Còn phải thi hành từ 3.000.000.000 đồng" in told["asked"]
    assert all(case["left"] >= 3_000_000_000 for case in told["cases"])


def test_officers_are_ranked_with_the_quantity_and_the_direction(thads: CommandLine) -> None:
    told = thads("statistics", "list", "officers", *PERIOD, "--key", "must_enforce").document
    assert told["quantity"] == "Tổng số phải thi hành (tính bằng việc)"
    assert told["direction"] == "từ cao xuống"
    values = [one["value"] for one in told["officers"]]
    assert values == sorted(values, reverse=True)
    assert told["officers"][0]["place"] == 1


def test_where_no_officer_has_cases_it_is_said(november: CommandLine) -> None:
    before = ("--data", november.folder, "--as", "An")
    said = november.plain(*before, "statistics", "list", "officers", *PERIOD)
    assert "Không có chấp hành viên nào có việc trong kỳ này." in said.out


def test_the_summary_for_a_leader_fits_two_pages(thads: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "summary.pdf"
    assert thads("statistics", "summary", *PERIOD, "--pdf", pdf).document["pages"] <= 2


def test_a_list_of_today_takes_no_period(november: CommandLine) -> None:
    refused = november("statistics", "list", "credit", *PERIOD).error
    assert refused["code"] == "period_not_taken"
