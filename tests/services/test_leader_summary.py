"""The summary for a leader: rates beside their denominators, in points against last year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.leader_summary import (
    leader_summary,
    print_leader_summary,
    summary_document,
)
from thads_desktop.services.statistics import count_period, period_question
from thads_desktop.services.targets import set_target

FIRST, DAY, LAST = date(2025, 10, 1), date(2025, 11, 5), date(2025, 12, 31)


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """Two cases of An, one of them done; one of Bình; a target for cases alone."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", p.OfficeEstablished(name="Phòng 1", code="1"), FIRST)
        for number, officer in ((1, "Bình"), (2, "An"), (3, "An")):
            opening = opening_of(1000, decision_number=f"{number}/QĐ-THADS", officer=officer)
            case_id = open_new_case(made, opening, DAY).case_id
        record_act(made, case_id, p.MoneyReceived(line=1, amount=1000), DAY)
        record_act(made, case_id, p.ObligationCompleted(), DAY)
        set_target(made, TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8000))
        yield made


def test_a_rate_stands_beside_both_its_parts_and_its_target(context: Context) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    rates, flow, officers = leader_summary(context, counted).sheets
    cases, money = ([row[column] for row in rates.rows] for column in (1, 2))
    assert [str(value) for value in cases] == [
        *("1", "3", "33.33", "chưa có số liệu", "–"),
        *("80,00 %", "còn thiếu 46,67 điểm", "41.66"),
    ]
    assert money[5:] == ["chưa giao", "–", None]
    assert [row[0] for row in officers.rows] == ["An", "Bình"]
    assert {str(row[0]).strip(): row[1] for row in flow.rows}["(=) Chuyển kỳ sau"] == 2


def test_the_note_on_rates_stands_under_them_and_charts_say_of_what_they_are(
    context: Context,
) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    said = text_of(summary_document(context, leader_summary(context, counted)))
    parts = ("1. Tỷ lệ", "Tỷ lệ = thi hành xong", "2. Từ số cũ", "4. Tiến độ", "5. Tiến độ")
    assert sorted(parts, key=said.index) == list(parts)
    assert "Tiền (đồng)" not in said[said.index("4. Tiến độ") :]


def test_what_is_ranked_is_told(context: Context, tmp_path: Path) -> None:
    counted = count_period(context, period_question(context, FIRST, LAST))
    summary = leader_summary(context, counted)
    said = text_of(summary_document(context, summary))
    assert "xếp theo số việc phải thi hành, từ cao xuống" in said
    printed = print_leader_summary(context, summary, tmp_path / "summary.pdf")
    assert printed.pages <= 2
