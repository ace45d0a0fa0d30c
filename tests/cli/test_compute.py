"""`thads compute …`: the calculators on given numbers, with an office or without one."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine, Reply

VECTORS = json.loads(
    (Path(__file__).parents[1] / "data" / "deadline-vectors.json").read_text(encoding="utf-8")
)
LIMIT = ("compute", "deadline")


@pytest.fixture(scope="module")
def nowhere(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """The command line where no office was made."""
    return CommandLine(tmp_path_factory.mktemp("nowhere") / "office")


def counted(thads: CommandLine, start: str, number: object, unit: str, *more: object) -> Reply:
    return thads(*LIMIT, "--from", start, "--count", number, "--unit", unit, *more)


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_the_published_vectors_come_out(nowhere: CommandLine, vector: dict[str, Any]) -> None:
    reply = counted(nowhere, vector["event_date"], vector["n"], vector["unit"]).document
    assert reply["due_on"] == vector["deadline"]
    assert reply["counting"]
    assert reply["provisional"] is False


@pytest.mark.parametrize(
    ("start", "number", "unit", "due_on"),
    [
        ("2026-11-13T09:30", 24, "hours", "2026-11-14T09:30"),
        ("2026-11-13T09:30:59", 24, "hours", "2026-11-14T09:30"),
        ("2026-11-13", 48, "hours", "2026-11-15T00:00"),
        ("2026-11-13T02:30+00:00", 24, "hours", "2026-11-14T09:30"),
        ("2026-11-13T09:30", -24, "hours", "2026-11-12T09:30"),
        ("2026-11-13T09:30", 3, "working_days", "2026-11-18"),
        ("2026-11-13", -3, "working_days", "2026-11-10"),
        ("2026-02-23", -5, "days", "2026-02-13"),
        ("2024-02-29", 1, "years", "2025-02-28"),
        ("2026-08-31", 1, "months", "2026-09-30"),
    ],
)
def test_hours_and_days_before_are_counted_too(
    nowhere: CommandLine, start: str, number: int, unit: str, due_on: str
) -> None:
    assert counted(nowhere, start, number, unit).document["due_on"] == due_on


def test_days_that_do_not_count_are_added_at_the_end(nowhere: CommandLine) -> None:
    plain = counted(nowhere, "2026-11-02", 10, "days").document
    assert plain["due_on"] == "2026-11-12"
    stops = ("--stopped", "2026-11-05", "2026-11-08", "--stopped", "2026-11-09", "2026-11-11")
    stopped = counted(nowhere, "2026-11-02", 10, "days", *stops).document
    assert stopped["due_on"] == "2026-11-17"
    assert "không tính 5 ngày" in stopped["counting"]


def test_a_file_or_standard_input_says_the_same_as_the_options(
    nowhere: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {
        "from": "2026-11-02",
        "count": 10,
        "unit": "days",
        "stopped": [["2026-11-05", "2026-11-08"]],
    }
    file = tmp_path / "asked.json"
    file.write_text(json.dumps(asked), encoding="utf-8")
    told = nowhere(*LIMIT, "--input", file).document
    options = counted(
        nowhere, "2026-11-02", 10, "days", "--stopped", "2026-11-05", "2026-11-08"
    ).document
    assert told == options
    typed = io.TextIOWrapper(io.BytesIO(json.dumps(asked).encode()))
    monkeypatch.setattr("sys.stdin", typed)
    assert nowhere(*LIMIT, "--input", "-").document == told


def test_the_calendar_is_the_offices_own_where_there_is_one(
    nowhere: CommandLine, thads: CommandLine
) -> None:
    thads("calendar", "set", "2026-11-12", "--off", "--reason", "Nghỉ theo văn bản của tỉnh")
    own = counted(thads, "2026-11-02", 10, "days").document
    assert (own["due_on"], own["calendar"]) == ("2026-11-13", "office")
    assert "Nghỉ theo văn bản của tỉnh" in own["counting"]
    shipped = counted(nowhere, "2026-11-02", 10, "days").document
    assert (shipped["due_on"], shipped["calendar"]) == ("2026-11-12", "shipped")


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("2026-11-02", 0, "days"), ("count_zero", "count")),
        (("2026-11-02", "mười", "days"), ("fields_wrong", "count")),
        (("2026-11-02", "1.5", "days"), ("fields_wrong", "count")),
        (("2026-11-02", 10**9, "days"), ("fields_wrong", "count")),
        (("2026-11-02", "9" * 5000, "days"), ("fields_wrong", "count")),
        (("2026-11-02", 90_000_000, "hours"), ("date_out_of_range", "count")),
        (("2026-11-02", 90_000_000, "years"), ("date_out_of_range", "count")),
        (("2026-11-02", -40_000, "months"), ("date_out_of_range", "count")),
        (("9999-12-30", 5, "days"), ("date_out_of_range", "count")),
        (("9999-12-30", 5, "working_days"), ("date_out_of_range", "count")),
        (("9999-12-30T12:00", 24 * 5, "hours"), ("date_out_of_range", "count")),
        (("0001-01-01", -5, "working_days"), ("date_out_of_range", "count")),
        (("0001-01-01T00:00+14:00", 5, "days"), ("fields_wrong", "from")),
        (("2026-02-30", 5, "days"), ("fields_wrong", "from")),
        (("05/03/2026", 5, "days"), ("fields_wrong", "from")),
        (("2026-11-02T25:00", 5, "hours"), ("fields_wrong", "from")),
        (("2026-11-02", 5, "moons"), ("fields_wrong", "unit")),
        (("2026-11-02", 5, "at_once"), ("fields_wrong", "unit")),
        (
            ("2026-11-02", 5, "days", "--stopped", "2026-11-05", "2026-11-05"),
            ("dates_reversed", "stopped"),
        ),
        (
            ("2026-11-02", 5, "days", "--stopped", "2026-11-05", "mai"),
            ("fields_wrong", "stopped"),
        ),
        (
            ("2026-11-02", -5, "days", "--stopped", "2026-10-05", "2026-10-07"),
            ("stops_not_counted", "stopped"),
        ),
        (
            ("2026-11-02", 5, "hours", "--stopped", "2026-11-02", "2026-11-07"),
            ("stops_not_counted", "stopped"),
        ),
        (
            ("2026-11-02", 5, "working_days", "--stopped", "2026-11-02", "9999-12-31"),
            ("date_out_of_range", "count"),
        ),
    ],
)
def test_what_cannot_be_counted_is_refused_in_plain_words(
    nowhere: CommandLine, words: tuple[object, ...], refusal: tuple[str, str]
) -> None:
    start, number, unit, *more = words
    error = counted(nowhere, str(start), number, str(unit), *more).error
    assert (error["code"], error["field"]) == refusal
    assert error["message"].endswith(".")


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({}, "from"),
        ({"from": "2026-11-02", "unit": "days"}, "count"),
        ({"from": "2026-11-02", "count": 5}, "unit"),
        ({"from": 20261102, "count": 5, "unit": "days"}, "from"),
        ({"from": "2026-11-02", "count": True, "unit": "days"}, "count"),
        ({"from": "2026-11-02", "count": 5, "unit": None}, "unit"),
        ({"from": "2026-11-02", "count": 5, "unit": "days", "stopped": [["x"]]}, "stopped"),
        ({"from": "2026-11-02", "count": 5, "unit": "days", "calendar": 1}, "calendar"),
    ],
)
def test_a_file_that_says_too_little_is_refused_by_field(
    nowhere: CommandLine, tmp_path: Path, asked: dict[str, Any], field: str
) -> None:
    file = tmp_path / "asked.json"
    file.write_text(json.dumps(asked), encoding="utf-8")
    error = nowhere(*LIMIT, "--input", file).error
    assert (error["code"], error["field"]) == ("fields_wrong", field)


@pytest.mark.parametrize(
    ("number", "words", "money"),
    [
        ("0", "không", "Không đồng"),
        ("1005000", "một triệu không trăm linh năm nghìn", None),
        ("-21", "âm hai mươi mốt", "Âm hai mươi mốt đồng"),
    ],
)
def test_numbers_are_read_in_words(
    nowhere: CommandLine, number: str, words: str, money: str | None
) -> None:
    read = nowhere("compute", "words", number).document
    assert read["words"] == words
    assert read["money"] == (money or f"{words.capitalize()} đồng")


@pytest.mark.parametrize("number", ["", "mười", "1.5", "1e9", "9" * 19, "٣"])
def test_what_is_no_whole_number_is_not_read(nowhere: CommandLine, number: str) -> None:
    assert nowhere("compute", "words", number).error["code"] == "number_wrong"
