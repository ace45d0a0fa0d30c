"""What a good row of a list gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.lists import GOOD, HEADINGS, changed, codes, in_tcvn3, read_rows, said
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.exchange.case_words import Outcome


def test_a_good_row_gives_its_values(tmp_path: Path) -> None:
    row = read_rows(tmp_path, HEADINGS, GOOD).rows[0]
    assert (row.row, row.decision_number, row.decision_seq) == (2, "21/QĐ-CCTHADS", 21)
    assert (row.decision_symbol, row.decided_on) == ("QĐ-CCTHADS", date(2019, 3, 5))
    assert (row.basis, row.debtor) == (Basis.EX_OFFICIO, "Nguyễn Văn Đức")
    assert (row.due, row.paid, row.outcome) == (1_845_000, 0, Outcome.RUNNING)
    assert row.values == GOOD


@pytest.mark.parametrize(
    ("written", "number", "seq"),
    [
        (21, "21", 21),
        ("Số: 21/QĐ-CCTHADS", "21/QĐ-CCTHADS", 21),
        (" 21 / QĐ - CCTHADS ", "21/QĐ-CCTHADS", 21),
        ("QĐ số 0021/2019/QĐ-CCTHADS", "0021/2019/QĐ-CCTHADS", 21),
        ("21/QÐ-CCTHADS", "21/QĐ-CCTHADS", 21),
    ],
)
def test_a_decision_number_is_tidied(
    tmp_path: Path, written: object, number: str, seq: int
) -> None:
    row = read_rows(tmp_path, HEADINGS, changed(number=written)).rows[0]
    assert (row.decision_number, row.decision_seq) == (number, seq)


def test_without_the_basis_the_creditor_tells_it(tmp_path: Path) -> None:
    headings = [*HEADINGS[:2], "Người được THA", *HEADINGS[3:]]
    creditors = {"Ngân sách nhà nước": Basis.EX_OFFICIO, "": Basis.EX_OFFICIO}
    creditors |= {"Nguyễn Văn B": Basis.ON_REQUEST}
    rows = [changed(number=at, basis=name) for at, name in enumerate(creditors, start=1)]
    found = read_rows(tmp_path, headings, *rows)
    assert [row.basis for row in found.rows] == list(creditors.values())
    assert "Không có cột loại quyết định" in said(found)


def test_identity_and_birth_year_are_read_from_numbers_and_dates(tmp_path: Path) -> None:
    headings = [*HEADINGS, "Số CCCD", "Ngày sinh"]
    rows = [[*GOOD, 62186004427, date(1986, 3, 5)], [*changed(number=2), "062 186 004 427", 1986]]
    found = read_rows(tmp_path, headings, *rows)
    assert {row.identity_number for row in found.rows} == {"062186004427"}
    assert {row.birth_year for row in found.rows} == {1986}


def test_a_company_is_known_by_its_tax_number(tmp_path: Path) -> None:
    row = [*changed(debtor="Công ty TNHH An Bình"), "6100123456"]
    found = read_rows(tmp_path, [*HEADINGS, "Mã số thuế"], row)
    assert found.rows[0].identity_number == "6100123456"
    assert not [warning for warning in found.warnings if warning.row]


@pytest.mark.parametrize(
    ("debtor", "number"),
    [
        ("Nguyễn Quý Long", "123456789"),
        ("Quý Thị Lan", "123456789"),
        ("Quyền Văn Chi Nhánh", "123456789"),
        ("Quỹ tín dụng nhân dân Tân Bình", "0123456789"),
        ("CÔNG TY TNHH An Bình", "0123456789"),
        ("Ngân hàng Nông nghiệp", "0123456789"),
        ("HTX Tân Lập", "0123456789"),
    ],
)
def test_only_a_name_that_begins_as_a_company_has_a_tax_number(
    tmp_path: Path, debtor: str, number: str
) -> None:
    row = [*changed(debtor=debtor), 123456789]
    found = read_rows(tmp_path, [*HEADINGS, "Số định danh"], row)
    assert found.rows[0].identity_number == number


def test_the_digest_is_of_the_meaning(tmp_path: Path) -> None:
    def digest(*row: object) -> str:
        return read_rows(tmp_path, HEADINGS, row).rows[0].digest

    base = digest(*GOOD)
    same = (in_tcvn3("21/QĐ-CCTHADS"), date(2019, 3, 5), "CĐ", in_tcvn3(GOOD[3]), 1_845_000, "")
    assert digest(*same) == base
    assert digest(*changed(paid=1)) != base
    assert digest(*changed(debtor="Nguyễn Văn Đúc")) != base


def test_the_number_and_its_date_may_stand_in_one_cell(tmp_path: Path) -> None:
    headings = ["Số, ngày QĐ THA", "Người phải THA", "Số tiền"]
    cells = ["21/QĐ-CCTHADS ngày 05/3/2019", "22/QĐ-CCTHADS", "23/QĐ-CCTHADS, 31/9/2018"]
    found = read_rows(tmp_path, headings, *([cell, "Trần A", 5] for cell in cells))
    assert (found.rows[0].decision_number, found.rows[0].decided_on) == (
        "21/QĐ-CCTHADS",
        date(2019, 3, 5),
    )
    assert codes(found) == ["decision_date_missing", "no_such_date"]
