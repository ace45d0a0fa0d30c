"""What holds of every letter and every decision of the officer: whole, distinct, with sources."""

from __future__ import annotations

import re

import pytest

from tests.documents.filled_forms import (
    asked_twice,
    faults_of,
    filled,
    papers_of,
    required_of,
    text_filled,
)
from thads_desktop.services.context import Context

PAPERS = [*papers_of("letters"), *papers_of("officer")]
KEYS = sorted({key for key, _variant in PAPERS})
LAW = re.compile(r"(Luật 106/2025/QH15|Nghị định 152/2026/NĐ-CP), Điều \d+")
UNSEEN_LAW = ("administrative-penalty-decision",)  # rests on a law whose text was not read


@pytest.mark.parametrize(("key", "variant"), PAPERS)
def test_a_paper_is_whole(key: str, variant: str, office: tuple[Context, str]) -> None:
    draft = filled(*office, key, variant)
    assert faults_of(office[0], draft) == []


@pytest.mark.parametrize("key", KEYS)
def test_variants_read_differently(key: str, office: tuple[Context, str]) -> None:
    texts = [text_filled(*office, key, variant) for one, variant in PAPERS if one == key]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("key", KEYS)
def test_something_must_be_on_every_paper(key: str) -> None:
    assert required_of(key)


@pytest.mark.parametrize("key", [key for key in KEYS if key not in UNSEEN_LAW])
def test_what_must_be_on_a_paper_names_its_article(key: str) -> None:
    assert not [name for name, source in required_of(key).items() if not LAW.match(source)]


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_asked_that_the_act_holds(key: str) -> None:
    assert asked_twice(key) == set()
