"""The columns a list of cases can have (cột của danh sách việc), and what they are called."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from thads_desktop.base.language import _


class Field(StrEnum):
    """One column of a list; the values are the keys of a column map."""

    JUDGMENT_NUMBER = "judgment_number"
    JUDGED_ON = "judged_on"
    COURT = "court"
    DECISION_NUMBER = "decision_number"
    DECIDED_ON = "decided_on"
    BASIS = "basis"
    CASE_KIND = "case_kind"
    DEBTOR = "debtor"
    BIRTH_YEAR = "birth_year"
    IDENTITY_NUMBER = "identity_number"
    ADDRESS = "address"
    CREDITOR = "creditor"
    OBLIGATION = "obligation"
    DUE = "due"
    PAID = "paid"
    OUTCOME = "outcome"
    OUTCOME_ON = "outcome_on"
    OFFICER = "officer"
    NOTE = "note"


REQUIRED: Final = (Field.DECISION_NUMBER, Field.DECIDED_ON, Field.DEBTOR, Field.DUE)


def field_title(field: Field) -> str:
    """What a person calls the column, in the current language."""
    return {
        Field.JUDGMENT_NUMBER: _("Số bản án, quyết định"),
        Field.JUDGED_ON: _("Ngày bản án, quyết định"),
        Field.COURT: _("Tòa án"),
        Field.DECISION_NUMBER: _("Số quyết định thi hành án"),
        Field.DECIDED_ON: _("Ngày quyết định thi hành án"),
        Field.BASIS: _("Loại quyết định"),
        Field.CASE_KIND: _("Loại việc"),
        Field.DEBTOR: _("Người phải thi hành án"),
        Field.BIRTH_YEAR: _("Năm sinh"),
        Field.IDENTITY_NUMBER: _("Số định danh cá nhân"),
        Field.ADDRESS: _("Địa chỉ"),
        Field.CREDITOR: _("Người được thi hành án"),
        Field.OBLIGATION: _("Khoản phải thi hành"),
        Field.DUE: _("Số tiền phải thi hành"),
        Field.PAID: _("Số tiền đã thi hành"),
        Field.OUTCOME: _("Kết quả"),
        Field.OUTCOME_ON: _("Ngày kết quả"),
        Field.OFFICER: _("Chấp hành viên"),
        Field.NOTE: _("Ghi chú"),
    }[field]
