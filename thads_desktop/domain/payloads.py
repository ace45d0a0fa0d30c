"""What each kind of act carries; the shapes are for ever, a change is a new version.

Specimens of every version are kept in `tests/data/acts/`. Amounts are whole đồng; dates are
legal dates. `lines` names obligation lines by number; empty means every line still open.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    ObligationKind,
    PartyRole,
    PostponementGround,
)

LARGEST_SUM = 10**15  # đồng, of an amount and of all that a case owes
Money = Annotated[int, Meta(ge=0, le=LARGEST_SUM, description="đồng")]
PositiveMoney = Annotated[int, Meta(gt=0, le=LARGEST_SUM, description="đồng")]
LineNumber = Annotated[int, Meta(ge=1, le=999)]
LONGEST = 40_000  # letters; a cell of a list holds 32,767, and no list is refused for its words
Name = Annotated[str, Meta(min_length=1, max_length=LONGEST)]
Text = Annotated[str, Meta(max_length=LONGEST)]


class Payload(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """Nội dung của một hành vi."""


class Party(Payload, frozen=True, kw_only=True):
    """Đương sự: a person or organisation in a case, as named on the papers."""

    role: PartyRole
    name: Name
    birth_year: Annotated[int, Meta(ge=1850, le=2200)] | None = None
    identity_number: Text = ""
    address: Text = ""


class Judgment(Payload, frozen=True, kw_only=True):
    """Bản án, quyết định của Tòa án being enforced."""

    number: Text = ""
    judged_on: date | None = None
    court: Text = ""


class Obligation(Payload, frozen=True, kw_only=True):
    """Khoản phải thi hành: one line of what is owed, in đồng (0 when it is not money)."""

    line: LineNumber
    what: Name
    amount: Money = 0
    kind: ObligationKind = ObligationKind.OTHER


# What is said of a number and of parties beyond their shape is for whoever writes an act from its
# schema; it is checked when an act is recorded (`conditions`), never when one is read.
DecisionText = Annotated[
    str, Meta(min_length=1, max_length=LONGEST, extra_json_schema={"pattern": r"^\s*\d"})
]
_A_DEBTOR = {"type": "object", "properties": {"role": {"const": "debtor"}}}
Parties = Annotated[
    tuple[Party, ...], Meta(min_length=1, extra_json_schema={"contains": _A_DEBTOR})
]


class ListRow(Payload, frozen=True, kw_only=True):
    """Nguồn nhập: the row of an imported list, so that the same row is known again."""

    file_sha256: str
    row: int
    digest: str


class CaseOpened(Payload, frozen=True, kw_only=True):
    """Ra quyết định thi hành án: a case comes in; `happened_on` is the decision's date."""

    decision_number: DecisionText
    basis: Basis
    parties: Parties
    obligations: Annotated[tuple[Obligation, ...], Meta(min_length=1)]
    kind: CaseKind = CaseKind.OTHER
    judgment: Judgment = Judgment()
    officer: Text = ""
    note: Text = ""
    source: ListRow | None = None


class CaseTakenOver(CaseOpened, frozen=True, kw_only=True):
    """Nhận việc cũ chuyển sang: an old case enters with what was owed on that day's morning.

    `happened_on` is the first day of the period; nothing is known of earlier days.
    """

    decided_on: date


def taken_over(opened: CaseOpened, decided_on: date) -> CaseTakenOver:
    """The same case as one taken over, decided on an earlier day."""
    fields = {name: getattr(opened, name) for name in opened.__struct_fields__}
    return CaseTakenOver(**fields, decided_on=decided_on)


class OfficerAssigned(Payload, frozen=True, kw_only=True):
    """Phân công chấp hành viên (Luật 106/2025, Điều 32.2)."""

    officer: Name


class Statement(Payload, frozen=True, kw_only=True):
    """Câu trả lời trong biên bản xác minh: one question of the interview and its answer."""

    topic: Name
    answer: Text


class VerificationRecorded(Payload, frozen=True, kw_only=True):
    """Xác minh điều kiện thi hành án (Luật 106/2025, Điều 37)."""

    findings: Text
    place: Text = ""
    present: tuple[Text, ...] = ()
    statements: tuple[Statement, ...] = ()
    informant: Text = ""
    started_at: Text = ""
    ended_at: Text = ""


class MeansClassified(Payload, frozen=True, kw_only=True):
    """Phân loại điều kiện thi hành án (Luật 106/2025, Điều 38)."""

    enforceable: bool
    ground: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class ObligationIncreased(Payload, frozen=True, kw_only=True):
    """Tăng khoản phải thi hành, e.g. a maintenance instalment that fell due."""

    line: LineNumber
    amount: PositiveMoney
    why: Text = ""


class MoneyReceived(Payload, frozen=True, kw_only=True):
    """Thu tiền thi hành án on one line."""

    line: LineNumber
    amount: PositiveMoney
    receipt_number: Text = ""


class ObligationReduced(Payload, frozen=True, kw_only=True):
    """Miễn, giảm nghĩa vụ (Luật 106/2025, Điều 42–45)."""

    line: LineNumber
    amount: PositiveMoney
    decision_number: Text = ""


class EnforcementPostponed(Payload, frozen=True, kw_only=True):
    """Hoãn thi hành án (Luật 106/2025, Điều 46)."""

    ground: PostponementGround
    until: date | None = None
    why: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementSuspended(Payload, frozen=True, kw_only=True):
    """Tạm đình chỉ thi hành án (Luật 106/2025, Điều 47)."""

    why: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementResumed(Payload, frozen=True, kw_only=True):
    """Tiếp tục thi hành án (Luật 106/2025, Điều 38.2, 46.3, 47)."""

    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class MovedToSeparateRegister(Payload, frozen=True, kw_only=True):
    """Chuyển sổ theo dõi riêng (Luật 106/2025, Điều 38.4)."""

    lines: tuple[LineNumber, ...] = ()


class ObligationCompleted(Payload, frozen=True, kw_only=True):
    """Thi hành xong."""

    lines: tuple[LineNumber, ...] = ()


class EnforcementTerminated(Payload, frozen=True, kw_only=True):
    """Đình chỉ thi hành án (Luật 106/2025, Điều 48); what is still owed falls away."""

    ground: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementEntrusted(Payload, frozen=True, kw_only=True):
    """Ủy thác thi hành án (Luật 106/2025, Điều 49); what is still owed leaves."""

    receiver: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class DecisionWithdrawn(Payload, frozen=True, kw_only=True):
    """Thu hồi, hủy quyết định thi hành án (Luật 106/2025, Điều 52)."""

    why: Text = ""
    decision_number: Text = ""
    lines: tuple[LineNumber, ...] = ()


class ActVoided(Payload, frozen=True, kw_only=True):
    """Hủy bỏ một hành vi ghi nhầm: takes the act it corrects out of the record's effect."""


class OfficeEstablished(Payload, frozen=True, kw_only=True):
    """Lập dữ liệu của đơn vị: the office this ledger belongs to."""

    name: Name
    code: Name
    parent: Text = ""
    place: Text = ""
