"""Letters asking for information (L 37.6; L08 44.6): several at once, answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.domain.information import (
    DELEGATED_ANSWERED,
    Letter,
    letters_of,
    variant_for,
)
from thads_desktop.domain.paper_payloads import InformationReceived, InformationRequested
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import RecipientKind
from thads_desktop.services.acts import Recorded, record_act, record_together
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Nơi nhận văn bản: what it is, its name, the number of the letter to it."""

    kind: RecipientKind
    name: str
    number: str = ""


def recipient_name(kind: RecipientKind) -> str:
    """What a kind of recipient is called."""
    return {
        RecipientKind.BANK: _("Ngân hàng, Kho bạc"),
        RecipientKind.LAND_OFFICE: _("Văn phòng đăng ký đất đai"),
        RecipientKind.POLICE: _("Công an"),
        RecipientKind.TAX: _("Cơ quan thuế"),
        RecipientKind.EMPLOYER: _("Nơi trả lương, thu nhập"),
        RecipientKind.INSURANCE: _("Bảo hiểm xã hội"),
        RecipientKind.VEHICLE_OFFICE: _("Cơ quan đăng ký xe"),
        RecipientKind.SECURED_TRANSACTIONS: _("Cơ quan đăng ký biện pháp bảo đảm"),
        RecipientKind.BUSINESS_REGISTER: _("Cơ quan đăng ký kinh doanh"),
        RecipientKind.NOTARY: _("Tổ chức hành nghề công chứng"),
        RecipientKind.COMMUNE: _("Ủy ban nhân dân cấp xã"),
        RecipientKind.PRISON: _("Trại giam, trại tạm giam"),
        RecipientKind.OTHER: _("Nơi khác"),
    }[kind]


def letters(context: Context, case_id: str) -> tuple[Letter, ...]:
    """The letters and delegated verifications of a case, the oldest first.

    Raises:
        DomainError: as `open_case`.
    """
    return letters_of(open_case(context, case_id).state, context.law)


def ask_information(
    context: Context,
    case_id: str,
    recipients: tuple[Recipient, ...],
    asks: str,
    sent_on: date,
) -> list[str]:
    """Record the same question to several recipients: all letters or none; returns their ids.

    Raises:
        DomainError: `recipient_missing`, `asks_missing`, and what recording refuses.
    """
    if not recipients:
        raise DomainError(
            _("Hãy chọn ít nhất một nơi nhận."), code="recipient_missing", field="recipients"
        )
    said = nfc(asks).strip()
    if not said:
        raise DomainError(_("Hãy ghi nội dung cần cung cấp."), code="asks_missing", field="asks")
    new = [(case_id, _letter(one, said)) for one in recipients]
    return record_together(context, new, sent_on)


def record_answer(
    context: Context,
    case_id: str,
    letter: Letter,
    answer: str,
    received_on: date,
    *,
    number: str = "",
) -> Recorded:
    """Record the answer to a letter, or the result of a delegated verification.

    Raises:
        DomainError: `answer_missing`, `answer_early`, and what recording refuses.
    """
    said = nfc(answer).strip()
    if not said:
        raise DomainError(_("Hãy ghi nội dung trả lời."), code="answer_missing", field="answer")
    if received_on < letter.sent_on:
        raise DomainError(
            _("Ngày trả lời ở trước ngày gửi văn bản."), code="answer_early", field="happened_on"
        )
    payload: Payload = InformationReceived(
        about=letter.act_id, who=letter.who, number=number, answer=said
    )
    if letter.is_delegation:
        payload = StepTaken(
            code=DELEGATED_ANSWERED,
            about=letter.act_id,
            who=letter.who,
            number=number,
            note=said,
        )
    return record_act(context, case_id, payload, received_on)


def _letter(one: Recipient, asks: str) -> InformationRequested:
    return InformationRequested(
        variant=variant_for(one.kind),
        who=nfc(one.name).strip() or recipient_name(one.kind),
        number=nfc(one.number).strip(),
        asks=asks,
    )
