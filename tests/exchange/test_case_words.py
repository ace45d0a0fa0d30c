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
        ("TĐYC", Basis.ON_REQUEST),
        ("theo đơn", Basis.ON_REQUEST),
        ("theo đơn yêu cầu", Basis.ON_REQUEST),
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


PHRASES = {
    Outcome.RUNNING: (
        "|Đang thi hành|đang giải quyết|Đang tổ chức cưỡng chế|Đang xác minh|Tiếp tục thi hành"
        "|Có điều kiện|Có điều kiện thi hành|Có ĐK|Có điều kiện, đang thi hành"
        "|Có điều kiện, chưa xong|Chưa thi hành xong|Thi hành chưa xong|Đã thi hành chưa xong"
        "|Chưa xong|Chưa thi hành|Chưa có kết quả|Chưa thu|Chưa thu đủ|Đã nộp nhưng chưa đủ"
        "|Còn phải thi hành|Đã thi hành một phần|Thi hành xong một phần|Đã thu một phần"
        "|Đang thi hành (đã thu một phần)|Đã thi hành xong phần án phí|Đã thi hành được 50%"
        "|Đã thi hành xong 50%|Thi hành xong 1/2|Xong 12,5 %|Thi hành xong án phí còn nợ tiền phạt"
        "|Đã thi hành 50%|Đã thu 5.000.000 đồng|Đã thi hành xong án phí, đang thi hành cấp dưỡng"
    ),
    Outcome.COMPLETED: (
        "Thi hành xong|Đã thi hành xong|THI HÀNH XONG|xong|Đã xong|Hoàn thành|Hoàn tất|Kết thúc"
        "|Đã thi hành|Đã thi hành xong, không còn nghĩa vụ|Đã thi hành 100%|Đã thi hành ngày 5/3/2019|Thi hành xong ngày 05/3/2019"
        "|Có điều kiện - thi hành xong|Có ĐK, đã xong|Có điều kiện thi hành xong|Đã nộp đủ"
        "|Đã nộp xong|Đã chi trả xong|Đã thu đủ|Đã thu đủ 5.000.000 đồng|THX"
    ),
    Outcome.NOT_YET_ENFORCEABLE: (
        "Chưa có điều kiện thi hành|Chưa có ĐK|CCĐK|Không có điều kiện|Chưa đủ điều kiện"
        "|Chưa có điều kiện thi hành xong|Chưa có điều kiện, đã thu một phần"
        "|Chưa chuyển sổ theo dõi riêng|Chưa có điều kiện, chưa chuyển sổ theo dõi riêng"
        "|Đang thi hành, chưa có điều kiện"
    ),
    Outcome.SEPARATE_REGISTER: (
        "Chưa có điều kiện, chuyển sổ theo dõi riêng|Đã chuyển sổ theo dõi riêng|Theo dõi riêng"
        "|Chuyển sổ TD riêng"
        "|Chưa có điều kiện (thống kê riêng)"
    ),
    Outcome.TERMINATED: (
        "Đình chỉ thi hành án|Đã đình chỉ|Đã ra QĐ đình chỉ|Quyết định đình chỉ|Có QĐ về việc đình chỉ"
        "|Đình chỉ, người phải thi hành án đã chết"
    ),
    Outcome.EXEMPTED: (
        "Miễn|Miễn thi hành án|Được miễn|Đã miễn thi hành án|Miễn nghĩa vụ thi hành án|Miễn THA"
        "|Có quyết định miễn|Miễn toàn bộ nghĩa vụ|Miễn thi hành án theo quyết định của Tòa án"
    ),
    Outcome.REQUEST_RETURNED: (
        "Trả đơn|Trả đơn yêu cầu thi hành án|Đã trả đơn|Trả lại đơn|Trả lại đơn yêu cầu THA"
        "|Đã ra QĐ trả đơn yêu cầu|Gửi lại yêu cầu thi hành án|Chưa có điều kiện, trả đơn"
    ),
    Outcome.SUSPENDED: "Tạm đình chỉ|Đã tạm đình chỉ|Đang tạm đình chỉ|QĐ tạm đình chỉ thi hành án",
    Outcome.ENTRUSTED: "Ủy thác thi hành án|Uỷ thác|Đã có quyết định ủy thác|Đang ủy thác|Đã ủy thác",
    Outcome.WITHDRAWN: (
        "Thu hồi quyết định thi hành án|Đã thu hồi|Hủy QĐ|Đã hủy bỏ quyết định|Cục rút|Rút hồ sơ"
    ),
    Outcome.POSTPONED: (
        "Hoãn thi hành án|Đã hoãn|Đang hoãn|Có quyết định hoãn|Tạm hoãn|Có điều kiện, đang hoãn"
        "|Hoãn không do thỏa thuận|Hoãn (không có thỏa thuận)"
    ),
    Outcome.POSTPONED_BY_AGREEMENT: (
        "Hoãn theo thỏa thuận|Hoãn do đương sự đồng ý|Hoãn theo điểm c khoản 1 Điều 48"
        "|Các bên thỏa thuận hoãn|Đã hoãn, có thỏa thuận"
    ),
}
SAYINGS = [(text, outcome) for outcome, texts in PHRASES.items() for text in texts.split("|")]


@pytest.mark.parametrize(("text", "outcome"), SAYINGS)
def test_a_result_is_known_however_it_is_worded(text: str, outcome: Outcome) -> None:
    assert outcome_of(text) is outcome


@pytest.mark.parametrize(
    "text",
    [
        "Đình chỉ một phần",
        "Ủy thác một phần",
        "Hoãn một phần",
        "Miễn một phần",
        "Miễn, giảm",
        "Giảm thi hành án",
        "Trả đơn một phần",
        "Tạm đình chỉ 1 phần",
        "Đình chỉ phần án phí",
        "Đang thi hành, một phần đình chỉ",
        "Có điều kiện, đình chỉ một phần",
        "Đã thi hành xong một phần, đình chỉ phần còn lại",
    ],
)
def test_a_state_of_a_part_is_no_result_of_the_whole(text: str) -> None:
    assert outcome_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Gì đó",
        "Hết thời hạn hoãn",
        "Kết thúc việc hoãn",
        "Đình chỉ 50%",
        "Đặng Thị Lan",
        "Hoàn trả tạm ứng",
        "Rút đơn yêu cầu",
        "Miễn, giảm",
        "Chưa đình chỉ",
        "Chưa có quyết định hoãn",
        "Không ủy thác",
        "Thu hồi quyết định hoãn",
        "Hủy quyết định cưỡng chế",
        "Đã ra khỏi sổ theo dõi riêng",
        "Đang thi hành, đã hoãn",
        "50%",
    ],
)
def test_a_result_in_doubt_is_left_to_a_person(text: str) -> None:
    assert outcome_of(text) is None


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
