"""Texts as people mean them: whatever a program pasted."""

from __future__ import annotations

import unicodedata
from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.written import written_line, written_lines


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (unicodedata.normalize("NFD", "Lê Thị Ánh Nguyệt"), "Lê Thị Ánh Nguyệt"),
        ("1/QĐ-THADS\x00\x07", "1/QĐ-THADS"),
        ("X\u202eY\u200b\ufeffZ", "XYZ"),
        ("\x1b[31m", "[31m"),
        ("Lê\nAn\n", "Lê An"),
        ("Lê\r\nAn", "Lê An"),
        ("Lê\u2028An", "Lê An"),
        ("A\uffffB", "AB"),
        ("", ""),
        (" 12/QĐ ", " 12/QĐ "),
    ],
)
def test_a_line_has_one_form_and_nothing_unseen(typed: str, kept: str) -> None:
    assert written_line(typed) == kept


def test_lines_stay_lines() -> None:
    assert written_lines("Mục 1\r\n\tMục 2\x0cMục 3\x00") == "Mục 1\n\tMục 2\nMục 3"


@given(st.text())
def test_written_text_stays_as_it_is_and_fits_into_a_document(text: str) -> None:
    lines = written_lines(text)
    assert written_lines(lines) == lines
    assert written_line(written_line(text)) == written_line(text)
    assert fromstring(f"<p>{escape(lines)}</p>").text in {lines, None}  # noqa: S314 - our own text
