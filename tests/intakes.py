"""What comes in, for tests: judgments with one or several debtors, requests."""

from __future__ import annotations

from datetime import date

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain.payloads import Judgment, Obligation, Party
from thads_desktop.domain.vocabulary import CaseKind, ObligationKind, PartyRole

AN = Party(role=PartyRole.DEBTOR, name="Nguyễn Văn An", address="Tổ 5, phường Minh An")
BINH = Party(role=PartyRole.DEBTOR, name="Trần Thị Bình")
BANK = Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh")
FEE = Obligation(
    line=1, what="Án phí", amount=300_000, kind=ObligationKind.COURT_FEE, debtors=(AN.name,)
)
FINE = Obligation(
    line=2, what="Tiền phạt", amount=500_000, kind=ObligationKind.FINE, debtors=(BINH.name,)
)
DEBT = Obligation(line=3, what="Trả nợ", amount=9_000_000, kind=ObligationKind.DEBT, is_joint=True)
RECEIVED = date(2026, 3, 2)  # a Monday


def judgment_of(
    *lines: Obligation, number: str = "12/2026/DS-ST", variant: str = ""
) -> r.JudgmentReceived:
    """A judgment with these lines against An and Bình."""
    return r.JudgmentReceived(
        variant=variant,
        judgment=Judgment(number=number, judged_on=date(2026, 1, 5), court="TAND khu vực 1"),
        kind=CaseKind.CIVIL,
        parties=(AN, BINH, BANK),
        obligations=lines,
        way="direct",
    )


def request_of(
    *, variant: str = "complete", lines: tuple[int, ...] = (), number: str = ""
) -> r.RequestReceived:
    """What the bank asks."""
    return r.RequestReceived(
        requester=BANK.name, variant=variant, way="written", lines=lines, number=number
    )
