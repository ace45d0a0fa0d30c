"""Who a party is: numbers looked over, likeness with its reasons, joined groups."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import (
    Likeness,
    Mention,
    SamePerson,
    identity_of,
    identity_warning,
    joined_groups,
    may_be_same,
    plain_number,
    same_person,
    tax_warning,
    told_birth_year,
)
from thads_desktop.domain.vocabulary import PartyRole


def party(name: str = "Nguyễn Văn An", **values: Any) -> Party:  # noqa: ANN401 - its fields
    return Party(role=PartyRole.DEBTOR, name=name, **values)


def likeness(one: Party, other: Party) -> SamePerson | None:
    return same_person(identity_of(one), identity_of(other))


def test_an_identity_takes_every_number_in_one_form() -> None:
    known = identity_of(
        party(
            identity_number="001 080.012-345",
            phone="0912 345 678",
            born_on=date(1980, 5, 2),
            old_address="Tổ 1, phường Minh An",
        )
    )
    assert known.identity_number == "001080012345"
    assert known.phone == "0912345678"
    assert (known.birth_year, known.folded, known.commune) == (
        1980,
        "nguyen van an",
        "phường Minh An",
    )


@pytest.mark.parametrize(
    ("number", "birth_year"),
    [("001080012345", 1980), ("001 080 012 345", None), ("079205012345", 2005), ("123456789", 1970),
     ("150080012345", 1980), ("", 1980)],
)  # fmt: skip
def test_a_sound_number_raises_no_doubt(number: str, birth_year: int | None) -> None:
    assert identity_warning(number, birth_year) == ""


@pytest.mark.parametrize(
    ("number", "birth_year", "word"),
    [("00108001234", None, "12"), ("0010800123AB", None, "12"), ("003080012345", None, "tỉnh"),
     ("001080012345", 1981, "1980")],
)  # fmt: skip
def test_what_is_doubtful_is_said(number: str, birth_year: int | None, word: str) -> None:
    assert word in identity_warning(number, birth_year)


def test_a_number_tells_the_year_of_birth() -> None:
    assert told_birth_year("001 305 012 345") == 2005
    assert told_birth_year("123456789") is None
    assert told_birth_year("003080012345") is None


def test_tax_codes_have_a_check_digit() -> None:
    assert tax_warning("0100233488") == tax_warning("0314409058-002") == tax_warning("") == ""
    assert tax_warning("001080012345") == ""  # a person's own number since 2025
    assert tax_warning("0100233480")
    assert tax_warning("003080012345")


def test_one_number_is_certain_whatever_the_name() -> None:
    one = party(identity_number="001080012345")
    other = party("Nguyen Van A", identity_number="001 080 012 345")
    assert likeness(one, other) == SamePerson(
        likeness=Likeness.CERTAIN, reasons=("cùng số định danh",)
    )
    firm = likeness(party("Công ty A", tax_code="0100233488"), party("A", tax_code="0100233488"))
    assert firm is not None
    assert firm.reasons == ("cùng mã số thuế",)


def test_one_name_needs_a_year_or_a_commune_too() -> None:
    assert likeness(party(), party()) is None
    same = likeness(party(birth_year=1980), party("NGUYEN VAN AN", birth_year=1980))
    assert same == SamePerson(likeness=Likeness.LIKELY, reasons=("cùng tên", "cùng năm sinh"))
    near = likeness(party(address="xã Tân Phú"), party(old_address="Thôn 1, xã Tân Phú"))
    assert near is not None
    assert near.reasons == ("cùng tên", "cùng xã, phường")


def test_what_is_known_of_both_may_speak_against_it() -> None:
    near = {"address": "xã Tân Phú"}
    assert likeness(party(birth_year=1980, **near), party(birth_year=1981, **near)) is None
    one, other = "001080012345", "001080054321"
    assert (
        likeness(party(identity_number=one, **near), party(identity_number=other, **near)) is None
    )
    assert likeness(party(identity_number=one, **near), party(identity_number="123456789", **near))


def test_a_name_alone_may_be_the_same_but_is_not_likely() -> None:
    assert may_be_same(identity_of(party()), identity_of(party(birth_year=1980)))
    assert not may_be_same(identity_of(party()), identity_of(party("Lê An", birth_year=1980)))


@given(st.text(alphabet="0123456789 .-"))
def test_a_plain_number_keeps_every_digit_once(text: str) -> None:
    assert plain_number(text) == "".join(letter for letter in text if letter.isdigit())


mentions = st.builds(Mention, st.sampled_from("abcdef"), st.sampled_from(("An", "Bình")))
joinings = st.lists(st.lists(mentions, min_size=2, max_size=4), max_size=6)


@given(joinings)
def test_joining_is_an_equivalence(joined: list[list[Mention]]) -> None:
    groups = joined_groups(joined)
    for one, group in groups.items():
        assert one in group
        assert all(groups[other] == group for other in group)
    assert all(groups[members[0]] == groups[other] for members in joined for other in members)


@given(joinings, st.integers(0, 999))
def test_the_order_of_joinings_does_not_matter(joined: list[list[Mention]], seed: int) -> None:
    shuffled = list(joined)
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - a test
    assert joined_groups(shuffled) == joined_groups(joined)


@given(joinings, st.lists(mentions, min_size=2, max_size=3))
def test_parting_restores_what_was(joined: list[list[Mention]], added: list[Mention]) -> None:
    before = joined_groups(joined)
    with_it = joined_groups([*joined, added])
    assert all(set(before[one]) <= set(with_it[one]) for one in before)
    assert joined_groups([*joined, added][:-1]) == before
