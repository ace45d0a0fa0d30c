"""What a question asks, in words."""

from __future__ import annotations

from datetime import date

from tests.histories import Move, opening_of
from tests.ledgers import play, temporary_context
from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.domain.vocabulary import AssetStatus, LineState
from thads_desktop.services.question_words import (
    condition_name,
    conditions_in_words,
    names_of_values,
)

OLD = date(2025, 1, 6)


def test_every_condition_has_a_name() -> None:
    for name in CaseConditions.__struct_fields__:
        assert condition_name(name)
    assert conditions_in_words(
        CaseConditions(
            states=(LineState.ENFORCEABLE,), left_from=5_000, days_unverified=30, decided_from=OLD
        )
    ) == (
        "Trạng thái: Đang thi hành",
        "Quyết định từ ngày 06/01/2025",
        "Còn phải thi hành từ 5.000 đồng",
        "Chưa xác minh lại trong 30 ngày",
    )


def test_conditions_that_are_relative_to_the_day_say_their_days() -> None:
    assert conditions_in_words(
        CaseConditions(
            party_text="Hạ Long",
            days_decided=365,
            days_untouched=90,
            acted=("money_received", "gone"),
            acted_from=OLD,
            assets=(AssetStatus.SOLD,),
            overdue=True,
            due_within_days=7,
        ),
        {"acted": {"money_received": "Thu tiền"}},
    ) == (
        "Tên đương sự có chữ: Hạ Long",
        "Đã ra quyết định ít nhất 365 ngày",
        "Không có hành vi nào trong 90 ngày",
        "Đã có hành vi: Thu tiền; gone",
        "Hành vi từ ngày 06/01/2025",
        "Có tài sản: Đã bán, chưa giao",
        "Có thời hạn đã quá",
        "Có thời hạn đến hạn trong 7 ngày",
    )


def test_only_what_happened_in_a_case_is_offered() -> None:
    with temporary_context() as context:
        assert names_of_values(context)["acted"] == {}
        play(context, [[Move("one", opening_of(100), OLD)]])
        offered = names_of_values(context)
    assert offered["acted"] == {"case_opened": "Ra quyết định thi hành án"}
    assert offered["asset_kinds"]["real_estate"] == "bất động sản"
    assert "exit_ban" not in offered["asset_kinds"]
