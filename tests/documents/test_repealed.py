"""Law that has lapsed may be told as history, not rested on."""

from __future__ import annotations

from datetime import date

import pytest

from thads_desktop.documents.repealed import cited_too_late

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Luật Thi hành án dân sự năm 2008.",
        "Theo Luật số 26/2008/QH12 ngày 14 tháng 11 năm 2008 thì phải nộp.",
        "Trước đây đã nộp. Nay áp dụng Nghị định số 62/2015/NĐ-CP.",
        "Ngày 20/11/2026 căn cứ Nghị định 33/2020/NĐ-CP đã hoãn.",
    ],
)
def test_lapsed_law_is_not_rested_on(text: str) -> None:
    assert len(cited_too_late(text, TODAY)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Trước đây áp dụng Nghị định số 62/2015/NĐ-CP đã hết hiệu lực.",
        "Luật Thi hành án dân sự năm 2008 nay hết hiệu lực.",
        "Quyết định số 9 ngày 12/3/2026 căn cứ Luật số 26/2008/QH12 vẫn có giá trị.",
    ],
)
def test_history_is_told_freely(text: str) -> None:
    assert cited_too_late(text, TODAY) == []
