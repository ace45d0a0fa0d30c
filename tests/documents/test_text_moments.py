"""Hours and years of an appointment as somebody types them."""

from __future__ import annotations

import pytest

from thads_desktop.documents.text_moments import impossible_hour, short_year


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("8 giờ 00 ngày 05/12/2026", ""),
        ("13h30 ngày 05/12/2026", ""),
        ("08:30, ngày 05 tháng 12 năm 2026", ""),
        ("25 giờ 70", "25 giờ 70"),
        ("8 giờ 60 ngày 05/12/2026", "8 giờ 60"),
        ("24h00", "24h00"),
    ],
)
def test_an_hour_is_one_that_clocks_show(text: str, hour: str) -> None:
    assert impossible_hour(text) == hour


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 giờ 00 ngày 05/12/2026", ""),
        ("ngày 05 tháng 12 năm 2026", ""),
        ("8 giờ ngày 05/12/26", "05/12/26"),
        ("ngày 05-12-26", "05-12-26"),
        ("ngày 05 tháng 12 năm 26", "ngày 05 tháng 12 năm 26"),
    ],
)
def test_a_year_is_written_in_full(text: str, day: str) -> None:
    assert short_year(text) == day
