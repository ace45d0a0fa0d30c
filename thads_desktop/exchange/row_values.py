"""The value of each field of one row, read from its cell, with its faults and what is odd."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold, nfc
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.vocabulary import Basis, CaseKind
from thads_desktop.exchange.case_words import (
    Outcome,
    basis_of,
    kind_of,
    kind_of_judgment,
    outcome_of,
)
from thads_desktop.exchange.cells import CellFault, read_date, read_money, text_of, whole_dong
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.workbook import Cell

_NUMBER_PREFIX: Final = re.compile(r"(?:(?:qđ|quyết định) )?số ?:? ?(?=\d)", re.IGNORECASE)
_AROUND_SIGNS: Final = re.compile(r" ?([/\-]) ?")
_YEAR: Final = re.compile(r"(?:.*\D)?(\d{4})")
_EARLIEST_BIRTH: Final = 1900
_STATE: Final = ("ngan sach", "nha nuoc", "nsnn", "cong quy")
_COMPANY: Final = re.compile(
    r"(?:(?:tổng )?công ty|cty|ngân hàng|doanh nghiệp|dntn|hợp tác xã|htx|chi nhánh|quỹ)\b",
    re.IGNORECASE,
)
"""How the name of a company begins; with its marks, for Quý and Quy are people."""
_PERSON_DIGITS: Final = (9, 12)  # chứng minh nhân dân, căn cước
_COMPANY_DIGITS: Final = (10, 12, 13)  # mã số thuế, of a branch with three digits more


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How cells are to be read: the day a date may not pass, and what 1 stands for in sums."""

    today: date
    units: Mapping[Field, int]


class RowValues:
    """Reads the cells of one row; what cannot be read is kept as a fault, never raised.

    A field without a column gives what the list leaves open: "", None, 0 or a running case.
    """

    def __init__(self, cells: Mapping[Field, Cell], reading: Reading) -> None:
        self._cells = cells
        self._reading = reading
        self.faults: list[tuple[Field, CellFault]] = []
        self.oddities: list[tuple[Field, str]] = []

    def text(self, field: Field) -> str:
        """The cell as text; texts of a table are tidy already."""
        cell = self._cells.get(field, "")
        return cell if isinstance(cell, str) else text_of(cell)

    def day(self, field: Field) -> date | None:
        """The cell as a date."""
        try:
            return read_date(self._cells.get(field, ""), self._reading.today)
        except CellFault as fault:
            self.faults.append((field, fault))
            return None

    def decided_on(self) -> date:
        """Ngày quyết định, which no case is without."""
        day = self.day(Field.DECIDED_ON)
        if day is None and not any(field == Field.DECIDED_ON for field, _fault in self.faults):
            message = _("Thiếu ngày quyết định thi hành án. Hãy ghi ngày như 05/03/2019.")
            self._refuse(Field.DECIDED_ON, "decision_date_missing", message)
        return day or date.min

    def decision_number(self) -> str:
        """Số quyết định as written, spaces tidied: "21/QĐ-CCTHADS"."""
        text = self.text(Field.DECISION_NUMBER)
        number = _AROUND_SIGNS.sub(r"\1", _NUMBER_PREFIX.sub("", text, count=1))
        if not text:
            message = _("Thiếu số quyết định thi hành án. Hãy ghi số như 21/QĐ-CCTHADS.")
        elif isinstance(self._cells[Field.DECISION_NUMBER], date):
            message = _("Số quyết định đã bị đổi thành ngày {text}. Hãy ghi lại số quyết định.")
        elif parse_decision_number(number).seq == 0:
            message = _("“{text}” không có số quyết định. Hãy ghi số như 21/QĐ-CCTHADS.")
        else:
            return number
        self._refuse(Field.DECISION_NUMBER, "decision_number_missing", message.format(text=text))
        return ""

    def debtor(self) -> str:
        """Người phải thi hành án, whom no case is without."""
        name = self.text(Field.DEBTOR)
        if not name:
            message = _("Thiếu tên người phải thi hành án. Hãy ghi họ tên.")
            self._refuse(Field.DEBTOR, "debtor_missing", message)
        return name

    def money(self, field: Field) -> int:
        """The cell as whole đồng, nothing as 0."""
        try:
            amount = read_money(self._cells.get(field, ""), self._reading.units[field])
        except CellFault as fault:
            self.faults.append((field, fault))
            return 0
        dong = whole_dong(amount or Decimal(0))
        if amount is not None and dong != amount:
            message = _("Số tiền {amount} có phần lẻ, đã làm tròn thành {dong}.")
            self._notice(field, message.format(amount=amount, dong=format_money(dong)))
        if amount is None and field == Field.DUE:
            self._notice(field, _("Không có số tiền phải thi hành, coi như 0."))
        return dong

    def basis(self) -> Basis:
        """Chủ động or theo yêu cầu; in a list without that column the creditor tells it."""
        if Field.BASIS not in self._cells:
            creditor = fold(self.text(Field.CREDITOR))
            is_state = not creditor or any(word in creditor for word in _STATE)
            return Basis.EX_OFFICIO if is_state else Basis.ON_REQUEST
        text = self.text(Field.BASIS)
        basis = basis_of(text)
        if basis is None:
            message = _("Không rõ loại quyết định “{text}”. Hãy ghi Chủ động hoặc Theo yêu cầu.")
            self._refuse(Field.BASIS, "kind_unknown", message.format(text=text))
        return basis or Basis.EX_OFFICIO

    def case_kind(self) -> CaseKind:
        """Loại việc; when none is written the judgment's number tells it."""
        text = self.text(Field.CASE_KIND)
        if not text:
            return kind_of_judgment(self.text(Field.JUDGMENT_NUMBER))
        kind = kind_of(text)
        if kind is None:
            message = _("Không rõ loại việc “{text}”, xếp vào loại khác.")
            self._notice(Field.CASE_KIND, message.format(text=text))
        return kind or CaseKind.OTHER

    def outcome(self) -> Outcome:
        """Kết quả; a case without one is running."""
        text = self.text(Field.OUTCOME)
        outcome = outcome_of(text)
        if outcome is None:
            message = _(
                "Không rõ kết quả “{text}”. Hãy ghi một trong: Thi hành xong, Đang thi hành, Chưa có "
                "điều kiện, Đình chỉ, Miễn thi hành án, Trả đơn, Ủy thác, Thu hồi quyết định, Hoãn, "
                "Tạm đình chỉ, Theo dõi riêng. Kết quả của một phần thì ghi Đang thi hành rồi ghi "
                "quyết định vào việc sau khi nhập."
            )
            self._refuse(Field.OUTCOME, "kind_unknown", message.format(text=text))
        return outcome or Outcome.RUNNING

    def birth_year(self) -> int | None:
        """Năm sinh, also from a whole date."""
        text = self.text(Field.BIRTH_YEAR)
        match = _YEAR.fullmatch(text)
        year = int(match[1]) if match else None
        if year is not None and _EARLIEST_BIRTH <= year <= self._reading.today.year:
            return year
        if text:
            message = _("Năm sinh “{text}” không dùng được, để trống.")
            self._notice(Field.BIRTH_YEAR, message.format(text=text))
        return None

    def identity_number(self) -> str:
        """Số định danh; the zeros that a number cell lost in front are put back."""
        text = self.text(Field.IDENTITY_NUMBER)
        digits = re.sub(r"[ .\-]", "", text)
        expected = _COMPANY_DIGITS if self._is_company() else _PERSON_DIGITS
        if not text or len(digits) in expected:
            return digits
        if isinstance(self._cells[Field.IDENTITY_NUMBER], float | int) and digits.isdecimal():
            length = next((length for length in expected if len(digits) < length), len(digits))
            padded = digits.zfill(length)
            message = _("Số định danh {text} thiếu số 0 ở đầu, ghi thành {padded}.")
            self._notice(Field.IDENTITY_NUMBER, message.format(text=text, padded=padded))
            return padded
        message = _("Số định danh “{text}” có {count} ký tự, không đúng độ dài.")
        self._notice(Field.IDENTITY_NUMBER, message.format(text=text, count=len(digits)))
        return digits

    def _is_company(self) -> bool:
        return _COMPANY.match(nfc(self.text(Field.DEBTOR))) is not None

    def _refuse(self, field: Field, code: str, message: str) -> None:
        self.faults.append((field, CellFault(code, message)))

    def _notice(self, field: Field, message: str) -> None:
        self.oddities.append((field, message))
