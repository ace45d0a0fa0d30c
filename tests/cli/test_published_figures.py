"""`thads statistics check-figures`: what it answers, and what it refuses in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import CommandLine, Reply

Check = Callable[[object], Reply]
RATE = [{"key": "cases.rate_percent", "value": 66.1}]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Check a document, without any office."""

    def run(document: object) -> Reply:
        path = tmp_path / "published.json"
        path.write_text(json.dumps(document), "utf-8")
        return CommandLine(tmp_path / "no office")("statistics", "check-figures", path)

    return run


def test_each_printed_number_has_its_status_meaning_and_computed_value(check: Check) -> None:
    told = {"cases": {"done": 2492, "enforceable": 4539}, "printed": RATE, "target": 83.05}
    (number,) = check(told).document["printed"]
    assert (number["status"], number["computed"]) == ("other_meaning", 54.9)
    assert (number["meaning"], number["meaning_value"]) == ("target_attainment_percent", 66.11)
    assert number["above_target_points"] == -28.15
    assert "54,90 %" in number["sentence"]


def test_figures_that_follow_are_told(check: Check) -> None:
    told = {"cases": {"accepted": 11_684, "entrusted": 37, "must_enforce": 11_647}, "printed": RATE}
    assert check(told).document["figures"]["cases"]["withdrawn"] == 0


def test_a_person_reads_one_sentence_for_each_number(tmp_path: Path) -> None:
    path = tmp_path / "published.json"
    told = {"cases": {"done": 3, "enforceable": 4}, "printed": RATE}
    path.write_text(json.dumps(told), "utf-8")
    reply = CommandLine(tmp_path).plain("statistics", "check-figures", path)
    assert (reply.code, reply.err) == (0, "")
    assert reply.out.startswith("disagrees")


@pytest.mark.parametrize(
    ("document", "code", "field"),
    [
        ([], "file_wrong", "file"),
        ({"printed": []}, "fields_wrong", "printed"),
        ({"printed": RATE, "case": {}}, "fields_wrong", "case"),
        ({"printed": RATE, "cases": [1]}, "fields_wrong", "cases"),
        ({"printed": RATE, "cases": {"xong": 1}}, "key_unknown", "cases.xong"),
        ({"printed": RATE, "cases": {"done": "nhiều"}}, "number_wrong", "cases.done"),
        ({"printed": RATE, "cases": {"done": -1}}, "number_wrong", "cases.done"),
        ({"printed": RATE, "cases": {"done": 1.5}}, "number_wrong", "cases.done"),
        ({"printed": RATE, "money": {"done": 10**30}}, "number_wrong", "money.done"),
        ({"printed": RATE, "money": {"done": "5 triệu 3 tỷ"}}, "number_wrong", "money.done"),
        ({"printed": [{"key": "rate"}]}, "fields_wrong", "printed[0]"),
        ({"printed": [{"key": "rate", "value": 1}]}, "key_unknown", "printed[0].key"),
        (
            {"printed": [{"key": "rate_percent", "value": 1, "form": []}]},
            "fields_wrong",
            "printed[0].form",
        ),
        ({"printed": [RATE[0] | {"value": True}]}, "number_wrong", "printed[0].value"),
        ({"printed": [{"key": "rank", "value": "26/25"}]}, "fields_wrong", "printed[0].value"),
        ({"printed": RATE, "target": "cao"}, "number_wrong", "target"),
        ({"printed": RATE, "target": {"việc": 1}}, "key_unknown", "target.việc"),
        ({"printed": RATE, "scope": 1}, "fields_wrong", "scope"),
        ({"printed": RATE, "period": "2024"}, "fields_wrong", "period"),
        ({"printed": RATE, "period": {"to": "31/9/2018"}}, "no_such_date", "period.to"),
        ({"printed": RATE, "period": {"to": 2018}}, "fields_wrong", "period.to"),
        (
            {"printed": RATE, "period": {"from": "2024-10-01", "to": "2024-09-30"}},
            "dates_reversed",
            "period",
        ),
    ],
)
def test_bad_input_is_refused_with_its_field(
    check: Check, document: object, code: str, field: str
) -> None:
    error = check(document).error
    assert (error["code"], error["field"]) == (code, field)
