"""`thads numbers`: what was given, the next number, blocks, numbers left out, gaps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written

DECISIONS = "enforcement_decisions"


def opened(thads: CommandLine, folder: Path, number: str) -> None:
    act = written(folder, opening(number))
    assert thads("act", "record", "new", "case_opened", act).code == 0


def report(thads: CommandLine, *words: object) -> dict[str, Any]:
    document = thads("numbers", "--series", DECISIONS, *words).document
    (found,) = document["series"]
    return dict(found) | {"papers": document["papers"]}


def test_the_report_names_what_was_given_what_is_next_and_what_is_missing(
    thads: CommandLine, tmp_path: Path
) -> None:
    opened(thads, tmp_path, "01/QĐ-THADS")
    opened(thads, tmp_path, "05/QĐ-THADS")
    skipped = thads("numbers", "skip", DECISIONS, 2026, 3, "--because", "Viết hỏng").document
    found = report(thads)
    assert (found["year"], found["given"], found["highest"], found["next"]) == (2026, 2, 5, 6)
    assert (found["missing"], found["verified"], found["year_kind"]) == (2, False, "work_year")
    assert [(one["first"], one["last"], one["because"]) for one in found["gaps"]] == [
        (2, 2, ""),
        (3, 3, "Viết hỏng"),
        (4, 4, ""),
    ]
    assert found["gaps"][1]["act_id"] == skipped["act_id"]
    assert [(one["n"], one["decision_no"]) for one in found["papers"]] == [
        (1, "01/QĐ-THADS"),
        (5, "05/QĐ-THADS"),
    ]
    assert report(thads, "--year", 2025)["given"] == 0


def test_what_was_left_out_can_be_taken_back(thads: CommandLine, tmp_path: Path) -> None:
    skipped = thads("numbers", "skip", DECISIONS, 2026, 1, "--because", "Viết hỏng").document
    act = written(tmp_path, opening("01/QĐ-THADS"))
    error = thads("act", "record", "new", "case_opened", act).error
    assert (error["code"], error["field"]) == ("number_skipped", "decision_number")
    assert thads("act", "void", skipped["act_id"], "--reason", "Ghi nhầm").code == 0
    opened(thads, tmp_path, "01/QĐ-THADS")


def test_the_next_number_follows_the_symbol_of_the_day(thads: CommandLine) -> None:
    def following(*words: object) -> object:
        return thads("numbers", "next", *words).document["number"]

    assert following("case_opened") == "01/QĐ-THADS"
    assert following("price_notified", "--on", "2026-02-01") == "01/TB-THADS"
    assert thads("numbers", "next", "money_received").error["code"] == "no_series"


def test_a_block_is_reserved_for_a_device_once(thads: CommandLine) -> None:
    reserve = ("numbers", "reserve", DECISIONS, 2026)
    slip = thads(*reserve, 100, 199, "--device", "may-2").error
    assert (slip["code"], slip["field"]) == ("device_unknown", "device")
    words = (*reserve, 100, 199, "--device", "may-2", "--new-device", "--because", "Máy 2")
    assert thads(*words).code == 0
    (block,) = report(thads)["blocks"]
    assert (block["first"], block["last"]) == (100, 199)
    assert (block["device"], block["because"]) == ("may-2", "Máy 2")
    assert thads(*reserve, 150, 250).error["code"] == "numbers_reserved"
    assert thads(*reserve, 9, 3).error["code"] == "numbers_reversed"
    assert thads(*reserve, 200, 299).document["device"] != ""
    assert report(thads)["next"] == 200


def test_an_empty_series_is_no_series(thads: CommandLine) -> None:
    assert thads("numbers", "--series", "").error["code"] == "series_unknown"


@pytest.mark.parametrize(
    "words",
    [
        ("--series", "receipts"),
        ("reserve", "receipts", 2026, 1, 2),
        ("skip", "receipts", 2026, 1, "--because", "x"),
    ],
)
def test_an_unknown_series_is_named_with_those_there_are(
    thads: CommandLine, words: tuple[object, ...]
) -> None:
    error = thads("numbers", *words).error
    assert (error["code"], error["field"]) == ("series_unknown", "series")
    assert DECISIONS in error["message"]


def test_people_read_every_series_in_a_line(thads: CommandLine, tmp_path: Path) -> None:
    opened(thads, tmp_path, "03/QĐ-THADS")
    thads("numbers", "reserve", "letters", 2026, 50, 59, "--device", "")
    lines = thads.plain("--data", thads.folder, "numbers").out.splitlines()
    assert lines[0] == "Quyết định thi hành án 2026: đã cấp 1, cao nhất 3, tiếp theo 4"
    assert lines[1] == "  khuyết 1–2: chưa rõ lý do"
    assert "  dành 50–59 để ghi tay" in lines


@pytest.mark.parametrize("year", [0, -5, 99999])
def test_a_year_no_paper_can_have_is_refused(thads: CommandLine, year: int) -> None:
    assert thads("numbers", "--year", year).error["code"] == "year_out_of_range"
    skip = ("numbers", "skip", DECISIONS, year, 1, "--because", "Viết hỏng")
    assert thads(*skip).error["code"] == "year_out_of_range"


@pytest.mark.parametrize("number", [10**7 + 1, 10**20])
def test_numbers_no_paper_can_bear_are_refused(thads: CommandLine, number: int) -> None:
    skipped = thads("numbers", "skip", DECISIONS, 2026, number, "--because", "x").error
    reserved = thads("numbers", "reserve", DECISIONS, 2026, 300, number).error
    for error in (skipped, reserved):
        assert (error["code"], error["field"]) == ("number_too_high", "last")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_have_numbers_too(thads: CommandLine, day: str) -> None:
    assert thads("numbers", "next", "case_opened", "--on", day).document["number"]
