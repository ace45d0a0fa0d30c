"""Intakes found by what one types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from tests.intakes import FEE, RECEIVED, judgment_of, request_of
from tests.services.intake_steps import TODAY, numbered, proposed, verified_context
from thads_desktop.services import intake as service
from thads_desktop.services.context import Context
from thads_desktop.services.intake_decisions import issue_decisions
from thads_desktop.services.intake_search import found_intakes


@pytest.fixture
def context() -> Iterator[Context]:
    with verified_context() as made:
        yield made


@pytest.mark.parametrize("typed", ["12/2026", "nguyen an", "021/PN", "song xanh"])
def test_intake_is_found_until_it_is_decided(context: Context, typed: str) -> None:
    taken = service.register_request(
        context, request_of(number="21/PN"), RECEIVED, judgment=judgment_of(FEE)
    )
    service.register_judgment(context, replace(judgment_of(number="9/2025"), parties=()), RECEIVED)
    (found,) = found_intakes(context, typed, 5)
    assert found.intake_id == taken.intake_id
    issue_decisions(context, taken.intake_id, numbered(proposed(context, taken.intake_id)), TODAY)
    assert found_intakes(context, typed, 5) == []
