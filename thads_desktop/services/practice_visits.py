"""Made-up visits (lần xác minh mẫu): what officers of a practice office found at people's homes."""

from __future__ import annotations

from random import Random

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.practice_people import COMMUNES, People
from thads_desktop.services.verifications import interview_topics

# One row of answers a topic of the interview, in its order: without means, with some.
_ANSWERS = (
    ("Sống cùng vợ và hai con tại địa chỉ nêu trên", "Độc thân, có mặt thường xuyên tại địa phương"),
    ("Ở nhờ nhà cha mẹ, không đứng tên nhà, đất", "Nhà cấp 4 trên thửa đất 120 m², đã có giấy chứng nhận"),
    ("Không có", "Một xe mô tô mua năm 2019"),
    ("Không có tài khoản", "Có tài khoản lương tại ngân hàng, số dư không rõ"),
    ("Làm thuê theo mùa, thu nhập không ổn định", "Công nhân, lương khoảng 8.000.000 đồng một tháng"),
    ("Hộ cận nghèo, nuôi mẹ già", "Hai con đang đi học"),
    ("Chưa kê khai", "Đã tự kê khai, xin nộp dần mỗi tháng"),
)  # fmt: skip
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
        for topic, answers in zip(interview_topics(), _ANSWERS, strict=True)
        if rng.random() > _UNANSWERED
    )


_ODD = 0.2
_UNANSWERED = 0.15
