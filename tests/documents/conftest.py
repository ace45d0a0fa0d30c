"""Shared by the tests of forms: an office with a case that every paper can be made for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.documents.filled_forms import office_with_a_case
from thads_desktop.services.context import Context


@pytest.fixture(scope="module")
def office() -> Iterator[tuple[Context, str]]:
    """An office, and its case."""
    with office_with_a_case() as made:
        yield made
