"""`thads deliveries`: what is to be notified to whom."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written


def open_case(thads: CommandLine, folder: Path, number: str) -> str:
    act = written(folder, opening(number) | {"happened_on": "2026-11-02"})
    return str(thads("act", "record", "new", "case_opened", act).document["case_id"])


def notify(thads: CommandLine, folder: Path, case: str, **more: str) -> None:
    act = written(folder, {"happened_on": "2026-11-04", "variant": "direct"} | more)
    thads("act", "record", case, "notice_delivered", act)


def test_a_case_tells_each_party(november: CommandLine, tmp_path: Path) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    notify(november, tmp_path, case, to="debtor")
    found = november("deliveries", "--case", case).document["deliveries"]
    by_role = {one["role"]: one for one in found}
    assert by_role["debtor"]["valid_on"] == "2026-11-04"
    assert by_role["debtor"]["owed"] is False
    assert by_role["debtor"]["attempts"][0]["way"] == "direct"
    assert by_role["creditor"]["owed"] is True
    assert by_role["creditor"]["next_way"] == "direct"
    owed = november("deliveries", "--case", case, "--pending").document["deliveries"]
    assert [one["role"] for one in owed] == ["creditor"]
    lines = november.plain("--data", november.folder, "deliveries", "--case", case).out
    assert "đã thông báo 04/11/2026" in lines
    assert "CHƯA" in lines


def test_what_is_pending_in_all_cases(november: CommandLine, tmp_path: Path) -> None:
    first = open_case(november, tmp_path, "12/QĐ-THADS")
    second = open_case(november, tmp_path, "13/QĐ-THADS")
    notify(november, tmp_path, first)
    half = november("deliveries", "--pending").document["pending"]
    assert {one["case_id"]: [to["role"] for to in one["to"]] for one in half} == {
        first: ["creditor"],
        second: ["debtor", "creditor"],
    }
    notify(november, tmp_path, first, to="creditor")
    found = november("deliveries", "--pending").document["pending"]
    assert [one["case_id"] for one in found] == [second]
    assert found[0]["rule"] == "enforcement_decision_notice"
    assert found[0]["due_on"] == "2026-11-05"
    lines = november.plain("--data", november.folder, "deliveries", "--pending").out
    assert "Tất cả: 1 văn bản còn phải thông báo." in lines


def test_neither_a_case_nor_pending_is_refused(november: CommandLine) -> None:
    assert november("deliveries").error["code"] == "case_missing"
