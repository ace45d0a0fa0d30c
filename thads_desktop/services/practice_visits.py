"""Made-up visits (lần xác minh mẫu): what officers of a practice office found at people's homes."""

from __future__ import annotations

from random import Random

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.practice_people import COMMUNES, People

# Of each topic of the interview: what is said without means, and with some.
_ANSWERS = {
    "Nơi cư trú": ("Xác định được nơi cư trú: Có; Nơi ở hiện tại: địa chỉ nêu trên", "Có mặt thường xuyên tại địa phương"),
    "Tình trạng hôn nhân": ("Hôn nhân: Đã kết hôn", "Hôn nhân: Chưa kết hôn"),
    "Hoàn cảnh gia đình": ("Người phải nuôi dưỡng: mẹ già; Hộ nghèo hoặc cận nghèo: Có", "Hai con đang đi học"),
    "Thu nhập, việc làm, kinh doanh": (
        "Mức thu nhập: Thu nhập chỉ bảo đảm cuộc sống tối thiểu; Nghề nghiệp, kinh doanh: làm thuê theo mùa",
        "Mức thu nhập: Có thu nhập trên mức sống tối thiểu; Thu nhập mỗi tháng: 8.000.000 đồng",
    ),
    "Nhà ở, đất ở và giấy chứng nhận": (
        "Có nhà, đất: Không\nGhi thêm: Ở nhờ nhà cha mẹ.",
        "Có nhà, đất: Có; Nhà, công trình trên đất: nhà cấp 4\n- Thửa đất: diện tích 120 m²",
    ),
    "Phương tiện, tài sản khác có đăng ký": (
        "Có phương tiện: Không",
        "Có phương tiện: Có\n- Phương tiện: loại, nhãn hiệu xe mô tô; tình trạng mua năm 2019",
    ),
    "Tài khoản, tiền gửi": (
        "Có tài khoản, tiền gửi: Không",
        "Có tài khoản, tiền gửi: Có\nGhi thêm: Tài khoản lương, số dư không rõ.",
    ),
    "Người phải thi hành án tự kê khai": ("Kê khai: Không kê khai", "Kê khai: Đã kê khai\nGhi thêm: Xin nộp dần mỗi tháng."),
}  # fmt: skip
_FINDINGS = (
    "Người phải thi hành án chưa có tài sản, thu nhập để thi hành án",
    "Người phải thi hành án có tài sản, thu nhập; đề nghị tiếp tục thi hành",
)


def visit(opening: p.CaseOpened, rng: Random, *, has_means: bool) -> p.VerificationRecorded:
    """One verification of a case, with the interview's answers."""
    people = People(rng)
    hour = rng.randint(7, 15)
    return p.VerificationRecorded(
        findings=f"{_FINDINGS[has_means]}.",
        place=f"Trụ sở UBND {rng.choice(COMMUNES)}",
        present=(f"{people.name()}, công chức tư pháp xã", f"{people.name()}, trưởng ấp"),
        statements=_statements(rng, has_means=has_means),
        informant=next(one.name for one in opening.parties if one.role is PartyRole.DEBTOR),
        started_at=f"{hour:02d} giờ 30",
        ended_at=f"{hour + 1:02d} giờ {rng.randint(5, 55):02d}",
    )


def _statements(rng: Random, *, has_means: bool) -> tuple[p.Statement, ...]:
    """An answer to most topics; now and then it is not what the means would suggest."""
    return tuple(
        p.Statement(topic=topic, answer=answers[has_means ^ (rng.random() < _ODD)])
        for topic, answers in _ANSWERS.items()
        if rng.random() > _UNANSWERED
    )


_ODD = 0.2
_UNANSWERED = 0.15
