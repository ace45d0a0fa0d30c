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
    CaseMark,
    CompletionWay,
    ObligationKind,
    PartyRole,
    PostponementGround,
    SignerRole,
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


class Signed(Payload, frozen=True, kw_only=True):
    """Văn bản có người ký: who signed it, and by whose authority."""

    signer: SignerRole | None = None
    signed_by: Text = ""


class Decision(Signed, frozen=True, kw_only=True):
    """Quyết định: a signed paper with a number of its own."""

    decision_number: Text = ""


class Party(Payload, frozen=True, kw_only=True):
    """Đương sự: a person or organisation in a case, as named on the papers.

    `identity_number` is a person's; an organisation has a `tax_code`. `old_address` is the
    address in the units before 01/7/2025.
    """

    role: PartyRole
    name: Name
    birth_year: Annotated[int, Meta(ge=1850, le=2200)] | None = None
    identity_number: Text = ""
    address: Text = ""
    tax_code: Text = ""
    born_on: date | None = None
    old_address: Text = ""
    phone: Text = ""
    account: Text = ""
    representative: Text = ""
    is_organisation: bool = False


class Judgment(Payload, frozen=True, kw_only=True):
    """Bản án, quyết định của Tòa án being enforced."""

    number: Text = ""
    judged_on: date | None = None
    court: Text = ""


class Instalment(Payload, frozen=True, kw_only=True):
    """Nghĩa vụ theo định kỳ: so many đồng every so many months, from a day until a day."""

    amount: PositiveMoney
    every_months: Annotated[int, Meta(ge=1, le=12)] = 1
    since: date
    until: date | None = None


class InterestTerms(Payload, frozen=True, kw_only=True):
    """Lãi theo bản án: its rate a year ("0.10"), from a day, on what; "" is the law's own rate."""

    since: date | None = None
    rate: Annotated[str, Meta(pattern=r"^([0-9]+(\.[0-9]+)?)?$", description="0.10")] = ""
    words: Text = ""


class Obligation(Payload, frozen=True, kw_only=True):
    """Khoản phải thi hành: one line of what is owed, in đồng (0 when it is not money).

    `debtors` and `creditors` name the parties it binds and serves, all when empty; `is_joint`
    when each debtor owes the whole (liên đới), else `share` says a debtor's part (theo phần).
    """

    line: LineNumber
    what: Name
    amount: Money = 0
    kind: ObligationKind = ObligationKind.OTHER
    debtors: tuple[Text, ...] = ()
    creditors: tuple[Text, ...] = ()
    is_joint: bool = False
    share: Text = ""
    interest: InterestTerms | None = None
    instalment: Instalment | None = None
    thing: Text = ""


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


class CaseOpened(Signed, frozen=True, kw_only=True):
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


class OfficerAssigned(Decision, frozen=True, kw_only=True):
    """Phân công, thay đổi chấp hành viên (Luật 106/2025, Điều 32.2; NĐ 152/2026, Điều 13)."""

    officer: Name
    ground: Text = ""


class CaseMarked(Payload, frozen=True, kw_only=True):
    """Đánh dấu việc: the marks that it bears from this day on, each by its name or not at all."""

    corruption: bool = False
    economic: bool = False
    watched: bool = False
    major: bool = False
    why: Text = ""

    @property
    def marks(self) -> tuple[CaseMark, ...]:
        """The marks that it bears."""
        return tuple(mark for mark in CaseMark if getattr(self, mark))


class PartyChanged(Payload, frozen=True, kw_only=True):
    """Bổ sung, thay đổi đương sự: `party` joins the case, or takes the place of one named."""

    party: Party
    replaces: Text = ""
    why: Text = ""


class ObligationAdded(Decision, frozen=True, kw_only=True):
    """Bổ sung khoản phải thi hành by a decision that amends the enforcement decision."""

    obligation: Obligation
    why: Text = ""


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


class MeansClassified(Decision, frozen=True, kw_only=True):
    """Phân loại điều kiện thi hành án (Luật 106/2025, Điều 38).

    Of a case taken over, `decided_on` is the day of the former decision: clocks count from it.
    """

    enforceable: bool
    decided_on: date | None = None
    ground: Text = ""
    evidence: Text = ""
    lines: tuple[LineNumber, ...] = ()


class ObligationIncreased(Payload, frozen=True, kw_only=True):
    """Tăng khoản phải thi hành, e.g. a maintenance instalment that fell due."""

    line: LineNumber
    amount: PositiveMoney
    why: Text = ""


class MoneyReceived(Payload, frozen=True, kw_only=True):
    """Thu tiền thi hành án on one line, from `payer` where several owe it."""

    line: LineNumber
    amount: PositiveMoney
    receipt_number: Text = ""
    payer: Text = ""


class ObligationReduced(Payload, frozen=True, kw_only=True):
    """Miễn, giảm nghĩa vụ by a court's decision (Luật 106/2025, Điều 42–45)."""

    line: LineNumber
    amount: PositiveMoney
    decision_number: Text = ""
    ground: Text = ""


class EnforcementPostponed(Decision, frozen=True, kw_only=True):
    """Hoãn thi hành án (Luật 106/2025, Điều 46).

    `ground` says how it is counted; `legal_ground` is the point of the law it rests on.
    `decided_on` as of `MeansClassified`.
    """

    ground: PostponementGround
    decided_on: date | None = None
    legal_ground: Text = ""
    until: date | None = None
    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementSuspended(Decision, frozen=True, kw_only=True):
    """Tạm đình chỉ thi hành án (Luật 106/2025, Điều 47), `decided_on` as of `MeansClassified`."""

    decided_on: date | None = None
    ground: Text = ""
    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementResumed(Decision, frozen=True, kw_only=True):
    """Tiếp tục thi hành án (Luật 106/2025, Điều 38.2, 46.3, 47)."""

    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class MovedToSeparateRegister(Payload, frozen=True, kw_only=True):
    """Chuyển sổ theo dõi riêng (Luật 106/2025, Điều 38.4), `decided_on` as elsewhere."""

    decided_on: date | None = None
    lines: tuple[LineNumber, ...] = ()


class ObligationCompleted(Payload, frozen=True, kw_only=True):
    """Thi hành xong, of the debtor's own will or by coercion where it is known."""

    result: CompletionWay | None = None
    lines: tuple[LineNumber, ...] = ()


class EnforcementTerminated(Decision, frozen=True, kw_only=True):
    """Đình chỉ thi hành án (Luật 106/2025, Điều 48); what is still owed falls away.

    With an `amount` (đồng) only that part of the one line named falls away, and it goes on.
    """

    ground: Text = ""
    amount: PositiveMoney | None = None
    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class EnforcementEntrusted(Decision, frozen=True, kw_only=True):
    """Ủy thác thi hành án (Luật 106/2025, Điều 49); what is still owed leaves.

    With an `amount` (đồng) only that part of the one line named leaves, and it goes on. `debtors`
    are those whose part is entrusted, all when empty.
    """

    receiver: Text = ""
    debtors: tuple[Text, ...] = ()
    ground: Text = ""
    amount: PositiveMoney | None = None
    lines: tuple[LineNumber, ...] = ()


class DecisionWithdrawn(Decision, frozen=True, kw_only=True):
    """Thu hồi, hủy quyết định thi hành án (Luật 106/2025, Điều 52)."""

    ground: Text = ""
    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class CaseRecalled(Decision, frozen=True, kw_only=True):
    """Rút hồ sơ thi hành án: the office above takes the case to enforce it itself."""

    receiver: Text = ""
    why: Text = ""


class CaseClosed(Payload, frozen=True, kw_only=True):
    """Kết thúc thi hành án in another way (NĐ 152/2026, Điều 32.1.a–đ, e), `ground` says which."""

    ground: Name
    why: Text = ""
    lines: tuple[LineNumber, ...] = ()


class ActVoided(Payload, frozen=True, kw_only=True):
    """Hủy bỏ một hành vi ghi nhầm: takes the act it corrects out of the record's effect."""


class OfficeEstablished(Payload, frozen=True, kw_only=True):
    """Lập dữ liệu của đơn vị: the office this ledger belongs to.

    `account` is the number of its account for enforcement money, `account_at` who keeps it.
    """

    name: Name
    code: Name
    parent: Text = ""
    place: Text = ""
    address: Text = ""
    account: Text = ""
    account_at: Text = ""
