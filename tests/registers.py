"""A small office whose registers can be told by hand: three cases, one act corrected, one voided."""

from __future__ import annotations

from datetime import date

from tests.histories import Move, opening_of, takeover_of
from tests.ledgers import play_commit
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.vocabulary import Basis, MendingWay, PartyRole, PostponementGround
from thads_desktop.services.context import Context

FIRST, LAST = date(2025, 10, 1), date(2026, 3, 31)
BEGUN = date(2025, 10, 6)
AN = p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn An", address="Tổ 5, phường Minh An")
BANK = p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh")
JUDGMENT = p.Judgment(number="9/2025/DS-ST", judged_on=date(2025, 8, 5), court="TAND khu vực 1")
LAND = m.Asset(number=1, what="Thửa đất 112", quantity="240 m²", certificate="AB 1")
KNIFE = m.Exhibit(number=1, what="Con dao", quantity="01", seal="Còn nguyên", shelf="Tủ 2")


def fill(context: Context) -> None:
    """Record the lives of three cases and an intake, on days one can count on."""
    _busy_case(context)
    _sold_house(context)
    _old_case(context)
    play_commit(context, [Move("case-in", _judgment(), date(2026, 3, 9))])


def _judgment() -> r.JudgmentReceived:
    return r.JudgmentReceived(
        judgment=JUDGMENT, parties=(AN, BANK), way="direct", documents="02 biên lai"
    )


def _record(context: Context, case: str, *told: tuple[date, p.Payload]) -> None:
    for on, payload in told:
        play_commit(context, [Move(case, payload, on)])


def _opening(number: int) -> p.CaseOpened:
    return opening_of(
        5000,
        decision_number=f"{number}/QĐ-THADS",
        parties=(AN, BANK),
        judgment=JUDGMENT,
        basis=Basis.EX_OFFICIO if number == 2 else Basis.ON_REQUEST,
    )


def _busy_case(context: Context) -> None:
    """Opened, not yet enforceable, resumed, postponed twice (the first is mended), terminated."""
    postponed = p.EnforcementPostponed(
        ground=PostponementGround.AGREEMENT,
        decision_number="4/QĐ-THADS",
        until=date(2026, 1, 31),
    )
    _record(
        context,
        "case-busy",
        (BEGUN, r.RequestReceived(requester=BANK.name, asks="Trả nợ", way="post")),
        (date(2025, 10, 8), _opening(1)),
        (date(2025, 10, 20), p.VerificationRecorded(findings="Không có tài sản")),
        (
            date(2025, 10, 22),
            p.MeansClassified(enforceable=False, ground="Nghèo", decision_number="2/QĐ-THADS"),
        ),
        (date(2025, 11, 20), p.MovedToSeparateRegister()),
        (date(2025, 12, 1), p.EnforcementResumed(decision_number="3/QĐ-THADS")),
        (date(2025, 12, 8), postponed),
    )
    play_commit(
        context,
        [
            Move(
                "case-busy",
                p.EnforcementPostponed(
                    ground=PostponementGround.OTHER,
                    why="Ốm nặng",
                    decision_number="4/QĐ-THADS",
                    until=date(2026, 2, 28),
                ),
                date(2025, 12, 9),
                target=6,
            )
        ],
    )
    _record(
        context,
        "case-busy",
        (date(2026, 1, 5), p.EnforcementResumed(decision_number="5/QĐ-THADS")),
        (date(2026, 1, 12), p.EnforcementSuspended(decision_number="6/QĐ-THADS", why="Kháng nghị")),
    )
    play_commit(context, [Move("case-busy", p.ActVoided(), date(2026, 1, 12), target=9)])
    _record(
        context,
        "case-busy",
        (date(2026, 2, 2), s.StepTaken(code="remission_proposed", number="7/CV")),
        (date(2026, 3, 2), p.EnforcementTerminated(decision_number="8/QĐ-THADS", why="Chết")),
        (date(2026, 3, 4), m.DossierArchived(folios=31, shelf="Kho 1", number="12")),
    )


def _sold_house(context: Context) -> None:
    """Secured, coerced, seized and sold; exhibits come in and go out; a complaint."""
    case = "case-sold"
    _record(
        context,
        case,
        (date(2025, 10, 9), _opening(2)),
        (
            date(2025, 10, 15),
            m.SecurityMeasureApplied(
                variant="custody", number="10/QĐ-THADS", items=(LAND,), who="Kho đơn vị"
            ),
        ),
        (date(2025, 11, 3), m.CoercionDecided(variant="seizure", number="11/QĐ-THADS")),
        (date(2025, 11, 10), m.PropertySeized(number="12/BB", items=(LAND,), keeper=AN.name)),
        (date(2025, 12, 1), m.AppraisalContracted(who="Công ty Giá Đúng")),
        (date(2025, 12, 15), m.PriceSet(price=900)),
        (date(2026, 1, 6), m.AuctionContracted(who="Trung tâm đấu giá", number="3/HĐ")),
        (date(2026, 2, 9), m.AuctionFailed()),
        (date(2026, 2, 16), m.PriceReduced(price_before=900, price=810)),
        (date(2026, 3, 3), m.AssetSold(price=810, buyer="Lê Mua")),
        (
            date(2026, 1, 20),
            m.ExhibitReceived(items=(KNIFE,), who="Công an xã", store_order="1/LNK"),
        ),
        (
            date(2026, 2, 20),
            m.ExhibitTransferred(outcome="Tiêu hủy", receiver="Hội đồng", store_order="2/LXK"),
        ),
        (
            date(2026, 2, 3),
            r.ComplaintReceived(variant="coercion", who=AN.name, note="Kê biên sai", number="15"),
        ),
    )


def _old_case(context: Context) -> None:
    """Taken over, then its decision amended; part of it is entrusted to another office."""
    _record(
        context,
        "case-old",
        (FIRST, takeover_of(9000, decision_number="77/QĐ-CCTHADS", parties=(AN, BANK))),
        (
            date(2026, 1, 8),
            p.EnforcementEntrusted(
                decision_number="9/QĐ-THADS", receiver="THADS tỉnh Hai", amount=4000, lines=(1,)
            ),
        ),
    )
    play_commit(
        context,
        [
            Move(
                "case-old",
                r.DecisionMended(
                    about="act-0", way=MendingWay.AMENDED, number="13/QĐ-THADS", content="Sửa tên"
                ),
                date(2026, 1, 15),
            )
        ],
    )
