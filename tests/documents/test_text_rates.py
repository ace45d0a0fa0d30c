"""Interest at another rate than the record's and the law's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.known_record import FACTS, said


@pytest.mark.parametrize(
    ("text", "told"),
    [("Lãi suất chậm thi hành án là 30%/năm.", "30%"), ("lãi suất 2,5%/tháng", "30%")],
)
def test_another_rate_is_a_note(text: str, told: str) -> None:
    assert [one[:15] for one in said(text)] == [f"? Lãi suất {told} "]


def test_it_is_sure_when_the_record_gives_the_rate_of_every_line() -> None:
    told = replace(FACTS, rates_are_told=True)
    assert said("lãi suất 12%/năm", told)[0].startswith("✗")


@pytest.mark.parametrize(
    "text",
    [
        "Lãi suất 10%/năm.",
        "bằng 150% lãi suất trong hạn",
        "lãi bằng 50% mức lãi suất giới hạn",
        "Đã trả 30% số tiền gốc.",
    ],
)
def test_the_law_s_rate_and_other_percents_are_left_alone(text: str) -> None:
    assert said(text) == []
