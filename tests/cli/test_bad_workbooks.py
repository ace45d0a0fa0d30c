"""Workbooks that cannot be imported: a sentence, exit 1, and nothing in the record."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import xlsxwriter

from tests.cli.command import (
    LISTS,
    CommandLine,
    everything_recorded,
    files_of,
    full_disk,
    run_process,
    without_powers,
)

GOOD = LISTS / "case-list-legacy-tcvn3.xlsx"
PERIOD = ("--period-end", "2012-09-30")
HEADINGS = ("Số QĐ thi hành án", "Ngày QĐ thi hành án", "Người phải thi hành án", "Số tiền")


def cut_short(path: Path) -> None:
    path.write_bytes(GOOD.read_bytes()[: GOOD.stat().st_size // 2])


def without_its_sheets(path: Path) -> None:
    with zipfile.ZipFile(GOOD) as whole, zipfile.ZipFile(path, "w") as part:
        for name in whole.namelist():
            if "worksheets" not in name:
                part.writestr(name, whole.read(name))


def with_a_torn_sheet(path: Path) -> None:
    with zipfile.ZipFile(GOOD) as whole, zipfile.ZipFile(path, "w") as torn:
        for name in whole.namelist():
            content = whole.read(name)
            torn.writestr(name, content[:900] if "worksheets" in name else content)


def a_zip_of_papers(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")


def no_rows(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet()


def other_columns(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Danh sách cán bộ từ 01/10/2018 đến 30/09/2019")
        for index in range(1, 5):
            sheet.write_row(index, 0, ["Họ tên", "Chức vụ", "Điện thoại"])


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut short": (cut_short, "workbook_broken"),
    "without its sheets": (without_its_sheets, "workbook_broken"),
    "with a torn sheet": (with_a_torn_sheet, "workbook_broken"),
    "a zip of papers": (a_zip_of_papers, "workbook_not_a_workbook"),
    "of zeros": (lambda path: path.write_bytes(bytes(9000)), "workbook_not_a_workbook"),
    "a PDF": (lambda path: path.write_bytes(b"%PDF-1.7\n%%EOF\n"), "workbook_not_a_workbook"),
    "a text": (lambda path: path.write_text("Số;Ngày;Tiền\n"), "workbook_not_a_workbook"),
    "empty": (lambda path: path.write_bytes(b""), "workbook_empty"),
    "without rows": (no_rows, "workbook_empty"),
    "of other columns": (other_columns, "columns_missing"),
    "a folder": (Path.mkdir, "workbook_unreadable"),
    "not there": (lambda _path: None, "workbook_not_found"),
    "with a password": (
        lambda path: path.write_bytes(LISTS.joinpath("locked/locked.xlsx").read_bytes()),
        "workbook_password",
    ),
    "of 1997 with a password": (
        lambda path: path.write_bytes(LISTS.joinpath("locked/locked.xls").read_bytes()),
        "workbook_password",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_workbook_is_refused_and_nothing_is_recorded(
    thads: CommandLine, tmp_path: Path, kind: str
) -> None:
    make, code = BAD[kind]
    path = tmp_path / "danh sách việc.xlsx"
    make(path)
    before, files = everything_recorded(thads.folder), files_of(tmp_path)
    for words in (("--trial",), ()):
        error = thads("import", "cases", path, *PERIOD, *words).error
        assert error["code"] == code
        assert code == "columns_missing" or path.name in error["message"]
        assert error["message"].endswith(".") or code == "columns_missing"
    assert everything_recorded(thads.folder) == before
    assert files_of(tmp_path) == files


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_workbook_is_taken_whole_or_not_at_all(
    thads: CommandLine, tmp_path: Path, seed: int
) -> None:
    rng = Random(seed)  # noqa: S311 - where the damage lies is no secret
    content = bytearray(GOOD.read_bytes())
    for _turn in range(rng.choice([1, 8, 64])):
        content[rng.randrange(len(content))] = rng.randrange(256)
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(content)
    before = everything_recorded(thads.folder)
    reply = thads("import", "cases", path, *PERIOD)
    if reply.code:
        assert reply.error["code"]
        assert everything_recorded(thads.folder) == before
    else:
        assert thads("cases").document["total"] == reply.document["accepted"]


def test_a_workbook_one_may_not_read_is_refused(thads: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(GOOD.read_bytes())
    path.chmod(0)
    words = ("import", "cases", path, *PERIOD)
    error = run_process(thads.folder, *words, program=without_powers()).error
    assert error["code"] == "workbook_locked"
    assert thads("cases").document["total"] == 0


def test_words_of_any_length_come_in(thads: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    longest = "trả nợ " * 4680  # 32.760 letters; a cell holds 32.767
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Danh sách việc từ 01/10/2018 đến 30/09/2019")
        sheet.write_row(1, 0, [*HEADINGS, "Khoản phải thi hành", "Ghi chú", "Địa chỉ"])
        sheet.write_row(2, 0, ["1/QĐ", "05/11/2018", longest, 1_000, longest, longest, longest])
        sheet.write_row(3, 0, ["2/QĐ", "05/11/2018", "Rơ Châm\x07 H'Yơn\x00", 1_000, "x", "", ""])
    assert thads("import", "cases", path).document["accepted"] == 2
    assert thads("cases").document["total"] == 2
    assert thads("case", "show", "1/QĐ").document["obligations"][0]["what"] == longest.strip()
    assert thads("print", "case-summary", "--case", "2/QĐ").document["pages"] == 1


FULL = 120_000  # bytes: an empty office fits, 108 more cases do not


def test_an_import_onto_a_full_disk_leaves_nothing_behind(
    thads: CommandLine, tmp_path: Path
) -> None:
    before, files = everything_recorded(thads.folder), files_of(tmp_path)
    words = ("import", "cases", GOOD, *PERIOD)
    error = run_process(thads.folder, *words, program=full_disk(FULL)).error
    assert error["code"] == "disk_full"
    assert "giải phóng chỗ trống" in error["message"]
    assert everything_recorded(thads.folder) == before
    assert thads("verify").document["ok"]
    assert files_of(tmp_path) == files
    assert thads(*words).document["accepted"] == 108


@pytest.mark.parametrize("place", ["no/such/folder/refused.xlsx", ".", "/", "/proc/refused.xlsx"])
def test_an_import_whose_refused_rows_cannot_be_written_records_nothing(
    thads: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before, files = everything_recorded(thads.folder), files_of(tmp_path)
    error = thads("import", "cases", GOOD, *PERIOD, "--refused", place).error
    assert error["code"] == "write_failed"
    assert everything_recorded(thads.folder) == before
    assert files_of(tmp_path) == files


def test_a_refused_rows_file_that_stood_there_survives_a_full_disk(
    thads: CommandLine, tmp_path: Path
) -> None:
    refused = tmp_path / "refused.xlsx"
    refused.write_bytes(b"earlier")
    words = ("import", "cases", GOOD, *PERIOD, "--trial", "--refused", refused)
    error = run_process(thads.folder, *words, program=full_disk(4096)).error
    assert error["code"] in {"write_failed", "disk_full"}
    assert refused.read_bytes() == b"earlier"
    assert not list(tmp_path.glob("*.part"))
