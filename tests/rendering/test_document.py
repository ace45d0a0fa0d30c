"""The document model cleans its text and refuses tables that do not add up."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.rendering.document import (
    Column,
    Facts,
    HeaderCell,
    Paragraph,
    Row,
    Run,
    Style,
    Table,
    header_slots,
    printable,
)


@given(st.text())
def test_printed_text_is_composed_and_holds_no_control_character(text: str) -> None:
    printed = printable(text)
    assert unicodedata.is_normalized("NFC", printed)
    assert not [c for c in printed if unicodedata.category(c) == "Cc" and c != "\n"]
    assert printable(printed) == printed


def test_text_is_cleaned_wherever_it_stands_in_a_block() -> None:
    decomposed = unicodedata.normalize("NFD", "Nguyễn Đình Hoà")
    assert Paragraph((Run(decomposed),)) == Paragraph((Run("Nguyễn Đình Hoà"),))
    assert Facts(((decomposed, "a\tb"),)) == Facts((("Nguyễn Đình Hoà", "a b"),))


def test_a_style_stays_a_style() -> None:
    assert Paragraph("Căn cứ", Style.BASIS).style is Style.BASIS


def test_a_row_must_fill_the_columns() -> None:
    with pytest.raises(ValueError, match="2 cells"):
        Table((Column(), Column()), (Row(("một",)),))


def test_headings_take_the_first_free_place() -> None:
    header = (
        (HeaderCell("TT", rows=2), HeaderCell("Thụ lý", columns=2)),
        (HeaderCell("Cũ"), HeaderCell("Mới")),
    )
    places = [(slot.cell.text, slot.row, slot.column) for slot in header_slots(header, 3)]
    assert places == [("TT", 0, 0), ("Thụ lý", 0, 1), ("Cũ", 1, 1), ("Mới", 1, 2)]


@pytest.mark.parametrize(
    "header",
    [
        ((HeaderCell("một", columns=3),),),
        ((HeaderCell("một"),),),
        ((HeaderCell("một", rows=2), HeaderCell("hai")), (HeaderCell("ba"), HeaderCell("bốn"))),
    ],
    ids=["too wide", "a hole", "overlapping"],
)
def test_headings_that_do_not_cover_the_columns_are_refused(
    header: tuple[tuple[HeaderCell, ...], ...],
) -> None:
    with pytest.raises(ValueError, match="heading"):
        Table((Column(), Column()), (), header)
