"""An office on a fixed day under a small law of its own: some of everything that can be due."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.documents.offices import OFFICER, new_office, rich_case, told
from tests.domain.shipped_law import shipped_files
from thads_desktop.domain import payloads as p
from thads_desktop.domain.law import law_of
from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_reading import parse_law
from thads_desktop.domain.vocabulary import Basis, PartyRole, PostponementGround
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.verifications import record_verification

NOW = datetime(2026, 11, 25, 3, 15, tzinfo=UTC)  # a Wednesday after a holiday
TODAY = date(2026, 11, 25)
COLLEAGUE = "Lê Thị Bình"
COMMUNE = "xã Hoằng Hóa"
_LIMITS = """
[[limit]]
key = "notice"
name = "Thông báo quyết định, văn bản thi hành án cho đương sự"
number = 3
unit = "working_days"
opens = ["case_opened"]
closes = ["notice_delivered"]
whose = "officer"
nature = "duty"
article = "Điều 35.1"
document = "Luật 106/2025/QH15"
words = "trong thời hạn 03 ngày làm việc"
confidence = "verified"

[[limit]]
key = "verification"
name = "Xác minh điều kiện thi hành án"
number = 10
unit = "days"
opens = ["case_opened"]
closes = ["verification_recorded"]
whose = "officer"
nature = "duty"
article = "Điều 37.1"
document = "Luật 106/2025/QH15"
words = "trong thời hạn 10 ngày"
confidence = "to_check"

[[limit]]
key = "payout"
name = "Thanh toán tiền thi hành án"
number = 10
unit = "days"
opens = ["money_received"]
closes = ["money_paid_out"]
whose = "accountant"
nature = "duty"
article = "Điều 54.6"
document = "Luật 106/2025/QH15"
words = "trong thời hạn 10 ngày"
confidence = "verified"

[[limit]]
key = "verified_again"
name = "Xác minh lại điều kiện thi hành án"
number = 6
unit = "months"
opens = ["verification_recorded"]
closes = ["verification_recorded"]
stops = ["agreed_postponement"]
whose = "officer"
nature = "duty"
article = "Điều 37.4"
document = "Luật 106/2025/QH15"
words = "ít nhất 06 tháng một lần"
confidence = "verified"

[[limit]]
key = "objection"
name = "Khiếu nại về thi hành án"
number = 15
unit = "days"
opens = ["case_opened"]
closes = []
whose = "party"
nature = "right"
article = "Điều 105.2"
document = "Luật 106/2025/QH15"
words = "15 ngày"
confidence = "verified"
"""


def due_office(folder: Path) -> Context:
    """An office under the small law, empty."""
    kept = [file for file in shipped_files() if file.path.startswith("common/")]
    kept += [file for file in shipped_files() if file.path == "LAW2025/regime.toml"]
    law = law_of(parse_law((*kept, LawFile("LAW2025/limits.toml", _LIMITS.encode()))))
    context = new_office(folder, NOW)
    context.ledger.law = lambda: law
    return context


def plain_case(
    context: Context, number: int, opened_on: date, *, officer: str = OFFICER, address: str = ""
) -> str:
    """A case that nothing was done in; its id."""
    opening = p.CaseOpened(
        decision_number=f"{number}/QĐ-PTHADSKV1",
        basis=Basis.EX_OFFICIO,
        officer=officer,
        parties=(
            p.Party(role=PartyRole.DEBTOR, name=f"Hoàng Văn Thứ {number}", address=address),
            p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Thương mại cổ phần Xứ Thanh"),
        ),
        obligations=(p.Obligation(line=1, what="Trả nợ vay", amount=number * 1_250_000),),
    )
    return open_new_case(context, opening, opened_on).case_id


def cases_with_everything_due(context: Context) -> None:
    """Two officers with something overdue, for today, this week, later and standing still."""
    rich = rich_case(context)
    record_verification(context, told(rich))
    home = "thôn 5, xã Hoằng Hóa, tỉnh Thanh Hóa"
    plain_case(context, 301, date(2026, 10, 20), address=home)
    plain_case(context, 302, date(2026, 11, 15), address="số 7 phố Lò Chum, phường Hạc Thành")
    plain_case(context, 303, date(2026, 11, 20), address=home)
    plain_case(context, 304, TODAY)
    plain_case(context, 305, date(2026, 11, 15), officer=COLLEAGUE, address=home)
    paid = plain_case(context, 306, date(2026, 11, 18), officer=COLLEAGUE)
    receipt = p.MoneyReceived(line=1, amount=5_000_000, receipt_number="0004321")
    record_act(context, paid, receipt, date(2026, 11, 18))
    resting = plain_case(context, 307, date(2026, 7, 6), officer=COLLEAGUE)
    record_act(context, resting, p.VerificationRecorded(findings="Có lương."), date(2026, 7, 10))
    agreed = p.EnforcementPostponed(ground=PostponementGround.AGREEMENT)
    record_act(context, resting, agreed, date(2026, 9, 1))


def many_due_cases(context: Context, count: int) -> None:
    """Cases opened one after the other, day by day, two deadlines each."""
    for number in range(count):
        plain_case(context, 1000 + number, TODAY - timedelta(days=number % 60))
