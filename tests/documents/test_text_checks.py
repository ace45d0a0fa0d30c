"""Marks left over and values left open; remarks of the writer are neither."""

from __future__ import annotations

import pytest

from thads_desktop.documents.text_checks import left_over, values_left_open


@pytest.mark.parametrize(
    "text",
    ["{{ ten }}", "Ông [họ tên]", "[ ]", "[…]", "[ghi vào đây]", "<địa chỉ>", "XXXX", "??", "____"],
)
def test_a_mark_of_a_template_is_left_over(text: str) -> None:
    assert list(left_over(text))


@pytest.mark.parametrize(
    "text",
    ["[xem sơ đồ]", "[số 3]", "Diện tích < 500 m² nhưng > 100 m²", "Email: a_b___c@x.vn"],
)
def test_a_remark_of_the_writer_is_not(text: str) -> None:
    assert list(left_over(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ông ... phải có mặt.",
        "Ông … phải có mặt.",
        "Ông ( ) có mặt.",
        "Ông ? có mặt.",
        "ngày .../.../2026",
        "số …, ngày …",
    ],
)
def test_what_stands_for_a_value_is_left_open(text: str) -> None:
    assert list(values_left_open(text))


@pytest.mark.parametrize(
    "text",
    [
        "Quyền sử dụng 500 m² đất… và tài sản khác.",
        "gồm nhà, đất, ... và các tài sản khác",
        "xe, máy, v.v...",
        "Ông có đồng ý không ?",
        "Có đúng không ? Ông trả lời có.",
        "gồm (1) nhà; (2) đất",
    ],
)
def test_and_so_on_and_questions_are_not(text: str) -> None:
    assert list(values_left_open(text)) == []
