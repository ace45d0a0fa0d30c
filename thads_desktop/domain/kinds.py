"""The kinds of act (loại hành vi): name, order within a day, article under each law.

Articles are those of Luật 106/2025/QH15 (from 01/7/2026) and Luật 26/2008/QH12 (to 30/6/2026).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from thads_desktop.base.language import _, mark
from thads_desktop.domain import payloads as p


@dataclass(frozen=True, slots=True, kw_only=True)
class ActKind:
    """Loại hành vi: one change of meaning that the ledger can record.

    `rank` orders acts of the same legal date, those that change how a line stands by the order
    in which they were recorded; `version` is the newest shape of the payload;
    an empty article means that none was found: it is to be checked ("cần kiểm tra").
    """

    key: str
    payload: type[p.Payload]
    name: str
    rank: int
    law_2025: str
    law_2008: str
    subject: str = "case"
    version: int = 1


_ALL = (
    ActKind(
        key="office_established",
        payload=p.OfficeEstablished,
        name=mark("Lập dữ liệu đơn vị"),
        rank=0,
        law_2025="Điều 17–23",
        law_2008="Điều 13–16",
        subject="office",
    ),
    ActKind(
        key="case_taken_over",
        payload=p.CaseTakenOver,
        name=mark("Nhận việc cũ chuyển sang"),
        rank=0,
        law_2025="Điều 116",
        law_2008="",
    ),
    ActKind(
        key="case_opened",
        payload=p.CaseOpened,
        name=mark("Ra quyết định thi hành án"),
        rank=0,
        law_2025="Điều 33.3, 34.3",
        law_2008="Điều 36",
    ),
    ActKind(
        key="officer_assigned",
        payload=p.OfficerAssigned,
        name=mark("Phân công chấp hành viên"),
        rank=10,
        law_2025="Điều 32.2",
        law_2008="Điều 36.2",
    ),
    ActKind(
        key="obligation_increased",
        payload=p.ObligationIncreased,
        name=mark("Tăng khoản phải thi hành"),
        rank=20,
        law_2025="NĐ 152/2026 Điều 11.2",
        law_2008="",
    ),
    ActKind(
        key="verification_recorded",
        payload=p.VerificationRecorded,
        name=mark("Xác minh điều kiện thi hành án"),
        rank=30,
        law_2025="Điều 37",
        law_2008="Điều 44",
    ),
    ActKind(
        key="means_classified",
        payload=p.MeansClassified,
        name=mark("Phân loại điều kiện thi hành án"),
        rank=70,
        law_2025="Điều 38",
        law_2008="Điều 44a",
    ),
    ActKind(
        key="money_received",
        payload=p.MoneyReceived,
        name=mark("Thu tiền thi hành án"),
        rank=50,
        law_2025="Điều 54",
        law_2008="Điều 47",
    ),
    ActKind(
        key="obligation_reduced",
        payload=p.ObligationReduced,
        name=mark("Miễn, giảm nghĩa vụ thi hành án"),
        rank=60,
        law_2025="Điều 42–45",
        law_2008="Điều 61–64",
    ),
    ActKind(
        key="enforcement_postponed",
        payload=p.EnforcementPostponed,
        name=mark("Hoãn thi hành án"),
        rank=70,
        law_2025="Điều 46",
        law_2008="Điều 48",
    ),
    ActKind(
        key="enforcement_suspended",
        payload=p.EnforcementSuspended,
        name=mark("Tạm đình chỉ thi hành án"),
        rank=70,
        law_2025="Điều 47",
        law_2008="Điều 49",
    ),
    ActKind(
        key="moved_to_separate_register",
        payload=p.MovedToSeparateRegister,
        name=mark("Chuyển sổ theo dõi riêng"),
        rank=70,
        law_2025="Điều 38.4; NĐ 152/2026 Điều 22.1",
        law_2008="NĐ 62/2015 Điều 9.5",
    ),
    ActKind(
        key="enforcement_resumed",
        payload=p.EnforcementResumed,
        name=mark("Tiếp tục thi hành án"),
        rank=70,
        law_2025="Điều 38.2, 46.3, 47",
        law_2008="Điều 48, 49",
    ),
    ActKind(
        key="obligation_completed",
        payload=p.ObligationCompleted,
        name=mark("Thi hành xong"),
        rank=90,
        law_2025="Điều 55",
        law_2008="Điều 52",
    ),
    ActKind(
        key="enforcement_terminated",
        payload=p.EnforcementTerminated,
        name=mark("Đình chỉ thi hành án"),
        rank=90,
        law_2025="Điều 48",
        law_2008="Điều 50",
    ),
    ActKind(
        key="enforcement_entrusted",
        payload=p.EnforcementEntrusted,
        name=mark("Ủy thác thi hành án"),
        rank=90,
        law_2025="Điều 49",
        law_2008="Điều 55–57",
    ),
    ActKind(
        key="decision_withdrawn",
        payload=p.DecisionWithdrawn,
        name=mark("Thu hồi quyết định thi hành án"),
        rank=90,
        law_2025="Điều 52",
        law_2008="Điều 37",
    ),
    ActKind(
        key="act_voided",
        payload=p.ActVoided,
        name=mark("Hủy bỏ hành vi ghi nhầm"),
        rank=100,
        law_2025="",
        law_2008="",
    ),
)

KINDS = MappingProxyType({kind.key: kind for kind in _ALL})
KIND_OF_PAYLOAD = MappingProxyType({kind.payload: kind for kind in _ALL})


def kind_name(key: str) -> str:
    """The kind's name in the current language; an unknown kind shows its key."""
    kind = KINDS.get(key)
    return _(kind.name) if kind else key


SWITCH = date(2026, 7, 1)  # Luật 106/2025/QH15, Điều 115
LAW_2025, LAW_2008 = "Luật 106/2025/QH15", "Luật 26/2008/QH12"


def law_in_force(kind: ActKind, day: date) -> str:
    """Law and articles of a kind in force on a day (switch on 01/7/2026); "" when none is known."""
    law, articles = (LAW_2025, kind.law_2025) if day >= SWITCH else (LAW_2008, kind.law_2008)
    return f"{law}, {articles}" if articles.startswith("Điều") else articles
