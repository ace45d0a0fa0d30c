"""`thads exhibits`: the count sheet as JSON and as lines."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written


def _receive(thads: CommandLine, folder: Path) -> str:
    case = written(folder, opening("12/QĐ-THADS") | {"happened_on": "2026-11-02"})
    case_id = str(thads("act", "record", "new", "case_opened", case).document["case_id"])
    act = {
        "happened_on": "2026-11-03",
        "who": "Công an",
        "variant": "property",
        "items": [{"number": 1, "what": "Dao", "shelf": "Kệ 3"}],
    }
    thads("act", "record", case_id, "exhibit_received", written(folder, act))
    return case_id


def test_the_sheet_counts_and_lists_what_is_kept(november: CommandLine, tmp_path: Path) -> None:
    case_id = _receive(november, tmp_path)
    sheet = november("exhibits").document
    assert (sheet["cases"], sheet["items"], sheet["kept"]) == (1, 1, 1)
    assert sheet["by_status"]["kept"] == 1
    (item,) = sheet["exhibits"]
    assert (item["case_id"], item["what"], item["shelf"]) == (case_id, "Dao", "Kệ 3")
    assert (item["status"], item["received_on"]) == ("kept", "2026-11-03")


def test_people_read_a_line_an_item_and_the_total(november: CommandLine, tmp_path: Path) -> None:
    _receive(november, tmp_path)
    lines = november.plain("--data", november.folder, "exhibits").out.splitlines()
    assert "Còn lưu giữ" in lines[0]
    assert lines[-1] == "Tất cả: 1 vật chứng của 1 việc; còn lưu giữ 1."


def test_a_day_before_the_receipt_has_nothing(november: CommandLine, tmp_path: Path) -> None:
    _receive(november, tmp_path)
    assert november("exhibits", "--on", "2026-11-02").document["items"] == 0
