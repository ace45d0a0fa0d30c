"""Letters (công văn): every form and variant filled, with what the law asks each to say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.documents.filled_forms import (
    HEAD,
    asked_twice,
    faults_of,
    filled,
    office_with_a_case,
    papers_of,
    required_of,
    text_filled,
)
from thads_desktop.documents.forms import load_form
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import draft_variant

LETTERS = papers_of("letters")
KEYS = sorted({key for key, _variant in LETTERS})
LAW = re.compile(r"(Luật 106/2025/QH15|Nghị định 152/2026/NĐ-CP), Điều \d+")

# Nghị định 152/2026, Điều 46.2, a–đ; Luật 106/2025, Điều 37.3, 43; Nghị định 152/2026, Điều 21.5.
CONTENTS = {
    "police-consultation-letter": {
        "person",
        "means",
        "time",
        "where",
        "measure",
        "summary",
        "difficulty",
        "cooperation",
        "forces",
        "equipment",
        "cost",
    },
    "information-request-letter": {"addressee", "person", "act.asks"},
    "verification-delegation-letter": {"addressee", "content", "person"},
    "remission-proposal-letter": {"relief", "circumstances", "verified_on", "opinion", "first_on"},
    "judgment-clarification-request-letter": {"unclear", "asked"},
    "certificate-revocation-request-letter": {"certificate", "why"},
}


@pytest.fixture(scope="module")
def office() -> Iterator[tuple[Context, str]]:
    with office_with_a_case() as made:
        yield made


@pytest.mark.parametrize(("key", "variant"), LETTERS)
def test_a_letter_is_whole(key: str, variant: str, office: tuple[Context, str]) -> None:
    draft = filled(*office, key, variant)
    assert faults_of(office[0], draft) == []


@pytest.mark.parametrize("key", KEYS)
def test_variants_read_differently(key: str, office: tuple[Context, str]) -> None:
    texts = [text_filled(*office, key, variant) for one, variant in LETTERS if one == key]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("key", KEYS)
def test_what_must_be_in_a_letter_names_its_article(key: str) -> None:
    assert not [name for name, source in required_of(key).items() if not LAW.match(source)]
    assert "addressee" in required_of(key)


@pytest.mark.parametrize("key", CONTENTS)
def test_a_letter_carries_what_the_law_lists(key: str) -> None:
    assert CONTENTS[key] <= required_of(key).keys()


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_asked_that_the_act_holds(key: str) -> None:
    assert asked_twice(key) == set()


@pytest.mark.parametrize(
    ("key", "variant", "limit"),
    [
        ("information-request-letter", "bank", "cung cấp ngay"),
        ("information-request-letter", "land_office", "trong thời hạn 03 ngày làm việc"),
        ("verification-delegation-letter", "registered_property", "30 ngày"),
        ("verification-delegation-letter", "other_property", "15 ngày"),
        ("verification-delegation-letter", "account", "trả lời ngay"),
        ("police-consultation-letter", "commune", "03 ngày làm việc"),
        ("police-consultation-letter", "province", "05 ngày làm việc"),
        ("measure-transmission-letter", "freeze", "24 giờ"),
    ],
)
def test_a_letter_says_when_it_is_to_be_answered(
    key: str, variant: str, limit: str, office: tuple[Context, str]
) -> None:
    assert limit in text_filled(*office, key, variant)


@pytest.mark.parametrize(
    ("asked", "chosen"), [("account", "bank"), ("owner", "land_office"), ("other", "other")]
)
def test_the_letter_follows_what_information_is_asked(
    asked: str, chosen: str, office: tuple[Context, str]
) -> None:
    draft = filled(*office, "information-request-letter", "")
    assert (
        draft_variant(office[0], replace(draft, given={**draft.given, "variant": asked})) == chosen
    )


@pytest.mark.parametrize("key", KEYS)
def test_the_head_signs_what_the_office_asks_of_others(
    key: str, office: tuple[Context, str]
) -> None:
    by_head = text_filled(*office, key).endswith(f"TRƯỞNG PHÒNG\n{HEAD}")
    assert by_head is (load_form(key).signer == "head")
