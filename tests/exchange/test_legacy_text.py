"""Old TCVN3 text: recognised by content, decoded without loss; Unicode left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.exchange.lists import in_tcvn3
from thads_desktop.base.vietnamese import nfc
from thads_desktop.exchange.legacy_text import TCVN3, from_tcvn3, unicode_rows
from thads_desktop.exchange.syllables import is_syllable

ONSETS = ["", "b", "ch", "đ", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "s", "th", "tr", "v"]
RIMES = ["a", "anh", "ăn", "âu", "e", "ê", "iên", "iêu", "oa", "ô", "ông", "ơi", "ưu", "ươn", "y"]
OPEN_TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]


def _toned(onset: str, rime: str, tone: str) -> str:
    vowel = next(at for at in range(len(rime) - 1, -1, -1) if rime[at] in "aăâeêioôơuưy")
    return nfc(onset + rime[: vowel + 1] + tone + rime[vowel + 1 :])


syllables = st.builds(
    _toned, st.sampled_from(ONSETS), st.sampled_from(RIMES), st.sampled_from(OPEN_TONES)
)
names = st.lists(syllables.map(str.capitalize), min_size=1, max_size=4).map(" ".join)
shouted = names.map(str.upper)
columns = st.lists(names | shouted, min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hép møt tÕt", "hộp mứt tết"),
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("01/Q§-CCTHA", "01/QĐ-CCTHA"),
        ("ng\u00adêi ph¶i thi hµnh", "người phải thi hành"),
        ("§Æng Ngäc Ánh", "Đặng Ngọc Ánh"),
    ],
)
def test_old_text_is_recognised_and_decoded(old: str, new: str) -> None:
    assert unicode_rows(((old,),)) == ((new,),)
    assert from_tcvn3(old) == new


def test_the_table_has_the_74_letters_once_each() -> None:
    assert len(TCVN3) == len(set(TCVN3.values())) == 74


@given(columns)
def test_what_was_encoded_decodes_to_the_same(column: list[str]) -> None:
    small = [text.lower() for text in column]
    assert [from_tcvn3(in_tcvn3(text)) for text in small] == small


@given(columns)
def test_a_column_of_unicode_is_never_taken_for_old_text(column: list[str]) -> None:
    assert unicode_rows(tuple((text,) for text in column)) == tuple((text,) for text in column)


@given(columns)
def test_a_sheet_of_old_text_is_decoded_whole(column: list[str]) -> None:
    small = [text.lower() for text in column]
    assume(all(map(is_syllable, " ".join(small).split())))
    assume("chỳ" not in " ".join(small).split())  # "chú" in the old code, a word of every list
    rows = tuple((in_tcvn3(text), in_tcvn3("thôn 6 xã Tân Bình")) for text in small)
    assert unicode_rows(rows) == tuple((text, "thôn 6 xã Tân Bình") for text in small)


@pytest.mark.parametrize(
    "column",
    [
        ["Ôn", "Ân", "Lê", "Tô Văn Ý", "ã"],
        ["TỔNG CỘNG", "ĐÃ THU", "CHẤP HÀNH VIÊN", "TÒA ÁN"],
        ["5m×20m", "½ thửa đất", "§ 5", "«Hòa Bình»", "100 m²"],
        ["12", "3/8/2009", "1.845.000"],
        ["Niê Y Blô", "Kpă H'Blê", "Rơ Chăm Phí", "Siu Blơih"],
        ["José", "Müller", "François"],
    ],
)
def test_odd_but_right_text_is_left_alone(column: list[str]) -> None:
    assert [row[0] for row in unicode_rows(tuple((text,) for text in column))] == column


def test_old_and_new_rows_may_meet_in_one_column() -> None:
    rows = (("NguyÔn V¨n §øc",), ("Trần Thị Ân",), ("§Æng Quý",), ("Lý Thị Mơ",))
    expected = ["Nguyễn Văn Đức", "Trần Thị Ân", "Đặng Quý", "Lý Thị Mơ"]
    assert [row[0] for row in unicode_rows(rows)] == expected


def test_letters_that_could_be_either_follow_the_sheet() -> None:
    old = (("Vò", "TrÇn V¨n B×nh"), ("Vò", "§ç Kim Ch©u"))
    new = (("Vò", "Trần Văn Bình"), ("Vò", "Đỗ Kim Châu"))
    assert [row[0] for row in unicode_rows(old)] == ["Vũ", "Vũ"]
    assert [row[0] for row in unicode_rows(new)] == ["Vò", "Vò"]


def test_a_heading_typed_anew_does_not_hide_the_old_text_below() -> None:
    places = ("x· T©n B×nh", "x· B×nh S¬n", "x· Mü §øc")
    rows = (("Chấp hành viên", "Địa chỉ"), *(("Vò", place) for place in places))
    assert [row[0] for row in unicode_rows(rows)] == ["Chấp hành viên", "Vũ", "Vũ", "Vũ"]


def test_familiar_words_decide_where_letters_do_not() -> None:
    rows = (("Ghi chú", "Họ tên"), ("", "TrÇn V¨n B×nh"), ("", "Lê Thu"), ("", "§ç Kim Ch©u"))
    assert unicode_rows(rows)[0][0] == "Ghi chú"
    assert unicode_rows(rows)[2][1] == "Lê Thu"


def test_unicode_comes_out_tidy() -> None:
    decomposed = unicodedata.normalize("NFD", "Nguyễn  Đình\u00a0Hoà")
    rows = ((decomposed, "Ðặng", "21/QÐ-HÐ", 5, "–"),)
    assert unicode_rows(rows) == (("Nguyễn Đình Hoà", "Đặng", "21/QĐ-HĐ", 5, ""),)


@given(st.lists(st.tuples(st.text(max_size=12), st.integers()), min_size=1, max_size=6))
def test_any_text_is_read_without_complaint(rows: list[tuple[str, int]]) -> None:
    read = unicode_rows(tuple(rows))
    assert [row[1] for row in read] == [row[1] for row in rows]
    assert all(unicodedata.is_normalized("NFC", str(row[0])) for row in read)
