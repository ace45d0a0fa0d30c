"""Workbooks read whole, or refused in plain words."""

from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from tests.exchange.lists import DATA, write_xlsx
from thads_desktop.base.errors import KnownIoError
from thads_desktop.exchange.workbook import read_workbook

OLD_FONTS = DATA / "old-fonts-merged-headings.xls"


def refusal(path: Path) -> KnownIoError:
    with pytest.raises(KnownIoError) as caught:
        read_workbook(path)
    return caught.value


def changed_zip(source: Path, target: Path, **parts: bytes) -> Path:
    """A copy of a zipped workbook with other parts: `sheet1=b"<…>"`."""
    with ZipFile(source) as old, ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(Path(name).stem, old.read(name)))
    return target


def test_cells_come_as_text_numbers_and_dates(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [["x", 5, date(2019, 3, 5)], [], ["", True]])
    book = read_workbook(path)
    assert book.sheets[0].rows == (("x", 5, date(2019, 3, 5)), ("", "", ""), ("", True, ""))


def test_formulas_count_with_their_saved_values(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_formula("A1", "=SUM(1,2)", value=3)
        sheet.write_formula("B1", '="ab"', value="ab")
        sheet.write_formula("C1", "=1/0", value="#DIV/0!")
    assert read_workbook(path).sheets[0].rows[0][:2] == (3, "ab")


@pytest.mark.parametrize("name", ["old-fonts-merged-headings.xls", "old-fonts-merged-headings.ods"])
def test_older_and_open_formats_are_read(name: str) -> None:
    book = read_workbook(DATA / name)
    assert [sheet.name for sheet in book.sheets] == ["Bia", "Danh sach"]


def test_a_wrong_name_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(OLD_FONTS.read_bytes())
    assert len(read_workbook(path).sheets) == 2


def test_merged_ranges_and_hidden_sheets_are_known(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("seen").merge_range("A1:C2", "x")
        hidden = book.add_worksheet("unseen")
        hidden.write("A1", "y")
        hidden.hide()
    seen, unseen = read_workbook(path).sheets
    assert seen.merged == (((0, 0), (1, 2)),)
    assert (seen.is_hidden, unseen.is_hidden) == (False, True)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    error = refusal(tmp_path / "none.xlsx")
    assert error.code == "workbook_not_found"
    assert "none.xlsx" in error.message


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path).code in {"workbook_unreadable", "workbook_locked"}


def test_a_file_held_by_another_program_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "sharing violation")  # what Windows says while Excel has it

    path = write_xlsx(tmp_path / "a.xlsx", [["x"]])
    monkeypatch.setattr(Path, "open", held)
    error = refusal(path)
    assert error.code == "workbook_locked"
    assert "đóng" in error.message


@pytest.mark.parametrize("name", ["locked.xlsx", "locked.xls", "locked.ods"])
def test_a_password_is_recognised(name: str) -> None:
    error = refusal(DATA / "locked" / name)
    assert error.code == "workbook_password"
    assert "mật khẩu" in error.message


@pytest.mark.parametrize(
    "content",
    [b"a,b,c\n1,2,3\n", b"<html><table></table></html>", b"%PDF-1.7", b"~$\x05admin", b"PK"],
)
def test_other_files_under_that_name_are_no_workbook(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refusal(path).code == "workbook_not_a_workbook"


def test_a_zipped_paper_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "paper.xlsx"
    with ZipFile(path, "w") as paper:
        paper.writestr("word/document.xml", "<w/>")
    assert refusal(path).code == "workbook_not_a_workbook"


def test_an_empty_file_and_an_empty_workbook_say_so(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.xlsx"
    nothing.write_bytes(b"")
    blank = write_xlsx(tmp_path / "blank.xlsx", [])
    assert {refusal(nothing).code, refusal(blank).code} == {"workbook_empty"}


@pytest.mark.parametrize("source", [DATA / "case-list-legacy-tcvn3.xlsx", OLD_FONTS])
def test_a_file_cut_short_is_broken(tmp_path: Path, source: Path) -> None:
    content = source.read_bytes()
    path = tmp_path / source.name
    for part in (0.3, 0.6, 0.9):
        path.write_bytes(content[: int(len(content) * part)])
        assert refusal(path).code == "workbook_broken"


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("name", ["case-list-legacy-tcvn3.xlsx", OLD_FONTS.name])
def test_a_damaged_file_is_read_or_refused(tmp_path: Path, name: str, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - no secret
    content = bytearray((DATA / name).read_bytes())
    for _turn in range(12):
        content[dice.randrange(len(content))] = dice.choice([0, 255, dice.randrange(256)])
    path = tmp_path / name
    path.write_bytes(content)
    with suppress(KnownIoError):
        assert read_workbook(path).sheets


def test_a_swollen_xls_does_not_take_all_memory(tmp_path: Path) -> None:
    content = bytearray(OLD_FONTS.read_bytes())
    extent = content.rindex(b"\x00\x02\x0e\x00")  # DIMENSIONS of the last sheet
    content[extent + 4 : extent + 8] = b"\xff\xff\xff\xff"
    path = tmp_path / "swollen.xls"
    path.write_bytes(content)
    assert refusal(path).code == "workbook_broken"


def test_a_value_in_the_last_cell_of_the_sheet_is_too_far(tmp_path: Path) -> None:
    source = write_xlsx(tmp_path / "a.xlsx", [["x"]])
    cells = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1048576"><c r="%s"><v>1</v></c></row></sheetData></worksheet>'
    )
    for cell in (b"XFD1048576", b"A1048576", b"XFD1"):
        path = changed_zip(source, tmp_path / "far.xlsx", sheet1=cells % cell)
        assert refusal(path).code == "workbook_too_large"


@pytest.mark.parametrize("place", ["xl/worksheets/sheet1.xml", "xl/other/s.xml", "xl/s.jpg"])
def test_a_far_cell_is_found_in_any_part_and_any_quotes(tmp_path: Path, place: str) -> None:
    path = tmp_path / "far.xlsx"
    source = write_xlsx(tmp_path / "a.xlsx", [["x"]])
    far = (
        b"<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
        b"<row r='1000000'><c r='XFD1000000'><v>1</v></c></row></sheetData></worksheet>"
    )
    with ZipFile(source) as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(b"worksheets/sheet1.xml", place[3:].encode())
            if name == "xl/worksheets/sheet1.xml":
                new.writestr(place, far)
            else:
                new.writestr(name, part)
    assert refusal(path).code == "workbook_too_large"


def test_a_binary_workbook_is_to_be_saved_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsb"
    with ZipFile(path, "w") as book:
        book.writestr("xl/workbook.bin", b"")
    error = refusal(path)
    assert error.code == "workbook_not_a_workbook"
    assert "lưu lại thành tệp .xlsx" in error.message


def test_a_styled_empty_cell_may_stand_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write("A1", "x")
        sheet.write_blank("XFD1048576", None, book.add_format({"bold": True}))
    assert read_workbook(path).sheets[0].rows == (("x",),)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    source = write_xlsx(tmp_path / "a.xlsx", [["x"]])
    path = tmp_path / "bomb.xlsx"
    with ZipFile(source) as old, ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        for number in range(3):
            new.writestr(f"xl/media/{number}.bin", bytes(90 * 2**20))
    assert refusal(path).code == "workbook_too_large"


def test_a_part_larger_than_it_declares_is_broken(tmp_path: Path) -> None:
    buffer = io.BytesIO((DATA / "case-list-legacy-tcvn3.xlsx").read_bytes())
    with ZipFile(buffer) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    content = buffer.getvalue().replace(size.to_bytes(4, "little"), (99).to_bytes(4, "little"))
    path = tmp_path / "liar.xlsx"
    path.write_bytes(content)
    assert refusal(path).code == "workbook_broken"


def test_a_file_beyond_all_lists_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as file:
        file.truncate(65 * 2**20)
    assert refusal(path).code == "workbook_too_large"
