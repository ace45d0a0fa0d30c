"""Offices of a given size, filled through the ledger like any other."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

from thads_desktop.base.clock import SystemClock
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, PartyRole
from thads_desktop.ledger.commit import Commit
from thads_desktop.services.context import Context, commit_of, open_context
from thads_desktop.services.offices import NewOffice, create_office

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý"]
MIDDLE = ["Văn", "Thị", "Đức", "Ngọc", "Quốc", "Thanh", "Minh", "Hữu"]
GIVEN = [
    "An",
    "Ánh",
    "Bình",
    "Dũng",
    "Đạt",
    "Hà",
    "Hạnh",
    "Hùng",
    "Lan",
    "Nga",
    "Phúc",
    "Yến",
    "Tuấn",
    "Thảo",
]
OFFICERS = ("Lâm Thùy Hương", "Võ Đình Ánh", "Ngô Gia Phúc")
PERIOD = (date(2025, 10, 1), date(2026, 9, 30))
A_COMMIT = 20_000


def office_of_size(folder: Path, cases: int) -> Context:
    """An office with that many cases and some 2.6 acts each; made anew if it is not there."""
    clock = SystemClock()
    if (folder / "thads.db").exists():
        return open_context(folder, user="bench", clock=clock)
    context = create_office(
        folder, NewOffice(name="Đo tốc độ", code="0"), user="bench", clock=clock
    )
    chance = random.Random(cases)  # noqa: S311 - the same office every time
    for start in range(0, cases, A_COMMIT):
        with commit_of(context, "bench") as commit:
            for number in range(start, min(cases, start + A_COMMIT)):
                _add_case(commit, context.identities.new(), chance, number)
    return context


def _add_case(commit: Commit, case_id: str, chance: random.Random, number: int) -> None:
    on = date(2024, 10, 1) + timedelta(days=chance.randrange(700))
    name = f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}"
    opening = p.CaseOpened(
        decision_number=f"{number}/QĐ-THADS",
        basis=chance.choice(list(Basis)),
        kind=chance.choice(list(CaseKind)),
        parties=(
            p.Party(role=PartyRole.DEBTOR, name=name, address=f"xã {chance.choice(GIVEN)}"),
            p.Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước"),
        ),
        obligations=(p.Obligation(line=1, what="Án phí", amount=chance.randrange(10**5, 10**9)),),
        officer=chance.choice(OFFICERS),
    )
    commit.append(case_id, opening, on)
    commit.append(case_id, p.MoneyReceived(line=1, amount=50_000), on + timedelta(days=20))
    ending = chance.choice((None, p.MeansClassified(enforceable=False), p.EnforcementTerminated()))
    if ending is not None:
        commit.append(case_id, ending, on + timedelta(days=40))
