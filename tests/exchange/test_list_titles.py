"""What the title of a list says of all its rows: its period, its unit of money."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.lists import (
    GOOD,
    HEADINGS,
    Row,
    changed,
    in_tcvn3,
    read_list,
    read_rows,
    said,
    write_xlsx,
)


@pytest.mark.parametrize(
    ("title", "end", "period"),
    [
        ("(từ 01/10/2018 đến 30/09/2019)", None, "2018-10-01 2019-09-30 title"),
        ("Từ ngày 1/10/2018 đến hết ngày 31/7/2019", None, "2018-10-01 2019-07-31 title"),
        (
            "từ ngày 01 tháng 10 năm 2018 đến ngày 30 tháng 9 năm 2019",
            None,
            "2018-10-01 2019-09-30 title",
        ),
        (in_tcvn3("từ ngày 01/10/2018 đến 30/09/2019"), None, "2018-10-01 2019-09-30 title"),
        ("năm 2012", "2012-12-31", "2012-10-01 2012-12-31 argument"),
        ("năm 2012", "2012-09-30", "2011-10-01 2012-09-30 argument"),
        ("từ 01/01/2019 đến 30/09/2019", "2019-06-30", "2019-01-01 2019-06-30 argument"),
        ("từ 01/07/2019 đến 30/09/2019", "2019-06-30", "2018-10-01 2019-06-30 argument"),
        ("từ 01/01/2019 đến 30/09/2019", "2020-06-30", "2019-10-01 2020-06-30 argument"),
    ],
)
def test_the_period_is_the_titles_or_ends_when_told(
    tmp_path: Path, title: str, end: str | None, period: str
) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", [[title], [], HEADINGS, GOOD])
    found = read_list(path, period_end=date.fromisoformat(end) if end else None).period
    assert found
    assert f"{found.first} {found.last} {found.source}" == period


@pytest.mark.parametrize("title", ["", "năm 2019", "từ 31/9/2018 đến 30/9/2019", "đến 30/9/2019"])
def test_without_a_period_there_is_none(tmp_path: Path, title: str) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", [[title], HEADINGS, GOOD])
    assert read_list(path).period is None


@pytest.mark.parametrize(
    ("rows", "due"),
    [
        ([[*HEADINGS[:4], "Số tiền phải THA (1.000 đồng)", "Đã thu"], GOOD], 1_845_000_000),
        ([["ĐVT: nghìn đồng"], HEADINGS, GOOD], 1_845_000_000),
        ([["Đơn vị tính: triệu đồng"], HEADINGS, changed(due="1,5")], 1_500_000),
        ([["Đơn vị tính: đồng"], HEADINGS, GOOD], 1_845_000),
    ],
)
def test_the_unit_of_money_is_what_the_list_says(tmp_path: Path, rows: list[Row], due: int) -> None:
    found = read_rows(tmp_path, *rows)
    assert found.rows[0].due == due
    assert ("đã nhân lên" in said(found)) == (due != 1_845_000)
