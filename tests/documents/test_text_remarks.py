"""Sentences made from the record raise nothing, whatever the record; no text breaks the checks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.known_record import FACTS, said
from thads_desktop.base.formats import format_money
from thads_desktop.documents.text_facts import KnownPerson, RecordFacts
from thads_desktop.domain.vocabulary import PartyRole

FAMILIES = ("Nguyễn", "Trần", "Hoàng", "Huỳnh", "Vũ", "Võ", "Phạm", "Phan")
MIDDLES = ("Văn", "Thị", "Đình", "Hữu", "Thị Thu", "Ngọc")
GIVEN = ("Tư", "Tú", "Yến", "Yên", "Thắng", "Thăng", "Hoà", "Hòa", "An", "Ân", "Bình")
ROLES = {
    PartyRole.DEBTOR: "Người phải thi hành án",
    PartyRole.CREDITOR: "Người được thi hành án",
    PartyRole.RELATED_PERSON: "Người có quyền lợi, nghĩa vụ liên quan",
}
PERSONS = st.builds(
    lambda family, middle, given, role, year, number: KnownPerson(
        name=f"{family} {middle} {given}",
        roles=frozenset({role}),
        birth_years=frozenset({year}),
        numbers=frozenset({f"{number:012d}"}),
    ),
    *map(st.sampled_from, (FAMILIES, MIDDLES, GIVEN)),
    st.sampled_from(list(PartyRole)),
    st.integers(1930, 2008),
    st.integers(10**9, 10**11),
)
PEOPLE = st.lists(PERSONS, min_size=1, max_size=6, unique_by=lambda one: one.name)
SUMS = st.lists(st.integers(1_000, 10**12), min_size=1, max_size=4)


def told_of(one: KnownPerson) -> str:
    (role,), (year,), (number,) = one.roles, one.birth_years, one.numbers
    return f"{ROLES[role]} {one.name}, sinh năm {year}, số định danh {number}"


@settings(deadline=None)
@given(PEOPLE, SUMS, st.dates(date(2024, 1, 1), date(2026, 11, 24)))
def test_a_text_made_from_the_record_raises_nothing(
    people: list[KnownPerson], sums: list[int], on: date
) -> None:
    facts = RecordFacts(
        people=tuple(people),
        sums=frozenset(sums),
        papers={"7/2026/DS-ST": frozenset({on})},
        judgment_number="7/2026/DS-ST",
        court="Tòa án nhân dân khu vực 3 - Đồng Tháp",
        rates=frozenset({Decimal(10)}),
    )
    money = "; ".join(f"{format_money(one, language='vi')} đồng" for one in sums)
    cited = f"Bản án số 07/2026/DS-ST ngày {on:%d/%m/%Y} của Tòa án nhân dân khu vực 3 - Đồng Tháp"
    text = f"{'; '.join(map(told_of, people))}. Theo {cited} phải trả {money}, lãi suất 10%/năm."
    assert said(text, facts) == []


@settings(deadline=None)
@given(st.text(max_size=300), st.lists(st.sampled_from(FACTS.people), max_size=3))
def test_no_text_breaks_the_checks(noise: str, people: list[KnownPerson]) -> None:
    text = noise.join(one.name for one in people) + noise
    assert all(one[:2] in ("✗ ", "? ") for one in said(text))


def test_three_pages_are_checked_while_one_types() -> None:
    text = (
        "Ngày 20 tháng 11 năm 2026, bà Hoàng Thị Yến, sinh năm 1980, đã làm việc về việc thi hành "
        "Bản án số 41/2026/KDTM-ST; số tiền còn phải thi hành là 1.100.000.001 đồng.\n"
    ) * 60
    best = min(_seconds(text) for _ in range(5))
    assert best < 0.1  # some 10 ms where nothing else runs


def _seconds(text: str) -> float:
    start = process_time()
    said(text)
    return process_time() - start
