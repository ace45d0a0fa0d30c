"""Words of a list that stand for a closed choice."""

from __future__ import annotations

import pytest

from thads_desktop.domain.vocabulary import Basis, CaseKind
from thads_desktop.exchange.case_words import (
    Outcome,
    basis_of,
    kind_of,
    kind_of_judgment,
    outcome_of,
)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Chủ động", Basis.EX_OFFICIO),
        ("CHỦ ĐỘNG", Basis.EX_OFFICIO),
        ("CĐ", Basis.EX_OFFICIO),
        ("THA chủ động", Basis.EX_OFFICIO),
        ("Theo yêu cầu", Basis.ON_REQUEST),
        ("Theo đơn", Basis.ON_REQUEST),
        ("yêu cầu", Basis.ON_REQUEST),
        ("TYC", Basis.ON_REQUEST),
        ("đột xuất", None),
        ("đôn đốc", None),
        ("", None),
    ],
)
def test_basis(text: str, basis: Basis | None) -> None:
    assert basis_of(text) is basis


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hôn nhân và gia đình", CaseKind.FAMILY),
        ("HNGĐ", CaseKind.FAMILY),
        ("Dân sự", CaseKind.CIVIL),
        ("Hình sự", CaseKind.CRIMINAL),
        ("Dân sự trong hình sự", CaseKind.CRIMINAL),
        ("KDTM", CaseKind.COMMERCIAL),
        ("Kinh doanh, thương mại", CaseKind.COMMERCIAL),
        ("Lao động", CaseKind.LABOUR),
        ("Hành chính", CaseKind.ADMINISTRATIVE),
        ("Phá sản", CaseKind.BANKRUPTCY),
        ("Phán quyết trọng tài", CaseKind.ARBITRATION),
        ("Vụ việc cạnh tranh", CaseKind.COMPETITION),
        ("Khác", CaseKind.OTHER),
        ("Thừa phát lại", None),
    ],
)
def test_kind(text: str, kind: CaseKind | None) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("", Outcome.RUNNING),
        ("Đang thi hành", Outcome.RUNNING),
        ("Có điều kiện, chưa xong", Outcome.RUNNING),
        ("Chưa thi hành xong", Outcome.RUNNING),
        ("Thi hành xong", Outcome.COMPLETED),
        ("Đã thi hành xong", Outcome.COMPLETED),
        ("xong", Outcome.COMPLETED),
        ("Hoàn thành", Outcome.COMPLETED),
        ("Kết thúc", Outcome.COMPLETED),
        ("Chưa có điều kiện thi hành", Outcome.NOT_YET_ENFORCEABLE),
        ("Chưa có ĐK", Outcome.NOT_YET_ENFORCEABLE),
        ("Không có điều kiện", Outcome.NOT_YET_ENFORCEABLE),
        ("Chưa có điều kiện, chuyển sổ theo dõi riêng", Outcome.SEPARATE_REGISTER),
        ("Đình chỉ thi hành án", Outcome.TERMINATED),
        ("Tạm đình chỉ", Outcome.SUSPENDED),
        ("Ủy thác thi hành án", Outcome.ENTRUSTED),
        ("Uỷ thác", Outcome.ENTRUSTED),
        ("Thu hồi quyết định thi hành án", Outcome.WITHDRAWN),
        ("Hủy QĐ", Outcome.WITHDRAWN),
        ("Hoãn thi hành án", Outcome.POSTPONED),
        ("Hoãn theo thỏa thuận", Outcome.POSTPONED_BY_AGREEMENT),
        ("Hoãn theo điểm c khoản 1 Điều 48", Outcome.POSTPONED_BY_AGREEMENT),
        ("Đang tổ chức cưỡng chế", Outcome.RUNNING),
        ("Gì đó", None),
        ("Đặng Thị Lan", None),
    ],
)
def test_outcome(text: str, outcome: Outcome | None) -> None:
    assert outcome_of(text) is outcome


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("84/2011/DSST", CaseKind.CIVIL),
        ("127/2015/HSST", CaseKind.CRIMINAL),
        ("5/2019/HNGĐ-ST", CaseKind.FAMILY),
        ("02/2019/KDTM-PT", CaseKind.COMMERCIAL),
        ("11/2018/QĐST-DS", CaseKind.CIVIL),
        ("01/2018/LĐ-ST", CaseKind.LABOUR),
        ("115", CaseKind.OTHER),
    ],
)
def test_a_judgment_number_tells_the_kind(number: str, kind: CaseKind) -> None:
    assert kind_of_judgment(number) is kind
