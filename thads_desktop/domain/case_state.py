"""CaseState (trạng thái của việc): what the fold of a case's acts says, ready to read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.payloads import CaseOpened, Judgment, Obligation, Party, Payload
from thads_desktop.domain.spans import WHOLE_CASE, MoneyLine, Span
from thads_desktop.domain.vocabulary import ENDED, Basis, CaseKind, Flow, LineState, PartyRole


class ContradictionKind(StrEnum):
    """Mâu thuẫn trong hồ sơ, brought by late or foreign acts; listed, never raised."""

    BEFORE_OPENING = "before_opening"
    OPENED_TWICE = "opened_twice"
    OPENING_VOIDED = "opening_voided"
    NO_SUCH_LINE = "no_such_line"
    NO_OPEN_LINE = "no_open_line"
    NOT_RESUMABLE = "not_resumable"
    WITHDRAWN_BEFORE = "withdrawn_before"
    RECEIVED_TOO_MUCH = "received_too_much"
    LEFT_TOO_MUCH = "left_too_much"
    LINE_GONE = "line_gone"
    COMPLETED_WITH_DEBT = "completed_with_debt"
    PART_OF_MANY = "part_of_many"
    NO_SUCH_PARTY = "no_such_party"
    LINE_THERE_ALREADY = "line_there_already"
    CORRECTED_TWICE = "corrected_twice"
    UNKNOWN_KIND = "unknown_kind"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Mâu thuẫn: the act that does not fit, and why; whom it misses and who is there."""

    act_id: str
    kind: ContradictionKind
    missing: str = field(default="", compare=False)
    known: tuple[str, ...] = field(default=(), compare=False)

    def sentence(self) -> str:
        """What is wrong, in the current language."""
        return {
            ContradictionKind.BEFORE_OPENING: _(
                "Hành vi ghi ngày trước ngày có việc. Hãy kiểm tra lại ngày. Nếu là việc cũ "
                "chuyển sang, hãy ghi trạng thái đang có (hoãn, tạm đình chỉ, chưa có điều kiện) "
                "vào ngày nhận việc, kèm ngày quyết định cũ, rồi ghi tiếp."
            ),
            ContradictionKind.OPENED_TWICE: _("Việc được mở hai lần; lần sau không có hiệu lực."),
            ContradictionKind.OPENING_VOIDED: _(
                "Không thể bỏ hành vi mở việc. Hãy đính chính nội dung của nó."
            ),
            ContradictionKind.NO_SUCH_LINE: _("Hành vi nêu một khoản không có trong việc này."),
            ContradictionKind.NO_OPEN_LINE: _("Các khoản được nêu đã kết thúc từ trước."),
            ContradictionKind.NOT_RESUMABLE: _(
                "Không có khoản nào đang tạm dừng để tiếp tục. Nếu là việc cũ chuyển sang, hãy ghi "
                "trạng thái đang có (hoãn, tạm đình chỉ, chưa có điều kiện) vào ngày nhận việc, "
                "rồi ghi tiếp."
            ),
            ContradictionKind.WITHDRAWN_BEFORE: _(
                "Quyết định ghi ngày sau ngày nó bị thu hồi hoặc hủy. Hãy kiểm tra lại hai ngày."
            ),
            ContradictionKind.RECEIVED_TOO_MUCH: _("Số đã thu, đã giảm vượt số phải thi hành."),
            ContradictionKind.LEFT_TOO_MUCH: _(
                "Số tiền ủy thác, đình chỉ một phần vượt số còn phải thi hành của khoản này."
            ),
            ContradictionKind.LINE_GONE: _(
                "Khoản này đã rời việc (đình chỉ, ủy thác, thu hồi, kết thúc) nên không còn nhận "
                "tiền, giảm nghĩa vụ. Hãy chọn khoản khác hoặc kiểm tra lại ngày."
            ),
            ContradictionKind.COMPLETED_WITH_DEBT: _("Ghi thi hành xong nhưng khoản này còn nợ."),
            ContradictionKind.PART_OF_MANY: _(
                "Một phần số tiền chỉ tính được trên một khoản. Hãy chọn đúng một khoản đang mở."
            ),
            ContradictionKind.NO_SUCH_PARTY: _(
                "Việc này không có đương sự “{missing}” với tư cách ấy ở các khoản được nêu. "
                "Những người có tư cách ấy: {known}."
            ).format(missing=self.missing, known=", ".join(self.known)),
            ContradictionKind.LINE_THERE_ALREADY: _("Việc này đã có khoản mang số ấy."),
            ContradictionKind.CORRECTED_TWICE: _(
                "Hành vi bị đính chính hai lần; bản đính chính sau có hiệu lực."
            ),
            ContradictionKind.UNKNOWN_KIND: _(
                "Hành vi do phiên bản chương trình mới hơn ghi; việc chỉ xem được."
            ),
        }[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBalance:
    """Một khoản và tiền của nó: what was due, moved and is left, in đồng, and the state now.

    `left` (còn phải thi hành) is negative only when too much was received.
    """

    obligation: Obligation
    state: LineState
    ground: str
    since: date
    due: int
    received: int
    waived: int
    terminated: int
    entrusted: int
    withdrawn: int
    left: int


class EffectiveAct(NamedTuple):
    """An act that stands, with its payload decoded (None when a newer program wrote it)."""

    act: Act
    payload: Payload | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """Trạng thái của việc thi hành án after all its acts.

    `state` is the case's own status, derived from its lines; `spans` and `money` are the
    whole history; `contradictions` what does not fit; `present_parties` who the parties are after
    every transfer and change; `brought_by` the act by which it stands as it does, "" when that is
    its opening. Of a case taken over nothing is known before `taken_over_on`.
    """

    case_id: str
    opening: CaseOpened
    opened_on: date
    decided_on: date
    taken_over_on: date | None
    officer: str
    present_parties: tuple[Party, ...]
    state: LineState
    ground: str
    since: date
    lines: tuple[LineBalance, ...]
    spans: tuple[Span, ...]
    money: tuple[MoneyLine, ...]
    standing: tuple[EffectiveAct, ...]
    replaced_by: dict[str, str]
    contradictions: tuple[Contradiction, ...]
    is_read_only: bool
    brought_by: str = ""

    @property
    def is_ended(self) -> bool:
        """Has every line come to its end?"""
        return self.state in ENDED

    @property
    def decision_number(self) -> str:
        """Số quyết định thi hành án."""
        return self.opening.decision_number

    @property
    def basis(self) -> Basis:
        """Chủ động hay theo yêu cầu."""
        return self.opening.basis

    @property
    def kind(self) -> CaseKind:
        """Loại việc."""
        return self.opening.kind

    @property
    def judgment(self) -> Judgment:
        """Bản án, quyết định được thi hành."""
        return self.opening.judgment

    def parties(self, role: PartyRole) -> tuple[Party, ...]:
        """The parties (đương sự) of one role as they are now, in the order of the decision."""
        return tuple(party for party in self.present_parties if party.role is role)

    def officer_on(self, on: date) -> str:
        """Chấp hành viên who held the case on a day."""
        for span in self.spans:
            if span.line == WHOLE_CASE and span.valid_from <= on < span.valid_to:
                return span.facts.officer
        return self.officer

    def total(self, flow: Flow) -> int:
        """Sum of one flow over all lines, in đồng."""
        return sum([line.amount for line in self.money if line.flow is flow])

    @property
    def left(self) -> int:
        """Còn phải thi hành over all lines, in đồng."""
        return sum([line.left for line in self.lines])
