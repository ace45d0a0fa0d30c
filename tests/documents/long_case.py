"""A case in which everything is long and large, as it rarely but rightly may be."""

from __future__ import annotations

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole

LARGE = 899_999_999_999_999
"""In đồng: almost as much as a case may owe at all."""
LONG_PERSON = "Công Tằng Tôn Nữ Hoàng Thị Phương Nguyễn Trường Giang Thảo Nguyên"
LONG_COMPANY = (
    "Công ty Cổ phần Đầu tư Xây dựng, Thương mại, Dịch vụ và Xuất nhập khẩu Tổng hợp Hoằng Hóa"
    " (tên viết tắt: HOANGHOAGENERALIMEXCONSTRUCTIONINVESTMENTCORP)"
)
LONG_ADDRESS = (
    "căn hộ số 2512, tầng 25, tòa nhà chung cư hỗn hợp Hưng Thịnh Phát, số 125A/47/12 đường Đại lộ"
    " Nam Sông Mã nối dài, khu dân cư mới phía Đông, phường Hạc Thành, tỉnh Thanh Hóa"
)
LONG_WORD = "tiep-nhan-van-ban.thi-hanh-an-dan-su.khu-vuc-1.thanh-hoa@dichvucong.example.gov.vn"
LONG_LINE = f"{LONG_PERSON}, {LONG_ADDRESS}, thư điện tử {LONG_WORD}"
LONG_TEXT = "\n".join((f"{LONG_COMPANY}, {LONG_ADDRESS}.", f"Liên hệ: {LONG_WORD}.", LONG_LINE))

_WHAT = (
    "Trả nợ gốc và lãi phát sinh theo các hợp đồng tín dụng, phụ lục hợp đồng và khế ước nhận nợ"
    " đã ký từ năm 2019 đến năm 2024 cho người được thi hành án"
)
_KINDS = (
    ObligationKind.DEBT,
    ObligationKind.COMPENSATION,
    ObligationKind.DEBT,
    ObligationKind.COURT_FEE,
    ObligationKind.COMPENSATION,
    ObligationKind.COURT_FEE,
)


def long_opening(number: str) -> p.CaseOpened:
    """A decision with two debtors, two creditors and six lines of very large sums."""
    return p.CaseOpened(
        decision_number=number,
        basis=Basis.ON_REQUEST,
        kind=CaseKind.CIVIL,
        officer="Nguyễn Hoàng Phương Thảo Nguyên Anh",
        judgment=p.Judgment(
            number="1241/2025/KDTM-PT",
            judged_on=None,
            court="Tòa Phúc thẩm Tòa án nhân dân tối cao tại Hà Nội, Cơ sở 2",
        ),
        parties=(
            _person(PartyRole.DEBTOR, LONG_PERSON, "038079004321"),
            _company(PartyRole.DEBTOR, LONG_COMPANY, "0100233488-001"),
            _person(PartyRole.CREDITOR, LONG_PERSON.replace("Phương", "Bích"), "038182007788"),
            _company(PartyRole.CREDITOR, LONG_COMPANY.replace("Hoằng", "Hoành"), "0100233488"),
        ),
        obligations=tuple(
            p.Obligation(line=line, what=f"{_WHAT}, lần {line}", amount=amount, kind=kind)
            for line, (amount, kind) in enumerate(zip(_sums(), _KINDS, strict=True), start=1)
        ),
    )


def _sums() -> tuple[int, ...]:
    return (LARGE, 55_555_555_555_555, 21_000_000_000_001, 1_004_005_015_021, 105, 999_999)


def _person(role: PartyRole, name: str, number: str) -> p.Party:
    return p.Party(
        role=role, name=name, birth_year=1979, identity_number=number, address=LONG_ADDRESS
    )


def _company(role: PartyRole, name: str, number: str) -> p.Party:
    return p.Party(
        role=role,
        name=name,
        tax_code=number,
        is_organisation=True,
        address=LONG_ADDRESS,
        representative=f"{LONG_PERSON}, Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc",
    )
