"""Lists found in workbooks, and their columns recognised."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.lists import DATA, GOOD, HEADINGS, in_tcvn3, write_xlsx
from thads_desktop.base.errors import DomainError
from thads_desktop.exchange.column_map import ColumnMap, column_letter
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.headings import Table, recognise
from thads_desktop.exchange.workbook import read_workbook

Rows = Sequence[Sequence[object]]

FULL = read_workbook(DATA / "case-list-2019.xlsx").sheets[0].rows


def table_of(
    folder: Path,
    rows: Rows,
    *,
    merged: Sequence[str] = (),
    columns: ColumnMap | None = None,
    **more_sheets: Rows,
) -> Table:
    path = write_xlsx(folder / "list.xlsx", rows, merged=merged, **more_sheets)
    return recognise(read_workbook(path), columns)


def letters(table: Table) -> dict[str, str]:
    return {field.value: column.letter for field, column in table.columns.items()}


def test_every_column_of_the_standard_list_is_known() -> None:
    table = recognise(read_workbook(DATA / "case-list-2019.xlsx"))
    assert list(table.columns) == list(Field)
    assert [column.heading for column in table.unused] == ["STT"]
    assert table.columns[Field.BASIS].samples == ("Chủ động", "Theo yêu cầu")
    assert {column.recognised_by for column in table.columns.values()} == {"heading"}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(20)))
def test_columns_are_known_in_any_order(tmp_path: Path, order: list[int]) -> None:
    rows: list[list[object]] = [[row[at] for at in order] for row in FULL[3:20]]
    table = table_of(tmp_path, rows)
    named = {column.heading: field for field, column in table.columns.items()}
    standard = dict(zip(FULL[3][1:], Field, strict=True))
    assert named == standard


def test_content_settles_headings_of_two_meanings(tmp_path: Path) -> None:
    headings = ["QĐ số", "ngày", "phải thi hành", "phải thi hành", "loại", "loại"]
    row = ["21/QĐ-THA", "5/3/2019", "1.845.000", "Nguyễn Văn Đức", "Dân sự", "Chủ động"]
    assert letters(table_of(tmp_path, [headings, row, row])) == {
        "decision_number": "A",
        "decided_on": "B",
        "due": "C",
        "debtor": "D",
        "case_kind": "E",
        "basis": "F",
    }


def test_telling_content_is_known_without_its_heading(tmp_path: Path) -> None:
    headings = ["A1", "Ngày QĐ", "Người phải THA", "Số tiền", "A2", "A3"]
    row = ["21/QĐ-THA", "5/3/2019", "Nguyễn Văn Đức", "5.000", "Thi hành xong", "TAND tỉnh"]
    table = table_of(tmp_path, [headings, row])
    known = {Field.DECISION_NUMBER: "A", Field.OUTCOME: "E", Field.COURT: "F"}
    for field, letter in known.items():
        assert table.columns[field].letter == letter
        assert table.columns[field].recognised_by == "content"


TWO_ROWS: Rows = [
    ["DANH SÁCH VIỆC THI HÀNH ÁN"],
    [
        "TT",
        "Bản án",
        "",
        "Quyết định THA",
        "",
        "Người phải THA",
        "",
        "Người được THA",
        "",
        "Số tiền",
    ],
    [
        "",
        "Số",
        "Ngày",
        "Số",
        "Ngày",
        "Họ tên",
        "Địa chỉ",
        "Họ tên",
        "Địa chỉ",
        "Phải thi hành",
        "Đã thi hành",
    ],
    [f"({number})" for number in range(1, 12)],
    [1, "1/DSST", "1/2/2019", "21/QĐ", "5/3/2019", "Trần A", "xã B", "Lê C", "xã D", 5000, 0],
]
TWO_ROWS_MEAN = {
    "judgment_number": "B",
    "judged_on": "C",
    "decision_number": "D",
    "decided_on": "E",
    "debtor": "F",
    "address": "G",
    "creditor": "H",
    "due": "J",
    "paid": "K",
}  # fmt: skip


@pytest.mark.parametrize(
    "merged", [(), ("A1:K1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2")]
)
def test_headings_in_two_rows_are_read_together(tmp_path: Path, merged: tuple[str, ...]) -> None:
    table = table_of(tmp_path, TWO_ROWS, merged=merged)
    assert letters(table) == TWO_ROWS_MEAN
    assert table.headings.rows == range(1, 4)
    assert table.columns[Field.PAID].heading == "Số tiền Đã thi hành"
    assert table.titles == ("DANH SÁCH VIỆC THI HÀNH ÁN",)


@pytest.mark.parametrize("above", ["Quyết định thi hành án", "QĐ", "Thụ lý"])
@pytest.mark.parametrize("merged", [(), ("A1:C1", "D1:D2", "E1:E2")])
def test_the_kind_below_a_decision_is_the_basis_when_it_holds_one(
    tmp_path: Path, merged: tuple[str, ...], above: str
) -> None:
    rows: Rows = [
        [above, "", "", "Người phải THA", "Số tiền"],
        ["Số", "Ngày", "Loại", "", ""],
        ["21/QĐ", "5/3/2019", "Chủ động", "Trần A", 5000],
        ["22/QĐ", "6/3/2019", "Theo yêu cầu", "Lê B", 6000],
    ]
    assert letters(table_of(tmp_path, rows, merged=merged))["basis"] == "C"


def test_the_kind_below_a_decision_is_the_kind_of_case_when_it_holds_one(tmp_path: Path) -> None:
    rows: Rows = [
        ["Quyết định thi hành án", "", "", "Người phải THA", "Số tiền"],
        ["Số", "Ngày", "Loại", "", ""],
        ["21/QĐ", "5/3/2019", "Dân sự", "Trần A", 5000],
    ]
    found = letters(table_of(tmp_path, rows, merged=("A1:C1", "D1:D2", "E1:E2")))
    assert found["case_kind"] == "C"
    assert "basis" not in found


def test_a_surname_that_sounds_like_a_court_is_a_person(tmp_path: Path) -> None:
    headings = ["Số QĐ THA", "Ngày QĐ", "Đương sự", "Số tiền"]
    table = table_of(tmp_path, [headings, ["21/QĐ", "5/3/2019", "Tạ Văn Toàn", 5000]])
    assert letters(table)["debtor"] == "C"


def test_the_address_beside_the_debtor_is_the_debtors(tmp_path: Path) -> None:
    headings = [*HEADINGS[:3], "Người được THA", "Địa chỉ", "Người phải THA", "Địa chỉ", "Số tiền"]
    row = [*GOOD[:3], "Lê C", "xã D", "Trần A", "xã B", 5000]
    assert letters(table_of(tmp_path, [headings, row]))["address"] == "G"


def test_a_number_and_its_date_may_share_a_column(tmp_path: Path) -> None:
    headings = ["Số, ngày QĐ THA", "Người phải THA", "Số tiền"]
    row = ["21/QĐ-CCTHADS ngày 05/3/2019", "Trần A", 5000]
    found = letters(table_of(tmp_path, [headings, row]))
    assert (found["decision_number"], found["decided_on"]) == ("A", "A")


def test_headings_in_an_old_font_are_known_over_new_text(tmp_path: Path) -> None:
    table = table_of(tmp_path, [[in_tcvn3(text) for text in HEADINGS], GOOD])
    assert [column.heading.lower() for column in table.columns.values()] == [
        heading.lower() for heading in HEADINGS
    ]


def test_the_sheet_that_holds_a_list_is_taken(tmp_path: Path) -> None:
    notes: Rows = [["Hướng dẫn"], ["Người phải thi hành án ghi đủ họ tên"]]
    table = table_of(tmp_path, notes, List=[HEADINGS, GOOD], Other=[HEADINGS, GOOD, GOOD])
    assert table.sheet == "Other"
    assert table.other_lists == ("List",)


def test_a_person_may_say_which_column_is_which(tmp_path: Path) -> None:
    rows: Rows = [["a", "b", "c", "d", "e"], ["21", "5/3/2019", "Trần A", 1, 2]]
    columns = {
        "decision_number": "A",
        "decided_on": "b",
        "debtor": " C ",
        "due": "e",
        "basis": None,
    }
    table = table_of(tmp_path, rows, columns=columns)
    assert letters(table) == {"decision_number": "A", "decided_on": "B", "debtor": "C", "due": "E"}
    assert {column.recognised_by for column in table.columns.values()} == {"map"}


def test_a_map_overrules_the_headings(tmp_path: Path) -> None:
    columns = {"due": "Đã thu", "paid": None}
    table = table_of(tmp_path, [HEADINGS, GOOD], columns=columns)
    assert table.columns[Field.DUE].letter == "F"
    assert Field.PAID not in table.columns
    assert [column.heading for column in table.unused] == ["Số tiền phải THA"]


@pytest.mark.parametrize("columns", [{"debtor": "ZZ"}, {"debtor": "Không có"}, {"debt": "A"}])
def test_a_map_that_names_what_is_not_there_is_refused(
    tmp_path: Path, columns: dict[str, str]
) -> None:
    with pytest.raises(DomainError) as caught:
        table_of(tmp_path, [HEADINGS, GOOD], columns=columns)
    assert caught.value.code == "columns_wrong"
    assert caught.value.field in columns


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_lettered_as_in_excel(index: int, letter: str) -> None:
    assert column_letter(index) == letter
