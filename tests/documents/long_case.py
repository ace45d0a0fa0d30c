"""A case in which everything is long and large, as it rarely but rightly may be."""

from __future__ import annotations

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole

BASES = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LARGEST = 899_999_999_999_999
"""Almost as much as a case may owe at all."""

LONG_PERSON = "Công Tằng Tôn Nữ Hoàng Thị Phương Nguyễn Trường Giang Thảo Nguyên"
LONG_COMPANY = (
    "Công ty Cổ phần Đầu tư Xây dựng, Thương mại, Dịch vụ và Xuất nhập khẩu Tổng hợp Hoằng Hóa"
    " (tên viết tắt: HOANGHOAGENERALIMEXCONSTRUCTIONINVESTMENTCORP)"
)
LONG_ADDRESS = (
    "căn hộ số 2512, tầng 25, tòa nhà chung cư hỗn hợp Hưng Thịnh Phát, số 125A/47/12 đường Đại lộ"
    " Nam Sông Mã nối dài, khu dân cư mới phía Đông, phường Hạc Thành, tỉnh Thanh Hóa"
)
LONG_WORD = "thi-hanh-an-dan-su.khu-vuc-1.thanh-hoa.tiep-nhan-van-ban@dichvucong.example.gov.vn"
LONG_LINE = f"{LONG_PERSON}, {LONG_ADDRESS}, thư điện tử {LONG_WORD}"
LONG_TEXT = "\n".join(
    (
        f"{LONG_COMPANY} có trụ sở tại {LONG_ADDRESS}.",
        "Nghiêng ngả khuỷu tay, quyển lịch, giặt giũ, thuở trước, ngoằn ngoèo, khuếch khoác.",
        f"Liên hệ: {LONG_WORD}",
    )
)


def _opening_of_all_letters() -> str:
    raise NotImplementedError
