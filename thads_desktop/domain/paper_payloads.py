"""What comes in and goes out: judgments, requests, notices, information, complaints.

Each is an event (sự việc) that starts or ends a time limit, with the fields of its own paper.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.payloads import (
    Judgment,
    Name,
    Obligation,
    Party,
    Payload,
    PositiveMoney,
    Text,
)
from thads_desktop.domain.step_payloads import Step
from thads_desktop.domain.vocabulary import CaseKind, MendingWay, PartyRole

Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", description="SHA-256")]


class JudgmentReceived(Step, frozen=True, kw_only=True):
    """Nhận bản án, quyết định (Luật 106/2025, Điều 33.1; NĐ 152/2026, Điều 7).

    What it says of parties and obligations is typed here once; the decisions take it over.
    """

    judgment: Judgment = Judgment()
    kind: CaseKind = CaseKind.OTHER
    parties: tuple[Party, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    way: Text = ""
    documents: Text = ""


class RequestReceived(Step, frozen=True, kw_only=True):
    """Nhận yêu cầu thi hành án (Luật 106/2025, Điều 34; NĐ 152/2026, Điều 9)."""

    requester: Text = ""
    asks: Text = ""
    way: Text = ""
    documents: Text = ""
    account: Text = ""


class RequestRefused(Step, frozen=True, kw_only=True):
    """Từ chối yêu cầu thi hành án (Luật 106/2025, Điều 34.4)."""

    ground: Text = ""


class RequestReturned(Step, frozen=True, kw_only=True):
    """Gửi lại yêu cầu thi hành án (Luật 106/2025, Điều 38.4).

    The lines named, or the whole case, come to their end (NĐ 152/2026, Điều 32.1.d).
    """

    ground: Text = ""


class RightsTransferred(Step, frozen=True, kw_only=True):
    """Chuyển giao quyền, nghĩa vụ thi hành án (Luật 106/2025, Điều 41), to heirs among others.

    `receivers` together take the place of the party named by `giver`, on the `lines` named or on
    all; `shares` says the part of each. The giver leaves with the last of his lines: who keeps a
    part of a line stands among the receivers.
    """

    giver: Text = ""
    receivers: tuple[Party, ...] = ()
    shares: Text = ""


class DecisionMended(Step, frozen=True, kw_only=True):
    """Thu hồi, sửa đổi, bổ sung, hủy một quyết định (Luật 106/2025, Điều 52), `about` that act.

    A decision withdrawn or annulled has no effect from that day on: the lines it held up or ended
    stand as they stood before it, and what it took off them is owed again.
    """

    way: MendingWay = MendingWay.AMENDED
    ground: Text = ""
    content: Text = ""


class NoticeDelivered(Step, frozen=True, kw_only=True):
    """Thông báo hợp lệ một văn bản (Luật 106/2025, Điều 35), to the debtor unless it says.

    `happened_on` is the valid day of its way (`variant`); `receiver` took it for `to_name`.
    """

    to: PartyRole = PartyRole.DEBTOR
    to_name: Text = ""
    receiver: Text = ""
    relation: Text = ""
    witness: Text = ""
    place: Text = ""


class DeliveryAttempted(Step, frozen=True, kw_only=True):
    """Thông báo không thực hiện được (Luật 106/2025, Điều 35; NĐ 152/2026, Điều 16), and why."""

    to: PartyRole = PartyRole.DEBTOR
    to_name: Text = ""
    outcome: Text = ""
    witness: Text = ""
    place: Text = ""


class InformationRequested(Step, frozen=True, kw_only=True):
    """Yêu cầu cung cấp thông tin (Luật 106/2025, Điều 37.6), `who` is asked."""

    asks: Text = ""


class InformationReceived(Step, frozen=True, kw_only=True):
    """Nhận thông tin được cung cấp (Luật 106/2025, Điều 37.6), `about` the letter it answers."""

    answer: Text = ""


class EntrustmentReceived(Step, frozen=True, kw_only=True):
    """Nhận ủy thác (Luật 106/2025, Điều 49, 50), from the office named by `who`."""

    amount: PositiveMoney | None = None


class ComplaintReceived(Step, frozen=True, kw_only=True):
    """Nhận khiếu nại (Luật 106/2025, Điều 96)."""


class ComplaintResolved(Step, frozen=True, kw_only=True):
    """Giải quyết khiếu nại (Luật 106/2025, Điều 102)."""


class PaperIssued(Payload, frozen=True, kw_only=True):
    """Ban hành văn bản: the very paper, locked, of an act (`about`) or of none.

    `pdf` and `docx` are the SHA-256 of the files as issued, in hexadecimal digits, `wording` that
    of the form they were made from; `seal` is what the QR says, `key` the public key it is
    checked by, in hexadecimal digits. `series` is the number series that `number` is of, empty
    where the act takes the number or there is none.
    """

    form: Name
    title: Name
    about: Text = ""
    variant: Text = ""
    number: Text = ""
    series: Text = ""
    signed_by: Text = ""
    pages: Annotated[int, Meta(ge=1, le=10_000)] = 1
    pdf: Digest
    docx: Digest
    wording: Digest
    seal: Text = ""
    key: Text = ""
