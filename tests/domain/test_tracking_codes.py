"""Codes of serving slips: the same each time, read with or without hyphens, safe against slips of the pen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.errors import DomainError
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.tracking_codes import (
    ALPHABET,
    CODE_LENGTH,
    paper_letters,
    read_code,
    tracking_code,
    written_code,
)
from thads_desktop.domain.vocabulary import PartyRole

ACTS = st.text(alphabet="0123456789abcdef", min_size=8, max_size=32)
PARTIES = st.builds(Party, role=st.sampled_from(PartyRole), name=st.text(min_size=1, max_size=40))
CODES = st.builds(tracking_code, ACTS, PARTIES)


def test_the_alphabet_has_no_letters_that_look_alike() -> None:
    assert not set("0O1IL2Z5S8BGU") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 23


@given(CODES)
def test_a_code_is_read_as_it_is_written(code: str) -> None:
    assert len(code) == CODE_LENGTH
    assert read_code(written_code(code)) == read_code(f" {code.lower()} ") == code


@given(ACTS, PARTIES)
def test_the_same_paper_and_party_have_the_same_code(act: str, party: Party) -> None:
    assert tracking_code(act, party) == tracking_code(act, party)
    assert tracking_code(act, party).startswith(paper_letters(act))


@given(CODES, st.integers(0, CODE_LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_mistyped_letter_is_always_noticed(code: str, place: int, letter: str) -> None:
    typed = code[:place] + letter + code[place + 1 :]
    if typed != code:
        with pytest.raises(DomainError) as refused:
            read_code(typed)
        assert refused.value.code == "code_wrong"


@given(CODES, st.data())
def test_two_letters_that_changed_places_are_always_noticed(code: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, CODE_LENGTH - 2))
    second = data.draw(st.integers(first + 1, CODE_LENGTH - 1))
    letters = list(code)
    letters[first], letters[second] = letters[second], letters[first]
    typed = "".join(letters)
    if typed != code:
        with pytest.raises(DomainError):
            read_code(typed)


@pytest.mark.parametrize("typed", ["", "ACD", "ACD-EFH-JKM-N", "0CD-EFH-JKM", "mã phiếu"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(DomainError):
        read_code(typed)
