"""`thads import cases`."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.command import LISTS, CommandLine, everything_recorded
from tests.exchange.lists import GOOD, HEADINGS, PLANTED_FAULTS, write_xlsx

LEGACY = LISTS / "case-list-legacy-tcvn3.xlsx"


def legacy(thads: CommandLine, *words: object) -> dict[str, object]:
    reply = thads("import", "cases", LEGACY, "--period-end", "2012-09-30", *words)
    return reply.document


def test_each_refused_row_of_the_legacy_list_has_its_own_reason(thads: CommandLine) -> None:
    expected = json.loads(LISTS.joinpath("case-list-legacy-tcvn3.expected.json").read_bytes())
    imported = thads("import", "cases", LEGACY, "--period-end", "2012-09-30").document
    counts = {key: imported[key] for key in ("read", "accepted", "refused")}
    assert counts == {"read": 120, "accepted": 108, "refused": 12}
    found = {one["row"]: one["code"] for one in imported["reasons"]}
    assert found == {one["row"]: PLANTED_FAULTS[one["fault"]] for one in expected["planted"]}
    assert all(one["message"] and one["field"] for one in imported["reasons"])
    assert thads("cases").document["total"] == 108


def test_legacy_letters_come_in_as_unicode(thads: CommandLine) -> None:
    legacy(thads)
    found = thads("cases", "--search", "tran dinh cuong").document["cases"]
    assert {case["debtor"] for case in found} == {"Trần Đình Cường"}
    assert found[0]["decision_no"].endswith("/QĐ-CCTHA")


def test_the_columns_found_are_shown_with_samples(thads: CommandLine) -> None:
    columns = thads("import", "cases", LEGACY, "--trial", "--period-end", "2012-09-30").document[
        "columns"
    ]
    assert columns["decision_number"]["column"] == "D"
    assert columns["due"]["heading"] == "số tiền"
    assert "20.300.000" in columns["due"]["samples"]


def test_a_trial_changes_nothing_and_says_what_an_import_would_do(thads: CommandLine) -> None:
    before = everything_recorded(thads.folder)
    trial = legacy(thads, "--trial")
    assert trial["trial"] is True
    assert everything_recorded(thads.folder) == before
    real = legacy(thads)
    for key in ("read", "accepted", "refused", "reasons", "columns"):
        assert real[key] == trial[key]


def test_the_same_file_twice_adds_nothing_and_says_so(thads: CommandLine) -> None:
    legacy(thads)
    before = everything_recorded(thads.folder)
    again = legacy(thads)
    assert (again["accepted"], again["known"], again["refused"]) == (0, 108, 12)
    assert everything_recorded(thads.folder) == before
    words = ("import", "cases", LEGACY, "--period-end", "2012-09-30", "--data", thads.folder)
    assert "đã được nhập trước đó; không thêm gì" in thads.plain(*words).out


def test_refused_rows_come_back_as_a_workbook_that_can_be_mended(
    thads: CommandLine, tmp_path: Path
) -> None:
    refused = tmp_path / "refused.xlsx"
    imported = legacy(thads, "--refused", refused)
    sheet = openpyxl.load_workbook(refused).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    reasons = [row[-1] for row in rows if row[-1]]
    assert reasons[0] == "Lý do từ chối"
    assert isinstance(imported["reasons"], list)
    assert reasons[1:] == [one["message"] for one in imported["reasons"]]
    again = thads("import", "cases", refused, "--period-end", "2012-09-30", "--trial").document
    assert (again["read"], again["accepted"]) == (12, 0)


def test_the_period_is_asked_for_when_neither_title_nor_option_names_it(
    thads: CommandLine,
) -> None:
    error = thads("import", "cases", LEGACY).error
    assert (error["code"], error["field"]) == ("period_missing", "period_end")
    assert thads("cases").document["total"] == 0


def test_a_column_map_says_which_column_is_which(thads: CommandLine, tmp_path: Path) -> None:
    columns = tmp_path / "columns.json"
    columns.write_text(
        json.dumps({"creditor": None, "debtor": "G", "due": "Số tiền", "officer": "H"}),
        encoding="utf-8-sig",  # as Notepad saves it
    )
    trial = legacy(thads, "--trial", "--columns", columns)
    found = trial["columns"]
    assert isinstance(found, dict)
    assert (found["debtor"]["column"], found["due"]["column"]) == ("G", "J")
    assert found["officer"]["heading"] == "địa chỉ"
    assert "creditor" not in found


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"debtor": "ZZ"}', "columns_wrong"),
        ('{"no_such_field": "A"}', "columns_wrong"),
        ('{"debtor": 7}', "columns_wrong"),
        ("[1]", "file_wrong"),
        ("{", "file_wrong"),
        ("[" * 50_000, "file_wrong"),
    ],
)
def test_a_wrong_column_map_is_refused(
    thads: CommandLine, tmp_path: Path, content: str, code: str
) -> None:
    columns = tmp_path / "columns.json"
    columns.write_text(content, encoding="utf-8")
    words = ("import", "cases", LEGACY, "--period-end", "2012-09-30", "--columns", columns)
    assert thads(*words).error["code"] == code
    assert thads("cases").document["total"] == 0


def test_a_map_that_is_not_there_is_refused(thads: CommandLine, tmp_path: Path) -> None:
    words = ("import", "cases", LEGACY, "--columns", tmp_path / "none.json")
    error = thads(*words).error
    assert (error["code"], error["field"]) == ("file_missing", "columns")


def test_a_standing_from_before_the_period_keeps_the_day_of_its_decision(
    thads: CommandLine, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(
        [
            *("Số quyết định thi hành án", "Ngày quyết định thi hành án", "Người phải thi hành án"),
            *("Số tiền phải thi hành", "Kết quả", "Ngày kết quả"),
        ]
    )
    sheet.append(
        ["9/QĐ-THADS", "04/03/2024", "Nguyễn Văn Đạt", 5000, "Chưa có điều kiện", "05/05/2025"]
    )
    book.save(tmp_path / "list.xlsx")
    imported = thads("import", "cases", tmp_path / "list.xlsx", "--period-end", "2026-09-30")
    assert imported.document["accepted"] == 1
    case = thads("case", "show", "9/QĐ-THADS").document
    assert "05/05/2025" in json.dumps(case, ensure_ascii=False)


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ("Trả đơn yêu cầu thi hành án", "request_returned"),
        ("Miễn thi hành án", "enforcement_terminated"),
    ],
)
def test_a_case_that_ended_so_under_the_old_law_comes_in_ended(
    thads: CommandLine, tmp_path: Path, result: str, kind: str
) -> None:
    headings = (*HEADINGS, "Kết quả", "Ngày kết quả")
    row = ("21/QĐ-CCTHADS", "5/3/2012", "Theo yêu cầu", "Nguyễn Văn Đức", "1.845.000", "0")
    listed = write_xlsx(tmp_path / "list.xlsx", [headings, (*row, result, "6/6/2012")])
    imported = thads("import", "cases", listed, "--period-end", "2012-09-30").document
    assert imported["accepted"] == 1
    case = thads("case", "show", "21/QĐ-CCTHADS").document
    (ending,) = [act for act in case["acts"] if act["kind"] == kind]
    assert ending["happened_on"] == "2012-06-06"
    period = ("--from", "2011-10-01", "--to", "2012-09-30")
    told = thads("statistics", *period).document["cases"]
    assert (told["accepted"], told["carried_over"]) == (1, 0)


def test_a_result_nobody_knows_is_refused_with_those_that_are(
    thads: CommandLine, tmp_path: Path
) -> None:
    rows = [(*HEADINGS, "Kết quả"), (*GOOD, "Miễn, giảm")]
    listed = write_xlsx(tmp_path / "list.xlsx", rows)
    imported = thads("import", "cases", listed, "--period-end", "2019-09-30").document
    (reason,) = imported["reasons"]
    assert reason["code"] == "kind_unknown"
    assert "Trả đơn" in reason["message"]
    assert "Miễn thi hành án" in reason["message"]
