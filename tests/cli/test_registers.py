"""`thads register`: the registers of an office, told, printed, refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.cli.command import NOVEMBER, CommandLine
from tests.cli.samples import opening, written

YEAR = ("--from", "2025-10-01", "--to", "2026-09-30")


def open_case(thads: CommandLine, folder: Path) -> None:
    file = written(folder, opening("12/QĐ-THADS"))
    assert thads("act", "record", "new", "case_opened", file).code == 0


def test_the_list_names_every_register_and_what_is_to_be_checked(thads: CommandLine) -> None:
    listed = thads("register", "list").document["registers"]
    assert [one["number"] for one in listed][:3] == ["01", "02", "03"]
    assert len(listed) == 25
    first, third = listed[0], listed[2]
    assert all(column["verified"] for column in first["columns"])
    assert not all(column["verified"] for column in third["columns"])
    assert not listed[-1]["recorded"]


def test_the_list_is_said_to_people_too(thads: CommandLine) -> None:
    said = thads.plain("--data", thads.folder, "register", "list").out
    assert "cases-accepted" in said
    assert "Sổ tiếp công dân (chưa có dữ liệu)" in said


def test_a_register_tells_its_rows(thads: CommandLine, tmp_path: Path) -> None:
    open_case(thads, tmp_path)
    told = thads("register", "03", *YEAR).document
    assert (told["key"], told["count"], told["struck"], told["pages"]) == (
        "cases-accepted",
        1,
        0,
        None,
    )
    (row,) = told["rows"]
    cells = dict(zip(told["columns"], row["cells"], strict=True))
    assert cells["Quyết định thi hành án"] == "12/QĐ-THADS ngày 02/02/2026"
    assert cells["Ngày thụ lý"] == row["date"] == "2026-02-02"
    assert 1 not in told["to_check"]


def test_what_was_corrected_is_told_struck_out(thads: CommandLine, tmp_path: Path) -> None:
    open_case(thads, tmp_path)
    (before,) = thads("register", "03", *YEAR).document["rows"]
    file = written(tmp_path, opening("12/QĐ-THADS", amount=7_000_000))
    thads("act", "correct", before["act_id"], file, "--reason", "Ghi nhầm số tiền")
    told = thads("register", "cases-accepted", *YEAR).document
    assert [row["struck"] for row in told["rows"]] == [True, False]
    assert (told["count"], told["struck"]) == (1, 1)
    said = told["rows"][0]["cells"][-1]
    assert said == "đã sửa đổi, bổ sung ngày 10/03/2026 (Ghi nhầm số tiền)"
    people = thads.plain("--data", thads.folder, "register", "03", *YEAR).out
    assert people.startswith("[gạch bỏ] 1 | ")
    assert "1 dòng, 1 dòng gạch bỏ" in people


def test_a_register_is_printed(thads: CommandLine, tmp_path: Path) -> None:
    open_case(thads, tmp_path)
    pdf, xlsx = tmp_path / "so.pdf", tmp_path / "so.xlsx"
    told = thads("register", "03", *YEAR, "--pdf", pdf, "--xlsx", xlsx).document
    assert told["pages"] == 5
    assert pdf.read_bytes().startswith(b"%PDF")
    assert xlsx.read_bytes().startswith(b"PK")


def test_a_register_is_printed_again_as_it_was_known_then(
    thads: CommandLine, tmp_path: Path
) -> None:
    open_case(thads, tmp_path)
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    (row,) = thads("register", "03", *YEAR, "--pdf", first).document["rows"]
    november = replace(thads, clock=NOVEMBER)
    file = written(tmp_path, opening("12/QĐ-THADS", amount=7_000_000))
    november("act", "correct", row["act_id"], file, "--reason", "Ghi nhầm số tiền")
    told = november("register", "03", *YEAR, "--known-on", "2026-03-10", "--pdf", again).document
    assert (told["known_on"], told["struck"]) == ("2026-03-10", 0)
    assert again.read_bytes() == first.read_bytes()
    assert november("register", "03", *YEAR).document["struck"] == 1


def test_a_register_nothing_is_recorded_for_says_so(thads: CommandLine) -> None:
    told = thads("register", "03/TCD", *YEAR).document
    assert (told["recorded"], told["rows"]) == (False, [])
    people = thads.plain("--data", thads.folder, "register", "16", *YEAR).out
    assert "Chưa có dữ liệu" in people


def test_an_unknown_register_is_refused_with_those_there_are(thads: CommandLine) -> None:
    error = thads("register", "99", *YEAR).error
    assert (error["code"], error["field"]) == ("register_unknown", "name")
    assert "03 (cases-accepted)" in error["message"]


def test_days_in_the_wrong_order_are_refused(thads: CommandLine) -> None:
    error = thads("register", "03", "--from", "2026-02-01", "--to", "2026-01-01").error
    assert error["code"] == "period_reversed"
