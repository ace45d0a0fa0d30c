"""Days that no calendar has, however they are written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thads_desktop.documents.text_days import impossible_days, said_day


@pytest.mark.parametrize(
    "text",
    [
        "Có mặt ngày 31/02/2027.",
        "Ngày 30/02 phải có mặt.",
        "Ngày 31-11-2026 phải có mặt.",
        "Hẹn 31.11.2026.",
        "ngày 31/11/26",
        "ngày 30 tháng 2 năm 2027",
        "ngày 31 tháng 4",
    ],
)
def test_an_impossible_day_is_told_once(text: str) -> None:
    assert len(list(impossible_days(text))) == 1


@pytest.mark.parametrize(
    "text",
    ["Ngày 29/02 có mặt.", "thửa 30/2, nhà số 45/13", "hợp đồng 45/13/2026/HĐ", "số 0123-45-6789"],
)
def test_other_figures_are_no_days(text: str) -> None:
    assert list(impossible_days(text)) == []


@settings(deadline=None)
@given(st.integers(0, 40_000))
def test_no_real_day_is_impossible(days: int) -> None:
    day = date(1950, 1, 1) + timedelta(days=days)
    for form in ("{:%d/%m/%Y}", "ngày {:%d-%m-%Y}", "{:%d.%m.%Y}", "ngày {:%d/%m}"):
        assert list(impossible_days(form.format(day))) == []
    assert said_day(f"ngày {day:%d/%m/%Y}") == day
