"""Letters (công văn): what the law asks each to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.filled_forms import HEAD, filled, papers_of, required_of, text_filled
from thads_desktop.documents.form_library import load_form
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import draft_variant

KEYS = sorted({key for key, _variant in papers_of("letters")})

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


@pytest.mark.parametrize("key", KEYS)
def test_a_letter_names_whom_it_goes_to(key: str) -> None:
    assert "addressee" in required_of(key)


@pytest.mark.parametrize("key", CONTENTS)
def test_a_letter_carries_what_the_law_lists(key: str) -> None:
    assert CONTENTS[key] <= required_of(key).keys()


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
