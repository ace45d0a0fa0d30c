"""`thads scenario run`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.command import CommandLine

OPENING = {
    "decision_number": "212/QĐ-THADS",
    "basis": "ex_officio",
    "parties": [{"role": "debtor", "name": "Nguyễn Văn Đạt"}],
    "obligations": [{"line": 1, "what": "Án phí", "amount": 5_000_000, "kind": "court_fee"}],
    "kind": "civil",
}
NOT_ENFORCEABLE = {
    "enforceable": False,
    "ground": "no_income_no_property",
    "decision_number": "1/QĐ-CTHADS",
}
LIFE = Path(__file__).parents[1] / "data" / "lives" / "01-fine-paid-within-ten-days.json"


def test_a_life_is_told_step_by_step(thads: CommandLine) -> None:
    document = thads("scenario", "run", LIFE).document
    assert document["ok"]
    assert document["steps"][-1]["state"]["class"] == "completed"
    assert document["steps"][0]["deadlines"]


def test_what_was_not_expected_is_exit_one(thads: CommandLine, tmp_path: Path) -> None:
    life = json.loads(LIFE.read_text(encoding="utf-8"))
    life["acts"][0]["expect"] = {"state": "suspended"}
    file = tmp_path / "life.json"
    file.write_text(json.dumps(life), encoding="utf-8")
    reply = thads("scenario", "run", file)
    assert reply.code == 1
    assert not json.loads(reply.out)["ok"]


def test_a_duty_of_the_old_law_is_asked_until_its_last_day(
    thads: CommandLine, tmp_path: Path
) -> None:
    """In a scenario the new law is still to come: it takes the duty away on its first day."""
    decision, notice, found, classified = (
        ("2024-10-06", "case_opened", OPENING),
        ("2024-10-08", "notice_delivered", {"about": "@QĐ", "variant": "direct"}),
        ("2024-10-25", "verification_recorded", {"findings": "không có tài sản"}),
        ("2024-10-28", "means_classified", NOT_ENFORCEABLE),
    )
    acts: list[dict[str, object]] = [
        {"on": on, "kind": kind, "fields": fields, "name": "QĐ" if kind == "case_opened" else ""}
        for on, kind, fields in (decision, notice, found, classified)
    ]
    acts[-1]["expect"] = {"due": {"periodic_verification": "2025-04-28"}}
    later = {
        "on": "2026-07-02",
        "kind": "verification_recorded",
        "fields": {"findings": "như cũ"},
        "expect": {"closed": {"periodic_verification": "cancelled"}},
    }
    file = tmp_path / "life.json"
    file.write_text(json.dumps({"acts": acts}), encoding="utf-8")
    assert thads("scenario", "run", file).document["ok"]
    file.write_text(json.dumps({"acts": [*acts, later]}), encoding="utf-8")
    assert thads("scenario", "run", file).document["ok"]


def test_a_file_that_is_no_scenario_says_so(thads: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "life.json"
    file.write_text("{}", encoding="utf-8")
    assert thads("scenario", "run", file).error["code"] == "scenario_wrong"


def test_the_rule_card_names_every_column(thads: CommandLine) -> None:
    thads("office", "create", "--name", "Phòng thử", "--code", "T1")
    rows = thads("statistics", "columns", "--on", "2026-07-01").document["columns"]
    closed = {row["ground"] for row in rows if row["state"] == "closed"}
    assert {"request_returned", "prosecuted_for_non_compliance", "*"} <= closed
    assert any(not row["verified"] for row in rows)


def test_fields_that_are_no_object_are_told_in_vietnamese(
    thads: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "life.json"
    act = {"on": "2026-01-01", "kind": "case_opened", "fields": "x"}
    file.write_text(json.dumps({"acts": [act]}), encoding="utf-8")
    error = thads("scenario", "run", file).error
    assert error["code"] == "scenario_wrong"
    assert "trường “fields” phải là bảng gồm các trường" in error["message"]


def test_acts_at_the_ends_of_the_calendar_are_played(thads: CommandLine, tmp_path: Path) -> None:
    life = json.loads(LIFE.read_text(encoding="utf-8"))
    for day in ("0001-01-01", "9999-12-31"):
        opening = {**life["acts"][0], "on": day, "expect": {}}
        file = tmp_path / "life.json"
        file.write_text(json.dumps({"acts": [opening]}), encoding="utf-8")
        assert json.loads(thads("scenario", "run", file).out)["steps"]
