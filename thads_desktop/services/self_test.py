"""The main job once, small, to prove that an installation works."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.clock import Clock
from thads_desktop.domain.payloads import CaseOpened, Obligation, Party
from thads_desktop.domain.vocabulary import Basis, PartyRole
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.papers import print_minutes
from thads_desktop.services.upkeep import verify_ledger
from thads_desktop.services.verifications import NewVerification, record_verification


def work_once(folder: Path, clock: Clock) -> Context:
    """Make an office, open a case, record a verification, print its minutes, verify."""
    context = create_office(
        folder, NewOffice(name="Tự kiểm tra", code="0"), user="Tự kiểm tra", clock=clock
    )
    opening = CaseOpened(
        decision_number="01/QĐ-THADS",
        basis=Basis.EX_OFFICIO,
        parties=(Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đề"),),
        obligations=(Obligation(line=1, what="Án phí", amount=300_000),),
    )
    opened = open_new_case(context, opening, context.today)
    verified = record_verification(
        context,
        NewVerification(case_id=opened.case_id, verified_on=context.today, findings="Có tài sản."),
    )
    print_minutes(
        context, verified.act_id, pdf=folder / "bien-ban.pdf", docx=folder / "bien-ban.docx"
    )
    if not all(check.ok for check in verify_ledger(context)):
        raise AssertionError(verify_ledger(context))
    return context
