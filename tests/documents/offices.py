"""An office with one rich case, a few others, and statistics: made up, as papers need it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from thads_desktop.base.clock import FixedClock
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    ObligationKind,
    PartyRole,
    PostponementGround,
)
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.verifications import NewVerification, record_verification

NOW = datetime(2026, 11, 24, 3, 15, tzinfo=UTC)
OFFICER = "Nguyễn Đình Hoà"
VERIFIED_ON = date(2026, 11, 24)
STATEMENTS = (
    (
        "Nơi cư trú",
        (
            "Xác định được nơi cư trú: Có; Nơi thường trú: thôn 3, xã Hoằng Hóa; Nơi ở hiện tại: như trên\n"
            "Ghi thêm: Ông Khuê ở cùng vợ và hai con nhỏ."
        ),
    ),
    (
        "Tình trạng hôn nhân",
        "Hôn nhân: Đã kết hôn; Vợ hoặc chồng: bà Trịnh Thị Hợp",
    ),
    (
        "Hoàn cảnh gia đình",
        "Nuôi hai con đang đi học và mẹ già trên 80 tuổi đau yếu; thuộc diện hộ cận nghèo.",
    ),
    (
        "Thu nhập, việc làm, kinh doanh",
        "Làm nghề tự do, thu nhập khoảng 5.500.000 đồng mỗi tháng; không có đăng ký kinh doanh.",
    ),
    (
        "Nhà ở, đất ở và giấy chứng nhận",
        (
            "Có nhà, đất: Có; Nhà, công trình trên đất: nhà cấp bốn khoảng 75 m²\n"
            "- Thửa đất: thửa số 112; tờ bản đồ số 24; diện tích 180 m²; giấy chứng nhận số CB 445566\n"
            "- Thửa đất: thửa số 113; tờ bản đồ số 24; diện tích 42 m²"
        ),
    ),
    (
        "Phương tiện, tài sản khác có đăng ký",
        "Một xe mô tô Honda Wave, biển kiểm soát 36B3-123.45, đăng ký tên ông Khuê năm 2014.",
    ),
    (
        "Tài khoản, tiền gửi",
        (
            "Có tài khoản, tiền gửi: Có\n"
            "- Tài khoản: tại Ngân hàng Nông nghiệp và Phát triển nông thôn; dư 312.000 đồng"
        ),
    ),
    (
        "Người phải thi hành án tự kê khai",
        "Kê khai: Đã kê khai; Ngày kê khai: 20/11/2026; Phù hợp với kết quả xác minh: Có",
    ),
)
FINDINGS = (
    "Nhà ở đã xuống cấp, mái ngói dột, tường nứt; thửa đất không có tranh chấp, ranh giới rõ, giá"
    " chuyển nhượng tại địa phương khoảng 3.500.000 đồng/m².\n"
    "Ông Khuê có quyền sử dụng đất đủ để thi hành án; đề nghị được tự nguyện trả dần trong 02 tháng."
)


def new_office(folder: Path, moment: datetime = NOW) -> Context:
    """An office with nothing in it yet."""
    return create_office(
        folder,
        NewOffice(
            name="Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa",
            code="PTHADSKV1",
            parent="Thi hành án dân sự tỉnh Thanh Hóa",
            place="Thanh Hóa",
            address="số 12 đường Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa",
            account="3949.0.1058123",
            account_at="Kho bạc Nhà nước khu vực XI",
        ),
        user="Lê Thị Quỳnh Như",
        clock=FixedClock(moment),
    )


def rich_opening(number: str = "123/QĐ-PTHADSKV1") -> p.CaseOpened:
    """A decision with two debtors, two creditors and three lines."""
    return p.CaseOpened(
        decision_number=number,
        basis=Basis.ON_REQUEST,
        kind=CaseKind.CIVIL,
        officer=OFFICER,
        judgment=p.Judgment(
            number="41/2026/DS-ST",
            judged_on=date(2026, 1, 15),
            court="Tòa án nhân dân khu vực 1 - Thanh Hóa",
        ),
        parties=(
            p.Party(
                role=PartyRole.DEBTOR,
                name="Phạm Văn Khuê",
                birth_year=1979,
                identity_number="038079004321",
                address="thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa",
            ),
            p.Party(
                role=PartyRole.DEBTOR,
                name="Trịnh Thị Hợp",
                birth_year=1982,
                identity_number="038182007788",
                address="thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa",
            ),
            p.Party(
                role=PartyRole.CREDITOR,
                name="Vũ Hữu Thắng",
                birth_year=1966,
                address="số 25 đường Lê Hoàn, phường Hạc Thành, tỉnh Thanh Hóa",
            ),
            p.Party(
                role=PartyRole.CREDITOR,
                name="Công ty TNHH Thương mại & Dịch vụ Đông Ấn",
                address="lô B2 khu công nghiệp Lễ Môn, tỉnh Thanh Hóa",
            ),
        ),
        obligations=(
            p.Obligation(
                line=1,
                what="Trả nợ cho ông Vũ Hữu Thắng",
                amount=417_128_568,
                kind=ObligationKind.DEBT,
            ),
            p.Obligation(
                line=2,
                what="Bồi thường cho Công ty Đông Ấn",
                amount=86_500_000,
                kind=ObligationKind.COMPENSATION,
            ),
            p.Obligation(
                line=3,
                what="Án phí dân sự sơ thẩm",
                amount=24_145_142,
                kind=ObligationKind.COURT_FEE,
            ),
        ),
    )


def rich_case(context: Context) -> str:
    """A case with payments on two lines; its id."""
    opened = open_new_case(context, rich_opening(), date(2026, 3, 12))
    case_id = opened.case_id
    record_act(
        context,
        case_id,
        p.MoneyReceived(line=3, amount=24_145_142, receipt_number="0001234"),
        date(2026, 5, 6),
    )
    record_act(context, case_id, p.ObligationCompleted(lines=(3,)), date(2026, 5, 6))
    record_act(context, case_id, p.MoneyReceived(line=1, amount=60_000_000), date(2026, 8, 20))
    return case_id


def told(case_id: str) -> NewVerification:
    """A verification with every field filled in."""
    return NewVerification(
        case_id=case_id,
        verified_on=VERIFIED_ON,
        findings=FINDINGS,
        place="trụ sở Ủy ban nhân dân xã Hoằng Hóa, tỉnh Thanh Hóa",
        present=(
            "Bà Lê Thị Quỳnh Như, Thư ký thi hành án, Phòng Thi hành án dân sự khu vực 1",
            "Ông Trương Công Đạt, Công chức địa chính, Ủy ban nhân dân xã Hoằng Hóa",
            "Ông Phạm Văn Khuê, người phải thi hành án",
        ),
        statements=STATEMENTS,
        informant="Ông Trần Văn Đông, Phó Chủ tịch Ủy ban nhân dân xã Hoằng Hóa",
        started_at="08 giờ 30",
        ended_at="10 giờ 15",
    )


def verified_case(context: Context) -> tuple[str, str]:
    """The rich case with its verification recorded: case id and act id."""
    case_id = rich_case(context)
    return case_id, record_verification(context, told(case_id)).act_id


_FATES: tuple[p.Payload | None, ...] = (
    None,
    p.MeansClassified(enforceable=False, ground="điểm a khoản 1 Điều 38"),
    p.ObligationCompleted(),
    p.EnforcementPostponed(ground=PostponementGround.AGREEMENT),
    p.EnforcementSuspended(why="Kháng nghị"),
    p.EnforcementTerminated(),
    p.EnforcementEntrusted(receiver="THADS tỉnh Nghệ An"),
    p.MovedToSeparateRegister(),
    p.DecisionWithdrawn(),
)


def many_cases(context: Context, count: int = 40) -> None:
    """Plain cases of one officer in all states, with sums that can be followed by hand."""
    for number in range(1, count + 1):
        opening = p.CaseOpened(
            decision_number=f"{200 + number}/QĐ-PTHADSKV1",
            basis=Basis.EX_OFFICIO if number % 3 else Basis.ON_REQUEST,
            officer=OFFICER,
            parties=(
                p.Party(role=PartyRole.DEBTOR, name=f"Lê Văn Thứ {number}"),
                p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Thương mại cổ phần Xứ Thanh"),
            ),
            obligations=(p.Obligation(line=1, what="Trả nợ vay", amount=number * 1_250_000),),
        )
        opened_on = date(2026, 9 if number % 4 == 0 else 10, 1 + number % 28)
        case = open_new_case(context, opening, opened_on)
        fate = _FATES[number % len(_FATES)]
        if isinstance(fate, p.ObligationCompleted):
            paid = p.MoneyReceived(line=1, amount=number * 1_250_000)
            record_act(context, case.case_id, paid, date(2026, 11, 3))
        if fate is not None:
            on = date(2026, 11, 3)
            record_act(context, case.case_id, fate, on, although="như sổ cũ ghi")
