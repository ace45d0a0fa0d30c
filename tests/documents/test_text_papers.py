"""Papers, courts and offices cited: the record's own, others', and the wrong ones."""

from __future__ import annotations

import pytest

from tests.documents.known_record import said

WRONG = {
    "Theo Bản án số 14/2026/KDTM-ST của Tòa án.": "? Văn bản số 14/2026/KDTM-ST không có",
    "Theo Quyết định số 05/QĐ-PTHADSKV3 ngày 11/9/2026.": "? Văn bản số 5/QĐ-PTHADSKV3 có ngày",
    "Bản án số 41/2026/KDTM-ST ngày 03 tháng 7 năm 2026 của Tòa án nhân dân tỉnh Cà Mau đã có "
    "hiệu lực.": "✗ Bản án, quyết định số 41/2026/KDTM-ST",
    "Quyết định số 05/QĐ-PTHADSKV3 của Phòng Thi hành án dân sự khu vực 5 - Đồng Tháp.": "✗ Văn bản",
    "Nộp tại Phòng Thi hành án dân sự khu vực 5 - Đồng Tháp.": "? “Phòng Thi hành án dân sự khu",
}
RIGHT = (
    "Theo Bản án số 41/2026/KDTM-ST ngày 03/7/2026 của Toà án nhân dân khu vực 3 đã có hiệu lực.",
    "Theo Bản án số 41/2026/KDTM-ST của Tòa án nhân dân khu vực 3, tỉnh Đồng Tháp.",
    "Theo Quyết định số 05/QĐ-PTHADSKV3.",
    "Quyết định số 5/QĐ-PTHADSKV3 ngày 20/10/2025, Quyết định số 05/QĐ-PTHADSKV3 ngày 10/9/2026.",
    "Theo Điều 46 Luật số 106/2025/QH15 và Nghị quyết số 326/2016/UBTVQH14.",
    "Công văn số 45/CV-NHSH ngày 20/11/2026 của Ngân hàng TMCP Sen Hồng.",
    "Tòa án nhân dân khu vực 5 đã thụ lý vụ án số 12/2026/TLST-DS ngày 20 tháng 11 năm 2026.",
    "Hợp đồng tín dụng số 15/HĐTD.",
    "Quyết định số 99/QĐ-UBND của Ủy ban nhân dân xã Mỹ An.",
    "Nộp tại Phòng Thi hành án dân sự khu vực 3 - Đồng Tháp.",
    "Phòng Thi hành án dân sự khu vực 5 - Đồng Tháp đã ủy thác.",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_citation_is_told(text: str) -> None:
    found = said(text)
    assert len(found) == 1, found
    assert found[0].startswith(WRONG[text])


@pytest.mark.parametrize("text", RIGHT)
def test_the_record_s_own_and_others_papers_are_left_alone(text: str) -> None:
    assert said(text) == []
