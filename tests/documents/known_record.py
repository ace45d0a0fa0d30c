"""The record of one made-up case, as free text is held against it, and sentences made from it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thads_desktop.documents.text_facts import KnownPerson, RecordFacts
from thads_desktop.documents.text_remarks import remarks
from thads_desktop.domain.vocabulary import PartyRole

DEBTOR, CREDITOR = frozenset({PartyRole.DEBTOR}), frozenset({PartyRole.CREDITOR})
FIRM = KnownPerson(
    name="Công ty TNHH Một thành viên Xây dựng Phú Thịnh",
    roles=DEBTOR,
    numbers=frozenset({"1401234575"}),
    is_organisation=True,
)
YEN = KnownPerson(
    name="Hoàng Thị Yến",
    roles=DEBTOR,
    birth_years=frozenset({1980}),
    numbers=frozenset({"087180001234"}),
)
BANK = KnownPerson(
    name="Ngân hàng TMCP Sen Hồng",
    roles=CREDITOR,
    numbers=frozenset({"0300000018"}),
    is_organisation=True,
)
OTHER = KnownPerson(name="Hoàng Văn Tư", roles=frozenset({PartyRole.RELATED_PERSON}))
PEOPLE = (FIRM, YEN, BANK, OTHER, KnownPerson(name="Trần Thị Mai"), KnownPerson(name="Trần Bình"))
FACTS = RecordFacts(
    people=PEOPLE,
    sums=frozenset({1_205_000_001, 1_100_000_001, 105_000_000, 48_150_000}),
    papers={
        "5/QĐ-PTHADSKV3": frozenset({date(2025, 10, 20), date(2026, 9, 10)}),
        "41/2026/KDTM-ST": frozenset({date(2026, 7, 3)}),
    },
    judgment_number="41/2026/KDTM-ST",
    court="Tòa án nhân dân khu vực 3 - Đồng Tháp",
    offices=("Phòng Thi hành án dân sự khu vực 3 - Đồng Tháp", "Thi hành án dân sự tỉnh Đồng Tháp"),
    code="PTHADSKV3",
    rates=frozenset({Decimal(10), Decimal(20)}),
)


def said(text: str, facts: RecordFacts = FACTS) -> list[str]:
    """Everything remarked, a sure one with a cross before it."""
    return [("✗ " if one.is_sure else "? ") + one.message for one in remarks(text, facts)]
