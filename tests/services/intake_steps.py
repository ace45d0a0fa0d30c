"""What tests of intakes share: an office, proposed decisions with their numbers, refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from msgspec.structs import replace

from tests.ledgers import stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.ledger.verify import verify
from thads_desktop.services import intake as service
from thads_desktop.services.context import Context
from thads_desktop.services.intake_decisions import propose_decisions

TODAY = date(2026, 3, 10)  # as the clock of the tests says


@contextmanager
def verified_context() -> Iterator[Context]:
    """An office whose ledger is in order to the end."""
    with temporary_context() as made:
        yield made
        assert all(one.ok for one in verify(made.ledger))


def refused(context: Context, act: Callable[[], object]) -> str:
    """The code of a refusal that leaves nothing behind."""
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        act()
    assert stored_acts(context) == before
    return error.value.code


def numbered(drafts: list[p.CaseOpened], first: int = 1) -> list[p.CaseOpened]:
    return [
        replace(draft, decision_number=f"{number}/QĐ-THADS", officer="Lê An")
        for number, draft in enumerate(drafts, first)
    ]


def proposed(context: Context, intake_id: str, day: date = TODAY) -> list[p.CaseOpened]:
    intake = service.intake_view(context, intake_id).intake
    found = propose_decisions(context, intake, day, {Basis.EX_OFFICIO: "each_debtor"})
    return [draft for one in found for draft in one.drafts]
