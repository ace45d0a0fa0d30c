"""Made-up matters (vụ việc mẫu): what the judgments of a practice office are about."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.services.practice_people import STATE_BUDGET, People

ONE_LEVEL_LESS = date(2025, 7, 1)  # the offices of districts became offices of regions


@dataclass(frozen=True, slots=True)
class Owed:
    """Khoản mẫu: what is owed, from and to how many thousand đồng (0: not money)."""

    what: str
    kind: ObligationKind
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Vụ việc mẫu: a kind of judgment, its creditor and its lines, `weight` in a hundred."""

    weight: int
    kind: CaseKind
    mark: str
    basis: Basis
    creditor: Callable[[People], p.Party]
    owed: tuple[Owed, ...]
    is_debtor_a_firm: bool = False


def _state(_people: People) -> p.Party:
    return p.Party(role=PartyRole.CREDITOR, name=STATE_BUDGET)


def _person(people: People) -> p.Party:
    return people.person(PartyRole.CREDITOR)


def _bank(people: People) -> p.Party:
    return people.firm(PartyRole.CREDITOR, people.bank())


def _company(people: People) -> p.Party:
    return people.firm(PartyRole.CREDITOR, people.company())


_CIVIL_FEE = Owed("Án phí dân sự sơ thẩm", ObligationKind.COURT_FEE, 300, 40_000)
_CRIMINAL_FEE = Owed("Án phí hình sự sơ thẩm", ObligationKind.COURT_FEE, 200, 200)
MATTERS = (
    Matter(
        weight=24,
        kind=CaseKind.CIVIL,
        mark="DS-ST",
        basis=Basis.EX_OFFICIO,
        creditor=_state,
        owed=(_CIVIL_FEE,),
    ),
    Matter(
        weight=22,
        kind=CaseKind.CRIMINAL,
        mark="HS-ST",
        basis=Basis.EX_OFFICIO,
        creditor=_state,
        owed=(
            Owed("Tiền phạt sung quỹ nhà nước", ObligationKind.FINE, 5_000, 50_000),
            _CRIMINAL_FEE,
        ),
    ),
    Matter(
        weight=7,
        kind=CaseKind.CRIMINAL,
        mark="HS-ST",
        basis=Basis.EX_OFFICIO,
        creditor=_state,
        owed=(
            Owed("Truy thu tiền thu lợi bất chính", ObligationKind.CONFISCATION, 1_000, 80_000),
            Owed("Án phí dân sự trong vụ án hình sự", ObligationKind.COURT_FEE, 300, 6_000),
            _CRIMINAL_FEE,
        ),
    ),
    Matter(
        weight=9,
        kind=CaseKind.CRIMINAL,
        mark="HS-ST",
        basis=Basis.ON_REQUEST,
        creditor=_person,
        owed=(
            Owed("Bồi thường thiệt hại sức khỏe", ObligationKind.COMPENSATION, 5_000, 150_000),
            Owed("Bồi thường tổn thất tinh thần", ObligationKind.COMPENSATION, 3_000, 60_000),
        ),
    ),
    Matter(
        weight=12,
        kind=CaseKind.CIVIL,
        mark="DS-ST",
        basis=Basis.ON_REQUEST,
        creditor=_person,
        owed=(Owed("Trả nợ vay", ObligationKind.DEBT, 10_000, 900_000),),
    ),
    Matter(
        weight=9,
        kind=CaseKind.COMMERCIAL,
        mark="KDTM-ST",
        basis=Basis.ON_REQUEST,
        creditor=_bank,
        owed=(
            Owed("Trả nợ gốc hợp đồng tín dụng", ObligationKind.CREDIT_DEBT, 150_000, 9_000_000),
            Owed("Trả nợ lãi hợp đồng tín dụng", ObligationKind.CREDIT_DEBT, 10_000, 900_000),
        ),
        is_debtor_a_firm=True,
    ),
    Matter(
        weight=8,
        kind=CaseKind.FAMILY,
        mark="HNGĐ-ST",
        basis=Basis.ON_REQUEST,
        creditor=_person,
        owed=(Owed("Cấp dưỡng nuôi con", ObligationKind.MAINTENANCE, 1_500, 4_000),),
    ),
    Matter(
        weight=4,
        kind=CaseKind.LABOUR,
        mark="LĐ-ST",
        basis=Basis.ON_REQUEST,
        creditor=_person,
        owed=(Owed("Trả tiền lương còn nợ", ObligationKind.WAGES, 8_000, 90_000),),
        is_debtor_a_firm=True,
    ),
    Matter(
        weight=5,
        kind=CaseKind.CIVIL,
        mark="DS-ST",
        basis=Basis.ON_REQUEST,
        creditor=_company,
        owed=(
            Owed("Thanh toán tiền mua hàng hóa", ObligationKind.DEBT, 20_000, 700_000),
            Owed("Giao trả mặt bằng đã thuê", ObligationKind.PROPERTY, 0, 0),
        ),
    ),
)


def draw_matter(rng: Random, *, several_lines: bool, ex_officio: bool) -> Matter:
    """A matter by weight; with several lines when some of them are to end apart."""
    matters = [
        one
        for one in MATTERS
        if (len(one.owed) > 1 or not several_lines)
        and (one.basis is Basis.EX_OFFICIO or not ex_officio)
    ]
    return rng.choices(matters, weights=[one.weight for one in matters])[0]


def symbol_on(day: date) -> str:
    """Ký hiệu quyết định: the office changed its name on 01/7/2025."""
    return "QĐ-CCTHADS" if day < ONE_LEVEL_LESS else "QĐ-THADS"


def opening_values(
    matter: Matter,
    rng: Random,
    *,
    number: int,
    decided_on: date,
    officer: str,
    known: list[p.Party],
) -> dict[str, object]:
    """The fields of the opening of a case on a matter; now and then a `known` debtor owes again."""
    people = People(rng)
    debtor = _debtor(matter, people, known)
    return {
        "decision_number": f"{number}/{symbol_on(decided_on)}",
        "basis": matter.basis,
        "parties": (debtor, matter.creditor(people)),
        "obligations": tuple(
            p.Obligation(line=line, what=one.what, amount=_amount(one, rng), kind=one.kind)
            for line, one in enumerate(matter.owed, 1)
        ),
        "kind": matter.kind,
        "judgment": judgment_of(matter.mark, decided_on, rng),
        "officer": officer,
    }


def _debtor(matter: Matter, people: People, known: list[p.Party]) -> p.Party:
    if matter.is_debtor_a_firm:
        return people.firm(PartyRole.DEBTOR, people.company())
    if known and people.rng.random() < _OWES_AGAIN:
        return people.rng.choice(known)
    known.append(people.person(PartyRole.DEBTOR))
    return known[-1]


_OWES_AGAIN = 0.05


def _amount(owed: Owed, rng: Random) -> int:
    """đồng, in whole thousands; small sums are likelier than big ones."""
    if not owed.most:
        return 0
    thousands = math.exp(rng.uniform(math.log(owed.least), math.log(owed.most)))
    return round(thousands) * 1000


def judgment_of(mark: str, decided_on: date, rng: Random) -> p.Judgment:
    """A judgment of a kind, some weeks older than the decision to enforce it."""
    judged_on = decided_on - timedelta(days=rng.randint(35, 120))
    region = "khu vực 2" if judged_on >= ONE_LEVEL_LESS else "huyện Đồi Thông"
    return p.Judgment(
        number=f"{rng.randint(1, 180)}/{judged_on.year}/{mark}",
        judged_on=judged_on,
        court=f"Tòa án nhân dân {region}, tỉnh Thực Hành",
    )
